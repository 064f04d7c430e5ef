import { postCovers, readFigures, type RequestContext } from '@sunledger/service-kit';
import type { Period } from '@sunledger/service-kit/figures/period';

interface RegionSource {
  code: string;
}

export const regionResolvers = {
  Region: {
    __resolveReference: ({ code }: RegionSource) => ({ code }),
    disclosure: async ({ code }: RegionSource, period: Period, context: RequestContext) => {
      const figures = await readFigures(await context.db(), code, period);
      const count = (measure: string): number => Number(figures.get(measure) ?? 0n);
      const { actor } = context;
      // A count is shown to whom its list is shown, so that each number opens into as many rows.
      const countFor = (duty: string, measure: string): number | null =>
        actor?.posts.some((post) => post.duties.includes(duty) && postCovers(actor, post, code)) ? count(measure) : null;
      return {
        dutiesOpen: countFor('disclosure.duty.read', 'duty-open'),
        dutiesMet: countFor('disclosure.duty.read', 'duty-met'),
        dutiesMissed: countFor('disclosure.duty.read', 'duty-missed'),
        noticesOnDisplay: count('notice-on-display'),
        noticesPublished: count('notice-published'),
        objectionsOpen: countFor('disclosure.objection.read', 'objection-open'),
      };
    },
  },
};
