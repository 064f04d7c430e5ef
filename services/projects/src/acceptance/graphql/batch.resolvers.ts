import type { CommandDefinition, RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { loadContract } from '../../contract/graphql/contract.resolvers.ts';
import { fromEnum, rowsById, rowsByParent, toEnum } from '../../graphql/load.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadProject } from '../../project/graphql/project.resolvers.ts';
import { acceptBatch, type AcceptBatch } from '../application/accept-batch.ts';
import { resubmitBatch, submitBatch, type ResubmitBatch, type SubmitBatch } from '../application/submit-batch.ts';

interface BatchRow {
  id: string;
  parentId: string;
  contractId: string;
  projectId: string;
  state: string;
}

const columns = (parent: string) => `b.id, b.${parent}::text as "parentId", b.contract_id as "contractId", b.project_id as "projectId", b.number,
  b.amount_fen as amount, b.content, b.final, b.round, b.state, b.submitted_on as "submittedOn", b.accepted_on as "acceptedOn",
  b.recorded_at as "recordedAt"`;

const loadBatch = rowsById<BatchRow>(`select ${columns('contract_id')} from projects.batch b where b.id = any($1::uuid[]) and kit.region_visible(b.region_code)`);
export const loadBatchesOfContract = rowsByParent<BatchRow>(
  `select ${columns('contract_id')} from projects.batch b where b.contract_id = any($1::uuid[]) order by b.contract_id, b.number`);
export const loadBatchesOfProject = rowsByParent<BatchRow>(
  `select ${columns('project_id')} from projects.batch b where b.project_id = any($1::uuid[]) order by b.recorded_at, b.id`);
const loadAcceptancesOf = rowsByParent<{ parentId: string; level: string }>(
  `select id, batch_id::text as "parentId", level, round, passed, satisfaction_percent as "satisfactionPercent", opinion, body_id as "bodyId",
     occurred_on as "occurredOn", recorded_at as "recordedAt" from projects.acceptance where batch_id = any($1::uuid[]) order by recorded_at, id`);

async function run<I extends AcceptBatch | SubmitBatch | ResubmitBatch>(command: CommandDefinition<I>, input: unknown, context: RequestContext) {
  const { id, refusals, position } = await context.run(command, input);
  return { batch: id ? await loadBatch(context).load(id) : null, refusals, position };
}

export const batchResolvers = ({ ticketSecret }: ServiceSettings) => ({
  Query: {
    batches: (_: unknown, args: PeriodArguments & { state?: string | null }, context: RequestContext) =>
      readPeriodPage<BatchRow>(context, args, {
        select: `select ${columns('contract_id')} from projects.batch b where ($4::text is null or b.state = $4)`,
        regionColumn: 'b.region_code', dayColumn: 'b.accepted_on', parameters: [args.state ? fromEnum(args.state) : null], orderBy: '"recordedAt"',
      }),
  },
  Batch: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadBatch(context).load(id),
    state: ({ state }: BatchRow) => toEnum(state),
    contract: ({ contractId }: BatchRow, _: unknown, context: RequestContext) => loadContract(context).load(contractId),
    project: ({ projectId }: BatchRow, _: unknown, context: RequestContext) => loadProject(context).load(projectId),
    acceptances: ({ id }: BatchRow, _: unknown, context: RequestContext) => loadAcceptancesOf(context).load(id),
  },
  Acceptance: { level: ({ level }: { level: string }) => toEnum(level) },
  Mutation: {
    submitBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(submitBatch(ticketSecret), input, context),
    resubmitBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(resubmitBatch(ticketSecret), input, context),
    acceptBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(acceptBatch(ticketSecret), input, context),
  },
});
