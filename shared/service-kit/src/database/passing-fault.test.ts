import { expect, test } from 'vitest';
import { PolicyNotSet } from '../policy/policy-view.ts';
import { isDatabaseAway, isPassingFault } from './passing-fault.ts';

const failing = (message: string, code?: string) => Object.assign(new Error(message), { code });

test.each([
  ['a stop of the server', failing('terminating connection due to administrator command', '57P01')],
  ['a server that is starting', failing('the database system is starting up', '57P03')],
  ['a server that is not there', failing('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
  ['a cut connection', failing('read ECONNRESET', 'ECONNRESET')],
  ['a connection that ended', failing('Connection terminated unexpectedly')],
  ['a connection already broken', failing('Client has encountered a connection error and is not queryable')],
  ['two transactions that met', failing('deadlock detected', '40P01')],
])('[X6] %s passes: what was asked is asked again', (_case, error) => {
  expect([isDatabaseAway(error), isPassingFault(error)]).toEqual([true, true]);
});

test.each([
  ['a broken invariant', failing('duplicate key value violates unique constraint', '23505')],
  ['a mistake in SQL', failing('column "x" does not exist', '42703')],
  ['something thrown that is no error', 'terminated'],
  ['nothing', undefined],
])('[X6] %s does not pass by waiting', (_case, error) => {
  expect([isDatabaseAway(error), isPassingFault(error)]).toEqual([false, false]);
});

test('[X6] an event waits for the first policy pack, a request does not', () => {
  const error = new PolicyNotSet('backdating.limit', { regionCode: '511623000000', line: null, fundKind: null, on: '2026-01-05' });
  expect([isPassingFault(error), isDatabaseAway(error)]).toEqual([true, false]);
});
