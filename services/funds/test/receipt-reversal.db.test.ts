import { afterAll, beforeAll, expect, test } from 'vitest';
import { cashReversed, quotaReversed } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { County, county as countyCode } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start();
  await county.post('reverser', 'county-finance', countyCode, ['funds.receipt.reverse', 'funds.ledger.read']);
  await county.post('treasurer', 'county-finance', countyCode, ['funds.receipt.reverse'], 'post-treasurer-2');
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.receipt.reverse'], 'post-bookkeeper-2');
}, 60_000);
afterAll(() => county?.stop());

const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);
const reverseQuota = (receiptId: string, overrides: Record<string, unknown> = {}, personId = 'reverser') =>
  county.command(personId, 'reverseQuotaReceipt', 'programme', { receiptId, reason: '金额录错', ...overrides });
const reverseCash = (receiptId: string, personId = 'reverser') => county.command(personId, 'reverseCashReceipt', 'cashReceipt', { receiptId, reason: '记错专户' });
const receiptOf = async (documentNumber: string): Promise<string> =>
  (await county.service.sql<{ id: string }>('select id from funds.quota_receipt where document_number = $1 and reversed_on is null', [documentNumber]))[0]!.id;
const allot = (amount: string) => county.command('treasurer', 'issueAllocation', 'allocation', {
  programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: county.requestId(), amount });
const lists = async (args = '') => (await county.service.ask<Record<'quotaReceipts' | 'cashReceipts', { totalAmount: string; totalCount: number }>>('reverser', `query {
  quotaReceipts(regionCode: "${countyCode}"${args}) { totalAmount totalCount nodes { reversedOn reversalReason } } cashReceipts(regionCode: "${countyCode}"${args}) { totalAmount totalCount nodes { reversedOn } } }`)).data;

test('[F2] quota entered wrongly is taken out by a reversal of a second person, once, and its number may be entered again', async () => {
  await county.receiveQuota('100.00', '川财农〔2026〕51号');
  const id = await receiptOf('川财农〔2026〕51号');
  expect(codes(await reverseQuota(id, {}, 'treasurer'))).toEqual(['SAME_PERSON']);
  expect((await reverseQuota(id, {}, 'township-treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(codes(await reverseQuota(id, { occurredOn: '2026-03-01' }))).toEqual(['REVERSAL_BEFORE_RECEIPT']);
  const both = await Promise.all([reverseQuota(id), reverseQuota(id)]);
  expect(both.flatMap(codes)).toEqual(['RECEIPT_REVERSED_ALREADY']);
  expect((await county.service.facts(quotaReversed)).map((fact) => fact.payload.amountFen)).toEqual(['10000']);
  expect(await county.service.sql("select e.kind from funds.journal_entry e join funds.journal_entry r on r.id = e.reverses_id and r.kind = 'quota-received' where e.subject_id = $1", [id])).toEqual([{ kind: 'quota-reversed' }]);
  expect(codes(await allot('0.01'))).toEqual(['INSUFFICIENT_BALANCE']);
  await county.receiveQuota('90.00', '川财农〔2026〕51号');
  expect(await lists()).toMatchObject({ quotaReceipts: { totalAmount: '90.00', totalCount: 1 } });
  expect(await lists(', includeReversed: true')).toMatchObject({ quotaReceipts: { totalAmount: '90.00', totalCount: 2 } });
});

test('[F2] quota of which anything was passed on is not reversed, and of a reversal and an allocation that race one stands', async () => {
  const id = await receiptOf('川财农〔2026〕51号');
  const passed = await allot('0.01');
  expect((await reverseQuota(id)).refusals).toMatchObject([{ code: 'RECEIPT_USED', field: 'receiptId' }]);
  expect(codes(await county.command('treasurer', 'reverseAllocation', 'allocation', { allocationId: passed.id, reason: '文件有误' }))).toEqual([]);
  const raced = await Promise.all([reverseQuota(id), allot('0.01')]);
  expect(raced.filter((answer) => answer.refusals.length === 0 && !answer.errors)).toHaveLength(1);
});

test('[F2] cash entered wrongly is taken out while it is there, by another than the bookkeeper who entered it; its reference is free again', async () => {
  const id = await county.receiveCash('50.00', 'WRONG-1');
  expect(codes(await reverseCash(id, 'bookkeeper'))).toEqual(['SAME_PERSON']);
  await expect(county.service.sql('update funds.cash_receipt set amount_fen = 1 where id = $1', [id])).rejects.toThrow('append-only');
  const both = await Promise.all([reverseCash(id), reverseCash(id)]);
  expect(both.flatMap(codes)).toEqual(['RECEIPT_REVERSED_ALREADY']);
  expect(await county.service.sql("select kind, balance_fen::text as fen from funds.account where book = 'cash' and balance_fen <> 0")).toEqual([]);
  expect(await county.service.facts(cashReversed)).toHaveLength(1);
  const again = await county.receiveCash('40.00', 'WRONG-1');
  expect(await lists()).toMatchObject({ cashReceipts: { totalAmount: '40.00', totalCount: 1 } });
  // As if a payment had gone out meanwhile.
  await county.service.sql("update funds.account set balance_fen = balance_fen - 1 where book = 'cash' and kind = 'special-account'");
  expect((await reverseCash(again)).refusals).toMatchObject([{ code: 'RECEIPT_USED' }]);
  await county.service.sql("update funds.account set balance_fen = balance_fen + 1 where book = 'cash' and kind = 'special-account'");
});

test('[A10] figures of quota and cash count what stands, as their lists do', async () => {
  await eventually(async () => (await county.service.sql('select 1 from kit.figure_delta')).length === 0);
  const answer = await county.service.ask<{ _entities: { funds: Record<string, string> }[] }>(
    'reverser', `query { _entities(representations: [{ __typename: "Region", code: "${countyCode}" }]) { ... on Region { funds { quotaReceived cashReceived } } } }`);
  const standing = await lists();
  expect(answer.data?._entities[0]?.funds).toEqual({ quotaReceived: standing?.quotaReceipts.totalAmount, cashReceived: standing?.cashReceipts.totalAmount });
});
