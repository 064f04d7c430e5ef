import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPaymentsPosted, receiptConfirmed, receiptDisputed } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { county, village } from './county.ts';
import { accountOf, aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

interface Payment {
  id: string;
  amount: string;
  received: string | null;
  state: string;
  payeeName: string;
  accountLast4: string;
}
let payments: PaymentCounty;
let paid: Payment[];

const list = async (personId = 'officer', args = ''): Promise<{ nodes: Payment[]; totalCount: number; totalAmount: string }> => {
  const answer = await payments.service.ask<{ householdPayments: { nodes: Payment[]; totalCount: number; totalAmount: string } }>(
    personId, `query { householdPayments(regionCode: "${county}"${args}) { totalCount totalAmount nodes { id amount received state payeeName accountLast4 } } }`);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.householdPayments;
};
const record = (paymentId: string, received: string, personId = 'officer') =>
  payments.county.command(personId, 'recordReceipt', 'payment', { paymentId, received, method: 'VISIT', witnessPersonId: 'preparer' });

beforeAll(async () => {
  payments = await PaymentCounty.start();
  await payments.register([1, 2, 3].map((n) => ({ n })));
  await payments.register([{ n: 11 }], otherVillage);
  await payments.fund('1000.00');
  await payments.pay(aFile([aRow(1), aRow(2), aRow(3), aRow(11, { village: otherVillage })]));
  paid = (await list()).nodes;
}, 90_000);
afterAll(() => payments?.stop());

test('[F8] a village sees its own payments only, with names and accounts masked', async () => {
  expect(paid).toHaveLength(3);
  expect(paid.every((payment) => payment.payeeName === '张**' && payment.accountLast4.length === 4)).toBe(true);
  expect((await list('preparer')).totalCount).toBe(4);
  expect((await list('preparer', ', period: "2026-02", from: "2026-03-31", until: "2026-03-01"')).totalAmount).toBe('400.00');
  expect((await list('preparer', ', from: "2026-04-01"')).totalCount).toBe(0);
});

test('[X6] a payee is shown unmasked only with duty, region and purpose, and the look stands in the audit', async () => {
  const document = 'query ($id: ID!) { householdPayee(id: $id) { name account } }';
  const id = paid.find((payment) => payment.accountLast4 === accountOf(1).slice(-4))!.id;
  expect((await payments.service.ask('officer', document, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
  expect((await payments.service.ask('preparer', document, { id }, { 'x-purpose': 'verification' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const seen = await payments.service.ask<{ householdPayee: unknown }>('officer', document, { id }, { 'x-purpose': 'verification' });
  expect(seen.data?.householdPayee).toEqual({ name: '张三1', account: accountOf(1) });
  expect(await payments.service.sql("select subject, purpose from kit.audit_entry where kind = 'personal-read' and actor_id = 'officer'")).toEqual([{ subject: id, purpose: 'verification' }]);
});

test('[F8] a full receipt confirms, a short one disputes and is made good later, none moves twice', async () => {
  const [one, two, three] = paid;
  expect((await record(one!.id, '100.01')).refusals).toMatchObject([{ code: 'RECEIVED_MORE_THAN_PAID', field: 'received' }]);
  expect((await record(one!.id, '100.00')).refusals).toEqual([]);
  expect((await record(one!.id, '100.00')).refusals).toMatchObject([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
  expect((await record(two!.id, '99.99')).refusals).toEqual([]);
  expect((await record(three!.id, '0.00')).refusals).toEqual([]);
  const posted = (await payments.service.facts(householdPaymentsPosted)).find((fact) => fact.payload.villageCode === village);
  const confirmed = await payments.service.facts(receiptConfirmed);
  expect(confirmed.map(({ payload, causes }) => [payload.paymentId, payload.receivedFen, causes])).toEqual([[one!.id, '10000', [posted!.id]]]);
  const disputed = await payments.service.facts(receiptDisputed);
  expect(disputed.map(({ payload }) => [payload.paymentId, payload.paidFen, payload.receivedFen])).toEqual([[two!.id, '10000', '9999'], [three!.id, '10000', '0']]);
  expect((await record(two!.id, '99.98')).refusals).toMatchObject([{ code: 'RECEIVED_LESS_THAN_BEFORE' }]);
  expect((await record(two!.id, '100.00')).refusals).toEqual([]);
  expect((await list()).nodes.map(({ state }) => state).sort()).toEqual(['CONFIRMED', 'CONFIRMED', 'DISPUTED']);
});

test('[F8] one village, one account: its ledger adds up, and its clock is met when the last household has answered', async () => {
  const answer = await payments.service.ask<{ villageLedger: Record<string, unknown> }>('officer', `query { villageLedger(villageCode: "${village}", programmeId: "${payments.county.programmeId}") {
    households payments paid received confirmed disputed unanswered postings { payments answered amount deadlines { kind state dueOn } } } }`);
  expect(answer.data?.villageLedger).toEqual({
    households: 3, payments: 3, paid: '300.00', received: '200.00', confirmed: 2, disputed: 1, unanswered: 0,
    postings: [{ payments: 3, answered: 3, amount: '300.00', deadlines: [{ kind: 'funds.confirm-household-payments', state: 'MET', dueOn: '2026-03-17' }] }],
  });
  const other = await payments.service.ask<{ villageLedger: Record<string, unknown> }>('preparer', `query { villageLedger(villageCode: "${otherVillage}", programmeId: "${payments.county.programmeId}") {
    unanswered postings { deadlines { state } } } }`);
  expect(other.data?.villageLedger).toEqual({ unanswered: 1, postings: [{ deadlines: [{ state: 'RUNNING' }] }] });
});

test('[F8] the payments of a household hang on the household', async () => {
  const answer = await payments.service.ask<{ _entities: unknown[] }>('officer',
    'query { _entities(representations: [{ __typename: "Household", id: "h1" }, { __typename: "Household", id: "h11" }]) { ... on Household { payments { totalCount totalAmount } } } }');
  expect(answer.data?._entities).toEqual([{ payments: { totalCount: 1, totalAmount: '100.00' } }, { payments: { totalCount: 0, totalAmount: '0.00' } }]);
});

test('[X7] who paid records no receipt, nor does anyone for another village', async () => {
  await payments.county.post('approver', 'village-committee', village, ['funds.receipt.record'], 'post-approver-village');
  const disputed = (await list()).nodes.find((payment) => payment.state === 'DISPUTED')!;
  expect((await record(disputed.id, '100.00', 'approver')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const foreign = (await list('preparer')).nodes.find((payment) => !paid.some(({ id }) => id === payment.id))!;
  expect((await record(foreign.id, '100.00')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[F8] parallel receipts of one payment count once', async () => {
  const disputed = (await list()).nodes.find((payment) => payment.state === 'DISPUTED')!;
  const answers = await Promise.all([1, 2, 3, 4].map(() => record(disputed.id, '100.00')));
  expect(answers.map((answer) => answer.refusals[0]?.code ?? 'accepted').sort()).toEqual(['RECEIPT_ALREADY_CONFIRMED', 'RECEIPT_ALREADY_CONFIRMED', 'RECEIPT_ALREADY_CONFIRMED', 'accepted']);
  expect((await payments.service.facts(receiptConfirmed)).filter((fact) => fact.payload.paymentId === disputed.id)).toHaveLength(1);
});

test('[F8] a village that nobody asked in time is missed on its clock', async () => {
  await payments.service.service.setClock('2026-04-02T02:00:00Z');
  const [clock] = await eventually(async () => {
    const rows = await payments.service.sql<{ state: string }>("select state from kit.deadline where kind = 'funds.confirm-household-payments' and region_code = $1", [otherVillage]);
    return rows[0]?.state === 'missed' && rows;
  });
  expect(clock?.state).toBe('missed');
});
