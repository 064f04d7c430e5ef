import { expect, test } from 'vitest';
import { mustBeCompatible, mustBeEndable, mustNotAppointOneself, mustNotBeHeldYet, type PostPeriod } from './post-rules.ts';

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

test.each([
  ['who asks for a disbursement', 'funds.disbursement.request', 'who reviews one', 'funds.disbursement.review'],
  ['who reviews a claim', 'funds.reimbursement.review', 'who releases household payments', 'funds.household-payment.release'],
])('[X7] %s is not in one body %3$s, whatever the duty is called', (_one, duty, _other, otherDuty) => {
  expect(mustBeCompatible(aPost({ duties: [duty] }), [aPost({ postKind: 'other', duties: [otherDuty] })], apart))
    .toEqual([{ code: 'INCOMPATIBLE_POSTS', duty, otherDuty }]);
});

test('[X7] adopting shares or a plan approves no payment, and no duty outside funds does', () => {
  const approving = [['prepare', 'approve']] as const;
  for (const duty of ['funds.factor.approve', 'funds.plan.adopt', 'projects.register.approve']) {
    expect(mustBeCompatible(aPost({ postKind: 'chair', duties: [duty] }), [aPost()], approving)).toEqual([]);
  }
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
