import { postCovers, readFigures, type RequestContext } from '@sunledger/service-kit';

interface RegionSource {
  code: string;
}

export const regionResolvers = {
  Region: {
    __resolveReference: ({ code }: RegionSource) => ({ code }),
    disclosure: async ({ code }: RegionSource, period: { from?: string | null; until?: string | null }, context: RequestContext) => {
      const figures = await readFigures(await context.db(), code, period);
      const count = (measure: string): number => Number(figures.get(measure) ?? 0n);
      const { actor } = context;
      // A count is shown to whom its list is shown, so that each number opens into as many rows.
      const inside = (measure: string) =>
        actor?.posts.some((post) => post.duties.includes('disclosure.duty.read') && postCovers(actor, post, code)) ? count(measure) : null;
      return { dutiesOpen: inside('duty-open'), dutiesMet: inside('duty-met'), dutiesMissed: inside('duty-missed') };
    },
  },
};
