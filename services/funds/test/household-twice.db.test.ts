import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdsRegistered, packPublished } from '@sunledger/events';
import { county, ownAccount, village } from './county.ts';
import { accountOf, aFile, aRow, PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register(Array.from({ length: 12 }, (_, n) => ({ n: n + 1 })));
  await payments.register([{ n: 13, diedOn: '2026-02-10' }]);
  await payments.fund('9000.00');
}, 90_000);
afterAll(() => payments?.stop());

/** Line and rule of everything that was refused. */
const refusedOf = async (rows: readonly string[], mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS' = 'GOOD_ROWS'): Promise<[number, string][]> => {
  const id = await payments.start_(aFile(rows), mode);
  const seen = await payments.until(id, 'CHECKED', 'REJECTED');
  if (seen.state === 'CHECKED') await payments.county.done('preparer', 'cancelHouseholdImport', 'import', { importId: id });
  return seen.rejects.nodes.map(({ lineNo, rule }) => [lineNo, rule]);
};
const job = (n: number, period: string, item = '公益岗位', amount = '1.00') => aRow(n, { item, period, amount });

test('[F8] a month, its quarter and its year are one time: paid once, whatever the list calls period and item', async () => {
  expect((await payments.pay(aFile([job(1, '2026-03')]))).state).toBe('POSTED');
  for (const period of ['2026-03', '2026Q1', '2026年第一季度', '2026']) expect(await refusedOf([job(1, period, '公益岗位', '2.00')]), period).toEqual([[2, 'PAID_BEFORE']]);
  for (const item of ['公益性岗位', ' 公益 岗位', '公益性 岗位']) expect(await refusedOf([job(1, '2026Q1', item)]), item).toEqual([[2, 'PAID_BEFORE']]);
  // The days on either side of the month, another item and another person are not that time.
  expect(await refusedOf([job(1, '2026-02'), job(1, '2026-04'), job(1, '2026Q2', '公益岗位二'), job(2, '2026')])).toEqual([]);
  const id = await payments.start_(aFile([job(1, '2026Q1')]));
  const [reject] = (await payments.until(id, 'REJECTED')).rejects.nodes;
  expect(reject?.reason.message).toContain('2026-03');
});

test('[F8] within one file the first of overlapping lines stands, however the periods are cut', async () => {
  expect(await refusedOf([job(3, '2026-01'), job(3, '2026-02'), job(3, '2026-03'), job(3, '2026Q2')])).toEqual([]);
  expect(await refusedOf([job(3, '2026-01'), job(3, '2026Q1'), job(3, '2026Q2'), job(3, '2026'), job(4, '2026'), job(4, '2026-12', '公益性岗位')])).toEqual([
    [3, 'DUPLICATE_IN_FILE'], [5, 'DUPLICATE_IN_FILE'], [7, 'DUPLICATE_IN_FILE']]);
  // A line that is wrong by itself takes nobody's place.
  expect(await refusedOf([aRow(3, { item: 'w', account: '12' }), aRow(3, { item: 'w' })])).toEqual([[2, 'ACCOUNT_INVALID']]);
});

test('[F8] periods lie in the programme’s time, and 2026.1 is nobody’s guess', async () => {
  expect(await refusedOf([job(5, '2099-12'), job(5, '2020'), job(5, '2027-01'), job(5, '2026.1'), job(5, '2025-01'), job(5, '2026-12')])).toEqual([
    [2, 'PERIOD_OUTSIDE'], [3, 'PERIOD_OUTSIDE'], [4, 'PERIOD_OUTSIDE'], [5, 'PERIOD_AMBIGUOUS']]);
});

test('[F8] two lists that race for one person and overlapping periods pay once', async () => {
  const ids = await Promise.all([payments.start_(aFile([job(6, '2026-05')])), payments.start_(aFile([job(6, '2026Q2')]))]);
  await Promise.all(ids.map((id) => payments.until(id, 'CHECKED')));
  await Promise.all(ids.map((id) => payments.approveAndRelease(id)));
  const ends = await Promise.all(ids.map((id) => payments.until(id, 'ORDERED', 'REJECTED')));
  expect(ends.map(({ state }) => state).sort()).toEqual(['ORDERED', 'REJECTED']);
  expect(ends.find(({ state }) => state === 'REJECTED')?.rejects.nodes.map(({ rule }) => rule)).toEqual(['PAID_BEFORE']);
  await payments.bank.payLists();
});

const move = (n: number, householdId: string) => payments.service.hear(householdsRegistered, {
  aggregateId: `move-${n}`, regionCode: village, payload: { registerImportId: `move-${n}`, villageCode: village, households: [
    { householdId, kind: 'out-of-poverty', members: [{ token: payments.tokenOf(n), head: true }] }] } });

