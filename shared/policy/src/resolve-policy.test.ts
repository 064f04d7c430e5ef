import { expect, test } from 'vitest';
import type { PolicyEntry, PolicyPack } from './pack-schema.ts';
import { allInForce, getPolicy, resolvePolicy } from './resolve-policy.ts';

const COUNTY = '510525000000';
const VILLAGE = '510525100201';
const days = (value: number) => ({ value, unit: 'calendar-day' });
const set = (value: unknown, more: Partial<PolicyEntry> = {}): PolicyEntry => ({ clause: '第一条', confidence: 'source', ...more, set: value });
const change = (said: { days: number } | { value: number | string }, more: Partial<PolicyEntry> = {}): PolicyEntry => ({
  clause: '第二条', confidence: 'source', ...more, change: said,
});
const aPack = (overrides: Partial<PolicyPack> = {}): PolicyPack => ({
  id: 'national', version: 1, title: '基础', region: '000000000000', line: null, effectiveFrom: '2014-01-01', effectiveTo: null,
  source: { document: '试验' }, values: {}, ...overrides,
});
const base = aPack({ values: { 'petition.conclude-limit': [set(days(60))] } });
const valueFor = (packs: PolicyPack[], question: { line?: string; fundKind?: 'health-relief'; on?: string } = {}) => {
  const found = resolvePolicy(packs, 'petition.conclude-limit', { regionCode: VILLAGE, on: '2018-03-01', ...question });
  return found.ok ? [found.packId, found.packVersion, found.value.value] : found.code;
};

test('[X1] a value is inherited from the nation where no nearer pack speaks', () => {
  expect(valueFor([base])).toEqual(['national', 1, 60]);
});

test('[X1] the nearer pack comes before the farther, whatever the order they are given in', () => {
  const province = aPack({ id: 'sichuan', region: '510000000000', values: { 'petition.conclude-limit': [set(days(50))] } });
  const county = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [set(days(40))] } });
  const elsewhere = aPack({ id: 'hengyang', region: '430421000000', values: { 'petition.conclude-limit': [set(days(5))] } });
  expect(valueFor([base, province, county, elsewhere])).toEqual(['gulin', 1, 40]);
  expect(valueFor([county, elsewhere, province, base])).toEqual(['gulin', 1, 40]);
});

test('[X1] relative values apply to what is inherited, through every level', () => {
  const province = aPack({ id: 'sichuan', version: 4, region: '510000000000', values: { 'petition.conclude-limit': [change({ days: -10 })] } });
  const county = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [change({ days: -15 })] } });
  const found = getPolicy([county, base, province], 'petition.conclude-limit', { regionCode: VILLAGE, on: '2018-03-01' });
  expect(found.value).toEqual({ value: 35, unit: 'calendar-day' });
  expect(found.trail.map(({ packId, packVersion, value }) => [packId, packVersion, value])).toEqual([
    ['national', 1, days(60)], ['sichuan', 4, days(50)], ['gulin', 1, days(35)],
  ]);
});

test('[X1] the line of a whole province comes before the region of one county, for that line only', () => {
  const water = aPack({ id: 'water', line: 'water', region: '510000000000', values: { 'petition.conclude-limit': [set(days(20))] } });
  const county = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [set(days(40))] } });
  expect(valueFor([base, county, water], { line: 'water' })).toEqual(['water', 1, 20]);
  expect(valueFor([base, county, water], { line: 'transport' })).toEqual(['gulin', 1, 40]);
  expect(valueFor([base, county, water])).toEqual(['gulin', 1, 40]);
});

test('[X1] a new version does not touch earlier dates, and an ended one gives way to the version before it', () => {
  const first = aPack({ id: 'gulin', region: COUNTY, effectiveFrom: '2016-01-01', values: { 'petition.conclude-limit': [set(days(40))] } });
  const second = aPack({ ...first, version: 2, effectiveFrom: '2018-03-01', effectiveTo: '2018-12-31', values: { 'petition.conclude-limit': [set(days(30))] } });
  const at = (on: string) => valueFor([base, second, first], { on });
  expect(at('2015-12-31')).toEqual(['national', 1, 60]);
  expect(at('2018-02-28')).toEqual(['gulin', 1, 40]);
  expect(at('2018-03-01')).toEqual(['gulin', 2, 30]);
  expect(at('2018-12-31')).toEqual(['gulin', 2, 30]);
  expect(at('2019-01-01')).toEqual(['gulin', 1, 40]);
});

test('[X1] within a pack the word on a fund kind comes before the general one, and may be relative to it', () => {
  const county = aPack({
    id: 'gulin', region: COUNTY,
    values: { 'petition.conclude-limit': [set(days(40)), change({ days: -5 }, { fundKind: 'health-relief' })] },
  });
  expect(valueFor([base, county], { fundKind: 'health-relief' })).toEqual(['gulin', 1, 35]);
  expect(valueFor([base, county])).toEqual(['gulin', 1, 40]);
});

