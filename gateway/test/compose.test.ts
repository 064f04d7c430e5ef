import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeSupergraph, readSubgraphs, writeSupergraph } from '../compose.ts';
import { accountabilitySdl, fundsSdl } from './fixtures/subgraph-sdls.ts';

// Vite picks graphql's other build for our own files; Apollo's and ours must be one, as they are under Node.

let services: string;
let file: string;
beforeEach(async () => {
  services = await mkdtemp(join(tmpdir(), 'services-'));
  file = join(services, 'supergraph.graphql');
  for (const [name, sdl] of [['funds', fundsSdl], ['accountability', accountabilitySdl], ['projects', undefined]] as const) {
    await mkdir(join(services, name));
    if (sdl) await writeFile(join(services, name, 'schema.graphql'), sdl);
  }
});
afterEach(() => rm(services, { recursive: true }));

test('two subgraphs compose into one region, at symbolic addresses', () => {
  const supergraph = composeSupergraph([{ name: 'accountability', ownSdl: accountabilitySdl }, { name: 'funds', ownSdl: fundsSdl }]);
  expect(supergraph).toMatch(/type Region\s+@join__type\(graph: ACCOUNTABILITY, key: "code"\)\s+@join__type\(graph: FUNDS, key: "code"\)/);
  expect(supergraph).toContain('FUNDS @join__graph(name: "funds", url: "http://funds")');
});

test('who may read what is the subgraphs\' own matter: the directive does not reach the supergraph', () => {
  expect(composeSupergraph([{ name: 'funds', ownSdl: fundsSdl }])).not.toMatch(/@access|directive @access/);
});

test('subgraphs that contradict one another are told, with the reason', () => {
  const other = 'type Query { total: Int }';
  expect(() => composeSupergraph([{ name: 'funds', ownSdl: fundsSdl }, { name: 'projects', ownSdl: other }])).toThrow(/do not compose:\n.*total/);
});

/** Fields of the checked-in supergraph that need others first, with what they need. */
function requirements(): { field: string; needs: string }[] {
  const supergraph = readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8');
  return [...supergraph.matchAll(/^\s+(\w+)[^\n]*?@join__field\([^)]*requires: "([^"]*)"/gm)].map(([, field = '', needs = '']) => ({ field, needs }));
}

// The planner takes the first link of a chain for readable where the list begins, and asks for an external field there.
test('no form of @requires that this planner plans wrongly is used: no arguments, no chain of requirements', () => {
  const needing = requirements();
  const fields = new Set(needing.map(({ field }) => field));
  expect(needing.filter(({ needs }) => needs.includes('(') || needs.split(/\W+/).some((name) => fields.has(name)))).toEqual([]);
});

test('a service without a schema yet is left out, the order is by name', () => {
  expect(readSubgraphs(services).map(({ name }) => name)).toEqual(['accountability', 'funds']);
});

test('the check tells a supergraph that differs and writes nothing', async () => {
  expect(writeSupergraph(services, file, true)).toBe('differs');
  expect(writeSupergraph(services, file, false)).toBe('written');
  expect(writeSupergraph(services, file, true)).toBe('same');
  const before = await readFile(file, 'utf8');
  await writeFile(join(services, 'funds/schema.graphql'), fundsSdl.replace('received: Yuan!', 'received: Yuan! paid: Yuan!'));
  expect(writeSupergraph(services, file, true)).toBe('differs');
  expect(await readFile(file, 'utf8')).toBe(before);
});
