import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatYuan, parseYuan } from '@sunledger/kernel';
import { verifyService } from '@sunledger/service-kit';
import { sql } from '@sunledger/testkit';
import { contexts, loadDefinition } from '../../infra/start/src/definitions.ts';
import { paidFenOf, shortFen } from '../replays/gulin-year/5-households.ts';
import { tellGulinYear } from '../replays/gulin-year/gulin-year.ts';
import { county, dean, fengshui, group, late, punctual, suba, villages } from '../replays/gulin-year/places.ts';
import type { GulinStory } from '../replays/gulin-year/story.ts';
import { known } from '../replays/told/story.ts';
import { settle } from '../stories/stories.ts';
import { toldElsewhere } from './overview-numbers.ts';
import { findFaultyNumbers, findUntold } from './overview.ts';
import { removeData, startSystem, type RunningSystem } from './running-system.ts';

const leader = 'gl-leader';
let system: RunningSystem;
let story: GulinStory;

beforeAll(async () => {
  system = await startSystem();
  story = await tellGulinYear(system.client('gulin-year'), () => undefined);
  await settle(system);
}, 600_000);
afterAll(async () => {
  await system?.stop();
  if (system) removeData(system);
}, 60_000);

const read = <D>(document: string, variables: Record<string, unknown> = {}): Promise<D> => story.client.read<D>(leader, document, variables);
const funds = <R extends Record<string, unknown>>(query: string, ...parameters: unknown[]): Promise<R[]> => sql<R>(system.databases.funds, query, parameters);
/** What six households of a village got, by their places in the file. */
const paidIn = (village: string): bigint =>
  story.people.reduce((sum, one, i) => (one.villageCode === village ? sum + paidFenOf(i) : sum), 0n);

test('[F2] [F4] [F6] [F7] [F8] [F10] the year in figures is what the story paid, to the fen', async () => {
  const { region } = await read<{ region: { funds: Record<string, unknown>; accountability: Record<string, unknown> } }>(`{ region(code: "${county}") {
    funds { quotaReceived cashReceived allocated reimbursed retentionHeld retentionReleased householdPaid householdPayments receiptsConfirmed receiptsDisputed recovered toTreasury refunded }
    accountability { recoveryOrdered recovered refundPaid refundConfirmed } } }`);
  const householdPaid = formatYuan(villages.reduce((sum, village) => sum + paidIn(village), 0n));
  expect(region.funds).toEqual({
    quotaReceived: '5800000.00', cashReceived: '5000000.00', allocated: '7150000.00', reimbursed: '600000.00', retentionHeld: '18000.00', retentionReleased: '18000.00',
    householdPaid, householdPayments: 18, receiptsConfirmed: 11, receiptsDisputed: 1, recovered: '160.00', toTreasury: '40.00', refunded: '100.00' });
  expect(region.accountability).toEqual({ recoveryOrdered: '260.00', recovered: '160.00', refundPaid: '100.00', refundConfirmed: '100.00' });
});

test('[A10] every number of the overview equals its list and an SQL of its own, in the county, both townships, three villages and a group', async () => {
  const readers = { client: story.client, logins: [leader, 'gl-chair'], databases: system.databases };
  expect(await findFaultyNumbers(readers, [county, punctual, late, ...villages, group])).toEqual([]);
  const untold = await findUntold(readers, { code: county });
  for (const name of toldElsewhere.gulin) expect(untold).not.toContain(name);
});

const hopNumbers = ['ISSUED', 'RECEIVED', 'UNREGISTERED', 'HELD', 'PAID', 'PAID_TO_HOUSEHOLDS', 'CONFIRMED', 'UNCONFIRMED'] as const;
const fieldOf = (number: string): string => number.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

