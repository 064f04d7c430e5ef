import { query, type Em } from '../database/orm.ts';
import { readPage, type Connection, type PageArguments, type PageQuery } from './connection.ts';

export type MoneyConnection<Row> = Connection<Row> & { totalAmount: () => Promise<bigint> };

export interface MoneyPageQuery extends PageQuery {
  /** Column of the result that is summed; `amount` unless told. */
  amount?: string | undefined;
  /** The sum as `sum`, over the same parameters, where something kept says it without reading the rows. */
  sum?: string | undefined;
}

/** One page of a list of money with the sum over the whole list, reckoned when it is asked for (A10). */
export async function readMoneyPage<Row extends object>(em: Em, args: PageArguments, page: MoneyPageQuery): Promise<MoneyConnection<Row>> {
  const connection = await readPage<Row>(em, args, page);
  const totalAmount = async (): Promise<bigint> => {
    const [row] = await query<{ sum: bigint }>(
      em, page.sum ?? `select coalesce(sum(q.${page.amount ?? 'amount'}), 0)::bigint as sum from (${page.select}) q`, page.parameters);
    return row?.sum ?? 0n;
  };
  return { ...connection, totalAmount };
}
