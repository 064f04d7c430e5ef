import { expect, test } from 'vitest';
import { Problem } from '@sunledger/infra-process';
import { readSettings } from './settings.ts';

test('without any setting the system is a demonstration on port 4000 with everything its own', () => {
  expect(readSettings({})).toMatchObject({ port: 4000, mode: 'demo', databaseUrl: undefined, kafkaBrokers: undefined, oidcIssuer: undefined });
  expect(readSettings({}).dataDir).toMatch(/\/\.data$/);
});

test('what is named is used instead of the built-in', () => {
  const settings = readSettings({
    PORT: '8080', DATA_DIR: '/srv/sunledger', DATABASE_URL: 'postgres://u:p@db:5432/postgres', KAFKA_BROKERS: 'k1:9092,k2:9092', OIDC_ISSUER: 'https://id.example.com',
  });
  expect(settings).toEqual({
    port: 8080, dataDir: '/srv/sunledger', mode: 'demo', databaseUrl: 'postgres://u:p@db:5432/postgres', kafkaBrokers: 'k1:9092,k2:9092', oidcIssuer: 'https://id.example.com',
  });
});

test.each([
  ['PORT', { PORT: 'http' }], ['PORT', { PORT: '0' }], ['PORT', { PORT: '65530' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://db/x' }], ['KAFKA_BROKERS', { KAFKA_BROKERS: 'broker' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'issuer' }], ['SUNLEDGER_MODE', { SUNLEDGER_MODE: 'test' }],
] as const)('a wrong %s is named in both languages', (name, environment) => {
  expect(() => readSettings(environment)).toThrow(Problem);
  expect(() => readSettings(environment)).toThrow(new RegExp(`设置 ${name}=.*有误[^]*The setting ${name}=`));
});

test('a wrong database address is not repeated: it may hold a password', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://u:hidden@db/x' })).toThrow(/^(?![^]*hidden)/);
});

test('production without an identity provider of its own is refused', () => {
  expect(() => readSettings({ SUNLEDGER_MODE: 'production' })).toThrow(/OIDC_ISSUER/);
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/OIDC_ISSUER/);
  expect(readSettings({ SUNLEDGER_MODE: 'production', OIDC_ISSUER: 'https://id.example.com' }).mode).toBe('production');
});
