import DataLoader from 'dataloader';
import { isUuid } from '@sunledger/kernel';
import { query } from '../database/orm.ts';
import { deadlinesOf } from '../deadlines/deadlines.ts';
import { toDeadline } from './deadline-type.ts';
import type { RequestContext } from './request-context.ts';

export type Loading<T> = (context: RequestContext) => DataLoader<string, T>;

/** One row by its id, or null where it is not there or not for this reader; one query for all of a request, which takes the ids as `$1`. */
export function rowLoader<Row extends { id: string }>(sql: string): Loading<Row | null> {
  const key = {};
  return (context) => context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
    // What is no uuid is nothing that a table of uuids has.
    const known = sql.includes('$1::uuid[]') ? ids.filter(isUuid) : ids;
    const byId = new Map((await query<Row>(await context.db(), sql, [known])).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }));
}

/** Rows that hang on a parent (column `parentId`), in the order of the query; one query for all parents of a request. */
export function childLoader<Row extends { parentId: string }>(sql: string): Loading<Row[]> {
  const key = {};
  return (context) => context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
    const byParent = Map.groupBy(await query<Row>(await context.db(), sql, [ids]), ({ parentId }) => parentId);
    return ids.map((id) => byParent.get(id) ?? []);
  }));
}

export type ShownDeadline = ReturnType<typeof toDeadline>;

const bySubject = {};
/** The clocks of a subject, as GraphQL shows them. */
export const deadlineLoader: Loading<ShownDeadline[]> = (context) =>
  context.loader(bySubject, () => new DataLoader<string, ShownDeadline[]>(async (ids) => {
    const rows = Map.groupBy(await deadlinesOf(await context.db(), ids), ({ subjectId }) => subjectId);
    return ids.map((id) => (rows.get(id) ?? []).map((row) => toDeadline(row, context.today)));
  }));

/** Resolver of the field `deadlines` of whatever has clocks under its own id. */
export const deadlinesField = ({ id }: { id: string }, _: unknown, context: RequestContext): Promise<ShownDeadline[]> => deadlineLoader(context).load(id);
