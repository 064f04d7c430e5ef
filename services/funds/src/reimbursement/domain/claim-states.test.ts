import { expect, test } from 'vitest';
import { afterConfirmation, afterReview, afterWithdrawal, findReviewRejections, mustFollow, mustSayWhy, mustStandAt } from './claim-states.ts';
import { findIncompatibleAct } from './incompatible-duties.ts';

const township = { code: 'township-review', title: '乡镇审核', bodyKind: 'township-government' };

test('[F6] a review is the step in turn, by the kind of body that the pack names', () => {
  expect(findReviewRejections(township, { step: 'township-review', bodyKinds: ['township-government'] })).toEqual([]);
  expect(findReviewRejections(township, { step: 'village-review', bodyKinds: ['township-government'] })).toEqual([
    { code: 'REVIEW_OUT_OF_ORDER', expectedStep: 'township-review', expectedTitle: '乡镇审核' }]);
  expect(findReviewRejections(township, { step: 'township-review', bodyKinds: ['village-committee'] })).toEqual([
    { code: 'BODY_OF_ANOTHER_STEP', bodyKind: 'township-government' }]);
});

test('[F6] the last review opens payment, a large claim needs one approval more, a failed one goes back', () => {
  expect(afterReview({ stepNo: 2, steps: 4, large: true }, true)).toEqual({ state: 'in-review', stepNo: 3 });
  expect(afterReview({ stepNo: 3, steps: 4, large: false }, true)).toEqual({ state: 'approved', stepNo: 4 });
  expect(afterReview({ stepNo: 3, steps: 4, large: true }, true)).toEqual({ state: 'awaiting-approval', stepNo: 4 });
  expect(afterReview({ stepNo: 3, steps: 4, large: true }, false)).toEqual({ state: 'rejected', stepNo: 3 });
});

test('[F6] each act has its state, and a paid claim takes none', () => {
  expect(mustStandAt('approved', 'pay')).toEqual([]);
  for (const act of ['review', 'approve-large', 'correct', 'pay', 'withdraw', 'confirm-withdrawal'] as const) {
    expect(mustStandAt('paid', act)).toEqual([{ code: 'CLAIM_IN_ANOTHER_STATE', state: 'paid' }]);
  }
});

test('[F6] what is not ordered at the bank may be taken back, and what was approved only by two persons', () => {
  for (const state of ['in-review', 'awaiting-approval', 'rejected'] as const) expect([mustStandAt(state, 'withdraw'), afterWithdrawal(state)]).toEqual([[], 'withdrawn']);
  expect([mustStandAt('approved', 'withdraw'), afterWithdrawal('approved')]).toEqual([[], 'withdrawing']);
  for (const state of ['withdrawing', 'ordered', 'withdrawn', 'paid'] as const) expect(mustStandAt(state, 'withdraw')).toEqual([{ code: 'CLAIM_IN_ANOTHER_STATE', state }]);
  expect(mustStandAt('withdrawing', 'pay')).toEqual([{ code: 'CLAIM_IN_ANOTHER_STATE', state: 'withdrawing' }]);
  expect([afterConfirmation(true), afterConfirmation(false)]).toEqual(['withdrawn', 'approved']);
});

test('[F6] a rejection states its reason; an act is never dated before the one it follows', () => {
  expect(mustSayWhy(true, null)).toEqual([]);
  expect(mustSayWhy(false, '发票金额不符')).toEqual([]);
  expect(mustSayWhy(false, '  ')).toEqual([{ code: 'REASON_MISSING' }]);
  expect(mustFollow('2026-06-02', '2026-06-02')).toEqual([]);
  expect(mustFollow('2026-06-01', '2026-06-02')).toEqual([{ code: 'ACT_OUT_OF_ORDER', earlierOn: '2026-06-02' }]);
});

test('[X7] duties that the pack names as incompatible are never one person’s, in either order', () => {
  const pairs = [['prepare', 'review'], ['prepare', 'pay']] as const;
  const prepared = { personId: 'an', duty: 'prepare', step: 'application' };
  const reviewed = { personId: 'an', duty: 'review', step: 'village-review' };
  expect(findIncompatibleAct([prepared], reviewed, pairs)).toEqual(prepared);
  expect(findIncompatibleAct([reviewed], prepared, pairs)).toEqual(reviewed);
  expect(findIncompatibleAct([prepared], { ...reviewed, personId: 'bo' }, pairs)).toBeUndefined();
  expect(findIncompatibleAct([reviewed], { ...reviewed, duty: 'pay', step: 'payment' }, pairs)).toBeUndefined();
});

test('[X7] two steps of a review are two persons; the same step after a correction may be the same one’s', () => {
  const village = { personId: 'an', duty: 'review', step: 'village-review' };
  expect(findIncompatibleAct([village], { ...village, step: 'township-review' }, [])).toEqual(village);
  expect(findIncompatibleAct([village], village, [])).toBeUndefined();
});
