import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryOrdered, refundListed, treasuryOrdered } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { county, ownAccount, township, village } from './county.ts';
import { aFile, aRow, otherVillage, PaymentCounty } from './payment-files.ts';

let payments: PaymentCounty;
const fields = 'quotaReceived cashReceived allocated reimbursed retentionHeld retentionReleased householdPaid householdPayments receiptsConfirmed receiptsDisputed recovered toTreasury refunded';

const fundsOf = async (code: string, period = '', personId = 'preparer'): Promise<Record<string, string | number> | null> => {
  const answer = await payments.service.ask<{ _entities: { funds: Record<string, string | number> | null }[] }>(
    personId, `query { _entities(representations: [{ __typename: "Region", code: "${code}" }]) { ... on Region { funds${period} { ${fields} } } } }`);
  return answer.data?._entities[0]?.funds ?? null;
};

beforeAll(async () => {
  payments = await PaymentCounty.start();
  const { county: base, service } = payments;
  await base.post('bookkeeper', 'county-finance', county, ['funds.recovery.receive', 'funds.recovery.pay', 'funds.refund.pay', 'funds.ledger.read'], 'post-bookkeeper-2');
  await payments.register([1, 2].map((n) => ({ n })));
  await payments.register([{ n: 11 }], otherVillage);
  await payments.fund('1000.00');
  await payments.pay(aFile([aRow(1), aRow(2, { amount: '0.01' }), aRow(11, { village: otherVillage, amount: '2.00' })]));
  const rows = await service.sql<{ id: string; amount_fen: string }>('select id, amount_fen::text from funds.household_payment where village_code = $1 order by amount_fen', [village]);
  await base.done('officer', 'recordReceipt', 'payment', { paymentId: rows[0]!.id, received: '0.00', method: 'VISIT', witnessPersonId: 'treasurer' });
  await base.done('officer', 'recordReceipt', 'payment', { paymentId: rows[1]!.id, received: '100.00', method: 'VISIT', witnessPersonId: 'treasurer' });
  const about = { caseId: 'case-1', recoveryId: 'rec-1', programmeId: base.programmeId };
  await service.hear(recoveryOrdered, { aggregateId: 'case-1', regionCode: township, payload: { ...about, amountFen: '1000' } });
  const toTreasury = await service.hear(treasuryOrdered, { aggregateId: 'case-1', regionCode: township, payload: { ...about, amountFen: '300' } });
  await service.hear(refundListed, { aggregateId: 'l-1', regionCode: township, payload: { ...about, refundListId: 'l-1', totalFen: '700', lines: [{ lineId: 'a', personToken: payments.tokenOf(1), amountFen: '700' }] } });
  await base.done('bookkeeper', 'receiveRecovery', 'recovery', { recoveryId: 'rec-1', amount: '10.00', bankReference: 'REC-1' });
  await base.treasuryAccount();
  await base.done('bookkeeper', 'payTreasury', 'treasuryOrder', { treasuryOrderId: toTreasury.id, fromAccount: ownAccount });
  await new TestBank(base).payAll();
  await base.done('bookkeeper', 'payRefund', 'refundOrder', {
    refundListId: 'l-1', method: 'CASH_ON_SPOT', fromAccount: ownAccount, bankReference: 'OUT-1', evidence: [{ kind: 'signed-attendance', ticket: base.ticket('bookkeeper', 'signed') }] });
  await eventually(async () => (await service.sql('select 1 from kit.figure_delta')).length === 0);
}, 120_000);
afterAll(() => payments?.stop());

test('[A10] a county shows what its villages paid, confirmed and got back, in one figure each', async () => {
  expect(await fundsOf(county)).toEqual({
    quotaReceived: '1000000.00', cashReceived: '1000000.00', allocated: '3000.00', reimbursed: '0.00', retentionHeld: '0.00', retentionReleased: '0.00',
    householdPaid: '102.01', householdPayments: 3, receiptsConfirmed: 1, receiptsDisputed: 1, recovered: '10.00', toTreasury: '3.00', refunded: '7.00' });
  expect(await fundsOf(village)).toMatchObject({ householdPaid: '100.01', householdPayments: 2, recovered: '0.00' });
  expect(await fundsOf(township, '(from: "2026-04-01")')).toMatchObject({ householdPaid: '0.00', recovered: '0.00' });
});

test('[A10] every number opens into a list that adds up to it', async () => {
  for (const [code, period] of [[county, ''], [village, ''], [county, ', from: "2026-03-31", until: "2026-03-01"'], [county, ', from: "2026-04-01"']] as const) {
    const figures = await fundsOf(code, period === '' ? '' : `(${period.slice(2)})`);
    const args = `regionCode: "${code}"${period}`;
    const lists = await payments.service.ask<Record<string, { totalAmount?: string; totalCount: number }>>('preparer', `query {
      quotaReceived: quotaReceipts(${args}) { totalAmount totalCount } cashReceived: cashReceipts(${args}) { totalAmount totalCount } allocated: allocations(${args}) { totalAmount totalCount }
      householdPaid: householdPayments(${args}) { totalAmount totalCount } confirmed: householdReceipts(${args}, disputed: false) { totalCount } disputed: householdReceipts(${args}, disputed: true) { totalCount }
      recovered: recoveryReceipts(${args}) { totalAmount totalCount } toTreasury: treasuryPayments(${args}) { totalAmount totalCount } refunded: refundPayments(${args}) { totalAmount totalCount } }`);
    expect(lists.errors).toBeUndefined();
    for (const name of ['quotaReceived', 'cashReceived', 'allocated', 'householdPaid', 'recovered', 'toTreasury', 'refunded']) {
      expect([name, lists.data?.[name]?.totalAmount]).toEqual([name, figures?.[name]]);
    }
    expect([lists.data?.['householdPaid']?.totalCount, lists.data?.['confirmed']?.totalCount, lists.data?.['disputed']?.totalCount]).toEqual(
      [figures?.['householdPayments'], figures?.['receiptsConfirmed'], figures?.['receiptsDisputed']]);
  }
});

test('[X2] money of a place is shown to nobody whose post does not reach it', async () => {
  expect(await fundsOf(county, '', 'officer')).toBeNull();
  expect(await fundsOf(otherVillage, '', 'officer')).toBeNull();
  expect(await fundsOf(village, '', 'officer')).toMatchObject({ householdPayments: 2 });
  expect(await fundsOf(county, '', 'nobody')).toBeNull();
});

test('[F6] a project shows its planned, claimed and retained money; an unknown one shows none', async () => {
  await payments.county.plan('road', '500.00');
  const answer = await payments.service.ask<{ _entities: unknown[] }>('preparer',
    'query { _entities(representations: [{ __typename: "Project", id: "road" }, { __typename: "Project", id: "none" }]) { ... on Project { money { planned reimbursed retained } } } }');
  expect(answer.data?._entities).toEqual([{ money: { planned: '500.00', reimbursed: '0.00', retained: '0.00' } }, { money: null }]);
});
