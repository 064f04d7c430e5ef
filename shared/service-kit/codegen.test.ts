import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateAll, generateResolverTypes } from './codegen.ts';


const sdl = `
  type Query { programme(id: ID!, on: Date): Programme }
  type Programme @key(fields: "id") { id: ID! amount: Yuan! openedAt: DateTime! }
`;

let services: string;
beforeEach(async () => {
  services = await mkdtemp(join(tmpdir(), 'services-'));
  await mkdir(join(services, 'funds'));
  await mkdir(join(services, 'projects'));
  await writeFile(join(services, 'funds/schema.graphql'), sdl);
});
afterEach(() => rm(services, { recursive: true }));

test('resolver types know the request, and money as whole fen', async () => {
  const types = await generateResolverTypes('funds', sdl);
  expect(types).toContain("import type { RequestContext } from '@sunledger/service-kit';");
  expect(types).toMatch(/Yuan: \{ input: bigint; output: bigint \| string; \}/);
  expect(types).toMatch(/DateTime: \{ input: Date; output: Date; \}/);
  expect(types).toMatch(/Date: \{ input: string; output: string; \}/);
  expect(types).toMatch(/ID: \{ input: string; output: string; \}/);
});

test('a mapper says what stands for a type; one for a type that is not there is told', async () => {
  const types = await generateResolverTypes('funds', sdl, { Programme: '../programme/programme.entity.ts#Programme' });
  expect(types).toContain("from '../programme/programme.entity.ts'");
  await expect(generateResolverTypes('funds', sdl, { Program: './x.ts#X' })).rejects.toThrow('Program');
});

test('the check tells types that differ and writes nothing; a service without a schema is left out', async () => {
  const states = async (check: boolean) => (await generateAll(services, check)).map(({ state }) => state);
  expect(await states(true)).toEqual(['differs']);
  expect(await states(true)).toEqual(['differs']);
  expect(await states(false)).toEqual(['written']);
  expect(await states(true)).toEqual(['same']);
  await writeFile(join(services, 'funds/schema.graphql'), sdl.replace('amount: Yuan!', 'amount: Yuan! paid: Yuan!'));
  expect(await states(true)).toEqual(['differs']);
  await writeFile(join(services, 'funds/codegen.json'), '{"mapers":{}}');
  await expect(states(true)).rejects.toThrow('mapers');
});
