import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type Connection, type PageArguments, type RequestContext } from '@sunledger/service-kit';

export interface PeriodArguments extends PageArguments {
  regionCode: string;
  from?: string | null;
  until?: string | null;
}

/** A list of things that happened: what is listed, and the day by which it is filtered and ordered, newest first. */
export interface PeriodList {
  /** `select … as id, … as "day", … from … where …`, whose own conditions use `$4` and on. */
  select: string;
  regionColumn: string;
  dayColumn: string;
  parameters?: readonly unknown[];
  orderBy?: string;
}

export type ConnectionWithAmount<Row> = Connection<Row> & { totalAmount: () => Promise<string> };

/**
 * A page of a list over whole months, as the figures are kept: so a figure and the list that it opens into agree.
 * `totalAmount` sums the column `amount` over the whole list, when it is asked for.
 */
export async function readPeriodPage<Row extends object>(context: RequestContext, args: PeriodArguments, list: PeriodList): Promise<ConnectionWithAmount<Row>> {
  const { regionColumn: region, dayColumn: day } = list;
  const select = `${list.select} and starts_with(${region}, $1) and kit.region_visible(${region})
    and ($2::date is null or ${day} >= date_trunc('month', $2::date))
    and ($3::date is null or ${day} < date_trunc('month', $3::date) + interval '1 month')`;
  const parameters = [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, ...(list.parameters ?? [])];
  const db = await context.db();
  const page = await readPage<Row>(db, args, {
    select, parameters,
    orderBy: [{ column: list.orderBy ?? '"day"', type: list.orderBy ? 'timestamptz' : 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
  });
  const totalAmount = async (): Promise<string> => {
    const [sum] = await query<{ total: string }>(db, `select coalesce(sum(q.amount), 0)::text as total from (${select}) q`, parameters);
    return sum?.total ?? '0';
  };
  return { ...page, totalAmount };
}
