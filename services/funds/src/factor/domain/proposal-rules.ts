import { isWithin } from '@sunledger/kernel';

export type FactorRejection =
  | { code: 'NO_REGIONS' }
  | { code: 'REGION_TWICE'; regionCode: string }
  | { code: 'REGION_OUTSIDE'; regionCode: string }
  | { code: 'INCOME_NOT_POSITIVE'; regionCode: string }
  | { code: 'PEOPLE_NEGATIVE'; regionCode: string };

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
