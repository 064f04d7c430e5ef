import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './query-cost.ts';


const schema = buildSchema(`
  type Query { region: Region regions: [Region!]! projects(first: Int = 7): Projects! people(first: Int): [Person!]! total: Int! }
  type Region { code: ID! children: [Region!]! projects(first: Int, after: String): Projects! }
  type Projects { nodes: [Project!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Project! }
  type Project { id: ID! region: Region contracts: [Contract!]! }
  type Contract { id: ID! }
  interface Person { id: ID! }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = Object.fromEntries(
    definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]),
  );
  return costOf({ schema, operation, fragments, variables });
}

test.each([
  ['scalars cost nothing', '{ total }', 0],
  ['one object costs one', '{ region { code } }', 1],
  ['a page costs as many as it asks for, and itself', '{ projects(first: 20) { nodes { id } totalCount } }', 21],
  ['edges count as nodes do', '{ projects(first: 20) { edges { node { id } } } }', 41],
  ['a page without a size counts as the usual page', '{ region { projects { nodes { id } } } }', 52],
  ['a list without a size counts as a short one', '{ regions { code } }', 10],
  ['a sized list counts its size once', '{ people(first: 30) { id } }', 30],
  ['lists inside lists multiply', '{ projects(first: 20) { nodes { contracts { id } } } }', 1 + 20 + 200],
  ['fragments count where they are spread', '{ a: region { ...R } b: region { ...R } } fragment R on Region { children { code } }', 22],
  ['introspection is not an object of ours', '{ __schema { types { name } } }', 0],
])('%s', (_case, query, expected) => {
  expect(cost(query)).toBe(expected);
});

test('a size in a variable counts as given, else as its default', () => {
  const query = 'query Q($n: Int = 5) { projects(first: $n) { nodes { id } } }';
  expect(cost(query, { n: 200 })).toBe(201);
  expect(cost(query)).toBe(6);
  expect(cost('query Q($n: Int) { projects(first: $n) { nodes { id } } }')).toBe(51);
});

test('a size below one does not make an operation cheaper than one object', () => {
  expect(cost('{ projects(first: -1000) { nodes { id } } regions { code } }')).toBe(12);
});
