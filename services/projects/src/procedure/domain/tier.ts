import { regionLevel } from '@sunledger/kernel';

/** Levels at which a project is reviewed and accepted; a villager group acts for the village side. */
export type Tier = 'village' | 'township' | 'county' | 'above';

export function tierOf(regionCode: string): Tier {
  const level = regionLevel(regionCode);
  if (level === 'group' || level === 'village') return 'village';
  return level === 'township' || level === 'county' ? level : 'above';
}
