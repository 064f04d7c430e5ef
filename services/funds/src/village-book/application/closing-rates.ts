import type { IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { partsBelow } from '../../statement/application/parts-below.ts';

export interface ClosingRate {
  regionCode: string;
  month: IsoDate;
  due: number;
  closed: number;
  late: number;
}

/** How many books were due and closed (村级财务结账率), of a region and of each part below it, from the kept figures. */
export const readClosingRates = (em: Em, regionCode: string, month: IsoDate): Promise<ClosingRate[]> =>
  query<ClosingRate>(
    em,
    `select region_code as "regionCode", month, coalesce(sum(amount) filter (where measure = 'village-books-due'), 0)::int as due,
       coalesce(sum(amount) filter (where measure = 'village-books-closed'), 0)::int as closed,
       coalesce(sum(amount) filter (where measure = 'village-books-closed-late'), 0)::int as late
       from kit.figure where month = $3 and measure in ('village-books-due', 'village-books-closed', 'village-books-closed-late')
        and (region_code = $1 or (region_code like $2 and region_code <> $1)) and kit.region_visible(region_code)
      group by region_code, month order by (region_code = $1) desc, region_code`,
    [regionCode, partsBelow(regionCode), month],
  );
