import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentFailed, paymentReturned, reimbursementPaid } from '@sunledger/events';
import { verifyService } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';
import { journalChain } from '../src/ledger/application/verify-journal.ts';
import { TestBank, type SentOrder } from './bank.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount, village } from './county.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  claims = new Claims(county);
  bank = claims.bank;
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('90000.00');
}, 120_000);
afterAll(() => county?.stop());

interface Sent {
  id: string;
  messageId: string;
  order: SentOrder;
}
/** A claim of 100 yuan whose 97 are in a file of their own; three are retained. */
async function sent(projectId: string): Promise<Sent> {
  const id = await claims.approved(projectId);
  await claims.builderHasAccount();
  expect((await claims.pay(id, { paidOn: county.service.service.clock.now().toISOString().slice(0, 10) })).refusals).toEqual([]);
  const messageId = await bank.send();
  return { id, messageId, order: (await bank.ordersOf(messageId))[0]! };
}
const answer = ({ messageId, order }: Sent, status: string, on: string) => bank.read(bank.report(messageId, [order], { on, ...(status === 'paid' ? {} : { answers: { [order.number]: status } }) }));
const reissue = (paymentOrderId: string) => county.command('bookkeeper', 'reissuePayment', 'paymentOrder', { paymentOrderId, fromAccount: ownAccount });
const ordersOf = (id: string) => county.service.sql<{ id: string; number: string; state: string; settled_on: string }>(
  'select id, number, state, settled_on::text from funds.payment_order where subject_id = $1 order by recorded_at, number', [id]);
const figure = async (name: string): Promise<string> => {
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0, 'figures rolled up');
  const answered = await county.service.ask<{ _entities: { funds: Record<string, string> }[] }>(
    'treasurer', `{ _entities(representations: [{ __typename: "Region", code: "${countyCode}" }]) { ... on Region { funds { ${name} } } } }`);
  return answered.data!._entities[0]!.funds[name]!;
};
const used = async (): Promise<string> => (await county.service.sql<{ fen: string }>('select sum(used_fen)::text as fen from funds.allocation where to_region_code = $1', [village]))[0]!.fen;

test('[F5] what comes back days after it was paid is undone by that day, and goes out again once its account is corrected', async () => {
  const claim = await sent('late');
  expect((await answer(claim, 'paid', '2026-03-02')).result).toMatchObject({ state: 'READ', paid: 1 });
  expect(await claims.stateOf(claim.id)).toBe('PAID');
  const before = { paid: await figure('reimbursed'), used: await used() };
  await county.service.service.setClock('2026-03-05T02:00:00Z');
  expect((await answer(claim, 'AC04', '2026-03-04')).result).toMatchObject({ state: 'READ', paid: 0, failed: 1 });

  // Retention is owed for the accepted work, whatever became of the transfer.
  expect(await bank.cash()).toMatchObject({ payable: '9700', expense: '300', retention: '-300' });
  expect(await claims.villageHolding()).toMatchObject({ paid: '3.00', committed: '97.00', retained: '3.00' });
  expect(await claims.stateOf(claim.id)).toBe('ORDERED');
  expect(await ordersOf(claim.id)).toMatchObject([{ number: claim.order.number, state: 'failed', settled_on: '2026-03-04' }]);
  expect([before.paid, await figure('reimbursed')]).toEqual(['100.00', '0.00']);
  expect([before.used, await used()]).toEqual(['10000', '300']);
  const [returned] = (await county.service.facts(paymentReturned)).filter((fact) => fact.payload.subjectId === claim.id);
  expect(returned).toMatchObject({
    occurredOn: '2026-03-04', payload: { subjectType: 'Reimbursement', projectId: 'late', amountFen: '9700', returnedOn: '2026-03-04', reasonCode: 'AC04' } });
  expect((await county.service.facts(paymentFailed)).at(-1)?.payload).toMatchObject({ number: claim.order.number, reasonCode: 'AC04' });
  const days = await county.service.sql("select distinct occurred_on::text as day from funds.journal_entry where kind = 'payment-returned'");
  expect(days).toEqual([{ day: '2026-03-04' }]);

  // The same said again, in the same bytes or in others, changes nothing.
  expect((await answer(claim, 'AC04', '2026-03-04')).result).toMatchObject({ state: 'READ', paid: 0, failed: 0 });
  const [failed] = await ordersOf(claim.id);
  expect((await reissue(failed!.id)).refusals).toMatchObject([{ code: 'ACCOUNT_NOT_CORRECTED' }]);
  await county.account('builder', '51050100000000009999');
  expect((await reissue(failed!.id)).refusals).toEqual([]);
  await bank.payAll();
  expect(await claims.stateOf(claim.id)).toBe('PAID');
  expect(await bank.cash()).toMatchObject({ expense: '10000', retention: '-300' });
  expect(await claims.villageHolding()).toMatchObject({ paid: '100.00', committed: '0.00', retained: '3.00' });
  expect([await figure('reimbursed'), await used()]).toEqual(['100.00', '10000']);
  const facts = (await county.service.facts(reimbursementPaid)).filter((fact) => fact.payload.reimbursementId === claim.id);
  expect(facts.map(({ payload }) => [payload.grossFen, payload.retainedFen, payload.paidFen])).toEqual([['10000', '300', '9700'], ['9700', '0', '9700']]);
  expect(await county.service.sql('select amount_fen::text as fen, state from funds.retention where reimbursement_id = $1', [claim.id])).toEqual([{ fen: '300', state: 'held' }]);
});

