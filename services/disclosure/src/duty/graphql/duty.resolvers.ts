import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { bodyNameLoader, dutyLoader, dutyNoticesLoader } from '../../graphql/loaders.ts';
import { dutyColumns, type DutyRow } from '../application/settle-duty.ts';
import { items, isItem } from '../domain/items.ts';

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  state?: Uppercase<DutyRow['state']> | null;
}

export const dutyResolvers = {
  Query: {
    duties: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readPage<DutyRow>(await context.db(), args, {
        select: `select ${dutyColumns} from disclosure.duty where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::text is null or state = $2) and ${inPeriod('formed_on', '$3', '$4')}`,
        parameters: [regionPrefix(args.regionCode), args.state?.toLowerCase() ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"formedOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  DisclosureDuty: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => dutyLoader(context).load(id),
    state: ({ state }: DutyRow) => state.toUpperCase(),
    level: ({ level }: DutyRow) => level.toUpperCase(),
    itemTitle: ({ item }: DutyRow) => (isItem(item) ? items[item] : item),
    bodyName: ({ bodyId }: DutyRow, _: unknown, context: RequestContext) => (bodyId === null ? null : bodyNameLoader(context).load(bodyId)),
    deadlines: deadlinesField,
    notices: ({ id }: DutyRow, _: unknown, context: RequestContext) => dutyNoticesLoader(context).load(id),
  },
};
