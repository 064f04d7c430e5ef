import { isWithin, type IsoDate } from '@sunledger/kernel';
import { factorNames, toScaled, type FactorWeights } from './factor-rules.ts';

export type FactorRejection =
  | { code: 'NO_REGIONS' }
  | { code: 'REGION_TWICE'; regionCode: string }
  | { code: 'REGION_OUTSIDE'; regionCode: string }
  | { code: 'INCOME_NOT_POSITIVE'; regionCode: string }
  | { code: 'PEOPLE_NEGATIVE'; regionCode: string }
  | { code: 'WEIGHTS_NOT_WHOLE'; sum: string }
  | { code: 'GRADE_UNKNOWN'; grade: string; grades: readonly string[] };

export type ApprovalRejection =
  | { code: 'FACTORS_ADOPTED'; adoptedOn: string }
  | { code: 'APPROVED_BEFORE_PROPOSED'; proposedOn: string };

interface ProposedRegion {
  regionCode: string;
  people: number;
  income: bigint;
}

const mustNameRegions = (regions: readonly ProposedRegion[]): FactorRejection[] => (regions.length > 0 ? [] : [{ code: 'NO_REGIONS' }]);

const mustDiffer = (regions: readonly ProposedRegion[]): FactorRejection[] =>
  regions.filter(({ regionCode }, i) => regions.findIndex((other) => other.regionCode === regionCode) < i)
    .map(({ regionCode }) => ({ code: 'REGION_TWICE', regionCode }));

/** F11: the rule divides among regions below the one that divides. */
const mustLieBelow = (regions: readonly ProposedRegion[], within: string): FactorRejection[] =>
  regions.filter(({ regionCode }) => regionCode === within || !isWithin(regionCode, within)).map(({ regionCode }) => ({ code: 'REGION_OUTSIDE', regionCode }));

const mustHaveFigures = (regions: readonly ProposedRegion[]): FactorRejection[] =>
  regions.flatMap(({ regionCode, people, income }) => [
    ...(income > 0n ? [] : [{ code: 'INCOME_NOT_POSITIVE' as const, regionCode }]),
    ...(people >= 0 ? [] : [{ code: 'PEOPLE_NEGATIVE' as const, regionCode }]),
  ]);

/** Everything wrong with what a proposal is to be computed from. */
export const findFactorRejections = (regions: readonly ProposedRegion[], within: string): FactorRejection[] =>
  [mustNameRegions(regions), mustDiffer(regions), mustLieBelow(regions, within), mustHaveFigures(regions)].flat();

/** F11: the weights of a simulation are a whole, as those of the rule. */
export function mustBeWhole(weights: FactorWeights): FactorRejection[] {
  const sum = factorNames.reduce((all, name) => all + toScaled(weights[name]), 0n);
  return sum === toScaled('100') ? [] : [{ code: 'WEIGHTS_NOT_WHOLE', sum: (Number(sum) / 10_000).toString() }];
}

/** F11: a year's shares are adopted once, and not before they were proposed. */
export const findApprovalRejections = (proposal: { proposedOn: IsoDate; adoptedOn: IsoDate | null }, on: IsoDate): ApprovalRejection[] => [
  ...(proposal.adoptedOn === null ? [] : [{ code: 'FACTORS_ADOPTED' as const, adoptedOn: proposal.adoptedOn }]),
  ...(on >= proposal.proposedOn ? [] : [{ code: 'APPROVED_BEFORE_PROPOSED' as const, proposedOn: proposal.proposedOn }]),
];
