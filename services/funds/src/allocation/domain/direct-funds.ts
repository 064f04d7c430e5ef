import type { Fen } from '@sunledger/kernel';

export type DirectRejection =
  | { code: 'DIRECT_DOCUMENT_MIXED'; documentNumber: string; direct: boolean }
  | { code: 'DIRECT_NOT_RECEIVED'; leftFen: Fen }
  | { code: 'DIRECT_NEEDS_OWN_DOCUMENT'; leftFen: Fen };

/** Direct funds (直达资金) come by an index document of their own, and are never issued with other money. */
export const mustKeepDirectApart = (documentNumber: string, direct: boolean, sameNumberIsDirect: readonly boolean[]): DirectRejection[] =>
  sameNumberIsDirect.some((other) => other !== direct) ? [{ code: 'DIRECT_DOCUMENT_MIXED', documentNumber, direct }] : [];

/** What a giver received of both kinds, and passed on of both. */
export interface DirectHolding {
  directReceivedFen: Fen;
  directPassedFen: Fen;
  otherReceivedFen: Fen;
  otherPassedFen: Fen;
}

/** A document of direct funds passes direct funds on, and any other document none of them. */
export function mustBeOfItsKind(holding: DirectHolding, direct: boolean, amountFen: Fen): DirectRejection[] {
  const { directReceivedFen, directPassedFen, otherReceivedFen, otherPassedFen } = holding;
  const leftFen = direct ? directReceivedFen - directPassedFen : otherReceivedFen - otherPassedFen;
  if (amountFen <= leftFen) return [];
  if (direct) return [{ code: 'DIRECT_NOT_RECEIVED', leftFen }];
  // Without direct funds the balance alone decides.
  return directReceivedFen > directPassedFen ? [{ code: 'DIRECT_NEEDS_OWN_DOCUMENT', leftFen: leftFen > 0n ? leftFen : 0n }] : [];
}
