import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsWithdrawn, paymentCancelled } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { county, ownAccount, village } from './county.ts';
import { listCounty, listOrders } from './list-orders.ts';
import { accountOf, aFile, aRow, otherVillage, type PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
beforeAll(async () => {
  payments = await listCounty();
  await payments.county.post('chief', 'county-finance', county, ['funds.payment.cancel', 'funds.ledger.read']);
}, 90_000);
afterAll(() => payments?.stop());
const { ask, command, rowsOf, ordersOf, statesOf, correct, check, reissue, clocks, mustAgree } = listOrders(() => payments);

const cancel = (paymentOrderId: string, personId = 'chief') => command(personId, 'cancelPayment', 'paymentOrder', { paymentOrderId, reason: '发放表有误' });
const send = () => command('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: payments.county.programmeId, fromAccount: ownAccount });
const withdraw = (paymentId: string, personId = 'clerk', reason = '收款人死亡,无继承人') => command(personId, 'withdrawReturnedPayment', 'returnedPayment', { paymentId, reason });
const decide = (paymentId: string, input: Record<string, unknown> = { pass: true }, personId = 'approver') => command(personId, 'decideReturnWithdrawal', 'returnedPayment', { paymentId, ...input });
const returnsOf = (importId: string) => payments.service.sql<{ line_no: number; state: string }>('select line_no, state from funds.household_return where import_id = $1 order by line_no', [importId]);
const balances = async () => ({ available: await payments.balanceOf('village', 'available'), committed: await payments.balanceOf('village', 'committed'), cash: await payments.balanceOf('county-finance', 'special-account') });

test('[F5] a list whose order is taken back leaves nothing in the ledgers, and may be handed in again', async () => {
  const before = await balances();
  const file = aFile([aRow(1, { item: 'A' }), aRow(2, { item: 'A' }), aRow(41, { item: 'A', village: otherVillage })]);
  const { id } = await payments.order(file);
  const [order] = await ordersOf(id);
  expect((await cancel(order!.id)).refusals).toEqual([]);
  expect((await payments.seen(id)).state).toBe('CANCELLED');
  expect(await rowsOf(id)).toEqual([]);
  expect(await balances()).toEqual(before);
  expect((await send()).refusals).toMatchObject([{ code: 'NOTHING_TO_SEND' }]);
  expect((await payments.service.facts(paymentCancelled)).map(({ payload }) => payload)).toMatchObject([{ subjectType: 'HouseholdImport', subjectId: id, amountFen: '30000' }]);
  await mustAgree();
  const again = await payments.pay(file);
  expect(again.state).toBe('POSTED');
  await mustAgree();
});

test('[F5] whether a list is sent or taken back first, it is in files or cancelled', async () => {
  for (const n of [1, 2, 3]) {
    const { id } = await payments.order(aFile([aRow(3, { item: `B${n}` })]));
    const [order] = await ordersOf(id);
    const [cancelled, sent] = await Promise.all([cancel(order!.id), send()]);
    const [after] = await ordersOf(id);
    expect([cancelled.refusals.length === 0, sent.refusals.length === 0]).toEqual([after!.state === 'cancelled', after!.state === 'sent']);
    expect((await rowsOf(id)).length).toBe(after!.state === 'sent' ? 1 : 0);
    if (after!.state !== 'sent') continue;
    const file = await eventually(async () => (await payments.service.sql<{ message_id: string }>(
      'select message_id from funds.payment_file where order_id = $1 and file_hash is not null', [order!.id]))[0], 'the file');
    await payments.bank.read(await payments.bank.group(file.message_id));
  }
});

test('[F5] an order that carries corrected payments again is taken back: they stand as corrected, and go out under the next number', async () => {
  const { id } = await payments.order(aFile([aRow(5, { item: 'C' }), aRow(6, { item: 'C' })]));
  await payments.bank.payLists({ 3: 'AC04' });
  const [, back] = await rowsOf(id);
  expect((await correct(back!.id, accountOf(206), '张三6')).refusals).toEqual([]);
  expect((await check(back!.id)).refusals).toEqual([]);
  expect((await reissue({ importId: id })).refusals).toEqual([]);
  const [first, second] = await ordersOf(id);
  expect((await cancel(second!.id)).refusals).toEqual([]);
  expect(await statesOf(id)).toEqual(['PAID', 'RETURNED']);
  expect(await returnsOf(id)).toEqual([{ line_no: 3, state: 'corrected' }]);
  await mustAgree();
  const { returnedPayments } = await ask<{ returnedPayments: unknown }>(`{ returnedPayments(regionCode: "${county}", importId: "${id}", state: OPEN) { totalCount correctedCount } }`);
  expect(returnedPayments).toEqual({ totalCount: 0, correctedCount: 1 });
  expect((await reissue({ importId: id })).refusals).toEqual([]);
  expect((await ordersOf(id)).at(-1)).toMatchObject({ number: `${first!.number}-3`, payments: 1 });
  await payments.bank.payLists();
  expect(await statesOf(id)).toEqual(['PAID', 'PAID']);
  await mustAgree();
});

test('[F5][X7] a returned payment is given up by two persons: its money is free again, and the same person may be paid after all', async () => {
  const { id } = await payments.order(aFile([aRow(7, { item: 'D' }), aRow(8, { item: 'D' }), aRow(9, { item: 'D' })]));
  await payments.bank.payLists({ 3: 'AC04', 4: 'AC04' });
  const [paid, second, third] = await rowsOf(id);
  expect((await withdraw(paid!.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await decide(second!.id)).refusals).toMatchObject([{ code: 'WITHDRAWAL_NOT_PROPOSED' }]);
  // While a correction waits for its check nothing is given up.
  expect((await correct(second!.id, accountOf(208), '张三8')).refusals).toEqual([]);
  expect((await withdraw(second!.id)).refusals).toMatchObject([{ code: 'RETURN_NOT_WITHDRAWABLE' }]);
  expect((await check(second!.id)).refusals).toEqual([]);
  expect((await withdraw(second!.id)).refusals).toEqual([]);
  expect((await reissue({ importId: id })).refusals).toMatchObject([{ code: 'NOTHING_TO_REISSUE' }]);
  // Refused, it stands as corrected as before.
  expect((await decide(second!.id, { pass: false })).refusals).toMatchObject([{ code: 'WITHDRAWAL_REASON_MISSING', field: 'reason' }]);
  expect((await decide(second!.id, { pass: false, reason: '本人健在' })).refusals).toEqual([]);
  expect(await returnsOf(id)).toEqual([{ line_no: 3, state: 'corrected' }, { line_no: 4, state: 'open' }]);

  await payments.county.post('clerk', 'county-finance', county, ['funds.household-payment.approve'], 'clerk-approves');
  expect((await withdraw(third!.id)).refusals).toEqual([]);
  expect((await decide(third!.id, { pass: true }, 'clerk')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const before = await balances();
  const answers = await Promise.all([decide(third!.id), decide(third!.id), decide(third!.id)]);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['WITHDRAWAL_NOT_PROPOSED', 'WITHDRAWAL_NOT_PROPOSED']);
  expect(await balances()).toEqual({ available: before.available + 10000n, committed: before.committed - 10000n, cash: before.cash + 10000n });
  expect(await statesOf(id)).toEqual(['PAID', 'RETURNED', 'WITHDRAWN']);
  const { villageLedger } = await ask<{ villageLedger: unknown }>(`{ villageLedger(villageCode: "${village}", programmeId: "${payments.county.programmeId}") { returned withdrawn } }`);
  expect(villageLedger).toEqual({ returned: '100.00', withdrawn: '100.00' });
  expect((await payments.service.facts(householdPaymentsWithdrawn)).map(({ payload }) => [payload.importId, payload.villageCode, payload.payments, payload.amountFen])).toEqual([[id, village, 1, '10000']]);
  const { returnedPayments } = await ask<{ returnedPayments: { nodes: unknown[] } }>(
    `{ returnedPayments(regionCode: "${county}", importId: "${id}", state: WITHDRAWN) { nodes { lineNo payment { state } withdrawal { reason passed } } } }`);
  expect(returnedPayments.nodes).toEqual([{ lineNo: 4, payment: { state: 'WITHDRAWN' }, withdrawal: { reason: '收款人死亡,无继承人', passed: true } }]);
  expect((await clocks('funds.correct-household-payments', id)).map(({ state }) => state)).toEqual(['met']);
  expect((await correct(third!.id, accountOf(209), '张三9')).refusals).toMatchObject([{ code: 'RETURN_NOT_OPEN' }]);
  await mustAgree();
  expect((await payments.pay(aFile([aRow(9, { item: 'D', account: accountOf(209) })]))).state).toBe('POSTED');
  await mustAgree();
});

test('[F5] a list that came back whole is taken back: its payments are given up', async () => {
  const { id } = await payments.order(aFile([aRow(10, { item: 'E' }), aRow(42, { item: 'E', village: otherVillage })]));
  await payments.bank.payLists({ 2: 'MS03', 3: 'MS03' });
  const [order] = await ordersOf(id);
  const before = await balances();
  expect((await cancel(order!.id)).refusals).toEqual([]);
  expect((await ordersOf(id)).map(({ state }) => state)).toEqual(['cancelled']);
  expect(await statesOf(id)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  expect((await balances()).cash - before.cash).toBe(20000n);
  await mustAgree();
});
