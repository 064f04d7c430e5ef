import { isWithin, type IsoDate } from '@sunledger/kernel';
import { factorNames, toScaled, type FactorWeights } from './factor-rules.ts';

export type FactorRejection =
  | { code: 'NO_REGIONS' }
  | { code: 'REGION_TWICE'; regionCode: string }
  | { code: 'REGION_OUTSIDE'; regionCode: string }
  | { code: 'INCOME_NOT_POSITIVE'; regionCode: string }
  | { code: 'PEOPLE_NEGATIVE'; regionCode: string }
  | { code: 'WEIGHTS_NOT_WHOLE'; sum: string }
  | { code: 'GRADE_UNKNOWN'; grade: string; grades: readonly string[] }
  | { code: 'REGIONS_LEFT_OUT'; regionCodes: readonly string[] };

export type ApprovalRejection =
  | { code: 'FACTORS_ADOPTED'; adoptedOn: string }
  | { code: 'RESULTS_CHANGED'; regionCodes: readonly string[] }
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

/** F11: regions directly below with a government of their own that a proposal gives nothing, not even to a place inside them. */
export const leftOutOf = (regions: readonly ProposedRegion[], governed: readonly string[]): string[] =>
  governed.filter((code) => !regions.some(({ regionCode }) => isWithin(regionCode, code)));

/** F11: nobody is left out of the shares by silence. */
export const mustSayWhoIsLeftOut = (leftOut: readonly string[], reason: string | null | undefined): FactorRejection[] =>
  (leftOut.length > 0 && !reason ? [{ code: 'REGIONS_LEFT_OUT', regionCodes: leftOut }] : []);

/** A result of last year's assessment as a proposal was computed from it, as the adopted one was, and as it is now. */
export interface ScoredRegion {
  regionCode: string;
  proposed: string | null;
  adopted: string | null;
  current: string | null;
}

/**
 * F11: a year's shares are adopted once, and not before they were proposed. Only where an appeal changed a result since they
 * were adopted may another proposal, computed from the results as they are now, be adopted in their place.
 */
export function findApprovalRejections(proposal: { proposedOn: IsoDate; adoptedOn: IsoDate | null; scores: readonly ScoredRegion[] }, on: IsoDate): ApprovalRejection[] {
  const { proposedOn, adoptedOn, scores } = proposal;
  const appealed = scores.some(({ adopted, current }) => adopted !== current);
  const outdated = scores.filter(({ proposed, current }) => proposed !== current).map(({ regionCode }) => regionCode);
  return [
    ...(adoptedOn !== null && !appealed ? [{ code: 'FACTORS_ADOPTED' as const, adoptedOn }] : []),
    ...(adoptedOn !== null && appealed && outdated.length > 0 ? [{ code: 'RESULTS_CHANGED' as const, regionCodes: outdated }] : []),
    ...(on >= proposedOn ? [] : [{ code: 'APPROVED_BEFORE_PROPOSED' as const, proposedOn }]),
  ];
}
