import { expect, test } from 'vitest';
import {
  findCheckRejections, findCorrectionRejections, findReissueRejections, findWithdrawalDecisionRejections, findWithdrawalRejections, type Correction, type PayeeNow,
} from './return-rules.ts';

const aCorrection = (overrides: Partial<Correction> = {}): Correction => ({
  state: 'open', reasonCode: 'AC01', sameAccount: false, sameName: true, ofAnotherHousehold: false, ...overrides });

test.each([
  ['another account after AC01', {}, []],
  ['the same account after AC01', { sameAccount: true }, [{ code: 'PAYEE_NOT_CORRECTED', reasonCode: 'AC01' }]],
  ['another name alone after AC01', { sameAccount: true, sameName: false }, [{ code: 'PAYEE_NOT_CORRECTED', reasonCode: 'AC01' }, { code: 'PAYEE_NAME_CHANGED', reasonCode: 'AC01' }]],
  ['another name with another account after AC01', { sameName: false }, [{ code: 'PAYEE_NAME_CHANGED', reasonCode: 'AC01' }]],
  ['another name alone after MS03', { reasonCode: 'MS03', sameAccount: true, sameName: false }, [{ code: 'PAYEE_NAME_CHANGED', reasonCode: 'MS03' }]],
  ['another name and account after BE05', { reasonCode: 'BE05', sameName: false }, []],
  ['another name after BE01', { reasonCode: 'BE01', sameAccount: true, sameName: false }, []],
  ['nothing after BE01', { reasonCode: 'BE01', sameAccount: true }, [{ code: 'PAYEE_NOT_CORRECTED', reasonCode: 'BE01' }]],
  ['the payee confirmed as it is after MS03', { reasonCode: 'MS03', sameAccount: true }, []],
  ['an account of another household', { ofAnotherHousehold: true }, [{ code: 'PAYEE_ACCOUNT_SHARED' }]],
  ['one that waits for its check', { state: 'entered' }, [{ code: 'RETURN_NOT_OPEN', state: 'entered' }]],
  ['one that went out again', { state: 'reissued' }, [{ code: 'RETURN_NOT_OPEN', state: 'reissued' }]],
] as const)('[F5] a returned payment corrected: %s', (_case, overrides, rejections) => {
  expect(findCorrectionRejections(aCorrection(overrides))).toEqual(rejections);
});

test('[X7] a correction is passed, or given back with a reason, once', () => {
  const check = { state: 'entered', pass: true, reason: '', ofAnotherHousehold: false } as const;
  expect(findCheckRejections(check)).toEqual([]);
  expect(findCheckRejections({ ...check, ofAnotherHousehold: true })).toEqual([{ code: 'PAYEE_ACCOUNT_SHARED' }]);
  expect(findCheckRejections({ ...check, pass: false, reason: ' 错 ' })).toEqual([{ code: 'CORRECTION_REASON_MISSING' }]);
  expect(findCheckRejections({ ...check, pass: false, reason: '证明不符' })).toEqual([]);
  expect(findCheckRejections({ ...check, state: 'open' })).toEqual([{ code: 'RETURN_NOT_ENTERED', state: 'open' }]);
});

test('[F5] what was corrected goes out again when the order before it is settled and the villages\' books are open', () => {
  const reissue = { corrected: 1, openOrder: null, closedBooks: [], payees: [] };
  expect(findReissueRejections(reissue)).toEqual([]);
  expect(findReissueRejections({ ...reissue, corrected: 0 })).toEqual([{ code: 'NOTHING_TO_REISSUE' }]);
  expect(findReissueRejections({ ...reissue, openOrder: 'SL1-2' })).toEqual([{ code: 'ORDER_UNDER_WAY', number: 'SL1-2' }]);
  const book = { villageCode: '511623100201', closedOn: '2026-04-02' };
  expect(findReissueRejections({ ...reissue, closedBooks: [book] })).toEqual([{ code: 'VILLAGE_BOOK_CLOSED', ...book }]);
});

const aPayee = (overrides: Partial<PayeeNow> = {}): PayeeNow =>
  ({ lineNo: 2, householdId: 'h1', registeredIn: 'h1', diedOn: null, exitedOn: null, periodStartsOn: '2026-02-01', ...overrides });

test.each([
  ['who is as the list had it', {}, []],
  ['who died on the first day of the period', { diedOn: '2026-02-01' }, []],
  ['who died the day before', { diedOn: '2026-01-31' }, [{ code: 'DECEASED', diedOn: '2026-01-31' }]],
  ['whose household left on the first day', { exitedOn: '2026-02-01' }, []],
  ['whose household left the day before', { exitedOn: '2026-01-31' }, [{ code: 'HOUSEHOLD_EXITED', exitedOn: '2026-01-31' }]],
  ['who belongs to another household by now', { registeredIn: 'h2' }, [{ code: 'PAYEE_CHANGED' }]],
  ['whom the register knows no longer', { registeredIn: null }, [{ code: 'NOT_REGISTERED' }]],
] as const)('[F8] before it goes out again a payment is judged anew: a payee %s', (_case, overrides, because) => {
  expect(findReissueRejections({ corrected: 1, openOrder: null, closedBooks: [], payees: [aPayee(overrides)] }))
    .toEqual(because.map((reason) => ({ code: 'PAYEE_ENTITLED_NO_LONGER', lineNo: 2, because: reason })));
});

test.each([
  ['open', true], ['corrected', true], ['entered', false], ['withdrawing', false], ['reissued', false], ['withdrawn', false],
] as const)('[F5] a returned payment that is %s is given up: %s', (state, may) => {
  expect(findWithdrawalRejections({ state })).toEqual(may ? [] : [{ code: 'RETURN_NOT_WITHDRAWABLE', state }]);
});

test('[X7] giving a payment up is approved, or refused with a reason, once, and not while its money is still with the bank', () => {
  const decision = { state: 'withdrawing', pass: true, reason: '', openOrder: null } as const;
  expect(findWithdrawalDecisionRejections(decision)).toEqual([]);
  expect(findWithdrawalDecisionRejections({ ...decision, openOrder: 'SL1' })).toEqual([{ code: 'ORDER_UNDER_WAY', number: 'SL1' }]);
  expect(findWithdrawalDecisionRejections({ ...decision, pass: false, reason: ' 否 ' })).toEqual([{ code: 'WITHDRAWAL_REASON_MISSING' }]);
  expect(findWithdrawalDecisionRejections({ ...decision, pass: false, reason: '健在', openOrder: 'SL1' })).toEqual([]);
  expect(findWithdrawalDecisionRejections({ ...decision, state: 'open' })).toEqual([{ code: 'WITHDRAWAL_NOT_PROPOSED', state: 'open' }]);
});
