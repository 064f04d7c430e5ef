import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { findAllocation } from '../../allocation/graphql/allocation.resolvers.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { registerWhereabouts } from '../application/register-whereabouts.ts';
import { reverseWhereabouts } from '../application/reverse-whereabouts.ts';

interface EntryRow {
  id: string;
  allocationId: string;
  programmeId: string;
  projectId: string | null;
}

const columns = `e.id, e.allocation_id as "allocationId", e.programme_id as "programmeId", e.body_id as "bodyId", e.region_code as "regionCode",
  replace(upper(e.kind), '-', '_') as kind, e.project_id as "projectId", e.amount_fen as amount, e.note, e.person_id as "enteredBy", e.reverses_id as "reversesId",
  exists (select from funds.whereabouts_entry r where r.reverses_id = e.id) as reversed, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
  a.document_number as "documentNumber", a.register_due_on as "dueOn", e.occurred_on > a.register_due_on as late,
  (e.recorded_at at time zone 'Asia/Shanghai')::date > a.register_due_on as "recordedLate"`;
const source = 'funds.whereabouts_entry e join funds.allocation a on a.id = e.allocation_id';

const loadEntries = {};
const entryLoader = (context: RequestContext) =>
  context.loader(loadEntries, () => new DataLoader<string, EntryRow[]>(async (allocationIds) => {
    const rows = await query<EntryRow>(
      await context.db(),
      `select ${columns} from ${source} where e.allocation_id = any($1::uuid[]) and kit.region_visible(e.region_code) order by e.recorded_at, e.id`,
      [allocationIds],
    );
    return allocationIds.map((id) => rows.filter((row) => row.allocationId === id));
  }));

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  projectId?: string | null;
  level?: string | null;
  kind?: string | null;
}

export const whereaboutsResolvers = {
  Query: {
    whereabouts: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readMoneyPage<EntryRow>(await context.db(), args, {
        select: `select ${columns} from ${source} where starts_with(e.region_code, $1) and kit.region_visible(e.region_code)
          and ($2::uuid is null or e.programme_id = $2) and ($3::text is null or e.project_id = $3)
          and ($4::text is null or funds.region_level(e.region_code) = $4) and ($5::text is null or e.kind = $5)
          and ${inPeriod('e.occurred_on', '$6', '$7')}`,
        parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.projectId ?? null, args.level?.toLowerCase() ?? null,
          args.kind?.toLowerCase().replace('_', '-') ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
        amount: 'amount',
      }),
  },
  Allocation: {
    whereabouts: ({ id }: { id: string }, _: unknown, context: RequestContext) => entryLoader(context).load(id),
  },
  WhereaboutsEntry: {
    programme: ({ programmeId }: EntryRow) => ({ __typename: 'Programme', id: programmeId }),
    project: ({ projectId }: EntryRow) => (projectId === null ? null : { __typename: 'Project', id: projectId }),
  },
  Mutation: {
    registerWhereabouts: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(registerWhereabouts, input);
      return { allocation: id ? await findAllocation(id, context) : null, refusals, position };
    },
    reverseWhereabouts: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseWhereabouts, input);
      return { allocation: id ? await findAllocation(id, context) : null, refusals, position };
    },
  },
};
