import type { Fen } from '@sunledger/kernel';

export interface RelatedContracts {
  /** Of the same project, or of the same contractor nearby, signed within the pack's months; this one included. */
  contracts: readonly { amountFen: Fen }[];
  thresholdFen: Fen;
}

/** 化整为零: contracts that each stay below the tender threshold and together reach it are flagged, not refused: somebody must explain. */
export function findSplitting({ contracts, thresholdFen }: RelatedContracts): { sumFen: Fen; contracts: number } | undefined {
  const below = contracts.filter(({ amountFen }) => amountFen < thresholdFen);
  const sumFen = below.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  return below.length > 1 && sumFen >= thresholdFen ? { sumFen, contracts: below.length } : undefined;
}
