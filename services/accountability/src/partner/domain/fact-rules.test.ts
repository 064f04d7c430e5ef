import { allEvents } from '@sunledger/events';
import { expect, test } from 'vitest';
import { factFor, findTypeRejections, isInRegions, isNamed, mayBeSubscribed, mayBeTold, nextCallAt, type StoredFact } from './fact-rules.ts';

const known = new Set(allEvents.keys());
const finance = { code: 'fiscal-supervision', facts: ['funds.*', 'projects.batch-accepted'] };

test('[X8] nothing of a petition is told to anybody, whatever a purpose names', () => {
  const petitions = [...known].filter((type) => type.includes('petition'));
  expect(petitions.length).toBeGreaterThanOrEqual(3);
  expect(findTypeRejections(petitions, known, { code: 'all', facts: ['supervision.*'] })).toEqual([{ code: 'FACT_TYPE_UNKNOWN', types: petitions }]);
  expect(mayBeTold({ type: 'supervision.deadline-set.v1', payload: { subjectType: 'Petition' } })).toBe(false);
});

test('[X8] what is looked into is open to a purpose that names it and to no other', () => {
  expect(mayBeSubscribed(finance.facts, 'supervision.clue-registered.v1')).toBe(false);
  expect(mayBeSubscribed(['supervision.clue-registered'], 'supervision.clue-registered.v1')).toBe(true);
  expect(findTypeRejections(['supervision.clue-registered.v1'], known, finance)).toEqual([
    { code: 'FACT_TYPE_NOT_FOR_PURPOSE', types: ['supervision.clue-registered.v1'], purpose: 'fiscal-supervision' }]);
  expect(findTypeRejections(['funds.refund-paid.v1', 'disclosure.duty-missed.v1'], known, finance)).toEqual([]);
  expect(findTypeRejections(['funds.no-such.v1'], known, finance)).toMatchObject([{ code: 'FACT_TYPE_UNKNOWN' }]);
});

test('[X8] a payload goes only to a purpose that names the fact, and who did it to nobody', () => {
  const fact: StoredFact & { actor: unknown } = {
    id: 'e', type: 'disclosure.duty-missed.v1', occurredOn: '2026-01-01', recordedAt: '2026-01-02T00:00:00Z', regionCode: '511623000000', aggregateId: 'd', aggregateVersion: 2,
    causes: ['c'], payload: { item: 'x' }, actor: { personId: 'someone' },
  };
  const { actor: _actor, ...stored } = fact;
  expect(factFor(finance.facts, 7n, stored)).toEqual({
    position: 7, id: 'e', type: 'disclosure.duty-missed.v1', occurredOn: '2026-01-01', recordedAt: '2026-01-02T00:00:00Z', regionCode: '511623000000', aggregateId: 'd', aggregateVersion: 2 });
  expect(factFor(['disclosure.*'], 7n, stored)).toMatchObject({ payload: { item: 'x' }, causes: ['c'] });
});

test('[X8] a version of a fact is named with its fact, and a context by its star', () => {
  expect([isNamed(finance.facts, 'funds.refund-paid.v2'), isNamed(finance.facts, 'projects.batch-accepted.v1'), isNamed(finance.facts, 'projects.project-listed.v1')]).toEqual([true, true, false]);
});

test('[X8] calls that fail are made again after growing pauses, and after the eighth the subscription is paused', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => (nextCallAt(failures, now)!.getTime() - now.getTime()) / 60_000);
  expect(pauses).toEqual([0.5, 1, 5, 30, 120, 360, 720, 1440]);
  expect(nextCallAt(9, now)).toBeUndefined();
});

test('[X8] a fact is told where it lies in one of the regions', () => {
  expect(isInRegions('511623101202', ['511724000000', '511623000000'])).toBe(true);
  expect(isInRegions('510000000000', ['511623000000'])).toBe(false);
});
