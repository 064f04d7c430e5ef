import DataLoader from 'dataloader';
import { deadlinesOf, evidenceOf, InvalidInput, query, readTicketFor, toDeadline, type RequestContext } from '@sunledger/service-kit';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An optional id among a list's arguments; one that is no id of ours names its field. */
export function idArgument(field: string, id: string | null | undefined): string | null {
  if (id && !uuid.test(id)) throw new InvalidInput([{ field, message: 'not an id of this list' }]);
  return id ?? null;
}

/** One row by its id, or null where it is not there or not for this reader; one query for all of a request. */
export function rowLoader<Row extends { id: string }>(sql: string): (context: RequestContext) => DataLoader<string, Row | null> {
  const key = {};
  return (context) => context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
    const known = sql.includes('::uuid[]') ? ids.filter((id) => uuid.test(id)) : ids;
    const rows = await query<Row>(await context.db(), sql, [known]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }));
}

/** Rows that hang on a parent (column `parentId`), in the order of the query; one query for all parents of a request. */
export function childLoader<Row extends { parentId: string }>(sql: string): (context: RequestContext) => DataLoader<string, Row[]> {
  const key = {};
  return (context) => context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
    const rows = Map.groupBy(await query<Row>(await context.db(), sql, [ids]), (row) => row.parentId);
    return ids.map((id) => rows.get(id) ?? []);
  }));
}

const deadlinesBySubject = {};
export const deadlineLoader = (context: RequestContext) =>
  context.loader(deadlinesBySubject, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

/** Files behind facts of one type, each with a short-lived right to read it: given only where the fact itself was. */
export function evidenceLoader(ticketSecret: string, subjectType: string) {
  const key = {};
  const loader = (context: RequestContext) => context.loader(key, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await evidenceOf(await context.db(), subjectType, ids), (row) => row.subjectId);
    return ids.map((id) => (rows.get(id) ?? []).map((row) => ({ ...row, readTicket: readTicketFor(ticketSecret, row) })));
  }));
  return ({ id }: { id: string }, _: unknown, context: RequestContext) => loader(context).load(id);
}
