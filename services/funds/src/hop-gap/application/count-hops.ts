import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, withoutWaitingForDisk, type Em, type Work } from '@sunledger/service-kit';

export interface Crossing {
  programmeId: string;
  /** Where the money came from; `above` for quota that came from outside the programme's region. */
  from: string;
  to: string;
  measure: 'issued' | 'received';
  on: IsoDate;
  amountFen: Fen;
}

/** Counts money at every region that it entered on its way (F4): one that skips a level has crossed that level's border too. */
export async function countCrossings({ em }: Work, crossings: readonly Crossing[]): Promise<void> {
  if (crossings.length === 0) return;
  const column = <T>(pick: (crossing: Crossing) => T): T[] => crossings.map(pick);
  await query(
    em,
    `insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
     select t.programme, r, funds.region_level(r), t.measure, t.day, t.fen
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::bigint[]) t(programme, origin, target, measure, day, fen)
       cross join lateral (select t.target as r where t.origin = 'above' union all
         select e from funds.regions_entered(t.origin, t.target) e where t.origin <> 'above') c`,
    [column((c) => c.programmeId), column((c) => c.from), column((c) => c.to), column((c) => c.measure), column((c) => c.on), column((c) => c.amountFen)],
  );
}

/** Every place above a delta, with what it adds there. */
export const spread = `select r as region_code, funds.parent_region(r) as parent_code, d.programme_id, d.level, d.measure, d.day, d.amount_fen
  from {deltas} d cross join lateral kit.region_and_above(d.region_code) r`;

const batch = 20_000;

/** Adds pending deltas to every place above them, in batches; the sweep runs one at a time. True: there may be more. */
export async function rollUpHops(em: Em): Promise<boolean> {
  await withoutWaitingForDisk(em);
  const [row] = await query<{ taken: bigint }>(
    em,
    `with taken as (delete from funds.hop_delta where id in (select id from funds.hop_delta order by id limit ${batch}) returning *),
     added as (insert into funds.hop_figure as f (region_code, parent_code, programme_id, level, measure, day, amount_fen)
     select region_code, parent_code, programme_id, level, measure, day, sum(amount_fen) from (${spread.replace('{deltas}', 'taken')}) s
      group by 1, 2, 3, 4, 5, 6 order by 1, 5, 4, 3, 6
     on conflict (region_code, measure, level, programme_id, day) do update set amount_fen = f.amount_fen + excluded.amount_fen)
     select count(*) as taken from taken`,
  );
  return Number(row?.taken ?? 0) > 0;
}

export const hopRollUp = { name: 'hop figures', everyMs: 1000, run: (work: Work) => rollUpHops(work.em) };
