import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsReturned } from '@sunledger/events';
import { verifyService } from '@sunledger/service-kit';
import { journalChain } from '../src/ledger/application/verify-journal.ts';
import { village } from './county.ts';
import { listCounty, listOrders } from './list-orders.ts';
import { accountOf, aFile, aRow, otherVillage, type PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await listCounty();
}, 90_000);
afterAll(() => payments?.stop());
const { ask, command, rowsOf, ordersOf, statesOf, receive, correct, check, reissue, clocks, mustAgree } = listOrders(() => payments);

test('[F5][F8] what comes back days after it was paid is undone by that day, leaves figures and clocks, and goes out again', async () => {
  await payments.service.service.setClock('2026-03-04T02:00:00Z');
  const { id } = await payments.order(aFile([aRow(12, { item: 'I' }), aRow(13, { item: 'I' }), aRow(41, { item: 'I', village: otherVillage })]));
  const [messageId] = await payments.bank.sendLists();
  expect((await payments.bank.read(await payments.bank.group(messageId!, { on: '2026-03-04' }))).result).toMatchObject({ state: 'READ', paid: 3 });
  await payments.service.service.setClock('2026-03-07T02:00:00Z');
  const [first, second, other] = await rowsOf(id);
  // One household says it got nothing, one in the other village has it in hand.
  expect((await receive(second!.id, '0.00')).refusals).toEqual([]);
  await payments.county.post('officer-2', 'village-2', otherVillage, ['funds.receipt.record', 'funds.ledger.read']);
  await payments.county.post('preparer', 'village-2', otherVillage, ['funds.ledger.read'], 'goes-along');
  expect((await command('officer-2', 'recordReceipt', 'payment', { paymentId: other!.id, received: '100.00', method: 'VISIT', witnessPersonId: 'treasurer' })).refusals).toEqual([]);
  const before = await ask<{ _entities: { funds: { householdPaid: string } }[] }>(`{ _entities(representations: [{ __typename: "Region", code: "${village}" }]) { ... on Region { funds { householdPaid } } } }`);
  const late = (rejected: Record<number, string>, on = '2026-03-06') => payments.bank.group(messageId!, { on, rejected });
  expect((await payments.bank.read(await late({ 3: 'AC04', 4: 'AC04' }))).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'RETURNED_AFTER_RECEIPT' }] });
  await mustAgree();

  const returns = await Promise.all([1, 2].map(async () => payments.bank.read(await late({ 3: 'AC04' }))));
  expect(returns.map(({ result }) => [result?.state, result?.failed]).toSorted((one, other) => one.join().localeCompare(other.join()))).toEqual([['READ', 0], ['READ', 1]]);
  expect(await statesOf(id)).toEqual(['PAID', 'RETURNED', 'CONFIRMED']);
  expect((await payments.service.facts(householdPaymentsReturned)).filter(({ payload }) => payload.importId === id).map(({ occurredOn, payload }) => [occurredOn, payload.payments, payload.amountFen, payload.paidOn]))
    .toEqual([['2026-03-06', 1, '10000', '2026-03-04']]);
  expect(await payments.service.sql("select kind, occurred_on::text as day from funds.journal_entry where kind in ('household-returned', 'payment-returned') order by kind")).toEqual([
    { kind: 'household-returned', day: '2026-03-06' }, { kind: 'payment-returned', day: '2026-03-06' }]);
  await mustAgree();
  const after = await ask<typeof before>(`{ _entities(representations: [{ __typename: "Region", code: "${village}" }]) { ... on Region { funds { householdPaid } } } }`);
  expect(Number(before._entities[0]!.funds.householdPaid) - Number(after._entities[0]!.funds.householdPaid)).toBe(100);
  // The other households go on being asked; with the last of them answered the clock is met.
  expect((await clocks('funds.confirm-household-payments', id)).map(({ state }) => state)).toEqual(['running', 'met']);
  expect(await clocks('funds.correct-household-payments', id)).toEqual([{ state: 'running', region_code: village }]);
  expect((await receive(first!.id)).refusals).toEqual([]);
  expect((await clocks('funds.confirm-household-payments', id)).map(({ state }) => state)).toEqual(['met', 'met']);

  expect((await correct(second!.id, accountOf(93), '张三13')).refusals).toEqual([]);
  expect((await check(second!.id)).refusals).toEqual([]);
  expect((await reissue({ importId: id })).refusals).toEqual([]);
  await mustAgree();
  await payments.bank.payLists();
  expect(await statesOf(id)).toEqual(['CONFIRMED', 'PAID', 'CONFIRMED']);
  expect((await receive(second!.id)).refusals).toEqual([]);
  await mustAgree();
  expect((await verifyService(payments.service.databaseUrl, [journalChain])).find((report) => report.chain === 'journal')?.fault).toBeUndefined();
});

