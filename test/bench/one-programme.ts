import { startBacking } from '@sunledger/testkit';
import type { Bench } from './bench.ts';
import { bankAccount, BenchCounty } from './household-import-county.ts';
import { quantile } from './quantile.ts';

export interface OneProgrammeReport {
  writers: number;
  rounds: number;
  /** Commands a second of the middle round: all writers on one programme, and each on its own. */
  onePerSecond: number;
  manyPerSecond: number;
  /** Throughput on one programme over that on as many programmes as writers, each round's pair by itself; the middle one. */
  ratio: number;
  /** Answers that were no success: GraphQL errors, refusals, broken connections. */
  errors: number;
  /** Money of the one programme after all rounds, against what the writers were told. */
  lost: bigint;
}

interface Setting {
  county: BenchCounty;
  programmeIds: readonly string[];
  errors: number;
  told: Map<string, bigint>;
}

let number = 0;

/** One writer's commands, one after another: quota passed on and cash booked by turns, on the programme it was given. */
async function write(setting: Setting, programmeId: string, commands: number): Promise<void> {
  const { county } = setting;
  for (let n = 0; n < commands; n += 1) {
    const place = (number += 1);
    try {
      if (n % 2 === 0) {
        await county.run('clerk', 'issueAllocation', 'allocation', {
          programmeId, fromBodyId: 'county', toBodyId: `village-${place % 300}`, documentNumber: `并发〔2026〕${place}号`, amount: '1.00' });
        setting.told.set(programmeId, (setting.told.get(programmeId) ?? 0n) + 100n);
      } else {
        await county.run('keeper', 'receiveCash', 'cashReceipt', { programmeId, amount: '1.00', bankReference: `ONE-${place}` });
      }
    } catch (error) {
      setting.errors += 1;
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

async function timeWriters(setting: Setting, programmeOf: (writer: number) => string, writers: number, commands: number): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(setting, programmeOf(writer), commands)));
  return (writers * commands * 1000) / (performance.now() - began);
}

async function openProgrammes(county: BenchCounty, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await county.run<{ id: string }>('clerk', 'openProgramme', 'programme', {
      code: `ONE-${n}`, name: '并发资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county', bankAccount: String(BigInt(bankAccount) + BigInt(n)), bookkeeperPersonId: 'keeper', closesOn: '2099-12-31' });
    await county.run('clerk', 'receiveQuota', 'programme', { programmeId: id, documentNumber: `川财农${n}号`, amount: '1000000.00' });
    ids.push(id);
  }
  return ids;
}

/**
 * Fifty writers on one programme beside fifty writers on fifty (F2): the two kinds take turns in one run, and each pair is
 * judged by itself, so that what else the machine does weighs on both alike.
 */
export async function measureOneProgramme(
  backing: { postgresUrl: string; kafkaBrokers: string },
  { writers = 50, commands = 4, rounds = 5 }: { writers?: number; commands?: number; rounds?: number } = {},
): Promise<OneProgrammeReport> {
  const county = await BenchCounty.start(backing.postgresUrl, backing.kafkaBrokers.split(','));
  try {
    const programmeIds = await openProgrammes(county, writers + 1);
    const [shared = '', ...own] = programmeIds;
    const setting: Setting = { county, programmeIds, errors: 0, told: new Map() };
    const one = () => timeWriters(setting, () => shared, writers, commands);
    const many = () => timeWriters(setting, (writer) => own[writer] ?? '', writers, commands);
    await one();
    await many();
    const pairs: { one: number; many: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [first, second] = round % 2 === 0 ? [one, many] : [many, one];
      const rates = [await first(), await second()] as const;
      pairs.push(round % 2 === 0 ? { one: rates[0], many: rates[1] } : { one: rates[1], many: rates[0] });
    }
    const ratio = quantile(pairs.map((pair) => pair.one / pair.many), 0.5);
    const middle = pairs.find((pair) => pair.one / pair.many === ratio) ?? pairs[0]!;
    const { rows } = await county.client.query<{ fen: string }>(
      "select coalesce(sum(balance_fen), 0)::text as fen from funds.account where programme_id = $1 and kind = 'available' and holder_id <> 'county'", [shared]);
    return {
      writers, rounds, onePerSecond: Math.round(middle.one), manyPerSecond: Math.round(middle.many), ratio, errors: setting.errors,
      lost: (setting.told.get(shared) ?? 0n) - BigInt(rows[0]?.fen ?? 0),
    };
  } finally {
    await county.stop();
  }
}

export const oneProgrammeBench: Bench = {
  name: 'one-programme',
  title: 'Many writers on one programme 多人同时记一本账',
  async run() {
    const backing = await startBacking();
    const report = await measureOneProgramme(backing);
    await backing.stop();
    return [{
      what: '50 parallel writers on one programme against 50 writers on 50 programmes, throughput; errors shown to a client, money lost', bar: '≥ 0.5; none',
      measured: `${report.ratio.toFixed(2)} (${report.onePerSecond} against ${report.manyPerSecond} commands/s, the middle of ${report.rounds} pairs; ${report.errors} errors, ${report.lost} fen lost)`,
      met: report.ratio >= 0.5 && report.errors === 0 && report.lost === 0n,
    }];
  },
};
