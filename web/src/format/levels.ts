export const nation = '000000000000';

const levels: Readonly<Record<string, readonly [string, string]>> = {
  NATION: ['全国', 'nation'], PROVINCE: ['省', 'province'], CITY: ['市', 'city'], COUNTY: ['县', 'county'],
  TOWNSHIP: ['乡镇', 'township'], VILLAGE: ['村', 'village'], GROUP: ['组', 'villager group'],
};

export const levelText = (level: string): string => levels[level]?.[0] ?? level;
export const levelEnglish = (level: string): string => levels[level]?.[1] ?? level;
/** What the places below one of this level are called. */
export const belowText: Readonly<Record<string, readonly [string, string]>> = {
  NATION: ['各省', 'provinces'], PROVINCE: ['各市', 'cities'], CITY: ['各县', 'counties'], COUNTY: ['各乡镇', 'townships'],
  TOWNSHIP: ['各村', 'villages'], VILLAGE: ['各组', 'villager groups'],
};

/** Lengths of the parts of a code: province, city, county, township, village, villager group. */
const partEnds = [2, 4, 6, 9, 12, 15] as const;

/** Bodies of a county or above exchange data with departments; below it nobody does. */
export const isCountyOrAbove = (code: string): boolean => code.endsWith('000000');

/** Whether a place is this one or below it: what follows a code's own part is zeros. */
export function isWithinPlace(code: string, place: string): boolean {
  if (place === nation) return true;
  const own = partEnds.find((end) => /^0*$/.test(place.slice(end))) ?? place.length;
  return code.startsWith(place.slice(0, own));
}