test('[F5] a contrary answer dated a day before the payment is refused; one of the same day is a return, taken once by whoever reads it first', async () => {
  const claim = await sent('boundary');
  await county.service.service.setClock('2026-03-07T02:00:00Z');
  expect((await answer(claim, 'paid', '2026-03-06')).result).toMatchObject({ state: 'READ', paid: 1 });
  const paid = await bank.cash();
  expect((await answer(claim, 'AC04', '2026-03-05')).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'PAYMENT_SETTLED_OTHERWISE' }] });
  expect(await bank.cash()).toEqual(paid);
  const answers = await Promise.all([1, 2, 3].map(() => answer(claim, 'AC04', '2026-03-06')));
  expect(answers.map(({ result }) => [result?.state, result?.failed]).toSorted((one, other) => one.join().localeCompare(other.join()))).toEqual([['READ', 0], ['READ', 0], ['READ', 1]]);
  expect((await county.service.facts(paymentReturned)).filter((fact) => fact.payload.subjectId === claim.id)).toHaveLength(1);
  // What came back can't have been paid after all.
  expect((await answer(claim, 'paid', '2026-03-06')).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'PAYMENT_SETTLED_OTHERWISE' }] });
  expect(await bank.cash()).toMatchObject({ payable: '9700' });
});

test('[F5] of a file that was answered a result names what came back alone', async () => {
  const first = await sent('alone-a');
  await bank.read(bank.report(first.messageId, [first.order], { on: '2026-03-07' }));
  const both = [await sent('alone-b')];
  await county.service.sql('update funds.payment_order set file_id = (select id from funds.payment_file where message_id = $1) where number = $2', [first.messageId, both[0]!.order.number]);
  await county.service.sql('update funds.payment_file set payments = 2, sum_fen = 19400 where message_id = $1', [first.messageId]);
  const pair = [first.order, both[0]!.order];
  const named = (orders: SentOrder[], answers = {}) => bank.read(bank.report(first.messageId, orders, { count: 2, sum: '194.00', answers }));
  // While one waits for its answer nothing is left out.
  expect((await named([first.order], { [first.order.number]: 'AC04' })).result).toMatchObject({ state: 'REFUSED', faults: [{ code: 'PAYMENT_MISSING' }] });
  expect((await named(pair)).result).toMatchObject({ state: 'READ', paid: 1 });
  expect((await named([both[0]!.order], { [both[0]!.order.number]: 'AC04' })).result).toMatchObject({ state: 'READ', failed: 1 });
  expect([await claims.stateOf(first.id), await claims.stateOf(both[0]!.id)]).toEqual(['PAID', 'ORDERED']);
});

test('[F2][F5] after the programme’s last day, too, what comes back is booked, and the chains hold', async () => {
  const claim = await sent('last-days');
  await answer(claim, 'paid', '2026-03-07');
  await county.service.service.setClock('2028-01-05T02:00:00Z');
  expect((await answer(claim, 'AC04', '2028-01-04')).result).toMatchObject({ state: 'READ', failed: 1 });
  expect(await claims.stateOf(claim.id)).toBe('ORDERED');
  const [balances] = await county.service.sql<{ paid: string; payable: string }>(
    `select coalesce(sum(amount_fen) filter (where state = 'paid'), 0)::text as paid, coalesce(sum(amount_fen) filter (where state = 'failed'), 0)::text as payable from funds.payment_order`);
  const cash = await bank.cash();
  expect(balances).toEqual({ paid: (BigInt(cash['expense']!) + BigInt(cash['retention']!)).toString(), payable: cash['payable'] });
  expect((await verifyService(county.service.databaseUrl, [journalChain])).find((report) => report.chain === 'journal')?.fault).toBeUndefined();
});
