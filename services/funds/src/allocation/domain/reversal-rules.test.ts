import { expect, test } from 'vitest';
import { findReversalRejections, type Reversal } from './reversal-rules.ts';

const aReversal = (overrides: Partial<Reversal> = {}): Reversal => ({
  amountFen: 100n, passedOnFen: 0n, usedFen: 0n, availableFen: 100n, issuedOn: '2026-03-02', reversedOn: null, on: '2026-03-02', ...overrides,
});

test('[F2] an allocation untouched by its receiver can be reversed, on the very day too', () => {
  expect(findReversalRejections(aReversal())).toEqual([]);
});

test.each([
  ['one fen was passed on', { passedOnFen: 1n, availableFen: 99n }, { code: 'ALREADY_PASSED_ON', passedOnFen: 1n }],
  ['one fen was used', { usedFen: 1n }, { code: 'ALREADY_USED', usedFen: 1n }],
  ['one fen is reserved by a claim', { availableFen: 99n }, { code: 'ALREADY_USED', usedFen: 1n }],
  ['it was reversed before', { reversedOn: '2026-03-03', on: '2026-03-04', availableFen: 0n }, { code: 'ALREADY_REVERSED', reversedOn: '2026-03-03' }],
  ['the reversal is dated before it', { on: '2026-03-01' }, { code: 'REVERSAL_BEFORE_ISSUE', issuedOn: '2026-03-02' }],
] as const)('[F2] an allocation is not reversed when %s', (_case, overrides, rejection) => {
  expect(findReversalRejections(aReversal(overrides))).toEqual([rejection]);
});
