import { expect, test } from 'vitest';
import { mustBeOfItsKind, mustKeepDirectApart, type DirectHolding } from './direct-funds.ts';

const aHolding = (overrides: Partial<DirectHolding> = {}): DirectHolding => ({
  directReceivedFen: 100n, directPassedFen: 40n, otherReceivedFen: 50n, otherPassedFen: 0n, ...overrides });

test('[F3] one document number carries direct funds or other money, never both', () => {
  expect(mustKeepDirectApart('川财农1号', true, [true])).toEqual([]);
  expect(mustKeepDirectApart('川财农1号', true, [])).toEqual([]);
  expect(mustKeepDirectApart('川财农1号', true, [false])).toEqual([{ code: 'DIRECT_DOCUMENT_MIXED', documentNumber: '川财农1号', direct: true }]);
  expect(mustKeepDirectApart('川财农1号', false, [true])).toMatchObject([{ direct: false }]);
});

test('[F3] direct funds are passed on to the fen, and not one fen of other money with them', () => {
  expect(mustBeOfItsKind(aHolding(), true, 60n)).toEqual([]);
  expect(mustBeOfItsKind(aHolding(), true, 61n)).toEqual([{ code: 'DIRECT_NOT_RECEIVED', leftFen: 60n }]);
});

test('[F3] other money is passed on without one fen of direct funds', () => {
  expect(mustBeOfItsKind(aHolding(), false, 50n)).toEqual([]);
  expect(mustBeOfItsKind(aHolding(), false, 51n)).toEqual([{ code: 'DIRECT_NEEDS_OWN_DOCUMENT', leftFen: 50n }]);
});

test('[F3] where no direct funds are held, only the balance decides', () => {
  expect(mustBeOfItsKind(aHolding({ directPassedFen: 100n }), false, 51n)).toEqual([]);
});
