import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmeAccountChanged } from '@sunledger/events';
import { TestBank } from './bank.ts';
import { County, county as countyCode, ownAccount, village } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  await county.post('finance-head', 'county-finance', countyCode, ['funds.programme.open'], 'post-finance-head-2');
}, 60_000);
afterAll(() => county?.stop());

const codes = (answer: { refusals: { code: string }[] }): string[] => answer.refusals.map(({ code }) => code);
const open = (code: string, bankAccount: string, overrides: Record<string, unknown> = {}) => county.command('treasurer', 'openProgramme', 'programme', {
  code, name: '专户样例', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bankAccount, bookkeeperPersonId: 'bookkeeper', closesOn: '2026-12-31', ...overrides });
const propose = (bankAccount: string, overrides: Record<string, unknown> = {}, personId = 'treasurer') =>
  county.command(personId, 'proposeProgrammeAccount', 'programmeAccount', { programmeId: county.programmeId, bankAccount, reason: '开户行变更', ...overrides });
const decide = (programmeAccountId: string, overrides: Record<string, unknown> = {}, personId = 'finance-head') =>
  county.command(personId, 'decideProgrammeAccount', 'programmeAccount', { programmeAccountId, pass: true, ...overrides });
const accounts = async () => (await county.service.ask<{ programme: { accountLast4: string; ownAccounts: Record<string, unknown>[] } }>('auditor',
  'query ($id: ID!) { programme(id: $id) { accountLast4 ownAccounts { accountLast4 state from until reason proposedBy decidedBy } } }', { id: county.programmeId })).data!.programme;

test('[F2] 三专: two programmes in force never have one account, whoever opens them and when', async () => {
  expect((await open('SECOND', ownAccount)).refusals).toMatchObject([
    { code: 'ACCOUNT_OF_ANOTHER_PROGRAMME', field: 'bankAccount', clause: '专户管理、专账核算、专人负责', message: expect.stringContaining('XJ-2026') as string }]);
  const both = await Promise.all([open('RACE-A', '6228480402564895001'), open('RACE-B', '6228480402564895001')]);
  expect(both.flatMap(codes)).toEqual(['ACCOUNT_OF_ANOTHER_PROGRAMME']);
  expect(both.flatMap(({ errors }) => errors ?? [])).toEqual([]);
});

test('[F1] two openings with one code at once: one stands, the other is refused with its reason', async () => {
  const both = await Promise.all([open('SAME-CODE', '6228480402564895002'), open('SAME-CODE', '6228480402564895003')]);
  expect(both.flatMap(codes)).toEqual(['PROGRAMME_CODE_TAKEN']);
  expect(both.flatMap(({ errors }) => errors ?? [])).toEqual([]);
});

