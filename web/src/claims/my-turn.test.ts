import { expect, test } from 'vitest';
import { isMyTurn, statesToLookAt } from './my-turn.ts';

const clerk = (kind: string, ...duties: string[]) => ({ duties: new Set(duties), posts: [{ body: { kind } }] });
const step = (bodyKind: string) => ({ code: 'step', title: '环节', bodyKind });

test('[F6] a claim in review waits for the body of the step in turn, and for nobody of another body', () => {
  const inReview = { state: 'IN_REVIEW', currentStep: step('township-government') } as const;
  expect(isMyTurn(inReview, clerk('township-government', 'funds.reimbursement.review'))).toBe(true);
  expect(isMyTurn(inReview, clerk('village-committee', 'funds.reimbursement.review'))).toBe(false);
  expect(isMyTurn(inReview, clerk('township-government', 'funds.reimbursement.submit'))).toBe(false);
});

test('[F6] what is sent back waits for who claims, what is approved for who pays', () => {
  expect(isMyTurn({ state: 'REJECTED', currentStep: null }, clerk('village-committee', 'funds.reimbursement.submit'))).toBe(true);
  expect(isMyTurn({ state: 'APPROVED', currentStep: null }, clerk('county-finance', 'funds.reimbursement.pay'))).toBe(true);
  expect(isMyTurn({ state: 'APPROVED', currentStep: null }, clerk('county-finance', 'funds.reimbursement.review'))).toBe(false);
  expect(isMyTurn({ state: 'PAID', currentStep: null }, clerk('county-finance', 'funds.reimbursement.pay'))).toBe(false);
  expect(statesToLookAt(clerk('county-finance', 'funds.reimbursement.pay'))).toEqual(['APPROVED']);
});
