import { Trace } from '@apollo/usage-reporting-protobuf';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGranaries, startKitSubgraph, type Answer } from './fixtures/granaries/start.ts';
import { storesResolvers } from './fixtures/granaries/resolvers.ts';
import { stores } from './fixtures/granaries/sdls.ts';

let granaries: Awaited<ReturnType<typeof startGranaries>>;
beforeAll(async () => { granaries = await startGranaries(); });
afterAll(() => granaries.stop());

const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Granary { id code name tonnes } ... on Rice { moisture } } }';
const resolve = (...representations: object[]) => granaries.stores.ask(entities, { representations });
const found = (answer: Answer) => answer.data?.['_entities'];

// What Apollo's federation asks of a subgraph, asked of one that is built with our kit.
describe('the federation contract', () => {
  test('_service gives the SDL as it was written, with every directive of federation', async () => {
    const { data } = await granaries.stores.ask('{ _service { sdl } }');
    const { sdl } = data!['_service'] as { sdl: string };
    expect(() => parse(sdl)).not.toThrow();
    for (const directive of [
      '@link(url: "https://specs.apollo.dev/federation/v2', '@key(fields: "id")', '@key(fields: "code")', '@key(fields: "village { code } number")',
      '@key(fields: "code", resolvable: false)', '@requires(fields: "volume density")', '@provides(fields: "volume")', '@external', '@shareable',
      '@override(from: "scales")', '@inaccessible', '@tag(name: "inner")', '@composeDirective(name: "@mark")', '@mark(word: "building")',
    ]) expect(sdl).toContain(directive);
    const { data: other } = await granaries.scales.ask('{ _service { sdl } }');
    expect((other!['_service'] as { sdl: string }).sdl).toContain('@interfaceObject');
  });

  test.each([
    ['a single key', { id: 'g2' }],
    ['the second of several keys', { code: 'C-g2' }],
    ['a composite key with a nested field', { village: { code: 'v1' }, number: 2 }],
  ])('an entity is resolved by %s', async (_form, key) => {
    expect(found(await resolve({ __typename: 'Granary', ...key }))).toEqual([{ __typename: 'Granary', id: 'g2', code: 'C-g2', name: '仓 g2', tonnes: null }]);
  });

  test('many entities of several types come back in their order, an unknown one as null in its place', async () => {
    const answer = await resolve({ __typename: 'Granary', id: 'g3' }, { __typename: 'Rice', id: 's1' }, { __typename: 'Granary', id: 'nobody' }, { __typename: 'Granary', code: 'C-g1' });
    expect(found(answer)).toMatchObject([{ id: 'g3' }, { __typename: 'Rice', moisture: 13.5 }, null, { id: 'g1' }]);
  });

  test('a type that is no entity here is refused and not guessed', async () => {
    expect((await resolve({ __typename: 'Delivery', id: 'x1' })).errors).toHaveLength(1);
    expect((await resolve({ __typename: 'Nothing' })).errors).toHaveLength(1);
  });

  test('@requires: what was fetched elsewhere is what the field is computed from', async () => {
    expect(found(await resolve({ __typename: 'Granary', id: 'g1', volume: 100, density: 0.5 }))).toMatchObject([{ tonnes: 50 }]);
  });

  test('@provides: the field of another is given along this path', async () => {
    const { data } = await granaries.stores.ask('{ deliveries { granary { volume } } }');
    expect(data).toEqual({ deliveries: [{ granary: { volume: 20 } }, { granary: null }] });
  });

  test('@interfaceObject: the interface\'s own fields are resolved without knowing its kinds', async () => {
    const { data } = await granaries.scales.ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Stored { price } } }', { r: [{ __typename: 'Stored', id: 's1' }] });
    expect(data).toEqual({ _entities: [{ price: 2.5 }] });
  });

  test('an interface with a key is resolved to what it really is', async () => {
    const { data } = await granaries.stores.ask('query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Stored { label } } }', { r: [{ __typename: 'Stored', id: 's2' }] });
    expect(data).toEqual({ _entities: [{ __typename: 'Wheat', label: '麦' }] });
  });

  test('access holds on the way through a subgraph\'s own address too', async () => {
    const { errors } = await granaries.stores.ask('{ secretCount }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

describe('what composition makes of it', () => {
  const readSchema = async () => (await granaries.ask('{ __schema { types { name fields { name } } } }')).data?.['__schema'] as { types: { name: string; fields: { name: string }[] | null }[] };

  test('@inaccessible keeps a field from readers, @tag and @composeDirective reach the supergraph', async () => {
    const { types } = await readSchema();
    const fields = types.find(({ name }) => name === 'Granary')!.fields!.map(({ name }) => name);
    expect(fields).toContain('note');
    expect(fields).not.toContain('draft');
    expect((await granaries.ask('{ granary(id: "g1") { draft } }')).errors).toHaveLength(1);
    expect(granaries.supergraph).toMatch(/note: String @join__field\(graph: STORES\) @tag\(name: "inner"\)/);
    expect(granaries.supergraph).toContain('@mark(word: "moved")');
    expect(granaries.supergraph).toMatch(/keeper: String @join__field\(graph: STORES, override: "scales"\)/);
  });

  test('a subgraph\'s names for federation itself are not readers\' business', async () => {
    const { types } = await readSchema();
    expect(types.filter(({ name }) => ['_Any', '_Entity', '_Service'].includes(name))).toEqual([]);
  });
});

describe('[X6] ftv1 traces', () => {
  const header = { 'apollo-federation-include-trace': 'ftv1' };
  const read = (answer: Answer) => Trace.decode(Buffer.from(answer.extensions!.ftv1!, 'base64'));

  test('the header is answered with how long each field took', async () => {
    const answer = await granaries.stores.ask('{ granary(id: "g1") { id village { code } } }', {}, header);
    expect(answer.data).toEqual({ granary: { id: 'g1', village: { code: 'v1' } } });
    const [root] = read(answer).root!.child!;
    expect([root!.responseName, root!.type, root!.parentType]).toEqual(['granary', 'Granary', 'Query']);
    expect(root!.child!.map((node) => node.responseName)).toEqual(['id', 'village']);
    expect(Number(root!.endTime)).toBeGreaterThanOrEqual(Number(root!.startTime));
  });

  test('without the header, or with another value, there is none', async () => {
    expect((await granaries.stores.ask('{ granary(id: "g1") { id } }')).extensions).toBeUndefined();
    expect((await granaries.stores.ask('{ granary(id: "g1") { id } }', {}, { 'apollo-federation-include-trace': 'x' })).extensions).toBeUndefined();
  });

  test('errors in a trace are masked', async () => {
    const answer = await granaries.stores.ask('{ secretCount }', {}, header);
    const messages = JSON.stringify(read(answer).toJSON());
    expect(messages).toContain('masked');
    expect(messages).not.toMatch(/登录|sign in/);
  });

  test('where tracing is off the header changes nothing', async () => {
    const quiet = await startKitSubgraph('stores', stores, storesResolvers, false);
    expect((await quiet.ask('{ granary(id: "g1") { id } }', {}, header)).extensions).toBeUndefined();
    await quiet.stop();
  });

  test('the gateway gives no trace of its subgraphs to readers', async () => {
    expect((await granaries.ask('{ granary(id: "g1") { id } }')).extensions?.ftv1).toBeUndefined();
  });
});
