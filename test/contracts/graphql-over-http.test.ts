import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from '../../gateway/test/fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
beforeAll(async () => { gateway = await startFixtureGateway({ GRAPHQL_INTROSPECTION: 'true' }); });
afterAll(() => gateway.stop());

// Some audits ask `__type`, which a gateway that gives no introspection must refuse.
// The specification "GraphQL over HTTP", as the audits of its reference implementation read it.
describe('[X2] GraphQL over HTTP at the gateway', () => {
  test.each(serverAudits({ url: () => `${gateway.origin}/graphql`, fetchFn: fetch }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s', async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error');
    });
});
