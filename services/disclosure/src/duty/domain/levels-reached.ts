import { ancestorsOf, regionLevel, type RegionCode, type RegionLevel } from '@sunledger/kernel';

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
 * whoever gave it stands. Each place is the region itself or the one above it at that level.
 */
export function levelsReached(packLevels: readonly DisclosureLevel[], reached: RegionCode, actingRegion: RegionCode | undefined): Place[] {
  const upward = ancestorsOf(reached);
  const actingLevel = actingRegion === undefined ? nextLevelAbove(packLevels, reached) : regionLevel(actingRegion);
  const levels = new Set<RegionLevel | undefined>([regionLevel(reached), actingLevel]);
  return packLevels.flatMap(({ level, bodyKind }) => {
    const regionCode = levels.has(level) ? upward.find((code) => regionLevel(code) === level) : undefined;
    return regionCode === undefined ? [] : [{ level, regionCode, bodyKind }];
  });
}

/** Where the directory doesn't know the giver (yet), it is taken to stand at the next level that the pack names: none is let off. */
function nextLevelAbove(packLevels: readonly DisclosureLevel[], reached: RegionCode): RegionLevel | undefined {
  const [, ...above] = ancestorsOf(reached);
  return above.map(regionLevel).find((level) => packLevels.some((named) => named.level === level));
}
