import type { IsoDate } from '@sunledger/kernel';

export type ClaimState = 'in-review' | 'awaiting-approval' | 'approved' | 'withdrawing' | 'ordered' | 'rejected' | 'withdrawn' | 'paid';
export type ClaimAct = 'review' | 'approve-large' | 'correct' | 'pay' | 'withdraw' | 'confirm-withdrawal';

/** In which states each act finds a claim; what it leads to is below. `ordered` waits for the bank; paid and withdrawn are ends. */
const actsOn: Record<ClaimAct, readonly ClaimState[]> = {
  review: ['in-review'], 'approve-large': ['awaiting-approval'], correct: ['rejected'], pay: ['approved'],
  withdraw: ['in-review', 'awaiting-approval', 'approved', 'rejected'], 'confirm-withdrawal': ['withdrawing'],
};

export type StateRejection =
  | { code: 'CLAIM_IN_ANOTHER_STATE'; state: ClaimState }
  | { code: 'REVIEW_OUT_OF_ORDER'; expectedStep: string; expectedTitle: string }
  | { code: 'BODY_OF_ANOTHER_STEP'; bodyKind: string }
  | { code: 'REASON_MISSING' }
  | { code: 'ACT_OUT_OF_ORDER'; earlierOn: IsoDate };

export const mustStandAt = (state: ClaimState, act: ClaimAct): StateRejection[] =>
  actsOn[act].includes(state) ? [] : [{ code: 'CLAIM_IN_ANOTHER_STATE', state }];

/** A rejection states its reason, so that the claim can be corrected (F6). */
export const mustSayWhy = (pass: boolean, reason: string | null | undefined): StateRejection[] =>
  pass || (reason ?? '').trim().length >= 2 ? [] : [{ code: 'REASON_MISSING' }];

/** No act on a claim is dated before the one it follows. */
export const mustFollow = (on: IsoDate, earlierOn: IsoDate): StateRejection[] => (on >= earlierOn ? [] : [{ code: 'ACT_OUT_OF_ORDER', earlierOn }]);

export interface ReviewStep {
  code: string;
  title: string;
  bodyKind: string;
}

/** 三级两部门会审: reviews come in the pack's order, and each from the kind of body it names. */
export function findReviewRejections(step: ReviewStep, given: { step: string; bodyKinds: readonly string[] }): StateRejection[] {
  if (given.step !== step.code) return [{ code: 'REVIEW_OUT_OF_ORDER', expectedStep: step.code, expectedTitle: step.title }];
  return given.bodyKinds.includes(step.bodyKind) ? [] : [{ code: 'BODY_OF_ANOTHER_STEP', bodyKind: step.bodyKind }];
}

/** Where a claim goes after a review: back, to the next step, to one more approval (large amounts, X7), or to payment. */
export function afterReview(claim: { stepNo: number; steps: number; large: boolean }, pass: boolean): { state: ClaimState; stepNo: number } {
  if (!pass) return { state: 'rejected', stepNo: claim.stepNo };
  const stepNo = claim.stepNo + 1;
  if (stepNo < claim.steps) return { state: 'in-review', stepNo };
  return { state: claim.large ? 'awaiting-approval' : 'approved', stepNo };
}

/** 撤回: its maker takes a claim back alone until it is approved; what others have approved waits for a second person (X7). */
export const afterWithdrawal = (state: ClaimState): ClaimState => (state === 'approved' ? 'withdrawing' : 'withdrawn');

/** A second person agrees, or leaves the claim approved as it was. */
export const afterConfirmation = (pass: boolean): ClaimState => (pass ? 'withdrawn' : 'approved');
