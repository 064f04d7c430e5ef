import { expect, test } from 'vitest';
import { chooseHandlingBody } from './choose-handling-body.ts';

const village = '511623100201';
const county = { bodyId: 'county-discipline', regionCode: '511623000000' };
const city = { bodyId: 'city-discipline', regionCode: '511600000000' };
const neighbour = { bodyId: 'neighbour-discipline', regionCode: '511621000000' };

test('[S1] a matter of a village goes to the discipline body of its county', () => {
  expect(chooseHandlingBody([city, neighbour, county], village, { bodyId: 'village-committee', regionCode: village })).toBe(county);
  expect(chooseHandlingBody([city, neighbour, county], village, undefined)).toBe(county);
});

test('[S1] a complaint about the county discipline body goes to the city, never to itself', () => {
  expect(chooseHandlingBody([county, city], village, county)).toBe(city);
  expect(chooseHandlingBody([county], village, county)).toBeUndefined();
});

test('[S1] a complaint about a body of the city is not handled by the county below it', () => {
  expect(chooseHandlingBody([county, city], village, { bodyId: 'city-finance', regionCode: '511600000000' })).toBe(city);
});

test('[S1] another county is never asked', () => {
  expect(chooseHandlingBody([neighbour], village, undefined)).toBeUndefined();
});
