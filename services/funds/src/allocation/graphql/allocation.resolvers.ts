import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, toDeadline, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { issueAllocation } from '../application/issue-allocation.ts';
import { receiveQuota } from '../application/receive-quota.ts';
import { reverseAllocation } from '../application/reverse-allocation.ts';

export interface AllocationRow {
  id: string;
  programmeId: string;
  documentNumber: string;
  fromBodyId: string;
  toBodyId: string;
  toRegionCode: string;
  amount: bigint;
  passedOn: bigint;
  used: bigint;
  occurredOn: string;
  recordedAt: Date;
  reversedOn: string | null;
  reversalReason: string | null;
  registeredOn: string | null;
  registerDueOn: string | null;
  shareProposalId: string | null;
  shareFen: bigint | null;
  shareDifferenceFen: bigint | null;
  shareReason: string | null;
}

const columns = `id, programme_id as "programmeId", document_number as "documentNumber", from_body_id as "fromBodyId",
  to_body_id as "toBodyId", to_region_code as "toRegionCode", amount_fen as amount, passed_on_fen as "passedOn", used_fen as used,
  occurred_on as "occurredOn", recorded_at as "recordedAt", reversed_on as "reversedOn", reversal_reason as "reversalReason",
  registered_on as "registeredOn", registered_at as "registeredAt", register_due_on as "registerDueOn", direct,
  share_proposal_id as "shareProposalId", share_fen as "shareFen", share_difference_fen as "shareDifferenceFen", share_reason as "shareReason"`;
const receiptColumns = `id, programme_id as "programmeId", document_number as "documentNumber", body_id as "bodyId",
  region_code as "regionCode", amount_fen as amount, occurred_on as "occurredOn", recorded_at as "recordedAt", direct, reversed_on as "reversedOn",
  reversal_reason as "reversalReason", case when reversed_on is null then amount_fen else 0 end as standing`;
const newestFirst = [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }] as const;

const loadAllocation = {};
const allocationLoader = (context: RequestContext) =>
  context.loader(loadAllocation, () => new DataLoader<string, AllocationRow | null>(async (ids) => {
    const rows = await query<AllocationRow>(
      await context.db(),
      `select ${columns} from funds.allocation
        where id = any($1::uuid[]) and (kit.region_visible(to_region_code) or kit.region_visible(from_region_code))`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const deadlinesOfAllocation = {};
const deadlineLoader = (context: RequestContext) =>
  context.loader(deadlinesOfAllocation, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
}
interface AllocationArguments extends ListArguments {
  fromBodyId?: string | null;
  toBodyId?: string | null;
  documentNumber?: string | null;
  includeReversed?: boolean | null;
  registered?: boolean | null;
  overdue?: boolean | null;
  departed?: boolean | null;
}

const allocations = async (_: unknown, args: AllocationArguments, context: RequestContext) =>
  readMoneyPage<AllocationRow>(await context.db(), args, {
    // A reversed allocation may be shown, but never counts: the sum is what stands.
    select: `select ${columns}, case when reversed_on is null then amount_fen else 0 end as standing from funds.allocation
      where starts_with(to_region_code, $1) and kit.region_visible(to_region_code) and ($2::uuid is null or programme_id = $2)
        and ${inPeriod('occurred_on', '$3', '$4')} and ($5::text is null or from_body_id = $5) and ($6::text is null or to_body_id = $6)
        and ($7::text is null or document_number = $7) and ($8::boolean or reversed_on is null)
        and ($9::boolean is null or (registered_on is not null) = $9)
        and ($10::boolean is null or (coalesce(registered_on, $11::date) > register_due_on) = $10)
        and ($12::boolean is null or (share_difference_fen is not null) = $12)`,
    parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.from ?? null, args.until ?? null, args.fromBodyId ?? null,
      args.toBodyId ?? null, args.documentNumber ?? null, args.includeReversed ?? false, args.registered ?? null, args.overdue ?? null, context.today,
      args.departed ?? null],
    orderBy: newestFirst,
    amount: 'standing',
  });

const quotaReceipts = async (_: unknown, args: ListArguments & { includeReversed?: boolean | null }, context: RequestContext) =>
  readMoneyPage(await context.db(), args, {
    select: `select ${receiptColumns} from funds.quota_receipt where starts_with(region_code, $1) and kit.region_visible(region_code)
      and ($2::uuid is null or programme_id = $2) and ${inPeriod('occurred_on', '$3', '$4')}
      and ($5::boolean or reversed_on is null)`,
    parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.from ?? null, args.until ?? null, args.includeReversed ?? false],
    orderBy: newestFirst,
    amount: 'standing',
  });

export const findAllocation = (id: string, context: RequestContext): Promise<AllocationRow | null> => allocationLoader(context).load(id);

const programmeOf = ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId });

export const allocationResolvers = {
  Query: {
    allocations,
    quotaReceipts,
    allocation: (_: unknown, { id }: { id: string }, context: RequestContext) => allocationLoader(context).load(id),
  },
  Allocation: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => allocationLoader(context).load(id),
    programme: programmeOf,
    departure: ({ shareDifferenceFen: difference, shareFen: share, shareReason: reason, shareProposalId: proposalId }: AllocationRow) =>
      (difference === null ? null : { difference, share, reason, proposalId }),
    deadlines: ({ id }: AllocationRow, _: unknown, context: RequestContext) => deadlineLoader(context).load(id),
  },
  QuotaReceipt: { programme: programmeOf },
  Mutation: {
    receiveQuota: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(receiveQuota, input);
      return { programme: id ? { id } : null, refusals, position };
    },
    issueAllocation: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(issueAllocation, input);
      return { allocation: id ? await allocationLoader(context).load(id) : null, refusals, position };
    },
    reverseAllocation: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseAllocation, input);
      return { allocation: id ? await allocationLoader(context).load(id) : null, refusals, position };
    },
  },
};
