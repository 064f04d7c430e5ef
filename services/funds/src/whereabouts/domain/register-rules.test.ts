import { expect, test } from 'vitest';
import { findRegisterRejections, type Registration } from './register-rules.ts';

const aRegistration = (overrides: Partial<Registration> = {}): Registration => ({
  receivedFen: 100n, registeredFen: 40n, amountFen: 60n, issuedOn: '2026-03-02', reversedOn: null, on: '2026-03-02', ...overrides,
});

test('[F4] a ledger shows exactly what came, on the very day too', () => {
  expect(findRegisterRejections(aRegistration())).toEqual([]);
});

test.each([
  ['one fen more than came', { amountFen: 61n }, { code: 'REGISTERED_ABOVE_RECEIVED', receivedFen: 100n, registeredFen: 40n, openFen: 60n }],
  ['a day before it came', { on: '2026-03-01' }, { code: 'REGISTERED_BEFORE_ISSUE', issuedOn: '2026-03-02' }],
  ['what was taken back', { reversedOn: '2026-03-02' }, { code: 'ALLOCATION_REVERSED', reversedOn: '2026-03-02' }],
] as const)('[F4] a ledger does not show %s', (_case, overrides, rejection) => {
  expect(findRegisterRejections(aRegistration(overrides))).toEqual([rejection]);
});
