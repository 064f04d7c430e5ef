import type { ResolverMap } from '@sunledger/service-kit';

/** Joins the resolver maps of a service's folders: types that several of them add fields to (Query, Region) are merged field by field. */
export function mergeResolvers(...maps: readonly ResolverMap[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const known = (merged[type] ??= {});
    for (const [field, resolver] of Object.entries(fields as Record<string, unknown>)) {
      if (field in known) throw new Error(`${type}.${field} is resolved twice`);
      known[field] = resolver;
    }
  }
  return merged;
}
