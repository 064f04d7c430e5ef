import { getNamedType, isAbstractType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { getDirective } from '@graphql-tools/utils';
import type { RequestContext } from '../graphql/request-context.ts';
import type { AccessRule } from './access-rule.ts';

type Path = GraphQLResolveInfo['path'];
export type RuleOf = (field: Parameters<typeof getDirective>[1]) => AccessRule | undefined;

/** Duties through which something is read; `undefined`: without any, through all posts. */
export type Duties = readonly string[] | undefined;

const scopes = new WeakMap<Path, RequestContext>();

/** What hangs on this field is read through the same posts as the field itself. */
export const openScope = (info: GraphQLResolveInfo, context: RequestContext): void => void scopes.set(info.path, context);

/**
 * The context of a field that names no right of its own: that of the nearest field above it which does. What another
 * subgraph's answer led to (`_entities`) hangs on nothing here and is read as if it had been asked for directly.
 */
export function scopeOf(info: GraphQLResolveInfo, context: RequestContext, dutiesOf: (typeName: string) => Duties): RequestContext {
  let topmost: Path = info.path;
  for (let at = info.path.prev; at; at = at.prev) {
    const scope = scopes.get(at);
    if (scope) return scope;
    if (at.typename !== undefined && at.prev !== undefined) topmost = at;
  }
  return topmost.prev ? context.through(dutiesOf(topmost.typename!)) : context;
}

/** By which duties each type can be come to from the root: an entity asked for by its key is given to their posts. */
export function dutiesByType(schema: GraphQLSchema, ruleOf: RuleOf): (typeName: string) => Duties {
  const reached = new Map<string, Set<string> | 'all'>();
  const objectsOf = (field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] => {
    const type = getNamedType(field.type);
    return isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  };
  const reach = (type: GraphQLObjectType, duties: ReadonlySet<string> | 'all'): void => {
    const known = reached.get(type.name);
    if (known === 'all') return;
    const joined = duties === 'all' ? 'all' : new Set([...(known ?? []), ...duties]);
    if (known && joined !== 'all' && joined.size === known.size) return;
    reached.set(type.name, joined);
    walk(type, joined);
  };
  const walk = (type: GraphQLObjectType, inherited: ReadonlySet<string> | 'all'): void => {
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(field);
      for (const answered of objectsOf(field)) reach(answered, rule ? (rule.duties ? new Set(rule.duties) : 'all') : inherited);
    }
  };
  const root = schema.getQueryType();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const rule = ruleOf(field);
    if (rule) for (const answered of objectsOf(field)) reach(answered, rule.duties ? new Set(rule.duties) : 'all');
  }
  // What nothing here leads to holds only what other subgraphs know of it, and fields with rights of their own.
  const none: readonly string[] = [];
  const dutiesOf = new Map([...reached].map(([name, duties]): [string, Duties] => [name, duties === 'all' ? undefined : [...duties]]));
  return (typeName) => (dutiesOf.has(typeName) ? dutiesOf.get(typeName) : none);
}
