import { query, type Em } from '@sunledger/service-kit';
import type { AdoptedShare } from '../domain/share-departure.ts';

/** Whether shares of a programme stand for a year: then what is given is judged under the book's lock. */
export const hasAdoptedShares = async (em: Em, programmeId: string, year: number): Promise<boolean> =>
  (await query(em, 'select 1 from funds.factor_standing where programme_id = $1 and year = $2', [programmeId, year])).length > 0;

/**
 * The adopted share of the region that money enters on its way from one place to another, with what came into it in the year
 * (F11). A region that the one who divides left out has a share of nothing. The caller holds the quota book.
 */
export async function readAdoptedShare(
  em: Em, { programmeId, dividesIn, year, from, to }: { programmeId: string; dividesIn: string; year: number; from: string; to: string },
): Promise<AdoptedShare | undefined> {
  const [share] = await query<AdoptedShare>(
    em,
    `select s.proposal_id as "proposalId", s.adopted_on as "adoptedOn", s.event_id as "eventId", r.code as "regionCode", r.share_fen as "shareFen",
       coalesce((select sum(a.amount_fen) from funds.allocation a where a.programme_id = $1 and a.reversed_on is null
         and extract(year from a.occurred_on) = $2 and starts_with(a.to_region_code, r.prefix) and not starts_with(a.from_region_code, r.prefix)), 0)::bigint as "allottedFen"
       from funds.factor_standing s
       cross join lateral (
         select e.code, funds.region_prefix(e.code) as prefix, coalesce(l.amount_fen, 0) as share_fen
           from funds.regions_entered($3, $4) e(code) left join funds.factor_line l on l.proposal_id = s.proposal_id and l.region_code = e.code
          where l.region_code is not null or (funds.parent_region(e.code) = $5 and $3 = $5)
          order by l.region_code is null, length(funds.region_prefix(e.code)) desc limit 1) r
      where s.programme_id = $1 and s.year = $2`,
    [programmeId, year, from, to, dividesIn],
  );
  return share;
}