test('[F2] a programme closes no earlier than the day it opens', async () => {
  expect((await open('BACKWARDS', '6228480402564895004', { closesOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'CLOSES_BEFORE_OPENING', field: 'closesOn' }]);
  expect(codes(await open('ONE-DAY', '6228480402564895004', { closesOn: '2026-03-02' }))).toEqual([]);
});

test('[F2] accounts of before are compared as well: they are marked as they are first asked about', async () => {
  await county.service.sql("update funds.programme_account set account_mark = null where state = 'in-force'");
  expect(codes(await open('OLDER', ownAccount))).toEqual(['ACCOUNT_OF_ANOTHER_PROGRAMME']);
  expect(codes(await open('OLDER', '6228480402564895005'))).toEqual([]);
  expect(await county.service.sql("select from funds.programme_account where account_mark is null and state = 'in-force'")).toEqual([]);
});

test('[F2][X7] an account is changed by two persons, with nothing of it at the bank; from then on only the new one pays, and the old one stays on record', async () => {
  const changed = '6228480402564896001';
  expect(codes(await propose(ownAccount))).toEqual(['ACCOUNT_UNCHANGED']);
  expect(codes(await propose('6228480402564895001'))).toEqual(['ACCOUNT_OF_ANOTHER_PROGRAMME']);
  expect((await propose(changed, {}, 'bookkeeper')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  // The head may propose as well, and then not decide.
  const own = await propose(changed, {}, 'finance-head');
  expect(codes(await propose('6228480402564896002'))).toEqual(['ACCOUNT_CHANGE_PENDING']);
  expect(codes(await decide(own.id))).toEqual(['SAME_PERSON']);
  await county.post('second-head', 'county-finance', countyCode, ['funds.programme.change-account']);
  expect(codes(await decide(own.id, { pass: false }, 'second-head'))).toEqual(['ACCOUNT_CHANGE_REASON_MISSING']);
  expect(codes(await decide(own.id, { pass: false, reason: '账号有误' }, 'second-head'))).toEqual([]);

  const { id } = await propose(changed);
  expect((await decide(id, {}, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(codes(await decide(id, { occurredOn: '2026-03-01' }))).toEqual(['ACCOUNT_CHANGED_BEFORE_PROPOSAL']);
  // One fen is with the bank.
  await county.receiveCash('1.00');
  await county.service.sql("update funds.account set balance_fen = balance_fen - 1 where programme_id = $1 and book = 'cash' and kind = 'special-account'", [county.programmeId]);
  await county.service.sql(
    "insert into funds.account (programme_id, book, holder_id, kind, balance_fen, may_be_negative) values ($1, 'cash', 'county-finance', 'in-transit', 1, false)", [county.programmeId]);
  expect(codes(await decide(id))).toEqual(['PAYMENTS_IN_TRANSIT']);
  await county.service.sql("update funds.account set balance_fen = case kind when 'in-transit' then 0 else balance_fen + 1 end where programme_id = $1 and kind in ('in-transit', 'special-account')", [county.programmeId]);
  const both = await Promise.all([decide(id), decide(id)]);
  expect(both.flatMap(codes)).toEqual(['ACCOUNT_CHANGE_DECIDED']);

  expect((await county.service.facts(programmeAccountChanged)).map(({ payload }) => payload.accountLast4)).toEqual(['6001']);
  expect(await accounts()).toEqual({ accountLast4: '6001', ownAccounts: [
    { accountLast4: '0018', state: 'REPLACED', from: '2026-03-02', until: '2026-03-02', reason: null, proposedBy: 'treasurer', decidedBy: null },
    { accountLast4: '6001', state: 'REFUSED', from: null, until: null, reason: '开户行变更', proposedBy: 'finance-head', decidedBy: 'second-head' },
    { accountLast4: '6001', state: 'IN_FORCE', from: '2026-03-02', until: null, reason: '开户行变更', proposedBy: 'treasurer', decidedBy: 'finance-head' }] });
  const pay = (fromAccount: string) => county.command('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: county.programmeId, fromAccount });
  expect(codes(await pay(ownAccount))).toEqual(['NOT_THE_OWN_ACCOUNT', 'NOTHING_TO_SEND']);
  expect(codes(await pay(changed))).toEqual(['NOTHING_TO_SEND']);
  // The account that was left is nobody's, and may become another programme's.
  expect(codes(await open('TAKES-OVER', ownAccount))).toEqual([]);
  await expect(county.service.sql("update funds.programme_account set account_last4 = '0000'")).rejects.toThrow('append-only');
});

test('[F2] of a change of account and a payment that is ordered at once the file leaves from one account alone', async () => {
  await county.service.enterBody({ bodyId: 'rural-bank', bodyKind: 'county-department', regionCode: countyCode });
  await county.post('risk-clerk', 'county-poverty-office', countyCode, ['funds.risk-fund.prepare', 'funds.ledger.read']);
  await county.post('risk-chief', 'county-finance', countyCode, ['funds.risk-fund.check', 'funds.ledger.read']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.risk-fund.pay'], 'post-bookkeeper-risk');
  county.programmeId = (await open('FX-2026', '6228480402564897001', { fundKind: 'micro-credit-risk' })).id;
  await county.receiveQuota('100.00');
  await county.receiveCash('100.00');
  await county.account('rural-bank', '51050100000000009999', { payeeType: 'BODY', regionCode: village, accountName: '样例县农村商业银行' });
  const advanceId = await county.done('risk-clerk', 'requestRiskCompensation', 'riskAdvance', {
    programmeId: county.programmeId, regionCode: village, bankBodyId: 'rural-bank', loanNumber: 'LOAN-0001', overdue: '10.00',
    evidence: [{ kind: 'overdue-proof', ticket: county.ticket('risk-clerk', 'overdue') }] });
  await county.done('risk-chief', 'checkRiskCompensation', 'riskAdvance', { advanceId, pass: true });
  const { id } = await propose('6228480402564897002');
  const [decided, paid] = await Promise.all([
    decide(id), county.command('bookkeeper', 'payRiskCompensation', 'riskAdvance', { advanceId, fromAccount: '6228480402564897001' })]);
  const now = codes(decided).length === 0 ? '6228480402564897002' : '6228480402564897001';
  expect([codes(decided), codes(paid)]).toSatisfy((both: string[][]) => both.flat().every((code) => ['PAYMENTS_IN_TRANSIT', 'NOT_THE_OWN_ACCOUNT'].includes(code)));
  if (codes(paid).length > 0) return;
  const bank = new TestBank(county);
  expect((await bank.send({ fromAccount: now })).length).toBeGreaterThan(0);
  expect(codes(await county.command('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: county.programmeId, fromAccount: '6228480402564897003' }))).toContain('NOT_THE_OWN_ACCOUNT');
});

test('[F2] an account is free for the next programme once its own is past its closing day and empty', async () => {
  expect((await open('NEXT-YEAR', '6228480402564895004', { closesOn: '2027-12-31' })).refusals).toMatchObject([{ code: 'ACCOUNT_OF_ANOTHER_PROGRAMME' }]);
  await county.service.service.setClock('2026-03-03T02:00:00Z');
  const next = await open('NEXT-YEAR', '6228480402564895004', { closesOn: '2027-12-31' });
  expect(codes(next)).toEqual([]);
  expect(await county.service.sql("select a.state, a.until_on::text as until from funds.programme_account a join funds.programme p on p.id = a.programme_id where p.code = 'ONE-DAY'"))
    .toEqual([{ state: 'released', until: '2026-03-03' }]);
});
