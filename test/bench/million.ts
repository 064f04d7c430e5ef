import { readFileSync } from 'node:fs';
import { startBacking } from '@sunledger/testkit';
import type { Bench } from './bench.ts';
import { BenchCounty } from './household-import-county.ts';
import { ratioOf, runRound, type Round } from './household-import.ts';

const rows = 1_000_000;
const villages = 400;
const mostMegabytes = 512;

const peakMegabytes = (pid: number): number => Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A province's year in one file, through a funds service in a process of its own: its rate, its memory and whether its progress shows (F8). */
async function measureMillion(backing: { postgresUrl: string; kafkaBrokers: string }, count = rows): Promise<{ round: Round; peakMb: number }> {
  const county = await BenchCounty.start(backing.postgresUrl, backing.kafkaBrokers.split(','), 'apart');
  try {
    await county.fund(count, villages);
    const round = await runRound(county, count, villages, '2026-01');
    return { round, peakMb: peakMegabytes(county.service.pid) };
  } finally {
    await county.stop();
  }
}

const perSecond = (ms: number): string => Math.round((rows * 1000) / ms).toLocaleString('en');

export const millionBench: Bench = {
  name: 'bulk',
  title: 'A million household payments in one file 百万笔到户发放',
  async run() {
    const backing = await startBacking();
    try {
      const { round, peakMb } = await measureMillion(backing);
      const ratio = ratioOf(round);
      return [
        {
          what: 'Import of 1,000,000 household payments, reading, checks and posting, against a bare COPY of the same rows into one table with the same indexes', bar: '≥ 0.3',
          measured: `${ratio.toFixed(2)} (${perSecond(round.readAndCheckMs + round.postMs)} against ${perSecond(round.bareCopyMs)} rows/s)`, met: ratio >= 0.3,
        },
        { what: 'Most memory of the service meanwhile, its threads included (VmHWM)', bar: `≤ ${mostMegabytes} MB`, measured: `${Math.round(peakMb)} MB`, met: peakMb <= mostMegabytes },
        { what: 'Steps of rowsRead that a watcher saw while the file was being read', bar: '≥ 10', measured: String(round.stepsSeen), met: round.stepsSeen >= 10 },
      ];
    } finally {
      await backing.stop();
    }
  },
};

if (import.meta.main) {
  const backing = await startBacking();
  try {
    console.log(await measureMillion(backing, Number(process.argv[2] ?? rows)));
  } finally {
    await backing.stop();
  }
}
