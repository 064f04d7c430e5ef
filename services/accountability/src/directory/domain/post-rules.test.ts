import { expect, test } from 'vitest';
import { mustBeCompatible, mustBeEndable, mustNotAppointOneself, mustNotBeHeldYet, paymentDutyOf, type PostPeriod } from './post-rules.ts';

const aPost = (overrides: Partial<PostPeriod> = {}): PostPeriod => ({
  postId: 'p1', bodyId: 'county-finance', postKind: 'accountant', duties: ['funds.reimbursement.submit'], heldFrom: '2026-01-01', heldUntil: null, ...overrides,
});
const apart = [['prepare', 'review'], ['review', 'pay']] as const;

test('[X2] a post is held again from the day it ended, and not a day before', () => {
  const held = [aPost({ heldUntil: '2026-06-01' })];
  expect(mustNotBeHeldYet(aPost({ heldFrom: '2026-06-01' }), held)).toEqual([]);
  expect(mustNotBeHeldYet(aPost({ heldFrom: '2026-05-31' }), held)).toEqual([{ code: 'POST_ALREADY_HELD', since: '2026-01-01' }]);
  expect(mustNotBeHeldYet(aPost({ bodyId: 'audit' }), held)).toEqual([]);
});

test('[X7] in one body a person holds no two duties that the pack keeps apart, in either order', () => {
  const reviewer = aPost({ postKind: 'reviewer', duties: ['funds.reimbursement.review'] });
  const refusal = [{ code: 'INCOMPATIBLE_POSTS', duty: 'funds.reimbursement.review', otherDuty: 'funds.reimbursement.submit' }];
  expect(mustBeCompatible(reviewer, [aPost()], apart)).toEqual(refusal);
  expect(mustBeCompatible(aPost(), [reviewer], apart)).toHaveLength(1);
  expect(mustBeCompatible(reviewer, [aPost()], [])).toEqual([]);
});

test('[X7] incompatible posts one after the other, or in two bodies, are not refused when held', () => {
  const reviewer = aPost({ postKind: 'reviewer', duties: ['funds.reimbursement.review'], heldFrom: '2026-06-01' });
  expect(mustBeCompatible(reviewer, [aPost({ heldUntil: '2026-06-01' })], apart)).toEqual([]);
  expect(mustBeCompatible(reviewer, [aPost({ heldUntil: '2026-06-02' })], apart)).toHaveLength(1);
  expect(mustBeCompatible({ ...reviewer, bodyId: 'township' }, [aPost()], apart)).toEqual([]);
});

test('[X7] only duties of funds are duties of payment', () => {
  expect(paymentDutyOf('funds.reimbursement.submit')).toBe('prepare');
  expect(paymentDutyOf('funds.payment.pay')).toBe('pay');
  expect(paymentDutyOf('projects.library.review')).toBeUndefined();
  expect(paymentDutyOf('funds.ledger.read')).toBeUndefined();
});

test('[X2] a post ends once, on its first day at the earliest', () => {
  expect(mustBeEndable(aPost(), '2026-01-01')).toEqual([]);
  expect(mustBeEndable(aPost(), '2025-12-31')).toEqual([{ code: 'ENDS_BEFORE_IT_BEGAN', heldFrom: '2026-01-01' }]);
  expect(mustBeEndable(aPost({ heldUntil: '2026-02-01' }), '2026-03-01')).toEqual([{ code: 'POST_ALREADY_ENDED', endedOn: '2026-02-01' }]);
});

test('[X7] nobody enters a post for themselves', () => {
  expect(mustNotAppointOneself('keeper', 'clerk')).toEqual([]);
  expect(mustNotAppointOneself('keeper', 'keeper')).toEqual([{ code: 'OWN_POST' }]);
});
