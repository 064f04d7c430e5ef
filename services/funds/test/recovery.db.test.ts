import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryOrdered, recoveryReceived, refundListed, refundPaid, treasuryOrdered, treasuryPaid } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { County, county, ownAccount, township } from './county.ts';

let base: County;
beforeAll(async () => {
  base = await County.start();
  const duties = ['funds.recovery.receive', 'funds.recovery.pay', 'funds.refund.pay', 'funds.ledger.read'] as const;
  await base.post('bookkeeper', 'county-finance', county, ['funds.cash.receive', ...duties], 'post-bookkeeper-2');
  await base.post('deputy', 'county-finance', county, [...duties], 'post-deputy-2');
  await base.post('township-clerk', 'township-finance-office', township, [...duties]);
  await base.receiveCash('5000.00');
  await base.treasuryAccount();
}, 90_000);
afterAll(() => base?.stop());

const token = (n: number): string => String(n).padStart(64, 'a');
const order = (recoveryId: string, caseId: string, amountFen: string) =>
  base.service.hear(recoveryOrdered, { aggregateId: caseId, regionCode: township, payload: { recoveryId, caseId, programmeId: base.programmeId, amountFen } });
const listRefund = (refundListId: string, caseId: string, recoveryId: string, amounts: number[], totalFen = amounts.reduce((a, b) => a + b, 0)) =>
  base.service.hear(refundListed, {
    aggregateId: `list-${refundListId}`, regionCode: township,
    payload: { refundListId, caseId, recoveryId, programmeId: base.programmeId, totalFen: String(totalFen),
      lines: amounts.map((amount, i) => ({ lineId: `${refundListId}-${i}`, personToken: token(i), amountFen: String(amount) })) },
  });
const receive = (recoveryId: string, amount: string, personId = 'bookkeeper', bankReference = base.requestId()) =>
  base.command(personId, 'receiveRecovery', 'recovery', { recoveryId, amount, bankReference });
const refund = (refundListId: string, personId = 'bookkeeper', fromAccount = ownAccount) =>
  base.command(personId, 'payRefund', 'refundOrder', {
    refundListId, method: 'CASH_ON_SPOT', fromAccount, bankReference: `OUT-${base.requestId()}`, evidence: [{ kind: 'signed-attendance', ticket: base.ticket(personId, refundListId) }] });