test('[F8] who was paid before and moved to another household keeps the account; what came back holds no account', async () => {
  expect((await payments.pay(aFile([aRow(7, { item: 'm' })]))).state).toBe('POSTED');
  await move(7, 'h7-new');
  expect((await payments.pay(aFile([aRow(7, { item: 'm', period: '2026-01' })]))).state).toBe('POSTED');
  expect(await refusedOf([aRow(8, { item: 'm', account: accountOf(7) })])).toEqual([[2, 'ACCOUNT_SHARED']]);
  // Who moved along with the account's owner is of one household with it today.
  await move(8, 'h7-new');
  expect(await refusedOf([aRow(8, { item: 'm', account: accountOf(7) })])).toEqual([]);
  await payments.service.sql("update funds.household_payment set state = 'returned' where item = 'm'");
  expect(await refusedOf([aRow(9, { item: 'm', account: accountOf(7) })])).toEqual([]);
  await payments.service.sql("update funds.household_payment set state = 'paid' where item = 'm'");
  expect(await refusedOf([aRow(9, { item: 'm', account: accountOf(7) })])).toEqual([[2, 'ACCOUNT_SHARED']]);
});

test('[F8] a guardian collects for another household where the list says so and the approver explains it', async () => {
  const rows = [aRow(10, { item: 'g' }), aRow(11, { item: 'g', account: accountOf(10), collector: '张三10' })];
  expect(await refusedOf([rows[0]!, aRow(11, { item: 'g', account: accountOf(10) })])).toEqual([[2, 'ACCOUNT_SHARED'], [3, 'ACCOUNT_SHARED']]);
  const id = await payments.start_(aFile(rows));
  await payments.until(id, 'CHECKED');
  const approve = (explanation?: string) => payments.county.command('approver', 'approveHouseholdImport', 'import', { importId: id, explanation });
  expect((await approve()).refusals).toMatchObject([{ code: 'COLLECTORS_UNEXPLAINED', field: 'explanation' }]);
  expect((await approve('未成年人,由监护人代领,村委会证明已核')).refusals).toEqual([]);
  const shown = await payments.service.ask<{ householdImport: unknown }>('preparer', `query { householdImport(id: "${id}") { rowsCollected approvalNote } }`);
  expect(shown.data?.householdImport).toEqual({ rowsCollected: 1, approvalNote: '未成年人,由监护人代领,村委会证明已核' });
  await payments.county.done('bookkeeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: ownAccount });
  expect((await payments.settle(id)).state).toBe('POSTED');
  // The next month neither of them stands in the other's way.
  expect(await refusedOf([aRow(10, { item: 'g', period: '2026-01' }), aRow(11, { item: 'g', period: '2026-01', account: accountOf(10), collector: '张三10' })])).toEqual([]);
});

test('[F8] who died within the period is paid through an heir only, who died before it not at all', async () => {
  expect(await refusedOf([aRow(13, { period: '2026-02' })])).toEqual([[2, 'DIED_SINCE']]);
  expect(await refusedOf([aRow(13, { period: '2026-02', collector: '李四' })])).toEqual([]);
  expect(await refusedOf([aRow(13, { period: '2026-03', collector: '李四' })])).toEqual([[2, 'DECEASED']]);
});

test('[F1][F8] where a county lists its items and whom a fund is for, another name and another kind of household are refused', async () => {
  const set = (value: unknown) => [{ set: value, clause: '测试', confidence: 'invented' }];
  const pack = { id: 'test-items', version: 1, title: '到户清单', region: county, line: null, effectiveFrom: '2026-01-01', effectiveTo: null, source: { document: '测试' }, values: {
    'household-payment.items': set([{ title: '公益性岗位补贴', aliases: ['公益岗位', '护林员'] }]), 'household-payment.eligible-kinds': set(['resettler']) } };
  await payments.service.sql("insert into kit.directory_entry (kind, id, payload, event_id) values ('pack', 'test-items@1', $1, gen_random_uuid())", [JSON.stringify(pack)]);
  await payments.service.hear(packPublished, { aggregateId: 'test-items', regionCode: county, payload: { packKey: 'test-items@1', pack: pack as never } });
  await payments.service.hear(householdsRegistered, {
    aggregateId: 'resettlers', regionCode: village, payload: { registerImportId: 'r9', villageCode: village, households: [
      { householdId: 'h12', kind: 'resettler', members: [{ token: payments.tokenOf(12), head: true }] }] } });
  expect(await refusedOf([job(12, '2026-08', '护林员'), job(12, '2026Q3', '公益岗位'), job(12, '2026-10', '修路'), job(2, '2026-08', '护林员')])).toEqual([
    [3, 'DUPLICATE_IN_FILE'], [4, 'ITEM_UNKNOWN'], [5, 'INELIGIBLE']]);
});
