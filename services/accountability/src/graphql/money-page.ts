import { query, readPage, type Connection, type Em, type PageArguments } from '@sunledger/service-kit';

type PageQuery = Parameters<typeof readPage>[2];

/** Newest first by the instant of entry: the order of every list of facts. */
export const newestFirst: PageQuery['orderBy'] = [
  { column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }];

/** A page of a list and the sum of the whole list: what a figure in yuan opens into. `amount` is a column of `select`. */
export async function readMoneyPage<Row extends object>(em: Em, args: PageArguments, page: Omit<PageQuery, 'orderBy'>): Promise<Connection<Row> & { totalAmount: () => Promise<bigint> }> {
  const connection = await readPage<Row>(em, args, { ...page, orderBy: newestFirst });
  const totalAmount = async (): Promise<bigint> => {
    const [row] = await query<{ sum: bigint }>(em, `select coalesce(sum(q.amount), 0)::bigint as sum from (${page.select}) q`, page.parameters);
    return row?.sum ?? 0n;
  };
  return { ...connection, totalAmount };
}
