import { graphql, type GraphQLSchema } from 'graphql';
import { buildSchema } from '@sunledger/service-kit/graphql/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymousContext } from './fixtures/anonymous-context.ts';
import { oracleResolvers } from './fixtures/granaries/resolvers.ts';
import { oracle } from './fixtures/granaries/sdls.ts';
import { startGranaries } from './fixtures/granaries/start.ts';

let granaries: Awaited<ReturnType<typeof startGranaries>>;
let single: GraphQLSchema;
beforeAll(async () => {
  granaries = await startGranaries();
  single = buildSchema('oracle', oracle, oracleResolvers);
});
afterAll(() => granaries.stop());

// Three subgraphs behind the open gateway answer as one schema over the same facts would.
test.each([
  ['fields of one subgraph', '{ granaries { id code number name note } }'],
  ['fields of two', '{ granaries { id volume density } }'],
  ['a field that requires those of another', '{ granaries { id tonnes } }'],
  ['a chain of requirements there and back', '{ weighed { value } }'],
  ['a chain and what it rests on, renamed', '{ weighed { worth: value t: tonnes v: volume } }'],
  ['a field that moved', '{ granaries { keeper } }'],
  ['a shared field', '{ lastVisited { name } granary(id: "g1") { name } }'],
  ['an entity by the composite key', '{ granaries { id visitors } }'],
  ['an entity that starts from the composite key', '{ lastVisited { id code village { code name } number visitors volume tonnes } }'],
  ['an entity that only has an address', '{ granaries { depot { id city } village { code name } } }'],
  ['a field given along a path, and one that is not', '{ deliveries { id granary { id volume density tonnes } } }'],
  ['an interface', '{ stored { __typename id label } }'],
  ['an interface with the fields of its kinds', '{ stored { label ... on Rice { moisture } ... on Wheat { gluten } } }'],
  ['an interface completed by another subgraph', '{ stored { id label price } }'],
  ['an interface that starts where its kinds are unknown', '{ dearest { __typename id label price ... on Wheat { gluten } } }'],
  ['a kind completed through its interface', '{ stored { ... on Rice { moisture price } ... on Wheat { price } } }'],
  ['a union', '{ search(text: "g1") { __typename ... on Granary { id value } } }'],
  ['a union of everything', '{ search(text: "") { __typename ... on Granary { name visitors } ... on Rice { label price moisture } ... on Wheat { label price } } }'],
  ['an unknown id', '{ granary(id: "nobody") { id tonnes visitors } }'],
  ['fragments, twice', 'query { a: granary(id: "g1") { ...G } b: granary(id: "g3") { ...G } } fragment G on Granary { id ...V depot { city } } fragment V on Granary { tonnes village { name } }'],
  ['what is left out and what is taken in', '{ granaries { id volume @skip(if: true) tonnes @include(if: true) } }'],
  ['everything at once', '{ granaries { id code number name note volume density tonnes keeper visitors village { code name } depot { id city } } villages { code name } stored { id price } dearest { id } deliveries { granary { tonnes } } weighed { value } }'],
])('%s', async (_case, query) => {
  const [federated, plain] = await Promise.all([granaries.ask(query), graphql({ schema: single, source: query, contextValue: anonymousContext('oracle') })]);
  expect(plain.errors).toBeUndefined();
  expect(federated).toEqual({ data: JSON.parse(JSON.stringify(plain.data)) as unknown });
});

test('variables reach the right subgraph', async () => {
  const query = 'query ($id: ID!, $text: String!) { granary(id: $id) { tonnes } search(text: $text) { __typename } }';
  const variables = { id: 'g2', text: '稻' };
  const plain = await graphql({ schema: single, source: query, variableValues: variables, contextValue: anonymousContext('oracle') });
  expect((await granaries.ask(query, variables)).data).toEqual(JSON.parse(JSON.stringify(plain.data)));
});
