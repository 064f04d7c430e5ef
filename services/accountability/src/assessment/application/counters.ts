import { regionPrefix } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';
import { sanctionCategories } from '../../measure/domain/measure-kinds.ts';
import type { Counters } from '../domain/measure-values.ts';

/** Adds to a counter at the leaf regions given, in the transaction of the fact. */
export async function addToCounters(em: Em, year: number, counter: string, deltas: readonly { regionCode: string; amount: bigint }[]): Promise<void> {
  if (deltas.length === 0) return;
  await query(
    em,
    `insert into accountability.assessment_counter as c (region_code, year, counter, amount)
     select r, $1, $2, sum(a) from unnest($3::text[], $4::numeric[]) x(r, a) group by r order by r
     on conflict (region_code, year, counter) do update set amount = c.amount + excluded.amount`,
    [year, counter, deltas.map((delta) => delta.regionCode), deltas.map((delta) => delta.amount.toString())],
  );
}

/** Counters of a region and all below it, with what this service's own cases add. */
export async function readCounters(em: Em, regionCode: string, year: number): Promise<Counters> {
  const prefix = regionPrefix(regionCode);
  const rows = await query<{ counter: string; own: string; before: string }>(
    em,
    `select counter, coalesce(sum(amount) filter (where year = $2), 0)::text as own, coalesce(sum(amount) filter (where year < $2), 0)::text as before
       from accountability.assessment_counter where starts_with(region_code, $1) and year <= $2 group by counter`,
    [prefix, year],
  );
  const own = new Map(rows.map((row) => [row.counter, BigInt(row.own)]));
  const before = new Map(rows.map((row) => [row.counter, BigInt(row.before)]));
  for (const [counter, amount] of Object.entries(await ownCounters(em, prefix, year))) own.set(counter, amount);
  return { year, of: (counter) => own.get(counter) ?? 0n, before: (counter) => before.get(counter) ?? 0n };
}

// People are counted once, by token: summing counters would count someone sanctioned in two cases twice (A2).
async function ownCounters(em: Em, prefix: string, year: number): Promise<Record<string, bigint>> {
  const row = await queryOne<{ persons: bigint; cadres: bigint; cases: bigint }>(
    em,
    `select count(distinct person_token) as persons, count(distinct person_token) filter (where village_cadre) as cadres,
       (select count(*) from accountability.discipline_case where starts_with(region_code, $1) and substantiated and extract(year from concluded_on) = $2) as cases
       from accountability.measure where starts_with(region_code, $1) and extract(year from occurred_on) = $2 and category = any($3)`,
    [prefix, year, sanctionCategories],
  );
  return { 'sanctioned-persons': row.persons, 'sanctioned-cadres': row.cadres, 'cases-substantiated': row.cases };
}
