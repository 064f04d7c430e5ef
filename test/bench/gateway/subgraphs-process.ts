import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { schemaOf, subgraphNames } from './graph.ts';

/** The subgraphs behind every contestant, in a process of their own: what they use is nobody's score. */
let cacheControl: string | undefined;
const documents = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  const known = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, known);
  return known;
}

async function serve(schema: GraphQLSchema): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const { query, variables } = JSON.parse(await text(request)) as { query: string; variables?: Record<string, unknown> };
      const answer = await execute({ schema, document: documentOf(query), variableValues: variables ?? {} });
      response.setHeader('content-type', 'application/json');
      if (cacheControl !== undefined) response.setHeader('cache-control', cacheControl);
      response.end(JSON.stringify(answer));
    })();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

process.on('message', ({ allow }: { allow?: string }) => {
  cacheControl = allow;
  process.send?.({ allowed: true });
});
const addresses = Object.fromEntries(await Promise.all(subgraphNames.map(async (name) => [name, await serve(schemaOf(name))] as const)));
process.send?.({ addresses });
process.on('disconnect', () => process.exit(0));