test('[F5] a whole list that comes back after it was paid ends its clock unmet, and its order as failed', async () => {
  const { id } = await payments.order(aFile([aRow(14, { item: 'J' }), aRow(15, { item: 'J' })]));
  const [messageId] = await payments.bank.sendLists();
  await payments.bank.read(await payments.bank.group(messageId!));
  const [order] = await ordersOf(id);
  expect((await payments.bank.read(await payments.bank.group(messageId!, { rejected: { 2: 'MS03' } }))).result).toMatchObject({ failed: 1 });
  expect((await ordersOf(id)).map(({ state, returned }) => [state, returned])).toEqual([['paid', 1]]);
  expect((await payments.bank.read(await payments.bank.group(messageId!, { rejected: { 3: 'MS03' } }))).result).toMatchObject({ failed: 1 });
  expect(await ordersOf(id)).toMatchObject([{ id: order!.id, state: 'failed', returned: 2 }]);
  expect((await clocks('funds.confirm-household-payments', id)).map(({ state }) => state)).toEqual(['cancelled']);
  expect((await clocks('funds.correct-household-payments', id)).map(({ state }) => state)).toEqual(['running']);
  await mustAgree();
});

test('[F5][F8] a household that confirms while its payment comes back has it in hand, or did not confirm', async () => {
  for (const n of [21, 22, 23, 24]) {
    const { id } = await payments.order(aFile([aRow(n, { item: 'M' })]));
    const [messageId] = await payments.bank.sendLists();
    await payments.bank.read(await payments.bank.group(messageId!));
    const [row] = await rowsOf(id);
    const report = await payments.bank.group(messageId!, { rejected: { 2: 'MS03' } });
    const [receipt, result] = n % 2 === 0
      ? await Promise.all([receive(row!.id), payments.bank.read(report)])
      : (await Promise.all([payments.bank.read(report), receive(row!.id)])).toReversed() as [Awaited<ReturnType<typeof receive>>, Awaited<ReturnType<typeof payments.bank.read>>];
    const confirmed = receipt.refusals.length === 0;
    expect(await statesOf(id)).toEqual([confirmed ? 'CONFIRMED' : 'RETURNED']);
    expect(result.result).toMatchObject(confirmed ? { state: 'REFUSED', faults: [{ code: 'RETURNED_AFTER_RECEIPT' }] } : { state: 'READ', failed: 1 });
    if (!confirmed) expect(receipt.refusals).toMatchObject([{ code: 'PAYMENT_RETURNED' }]);
    await mustAgree();
  }
});

test('[F8] a payee who died, left or moved since the list was handed in is not paid again', async () => {
  const { id } = await payments.order(aFile([aRow(17, { item: 'L' }), aRow(18, { item: 'L' }), aRow(19, { item: 'L' })]));
  await payments.bank.payLists({ 2: 'AC04', 3: 'AC04', 4: 'AC04' });
  for (const [i, row] of (await rowsOf(id)).entries()) {
    expect((await correct(row.id, accountOf(300 + i), `张三${17 + i}`)).refusals).toEqual([]);
    expect((await check(row.id)).refusals).toEqual([]);
  }
  await payments.service.sql("update funds.known_person set died_on = '2026-01-31' where token = $1", [payments.tokenOf(17)]);
  await payments.service.sql("update funds.known_person set household_id = 'h1' where token = $1", [payments.tokenOf(18)]);
  const { refusals } = await reissue({ importId: id });
  expect(refusals.map(({ code, message }) => [code, message.slice(0, 7)])).toEqual([['PAYEE_ENTITLED_NO_LONGER', '第 2 行:此'], ['PAYEE_ENTITLED_NO_LONGER', '第 3 行:校']]);
  await payments.service.sql('update funds.known_person set died_on = null where token = $1', [payments.tokenOf(17)]);
  await payments.service.sql("update funds.known_person set household_id = 'h18' where token = $1", [payments.tokenOf(18)]);
  expect((await reissue({ importId: id })).refusals).toEqual([]);
  await payments.bank.payLists();
  await mustAgree();
});

