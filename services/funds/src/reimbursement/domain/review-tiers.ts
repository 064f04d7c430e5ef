import { regionLevel, regionLevels, type RegionLevel } from '@sunledger/kernel';

/**
 * The steps that somebody can take: a project of several villages lies in their township (or county), and no body of one
 * village covers it. Steps of bodies below its region are left out, the rest keeps its order.
 */
export function stepsFor<Step extends { bodyKind: string }>(steps: readonly Step[], regionCode: string, levels: Readonly<Record<string, RegionLevel>>): Step[] {
  const place = regionLevels.indexOf(regionLevel(regionCode));
  return steps.filter(({ bodyKind }) => {
    const level = levels[bodyKind];
    return level === undefined || regionLevels.indexOf(level) <= place;
  });
}
