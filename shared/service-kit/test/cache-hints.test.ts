import { randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../src/identity/actor.ts';
import { RequestContext } from '../src/graphql/request-context.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { PolicyView } from '../src/policy/policy-view.ts';

const sdl = /* GraphQL */ `
  type Query {
    "Open to all (公开)"
    place: Place @access(public: true)
    "For whoever is signed in (本人)"
    own: Place @access(signedIn: true)
    "Open, but not the same for all (公开但因人而异)"
    mixed: Place @access(public: true) @cacheControl(maxAge: 20, scope: PRIVATE)
    "Nothing said (未说明)"
    plain: Plain @access(public: true)
  }
  type Mutation {
    "A command (指令)"
    rename: Place @access(public: true)
  }
  "A place (地区)"
  type Place @key(fields: "code") @cacheControl(maxAge: 300) {
    "Code (代码)"
    code: String!
    "Figures (数字)"
    figures: Figures @access(signedIn: true) @cacheControl(maxAge: 15)
    "Whose name (姓名)"
    personName: String @access(signedIn: true, personal: true)
  }
  "Figures (数字)"
  type Figures {
    "Sum (合计)"
    sum: Int!
  }
  "Plain (未说明)"
  type Plain {
    "Sum (合计)"
    sum: Int!
  }
`;

const place = { __typename: 'Place', code: 'p', figures: { sum: 1 }, personName: 'x' };
const schema = buildSchema('fixture', sdl, {
  Query: { place: () => place, own: () => place, mixed: () => place, plain: () => ({ sum: 1 }) }, Mutation: { rename: () => place },
  Place: { __resolveReference: () => place },
});
const server = new ApolloServer({ schema });
beforeAll(() => server.start());
afterAll(() => server.stop());

const reader = { personId: 'p', kind: 'person', posts: [], post: undefined, purpose: 'audit', groupRegions: new Map() } satisfies Actor;
async function headerOf(query: string): Promise<string | undefined> {
  const { headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: { query } },
    context: async () => new RequestContext({ orm: undefined as never, service: 'fixture', actor: reader, now: new Date(), today: '2026-01-05', correlationId: randomUUID(), policy: new PolicyView([]) }),
  });
  expect(body).not.toMatchObject({ string: expect.stringContaining('errors') as unknown });
  return headers.get('cache-control');
}

test.each([
  ['what is public and says so, for everyone', '{ place { code } }', 'max-age=300, public'],
  ['what is not public, for its reader alone, whatever its type says', '{ own { code } }', 'max-age=300, private'],
  ['the whole no longer and for no more than its narrowest part', '{ place { code figures { sum } } }', 'max-age=15, private'],
  ['what is public but differs by reader, as it says', '{ mixed { code } }', 'max-age=20, private'],
  ['nothing of a person', '{ place { code personName } }', 'no-store'],
  ['nothing that does not say so', '{ plain { sum } }', 'no-store'],
  ['no part beside one that does not say so', '{ place { code } plain { sum } }', 'no-store'],
  ['a part that another service contributes', '{ _entities(representations: [{ __typename: "Place", code: "p" }]) { ... on Place { figures { sum } } } }', 'max-age=15, private'],
])('[X6] may be kept: %s', async (_case, query, header) => {
  expect(await headerOf(query)).toBe(header);
});
