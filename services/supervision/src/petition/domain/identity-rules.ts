export type IdentityRejection =
  | { code: 'REPORTER_ANONYMOUS' }
  | { code: 'OPENING_ALREADY_APPROVED' }
  | { code: 'OPENING_NOT_APPROVED' }
  | { code: 'OPENING_USED' }
  | { code: 'OPENING_OF_ANOTHER' };

export interface Opening {
  requestedBy: string;
  approved: boolean;
  opened: boolean;
}

export const mustBeNamed = (named: boolean): IdentityRejection[] => (named ? [] : [{ code: 'REPORTER_ANONYMOUS' }]);

/** S1: an identity is given once, only to the officer who asked for it, and only after the custodian's approval. */
export function findOpeningRejections({ requestedBy, approved, opened }: Opening, personId: string): IdentityRejection[] {
  if (requestedBy !== personId) return [{ code: 'OPENING_OF_ANOTHER' }];
  if (!approved) return [{ code: 'OPENING_NOT_APPROVED' }];
  return opened ? [{ code: 'OPENING_USED' }] : [];
}
