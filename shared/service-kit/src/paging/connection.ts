import { InvalidInput, notACursor, outOfRange } from '../commands/invalid-input.ts';
import { query, type Em } from '../database/orm.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const largestPage = 200;
const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(cursor: string, length: number): string[] {
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key as string[];
  } catch {
    // falls through to the refusal: whatever was sent is no cursor of ours
  }
  throw new InvalidInput([notACursor]);
}

export interface PageQuery {
  /** Columns and source without order: `select … from …`; may use $1…$n of `parameters`. */
  select: string;
  parameters: readonly unknown[];
  /** Columns of the result that order it, stable and unique together: `[{ column: 'due_on', type: 'date' }, { column: 'id', type: 'uuid' }]`. */
  orderBy: readonly { column: string; type: string; descending?: boolean }[];
  /** How many rows there are in all as `n`, over the same parameters, where something kept says so without reading them. */
  count?: string | undefined;
}

const sizeOf = ({ first }: PageArguments): number => {
  const size = first ?? 50;
  if (size < 1 || size > largestPage) throw new InvalidInput([outOfRange('first', 1, largestPage)]);
  return size;
};

/** One page of rows that are at hand already, ordered by a key that is unique among them. */
export function pageOf<Row>(rows: readonly Row[], page: PageArguments, keyOf: (row: Row) => string[]): Connection<Row> {
  const size = sizeOf(page);
  const keys = rows.map((row) => encode(keyOf(row)));
  const start = page.after ? keys.indexOf(page.after) + 1 : 0;
  if (page.after && start === 0) throw new InvalidInput([notACursor]);
  const nodes = rows.slice(start, start + size);
  const edges = nodes.map((node, i) => ({ cursor: keys[start + i]!, node }));
  return { edges, nodes, pageInfo: { hasNextPage: start + size < rows.length, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: rows.length };
}

/** One page of a list by keyset: stable however many rows come in meanwhile. Column names are ours, values are bound. */
export async function readPage<Row extends object>(em: Em, { first = null, after }: PageArguments, page: PageQuery): Promise<Connection<Row>> {
  const size = sizeOf({ first });
  const { orderBy, parameters } = page;
  const descending = orderBy[0]?.descending === true;
  const values = [...parameters];
  let where = '';
  if (after) {
    const key = decode(after, orderBy.length);
    const places = orderBy.map((column, i) => `$${parameters.length + i + 1}::${column.type}`);
    where = `where (${orderBy.map((c) => `q.${c.column}`).join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
    values.push(...key);
  }
  const order = orderBy.map((c) => `q.${c.column} ${descending ? 'desc' : 'asc'}`).join(', ');
  const keys = orderBy.map((c, i) => `q.${c.column}::text as "cursorKey${i}"`).join(', ');
  const [rows, counted] = await Promise.all([
    query<Row & Record<string, string>>(em, `select q.*, ${keys} from (${page.select}) q ${where} order by ${order} limit ${size + 1}`, values),
    query<{ n: bigint }>(em, page.count ?? `select count(*) as n from (${page.select}) q`, parameters),
  ]);
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: encode(orderBy.map((_, i) => String(node[`cursorKey${i}`]))), node: node as Row }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: Number(counted[0]?.n ?? 0),
  };
}
