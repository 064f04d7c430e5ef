import { startSystem, removeData, type RunningSystem } from '../journeys/running-system.ts';
import { bodyOf, county, loadBodies, township } from '../replays/thread/story.ts';
import type { Bench } from './bench.ts';
import { measureEventLatency, type LatencyReport } from './event-latency.ts';
import { cpuSecondsOver, listTree, pssBytes } from './process-tree.ts';

const idleSeconds = 20;
const settleSeconds = 60;

async function measureIdle(system: RunningSystem): Promise<{ cpuShare: number; pssMb: number; processes: number }> {
  // What a start leaves behind (compiled code, garbage, sweeps at their first pace) has settled after a minute.
  await new Promise((done) => setTimeout(done, settleSeconds * 1000));
  const look = () => listTree(system.pid, system.dataDir);
  const used = await cpuSecondsOver(idleSeconds, look);
  return { cpuShare: used / idleSeconds, pssMb: pssBytes(look()) / 1024 / 1024, processes: look().length };
}

async function measureLatency(system: RunningSystem): Promise<LatencyReport> {
  const client = system.client(`bench-${Date.now()}`);
  const bodies = await loadBodies(client);
  const { programme } = await client.run<{ programme: { id: string } }>('finance-clerk', 'openProgramme', 'programme', {
    code: `B-${Date.now() % 1_000_000}`, name: '测速资金', fundKind: 'transition-fund', year: 2026, bodyId: bodyOf({ bodies }, 'county-finance', county),
    bankAccount: `622848040258${Date.now() % 10_000_000}`.padEnd(19, '0'), bookkeeperPersonId: 'bookkeeper', closesOn: '2099-12-31' }, 'programme { id }');
  await client.run('finance-clerk', 'receiveQuota', 'quota', { programmeId: programme.id, documentNumber: '测速〔2026〕1号', amount: '1000000.00' }, 'programme { id }');
  const { KAFKA_BROKERS = '' } = process.env;
  const brokers = KAFKA_BROKERS === '' ? [`127.0.0.1:${/Kafka [^\n]*127\.0\.0\.1:(\d+)/.exec(system.output())?.[1]}`] : KAFKA_BROKERS.split(',');
  return measureEventLatency({
    brokers, hearingDatabaseUrl: system.databases.accountability, rounds: 1000,
    emitOne: async (round) => {
      const { position } = await client.run<object>('finance-clerk', 'issueAllocation', `round-${round}`, {
        programmeId: programme.id, fromBodyId: bodyOf({ bodies }, 'county-finance', county), toBodyId: bodyOf({ bodies }, 'township-finance-office', township),
        documentNumber: `测速〔2026〕${round + 10}号`, amount: '1.00' }, 'allocation { id }');
      return position?.split('/')[1] ?? '';
    },
  });
}

export const runningSystemBench: Bench = {
  name: 'system',
  title: 'The whole running system 整个系统',
  async run() {
    const cold = await startSystem();
    const { dataDir, port } = cold;
    await cold.stop();
    const warm = await startSystem({ dataDir, port });
    const idle = await measureIdle(warm);
    const latency = await measureLatency(warm);
    await warm.stop();
    removeData(warm);
    return [
      {
        what: 'Event: commit to visible effect in another service, p99 against a bare kafkajs round trip', bar: '≤ 4×', met: latency.ratioP99 <= 4,
        remedy: 'Event: what takes longest is the transaction of who hears it, a dozen statements, and its wait for the disk; then whatever else the two cores do at that moment.',
        measured: `${latency.ratioP99.toFixed(2)}× (p99 ${latency.eventP99Ms.toFixed(1)} ms against ${latency.bareP99Ms.toFixed(1)} ms; p50 ${latency.eventP50Ms.toFixed(1)} against ${latency.bareP50Ms.toFixed(1)} ms; ${latency.rounds} rounds)`,
      },
      { what: 'Idle CPU of the whole running system', bar: '≤ 10 % of one core', measured: `${(idle.cpuShare * 100).toFixed(1)} % over ${idleSeconds} s`, met: idle.cpuShare <= 0.1 },
      {
        what: 'Warm `npm start`, launcher to ready', bar: '≤ 25 s', met: warm.readySeconds <= 25,
        measured: `${warm.readySeconds.toFixed(1)} s (first start with every village of the country: ${cold.readySeconds.toFixed(1)} s)`,
      },
      { what: 'Idle memory of all processes (PSS)', bar: '≤ 1.8 GB', measured: `${(idle.pssMb / 1024).toFixed(2)} GB in ${idle.processes} processes`, met: idle.pssMb <= 1800 },
    ];
  },
};
