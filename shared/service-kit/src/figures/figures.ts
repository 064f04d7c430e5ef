import type pg from 'pg';
import type { IsoDate } from '@sunledger/kernel';
import { query, withoutWaitingForDisk, type Em } from '../database/orm.ts';
import type { Work } from '../work.ts';

export interface FigureDelta {
  regionCode: string;
  on: IsoDate;
  measure: string;
  /** Fen, or a count. */
  amount: bigint;
}

/** Writes signed deltas at the leaf, in the transaction of the fact; the roll-up adds them upward, so no payment locks its province's row. */
export async function addToFigures(work: Work, deltas: readonly FigureDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  await query(
    work.em,
    `insert into kit.figure_delta (region_code, month, measure, amount)
     select r, date_trunc('month', d)::date, m, a from unnest($1::text[], $2::date[], $3::text[], $4::numeric[]) t(r, d, m, a)`,
    [deltas.map((d) => d.regionCode), deltas.map((d) => d.on), deltas.map((d) => d.measure), deltas.map((d) => d.amount.toString())],
  );
}

/** Adds pending deltas to every region above them; one roll-up at a time by advisory lock. Returns how many it took. */
export async function rollUpFigures(em: Em, limit = 20_000): Promise<number> {
  await withoutWaitingForDisk(em);
  const [row] = await query<{ taken: bigint }>(
    em,
    `with held as (select pg_try_advisory_xact_lock(hashtext('figure roll-up')) as ok),
     taken as (delete from kit.figure_delta where (select ok from held)
       and id in (select id from kit.figure_delta order by id limit $1) returning region_code, month, measure, amount),
     summed as (select r as region_code, month, measure, sum(amount) as amount
       from taken, kit.region_and_above(region_code) r group by r, month, measure),
     added as (insert into kit.figure as f (region_code, month, measure, amount) select * from summed order by 1, 2, 3
       on conflict (region_code, month, measure) do update set amount = f.amount + excluded.amount)
     select count(*) as taken from taken`,
    [limit],
  );
  return Number(row?.taken ?? 0);
}

/** Sums of the kept figures of a region over a period: a few rows a month, whatever the number of facts. */
export async function readFigures(
  em: Em,
  regionCode: string,
  period: { from?: IsoDate | null | undefined; until?: IsoDate | null | undefined } = {},
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await query<{ measure: string; amount: string }>(
    em,
    `select measure, sum(amount)::text as amount from kit.figure
      where region_code = $1 and month >= coalesce($2::date, '0001-01-01') and month <= coalesce($3::date, '9999-12-01') group by measure`,
    [regionCode, period.from ? `${period.from.slice(0, 7)}-01` : null, period.until ?? null],
  );
  return new Map(rows.map((row) => [row.measure, BigInt(row.amount)]));
}

/** True when every fact is in the figures: tests wait for it. */
export async function figuresSettled(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query('select 1 from kit.figure_delta limit 1');
  return rows.length === 0;
}