test('[A10][F8] what comes back in a later month leaves the number of the month in which it was paid, as it leaves that month’s list', async () => {
  const { id } = await payments.order(aFile([aRow(16, { item: 'N' }), aRow(17, { item: 'N' })]));
  const [messageId] = await payments.bank.sendLists();
  await payments.bank.read(await payments.bank.group(messageId!));
  const inMonth = async (month: string) => {
    await mustAgree();
    const period = `from: "${month}-01", until: "${month}-01"`;
    const { _entities: [region], householdPayments: list } = await ask<{
      _entities: { funds: { householdPaid: string; householdPayments: number } }[]; householdPayments: { totalAmount: string; totalCount: number } }>(
      `{ _entities(representations: [{ __typename: "Region", code: "${village}" }]) { ... on Region { funds(${period}) { householdPaid householdPayments } } }
         householdPayments(regionCode: "${village}", ${period}) { totalAmount totalCount } }`);
    expect(region!.funds).toEqual({ householdPaid: list.totalAmount, householdPayments: list.totalCount });
    return list.totalCount;
  };
  const before = await inMonth('2026-03');
  await payments.service.service.setClock('2026-04-02T02:00:00Z');
  expect((await payments.bank.read(await payments.bank.group(messageId!, { rejected: { 3: 'MS03' } }))).result).toMatchObject({ failed: 1 });
  expect(await statesOf(id)).toEqual(['PAID', 'RETURNED']);
  expect([await inMonth('2026-03'), await inMonth('2026-04')]).toEqual([before - 1, 0]);
});

test('[F8] an account that serves a household in a place that the actor does not see is refused all the same', async () => {
  const township = '511623101201';
  await payments.service.enterBody({ bodyId: 'village-3', bodyKind: 'village-committee', regionCode: township });
  await payments.register([{ n: 51 }], township);
  await payments.county.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId: payments.county.programmeId, fromBodyId: 'county-finance', toBodyId: 'village-3', documentNumber: `邻财农${payments.county.requestId()}`, amount: '100.00' });
  await payments.pay(aFile([aRow(51, { item: 'K', village: township })]));
  const { id } = await payments.order(aFile([aRow(16, { item: 'K' })]));
  await payments.bank.payLists({ 2: 'AC04' });
  const [row] = await rowsOf(id);
  // The clerk's post ends at the village: the other township's payments are hidden from it, and the answer is still no.
  expect((await correct(row!.id, accountOf(51), '张三16')).refusals).toMatchObject([{ code: 'PAYEE_ACCOUNT_SHARED', field: 'account' }]);
  expect((await correct(row!.id, accountOf(96), '张三16')).refusals).toEqual([]);
});

test('[X2] a department of another line corrects, checks and gives up no payment that came back; its own line, the village and finance do', async () => {
  await payments.county.departments(['water', 'education'], ['funds.household-payment.prepare', 'funds.household-payment.approve', 'funds.payee.check']);
  const { id } = await payments.order(aFile([aRow(25, { item: 'X' }), aRow(26, { item: 'X' })]));
  await payments.bank.payLists({ 2: 'AC04', 3: 'AC04' });
  // The money is the water bureau's from here on.
  await payments.service.sql("update funds.programme set line = 'water' where id = $1", [payments.county.programmeId]);
  const [first, second] = await rowsOf(id);
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await correct(first!.id, accountOf(325), '张三25', 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await correct(first!.id, accountOf(325), '张三25', 'water-officer')).refusals).toEqual([]);
  expect((await check(first!.id, { pass: true }, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await check(first!.id)).refusals).toEqual([]);
  const giveUp = (personId: string) => command(personId, 'withdrawReturnedPayment', 'returnedPayment', { paymentId: second!.id, reason: '已死亡无继承人' });
  expect((await giveUp('education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await giveUp('clerk')).refusals).toEqual([]);
  const decide = (personId: string) => command(personId, 'decideReturnWithdrawal', 'returnedPayment', { paymentId: second!.id, pass: true });
  expect((await decide('education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await decide('water-officer')).refusals).toEqual([]);
  expect(await statesOf(id)).toEqual(['RETURNED', 'WITHDRAWN']);
});
