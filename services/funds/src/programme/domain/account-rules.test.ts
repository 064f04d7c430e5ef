import { expect, test } from 'vitest';
import { mustBeAtRest, mustBeItsOwnAccount } from './account-rules.ts';

test('[F2] 三专: an account is of one programme until that is past its closing day and empty, to the day and the fen', () => {
  const holder = { programmeCode: 'XJ-2026', closesOn: '2026-12-31', cashFen: 0n };
  expect(mustBeItsOwnAccount(undefined, '2026-03-02')).toEqual([]);
  expect(mustBeItsOwnAccount(holder, '2027-01-01')).toEqual([]);
  expect(mustBeItsOwnAccount(holder, '2026-12-31')).toEqual([{ code: 'ACCOUNT_OF_ANOTHER_PROGRAMME', programmeCode: 'XJ-2026', closesOn: '2026-12-31' }]);
  expect(mustBeItsOwnAccount({ ...holder, cashFen: 1n }, '2027-01-01')).toMatchObject([{ code: 'ACCOUNT_OF_ANOTHER_PROGRAMME' }]);
});

test('[F2] an account is changed with nothing of it at the bank, not a fen', () => {
  expect(mustBeAtRest(0n)).toEqual([]);
  expect(mustBeAtRest(1n)).toEqual([{ code: 'PAYMENTS_IN_TRANSIT', transitFen: 1n }]);
});
