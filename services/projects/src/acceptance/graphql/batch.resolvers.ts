import type { CommandDefinition, RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { loadContract } from '../../contract/graphql/contract-rows.ts';
import { evidenceOfType } from '../../evidence/evidence-of.ts';
import { fromEnum, toEnum } from '../../graphql/enum-words.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadProject } from '../../project/graphql/project-rows.ts';
import { acceptBatch, type AcceptBatch } from '../application/accept-batch.ts';
import { resubmitBatch, submitBatch, type ResubmitBatch, type SubmitBatch } from '../application/submit-batch.ts';
import { columns, loadAcceptancesOf, loadBatch, type BatchRow } from './batch-rows.ts';

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
    evidence: evidenceOfType('Batch'),
    acceptances: ({ id }: BatchRow, _: unknown, context: RequestContext) => loadAcceptancesOf(context).load(id),
  },
  Acceptance: { level: ({ level }: { level: string }) => toEnum(level), evidence: evidenceOfType('Acceptance') },
  Mutation: {
    submitBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(submitBatch(ticketSecret), input, context),
    resubmitBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(resubmitBatch(ticketSecret), input, context),
    acceptBatch: (_: unknown, { input }: { input: unknown }, context: RequestContext) => run(acceptBatch(ticketSecret), input, context),
  },
});
