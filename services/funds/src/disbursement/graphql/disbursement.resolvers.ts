import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, toDeadline, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { asEnum, flagsOfSubject, fromEnum, ordersOfSubject, rowLoader } from '../../bank/graphql/bank-loaders.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { confirmDisbursementWithdrawal } from '../application/confirm-disbursement-withdrawal.ts';
import { papersOf } from '../../reimbursement/application/papers.ts';
import { correctDisbursement } from '../application/correct-disbursement.ts';
import { payDisbursement } from '../application/pay-disbursement.ts';
import { requestDisbursement } from '../application/request-disbursement.ts';
import { reviewDisbursement } from '../application/review-disbursement.ts';
import { withdrawDisbursement } from '../application/withdraw-disbursement.ts';

interface DisbursementShown {
  id: string;
  programmeId: string;
  projectId: string;
  regionCode: string;
  state: string;
  stepNo: number;
  steps: { code: string; title: string; bodyKind: string }[];
  stepsPolicy: { label: string };
}

const rows = `select t.id, t.number, t.project_id as "projectId", (select l.name from funds.listed_project l where l.project_id = t.project_id) as "projectName",
  t.contract_id as "contractId", (select c.amount_fen from funds.project_contract c where c.contract_id = t.contract_id) as "contractAmount",
  (select coalesce(sum(b.accepted_fen), 0)::bigint from funds.accepted_batch b where b.contract_id = t.contract_id) as "acceptedAmount",
  t.programme_id as "programmeId", t.holder_body_id as "holderBodyId", case t.payee_type when 'body' then 'IMPLEMENTING_BODY' else 'CONTRACTOR' end as payee,
  t.region_code as "regionCode", t.stage, t.stage_title as "stageTitle", t.amount_fen as amount,
  case when t.state = 'paid' then (select sum(d.amount_fen)::bigint from funds.disbursement d where d.contract_id = t.contract_id and d.state = 'paid'
    and (d.paid_on, d.recorded_at, d.id) <= (t.paid_on, t.recorded_at, t.id)) end as cumulative,
  ${asEnum('t.state')} as state, t.round, t.step_no as "stepNo", t.steps, t.steps_policy as "stepsPolicy", t.retained_fen as retained,
  t.requested_on as "requestedOn", t.paid_on as "paidOn", t.recorded_at as "recordedAt" from funds.disbursement t`;

const loader = rowLoader<DisbursementShown>(rows, 'kit.region_visible(t.region_code)');

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  projectId?: string | null;
  state?: string | null;
}

// What is paid belongs to the month of its payment, anything else to that of its request.
const period = inPeriod("(case when $4 = 'paid' then t.paid_on else t.requested_on end)", '$5', '$6');

const disbursements = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage<DisbursementShown>(await context.db(), args, {
    select: `${rows} where starts_with(t.region_code, $1) and kit.region_visible(t.region_code) and ($2::uuid is null or t.programme_id = $2)
      and ($3::text is null or t.project_id = $3) and ($4::text is null or t.state = $4) and ${period}`,
    parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.projectId ?? null, fromEnum(args.state), args.from ?? null, args.until ?? null],
    orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
    amount: 'amount',
  });

/** Rows that hang on a disbursement: one query for all of a page. */
function hanging<Row extends { of: string }>(read: (context: RequestContext, ids: readonly string[]) => Promise<Row[]>) {
  const key = {};
  return ({ id }: DisbursementShown, _: unknown, context: RequestContext) =>
    context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
      const found = await read(context, ids);
      return ids.map((one) => found.filter((row) => row.of === one));
    })).load(id);
}

const acts = hanging(async (context, ids) =>
  query<{ of: string }>(
    await context.db(),
    `select disbursement_id::text as of, round, duty, step, passed, reason, person_id as "personId", post_id as "postId", body_id as "bodyId", occurred_on as "occurredOn",
       recorded_at as "recordedAt" from funds.disbursement_act where disbursement_id = any($1::uuid[]) order by act_no`,
    [ids],
  ));
const invoices = hanging(async (context, ids) =>
  query<{ of: string }>(
    await context.db(),
    `select disbursement_id::text as of, nullif(code, '') as code, number, amount_fen as amount, issued_on as "issuedOn"
       from funds.reimbursement_invoice where disbursement_id = any($1::uuid[]) and withdrawn_on is null order by line_no`,
    [ids],
  ));
const documents = hanging(async (context, ids) => (await papersOf(await context.db(), 'Disbursement', ids)).map((row) => ({ ...row, of: row.subjectId })));
const deadlines = hanging(async (context, ids) => (await deadlinesOf(await context.db(), ids)).map((row) => ({ ...toDeadline(row, context.today), of: row.subjectId })));

const running = <I extends CommandBasics>(command: CommandDefinition<I>) =>
  async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { disbursement: id ? await loader(context).load(id) : null, refusals, position };
  };

export const disbursementResolvers = ({ ticketSecret, sealingKey }: ServiceSettings) => ({
  Query: {
    disbursements,
    disbursement: (_: unknown, { id }: { id: string }, context: RequestContext) => loader(context).load(id),
  },
  Disbursement: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loader(context).load(id),
    programme: ({ programmeId }: DisbursementShown) => ({ __typename: 'Programme', id: programmeId }),
    project: ({ projectId }: DisbursementShown) => ({ __typename: 'Project', id: projectId }),
    currentStep: ({ state, steps, stepNo }: DisbursementShown) => (state === 'IN_REVIEW' ? steps[stepNo] ?? null : null),
    policy: ({ stepsPolicy }: DisbursementShown) => stepsPolicy.label,
    acts,
    invoices,
    documents: async (shown: DisbursementShown, _: unknown, context: RequestContext) => (await documents(shown, _, context)).map((row) => ({ ...row, regionCode: shown.regionCode, projectId: shown.projectId })),
    deadlines,
    flags: ({ id }: DisbursementShown, _: unknown, context: RequestContext) => flagsOfSubject(context).load(id),
    payments: ({ id }: DisbursementShown, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
  },
  Mutation: {
    requestDisbursement: running(requestDisbursement(ticketSecret)),
    correctDisbursement: running(correctDisbursement(ticketSecret)),
    reviewDisbursement: running(reviewDisbursement),
    payDisbursement: running(payDisbursement(sealingKey)),
    withdrawDisbursement: running(withdrawDisbursement),
    confirmDisbursementWithdrawal: running(confirmDisbursementWithdrawal),
  },
});
