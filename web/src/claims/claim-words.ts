import { bodyKinds, documentKinds } from '@sunledger/policy/vocabulary';
import type { ClaimQuery } from '../operations/answers.gen.ts';

export type Claim = NonNullable<ClaimQuery['reimbursement']>;

export const documentName = (kind: string): string => (documentKinds as Record<string, string>)[kind] ?? kind;
export const bodyKindName = (kind: string): string => (bodyKinds as Record<string, string>)[kind] ?? kind;
