import { regionPrefix } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { talkedPostCodes, type TalkedPost } from '../domain/talk-kinds.ts';

/**
 * The latest talk with each person in a place and period ($1 prefix, $2 from, $3 until): somebody called twice is one
 * person, counted by token and never through summed figures (A6, A10).
 */
export const latestInPeriod = `select distinct on (person_token) * from accountability.talk
  where starts_with(region_code, $1) and kit.region_visible(region_code) and ${inPeriod('occurred_on', '$2', '$3')}
  order by person_token, occurred_on desc, recorded_at desc, id`;

export interface PeopleOfPost {
  post: TalkedPost;
  people: number;
}

/** How many people were called to talks, by the post in which they were called last. */
export async function countTalkedTo(em: Em, regionCode: string, { from, until }: Period): Promise<PeopleOfPost[]> {
  const rows = await query<{ post: TalkedPost; people: bigint }>(
    em, `select post, count(*) as people from (${latestInPeriod}) latest group by post`, [regionPrefix(regionCode), from ?? null, until ?? null]);
  const counted = new Map(rows.map(({ post, people }) => [post, Number(people)]));
  return talkedPostCodes.flatMap((post) => (counted.has(post) ? [{ post, people: counted.get(post) ?? 0 }] : []));
}