test('[F4] the hop gap shows where every yuan stands over four levels; each number equals its list', async () => {
  const { hopGap } = await read<{ hopGap: { steps: Record<string, string>[] } }>(
    `{ hopGap(regionCode: "${county}") { steps { level ${hopNumbers.map(fieldOf).join(' ')} } } }`);
  const of = (level: string) => hopGap.steps.find((step) => step['level'] === level) ?? {};
  expect(of('COUNTY')).toMatchObject({ issued: '5800000.00', received: '5800000.00', held: '1800000.00' });
  expect(of('TOWNSHIP')).toMatchObject({ issued: '4000000.00', received: '4000000.00', held: '850000.00' });
  expect(of('GROUP')).toMatchObject({ issued: '50000.00', held: '50000.00' });
  const paid = villages.reduce((sum, village) => sum + paidIn(village), 0n);
  expect(of('VILLAGE')).toMatchObject({
    issued: '3150000.00', paidToHouseholds: formatYuan(paid), paid: formatYuan(60_000_000n + paid), held: formatYuan(310_000_000n - 60_000_000n - paid),
    confirmed: formatYuan(paidIn(fengshui) + paidIn(suba) - shortFen), unconfirmed: formatYuan(paidIn(dean) + shortFen) });
  for (const { level, ...step } of hopGap.steps) {
    for (const number of hopNumbers) {
      const { hopEntries } = await read<{ hopEntries: { totalAmount: string } }>(
        `{ hopEntries(regionCode: "${county}", number: ${number}, level: ${level}, first: 1) { totalAmount } }`);
      expect([level, number, step[fieldOf(number)]]).toEqual([level, number, hopEntries.totalAmount]);
    }
  }
});

test('[F2] what the holders have, spent and passed on adds up to what came from above', async () => {
  const [balance] = await funds<{ fen: string }>("select sum(balance_fen)::text as fen from funds.account where book = 'quota' and kind in ('available', 'committed', 'paid', 'returned', 'year-end')");
  expect(balance?.fen).toBe('580000000');
});

test('[F3] [F4] the late township was found by itself on both clocks, the punctual one on neither', async () => {
  const stateOf = async (key: string) => {
    const { allocation } = await read<{ allocation: { deadlines: { kind: string; state: string }[] } }>(
      'query ($id: ID!) { allocation(id: $id) { deadlines { kind state } } }', { id: known(story, 'allocations')[key] });
    return new Map(allocation.deadlines.map(({ kind, state }) => [kind, state]));
  };
  const lateOnes = await stateOf('late-finance');
  expect([lateOnes.get('funds.pass-allocation-on'), lateOnes.get('funds.register-whereabouts')]).toEqual(['MISSED', 'MISSED']);
  expect((await stateOf('township-finance')).get('funds.register-whereabouts')).toBe('MET');
});

test('[D1] the same money was shown on the boards of county, township, village and group (四级公示)', () => {
  expect([...new Set(known(story, 'noticeLevels'))].sort()).toEqual(['COUNTY', 'GROUP', 'TOWNSHIP', 'VILLAGE']);
});

test('[F5] what the bank turned back was paid once, under its parent’s number', async () => {
  const orders = await funds<{ number: string; state: string; parent: string | null; fen: string }>(
    `select o.number, o.state, p.number as parent, o.amount_fen::text as fen from funds.payment_order o left join funds.payment_order p on p.id = o.parent_id
      where o.subject_type = 'Reimbursement' order by o.number`);
  expect(orders.map(({ state, fen }) => [state, fen])).toEqual([['reissued', '23280000'], ['paid', '23280000'], ['paid', '34920000']]);
  expect(orders[1]).toMatchObject({ number: `${orders[0]?.number}-2`, parent: orders[0]?.number });
});

test('[F7] the retention waited for the quality issue, three weeks past its warranty, and was then released', async () => {
  const { retentions } = await read<{ retentions: { nodes: Record<string, string>[] } }>(
    `{ retentions(regionCode: "${county}", first: 10) { nodes { amount state warrantyEndsOn releasedOn } } }`);
  expect(retentions.nodes.map(({ amount }) => parseYuan(amount ?? '')).reduce<bigint>((sum, fen) => sum + (fen ?? 0n), 0n)).toBe(1_800_000n);
  for (const node of retentions.nodes) expect(node).toMatchObject({ state: 'RELEASED', warrantyEndsOn: '2025-09-30', releasedOn: '2025-10-22' });
});

