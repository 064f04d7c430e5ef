import { expect, test } from 'vitest';
import { findReason } from './cluster.ts';
import { parsePostmasterFile } from './leftover.ts';

const postmasterFile = ['4279', '/data/cluster', '1795380000', '5432', '', '127.0.0.1', '  1234567   42', 'ready   ', ''].join('\n');

test('PostgreSQL\'s own pid file tells pid, port and readiness', () => {
  expect(parsePostmasterFile(postmasterFile)).toEqual({ pid: 4279, port: 5432, isReady: true });
  expect(parsePostmasterFile(postmasterFile.replace('ready', 'starting'))?.isReady).toBe(false);
  expect(parsePostmasterFile('')).toBeUndefined();
});

test('the reason for a failed start is the last fatal line of the log', () => {
  const log = [
    '2026-01-01 00:00:00 UTC [1] FATAL:  an older reason',
    '2026-01-02 00:00:00 UTC [2] FATAL:  database files are incompatible with server',
    '2026-01-02 00:00:00 UTC [2] DETAIL:  initialized by version 17',
  ].join('\n');
  expect(findReason(log)).toBe('database files are incompatible with server');
  expect(findReason('all well')).toBe('');
});
