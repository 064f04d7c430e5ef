import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdExited, householdPaymentsPosted, paymentOrdered } from '@sunledger/events';
import { openTicket } from '@sunledger/service-kit';
import { buffer } from 'node:stream/consumers';
import { village } from './county.ts';
import { accountOf, aFile, aRow, idNumber, otherVillage, PaymentCounty, store } from './payment-files.ts';

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register([1, 2, 3, 4, 5, 6].map((n) => ({ n })));
  await payments.register([{ n: 7, diedOn: '2026-01-31' }, { n: 8, diedOn: '2026-02-01' }, { n: 9, household: 'h6' }]);
  await payments.register([{ n: 11 }, { n: 12 }], otherVillage);
  await payments.fund('2000.00', '150.00');
}, 90_000);
afterAll(() => payments?.stop());

test('[F8] every rule that a row breaks is named by line, column and rule, and the good rows remain', async () => {
  await payments.service.hear(householdExited, {
    aggregateId: 'h5', regionCode: village, occurredOn: '2026-01-20',
    payload: { householdId: 'h5', villageCode: village, kind: 'out-of-poverty', memberTokens: [payments.tokenOf(5)] } });
  const id = await payments.start_(aFile([
    aRow(1),
    aRow(2, { id: idNumber(2).replace(/.$/, (c) => (c === '1' ? '2' : '1')) }),
    aRow(3, { amount: '1.001', account: '12' }),
    aRow(99),
    aRow(4, { village: otherVillage }),
    aRow(1),
    aRow(7),
    aRow(8),
    aRow(3, { account: accountOf(50) }),
    aRow(6, { account: accountOf(50) }),
    aRow(2, { amount: '5000.01' }),
    aRow(5),
    aRow(11, { village: otherVillage }),
    aRow(12, { village: otherVillage, amount: '50.01' }),
    aRow(4, { village: '511623100299' }),
    aRow(4, { village: '511624100201' }),
  ]), 'GOOD_ROWS');
  const seen = await payments.until(id, 'CHECKED');
  const rules = Object.groupBy(seen.rejects.nodes, (reject) => reject.lineNo);
  const rulesOf = (line: number) => (rules[line] ?? []).map((reject) => reject.rule);
  expect(rulesOf(2)).toEqual([]);
  expect(rulesOf(3)).toEqual(['ID_NUMBER_INVALID']);
  expect(rulesOf(4)).toEqual(['ACCOUNT_INVALID', 'AMOUNT_TOO_PRECISE']);
  expect(rulesOf(5)).toEqual(['NOT_REGISTERED']);
  expect(rulesOf(6)).toEqual(['OTHER_VILLAGE']);
  expect(rulesOf(7)).toEqual(['DUPLICATE_IN_FILE']);
  expect(rulesOf(8)).toEqual(['DECEASED']);
  expect(rulesOf(9)).toEqual(['DIED_SINCE']);
  expect([rulesOf(10), rulesOf(11)]).toEqual([['ACCOUNT_SHARED'], ['ACCOUNT_SHARED']]);
  expect(rulesOf(12)).toEqual(['CAP_EXCEEDED']);
  expect(rulesOf(13)).toEqual(['HOUSEHOLD_EXITED']);
  expect([rulesOf(14), rulesOf(15)]).toEqual([['VILLAGE_QUOTA_SHORT'], ['VILLAGE_QUOTA_SHORT']]);
  expect(rulesOf(16)).toEqual(['OTHER_VILLAGE', 'VILLAGE_WITHOUT_BODY']);
  expect(rulesOf(17)).toEqual(['OTHER_VILLAGE', 'VILLAGE_OUTSIDE', 'VILLAGE_WITHOUT_BODY']);
  expect(seen).toMatchObject({ rowsRead: 16, rowsChecked: 16, rowsRejected: 15, goodAmount: '100.00' });
  expect(seen.rejects.nodes.find((reject) => reject.rule === 'CAP_EXCEEDED')?.reason).toMatchObject({ policy: 'sample@1', message: expect.stringContaining('5000.00') as string });
  expect(seen.rejects.nodes.find((reject) => reject.lineNo === 5)).toMatchObject({ column: '身份证号', columnLetter: 'C', idNumber: `**************${idNumber(99).slice(-4)}` });

  const ticket = openTicket(payments.service.settings.ticketSecret, seen.rejectFileTicket!, 'read', new Date());
  const text = String(await buffer((await store.open(ticket!.hash))!.stream()));
  expect(text).toContain('"5","C","身份证号","NOT_REGISTERED"');
  expect(text).not.toContain(idNumber(99));
  await payments.county.done('preparer', 'cancelHouseholdImport', 'import', { importId: id });
});

