import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { Kind, parse, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import type { Operation } from './src/graphql/operation.ts';

export const operationsFolder = resolve(import.meta.dirname, 'src/operations');
export const wordsFile = join(operationsFolder, 'enum-words.gen.ts');
export const answersFile = join(operationsFolder, 'answers.gen.ts');
/** Beside the gateway, under the app's client id. */
export const manifestFile = resolve(import.meta.dirname, '../gateway/operations/sunledger-web.json');
export const supergraphFile = resolve(import.meta.dirname, process.env['SUPERGRAPH_FILE'] ?? '../gateway/supergraph.graphql');

export interface NamedOperation {
  place: string;
  text: string;
}

const isOperation = (value: unknown): value is Operation<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** Every operation that the app can send. */
export async function readOperations(): Promise<NamedOperation[]> {
  const files = readdirSync(operationsFolder).filter((name) => name.endsWith('.graphql.ts')).sort();
  const modules = await Promise.all(files.map(async (file) => {
    const exported = (await import(join(operationsFolder, file))) as Record<string, unknown>;
    return Object.entries(exported).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([name, value]) => (isOperation(value) ? [{ place: `${file}#${name}`, text: value.text }] : []));
  }));
  return modules.flat();
}

const isPlannerName = (name: string): boolean => /^(join|link)__/.test(name);

/** What a client sees: the supergraph without the planner's own types and directives. */
export const clientSchema = (supergraphSdl: string): DocumentNode => {
  const { definitions, ...document } = parse(supergraphSdl);
  const ours = definitions.filter((definition) =>
    definition.kind !== 'SchemaDefinition' && definition.kind !== 'DirectiveDefinition' && !('name' in definition && isPlannerName(definition.name?.value ?? '')));
  return visit({ ...document, definitions: ours }, {
    Directive: () => null,
    // Words of the schema are free to change without a new generation here.
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  });
};

const scalars = { ID: 'string', Yuan: 'string', Date: 'string', DateTime: 'string', RegionCode: 'string' };

/** A fragment that several operations share is written out in each. */
function eachOnce(operations: readonly NamedOperation[]): DefinitionNode[] {
  const definitions = operations.flatMap(({ text }) => parse(text).definitions);
  return [...new Map(definitions.map((definition) => ['name' in definition ? definition.name?.value : '', definition])).values()];
}

/** Types of all answers and variables, from the operations and the supergraph. */
export async function generateAnswers(supergraphSdl: string, operations: readonly NamedOperation[]): Promise<string> {
  const config = { useTypeImports: true, enumType: 'string-literal', strictScalars: true, skipTypename: true, scalars, inputMaybeValue: 'T | null | undefined' };
  const generated = await codegen({
    documents: [{ location: answersFile, document: { kind: Kind.DOCUMENT, definitions: eachOnce(operations) } }],
    filename: answersFile, schema: clientSchema(supergraphSdl), config: {},
    plugins: [{ operations: config }], pluginMap: { operations: operationsPlugin },
  });
  return `// Generated from the operations and the supergraph by \`node web/codegen.ts\`: change those instead.\n${generated}`;
}

/** Chinese words of the values of every enumeration, as the schema's own descriptions have them: `"In time (按期)"`. */
export function generateEnumWords(supergraphSdl: string): string {
  const enums = parse(supergraphSdl).definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  const words = enums.filter(({ name }) => !isPlannerName(name.value)).map(({ name, values = [] }) => {
    const lines = values.map((value) => `    ${value.name.value}: '${/\(([^()]+)\)\s*$/.exec(value.description?.value ?? '')?.[1] ?? value.name.value}',`);
    return `  ${name.value}: {\n${lines.join('\n')}\n  },`;
  });
  return `// Generated from the supergraph by \`node web/codegen.ts\`: change the schema instead.\nexport const enumWords = {\n${words.join('\n')}\n} as const;\n`;
}

/** The app's list of registered operations, in the form that client tools write: in production the gateway answers these alone. */
export function generateManifest(operations: readonly NamedOperation[]): string {
  const registered = operations.flatMap(({ text }) => parse(text).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION
    ? [{ id: createHash('sha256').update(text).digest('hex'), name: definition.name?.value ?? '', type: definition.operation, body: text }] : [])));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: registered }, null, 2)}\n`;
}

/** Each generated file with what it should hold now. */
export async function generateAll(supergraphSdl: string): Promise<ReadonlyMap<string, string>> {
  const operations = await readOperations();
  return new Map([
    [answersFile, await generateAnswers(supergraphSdl, operations)], [wordsFile, generateEnumWords(supergraphSdl)], [manifestFile, generateManifest(operations)],
  ]);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [file, generated] of await generateAll(readFileSync(supergraphFile, 'utf8'))) {
    const same = existsSync(file) && readFileSync(file, 'utf8') === generated;
    mkdirSync(dirname(file), { recursive: true });
    if (!same && !check) writeFileSync(file, generated);
    if (!same && check) process.exitCode = 1;
    console.log(`web/${relative(import.meta.dirname, file)}: ${same ? 'same' : check ? 'differs' : 'written'}`);
  }
  if (process.exitCode === 1) console.error('网页的查询类型与总图不一致,请运行 npm run generate (types of the web app differ from the supergraph: run npm run generate)');
}
