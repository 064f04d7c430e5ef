import { expect, test } from 'vitest';
import { hopDuty } from './hop-duty.ts';

test.each([
  ['a county finance bureau', '510525000000', 'county-finance'],
  ['a township finance office', '510525100000', 'township-finance-office'],
  ['a township government', '510525100000', 'township-government'],
  ['a department of the province', '370000000000', 'province-department'],
  ['a department of a city', '370300000000', 'city-department'],
])('[F3] %s passes on', (_who, regionCode, bodyKind) => {
  expect(hopDuty({ regionCode, bodyKind })).toBe('pass-on');
});

test.each([
  ['a village committee', '510525100201', 'village-committee'],
  ['a villager group', '510525100201001', 'villager-group'],
  ['a department that does the work', '510525000000', 'county-department'],
])('[F3] the last hop, %s, uses the money', (_who, regionCode, bodyKind) => {
  expect(hopDuty({ regionCode, bodyKind })).toBe('use');
});
