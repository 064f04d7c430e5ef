import { today } from '@sunledger/service-kit';
import { startBacking, type Backing } from '@sunledger/testkit/backing';
import type { Bench, Line } from '../bench.ts';
import { quantile } from '../quantile.ts';
import { findDifferences } from './base-sums.ts';
import { FactMaker, months, planLists } from './make-facts.ts';
import { county, province, village, villages } from './places.ts';
import { BenchProvince } from './province.ts';
import { askRegion, readAll, type Question } from './questions.ts';

const places = { province, county, village } as const;
const smallPayments = 100_000;
const fullPayments = 10_000_000;
const mostRatio = 1.3;
/** Payment days of a month: one where there is little to pay, and five more where there is much. */
const fewDays = [5];
const moreDays = [2, 9, 14, 19, 27];
const allotmentFen = 40_000_000n;

interface Sides {
  few: BenchProvince;
  many: BenchProvince;
}
interface Timed {
  few: number[];
  many: number[];
}

export interface RegionFundsReport {
  payments: number;
  /** Milliseconds by question and place, both sides asked by turns. */
  timed: Readonly<Record<string, Timed>>;
  differences: readonly string[];
  seconds: { few: number; many: number; measuring: number };
}

/** Lists are paid two at once, never two of one programme: its book is a line. */
async function makeFacts(side: BenchProvince, programmeIds: readonly string[], { days, payments, rounds }: { days: readonly number[]; payments: number; rounds: number }): Promise<void> {
  const service = await side.open();
  try {
    const maker = new FactMaker(service);
    const lists = planLists(programmeIds, today(service.clock), days, Math.round(payments / (months * days.length * villages.length)));
    if (days === fewDays) await maker.enterProjects();
    const payIn = async (mine: readonly string[]) => {
      for (const programmeId of mine) for (let round = 0; round < rounds; round += 1) await maker.allot(programmeId, lists[0]!.on, allotmentFen);
      for (const list of lists) if (mine.includes(list.programmeId)) await maker.pay(list);
    };
    await Promise.all([payIn(programmeIds.filter((_, i) => i % 2 === 0)), payIn(programmeIds.filter((_, i) => i % 2 === 1))]);
  } finally {
    await service.close();
  }
  await side.settle();
}

async function timeBoth({ few, many }: Sides, question: Question, code: string, times: number, more: Record<string, unknown> = {}): Promise<Timed> {
  const timed: Timed = { few: [], many: [] };
  for (let n = 0; n < times; n += 1) {
    const turn = [['few', few], ['many', many]] as const;
    for (const [name, side] of n % 2 === 0 ? turn : turn.toReversed()) {
      const began = performance.now();
      await askRegion(side, question, code, more);
      timed[name].push(performance.now() - began);
    }
  }
  return timed;
}

/** The same questions to a province with few and to one with many payments, both running: what else the machine does weighs on both alike. */
export async function measureRegionFunds(backing: Pick<Backing, 'postgresUrl' | 'kafkaBrokers'>, payments = fullPayments): Promise<RegionFundsReport> {
  const sides: BenchProvince[] = [];
  const secondsOf = async (run: () => Promise<void>) => {
    const began = performance.now();
    await run();
    return Math.round((performance.now() - began) / 1000);
  };
  try {
    const few = await BenchProvince.start(backing);
    sides.push(few);
    const programmeIds = await few.openProgrammes();
    await few.receive(programmeIds, '3000000000.00');
    const seconds = { few: await secondsOf(() => makeFacts(few, programmeIds, { days: fewDays, payments: smallPayments, rounds: 1 })), many: 0, measuring: 0 };
    const many = await few.twin();
    sides.push(many);
    seconds.many = await secondsOf(async () => {
      await many.receive(programmeIds, '3000000000.00');
      await makeFacts(many, programmeIds, { days: moreDays, payments: payments - smallPayments, rounds: 1 });
    });
    const differences: string[] = [];
    for (const side of sides) for (const code of Object.values(places)) differences.push(...(await findDifferences(side.databaseUrl, code, await readAll(side, code))));
    const timed: Record<string, Timed> = {};
    const month = planLists(programmeIds, new Date().toISOString().slice(0, 10), fewDays, 1)[3]!;
    seconds.measuring = await secondsOf(async () => {
      for (const question of ['funds', 'hopGap', 'idle'] as const) {
        for (const [name, code] of Object.entries(places)) {
          await timeBoth({ few, many }, question, code, 30);
          timed[`${question} ${name}`] = await timeBoth({ few, many }, question, code, question === 'funds' ? 300 : 100);
        }
      }
      timed['list province'] = await timeBoth({ few, many }, 'list', province, 4);
      timed['filtered province'] = await timeBoth({ few, many }, 'filtered', province, 4, { programmeId: month.programmeId, from: month.on, until: month.on });
    });
    return { payments, timed, differences, seconds };
  } finally {
    for (const side of sides) await side.stop();
  }
}

const ms = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const ratioOf = ({ few, many }: Timed): number => quantile(many, 0.5) / quantile(few, 0.5);
const both = ({ few, many }: Timed): string =>
  `p50 ${ms(quantile(many, 0.5))} ms against ${ms(quantile(few, 0.5))}; p95 ${ms(quantile(many, 0.95))} against ${ms(quantile(few, 0.95))}`;

export const regionFundsBench: Bench = {
  name: 'region-funds',
  title: 'A province’s money beside ten million payments 千万笔发放下的全省资金',
  async run() {
    const backing = await startBacking();
    try {
      const { timed, differences, payments } = await measureRegionFunds(backing);
      const against = `with ${payments.toLocaleString('en')} payments against ${smallPayments.toLocaleString('en')}`;
      const byPlace = (question: Question): string =>
        Object.keys(places).map((name) => `${name} ${ratioOf(timed[`${question} ${name}`]!).toFixed(2)}× (${both(timed[`${question} ${name}`]!)})`).join('; ');
      const worst = Math.max(...Object.keys(places).map((name) => ratioOf(timed[`funds ${name}`]!)));
      const information = (what: string, measured: string): Line => ({ what: `${what}, ${against}`, bar: 'none: information', measured, met: true });
      return [
        { what: `Region.funds in full, ${against}, asked by turns`, bar: `≤ ${mostRatio}×`, met: worst <= mostRatio, measured: byPlace('funds') },
        // These are kept by day and by allotment: what they cost follows those, six times as many here, and not the payments.
        information('Hop gap of the place and of those directly below, over six times as many days of payment', byPlace('hopGap')),
        information('Idle money of the place by place below, over six times as many days of payment', byPlace('idle')),
        { what: 'Every one of these numbers against sums over the base facts, at both sizes, for province, county and village', bar: 'equal', measured: differences.length === 0 ? 'equal' : differences.join('; '), met: differences.length === 0 },
        information('First page of the province’s household payments, newest first, with their count', both(timed['list province']!)),
        information('The same of one programme and month', both(timed['filtered province']!)),
      ];
    } finally {
      await backing.stop();
    }
  },
};

if (import.meta.main) {
  const backing = await startBacking();
  try {
    const { timed, ...rest } = await measureRegionFunds(backing, Number(process.argv[2] ?? fullPayments));
    console.log(rest);
    for (const [what, times] of Object.entries(timed)) console.log(`${what}: ${ratioOf(times).toFixed(2)}× ${both(times)}`);
  } finally {
    await backing.stop();
  }
}
