import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { enforceAccess } from '../access/access-directive.ts';
import { scalars } from './scalars.ts';
import { sharedTypeDefs } from './shared.graphql.ts';

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
export type ResolverMap = Record<string, unknown>;

export const subgraphTypeDefs = (typeDefs: string): DocumentNode => parse(`${sharedTypeDefs}\n${typeDefs}`);

/** A service's executable schema: the shared types, its own SDL, and `@access` enforced on every field that declares it. */
export function buildSchema(typeDefs: string, resolvers: ResolverMap): GraphQLSchema {
  const module = { typeDefs: subgraphTypeDefs(typeDefs), resolvers: { ...scalars, ...resolvers } };
  return enforceAccess(buildSubgraphSchema([module] as Modules));
}
