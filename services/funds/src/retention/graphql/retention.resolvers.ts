import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, toDeadline, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { ordersOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { checkGuarantee } from '../application/check-guarantee.ts';
import { registerGuarantee } from '../application/register-guarantee.ts';
import { releaseRetention } from '../application/release-retention.ts';
import { withdrawGuarantee } from '../application/withdraw-guarantee.ts';

interface RetentionShown {
  id: string;
  programmeId: string;
  projectId: string;
}

const columns = `r.id, coalesce(r.reimbursement_id, r.disbursement_id) as "reimbursementId", r.disbursement_id as "disbursementId", r.guarantee_id as "guaranteeId", r.project_id as "projectId", r.contract_id as "contractId",
  r.programme_id as "programmeId", r.holder_body_id as "holderBodyId", r.region_code as "regionCode", r.amount_fen as amount,
  r.share_percent as share, r.share_policy as "sharePolicy", r.warranty_ends_on as "warrantyEndsOn", upper(r.state) as state,
  (select count(*)::int from funds.quality_issue q where q.project_id = r.project_id and q.closed_on is null) as "openIssues",
  r.held_on as "heldOn", r.overdue_on as "overdueOn", r.released_on as "releasedOn", r.recorded_at as "recordedAt"`;

const loadRetention = {};
const retentionLoader = (context: RequestContext) =>
  context.loader(loadRetention, () => new DataLoader<string, RetentionShown | null>(async (ids) => {
    const rows = await query<RetentionShown>(
      await context.db(), `select ${columns} from funds.retention r where r.id = any($1::uuid[]) and kit.region_visible(r.region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const loadDeadlines = {};
const deadlineLoader = (context: RequestContext) =>
  context.loader(loadDeadlines, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  projectId?: string | null;
  state?: string | null;
  overdue?: boolean | null;
}

// What was released belongs to the month of its release, else the month in which it was held back counts.
const period = inPeriod("(case when $4 = 'released' then r.released_on else r.held_on end)", '$6', '$7');

const retentions = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage<RetentionShown>(await context.db(), args, {
    select: `select ${columns} from funds.retention r where starts_with(r.region_code, $1) and kit.region_visible(r.region_code)
      and ($2::uuid is null or r.programme_id = $2) and ($3::text is null or r.project_id = $3) and case when $4::text is null then r.state <> 'cancelled' else r.state = $4 end
      and ($5::boolean is null or (r.overdue_on is not null and r.state <> 'released') = $5) and ${period}`,
    parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.projectId ?? null, args.state?.toLowerCase() ?? null,
      args.overdue ?? null, args.from ?? null, args.until ?? null],
    orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
    amount: 'amount',
  });

const letters = `select id, contract_id as "contractId", project_id as "projectId", number, issuer, amount_fen as amount, valid_until as "validUntil",
  registered_on as "registeredOn", upper(replace(state, '-', '_')) as state, checked_on as "checkedOn", check_reason as "checkReason", ended_on as "endedOn",
  end_reason as "endReason" from funds.guarantee_letter`;

const letterCommand = <Input extends CommandBasics>(command: CommandDefinition<Input>) => async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
  const { id, refusals, position } = await context.run(command, input);
  const rows = id ? await query(await context.db(), `${letters} where id = $1`, [id]) : [];
  return { guaranteeLetter: rows[0] ?? null, refusals, position };
};

export const retentionResolvers = ({ sealingKey, ticketSecret }: ServiceSettings) => ({
  Query: {
    guaranteeLetters: async (_: unknown, { contractId }: { contractId: string }, context: RequestContext) =>
      query(await context.db(), `${letters} where contract_id = $1 and kit.region_visible(region_code) order by registered_on, number`, [contractId]),
    retentions,
    retention: (_: unknown, { id }: { id: string }, context: RequestContext) => retentionLoader(context).load(id),
  },
  Retention: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => retentionLoader(context).load(id),
    programme: ({ programmeId }: RetentionShown) => ({ __typename: 'Programme', id: programmeId }),
    project: ({ projectId }: RetentionShown) => ({ __typename: 'Project', id: projectId }),
    payments: ({ id }: RetentionShown, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
    deadlines: ({ id }: RetentionShown, _: unknown, context: RequestContext) => deadlineLoader(context).load(id),
  },
  Mutation: {
    registerGuarantee: letterCommand(registerGuarantee(ticketSecret)),
    checkGuarantee: letterCommand(checkGuarantee),
    withdrawGuarantee: letterCommand(withdrawGuarantee),
    releaseRetention: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(releaseRetention(sealingKey), input);
      return { retention: id ? await retentionLoader(context).load(id) : null, refusals, position };
    },
  },
});
