import { send } from '../graphql/send.ts';
import { bodyNames, namesAtOnce, placeNames } from '../operations/names.graphql.ts';
import type { CellKind } from './figure-list.ts';

const known = { region: new Map<string, string>(), body: new Map<string, string>() };

/** The name of a place or body; its code or a dash as long as no name is known. */
export const nameOf = (kind: 'region' | 'body', key: string): string => known[kind].get(key) ?? (kind === 'region' ? key : '—');

/** Learns the names of what a page of a list mentions; what can't be learnt stays a code and stops nothing. */
export async function learnNames(columns: readonly { kind: CellKind }[], rows: readonly { cells: readonly unknown[] }[], token: string): Promise<void> {
  await Promise.all((['region', 'body'] as const).map(async (kind) => {
    const places = columns.flatMap((column, i) => (column.kind === kind ? [i] : []));
    const keys = rows.flatMap(({ cells }) => places.map((i) => cells[i])).filter((key): key is string => typeof key === 'string' && !known[kind].has(key));
    const unknown = [...new Set(keys)];
    for (let i = 0; i < unknown.length; i += namesAtOnce) await learn(kind, unknown.slice(i, i + namesAtOnce), token);
  }));
}

async function learn(kind: 'region' | 'body', keys: readonly string[], token: string): Promise<void> {
  const [first] = keys;
  if (first === undefined) return;
  // The question has a fixed number of places; those left over ask for the first again.
  const variables = Object.fromEntries(Array.from({ length: namesAtOnce }, (_, i) => [`k${i}`, keys[i] ?? first]));
  const { data } = kind === 'region' ? await send(placeNames, variables as Parameters<NonNullable<typeof placeNames.shapes>>[0], { token })
    : await send(bodyNames, variables as Parameters<NonNullable<typeof bodyNames.shapes>>[0], { token });
  for (const [alias, found] of Object.entries(data ?? {})) {
    const key = keys[Number(alias.slice(1))];
    if (found && key !== undefined) known[kind].set(key, found.name);
  }
}
