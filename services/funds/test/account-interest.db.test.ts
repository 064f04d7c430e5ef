import { afterAll, beforeAll, expect, test } from 'vitest';
import { interestRecorded, interestReversed, packPublished } from '@sunledger/events';
import { TestBank } from './bank.ts';
import { County, county as countyCode } from './county.ts';

let county: County;
let bank: TestBank;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  bank = new TestBank(county);
  await county.post('reverser', 'county-finance', countyCode, ['funds.receipt.reverse', 'funds.ledger.read']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.receipt.reverse'], 'post-bookkeeper-2');
}, 60_000);
afterAll(() => county?.stop());

const move = (day: string) => county.service.service.setClock(`${day}T02:00:00Z`);
const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);
const record = (amount: string, bankReference: string, personId = 'bookkeeper') =>
  county.command(personId, 'recordAccountInterest', 'interest', { programmeId: county.programmeId, amount, bankReference });
const reverse = (receiptId: string, personId = 'reverser') => county.command(personId, 'reverseAccountInterest', 'interest', { receiptId, reason: '记错专户' });
const quota = async (kind: string) => (await county.service.sql<{ fen: string }>(
  "select coalesce(sum(balance_fen), 0)::text as fen from funds.account where book = 'quota' and programme_id = $1 and kind = $2", [county.programmeId, kind]))[0]!.fen;
interface Shown {
  programme: { holdings: { nodes: Record<string, string>[] }; interest: { totalCount: number; nodes: Record<string, unknown>[] } };
}
const shown = async () => (await county.service.ask<Shown>('auditor', `query ($id: ID!) { programme(id: $id) { holdings { nodes { holderId received available interest interestOwed returned toTreasury } }
  interest(first: 5) { totalCount nodes { amount treatment policy clause returned reversedOn } } } }`, { id: county.programmeId })).data!.programme;
const intact = async () => (await county.service.ask<{ journalVerification: { intact: boolean } }>(
  'auditor', 'query ($id: ID!) { journalVerification(programmeId: $id) { intact } }', { id: county.programmeId })).data?.journalVerification.intact;

