import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseUrl } from './backing.ts';
import { mustBeAlone, mustBeWritable, mustHaveRoom } from './prepare.ts';
import { padWide } from './report.ts';
import { loadSecrets } from './secrets.ts';
import { findReason } from './service-process.ts';
import { planServices } from './services.ts';
import { readSettings } from './settings.ts';
import { pauseBeforeRestart } from './supervise.ts';

const gigabyte = 1024 ** 3;
const backing = { databaseUrls: { funds: 'postgres://f' }, brokers: 'k:1', secrets: { TICKET_SECRET: 't', PERSON_KEY: 'p', SEALING_KEY: 's', EVIDENCE_KEY: 'e' } };

test('exactly one gigabyte of room is enough, one byte less is not', () => {
  expect(() => mustHaveRoom('/data', gigabyte)).not.toThrow();
  expect(() => mustHaveRoom('/data', gigabyte - 1)).toThrow(/只剩 1023 MB[^]*DATA_DIR/);
});

test('another Sunledger on the folder is named with pid and address; a dead one is no hindrance', () => {
  const other = { pid: 4711, startedAt: 'x', marker: '', address: 'http://127.0.0.1:4000' };
  expect(() => mustBeAlone('/data', other)).toThrow(/进程 4711,http:\/\/127\.0\.0\.1:4000[^]*process 4711/);
  expect(() => mustBeAlone('/data', undefined)).not.toThrow();
});

test('a folder that can\'t be written is said so', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'start-')), 'file');
  writeFileSync(file, '');
  expect(() => mustBeWritable(join(file, 'data'))).toThrow(/无法写入[^]*DATA_DIR/);
});

test('keys are made once, kept for their owner alone, and never made anew over damaged ones', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
  const first = loadSecrets(dataDir, {});
  expect(loadSecrets(dataDir, {})).toEqual(first);
  expect(loadSecrets(dataDir, { PERSON_KEY: 'given' })).toEqual({ ...first, PERSON_KEY: 'given' });
  expect(new Set(Object.values(first)).size).toBe(4);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  writeFileSync(join(dataDir, 'secrets.json'), '{');
  expect(() => loadSecrets(dataDir, {})).toThrow(/已损坏/);
});

test('restarts come after a growing pause, and after a steady minute from the shortest again', () => {
  expect(pauseBeforeRestart(0, 0)).toBe(1_000);
  expect(pauseBeforeRestart(1_000, 60_000)).toBe(2_000);
  expect(pauseBeforeRestart(16_000, 0)).toBe(30_000);
  expect(pauseBeforeRestart(30_000, 60_001)).toBe(1_000);
});

test('each part has a port of its own, accountability comes first and the gateway last', () => {
  const stages = planServices(readSettings({ PORT: '4000' }), backing).map((stage) => stage.map(({ name, port }) => [name, port]));
  expect(stages).toEqual([
    [['identity', 4001], ['accountability', 4002]],
    [['funds', 4003], ['projects', 4004], ['disclosure', 4005], ['supervision', 4006], ['bank-simulated', 4007]],
    [['gateway', 4000]],
  ]);
});

test('with an identity provider of one\'s own no demonstration sign-in is started', () => {
  const stages = planServices(readSettings({ OIDC_ISSUER: 'https://id.example.com' }), backing).flat();
  expect(stages.map(({ name }) => name)).not.toContain('identity');
  expect(stages[0]?.environment['OIDC_ISSUER']).toBe('https://id.example.com');
  expect(stages[0]?.environment['SMTP_URL']).toBeUndefined();
});

test('the simulated bank is started in the demonstration alone, and not beside a real bank’s folder', () => {
  const of = (environment: NodeJS.ProcessEnv) => planServices(readSettings(environment), backing).flat();
  const funds = (environment: NodeJS.ProcessEnv) => of(environment).find(({ name }) => name === 'funds')?.environment['BANK_FOLDER'];
  expect(of({}).map(({ name }) => name)).toContain('bank-simulated');
  expect(funds({ DATA_DIR: '/data' })).toBe('/data/bank-simulated');
  expect(of({ BANK_FOLDER: '/bank' }).map(({ name }) => name)).not.toContain('bank-simulated');
  expect(funds({ BANK_FOLDER: '/bank' })).toBe('/bank');
  const production = { SUNLEDGER_MODE: 'production', OIDC_ISSUER: 'https://id.example.com' };
  expect(of(production).map(({ name }) => name)).not.toContain('bank-simulated');
  expect(funds(production)).toBeUndefined();
});

test('a service is told its own database and nobody else\'s', () => {
  const funds = planServices(readSettings({}), backing).flat().find(({ name }) => name === 'funds');
  expect(funds?.environment).toMatchObject({ DATABASE_URL: 'postgres://f', PORT: '4003', SUNLEDGER_MODE: 'demo', PERSON_KEY: 'p' });
  expect(databaseUrl('postgres://u:p%40@db:5432/postgres?sslmode=require', 'sunledger_funds')).toBe('postgres://u:p%40@db:5432/sunledger_funds?sslmode=require');
});

test('the reason for a failed start is the last line that names an error, without the stack', () => {
  expect(findReason('starting\nError: no table\n    at run (x.ts:1)\n\nNode.js v24.21.0\n')).toBe('Error: no table');
  expect(findReason('')).toBe('');
});

test('Chinese labels line up with Latin ones', () => {
  expect(padWide('资金 funds', 12)).toBe('资金 funds  ');
});
