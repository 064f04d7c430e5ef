import { expect, test } from 'vitest';
import { mustGoDown } from './allocation-rules.ts';

const county = { bodyId: 'county-finance', regionCode: '511623000000' };
const township = { bodyId: 'township-office', regionCode: '511623100000' };

test('[F3] money goes to a lower body or another one of the same region', () => {
  expect(mustGoDown(county, township)).toEqual([]);
  expect(mustGoDown(county, { bodyId: 'county-water', regionCode: '511623000000' })).toEqual([]);
});

test.each([
  ['to itself', county, county],
  ['upward', township, county],
  ['to another county', county, { bodyId: 'other', regionCode: '510525000000' }],
])('[F3] money never goes %s', (_case, from, to) => {
  expect(mustGoDown(from, to)).toEqual([{ code: 'NOT_A_LOWER_BODY' }]);
});
