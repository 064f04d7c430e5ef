import DataLoader from 'dataloader';
import { deadlinesOf, evidenceOf, query, readTicketFor, toDeadline, type Em, type RequestContext } from '@sunledger/service-kit';

/** One row by its id, or null where it is not there or not for this reader; one query for all of a request. */
export function rowLoader<Row extends { id: string }>(sql: string): (context: RequestContext) => DataLoader<string, Row | null> {
  const key = {};
  return (context) => context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
    const rows = await query<Row>(await context.db(), sql, [ids]);
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

/** Files behind a fact, each with a short-lived right to read it: given only where the fact itself was. */
export const evidenceFor = async (em: Em, ticketSecret: string, subjectType: string, subjectId: string) =>
  (await evidenceOf(em, subjectType, [subjectId])).map((row) => ({ ...row, readTicket: readTicketFor(ticketSecret, row) }));
