import type { RegionLevel } from '@sunledger/kernel';
import { pageOf, postFor, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { hopEntries, type HopNumber } from '../application/hop-entries.ts';
import { readLevelSums, readRegionSums, type HopQuestion } from '../application/read-hop-gaps.ts';
import { levelSteps, regionGaps } from '../domain/hop-gap.ts';

const duty: FundsDuty = 'funds.ledger.read';

interface GapArguments {
  regionCode: string;
  programmeId?: string | null;
  on?: string | null;
  level?: string | null;
}

const levelOf = (level: string | null | undefined): RegionLevel | undefined => (level ? (level.toLowerCase() as RegionLevel) : undefined);
const questionOf = ({ regionCode, programmeId, on }: GapArguments, context: RequestContext): HopQuestion => ({
  regionCode, programmeId: programmeId ?? null, on: on ?? context.today });

interface Gap extends HopQuestion {
  rows: RegionLevel | undefined;
}

export const hopGapResolvers = {
  Query: {
    // Null outside the reader's own area, as Region.funds is: a part of a place would pass for the whole.
    hopGap: (_: unknown, args: GapArguments, context: RequestContext): Gap | null =>
      context.actor && postFor(context.actor, duty, args.regionCode) ? { ...questionOf(args, context), rows: levelOf(args.level) } : null,
    hopEntries: async (_: unknown, args: GapArguments & PageArguments & { number: string }, context: RequestContext) => {
      const number = args.number.toLowerCase().replaceAll('_', '-') as HopNumber;
      return readMoneyPage(await context.db(), args, {
        ...hopEntries(questionOf(args, context), number, levelOf(args.level)),
        orderBy: [{ column: '"occurredOn"', type: 'date', descending: true }, { column: 'id', type: 'text', descending: true }],
        amount: 'amount',
      });
    },
  },
  HopGap: {
    steps: async (gap: Gap, _: unknown, context: RequestContext) =>
      levelSteps(await readLevelSums(await context.db(), gap)).map((step) => ({ ...step, level: step.level.toUpperCase() })),
    regions: async (gap: Gap, page: PageArguments, context: RequestContext) =>
      pageOf(regionGaps(await readRegionSums(await context.db(), gap, gap.rows)).map((row) => ({ ...row, level: row.level.toUpperCase() })), page, ({ regionCode }) => [regionCode]),
  },
  HopEntry: {
    programme: ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId }),
  },
  HopRegion: {
    region: ({ regionCode }: { regionCode: string }) => ({ __typename: 'Region', code: regionCode }),
  },
};
