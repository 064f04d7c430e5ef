import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { enforceAccess } from '../access/access-directive.ts';
import { backdatingResolvers, backdatingTypeDefs } from '../commands/approve-backdating.ts';
import { evidenceResolvers } from '../evidence/evidence-field.ts';
import { scalars } from './scalars.ts';
import { exportTypeDefs, partnerTypeDefs } from '../exports/export.graphql.ts';
import { exportResolvers } from '../exports/export.resolvers.ts';
import { dataAccessResolvers } from '../exports/data-access.resolvers.ts';
import type { ExportList } from '../exports/export-list.ts';
import { sharedTypeDefs } from './shared.graphql.ts';

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
export type ResolverMap = Record<string, unknown>;

/** The whole SDL of a subgraph: the shared types, what every service offers, and the service's own. */
export const subgraphSdl = (service: string, ownSdl: string): string =>
  `${sharedTypeDefs}\n${partnerTypeDefs}\n${backdatingTypeDefs(service).replace('type Mutation', 'extend type Mutation')}\n${exportTypeDefs(service)}\n${ownSdl}`;

export const subgraphTypeDefs = (service: string, ownSdl: string): DocumentNode => parse(subgraphSdl(service, ownSdl));

/** Joins resolver maps type by type: each capability of a service brings its own. A field resolved twice is a mistake, not a choice. */
export function mergeResolvers(...maps: readonly ResolverMap[]): ResolverMap {
  const merged: ResolverMap = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const known = merged[type];
      if (!isFieldMap(known) || !isFieldMap(fields)) {
        merged[type] = fields;
        continue;
      }
      const twice = Object.keys(fields).find((field) => field in known);
      if (twice !== undefined) throw new Error(`${type}.${twice} is resolved twice`);
      merged[type] = { ...known, ...fields };
    }
  }
  return merged;
}

// Scalars and enums are class instances, not maps of fields.
const isFieldMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

export interface Exportable {
  /** Lists that leave in bulk. */
  lists: readonly ExportList[];
  ticketSecret: string;
  /** An export was asked for: it need not wait for the next look. */
  onAsked: () => void;
}

/** A service's executable schema, with `@access` enforced on every field that declares it. */
export function buildSchema(service: string, ownSdl: string, resolvers: ResolverMap, exportable: Exportable = { lists: [], ticketSecret: '', onAsked: () => undefined }): GraphQLSchema {
  const kit = mergeResolvers(scalars, evidenceResolvers(exportable.ticketSecret), backdatingResolvers(service), exportResolvers({ service, ...exportable }), dataAccessResolvers(service, exportable.lists));
  const module = { typeDefs: subgraphTypeDefs(service, ownSdl), resolvers: mergeResolvers(kit, resolvers) };
  return enforceAccess(buildSubgraphSchema([module] as Modules));
}
