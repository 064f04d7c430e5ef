import { expect, test } from 'vitest';
import { orderNumber, reissueNumber } from './order-numbers.ts';
import { findReissueRejections, isPersonalAccount, maskPayeeName, mustBeNamedAsContractor } from './payee-rules.ts';

test('[F6] the account stands under the contractor’s name; blanks and widths don’t matter, another name does', () => {
  expect(mustBeNamedAsContractor('样例路桥 有限公司', '样例路桥有限公司')).toEqual([]);
  expect(mustBeNamedAsContractor('样例路桥有限公司', null)).toEqual([]);
  expect(mustBeNamedAsContractor('样例建筑有限公司', '样例路桥有限公司')).toEqual([{ code: 'PAYEE_NAME_DIFFERS' }]);
});

test.each([['张三', false, true], ['欧阳建国', false, true], ['古丽·买', false, true], ['样例路桥有限公司', false, false], ['样例路桥有限公司', true, true]] as const)(
  '[F6] an account of %s (declared personal: %s) is personal: %s', (name, declared, personal) => {
    expect(isPersonalAccount(name, declared)).toBe(personal);
  });

test.each([['张三', '张**'], ['欧阳建国', '欧**'], ['样例合作社', '样**'], ['样例路桥有限公司', '样例***有限公司']] as const)('[X6] of the payee %s a refusal shows %s', (name, shown) => {
  expect(maskPayeeName(name)).toBe(shown);
});

test('[F5] a failed payment is reissued, to another account where the account was at fault', () => {
  const failed = { state: 'failed', reasonCode: 'AC01', accountMark: 'old' } as const;
  expect(findReissueRejections(failed, 'new')).toEqual([]);
  expect(findReissueRejections(failed, 'old')).toEqual([{ code: 'ACCOUNT_NOT_CORRECTED', reasonCode: 'AC01' }]);
  expect(findReissueRejections({ ...failed, reasonCode: 'MS03' }, 'old')).toEqual([]);
  expect(findReissueRejections({ ...failed, state: 'reissued' }, 'new')).toEqual([{ code: 'ORDER_NOT_FAILED', state: 'reissued' }]);
});

test('[F5] a reissued payment carries its parent’s number', () => {
  const number = orderNumber('2026-06-24', 17n);
  expect(number).toBe('SL2026062400000017');
  expect(reissueNumber(number)).toBe('SL2026062400000017-2');
  expect(reissueNumber(reissueNumber(number))).toBe('SL2026062400000017-3');
});
