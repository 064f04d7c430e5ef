import { expect, test } from 'vitest';
import { toMayHear } from './live-rights.ts';
import { mostChanges, PendingChanges } from './pending-changes.ts';

const hearings = [
  { regionCodes: ['511623000000'], factTypes: ['funds.allocation-issued.v1'] },
  { regionCodes: ['000000000000'], factTypes: ['disclosure.notice-published.v1'] },
];

test.each([
  ['in the place itself', 'funds.allocation-issued.v1', '511623000000', true],
  ['below it', 'funds.allocation-issued.v1', '511623101202', true],
  ['in the next county', 'funds.allocation-issued.v1', '511622101202', false],
  ['above it', 'funds.allocation-issued.v1', '511600000000', false],
  ['of a type that is not named', 'supervision.petition-received.v1', '511623101202', false],
  ['published anywhere', 'disclosure.notice-published.v1', '430421000000', true],
])('[X9] a fact %s is heard only where the viewer may', (_case, type, regionCode, heard) => {
  expect(toMayHear(hearings)({ type, regionCode })).toBe(heard);
});

const fact = (n: number) => ({ type: 'funds.receipt-confirmed.v1', aggregateId: `payment-${n}`, regionCode: '511623101202' });

test('what happens twice to one thing before it is told is told once', () => {
  const pending = new PendingChanges();
  pending.add(fact(1));
  pending.add(fact(1));
  expect(pending.take()).toEqual({ changes: [{ type: 'funds.receipt-confirmed.v1', id: 'payment-1', regionCode: '511623101202' }], all: false });
  expect(pending.take()).toBeUndefined();
});

test('as many as are named are named; one more, and everything may have changed', () => {
  const pending = new PendingChanges();
  for (let n = 1; n <= mostChanges; n += 1) pending.add(fact(n));
  expect(pending.take()).toMatchObject({ all: false, changes: { length: mostChanges } });
  for (let n = 0; n <= mostChanges + 5; n += 1) pending.add(fact(n));
  expect(pending.take()).toEqual({ changes: [], all: true });
});