test('[F10] recovered money comes in by the named bookkeeper up to what was ordered, to the fen', async () => {
  const ordered = await order('rec-1', 'case-1', '10000');
  expect((await receive('rec-1', '50.00', 'deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await receive('rec-1', '100.01')).refusals).toMatchObject([{ code: 'ABOVE_ORDERED', field: 'amount' }]);
  expect((await receive('rec-1', '60.00', 'bookkeeper', 'BANK-1')).refusals).toEqual([]);
  expect((await receive('rec-1', '1.00', 'bookkeeper', 'BANK-1')).refusals).toMatchObject([{ code: 'BANK_REFERENCE_USED' }]);
  expect((await receive('rec-1', '40.01')).refusals).toMatchObject([{ code: 'ABOVE_ORDERED' }]);
  expect((await receive('rec-1', '40.00')).refusals).toEqual([]);
  const facts = await base.service.facts(recoveryReceived);
  expect(facts.map(({ payload, causes }) => [payload.recoveryId, payload.amountFen, causes])).toEqual([['rec-1', '6000', [ordered.id]], ['rec-1', '4000', [ordered.id]]]);
});

test('[F10] a refund list is handed out whole, once, from the own account, by the bookkeeper, with every line and its causes', async () => {
  const listed = await listRefund('list-1', 'case-1', 'rec-1', [3333, 3333, 1]);
  expect((await refund('list-1', 'bookkeeper', '6228480402564890019')).refusals).toMatchObject([{ code: 'NOT_THE_OWN_ACCOUNT', field: 'fromAccount' }]);
  expect((await refund('list-1', 'deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  const answers = await Promise.all([1, 2, 3].map(() => refund('list-1')));
  expect(answers.map((answer) => answer.refusals[0]?.code ?? 'paid').sort()).toEqual(['ORDER_PAID', 'ORDER_PAID', 'paid']);
  const facts = await base.service.facts(refundPaid);
  expect(facts).toHaveLength(1);
  expect(facts[0]?.payload.totalFen).toBe('6667');
  expect(facts[0]?.payload.lines.map((line) => [line.lineId, line.personToken, line.amountFen])).toEqual([
    ['list-1-0', token(0), '3333'], ['list-1-1', token(1), '3333'], ['list-1-2', token(2), '1']]);
  const received = await base.service.facts(recoveryReceived);
  expect(facts[0]?.causes).toEqual([listed.id, ...received.map((fact) => fact.id)]);
});

test('[F10] only money recovered of the same case is paid out: one fen short waits, another case does not help', async () => {
  await listRefund('list-2', 'case-1', 'rec-1', [3334]);
  expect((await refund('list-2')).refusals).toMatchObject([{ code: 'NOT_RECOVERED_YET', message: expect.stringContaining('33.33') as string }]);
  await order('rec-2', 'case-2', '100000');
  await receive('rec-2', '1000.00');
  expect((await refund('list-2')).refusals).toMatchObject([{ code: 'NOT_RECOVERED_YET' }]);
});

test('[X7] who listed a refund never pays it', async () => {
  await base.service.publish(refundListed.topic, {
    id: crypto.randomUUID(), type: refundListed.type, occurredOn: '2026-02-01', recordedAt: new Date().toISOString(), actor: { personId: 'bookkeeper' },
    regionCode: township, aggregateId: 'list-own', aggregateVersion: 1, causes: [], correlationId: crypto.randomUUID(),
    payload: { refundListId: 'list-own', caseId: 'case-2', recoveryId: 'rec-2', programmeId: base.programmeId, totalFen: '100', lines: [{ lineId: 'o', personToken: token(1), amountFen: '100' }] },
  });
  await eventually(async () => (await base.service.sql("select 1 from funds.refund_order where id = 'list-own'")).length > 0);
  expect((await refund('list-own')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
});

test('[F10] what is left of a case goes to the treasury; a refund and a treasury payment racing for it never overdraw it', async () => {
  const ordered = await base.service.hear(treasuryOrdered, {
    aggregateId: 'case-2', regionCode: township, payload: { recoveryId: 'rec-2', caseId: 'case-2', programmeId: base.programmeId, amountFen: '60000' } });
  await listRefund('list-3', 'case-2', 'rec-2', [20000, 20001]);
  const pay = () => base.command('bookkeeper', 'payTreasury', 'treasuryOrder', { treasuryOrderId: ordered.id, fromAccount: ownAccount });
  const [one, two] = await Promise.all([pay(), refund('list-3')]);
  expect([one, two].map((answer) => answer.refusals[0]?.code ?? 'paid').sort()).toEqual(['NOT_RECOVERED_YET', 'paid']);
  if (one.refusals.length === 0) await new TestBank(base).payAll();
  const paid = [...(await base.service.facts(treasuryPaid)).map((fact) => fact.payload.amountFen), ...(await base.service.facts(refundPaid)).map((fact) => fact.payload.totalFen)];
  expect(paid).toHaveLength(2);
  const [sum] = await base.service.sql<{ fen: string }>("select sum(balance_fen)::text as fen from funds.account where book = 'cash'");
  expect(sum?.fen).toBe('0');
});

test('[F10] a list that does not add up is set aside, never booked', async () => {
  await base.service.publish(refundListed.topic, {
    id: crypto.randomUUID(), type: refundListed.type, occurredOn: '2026-02-01', recordedAt: new Date().toISOString(), actor: { personId: 'investigator' },
    regionCode: township, aggregateId: 'list-bad', aggregateVersion: 1, causes: [], correlationId: crypto.randomUUID(),
    payload: { refundListId: 'list-bad', caseId: 'case-2', recoveryId: 'rec-2', programmeId: base.programmeId, totalFen: '101', lines: [{ lineId: 'b', personToken: token(1), amountFen: '100' }] },
  });
  await eventually(async () => (await base.service.sql("select 1 from kit.dead_letter where aggregate_id = 'list-bad' and state = 'dead'")).length > 0);
  expect(await base.service.sql("select 1 from funds.refund_order where id = 'list-bad'")).toEqual([]);
});

test('[X2] a township does not move the money of the county', async () => {
  expect((await receive('rec-2', '1.00', 'township-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await refund('list-2', 'township-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[F10] the lists add up to what was paid', async () => {
  const args = `regionCode: "${county}", from: "2026-03-01", until: "2026-03-31"`;
  const answer = await base.service.ask<Record<string, { totalAmount: string; totalCount: number }>>('bookkeeper',
    `query { recoveryReceipts(${args}) { totalAmount totalCount } refundPayments(${args}) { totalAmount totalCount nodes { lines { amount } } } treasuryPayments(${args}) { totalAmount }
      expectedRecovery(id: "rec-1") { ordered received receipts { amount } refundOrders { id paidOn } treasuryOrders { id } } }`);
  expect(answer.errors).toBeUndefined();
  const refunds = (await base.service.facts(refundPaid)).reduce((all, fact) => all + BigInt(fact.payload.totalFen), 0n);
  expect(answer.data).toMatchObject({
    recoveryReceipts: { totalAmount: '1100.00', totalCount: 3 }, refundPayments: { totalAmount: `${refunds / 100n}.${String(refunds % 100n).padStart(2, '0')}` },
    expectedRecovery: { ordered: '100.00', received: '100.00', refundOrders: [{ id: 'list-1', paidOn: '2026-03-02' }, { id: 'list-2', paidOn: null }] },
  });
});
