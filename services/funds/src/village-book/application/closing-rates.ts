import { regionLevel, type IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';

export interface ClosingRate {
  regionCode: string;
  month: IsoDate;
  due: number;
  closed: number;
  late: number;
}

/** The codes of the regions next below, as a LIKE pattern: the code itself says level and ancestors (2-2-2-3-3). */
function partsBelow(regionCode: string): string | null {
  const parts: Partial<Record<ReturnType<typeof regionLevel>, [number, number]>> = { nation: [0, 2], province: [2, 2], city: [4, 2], county: [6, 3], township: [9, 3] };
  const part = parts[regionLevel(regionCode)];
  return part ? `${regionCode.slice(0, part[0])}${'_'.repeat(part[1])}${'0'.repeat(12 - part[0] - part[1])}` : null;
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
