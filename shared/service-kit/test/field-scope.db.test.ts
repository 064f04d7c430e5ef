import DataLoader from 'dataloader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestService } from '@sunledger/testkit';
import { defineService, mergeResolvers, query, type RequestContext } from '../src/index.ts';
import { noteService } from './fixture-service.ts';

const villages = { a: '511623101201', b: '510525102202', c: '130602104203' };
interface Note { id: string; title: string }

const titles = {};
const byTitle = (context: RequestContext) => context.loader(titles, () => new DataLoader<string, Note | null>(async (keys) => {
  const rows = await query<Note>(await context.db(), 'select id, title from note.note where title = any($1)', [keys]);
  return keys.map((key) => rows.find(({ title }) => title === key) ?? null);
}));
const all = async (_: unknown, __: unknown, context: RequestContext) => query<Note>(await context.db(), 'select id, title from note.note order by title');

/** Notes of three villages, come to by two duties, by none, from another note and by key. */
const service = defineService({
  ...noteService,
  typeDefs: `${noteService.typeDefs}
    extend type Note @key(fields: "id") { neighbours: [Note!]! named(title: String!): Note locked: [Note!]! @access(duties: ["funds.note.unlock"]) }
    extend type Query {
      read: [Note!]! @access(duties: ["funds.note.read"])
      named(title: String!): Note @access(duties: ["funds.note.read"])
      checked: [Note!]! @access(duties: ["funds.note.check", "funds.note.read"])
      signedIn: [Mine!]! @access(signedIn: true)
    }
    extend type Mutation { touch: TouchPayload! @access(duties: ["funds.note.read"]) }
    type TouchPayload { notes: [Note!]! }
    type Mine { title: String! notes: [Note!]! }`,
  resolvers: (settings) => mergeResolvers(noteService.resolvers(settings), {
    Query: { read: all, checked: all, signedIn: all, named: (_: unknown, { title }: Note, context: RequestContext) => byTitle(context).load(title) },
    Note: {
      neighbours: all, locked: all, named: (_: unknown, { title }: Note, context: RequestContext) => byTitle(context).load(title),
      __resolveReference: async ({ id }: Note, context: RequestContext) => (await query<Note>(await context.db(), 'select id, title from note.note where id = $1', [id]))[0] ?? null,
    },
    Mine: { notes: all },
    Mutation: { touch: () => ({}) },
    TouchPayload: { notes: all },
  }),
});

let it_: TestService;
const ids: Record<string, string> = {};
beforeAll(async () => {
  it_ = await TestService.start(service, { now: '2026-03-02T02:00:00Z' });
  for (const [title, region] of Object.entries(villages)) {
    const [row] = await it_.sql<{ id: string }>(
      "insert into note.note (id, region_code, title, occurred_on, recorded_at) values (gen_random_uuid(), $2, $1, '2026-01-01', now()) returning id", [title, region]);
    ids[title] = row!.id;
  }
  await it_.sql("insert into kit.directory_entry (kind, id, payload, event_id) values ('region-group', 'g', $1, gen_random_uuid())", [JSON.stringify({ name: '协作区', regionCodes: [villages.c] })]);
  const both = { personId: 'both' };
  await it_.enterPost({ ...both, duties: ['funds.note.read'], regionCode: villages.a });
  await it_.enterPost({ ...both, duties: ['funds.note.unlock'], regionCode: '510525000000' });
  await it_.enterPost({ ...both, duties: ['funds.note.check'], regionCode: villages.a, groupIds: ['g'], id: 'post-both-group' });
  await it_.enterPost({ personId: 'nothing', duties: ['funds.note.unlock'], regionCode: '000000000000' });
}, 60_000);
afterAll(() => it_?.stop());

const ask = async (document: string, person = 'both') => (await it_.ask<Record<string, unknown>>(person, document)).data;
const titled = (...notes: string[]) => notes.map((title) => ({ title }));
const entity = (title: string, fields: string) => `{ _entities(representations: [{ __typename: "Note", id: "${ids[title]}" }]) { ... on Note { ${fields} } } }`;

test.each<[string, string | (() => string), unknown]>([
  ['the region of the post that carries the duty', '{ read { title } }', { read: titled('a') }],
  ['of any of the duties asked, and the groups of their posts only', '{ checked { title } }', { checked: titled('a', 'c') }],
  ['no further through what hangs on it', '{ read { title neighbours { title } } }', { read: [{ title: 'a', neighbours: titled('a') }] }],
  ['what a field asks for by itself, and again what hangs on that', '{ read { locked { title neighbours { title } } } }', { read: [{ locked: [{ title: 'b', neighbours: titled('b') }] }] }],
  ['every post\'s region where no duty is asked', '{ signedIn { title notes { title } } }', { signedIn: ['a', 'b', 'c'].map((title) => ({ title, notes: titled('a', 'b', 'c') })) }],
  ['nothing kept by a loader for another field', '{ checked { title named(title: "c") { title } } named(title: "c") { title } }', { checked: ['a', 'c'].map((title) => ({ title, named: { title: 'c' } })), named: null }],
  ['by its key what could be asked for directly', () => entity('c', 'title neighbours { title }'), { _entities: [{ title: 'c', neighbours: titled('a', 'b', 'c') }] }],
  ['after a command the region of the command\'s duty', 'mutation { touch { notes { title } } }', { touch: { notes: titled('a') } }],
])('[X2] a person with posts in several places sees %s', async (_case, document, expected) => {
  expect(await ask(typeof document === 'string' ? document : document())).toEqual(expected);
});

test('[X2] fields of one answer that see different regions don\'t lend them to one another, in whatever order they are read', async () => {
  const many = Array.from({ length: 40 }, (_, i) => `r${i}: read { title } s${i}: signedIn { title } c${i}: checked { title }`).join(' ');
  const answer = await ask(`{ ${many} }`);
  for (let i = 0; i < 40; i += 1) {
    expect(answer?.[`r${i}`]).toEqual(titled('a'));
    expect(answer?.[`s${i}`]).toEqual(titled('a', 'b', 'c'));
    expect(answer?.[`c${i}`]).toEqual(titled('a', 'c'));
  }
});

test('[X2] readers of several places at once, more than there are connections, all get their answer', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => ask('{ read { title } signedIn { title } checked { title } }')));
  expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))).toBe(true);
});
