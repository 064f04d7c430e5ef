import { expect, test } from 'vitest';
import { findRegisterRejections, findRegisterReversalRejections, mustBeNamedInPlace, type RegisteredEntry, type Registration } from './register-rules.ts';

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

test('[F4] money of a township is registered for a project in it or of the county it lies in, not for one next door', () => {
  const at = (regionCode: string) => mustBeNamedInPlace({ name: '村道', regionCode }, '511623100000').map(({ code }) => code);
  expect([at('511623100201'), at('511623100000'), at('511623000000'), at('511623101201'), at('510525100000')]).toEqual(
    [[], [], [], ['REGISTER_PROJECT_ELSEWHERE'], ['REGISTER_PROJECT_ELSEWHERE']]);
  expect(mustBeNamedInPlace(undefined, '511623100000')).toEqual([]);
});

const anEntry = (overrides: Partial<RegisteredEntry> = {}): RegisteredEntry => ({
  kind: 'registered', isReversal: false, isReversed: false, enteredOn: '2026-03-02', allocationReversedOn: null, on: '2026-03-02', ...overrides });

test('[F4] what was registered by hand is taken back on its very day', () => {
  expect(findRegisterReversalRejections(anEntry())).toEqual([]);
});

test.each([
  ['what the books tell', { kind: 'used' }, { code: 'NOT_REGISTERED_BY_HAND' }],
  ['a reversal', { isReversal: true }, { code: 'NOT_REGISTERED_BY_HAND' }],
  ['what was taken back', { isReversed: true }, { code: 'ENTRY_REVERSED' }],
  ['an entry of an allocation taken back', { allocationReversedOn: '2026-03-02' }, { code: 'ALLOCATION_REVERSED', reversedOn: '2026-03-02' }],
  ['an entry of tomorrow', { on: '2026-03-01' }, { code: 'REVERSED_BEFORE_ENTRY', enteredOn: '2026-03-02' }],
] as const)('[F4] %s is not taken back', (_case, overrides, rejection) => {
  expect(findRegisterReversalRejections(anEntry(overrides))).toEqual([rejection]);
});
