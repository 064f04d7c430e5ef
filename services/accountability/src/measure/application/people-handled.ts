import { regionPrefix } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import type { MeasureCategory, MeasureCode } from '../domain/measure-kinds.ts';

/**
 * The heaviest measure of each person in a place and period ($1 prefix, $2 from, $3 until): people don't add up, so they
 * are counted by token each time and never through summed figures (A2, A10).
 */
export const heaviestInPeriod = `select distinct on (person_token) * from accountability.measure
  where starts_with(region_code, $1) and kit.region_visible(region_code) and ${inPeriod('occurred_on', '$2', '$3')}
  order by person_token, weight desc, recorded_at, id`;

export interface PeopleOfKind {
  kind: MeasureCode;
  category: MeasureCategory;
  people: number;
}

/** How many people were handled, by the kind of their heaviest measure, light kinds first. */
export async function countPeople(em: Em, regionCode: string, { from, until }: Period): Promise<PeopleOfKind[]> {
  const rows = await query<Omit<PeopleOfKind, 'people'> & { people: bigint }>(
    em,
    `select kind, category, count(*) as people from (${heaviestInPeriod}) heaviest group by kind, category, weight order by weight`,
    [regionPrefix(regionCode), from ?? null, until ?? null],
  );
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
