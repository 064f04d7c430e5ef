import { ancestorsOf, regionLevel, regionLevels, type RegionCode, type RegionLevel } from '@sunledger/kernel';

export interface DisclosureLevel {
  level: RegionLevel;
  bodyKind: string;
}

export interface Place {
  level: RegionLevel;
  regionCode: RegionCode;
  bodyKind: string;
}

/**
 * "谁分配谁公开,谁使用谁公开,分配到哪里公开到哪里" (D1): the pack's levels at which something reached and at which
 * whoever gave or does it stands. Each place is the region itself or the one above it at that level.
 */
export function levelsReached(packLevels: readonly DisclosureLevel[], reached: RegionCode, actingRegion: RegionCode | undefined): Place[] {
  const actingLevel = actingRegion === undefined ? nextLevelFrom(packLevels, ancestorsOf(reached).slice(1)) : regionLevel(actingRegion);
  return placesAt(packLevels, reached, [regionLevel(reached), actingLevel]);
}

/**
 * Where a step is displayed before it takes effect: at the levels that its owner asks for, else at its region's own,
 * else at the next above that the pack names. A step with no place to hang would wait for ever.
 */
export function placesOfStep(packLevels: readonly DisclosureLevel[], region: RegionCode, askedLevels: readonly string[]): Place[] {
  const asked = placesAt(packLevels, region, regionLevels.filter((level) => askedLevels.includes(level)));
  return asked.length > 0 ? asked : placesAt(packLevels, region, [nextLevelFrom(packLevels, ancestorsOf(region))]);
}

/** The region's own place, or the one above it, at the one level given. */
export const placeAt = (packLevels: readonly DisclosureLevel[], region: RegionCode, level: RegionLevel): Place[] =>
  placesAt(packLevels, region, [level]);

function placesAt(packLevels: readonly DisclosureLevel[], region: RegionCode, levels: readonly (RegionLevel | undefined)[]): Place[] {
  const upward = ancestorsOf(region);
  return packLevels.flatMap(({ level, bodyKind }) => {
    const regionCode = levels.includes(level) ? upward.find((code) => regionLevel(code) === level) : undefined;
    return regionCode === undefined ? [] : [{ level, regionCode, bodyKind }];
  });
}

/** Where the directory doesn't know the giver (yet), it is taken to stand at the next level that the pack names: none is let off. */
function nextLevelFrom(packLevels: readonly DisclosureLevel[], upward: readonly RegionCode[]): RegionLevel | undefined {
  return upward.map(regionLevel).find((level) => packLevels.some((named) => named.level === level));
}
