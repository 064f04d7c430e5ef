import { ancestorsOf, isWithin, regionLevel } from '@sunledger/kernel';

export interface RoutableBody {
  bodyId: string;
  regionCode: string;
}

/** Bodies that handle petitions and clues (纪检监察机关); a county's comes first, then those above it. */
export const handlingBodyKind = 'discipline-inspection';

const handlingLevels = new Set(['county', 'city', 'province', 'nation']);

/** Regions whose discipline-inspection body may handle what happened here, the nearest first. */
export const handlingRegions = (regionCode: string): string[] => ancestorsOf(regionCode).filter((code) => handlingLevels.has(regionLevel(code)));

/**
 * The nearest body that may handle a matter, never the one complained of, nor one below it: a matter about a
 * superior's people goes up, not round (S1, conflict of interest).
 */
export function chooseHandlingBody(candidates: readonly RoutableBody[], regionCode: string, concerned: RoutableBody | undefined): RoutableBody | undefined {
  return handlingRegions(regionCode)
    .flatMap((code) => candidates.filter((body) => body.regionCode === code))
    .find((body) => concerned === undefined || (body.bodyId !== concerned.bodyId && isWithin(concerned.regionCode, body.regionCode)));
}
