import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, readPage, toDeadline, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { items, isItem } from '../domain/items.ts';
import { dutyColumns, type DutyRow } from '../application/settle-duty.ts';

interface ListArguments extends PageArguments {
  regionCode: string;
  state?: Uppercase<DutyRow['state']> | null;
  from?: string | null;
  until?: string | null;
}

const deadlinesOfDuty = {};
const deadlineLoader = (context: RequestContext) =>
  context.loader(deadlinesOfDuty, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

const namesOfBodies = {};
const bodyNameLoader = (context: RequestContext) =>
  context.loader(namesOfBodies, () => new DataLoader<string, string | null>(async (ids) => {
    const rows = await query<{ id: string; name: string }>(
      await context.db(), "select id, payload->>'name' as name from kit.directory_entry where kind = 'body' and id = any($1)", [ids]);
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  }));

export const dutyResolvers = {
  Query: {
    duties: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readPage<DutyRow>(await context.db(), args, {
        // Figures are kept by month, so the list they open into takes whole months too.
        select: `select ${dutyColumns} from disclosure.duty where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::text is null or state = $2) and formed_on >= coalesce(date_trunc('month', $3::date), '0001-01-01')
          and formed_on < coalesce(date_trunc('month', $4::date) + interval '1 month', '9999-12-31')`,
        parameters: [regionPrefix(args.regionCode), args.state?.toLowerCase() ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"formedOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  DisclosureDuty: {
    state: ({ state }: DutyRow) => state.toUpperCase(),
    level: ({ level }: DutyRow) => level.toUpperCase(),
    itemTitle: ({ item }: DutyRow) => (isItem(item) ? items[item] : item),
    bodyName: ({ bodyId }: DutyRow, _: unknown, context: RequestContext) => (bodyId === null ? null : bodyNameLoader(context).load(bodyId)),
    deadlines: ({ id }: DutyRow, _: unknown, context: RequestContext) => deadlineLoader(context).load(id),
  },
};
