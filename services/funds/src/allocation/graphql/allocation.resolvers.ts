import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, readPage, toDeadline, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { issueAllocation } from '../application/issue-allocation.ts';
import { receiveQuota } from '../application/receive-quota.ts';

export interface AllocationRow {
  id: string;
  programmeId: string;
  documentNumber: string;
  fromBodyId: string;
  toBodyId: string;
  toRegionCode: string;
  amount: bigint;
  passedOn: bigint;
  occurredOn: string;
  recordedAt: Date;
}

const columns = `id, programme_id as "programmeId", document_number as "documentNumber", from_body_id as "fromBodyId",
  to_body_id as "toBodyId", to_region_code as "toRegionCode", amount_fen as amount, passed_on_fen as "passedOn",
  occurred_on as "occurredOn", recorded_at as "recordedAt"`;

const loadAllocation = {};
const allocationLoader = (context: RequestContext) =>
  context.loader(loadAllocation, () => new DataLoader<string, AllocationRow | null>(async (ids) => {
    const rows = await query<AllocationRow>(await context.db(), `select ${columns} from funds.allocation where id = any($1::uuid[])`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const deadlinesOfAllocation = {};
const deadlineLoader = (context: RequestContext) =>
  context.loader(deadlinesOfAllocation, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

interface ListArguments extends PageArguments {
  regionCode: string;
  programmeId?: string | null;
}

export const allocationResolvers = {
  Query: {
    allocations: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readPage<AllocationRow>(await context.db(), args, {
        select: `select ${columns} from funds.allocation where starts_with(to_region_code, $1) and kit.region_visible(to_region_code)
          and ($2::uuid is null or programme_id = $2)`,
        parameters: [regionPrefix(args.regionCode), args.programmeId ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  Allocation: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => allocationLoader(context).load(id),
    programme: ({ programmeId }: AllocationRow) => ({ __typename: 'Programme', id: programmeId }),
    deadlines: ({ id }: AllocationRow, _: unknown, context: RequestContext) => deadlineLoader(context).load(id),
  },
  Mutation: {
    receiveQuota: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(receiveQuota, input);
      return { programme: id ? { id } : null, refusals, position };
    },
    issueAllocation: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(issueAllocation, input);
      return { allocation: id ? await allocationLoader(context).load(id) : null, refusals, position };
    },
  },
};
