import { expect, test } from 'vitest';
import { readGatewaySettings } from './settings.ts';

const environment = {
  PORT: '4000', SUBGRAPH_URLS: 'funds=http://127.0.0.1:4001/graphql, projects=http://127.0.0.1:4002/graphql?a=b', OIDC_ISSUER: 'http://127.0.0.1:4010',
  TICKET_SECRET: 'a secret of the tests', EVIDENCE_DIR: '/evidence', EVIDENCE_KEY: 'an evidence key of tests',
};

test('subgraphs are found by name, each with its own timeout where one is set', () => {
  const { subgraphs } = readGatewaySettings({ ...environment, SUBGRAPH_TIMEOUT_MS: '900', SUBGRAPH_TIMEOUTS_MS: 'projects=5000' });
  expect([...subgraphs.urls].map(([name, url]) => `${name} ${url.href}`)).toEqual([
    'funds http://127.0.0.1:4001/graphql', 'projects http://127.0.0.1:4002/graphql?a=b',
  ]);
  expect([subgraphs.timeoutMs('funds'), subgraphs.timeoutMs('projects')]).toEqual([900, 5000]);
});

test('introspection is on in demonstration, off in production, and as set', () => {
  const introspection = (extra: Record<string, string>) => readGatewaySettings({ ...environment, ...extra }).introspection;
  expect([introspection({}), introspection({ SUNLEDGER_MODE: 'demo' }), introspection({ GRAPHQL_INTROSPECTION: 'true' })]).toEqual([false, true, true]);
});

test.each([
  ['SUBGRAPH_URLS', 'funds'],
  ['SUBGRAPH_URLS', 'funds=nowhere'],
  ['SUBGRAPH_URLS', 'funds=file:///etc/passwd'],
  ['SUBGRAPH_TIMEOUTS_MS', 'funds=soon'],
  ['TICKET_SECRET', 'short'],
  ['OIDC_ISSUER', 'javascript:alert(1)'],
  ['QUERY_MAX_DEPTH', '0'],
  ['GRAPHQL_INTROSPECTION', 'yes'],
])('a faulty %s is named', (name, value) => {
  expect(() => readGatewaySettings({ ...environment, [name]: value })).toThrow(`(missing or faulty settings): ${name}`);
});