test('[F8] all or nothing: one bad row sends the whole file back and no fen moves', async () => {
  const before = await payments.balanceOf('village', 'available');
  const id = await payments.start_(aFile([aRow(1, { item: 'A' }), aRow(99, { item: 'A' })]));
  expect(await payments.until(id, 'REJECTED')).toMatchObject({ failure: { code: 'ROWS_REFUSED' }, rowsRejected: 1, rowsPosted: 0 });
  expect(await payments.balanceOf('village', 'available')).toBe(before);
  const approval = await payments.county.command('approver', 'approveHouseholdImport', 'import', { importId: id });
  expect(approval.refusals).toMatchObject([{ code: 'IMPORT_NOT_CHECKED' }]);
});

test('[F8] good rows are posted by village with quota, cash, figures and the allocation as cause, the bad ones stay out', async () => {
  const [available, paid] = [await payments.balanceOf('village', 'available'), await payments.balanceOf('village', 'paid')];
  const cash = await payments.balanceOf('county-finance', 'special-account');
  const seen = await payments.pay(aFile([aRow(1, { item: 'B', amount: '100.05' }), aRow(99, { item: 'B' }), aRow(11, { item: 'B', village: otherVillage, amount: '0.01' })]), 'GOOD_ROWS');
  expect(seen).toMatchObject({ state: 'POSTED', rowsPosted: 2, rowsRejected: 1, goodAmount: '100.06' });
  expect(await payments.balanceOf('village', 'available')).toBe(available - 10005n);
  expect(await payments.balanceOf('village', 'paid')).toBe(paid + 10005n);
  expect(await payments.balanceOf('county-finance', 'special-account')).toBe(cash - 10006n);
  const posted = (await payments.service.facts(householdPaymentsPosted)).filter((fact) => fact.payload.importId === seen.id);
  expect(posted.map(({ payload, actor }) => [payload.villageCode, payload.payments, payload.amountFen, actor.personId])).toEqual([
    [village, 1, '10005', 'bookkeeper'], [otherVillage, 1, '1', 'bookkeeper']]);
  const allocations = await payments.service.sql<{ event_id: string }>("select event_id from funds.allocation where to_body_id = 'village'");
  const ordered = (await payments.service.facts(paymentOrdered)).find((fact) => fact.payload.subjectId === seen.id);
  expect(posted[0]?.causes).toEqual([...allocations.map((allocation) => allocation.event_id), ordered?.id]);
  expect(await payments.service.sql('select 1 from funds.household_import_row where import_id = $1', [seen.id])).toEqual([]);
});

test('[F8] the same person is not paid twice for one item and period, in whatever file', async () => {
  const first = await payments.pay(aFile([aRow(2, { item: 'C' })]));
  expect(first.state).toBe('POSTED');
  const again = await payments.start_(aFile([aRow(2, { item: ' C ', period: '2026年2月', amount: '7.00' })]));
  const seen = await payments.until(again, 'REJECTED');
  expect(seen.rejects.nodes).toMatchObject([{ rule: 'PAID_BEFORE', lineNo: 2 }]);
  expect((await payments.pay(aFile([aRow(2, { item: 'C', period: '2026-01' })]))).state).toBe('POSTED');
});

