import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { regionLevel } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { workApart } from '../../work-apart.ts';
import { stateOnceSampled } from '../domain/acceptance-rules.ts';
import { drawSample, sampleSize } from '../domain/sampling.ts';
import { acceptanceRefusal } from '../refusals.ts';
import { rankBy } from './seeded-rank.ts';
import { acceptFinally, lockBatch } from './settle-batch.ts';

export interface DrawCountySample extends CommandBasics {
  townshipCode: string;
  year: number;
  seed: string;
}

/** Projects of a township that were adopted for a year: what the county draws from. */
export const adoptedProjectsOf = async (em: Em, townshipCode: string, year: number): Promise<string[]> =>
  (await query<{ id: string }>(
    em, "select id from projects.project where starts_with(region_code, left($1, 9)) and adopted_year = $2 and state = 'adopted' order by id", [townshipCode, year],
  )).map(({ id }) => id);

/**
 * The county draws whom it checks (P7). A later draw covers the projects adopted since, and only as many as the share of
 * all of them still asks for; what was drawn once stands. Batches that waited for the draw go on or are accepted.
 */
export const drawCountySample = defineCommand<DrawCountySample>({
  name: 'drawCountySample',
  duty: 'projects.sample.draw',
  regionOf: ({ townshipCode }) => townshipCode,
  input: z.object({ year: z.number().int().min(2000).max(2200), seed: z.string().trim().min(4).max(100) }),
  async handle(work, { townshipCode, year, seed }) {
    if (regionLevel(townshipCode) !== 'township') return refused(acceptanceRefusal({ code: 'NOT_A_TOWNSHIP' }, { field: 'townshipCode' }));
    const county = `${townshipCode.slice(0, 6)}000000`;
    // A township's own officer must not choose what is checked of his township.
    mustHold(work, 'projects.sample.draw', county);
    await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 13))', [`sample ${townshipCode} ${year}`]);
    const share = work.policy.value('acceptance.sample-share', { regionCode: townshipCode, line: null, fundKind: null, on: work.occurredOn });
    const floor = work.policy.value('acceptance.sample-floor', { regionCode: townshipCode, line: null, fundKind: null, on: work.occurredOn });
    const earlier = await queryOne<{ position: number; population: string[]; sampled: number }>(
      work.em,
      `select count(*)::int as position, coalesce(array_agg(distinct p.id) filter (where p.id is not null), '{}')::text[] as population,
         coalesce((select sum(cardinality(s.sampled)) from projects.sample_draw s where s.township_code = $1 and s.year = $2), 0)::int as sampled
         from projects.sample_draw d left join lateral unnest(d.population) p(id) on true where d.township_code = $1 and d.year = $2`,
      [townshipCode, year],
    );
    const all = await adoptedProjectsOf(work.em, townshipCode, year);
    const population = all.filter((id) => !earlier.population.includes(id));
    if (population.length === 0) return refused(acceptanceRefusal({ code: 'NOTHING_TO_DRAW' }, { field: 'year' }));
    const sampled = drawSample(population, Math.max(0, sampleSize(all.length, share.value, floor.value) - earlier.sampled), rankBy(seed));
    const id = randomUUID();
    await query(
      work.em,
      `insert into projects.sample_draw (id, township_code, year, position, seed, share, floor, policy, population, sampled, drawn_by, drawn_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, townshipCode, year, earlier.position, seed, share.value, floor.value, share.label, population, sampled, work.actor.personId, work.occurredOn, work.now],
    );
    await settleWaiting(work, population, new Set(sampled));
    return accepted(id);
  },
});

async function settleWaiting(work: Work, population: string[], sampled: ReadonlySet<string>): Promise<void> {
  const waiting = await query<{ id: string }>(
    work.em,
    "select id from projects.batch where project_id = any($1::uuid[]) and state = 'awaiting-sample' order by project_id, contract_id, id",
    [population],
  );
  for (const { id } of waiting) {
    const locked = await lockBatch(work, id);
    if (locked?.batch.state !== 'awaiting-sample') continue;
    locked.batch.state = stateOnceSampled(sampled.has(locked.project.id));
    if (locked.batch.state === 'accepted') await acceptFinally(workApart(work, []), locked);
  }
  await work.em.flush();
}