test('[X1] two packs of one place that differ are flagged, and the later one counts', () => {
  const one = aPack({ id: 'gulin', region: COUNTY, effectiveFrom: '2016-01-01', values: { 'petition.conclude-limit': [set(days(40))] } });
  const other = aPack({ id: 'gulin-campaign', region: COUNTY, effectiveFrom: '2017-01-01', values: { 'petition.conclude-limit': [change({ days: -50 })] } });
  const contradiction = {
    key: 'petition.conclude-limit', chosen: { packId: 'gulin-campaign', packVersion: 1 }, other: { packId: 'gulin', packVersion: 1 },
  };
  for (const packs of [[base, one, other], [other, one, base]]) {
    const found = getPolicy(packs, 'petition.conclude-limit', { regionCode: COUNTY, on: '2018-03-01' });
    expect(found.value.value).toBe(10); // 60 − 50: the losing pack is not built on
    expect(found.contradictions).toEqual([contradiction]);
  }
});

test('[X1] two packs of one place that agree, or that speak to different lines, do not contradict each other', () => {
  const one = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [set(days(40))] } });
  const packs = [base, one, { ...one, id: 'gulin-copy' }, { ...one, id: 'water', line: 'water' }];
  const found = getPolicy(packs, 'petition.conclude-limit', { regionCode: COUNTY, line: 'water', on: '2018-03-01' });
  expect(found.contradictions).toEqual([]);
});

test('[X1] what a pack says of one fund kind stands beside what another pack of the same place says of all, and contradicts only its like', () => {
  const general = aPack({ effectiveFrom: '2016-01-01', values: { 'petition.conclude-limit': [set(days(60))] } });
  const relief = aPack({ id: 'relief', values: { 'petition.conclude-limit': [change({ days: -20 }, { fundKind: 'health-relief' })] } });
  const other = aPack({ id: 'other', effectiveFrom: '2017-01-01', values: { 'petition.conclude-limit': [set(days(7), { fundKind: 'health-relief' })] } });
  for (const packs of [[general, relief], [relief, general]]) {
    expect(valueFor(packs)).toEqual(['national', 1, 60]);
    expect(valueFor(packs, { fundKind: 'health-relief' })).toEqual(['relief', 1, 40]);
  }
  const ask = (packs: PolicyPack[]) => getPolicy(packs, 'petition.conclude-limit', { regionCode: VILLAGE, fundKind: 'health-relief', on: '2018-03-01' });
  expect(ask([general, relief]).contradictions).toEqual([]);
  expect(ask([general, relief, other])).toMatchObject({ packId: 'other', contradictions: [{ chosen: { packId: 'other' }, other: { packId: 'relief' } }] });
});

test('[X1] a day between two versions of a pack is told, and what stands above it counts; the days beside it are not', () => {
  const first = aPack({ id: 'gulin', region: COUNTY, effectiveTo: '2018-02-28', values: { 'petition.conclude-limit': [set(days(40))] } });
  const second = aPack({ ...first, version: 2, effectiveFrom: '2018-03-03', effectiveTo: null });
  const gapsOn = (on: string) => getPolicy([base, second, first], 'petition.conclude-limit', { regionCode: VILLAGE, on }).gaps;
  const gap = { ended: { packId: 'gulin', packVersion: 1 }, endedOn: '2018-02-28', next: { packId: 'gulin', packVersion: 2 }, nextFrom: '2018-03-03' };
  expect(['2018-02-28', '2018-03-01', '2018-03-02', '2018-03-03'].map(gapsOn)).toEqual([[], [gap], [gap], []]);
  expect(getPolicy([base, second, first], 'petition.conclude-limit', { regionCode: '430421000000', on: '2018-03-01' }).gaps).toEqual([]);
});

test('[X1] an answer is only as sure as the least sure value it rests on', () => {
  const unsure = aPack({ values: { 'petition.conclude-limit': [set(days(60), { confidence: 'default' })] } });
  const county = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [change({ days: -15 })] } });
  expect(getPolicy([unsure, county], 'petition.conclude-limit', { regionCode: COUNTY, on: '2018-03-01' }).confidence).toBe('default');
});

test('[X1] amounts, percentages and numbers can be relative too, to the last digit', () => {
  const nation = aPack({ values: { 'retention.share': [set('2.9')], 'household-payment.cap': [set('5000.00')], 'acceptance.departments': [set(8)] } });
  const county = aPack({
    id: 'gulin', region: COUNTY,
    values: {
      'retention.share': [change({ value: '0.1' })], 'household-payment.cap': [change({ value: '-0.01' })], 'acceptance.departments': [change({ value: -2 })],
    },
  });
  const found = allInForce([nation, county], { regionCode: COUNTY, on: '2018-03-01' }).filter((answer) => answer.ok);
  expect(found.map(({ key, value }) => [key, value])).toEqual([
    ['acceptance.departments', 6], ['retention.share', '3'], ['household-payment.cap', '4999.99'],
  ]);
});

test('[X1] a relative value with nothing to inherit from is not set; one that leads below zero is broken', () => {
  const county = aPack({ id: 'gulin', region: COUNTY, values: { 'petition.conclude-limit': [change({ days: -61 })] } });
  expect(valueFor([county])).toBe('NOT_SET');
  expect(valueFor([base, county])).toBe('BROKEN_CHANGE');
  expect(() => getPolicy([county], 'petition.conclude-limit', { regionCode: COUNTY, on: '2018-03-01' })).toThrow('NOT_SET');
});
