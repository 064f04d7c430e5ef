import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Kind, parse, visit, type ConstDirectiveNode, type DirectiveDefinitionNode, type DirectiveNode, type EnumTypeDefinitionNode, type FieldDefinitionNode } from 'graphql';
import { subgraphSdl } from '@sunledger/service-kit/graphql/schema';

export interface SubgraphSdl {
  name: string;
  /** The service's own SDL, without the types that all share. */
  ownSdl: string;
}

const tag = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'tag' },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'name' }, value: { kind: Kind.STRING, value: name } }],
});

/** The gateway must know what is personal: such reads are recorded one by one, so it neither keeps nor joins them (X6). */
function tagPersonal(field: FieldDefinitionNode): FieldDefinitionNode {
  const access = field.directives?.find(({ name }) => name.value === 'access');
  const personal = access?.arguments?.some(({ name, value }) => name.value === 'personal' && value.kind === Kind.BOOLEAN && value.value);
  return personal ? { ...field, directives: [...(field.directives ?? []), tag('personal')] } : field;
}

/** What may be kept is told by each answer; clients have no use for it. */
const withoutCacheHints = {
  Directive: ({ name }: DirectiveNode) => (name.value === 'cacheControl' ? null : undefined),
  DirectiveDefinition: ({ name }: DirectiveDefinitionNode) => (name.value === 'cacheControl' ? null : undefined),
  EnumTypeDefinition: ({ name }: EnumTypeDefinitionNode) => (name.value === 'CacheControlScope' ? null : undefined),
};

/** Composes the supergraph. Addresses in it are symbolic (`http://funds`): where a service runs is a setting of the gateway. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const definitions = subgraphs.map(({ name, ownSdl }) => ({
    name,
    url: `http://${name}`,
    // `@access` is enforced by each subgraph and means nothing to the planner: composition leaves such a directive out.
    typeDefs: visit(parse(subgraphSdl(name, ownSdl)), { ...withoutCacheHints, FieldDefinition: tagPersonal }),
  }));
  const composed = composeServices(definitions);
  if (composed.errors) {
    throw new Error(`the subgraphs do not compose:\n${composed.errors.map((error) => `  ${error.message}`).join('\n')}`);
  }
  return `${composed.supergraphSdl.trim()}\n`;
}

/** SDLs of the services that have one, in an order that does not depend on the file system. */
export function readSubgraphs(servicesFolder: string): SubgraphSdl[] {
  return readdirSync(servicesFolder)
    .filter((name) => existsSync(join(servicesFolder, name, 'schema.graphql')))
    .sort()
    .map((name) => ({ name, ownSdl: readFileSync(join(servicesFolder, name, 'schema.graphql'), 'utf8') }));
}

export type CompositionState = 'same' | 'written' | 'differs';

export function writeSupergraph(servicesFolder: string, file: string, check: boolean): CompositionState {
  const supergraph = composeSupergraph(readSubgraphs(servicesFolder));
  if (existsSync(file) && readFileSync(file, 'utf8') === supergraph) return 'same';
  if (check) return 'differs';
  writeFileSync(file, supergraph);
  return 'written';
}

if (import.meta.main) {
  const services = resolve(import.meta.dirname, '../services');
  const found = readSubgraphs(services).map(({ name }) => name);
  if (found.length === 0) {
    console.log('还没有任何子系统的 schema.graphql,未生成总图 (no service has a schema.graphql yet: nothing composed)');
  } else {
    const state = writeSupergraph(services, join(import.meta.dirname, 'supergraph.graphql'), process.argv.includes('--check'));
    console.log(`gateway/supergraph.graphql (${found.join(', ')}): ${state}`);
    if (state === 'differs') {
      console.error('总图与各子系统的 schema.graphql 不一致,请运行 npm run generate (the supergraph differs from the services: run npm run generate)');
      process.exitCode = 1;
    }
  }
}
