import { expect, test } from 'vitest';
import type { Limit } from '@sunledger/kernel';
import type { PolicyPack } from '@sunledger/policy';
import { PolicyView } from '../policy/policy-view.ts';
import { EntryDates, type BackdatingApproval } from './entry-dates.ts';

const county = '511623000000';
const packOf = (region: string, limit: Limit) => ({
  id: `pack-${region}`, version: 1, title: 't', region, line: null, effectiveFrom: '2000-01-01', effectiveTo: null, source: { document: 'd' },
  values: { 'backdating.limit': [{ set: limit, clause: 'c', confidence: 'invented' }] },
}) as unknown as PolicyPack;

const datesOn = (today: string, limit: Limit, approval?: BackdatingApproval) =>
  new EntryDates({ today, policy: new PolicyView([packOf('000000000000', { value: 400, unit: 'calendar-day' }), packOf(county, limit)]), approval });

test.each<[string, Limit, string, string, string]>([
  ['seven days', { value: 7, unit: 'calendar-day' }, '2026-03-09', '2026-03-02', '2026-03-01'],
  ['one month', { value: 1, unit: 'month' }, '2026-03-09', '2026-02-09', '2026-02-08'],
  ['five working days over the Spring Festival of 2018', { value: 5, unit: 'working-day' }, '2018-02-26', '2018-02-13', '2018-02-12'],
  ['no day at all', { value: 0, unit: 'calendar-day' }, '2026-03-09', '2026-03-09', '2026-03-08'],
])('[X4] of %s the last day is recorded by one person, the day before by two', (_case, limit, today, lastDay, tooFar) => {
  expect(datesOn(today, limit).findRefusals(lastDay, county, 'signedOn')).toEqual([]);
  expect(datesOn(today, limit).findRefusals(tooFar, county, 'signedOn')).toMatchObject([{ code: 'BACKDATED_TOO_FAR', field: 'signedOn', policy: `pack-${county}@1` }]);
});

test('[X4] the rule nearest to the thing decides', () => {
  const dates = datesOn('2026-03-09', { value: 7, unit: 'calendar-day' });
  expect(dates.findRefusals('2026-03-01', '511623101201', 'occurredOn')).toHaveLength(1);
  expect(dates.findRefusals('2026-03-01', '510525000000', 'occurredOn')).toEqual([]);
});

test.each<[string, string, string, number]>([
  ['on its day in its region', '2026-01-05', '511623101201', 0],
  ['on another day', '2026-01-06', '511623101201', 1],
  ['in another region', '2026-01-05', '511623102000', 1],
])('[X4] an approval counts %s', (_case, on, regionCode, refusals) => {
  const dates = datesOn('2026-03-09', { value: 7, unit: 'calendar-day' }, { occurredOn: '2026-01-05', regionCodes: ['511623101000'] });
  expect(dates.findRefusals(on, regionCode, 'occurredOn')).toHaveLength(refusals);
  expect(dates.approvalUsed).toBe(refusals === 0);
});

test('[X4] an approval that was not needed is kept', () => {
  const dates = datesOn('2026-03-09', { value: 7, unit: 'calendar-day' }, { occurredOn: '2026-03-05', regionCodes: [county] });
  expect(dates.findRefusals('2026-03-05', county, 'occurredOn')).toEqual([]);
  expect(dates.approvalUsed).toBe(false);
});
