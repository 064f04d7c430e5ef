import { regionPrefix } from '@sunledger/kernel';
import { readTicketFor, type CommandBasics, type CommandDefinition, type EvidenceRow, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { flagsOfSubject, fromEnum, ordersOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { mustReach } from '../../graphql/must-reach.ts';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { approveLargeReimbursement } from '../application/approve-large-reimbursement.ts';
import { confirmReimbursementWithdrawal } from '../application/confirm-reimbursement-withdrawal.ts';
import { correctReimbursement } from '../application/correct-reimbursement.ts';
import { payReimbursement } from '../application/pay-reimbursement.ts';
import { reviewReimbursement } from '../application/review-reimbursement.ts';
import { submitReimbursement } from '../application/submit-reimbursement.ts';
import { withdrawReimbursement } from '../application/withdraw-reimbursement.ts';
import { actLoader, claimColumns, claimLoader, deadlineLoader, documentLoader, invoiceLoader, type ClaimShown } from './claim-loaders.ts';

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  projectId?: string | null;
  state?: string | null;
}

// A paid claim belongs to the month of its payment, any other to that of its application.
const period = inPeriod("(case when $4 = 'paid' then r.paid_on else r.submitted_on end)", '$5', '$6');

const reimbursements = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage<ClaimShown>(await context.db(), args, {
    select: `select ${claimColumns} from funds.reimbursement r where starts_with(r.region_code, $1) and kit.region_visible(r.region_code)
      and ($2::uuid is null or r.programme_id = $2) and ($3::text is null or r.project_id = $3) and ($4::text is null or r.state = $4) and ${period}`,
    parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.projectId ?? null, fromEnum(args.state),
      args.from ?? null, args.until ?? null],
    orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
    amount: 'amount',
  });

const running = <I extends CommandBasics>(command: CommandDefinition<I>) =>
  async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { reimbursement: id ? await claimLoader(context).load(id) : null, refusals, position };
  };

/** A project's line is that of the body that carries it out; asked once for all papers of a request. */
const projectLines = rowLoader<{ id: string; line: string | null }>(
  `select l.project_id as id, b.payload->>'line' as line from funds.listed_project l
     left join kit.directory_entry b on b.kind = 'body' and b.id = l.implementing_body_id where l.project_id = any($1::text[])`);

interface Paper extends EvidenceRow {
  regionCode: string;
  /** Of a claim or a request; an account's and a letter's are of none. */
  projectId?: string;
}

const papersOf = async ({ id, regionCode, projectId }: ClaimShown, context: RequestContext): Promise<Paper[]> =>
  (await documentLoader(context).load(id)).map((row) => ({ ...row, regionCode, projectId }));

export const reimbursementResolvers = ({ ticketSecret, sealingKey }: ServiceSettings) => ({
  Query: {
    reimbursements,
    reimbursement: (_: unknown, { id }: { id: string }, context: RequestContext) => claimLoader(context).load(id),
  },
  Reimbursement: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => claimLoader(context).load(id),
    programme: ({ programmeId }: ClaimShown) => ({ __typename: 'Programme', id: programmeId }),
    project: ({ projectId }: ClaimShown) => ({ __typename: 'Project', id: projectId }),
    currentStep: ({ state, steps, stepNo }: ClaimShown) => (state === 'IN_REVIEW' ? steps[stepNo] ?? null : null),
    policy: ({ stepsPolicy }: ClaimShown) => stepsPolicy.label,
    invoices: ({ id }: ClaimShown, _: unknown, context: RequestContext) => invoiceLoader(context).load(id),
    acts: ({ id }: ClaimShown, _: unknown, context: RequestContext) => actLoader(context).load(id),
    documents: (claim: ClaimShown, _: unknown, context: RequestContext) => papersOf(claim, context),
    document: async (claim: ClaimShown, { id }: { id: string }, context: RequestContext) => (await papersOf(claim, context)).find((document) => document.id === id) ?? null,
    flags: ({ id }: ClaimShown, _: unknown, context: RequestContext) => flagsOfSubject(context).load(id),
    payments: ({ id }: ClaimShown, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
    deadlines: ({ id }: ClaimShown, _: unknown, context: RequestContext) => deadlineLoader(context).load(id),
  },
  ReimbursementDocument: {
    readTicket: async (document: Paper, _: unknown, context: RequestContext) => {
      mustReach(context, 'funds.document.read', document.regionCode, document.projectId === undefined ? null : (await projectLines(context).load(document.projectId))?.line ?? null);
      return readTicketFor(ticketSecret, document);
    },
  },
  Mutation: {
    submitReimbursement: running(submitReimbursement(ticketSecret)),
    correctReimbursement: running(correctReimbursement(ticketSecret)),
    reviewReimbursement: running(reviewReimbursement),
    approveLargeReimbursement: running(approveLargeReimbursement),
    payReimbursement: running(payReimbursement(sealingKey)),
    withdrawReimbursement: running(withdrawReimbursement),
    confirmReimbursementWithdrawal: running(confirmReimbursementWithdrawal),
  },
});
