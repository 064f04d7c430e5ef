import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMonthRejections, findYearRejections, lastDayOf, type MonthToClose } from './closing-rules.ts';
import { cashOfSurplus, findSurplus, mustBeInLaterYear, mustCoverInterest, mustFollowReturn, unusedSince } from './surplus-rules.ts';

const aMonth = (overrides: Partial<MonthToClose> = {}): MonthToClose => ({
  month: '2026-02', today: '2026-03-01', closedThrough: '2026-01-31', begunOn: '2026-01-10', importsBeingPosted: 0, ...overrides });

test('[F2] a month is closed the day after its last, and not on it', () => {
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(findMonthRejections(aMonth())).toEqual([]);
  expect(findMonthRejections(aMonth({ today: '2026-02-28' }))).toEqual([{ code: 'MONTH_NOT_OVER', month: '2026-02', endsOn: '2026-02-28' }]);
});

test('[F2] months are closed one after another, each once, with nothing still being posted', () => {
  expect(findMonthRejections(aMonth({ closedThrough: '2026-02-28' }))).toEqual([{ code: 'MONTH_ALREADY_CLOSED', month: '2026-02' }]);
  expect(findMonthRejections(aMonth({ closedThrough: null }))).toEqual([{ code: 'EARLIER_MONTH_OPEN', month: '2026-01' }]);
  expect(findMonthRejections(aMonth({ closedThrough: null, begunOn: '2026-02-28' }))).toEqual([]);
  expect(findMonthRejections(aMonth({ importsBeingPosted: 1 }))).toEqual([{ code: 'PAYMENTS_BEING_POSTED', imports: 1 }]);
});

test('[F2] a year is closed after its months and the year before', () => {
  const year = { year: 2027, closedThrough: '2027-12-31', begunOn: '2026-03-02', closedYears: [2026] };
  expect(findYearRejections(year)).toEqual([]);
  expect(findYearRejections({ ...year, closedThrough: '2027-11-30' })).toEqual([{ code: 'MONTHS_OF_YEAR_OPEN', year: 2027, month: '2027-12' }]);
  expect(findYearRejections({ ...year, closedYears: [] })).toEqual([{ code: 'EARLIER_YEAR_OPEN', year: 2026 }]);
  expect(findYearRejections({ ...year, closedYears: [2026, 2027] })).toEqual([{ code: 'YEAR_ALREADY_CLOSED', year: 2027 }]);
  expect(findYearRejections({ ...year, begunOn: '2027-01-01', closedYears: [] })).toEqual([]);
});

test('[F2] the oldest money is used first: only what nobody used since is surplus', () => {
  expect(unusedSince(100n, 99n)).toBe(1n);
  expect(unusedSince(100n, 100n)).toBe(0n);
  expect(unusedSince(100n, 250n)).toBe(0n);
});

test('[F2] surplus is found with whoever held it then; passed on it is found with whoever has it now', () => {
  const county = { holderId: 'county', leftFen: 30n, heldThenFen: 100n };
  const township = { holderId: 'township', leftFen: 50n, heldThenFen: 0n };
  expect([...findSurplus([county, township], 30n)]).toEqual([['county', 30n], ['township', 0n]]);
  expect([...findSurplus([county, township], 60n)]).toEqual([['county', 30n], ['township', 30n]]);
  expect([...findSurplus([county, township], 500n)]).toEqual([['county', 30n], ['township', 50n]]);
});

test('[F2] surplus is never more than is old or left, and no fen of it is missed', () => {
  const holder = fc.record({ holderId: fc.uuid(), leftFen: fc.bigInt(0n, 1000n), heldThenFen: fc.bigInt(0n, 1000n) });
  fc.assert(fc.property(fc.uniqueArray(holder, { selector: (one) => one.holderId }), fc.bigInt(0n, 5000n), (holders, oldFen) => {
    const surplus = findSurplus(holders, oldFen);
    const left = holders.reduce((sum, one) => sum + one.leftFen, 0n);
    const found = [...surplus.values()].reduce((sum, fen) => sum + fen, 0n);
    expect(found).toBe(oldFen < left ? oldFen : left);
    for (const one of holders) expect((surplus.get(one.holderId) ?? 0n) <= one.leftFen).toBe(true);
  }));
});

test('[F2] as cash goes back of a surplus what lies free in the account, to the fen: what never left the treasury is cancelled as quota only', () => {
  const free = { accountFen: 100n, retentionFen: 20n, interestFen: 5n, reservedFen: 5n };
  expect(cashOfSurplus(70n, free)).toBe(70n);
  expect(cashOfSurplus(71n, free)).toBe(70n);
  expect(cashOfSurplus(40n, { accountFen: 0n, retentionFen: 0n, interestFen: 0n, reservedFen: 0n })).toBe(0n);
  // More is bound than lies there: nothing goes, and nothing below nothing.
  expect(cashOfSurplus(40n, { accountFen: 10n, retentionFen: 20n, interestFen: 0n, reservedFen: 0n })).toBe(0n);
});

test('[F2][F7] interest goes as cash out of what is not owed as retention, to the fen', () => {
  const cash = { accountFen: 25n, retentionFen: 20n, interestFen: 5n, reservedFen: 0n };
  expect(mustCoverInterest(5n, cash)).toEqual([]);
  expect(mustCoverInterest(6n, cash)).toEqual([{ code: 'INTEREST_NOT_IN_ACCOUNT', interestFen: 6n, accountFen: 25n, retentionFen: 20n }]);
  expect(mustCoverInterest(0n, { ...cash, accountFen: 0n })).toEqual([]);
});

test('[F2] carry-over goes into a later year, and a return is paid no earlier than it was decided', () => {
  expect(mustBeInLaterYear(2026, '2027-01-01')).toEqual([]);
  expect(mustBeInLaterYear(2026, '2026-12-31')).toEqual([{ code: 'CARRIED_INTO_ITS_OWN_YEAR', year: 2026 }]);
  expect(mustFollowReturn('2027-01-02', '2027-01-02')).toEqual([]);
  expect(mustFollowReturn('2027-01-02', '2027-01-01')).toEqual([{ code: 'SURPLUS_PAID_BEFORE_RETURN', orderedOn: '2027-01-02' }]);
});
