import { expect, test } from 'vitest';
import { mustBeNamedBookkeeper, mustBeOwnAccount, mustBePaidThatDay } from './three-specials.ts';

test('[F2] only the named bookkeeper moves a programme’s cash', () => {
  expect(mustBeNamedBookkeeper('bookkeeper', 'bookkeeper')).toEqual([]);
  expect(mustBeNamedBookkeeper('bookkeeper', 'deputy')).toEqual([{ code: 'NOT_THE_BOOKKEEPER' }]);
});

test('[F2] cash leaves the programme’s own account only: the same ending on another number is another account', () => {
  expect(mustBeOwnAccount('6228480402564890018', '6228480402564890018')).toEqual([]);
  expect(mustBeOwnAccount('6228480402564890018', '6228480402564891018')).toEqual([{ code: 'NOT_THE_OWN_ACCOUNT', accountLast4: '0018' }]);
});

test('[X4] the day of payment is the day on which it happened', () => {
  expect(mustBePaidThatDay('2026-06-01', '2026-06-01')).toEqual([]);
  expect(mustBePaidThatDay('2026-05-31', '2026-06-01')).toMatchObject([{ code: 'PAID_ON_ANOTHER_DAY' }]);
});
