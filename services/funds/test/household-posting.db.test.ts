import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsPosted, householdsRegistered } from '@sunledger/events';
import { verifyService } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { journalChain } from '../src/ledger/application/verify-journal.ts';
import { ownAccount, village } from './county.ts';
import { aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
const persons = Array.from({ length: 12 }, (_, n) => n + 1);
beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register(persons.map((n) => ({ n })));
  await payments.register([{ n: 21 }, { n: 22 }], otherVillage);
  await payments.fund('1000.00');
}, 90_000);
afterAll(() => payments?.stop());

const approve = (importId: string) => payments.approveAndRelease(importId);
const release = (importId: string, personId = 'bookkeeper', fromAccount = ownAccount) =>
  payments.county.command(personId, 'releaseHouseholdImport', 'import', { importId, fromAccount });
const count = async (sql: string, importId: string): Promise<number> => {
  const [row] = await payments.service.sql<{ n: number }>(sql, [importId]);
  return row?.n ?? -1;
};
const paymentsOf = (id: string) => count('select count(*)::int as n from funds.household_payment where import_id = $1', id);

test('[F8] a posting that breaks off in the middle leaves nothing, and the next run posts the whole once', async () => {
  const id = await payments.start_(aFile([aRow(1, { item: 'K' }), aRow(2, { item: 'K' }), aRow(21, { item: 'K', village: otherVillage })]));
  await payments.until(id, 'CHECKED');
  // Fails at the second village's posting, once quota, cash and order are written.
  await payments.service.sql(`create function funds.fail_once() returns trigger language plpgsql as $f$
    begin if new.village_code = '${otherVillage}' then raise exception 'power cut'; end if; return new; end $f$`);
  await payments.service.sql('create trigger fail_once before insert on funds.household_posting for each row execute function funds.fail_once()');
  const before = await payments.balanceOf('village', 'available');
  await approve(id);
  await eventually(async () => (await count('select attempts as n from funds.household_import where id = $1', id)) > 0, 'a failed attempt');
  expect(await payments.balanceOf('village', 'available')).toBe(before);
  expect(await paymentsOf(id)).toBe(0);
  expect((await payments.service.facts(householdPaymentsPosted)).filter((fact) => fact.payload.importId === id)).toEqual([]);
  expect((await payments.seen(id)).state).toBe('POSTING');
  await payments.service.sql('drop trigger fail_once on funds.household_posting');
  expect(await payments.settle(id)).toMatchObject({ state: 'POSTED', rowsPosted: 3 });
  expect(await paymentsOf(id)).toBe(3);
  expect(await payments.balanceOf('village', 'available')).toBe(before - 20000n);
  expect((await payments.service.facts(householdPaymentsPosted)).filter((fact) => fact.payload.importId === id)).toHaveLength(2);
});

test('[F8] what a crash of the database took from the staging table is read again from the file', async () => {
  const id = await payments.start_(aFile([aRow(1, { item: 'S' }), aRow(2, { item: 'S' })]));
  await payments.until(id, 'CHECKED');
  await payments.service.sql('truncate funds.household_import_row');
  await approve(id);
  expect(await payments.settle(id)).toMatchObject({ state: 'POSTED', rowsPosted: 2, rowsRead: 2 });
  const names = await payments.service.ask<{ householdPayments: { nodes: { payeeName: string; item: string }[] } }>(
    'officer', `query { householdPayments(regionCode: "${village}") { nodes { payeeName item } } }`);
  expect(names.data?.householdPayments.nodes.filter((node) => node.item === 'S').map((node) => node.payeeName)).toEqual(['张**', '张**']);
});

