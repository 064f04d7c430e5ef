import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';

const uuidForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => uuidForm.test(text);

type Loading<T> = (context: RequestContext) => DataLoader<string, T>;

/** Rows by their id, one query a tick; `sql` takes the ids as `$1::uuid[]`. What is no uuid is nothing we have. */
export function rowsById<Row extends { id: string }>(sql: string): Loading<Row | null> {
  const key = {};
  return (context) =>
    context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
      const rows = await query<Row>(await context.db(), sql, [ids.filter(isUuid)]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }));
}

/** Lists by the id of what they hang on; each row carries it as `parentId`. */
export function rowsByParent<Row extends { parentId: string }>(sql: string): Loading<Row[]> {
  const key = {};
  return (context) =>
    context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
      const rows = await query<Row>(await context.db(), sql, [ids]);
      const byParent = Map.groupBy(rows, ({ parentId }) => parentId);
      return ids.map((id) => byParent.get(id) ?? []);
    }));
}

/** `awaiting-display` → `AWAITING_DISPLAY`, and back. */
export const toEnum = (code: string): string => code.toUpperCase().replaceAll('-', '_');
export const fromEnum = (name: string): string => name.toLowerCase().replaceAll('_', '-');
