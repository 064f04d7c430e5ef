import type { ClaimsQuery, ReimbursementState } from '../operations/answers.gen.ts';

export type ClaimRow = ClaimsQuery['reimbursements']['nodes'][number];

interface Clerk {
  duties: ReadonlySet<string>;
  posts: readonly { body: { kind: string } | null }[];
}

const dutyOf: Partial<Record<ReimbursementState, string>> = {
  IN_REVIEW: 'funds.reimbursement.review', AWAITING_APPROVAL: 'funds.reimbursement.approve-large', APPROVED: 'funds.reimbursement.pay', REJECTED: 'funds.reimbursement.submit',
  WITHDRAWING: 'funds.reimbursement.review',
};

/** States in which a claim may wait for whoever is signed in. */
export const statesToLookAt = ({ duties }: Clerk): ReimbursementState[] =>
  (Object.entries(dutyOf) as [ReimbursementState, string][]).flatMap(([state, duty]) => (duties.has(duty) ? [state] : []));

/** Whether the next act on a claim is one's own: by duty, and for a review by the kind of body that its step names (F6). */
export function isMyTurn({ state, currentStep }: Pick<ClaimRow, 'state' | 'currentStep'>, clerk: Clerk): boolean {
  const duty = dutyOf[state];
  if (duty === undefined || !clerk.duties.has(duty)) return false;
  return state !== 'IN_REVIEW' || clerk.posts.some(({ body }) => body?.kind === currentStep?.bodyKind);
}
