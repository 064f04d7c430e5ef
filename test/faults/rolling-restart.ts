import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '@sunledger/testkit';
import { bodyOf, county, loadBodies } from '../replays/thread/story.ts';
import { removeData, startSystem, type RunningSystem } from '../journeys/running-system.ts';
import { startLoad, type LoadReport, type Visit } from './steady-load.ts';

export interface RestartReport extends LoadReport {
  /** Parts whose process is another one than before. */
  replaced: string[];
  kept: string[];
  commands: number;
  /** What is not as it should be, in words. */
  faults: string[];
  seconds: number;
}

const townships = ['511623101000', '511623103000'];
const issue = 'mutation ($input: IssueAllocationInput!) { issueAllocation(input: $input) { allocation { id } refusals { code } position } }';

/** Every part of a running system is replaced, one after another, while readers and a finance office work on; nobody may notice. */
export async function restartUnderLoad(system: RunningSystem): Promise<RestartReport> {
  const { visits, issued } = await prepareVisits(system);
  const before = pidsOf(system);
  const load = startLoad(visits, { clients: 8, pauseMs: 40 });
  await pause(3_000);
  const began = performance.now();
  await rollOver(system);
  const seconds = Math.round(performance.now() - began) / 1000;
  await pause(3_000);
  const report = await load.stop();
  const after = pidsOf(system);
  const names = Object.keys(before);
  return {
    ...report, seconds, commands: issued.length, faults: await findFaults(system, issued),
    replaced: names.filter((name) => after[name] !== undefined && after[name] !== before[name]), kept: names.filter((name) => after[name] === before[name]),
  };
}

async function rollOver(system: RunningSystem): Promise<void> {
  const restarts = () => system.output().split('every part was restarted').length - 1;
  const done = restarts();
  process.kill(system.pid, 'SIGUSR2');
  for (const givenUpAt = Date.now() + 300_000; restarts() === done; await pause(100)) {
    if (system.output().includes('the rolling restart stopped') || Date.now() > givenUpAt) throw new Error(system.output().slice(-2000));
  }
}

/** Process ids of every part, as their records say. */
function pidsOf({ dataDir }: RunningSystem): Record<string, number> {
  const recorded = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid;
  const services = readdirSync(join(dataDir, 'run')).filter((name) => name.endsWith('.pid') && name !== 'launcher.pid');
  return {
    ...Object.fromEntries(services.map((name) => [name.replace('.pid', ''), recorded(join(dataDir, 'run', name))])),
    postgres: Number.parseInt(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10),
    kafka: recorded(join(dataDir, 'kafka/kafka.pid')),
  };
}

async function prepareVisits(system: RunningSystem): Promise<{ visits: Visit[]; issued: string[] }> {
  const client = system.client(`restart-${randomUUID()}`);
  const bodies = await loadBodies(client);
  const finance = bodyOf({ bodies }, 'county-finance', county);
  const offices = townships.map((code) => bodyOf({ bodies }, 'township-finance-office', code));
  const { programme } = await client.run<{ programme: { id: string } }>('finance-clerk', 'openProgramme', 'programme', {
    code: `RR-${Date.now() % 1_000_000}`, name: '滚动重启资金', fundKind: 'transition-fund', year: 2026, bodyId: finance, bankAccount: `622848040257${Date.now() % 10_000_000}`.padEnd(19, '0'),
    bookkeeperPersonId: 'bookkeeper', closesOn: '2099-12-31',
  }, 'programme { id }');
  const run = randomUUID();
  const series = `重启〔${run.slice(0, 8)}〕`;
  await client.run('finance-clerk', 'receiveQuota', 'quota', { programmeId: programme.id, documentNumber: `${series}0号`, amount: '1000000.00' }, 'programme { id }');
  const tokens = { clerk: await client.tokenOf('finance-clerk'), leader: await client.tokenOf('county-leader') };
  const { gateway, identity } = client.addresses;
  const graphql = `${gateway}/graphql`;
  const issued: string[] = [];
  const allocate = async (with_: Parameters<Visit['run']>[0], n: number) => {
    const documentNumber = `${series}${n}号`;
    issued.push(documentNumber);
    const input = { requestId: `rolling-${run}-${n}`, programmeId: programme.id, fromBodyId: finance, toBodyId: offices[n % offices.length], documentNumber, amount: '1.00' };
    const { issueAllocation } = (await with_.ask(graphql, tokens.clerk, issue, { input })) as { issueAllocation: { allocation: unknown; refusals: unknown[] } };
    if (issueAllocation.allocation === null || issueAllocation.refusals.length > 0) throw new Error(JSON.stringify(issueAllocation.refusals));
  };
  const picture = `{ region(code: "${county}") { name funds { allocated } projects { households } disclosure { dutiesMet } supervision { cluesRegistered } accountability { casesFiled } } }`;
  return {
    issued,
    visits: [
      { name: 'command', run: allocate },
      { name: 'five services', run: async (c) => void (await c.ask(graphql, tokens.leader, picture)) },
      { name: 'list', run: async (c) => void (await c.ask(graphql, tokens.clerk, `{ programme(id: "${programme.id}") { id name } }`)) },
      { name: 'public', run: async (c) => void (await c.ask(graphql, undefined, `{ region(code: "${county}") { name } }`)) },
      { name: 'command', run: allocate },
      { name: 'sign-in', run: async (c) => void (await c.send(`${identity}/demo-token`, { method: 'POST', body: { login: 'county-leader' } })) },
      { name: 'keys', run: async (c) => void (await c.send(`${identity}/jwks`)) },
      { name: 'web', run: async (c) => void (await c.send(`${gateway}/config.json`)) },
    ],
  };
}

async function findFaults(system: RunningSystem, issued: readonly string[]): Promise<string[]> {
  const rows = await sql<{ document_number: string; n: string }>(
    system.databases.funds, 'select document_number, count(*) as n from funds.allocation where document_number = any($1) group by 1', [issued]);
  const effects = new Map(rows.map(({ document_number: number, n }) => [number, Number(n)]));
  const faults = issued.flatMap((number) => (effects.get(number) === 1 ? [] : [`${number} has ${effects.get(number) ?? 0} effects`]));
  for (const [name, url] of Object.entries(system.databases)) {
    const [dead] = await sql<{ n: string }>(url, "select count(*) as n from kit.dead_letter where state <> 'replayed'");
    if (dead?.n !== '0') faults.push(`${dead?.n} dead letters in ${name}`);
  }
  return faults;
}

if (process.argv[1] === import.meta.filename) {
  const system = await startSystem();
  try {
    const report = await restartUnderLoad(system);
    console.log(JSON.stringify(report, null, 2));
    process.exitCode = report.failures.length + report.faults.length + report.kept.length === 0 ? 0 : 1;
  } finally {
    await system.stop();
    removeData(system);
  }
}