test('[F8] a list with lines twice in it is posted after such a crash too: once each, and nothing that its approver did not see', async () => {
  const id = await payments.start_(aFile([aRow(1, { item: 'S2' }), aRow(1, { item: 'S2' }), aRow(2, { item: 'S2' }), aRow(99, { item: 'S2' }), aRow(3, { item: 'S2', amount: '0' })]), 'GOOD_ROWS');
  expect(await payments.until(id, 'CHECKED')).toMatchObject({ rowsRejected: 3, goodAmount: '200.00' });
  await payments.county.done('approver', 'approveHouseholdImport', 'import', { importId: id });
  await payments.service.sql('truncate funds.household_import_row');
  // Known by now, but refused when the list was approved.
  await payments.register([{ n: 99 }]);
  await payments.county.done('bookkeeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: ownAccount });
  const seen = await payments.settle(id);
  expect(seen).toMatchObject({ state: 'POSTED', rowsPosted: 2, rowsRead: 5, rowsRejected: 3, goodAmount: '200.00', failure: null });
  expect(seen.rejects.nodes.map(({ lineNo, rule }) => [lineNo, rule])).toEqual([[3, 'DUPLICATE_IN_FILE'], [5, 'NOT_REGISTERED'], [6, 'AMOUNT_NOT_POSITIVE']]);
});

test('[F8] a file that was read again only in part is read again, and never posted in part', async () => {
  const id = await payments.start_(aFile([aRow(1, { item: 'S3' }), aRow(2, { item: 'S3' })]));
  await payments.until(id, 'CHECKED');
  await payments.county.done('approver', 'approveHouseholdImport', 'import', { importId: id });
  // As a kill leaves it between two batches: one row lies there, and so it says.
  await payments.service.sql('delete from funds.household_import_row where import_id = $1 and line_no = 3', [id]);
  await payments.service.sql('update funds.household_import set rows_staged = 1, staged_at = null where id = $1', [id]);
  await payments.county.done('bookkeeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: ownAccount });
  expect(await payments.settle(id)).toMatchObject({ state: 'POSTED', rowsPosted: 2, goodAmount: '200.00' });
});

test('[F2] two imports racing for one balance never overspend it: one is posted, the other goes back whole', async () => {
  const available = await payments.balanceOf('village', 'available');
  const half = (n: number) => [aRow(n, { item: 'R', amount: `${available / 200n}.01` }), aRow(n + 1, { item: 'R', amount: '0.01' })];
  const [one, two] = await Promise.all([payments.start_(aFile(half(3))), payments.start_(aFile(half(5)))]);
  await Promise.all([payments.until(one, 'CHECKED'), payments.until(two, 'CHECKED')]);
  await Promise.all([approve(one), approve(two)]);
  const ends = await Promise.all([one, two].map((id) => payments.until(id, 'ORDERED', 'REJECTED')));
  expect(ends.map((end) => end.state).sort()).toEqual(['ORDERED', 'REJECTED']);
  const loser = ends.find((end) => end.state === 'REJECTED');
  expect(loser).toMatchObject({ failure: { code: 'ROWS_REFUSED' } });
  expect(loser?.rejects.nodes.map((reject) => reject.rule)).toEqual(['VILLAGE_QUOTA_SHORT', 'VILLAGE_QUOTA_SHORT']);
  expect(await payments.balanceOf('village', 'available')).toBeGreaterThanOrEqual(0n);
  const [sums] = await payments.service.sql<{ quota: string; cash: string }>(
    `select (select sum(balance_fen) from funds.account where book = 'quota')::text as quota, (select sum(balance_fen) from funds.account where book = 'cash')::text as cash`);
  expect(sums).toEqual({ quota: '0', cash: '0' });
});

test('[F8] a death and a payment made known between check and approval are found before the money moves', async () => {
  await payments.county.allotToVillage('500.00');
  const id = await payments.start_(aFile([aRow(7, { item: 'T', amount: '1.00' }), aRow(8, { item: 'T', amount: '1.00' }), aRow(9, { item: 'T', amount: '1.00' })]), 'GOOD_ROWS');
  await payments.until(id, 'CHECKED');
  await payments.service.hear(householdsRegistered, {
    aggregateId: 'later', regionCode: village, payload: { registerImportId: 'r2', villageCode: village, households: [
      { householdId: 'h7', kind: 'out-of-poverty', members: [{ token: payments.tokenOf(7), head: true, diedOn: '2026-01-02' }] }] } });
  expect((await payments.pay(aFile([aRow(8, { item: 'T', amount: '2.00' })]))).state).toBe('POSTED');
  await approve(id);
  const seen = await payments.settle(id);
  expect(seen).toMatchObject({ state: 'POSTED', rowsPosted: 1, goodAmount: '1.00' });
  expect(seen.rejects.nodes.map(({ lineNo, rule }) => [lineNo, rule])).toEqual([[2, 'DECEASED'], [3, 'PAID_BEFORE']]);
});

test('[F2] without the cash no import is approved, to the fen', async () => {
  const cash = await payments.balanceOf('county-finance', 'special-account');
  await payments.service.sql("update funds.account set balance_fen = 99 where holder_id = 'county-finance' and kind = 'special-account'");
  const id = await payments.start_(aFile([aRow(10, { item: 'U', amount: '1.00' })]));
  await payments.until(id, 'CHECKED');
  const short = await payments.county.command('approver', 'approveHouseholdImport', 'import', { importId: id });
  expect(short.refusals).toMatchObject([{ code: 'CASH_SHORT', message: expect.stringContaining('0.01') as string }]);
  await payments.service.sql("update funds.account set balance_fen = $1 where holder_id = 'county-finance' and kind = 'special-account'", [cash.toString()]);
  await approve(id);
  expect((await payments.settle(id)).state).toBe('POSTED');
});

test('[F2] a payment to households is released by the named bookkeeper only, from the own account only, and once approved', async () => {
  const id = await payments.start_(aFile([aRow(10, { item: 'Q1', amount: '1.00' })]));
  await payments.until(id, 'CHECKED');
  expect((await release(id)).refusals).toMatchObject([{ code: 'IMPORT_NOT_APPROVED' }]);
  await payments.county.done('approver', 'approveHouseholdImport', 'import', { importId: id });
  expect((await payments.seen(id)).state).toBe('APPROVED');
  expect((await release(id, 'deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await release(id, 'bookkeeper', '6228480402564891018')).refusals).toMatchObject([{ code: 'NOT_THE_OWN_ACCOUNT', field: 'fromAccount' }]);
  expect((await release(id, 'approver')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await release(id)).refusals).toEqual([]);
  await payments.settle(id);
  expect(await payments.service.sql('select distinct paid_by from funds.household_posting where import_id = $1', [id])).toEqual([{ paid_by: 'bookkeeper' }]);
});

test('[F8] parallel approvals and payments post once', async () => {
  const id = await payments.start_(aFile([aRow(11, { item: 'V', amount: '1.00' })]));
  await payments.until(id, 'CHECKED');
  const answers = await Promise.all([1, 2, 3].map(() => payments.county.command('approver', 'approveHouseholdImport', 'import', { importId: id })));
  expect(answers.map((answer) => answer.refusals[0]?.code ?? 'accepted').sort()).toEqual(['IMPORT_NOT_CHECKED', 'IMPORT_NOT_CHECKED', 'accepted']);
  const paid = await Promise.all([1, 2, 3].map(() => release(id)));
  expect(paid.map((answer) => answer.refusals[0]?.code ?? 'accepted').sort()).toEqual(['IMPORT_NOT_APPROVED', 'IMPORT_NOT_APPROVED', 'accepted']);
  await payments.settle(id);
  expect(await paymentsOf(id)).toBe(1);
});

test('[F2] entries posted in one go stand in the chain like any other, and an altered one is named', async () => {
  const id = await payments.start_(aFile([aRow(12, { item: 'W', amount: '1.00' }), aRow(22, { item: 'W', amount: '1.00', village: otherVillage })]));
  await payments.until(id, 'CHECKED');
  await approve(id);
  await payments.settle(id);
  await payments.county.receiveQuota('1.00');
  const chains = async () => (await verifyService(payments.service.databaseUrl, [journalChain])).find((report) => report.chain === 'journal')?.fault;
  expect(await chains()).toBeUndefined();
  const [entry] = await payments.service.sql<{ id: string }>("select e.id from funds.journal_entry e join funds.household_posting p on p.id::text = e.subject_id where p.import_id = $1 limit 1", [id]);
  await payments.service.sql('alter table funds.journal_line disable trigger all');
  await payments.service.sql('update funds.journal_line set amount_fen = amount_fen * 2 where entry_id = $1', [entry!.id]);
  expect(await chains()).toMatchObject({ row: entry!.id, fault: 'altered' });
});
