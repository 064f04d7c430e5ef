import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storesResolvers } from '../../gateway/test/fixtures/granaries/resolvers.ts';
import { stores } from '../../gateway/test/fixtures/granaries/sdls.ts';
import { startKitSubgraph } from '../../gateway/test/fixtures/granaries/start.ts';
import { startFixtureGateway, type FixtureGateway } from '../../gateway/test/fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
beforeAll(async () => { gateway = await startFixtureGateway({ GRAPHQL_INTROSPECTION: 'true' }); });
afterAll(() => gateway.stop());

// Some audits ask `__type`, which a gateway that gives no introspection must refuse.
// The specification "GraphQL over HTTP", as the audits of its reference implementation read it.
describe('GraphQL over HTTP at the gateway', () => {
  test.each(serverAudits({ url: () => `${gateway.origin}/graphql`, fetchFn: fetch }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s', async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error');
    });
});

describe('GraphQL over HTTP at a subgraph of the kit', () => {
  let subgraph: Awaited<ReturnType<typeof startKitSubgraph>>;
  beforeAll(async () => { subgraph = await startKitSubgraph('stores', stores, storesResolvers); });
  afterAll(() => subgraph.stop());

  test.each(serverAudits({ url: () => subgraph.url, fetchFn: fetch }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s', async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error');
    });
});
