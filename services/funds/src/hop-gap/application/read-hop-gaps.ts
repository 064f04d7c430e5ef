import { regionPrefix, type IsoDate, type RegionLevel } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import type { HopSum } from '../domain/hop-gap.ts';
import { spread } from './count-hops.ts';

export interface HopQuestion {
  regionCode: string;
  programmeId?: string | null;
  /** At the end of this day. */
  on: IsoDate;
}

// Kept figures and what is still on its way into them: the answer is exact at any moment.
const kept = `select region_code, parent_code, programme_id, level, measure, day, amount_fen from funds.hop_figure
  union all ${spread.replace('{deltas}', 'funds.hop_delta')}`;

const sums = (where: string): string =>
  `select region_code as "regionCode", level, measure, sum(amount_fen)::bigint as "amountFen" from (${kept}) k
    where ${where} and kit.region_visible(region_code) and ($2::uuid is null or programme_id = $2) and day <= $3
    group by region_code, level, measure`;

/** Sums of the place itself, by the levels inside it. */
export const readLevelSums = (em: Em, { regionCode, programmeId, on }: HopQuestion): Promise<HopSum[]> =>
  query<HopSum>(em, sums('region_code = $1'), [regionCode, programmeId ?? null, on]);

/** Sums of each place directly below, or of each place of a level further down. */
export const readRegionSums = (em: Em, { regionCode, programmeId, on }: HopQuestion, level: RegionLevel | undefined): Promise<HopSum[]> =>
  level === undefined
    ? query<HopSum>(em, sums('parent_code = $1'), [regionCode, programmeId ?? null, on])
    : query<HopSum>(
      em, sums('starts_with(region_code, $1) and funds.region_level(region_code) = $4'), [regionPrefix(regionCode), programmeId ?? null, on, level]);
