/**
 * China's statistical region codes (统计用区划代码), digits 2-2-2-3-3: province, city, county, township, village;
 * three more digits number a villager group (村民小组). The nation is twelve zeros.
 *
 * The level is that of the last part that is not zero. So a city that has no counties (东莞 4419, 儋州 4604) has
 * townships directly under it (441900003000), and county-level units directly under a province (仙桃 429004) hang
 * under the placeholder city 4290 that the statistical bureau gives them.
 */
export type RegionCode = string;

export const regionLevels = ['nation', 'province', 'city', 'county', 'township', 'village', 'group'] as const;
export type RegionLevel = (typeof regionLevels)[number];

export const NATION: RegionCode = '000000000000';

/** Where each level's part ends, from the smallest level up. */
const partEnds: readonly { level: RegionLevel; start: number; end: number }[] = [
  { level: 'group', start: 12, end: 15 },
  { level: 'village', start: 9, end: 12 },
  { level: 'township', start: 6, end: 9 },
  { level: 'county', start: 4, end: 6 },
  { level: 'city', start: 2, end: 4 },
  { level: 'province', start: 0, end: 2 },
];

export function isRegionCode(text: string): text is RegionCode {
  if (text === NATION) return true;
  if (!/^\d{12}(?:\d{3})?$/.test(text) || text.startsWith('00')) return false;
  // A group is numbered from 001 and always has a village above it.
  return text.length === 12 || (!text.endsWith('000') && text.slice(9, 12) !== '000');
}

export function regionLevel(code: RegionCode): RegionLevel {
  return lastPart(code)?.level ?? 'nation';
}

/** The significant digits, without trailing zero parts: a place's descendants are the codes that begin with them. */
export function regionPrefix(code: RegionCode): string {
  return code.slice(0, lastPart(code)?.end ?? 0);
}

/** The place directly above; undefined for the nation. */
export function parentRegion(code: RegionCode): RegionCode | undefined {
  const part = lastPart(code);
  return part && code.slice(0, part.start).padEnd(12, '0');
}

/** The place itself first, then each place above it, the nation last. */
export function ancestorsOf(code: RegionCode): RegionCode[] {
  const parent = parentRegion(code);
  return parent === undefined ? [code] : [code, ...ancestorsOf(parent)];
}

/** True when `code` is `ancestor` or lies in it. */
export function isWithin(code: RegionCode, ancestor: RegionCode): boolean {
  if (!isRegionCode(code)) throw new RangeError(`not a region code: ${code}`);
  return code.startsWith(regionPrefix(ancestor));
}

function lastPart(code: RegionCode) {
  if (!isRegionCode(code)) throw new RangeError(`not a region code: ${code}`);
  return partEnds.find(({ start, end }) => /[1-9]/.test(code.slice(start, end)));
}
