import { expect, test } from 'vitest';
import { levelsReached, placesOfStep, type DisclosureLevel } from './levels-reached.ts';

const fourLevels: DisclosureLevel[] = [
  { level: 'county', bodyKind: 'county-finance' },
  { level: 'township', bodyKind: 'township-finance-office' },
  { level: 'village', bodyKind: 'village-committee' },
  { level: 'group', bodyKind: 'villager-group' },
];
const county = '511623000000';
const township = '511623100000';
const village = '511623100201';

test('[D2] money passed from county to township is disclosed by both, each in its own place', () => {
  expect(levelsReached(fourLevels, township, county)).toEqual([
    { level: 'county', regionCode: county, bodyKind: 'county-finance' },
    { level: 'township', regionCode: township, bodyKind: 'township-finance-office' },
  ]);
});

test('[D2] money passed from county straight to a village leaves the township out: it neither gave nor got', () => {
  expect(levelsReached(fourLevels, village, county).map(({ level }) => level)).toEqual(['county', 'village']);
});

test('[D2] within one level there is one duty, and a level that the pack does not name has none', () => {
  expect(levelsReached(fourLevels, county, county)).toHaveLength(1);
  expect(levelsReached(fourLevels.slice(1), township, county).map(({ level }) => level)).toEqual(['township']);
  expect(levelsReached(fourLevels, county, '510000000000').map(({ level }) => level)).toEqual(['county']);
});

test('[D2] a giver that is not known yet is taken to stand at the next level that the pack names', () => {
  expect(levelsReached(fourLevels, township, undefined).map(({ level }) => level)).toEqual(['county', 'township']);
});

test('[D4] a step is displayed at its own level, at those its owner asks for, and never nowhere', () => {
  const levels = (region: string, asked: string[] = []) => placesOfStep(fourLevels, region, asked).map(({ level }) => level);
  expect(levels(village)).toEqual(['village']);
  expect(levels(village, ['county', 'village'])).toEqual(['county', 'village']);
  expect(placesOfStep(fourLevels.slice(0, 1), village, [])).toEqual([{ level: 'county', regionCode: county, bodyKind: 'county-finance' }]);
  expect(levels(county, ['village'])).toEqual(['county']);
});
