import { InvalidInput, query, type RequestContext } from '@sunledger/service-kit';
import { regionLevel } from '@sunledger/kernel';
import { rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { adoptedProjectsOf, drawCountySample } from '../application/draw-sample.ts';
import { rankBy, sampleMethod } from '../application/seeded-rank.ts';
import { drawSample, sampleSize } from '../domain/sampling.ts';

const columns = `id, township_code as "townshipCode", year, seed, share, floor, policy, population::text[] as population, sampled::text[] as sampled,
  drawn_on as "drawnOn"`;
const loadDraw = rowLoader<{ id: string }>(`select ${columns} from projects.sample_draw where id = any($1::uuid[])`);

interface SampleArguments {
  townshipCode: string;
  year: number;
}

// A sample is for anybody to draw again (P7): it shows ids alone, which tell nothing of a project one may not see.
async function tryOut({ townshipCode, year, seed }: SampleArguments & { seed: string }, context: RequestContext) {
  if (regionLevel(townshipCode) !== 'township') throw new InvalidInput([{ field: 'townshipCode', message: '应为乡镇的区划代码', messageEn: 'the code of a township' }]);
  const question = { regionCode: townshipCode, line: null, fundKind: null, on: context.today };
  const share = context.policy.value('acceptance.sample-share', question);
  const floor = context.policy.value('acceptance.sample-floor', question);
  const db = await context.db();
  const population = await adoptedProjectsOf(db, townshipCode, year);
  const sampled = drawSample(population, sampleSize(population.length, share.value, floor.value), rankBy(seed));
  return { id: null, townshipCode, year, seed, share: share.value, floor: floor.value, policy: share.label, population, sampled, drawnOn: null };
}

export const sampleResolvers = {
  Query: {
    countySample: (_: unknown, args: SampleArguments & { seed: string }, context: RequestContext) => tryOut(args, context),
    countySampleDraws: async (_: unknown, { townshipCode, year }: SampleArguments, context: RequestContext) =>
      query(await context.db(), `select ${columns} from projects.sample_draw where township_code = $1 and year = $2 order by position`, [
        townshipCode, year]),
  },
  CountySample: { method: () => sampleMethod },
  Mutation: {
    drawCountySample: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(drawCountySample, input);
      return { sample: id ? await loadDraw(context).load(id) : null, refusals, position };
    },
  },
};