test('[F2] interest is booked once a reference by the named bookkeeper, to the own account, and may be used where the pack says so', async () => {
  expect((await record('3.21', 'INT-2026Q1', 'deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await record('3.21', 'INT-2026Q1', 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(codes(await record('0.00', 'INT-2026Q1'))).toEqual(['AMOUNT_NOT_POSITIVE']);
  await county.receiveCash('100.00', 'CASH-1');
  expect(codes(await record('3.21', 'CASH-1'))).toEqual(['BANK_REFERENCE_USED']);
  const both = await Promise.all([record('3.21', 'INT-2026Q1'), record('3.21', 'INT-2026Q1')]);
  expect(both.flatMap(codes)).toEqual(['BANK_REFERENCE_USED']);
  expect(await bank.cash()).toEqual({ treasury: '-10000', interest: '-321', 'special-account': '10321' });
  expect((await county.service.facts(interestRecorded)).map(({ payload }) => [payload.amountFen, payload.treatment])).toEqual([['321', 'use']]);
  const { holdings, interest } = await shown();
  expect(holdings.nodes).toEqual([{ holderId: 'county-finance', received: '0.00', available: '3.21', interest: '3.21', interestOwed: '0.00', returned: '0.00', toTreasury: '0.00' }]);
  expect(interest).toMatchObject({ totalCount: 1, nodes: [{ amount: '3.21', treatment: 'USE', policy: 'national@1', returned: false, reversedOn: null }] });
});

test('[F2] interest that may be used is planned and passed on like received quota, to the fen', async () => {
  await county.list('lamp');
  expect(codes(await county.propose([{ projectId: 'lamp', amount: '3.22' }]))).toEqual(['PLAN_OVER_QUOTA']);
  expect(codes(await county.propose([{ projectId: 'lamp', amount: '3.21' }]))).toEqual([]);
  const allot = (amount: string) => county.command('treasurer', 'issueAllocation', 'allocation', {
    programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: county.requestId(), amount });
  expect(codes(await allot('3.22'))).toEqual(['INSUFFICIENT_BALANCE']);
  expect(codes(await allot('3.20'))).toEqual([]);
});

test('[F2][X7] interest entered wrongly is taken out of both books by a second person, once, while all of it is there; its reference is free again', async () => {
  const { id } = await record('0.50', 'WRONG-1');
  expect(codes(await reverse(id, 'bookkeeper'))).toEqual(['SAME_PERSON']);
  const both = await Promise.all([reverse(id), reverse(id)]);
  expect(both.flatMap(codes)).toEqual(['RECEIPT_REVERSED_ALREADY']);
  expect([await quota('available'), (await bank.cash())['special-account']]).toEqual(['321', '10321']);
  expect(await county.service.facts(interestReversed)).toHaveLength(1);
  expect(await county.service.sql("select book from funds.journal_entry where kind = 'interest-reversed' and reverses_id is not null order by 1")).toEqual([{ book: 'cash' }, { book: 'quota' }]);
  await expect(county.service.sql('update funds.account_interest set amount_fen = 1')).rejects.toThrow('append-only');
  // Of the first one all but a fen was passed on.
  const [first] = await county.service.sql<{ id: string }>("select id from funds.account_interest where bank_reference = 'INT-2026Q1'");
  expect(codes(await reverse(first!.id))).toEqual(['RECEIPT_USED']);
  expect(codes(await record('0.60', 'WRONG-1'))).toEqual([]);
  expect((await shown()).holdings.nodes.find(({ holderId }) => holderId === 'county-finance')).toMatchObject({ interest: '3.81' });
});

test('[F2] where the pack sends interest to the treasury it is owed from its first day, is no quota, and leaves with the order of its closed year', async () => {
  county.programmeId = await county.openProgramme('XJ-RETURN', { closesOn: '2030-12-31' });
  await county.receiveQuota('100.00');
  await county.receiveCash('100.00');
  const pack = { id: 'county-interest', version: 1, title: '试点县', region: countyCode, line: null, effectiveFrom: '2026-01-01', effectiveTo: null, source: { document: '试点办法' },
    values: { 'interest.treatment': [{ set: 'return', clause: '第九条 利息上缴国库', confidence: 'invented' }] } };
  await county.service.hear(packPublished, { aggregateId: 'county-interest@1', regionCode: countyCode, payload: { packKey: 'county-interest@1', pack: pack as never } });
  const wrong = await record('9.99', 'INT-WRONG');
  expect(codes(await record('2.50', 'INT-1'))).toEqual([]);
  expect(await quota('available')).toBe('10000');
  expect(codes(await reverse(wrong.id))).toEqual([]);
  expect(await bank.cash()).toEqual({ treasury: '-10000', 'interest-owed': '-250', 'special-account': '10250' });
  expect((await shown()).holdings.nodes).toMatchObject([{ available: '100.00', interest: '0.00', interestOwed: '2.50' }]);

  const returnSurplus = () => county.command('finance-head', 'returnSurplus', 'surplusReturn', { programmeId: county.programmeId, year: 2026 });
  expect(codes(await returnSurplus())).toEqual(['NO_SURPLUS', 'CARRIED_INTO_ITS_OWN_YEAR']);
  await move('2027-01-05');
  expect(codes(await returnSurplus())).toEqual(['NO_SURPLUS']);
  for (let month = 3; month <= 12; month += 1) await county.done('bookkeeper', 'closeMonth', 'programme', { programmeId: county.programmeId, month: `2026-${String(month).padStart(2, '0')}` });
  expect(codes(await record('1.00', 'INT-2'))).toEqual([]);
  await county.done('finance-head', 'closeYear', 'programme', { programmeId: county.programmeId, year: 2026 });
  // Nothing is two years old: the interest of the closed year alone goes, that of the new one stays.
  const order = await returnSurplus();
  expect(codes(order)).toEqual([]);
  expect(codes(await returnSurplus())).toEqual(['NO_SURPLUS']);
  const [owed] = await county.service.sql<{ id: string }>("select id from funds.account_interest where bank_reference = 'INT-1'");
  expect(codes(await reverse(owed!.id))).toEqual(['RECEIPT_USED']);
  const pay = () => county.command('bookkeeper', 'paySurplus', 'surplusReturn', { surplusReturnId: order.id, fromAccount: county.accountOf() });
  expect(codes(await pay())).toEqual(['PAYEE_ACCOUNT_MISSING']);
  await county.treasuryAccount();
  expect(codes(await pay())).toEqual([]);
  expect(codes(await pay())).toEqual(['SURPLUS_WITH_THE_BANK']);
  await bank.payAll();
  const paid = await county.service.ask<{ surplusReturns: { nodes: unknown[] } }>('auditor', `query ($id: ID!) { surplusReturns(regionCode: "${countyCode}", programmeId: $id) {
    nodes { amount interest cash quotaOnly paidOn payments { subjectType amount state } } } }`, { id: county.programmeId });
  expect(paid.data?.surplusReturns.nodes).toEqual([{
    amount: '2.50', interest: '2.50', cash: '0.00', quotaOnly: '0.00', paidOn: '2027-01-05', payments: [{ subjectType: 'SurplusInterest', amount: '2.50', state: 'PAID' }] }]);
  expect(await bank.cash()).toEqual({ treasury: '-10000', interest: '-250', 'interest-owed': '-100', 'special-account': '10100', 'treasury-return': '250' });
  expect((await shown()).holdings.nodes).toMatchObject([{ interestOwed: '1.00', toTreasury: '2.50', returned: '0.00', interest: '0.00' }]);
  expect(await intact()).toBe(true);
});

test('[X2] a department of another line takes no interest of a programme out of the books; its own line does', async () => {
  await county.departments(['water', 'education'], ['funds.receipt.reverse']);
  county.programmeId = await county.openProgramme('SL-2026', { bodyId: 'water-bureau', closesOn: '2030-12-31' });
  const { id, refusals } = await record('1.00', 'INT-WATER');
  expect(refusals).toEqual([]);
  expect((await reverse(id, 'education-officer')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', line: 'water' });
  expect(codes(await reverse(id, 'water-officer'))).toEqual([]);
});
