import { createTestDatabase, eventually, startTestIssuer, type TestService } from '@sunledger/testkit';
import { defineCommand, defineService, mustHold, startService, accepted, type CommandBasics } from '@sunledger/service-kit';
import { inject } from 'vitest';
import { z } from 'zod';

const act = defineCommand<CommandBasics & { regionCode: string }>({
  name: 'act', duty: 'funds.allocation.issue', regionOf: ({ regionCode }) => regionCode, input: z.object({}),
  handle: async (work, { regionCode }) => {
    mustHold(work, 'funds.allocation.issue', regionCode);
    return accepted('done');
  },
});

/** A second service on the same topics, with one command that needs one duty: what every other context is to the directory. */
export async function startAnotherService(test: TestService) {
  const issuer = await startTestIssuer();
  const databaseUrl = await createTestDatabase(inject('postgresUrl'), 'supervision');
  const definition = defineService({
    name: 'supervision', entities: [], schemaSteps: [], handlers: () => [],
    typeDefs: `type Query { "x (x)" one: Int @access(public: true) }
      type Mutation { "x (x)" act(requestId: ID!, regionCode: RegionCode!): String @access(signedIn: true) }`,
    resolvers: () => ({ Mutation: { act: async (_: unknown, input: unknown, context: { run: (c: typeof act, i: unknown) => Promise<{ id?: string }> }) => (await context.run(act, input)).id } }),
  });
  const service = await startService(definition, { ...test.settings, databaseUrl, oidcIssuer: issuer.issuer, port: 0 });
  await service.setClock(test.service.clock.now().toISOString());
  const mayAct = async (personId: string, regionCode: string): Promise<boolean> => {
    const response = await fetch(`http://127.0.0.1:${service.port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.tokenFor(personId)}` },
      body: JSON.stringify({ query: 'mutation ($id: ID!, $regionCode: RegionCode!) { act(requestId: $id, regionCode: $regionCode) }', variables: { id: crypto.randomUUID(), regionCode } }),
    });
    const answer = (await response.json()) as { data: { act: string } | null; errors?: { extensions: { code: string } }[] };
    if (answer.errors && answer.errors[0]?.extensions.code !== 'FORBIDDEN') throw new Error(JSON.stringify(answer.errors));
    return answer.data?.act === 'done';
  };
  return {
    mayAct,
    untilMayAct: (personId: string, regionCode: string) => eventually(() => mayAct(personId, regionCode), `${personId} acting in ${regionCode}`),
    stop: async () => {
      await service.stop();
      await issuer.stop();
    },
  };
}
