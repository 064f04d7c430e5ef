import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chooseSettings, urlsInSupergraph } from '../src/open-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-'));
const file = join(folder, 'supergraph.graphql');
writeFileSync(file, `enum join__Graph {
  CELLAR @join__graph(name: "cellar", url: "http://127.0.0.1:7001/graphql")
  ATTIC @join__graph(name: "attic", url: "http://127.0.0.1:7002/deep/path?x=1")
  NOWHERE @join__graph(name: "nowhere", url: "")
}`);
afterAll(() => rmSync(folder, { recursive: true }));

const open = (environment: NodeJS.ProcessEnv = {}, args = ['--supergraph', file, '--port', '4999', '--open']) => chooseSettings(args, environment);

test('the open mode takes the addresses of subgraphs from the supergraph, and a setting may name others', () => {
  expect(Object.fromEntries(open().subgraphs.urls)).toEqual({ cellar: new URL('http://127.0.0.1:7001/graphql'), attic: new URL('http://127.0.0.1:7002/deep/path?x=1') });
  expect(open({ SUBGRAPH_URLS: 'nowhere=http://127.0.0.1:7003/' }).subgraphs.urls.get('nowhere')?.port).toBe('7003');
  expect(urlsInSupergraph('type Query { a: Int }').size).toBe(0);
});

test('it serves this machine only, without budgets or events, with introspection', () => {
  expect(open({ KAFKA_BROKERS: '127.0.0.1:9092' })).toMatchObject({ open: true, host: '127.0.0.1', port: 4999, introspection: true, budgets: { signedIn: undefined, publicAddress: undefined } });
});

test.each<[string, NodeJS.ProcessEnv]>([
  ['SUNLEDGER_MODE=production', { SUNLEDGER_MODE: 'production' }],
  ['NODE_ENV=production', { NODE_ENV: 'production' }],
  ['HOST=0.0.0.0', { HOST: '0.0.0.0' }],
  ['HOST=::', { HOST: '::' }],
  ['HOST=127.0.0.1.example.com', { HOST: '127.0.0.1.example.com' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'https://login.example.gov.cn' }],
])('with %s it is refused in words of both languages', (setting, environment) => {
  expect(() => open(environment)).toThrow(/--open 关闭一切访问控制.*\n--open turns every access check off/);
  expect(() => open(environment)).toThrow(setting);
});

test('exactly the settings of a demonstration are let through', () => {
  expect(open({ SUNLEDGER_MODE: 'demo', NODE_ENV: 'test', HOST: 'localhost', OIDC_ISSUER: 'http://127.0.0.1:4001' }).open).toBe(true);
});

test('without --open the options only name file and port; access stays on', () => {
  const environment = { OIDC_ISSUER: 'http://127.0.0.1:1', TICKET_SECRET: 'a secret of the tests', EVIDENCE_DIR: folder, EVIDENCE_KEY: 'an evidence key of tests', SUBGRAPH_URLS: 'cellar=http://127.0.0.1:1/' };
  expect(chooseSettings(['--supergraph', file, '--port', '4998'], environment)).toMatchObject({ open: false, supergraphFile: file, port: 4998, introspection: false });
});

test('a missing file and an unknown option are said in one sentence, without a stack', { timeout: 30_000 }, () => {
  expect(() => open({}, ['--open', '--supergraph', join(folder, 'none.graphql')])).toThrow(/不存在.*\nThere is no supergraph file/);
  const main = join(import.meta.dirname, '../src/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [main, '--opne'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^参数有误.*\nWrong arguments .*\n$/);
});
