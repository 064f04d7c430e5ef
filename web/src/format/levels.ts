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
