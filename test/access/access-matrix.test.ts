import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { judgeAccess, kitDuties } from '@sunledger/service-kit';
import { actorWith, contexts, dutiesByPost, findOpenPersonalFields, findUnguardedTickets, listGuardedFields, renderMatrix, schemaOf } from './access-matrix.ts';

const table = readFileSync(resolve(import.meta.dirname, '../../docs/access.md'), 'utf8');
const fields = listGuardedFields();
const posts = Object.entries(dutiesByPost());

/** What the table says: the third column of the field's row. */
const whoOf = (context: string, name: string): string => {
  const row = table.split('\n').find((line) => line.startsWith(`| ${context} | \`${name}\` |`));
  return row?.split('|')[3]?.trim() ?? 'missing';
};

test('[X2] every query and mutation of every subgraph says who may use it', () => {
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ rule }) => rule === undefined).map(({ context, name }) => `${context} ${name}`)).toEqual([]);
});

test('[X5][X6] every ticket to a file says who may ask for it; a planted one that does not is found', () => {
  expect(contexts.flatMap((context) => findUnguardedTickets(schemaOf(context)).map((name) => `${context} ${name}`))).toEqual([]);
  const planted = parse('type Paper { id: ID! readTicket: String! guardedTicket: String @access(signedIn: true) } extend type Roster { fileTickets: [String!]! } input Upload { ticket: String! }');
  expect(findUnguardedTickets(planted)).toEqual(['Paper.readTicket', 'Roster.fileTickets']);
});

test('[X6] what is a person\'s own is reached only with a purpose and a row in the audit; planted ways round it are found', () => {
  // The telephone of the office that answers for a notice is made known by law.
  const known = ['disclosure Notice.contactPhone'];
  expect(contexts.flatMap((context) => findOpenPersonalFields(schemaOf(context)).map((name) => `${context} ${name}`))).toEqual(known);
  const planted = parse(`
    type Query { closed: Payee @access(duties: ["d"], personal: true) open: Owner @access(duties: ["d"]) wrapped: Envelope @access(duties: ["d"], personal: true) }
    type Payee { "Name (姓名)" name: String! }
    type Envelope { letter: Letter! }
    type Letter { "Identity number (身份证号)" number: String! letter: Letter }
    type Owner { "Account (账号)" account: String! "Masked (姓名,脱敏)" masked: String! "Name (姓名)" guarded: String @access(duties: ["d"], personal: true) }`);
  expect(findOpenPersonalFields(planted)).toEqual(['Owner.account']);
});

test('[X2] the table of rights is the one that was reviewed', () => {
  expect(renderMatrix()).toBe(table);
});

describe.each(fields.map(({ context, name, rule }) => ({ context, name, rule: rule ?? {} })))('$context $name', ({ context, name, rule }) => {
  test('each kind of post, a stranger and the public get the answer of the table', () => {
    const who = whoOf(context, name);
    const open = who.startsWith('public');
    const anyone = open || who.startsWith('anyone');
    expect(judgeAccess(rule, undefined)).toBe(open ? 'allowed' : 'UNAUTHENTICATED');
    expect(judgeAccess(rule, actorWith([], 'a purpose'))).toBe(anyone ? 'allowed' : 'FORBIDDEN');
    for (const [post, duties] of posts) {
      const allowed = anyone || who.split(' ').includes(`\`${post}\``);
      expect([post, judgeAccess(rule, actorWith(duties, 'a purpose'))]).toEqual([post, allowed ? 'allowed' : 'FORBIDDEN']);
      if (rule.personal && allowed && !open) expect(judgeAccess(rule, actorWith(duties))).toBe('PURPOSE_REQUIRED');
    }
  });
});

test('[X2] every duty that a field asks for belongs to a post, and every post\'s duty is one that a service declares', async () => {
  const declared = new Set<string>(['kit.backdating.approve', ...Object.keys(kitDuties)]);
  for (const context of contexts) {
    const { duties } = (await import(`../../services/${context}/src/duties.ts`)) as { duties: Record<string, string> };
    for (const duty of Object.keys(duties)) declared.add(duty);
  }
  const held = new Set(posts.flatMap(([, duties]) => duties));
  const asked = new Set(fields.flatMap(({ rule }) => rule?.duties ?? []));
  expect([...held].filter((duty) => !declared.has(duty))).toEqual([]);
  expect([...asked].filter((duty) => !held.has(duty))).toEqual([]);
  expect([...asked].filter((duty) => !declared.has(duty))).toEqual([]);
});