test('[F8] the same file twice is one import and changes nothing, a cancelled one may come again', async () => {
  const file = aFile([aRow(3, { item: 'D' })]);
  const paid = await payments.pay(file);
  expect(await payments.start_(file)).toBe(paid.id);
  expect(await payments.start_(file, 'GOOD_ROWS')).toBe(paid.id);
  const other = aFile([aRow(3, { item: 'D2' })]);
  const id = await payments.start_(other);
  await payments.until(id, 'CHECKED');
  await payments.county.done('preparer', 'cancelHouseholdImport', 'import', { importId: id });
  expect(await payments.start_(other)).not.toBe(id);
});

test('[F8] GB18030 is read like UTF-8; a file without the columns, of bytes, or with an open quote goes back', async () => {
  // 村代码,姓名,身份证号,银行账号,金额(元),发放期 in GB18030, then one row.
  const header = Buffer.from('b4e5b4fac2eb2cd0d5c3fb2cc9edb7ddd6a4bac52cd2f8d0d0d5cbbac52cbdf0b6ee28d4aa292cb7a2b7c5c6da', 'hex');
  const row = Buffer.concat([Buffer.from(`\n${village},`), Buffer.from('d5c5c8fd', 'hex'), Buffer.from(`,${idNumber(4)},${accountOf(4)},9.00,2025\n`)]);
  expect(await payments.pay(Buffer.concat([header, row]))).toMatchObject({ state: 'POSTED', rowsPosted: 1 });
  const name = await payments.service.ask<{ householdPayments: { nodes: { payeeName: string }[] } }>(
    'officer', `query { householdPayments(regionCode: "${village}", period: "2025") { nodes { payeeName } } }`);
  expect(name.data?.householdPayments.nodes).toEqual([{ payeeName: '张**' }]);
  const failureOf = async (content: string | Buffer) => (await payments.until(await payments.start_(content), 'REJECTED')).failure?.code;
  expect(await failureOf('村代码,姓名\n1,2')).toBe('COLUMNS_MISSING');
  expect(await failureOf(Buffer.from([0xff, 0xfe, 0xff, 0xff, 0x00]))).toBe('BYTES_BROKEN');
  expect(await failureOf(`${aFile([])}\n"${'x'.repeat(30_000)}`)).toBe('CSV_MALFORMED');
  expect(await failureOf(aFile([]))).toBe('NO_GOOD_ROWS');
});

test('[X7] who prepared a file never approves it, and nobody approves or prepares outside the region', async () => {
  const id = await payments.county.done('approver', 'startHouseholdImport', 'import', {
    programmeId: payments.county.programmeId, mode: 'GOOD_ROWS', ticket: await payments.upload(aFile([aRow(6, { item: 'E' })]), 'approver') });
  await payments.until(id, 'CHECKED');
  await payments.county.post('approver', 'leading-group', '510000000000', ['funds.household-payment.approve'], 'post-approver-promoted');
  const own = await payments.county.command('approver', 'approveHouseholdImport', 'import', { importId: id });
  expect(own.refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  await payments.county.post('neighbour', 'county-finance', '511621000000', ['funds.household-payment.approve', 'funds.household-payment.prepare']);
  const foreign = await payments.county.command('neighbour', 'approveHouseholdImport', 'import', { importId: id });
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const start = await payments.county.command('neighbour', 'startHouseholdImport', 'import', {
    programmeId: payments.county.programmeId, mode: 'GOOD_ROWS', ticket: await payments.upload('x', 'neighbour') });
  expect(start.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const stolen = await payments.county.command('preparer', 'startHouseholdImport', 'import', {
    programmeId: payments.county.programmeId, mode: 'GOOD_ROWS', ticket: await payments.upload(aFile([aRow(6)]), 'approver') });
  expect(stolen.refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID', field: 'ticket' }]);
});
