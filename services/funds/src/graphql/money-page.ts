import { query, readPage, type Connection, type Em, type PageArguments } from '@sunledger/service-kit';

type PageQuery = Parameters<typeof readPage>[2];

export interface MoneyConnection<Row> extends Connection<Row> {
  /** Sum over the whole list, computed only when asked for. */
  totalAmount: () => Promise<bigint>;
}

/** A page of a list and the sum of the whole list: what a figure opens into. `amount` is a column of `select`, `sum` a statement that tells it from something kept. */
export async function readMoneyPage<Row extends object>(
  em: Em,
  args: PageArguments,
  page: PageQuery & { amount: string; sum?: string | undefined },
): Promise<MoneyConnection<Row>> {
  const connection = await readPage<Row>(em, args, page);
  const totalAmount = async (): Promise<bigint> => {
    const [row] = await query<{ sum: bigint }>(
      em, page.sum ?? `select coalesce(sum(q.${page.amount}), 0)::bigint as sum from (${page.select}) q`, page.parameters);
    return row?.sum ?? 0n;
  };
  return { ...connection, totalAmount };
}
