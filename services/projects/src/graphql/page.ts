import { regionPrefix } from '@sunledger/kernel';
import type { PageArguments, RequestContext } from '@sunledger/service-kit';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import { readMoneyPage, type MoneyConnection } from '@sunledger/service-kit/paging/money-page';

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

/**
 * A page of a list over whole months, as the figures are kept: so a figure and the list that it opens into agree.
 * `totalAmount` sums the column `amount` over the whole list, when it is asked for.
 */
export async function readPeriodPage<Row extends object>(context: RequestContext, args: PeriodArguments, list: PeriodList): Promise<MoneyConnection<Row>> {
  const { regionColumn: region, dayColumn: day } = list;
  return readMoneyPage<Row>(await context.db(), args, {
    select: `${list.select} and starts_with(${region}, $1) and kit.region_visible(${region}) and ${inPeriod(day, '$2', '$3')}`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, ...(list.parameters ?? [])],
    orderBy: [{ column: list.orderBy ?? '"day"', type: list.orderBy ? 'timestamptz' : 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
  });
}
