import { postCovers, queryOne, readFigures, type RequestContext } from '@sunledger/service-kit';
import { clueReaders, petitionReaders } from '../../duties.ts';
import { readGuarded, type GuardedMeasure } from '../../figures.ts';
import type { RegionSupervisionArgs } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';

interface RegionSource {
  code: string;
}

/** A number is shown to whom its list is shown, and counts exactly what that list holds for him. */
async function readOverview({ code }: RegionSource, period: RegionSupervisionArgs, context: RequestContext) {
  const em = await context.db();
  const { actor } = context;
  const figures = await readFigures(em, code, period);
  const { bodies } = await queryOne<{ bodies: string[] }>(em, 'select supervision.actor_bodies() as bodies');
  const covers = (duties: readonly string[]) =>
    actor?.posts.some((post) => post.duties.some((duty) => duties.includes(duty)) && postCovers(actor, post, code)) ?? false;
  const guarded = (measure: GuardedMeasure, duties: readonly string[]) =>
    covers(duties) ? readGuarded(figures, measure, reachOf(actor, duties), bodies) : null;
  const plain = (measure: string, duty: string) => (covers([duty]) ? Number(figures.get(measure) ?? 0n) : null);
  return {
    petitionsReceived: guarded('petitions-received', petitionReaders),
    petitionsConcluded: guarded('petitions-concluded', petitionReaders),
    petitionsOverdue: guarded('petitions-overdue', petitionReaders),
    cluesRegistered: guarded('clues-registered', clueReaders),
    cluesTransferred: guarded('clues-transferred', clueReaders),
    cluesClosed: guarded('clues-closed', clueReaders),
    warnings: plain('warnings', 'supervision.warning.read'),
    evidenceReuse: plain('evidence-reused', 'supervision.evidence.read'),
  };
}

export const regionResolvers = {
  Region: {
    __resolveReference: ({ code }: RegionSource) => ({ code }),
    supervision: readOverview,
  },
};
