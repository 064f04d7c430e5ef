import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentCancelled } from '@sunledger/events';
import { TestBank } from './bank.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount } from './county.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  claims = new Claims(county);
  bank = claims.bank;
  await county.post('chief', 'county-finance', countyCode, ['funds.payment.cancel', 'funds.ledger.read']);
  await county.receiveQuota('100000.00');
  await county.receiveCash('1000.00');
  await county.allotToVillage('90000.00');
}, 120_000);
afterAll(() => county?.stop());

interface Ordered {
  claim: string;
  order: string;
}
/** A claim of 100 yuan, released: 97 of them wait for the next file. */
async function ordered(projectId: string): Promise<Ordered> {
  const claim = await claims.approved(projectId);
  await claims.builderHasAccount();
  expect((await claims.pay(claim)).refusals).toEqual([]);
  return { claim, order: (await ordersOf(claim)).at(-1)!.id };
}
const ordersOf = (claim: string) => county.service.sql<{ id: string; number: string; state: string }>(
  'select id, number, state from funds.payment_order where subject_id = $1 order by recorded_at, number', [claim]);
const cancel = (paymentOrderId: string, personId = 'chief', reason = '收款单位有误') => county.command(personId, 'cancelPayment', 'paymentOrder', { paymentOrderId, reason });
const send = (input: Record<string, unknown> = {}) => county.command('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: county.programmeId, fromAccount: ownAccount, ...input });

test('[F5][X7] a waiting order is taken back by somebody who neither ordered it nor keeps the account; its claim may be paid again', async () => {
  const before = { cash: await bank.cash(), quota: await claims.villageHolding() };
  const { claim, order } = await ordered('waiting');
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.payment.cancel'], 'bookkeeper-cancels');
  expect((await cancel(order, 'bookkeeper')).refusals.map(({ code }) => code)).toEqual(['CANCELLED_BY_BOOKKEEPER', 'SAME_PERSON']);
  expect((await cancel(order, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const answers = await Promise.all([cancel(order), cancel(order), cancel(order)]);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['ORDER_NOT_CANCELLABLE', 'ORDER_NOT_CANCELLABLE']);
  expect(await bank.cash()).toEqual(before.cash);
  expect(await claims.stateOf(claim)).toBe('APPROVED');
  expect(await claims.villageHolding()).toMatchObject({ committed: '100.00', available: (Number(before.quota!['available']) - 100).toFixed(2) });
  expect((await county.service.facts(paymentCancelled)).map(({ payload }) => [payload.orderId, payload.amountFen])).toEqual([[order, '9700']]);
  const shown = await county.service.ask<{ paymentOrder: unknown }>('treasurer', `{ paymentOrder(id: "${order}") { state cancelledOn cancelReason } }`);
  expect(shown.data?.paymentOrder).toEqual({ state: 'CANCELLED', cancelledOn: '2026-03-02', cancelReason: '收款单位有误' });
  expect((await send()).refusals).toMatchObject([{ code: 'NOTHING_TO_SEND' }]);
  expect((await claims.payThroughBank(claim)).refusals).toEqual([]);
  expect(await claims.stateOf(claim)).toBe('PAID');
  expect((await ordersOf(claim)).map(({ state }) => state)).toEqual(['cancelled', 'paid']);
});

test('[F5] what the bank turned back is taken back too; what is in a file, or was paid, is not', async () => {
  const { claim, order } = await ordered('turned-back');
  const messageId = await bank.send();
  expect((await cancel(order)).refusals).toMatchObject([{ code: 'ORDER_NOT_CANCELLABLE', field: 'paymentOrderId' }]);
  const orders = await bank.ordersOf(messageId);
  await bank.read(bank.report(messageId, orders, { answers: { [orders[0]!.number]: 'AC04' } }));
  expect((await bank.cash())['payable']).toBe('9700');
  expect((await cancel(order)).refusals).toEqual([]);
  expect((await bank.cash())['payable']).toBeUndefined();
  expect(await claims.stateOf(claim)).toBe('APPROVED');
  expect((await county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId: order, fromAccount: ownAccount })).refusals).toMatchObject([{ code: 'ORDER_NOT_FAILED' }]);
  expect((await claims.payThroughBank(claim)).refusals).toEqual([]);
  expect((await cancel((await ordersOf(claim)).at(-1)!.id)).refusals).toMatchObject([{ code: 'ORDER_NOT_CANCELLABLE' }]);
});

test('[F5][F7] with a payment that came back after its retention was held the retention is taken back too; unless that is paid out', async () => {
  const { claim, order } = await ordered('retained');
  const before = { cash: await bank.cash(), quota: await claims.villageHolding() };
  const messageId = await bank.send();
  const orders = await bank.ordersOf(messageId);
  await bank.read(bank.report(messageId, orders));
  await bank.read(bank.report(messageId, orders, { answers: { [orders[0]!.number]: 'MS03' } }));
  const setRetention = (state: string) => county.service.sql('update funds.retention set state = $2 where reimbursement_id = $1', [claim, state]);
  await setRetention('released');
  expect((await cancel(order)).refusals).toMatchObject([{ code: 'RETENTION_OUT_OF_PAYMENT' }]);
  await setRetention('held');
  expect((await cancel(order)).refusals).toEqual([]);
  // As before its release, but for the cash that is in the own account again.
  expect(await claims.villageHolding()).toEqual(before.quota);
  const { 'in-transit': transit, ...cash } = before.cash;
  expect(await bank.cash()).toEqual({ ...cash, 'special-account': (BigInt(cash['special-account']!) + BigInt(transit!)).toString() });
  expect((await claims.payThroughBank(claim)).refusals).toEqual([]);
  expect((await county.service.sql<{ state: string }>('select state from funds.retention where reimbursement_id = $1 order by recorded_at', [claim])).map(({ state }) => state)).toEqual(['cancelled', 'held']);
});

test('[F5] the orders chosen leave, and the others wait', async () => {
  const [first, second] = [await ordered('chosen'), await ordered('waits')];
  const gone = '00000000-0000-4000-8000-000000000000';
  const refused = (await send({ orderIds: [first.order, gone] })).refusals;
  expect(refused).toMatchObject([{ code: 'ORDERS_NOT_WAITING', field: 'orderIds' }]);
  expect(refused[0]!.message).toContain(gone);
  expect((await send({ orderIds: [first.order] })).refusals).toEqual([]);
  expect([(await ordersOf(first.claim))[0]!.state, (await ordersOf(second.claim))[0]!.state]).toEqual(['sent', 'ordered']);
  expect((await send({ orderIds: [first.order] })).refusals).toMatchObject([{ code: 'ORDERS_NOT_WAITING' }]);
  await bank.payAll();
});

test('[F5] an order that is taken back while it is sent is in a file or taken back, and never both', async () => {
  const outcomes: string[] = [];
  for (const n of [1, 2, 3, 4]) {
    const { claim, order } = await ordered(`race-${n}`);
    const [cancelled, sent] = n % 2 === 0 ? await Promise.all([cancel(order), send()]) : (await Promise.all([send(), cancel(order)])).toReversed();
    const [row] = await county.service.sql<{ state: string; filed: boolean }>('select state, file_id is not null as filed from funds.payment_order where id = $1', [order]);
    expect([cancelled!.refusals.length === 0, sent!.refusals.length === 0]).toEqual([row!.state === 'cancelled', row!.state === 'sent']);
    expect(row!.filed).toBe(row!.state === 'sent');
    expect(await claims.stateOf(claim)).toBe(row!.state === 'sent' ? 'ORDERED' : 'APPROVED');
    outcomes.push(row!.state);
    for (const { message_id } of await county.service.sql<{ message_id: string }>('select message_id from funds.payment_file where answered_on is null')) {
      await bank.read(bank.report(message_id, await bank.ordersOf(message_id)));
    }
  }
  const cash = await bank.cash();
  const [paid] = await county.service.sql<{ fen: string }>("select sum(amount_fen)::text as fen from funds.payment_order where state = 'paid'");
  expect(outcomes).toHaveLength(4);
  expect(BigInt(cash['special-account']!) + BigInt(paid!.fen)).toBe(100_000n);
  expect(cash['in-transit']).toBeUndefined();
});
