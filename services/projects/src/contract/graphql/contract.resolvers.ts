import type { RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { loadBatchesOfContract } from '../../acceptance/graphql/batch.resolvers.ts';
import { rowsById, rowsByParent } from '../../graphql/load.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadProject } from '../../project/graphql/project.resolvers.ts';
import { warrantyEndsOn, type WarrantyFacts } from '../../quality/domain/quality-rules.ts';
import { signContract } from '../application/sign-contract.ts';

interface ContractRow extends WarrantyFacts {
  id: string;
  parentId: string;
}

const columns = `c.id, c.project_id::text as "parentId", c.region_code as "regionCode", k.name as "contractorName", k.code as "contractorCode",
  c.amount_fen as amount, c.submitted_fen as submitted, c.accepted_fen as accepted, c.signed_on as "signedOn", c.signed_on as "day",
  c.warranty_months as "warrantyMonths", c.final_accepted_on as "finalAcceptedOn"`;
const source = 'projects.contract c join projects.contractor k on k.id = c.contractor_id';

export const loadContract = rowsById<ContractRow>(`select ${columns} from ${source} where c.id = any($1::uuid[]) and kit.region_visible(c.region_code)`);
export const loadContractsOf = rowsByParent<ContractRow>(`select ${columns} from ${source} where c.project_id = any($1::uuid[]) order by c.signed_on, c.id`);
const loadFlagsOf = rowsByParent<{ parentId: string }>(
  `select contract_id::text as "parentId", flag, raised_on as "raisedOn", policy from projects.red_flag where contract_id = any($1::uuid[]) order by raised_on, id`);

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
    batches: ({ id }: ContractRow, _: unknown, context: RequestContext) => loadBatchesOfContract(context).load(id),
  },
  Mutation: {
    signContract: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(signContract(settings.ticketSecret), input);
      return { contract: id ? await loadContract(context).load(id) : null, refusals, position };
    },
  },
});