test('[F8] two of three villages closed their books of July; the rate says so by township', async () => {
  const { villageBookRates: rates } = await read<{ villageBookRates: { regionCode: string; due: number; closed: number; percent: number | null }[] }>(
    `{ villageBookRates(regionCode: "${county}", month: "2025-07") { regionCode due closed percent } }`);
  expect(rates).toEqual([
    { regionCode: county, due: 3, closed: 2, percent: 66.7 }, { regionCode: punctual, due: 2, closed: 2, percent: 100 }, { regionCode: late, due: 1, closed: 0, percent: 0 }]);
});

test('[F9] what lay for a year was alerted the day after it had', async () => {
  const { idleMoney } = await read<{ idleMoney: { nodes: { documentNumber: string; remaining: string; alertedOn: string }[] } }>(
    `{ idleMoney(regionCode: "${county}", overMonths: 12, first: 50) { nodes { documentNumber remaining alertedOn } } }`);
  const of = (number: string) => idleMoney.nodes.find(({ documentNumber }) => documentNumber.endsWith(number));
  // The oldest goes first: of five million passed on four, of three million all but what the township kept.
  expect(of('泸市财农〔2025〕3号')).toMatchObject({ remaining: '1000000.00' });
  expect(of('古财农〔2025〕2号')).toMatchObject({ remaining: '750000.00' });
  expect(of('古财农〔2025〕3号')).toMatchObject({ remaining: '100000.00' });
});

test('[F10] [A3] ordered, received, refunded and returned agree between the case and funds, to the fen', async () => {
  const { recoveryWaterfall, expectedRecovery } = await read<{ recoveryWaterfall: Record<string, string>; expectedRecovery: { ordered: string; received: string } }>(
    `query ($id: ID!) { recoveryWaterfall(regionCode: "${county}") { ordered received outstanding treasury refunded held } expectedRecovery(id: $id) { ordered received } }`,
    { id: known(story, 'recoveryId') });
  expect(recoveryWaterfall).toEqual({ ordered: '260.00', received: '160.00', outstanding: '100.00', treasury: '40.00', refunded: '100.00', held: '20.00' });
  expect(expectedRecovery).toEqual({ ordered: '260.00', received: '160.00' });
});

test('[F2] the year is closed with what was left, all of it is carried over, none of it is surplus yet', async () => {
  const { yearEnds } = await read<{ yearEnds: { nodes: { leftOver: string; surplus: string; carriedOn: string }[] } }>(
    `{ yearEnds(regionCode: "${county}", year: 2025, first: 50) { nodes { leftOver surplus carriedOn } } }`);
  const paid = villages.reduce((sum, village) => sum + paidIn(village), 0n);
  expect(yearEnds.nodes.reduce((sum, { leftOver }) => sum + (parseYuan(leftOver) ?? 0n), 0n)).toBe(580_000_000n - 60_000_000n - paid);
  expect(yearEnds.nodes.every(({ surplus, carriedOn }) => surplus === '0.00' && carriedOn === '2026-01-08')).toBe(true);
  const closings = await funds<{ kind: string; n: string }>('select kind, count(*)::text as n from funds.period_closing group by kind order by kind');
  expect(closings).toEqual([{ kind: 'month', n: '12' }, { kind: 'year', n: '1' }]);
});

test('[X6] [F2] journals sum to zero entry by entry, every chain verifies, nothing stands aside', async () => {
  expect(await funds('select entry_id from funds.journal_line group by entry_id having sum(amount_fen) <> 0')).toEqual([]);
  for (const context of contexts) {
    const { chains = [] } = await loadDefinition(context);
    for (const report of await verifyService(system.databases[context], chains)) expect([context, report]).toEqual([context, { ...report, fault: undefined }]);
    expect([context, await sql(system.databases[context], 'select type, reason from kit.dead_letter')]).toEqual([context, []]);
  }
});
