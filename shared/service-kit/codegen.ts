import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { z } from 'zod';
import { subgraphSdl } from './src/graphql/schema.ts';

/**
 * `codegen.json` of a service: what its resolvers hand on for a type, where that is not the type itself. Either
 * `"<path from src/graphql>.ts#<export>"` or a type written out, for example `"{ readonly code: string }"`.
 */
const serviceChoices = z.strictObject({ mappers: z.record(z.string(), z.string()).default({}) });

// A service that only contributes fields to a region knows it by its code.
const usualMappers = { Region: '{ readonly code: string }' };

const settingsFor = (mappers: Record<string, string>) => ({
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  avoidOptionals: { field: true },
  contextType: '@sunledger/service-kit#RequestContext',
  mappers,
  scalars: {
    ID: 'string',
    Yuan: { input: 'bigint', output: 'bigint | string' },
    Date: 'string',
    DateTime: 'Date',
    RegionCode: 'string',
  },
});

/** Resolver types of one service, from the shared types and its own SDL. */
export async function generateResolverTypes(name: string, ownSdl: string, mappers: Record<string, string> = {}): Promise<string> {
  const schema = parse(subgraphSdl(name, ownSdl));
  const defined = new Set(schema.definitions.flatMap((definition) => ('name' in definition && definition.name ? [definition.name.value] : [])));
  const usual = Object.fromEntries(Object.entries(usualMappers).filter(([type]) => defined.has(type)));
  const unknown = Object.keys(mappers).filter((type) => !defined.has(type));
  if (unknown.length > 0) throw new Error(`codegen.json names types that the schema does not have: ${unknown.join(', ')}`);
  const config = settingsFor({ ...usual, ...mappers });
  const generated = await codegen({
    documents: [], filename: 'resolvers.gen.ts', schema, config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `// Generated from schema.graphql by \`npm run generate\`: change that file instead.\n${generated}`;
}

interface Outcome {
  file: string;
  state: 'same' | 'written' | 'differs';
}

async function generateFor(folder: string, check: boolean): Promise<Outcome> {
  const choicesFile = join(folder, 'codegen.json');
  const choices = serviceChoices.parse(existsSync(choicesFile) ? JSON.parse(readFileSync(choicesFile, 'utf8')) : {});
  const generated = await generateResolverTypes(basename(folder), readFileSync(join(folder, 'schema.graphql'), 'utf8'), choices.mappers);
  const file = join(folder, 'src/graphql/resolvers.gen.ts');
  if (existsSync(file) && readFileSync(file, 'utf8') === generated) return { file, state: 'same' };
  if (check) return { file, state: 'differs' };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, generated);
  return { file, state: 'written' };
}

/** Generates for every service that has a schema; with `check` nothing is written and a difference is told. */
export async function generateAll(servicesFolder: string, check: boolean): Promise<Outcome[]> {
  const folders = readdirSync(servicesFolder).map((name) => join(servicesFolder, name));
  const withSchema = folders.filter((folder) => existsSync(join(folder, 'schema.graphql')));
  return Promise.all(withSchema.map((folder) => generateFor(folder, check)));
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '../..');
  const outcomes = await generateAll(join(root, 'services'), process.argv.includes('--check'));
  for (const { file, state } of outcomes) console.log(`${relative(root, file)}: ${state}`);
  if (outcomes.some(({ state }) => state === 'differs')) {
    console.error('生成的类型与 schema.graphql 不一致,请运行 npm run generate (generated types differ from the schema: run npm run generate)');
    process.exitCode = 1;
  }
}
