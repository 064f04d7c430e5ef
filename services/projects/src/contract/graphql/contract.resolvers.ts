import type { RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { loadBatchesOfContract } from '../../acceptance/graphql/batch-rows.ts';
import { evidenceOfType } from '../../evidence/evidence-of.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadProject } from '../../project/graphql/project-rows.ts';
import { warrantyEndsOn } from '../../quality/domain/quality-rules.ts';
import { signContract } from '../application/sign-contract.ts';
import { columns, loadContract, loadFlagsOf, source, type ContractRow } from './contract-rows.ts';

export const contractResolvers = (settings: ServiceSettings) => ({
  Query: {
    contracts: (_: unknown, args: PeriodArguments, context: RequestContext) =>
      readPeriodPage<ContractRow>(context, args, { select: `select ${columns} from ${source} where true`, regionColumn: 'c.region_code', dayColumn: 'c.signed_on' }),
  },
  Contract: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadContract(context).load(id),
    project: ({ parentId }: ContractRow, _: unknown, context: RequestContext) => loadProject(context).load(parentId),
    warrantyEndsOn: (row: ContractRow) => warrantyEndsOn(row) ?? null,
    redFlags: ({ id }: ContractRow, _: unknown, context: RequestContext) => loadFlagsOf(context).load(id),
    evidence: evidenceOfType('Contract'),
    batches: ({ id }: ContractRow, _: unknown, context: RequestContext) => loadBatchesOfContract(context).load(id),
  },
  Mutation: {
    signContract: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(signContract(settings.ticketSecret), input);
      return { contract: id ? await loadContract(context).load(id) : null, refusals, position };
    },
  },
});
