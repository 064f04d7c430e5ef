import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import type { WarrantyFacts } from '../../quality/domain/quality-rules.ts';

export interface ContractRow extends WarrantyFacts {
  id: string;
  parentId: string;
}

export const columns = `c.id, c.project_id::text as "parentId", c.region_code as "regionCode", k.name as "contractorName", k.code as "contractorCode",
  c.amount_fen as amount, c.submitted_fen as submitted, c.accepted_fen as accepted, c.signed_on as "signedOn", c.signed_on as "day",
  c.warranty_months as "warrantyMonths", c.final_accepted_on as "finalAcceptedOn"`;
export const source = 'projects.contract c join projects.contractor k on k.id = c.contractor_id';

export const loadContract = rowLoader<ContractRow>(`select ${columns} from ${source} where c.id = any($1::uuid[]) and kit.region_visible(c.region_code)`);
export const loadContractsOf = childLoader<ContractRow>(`select ${columns} from ${source} where c.project_id = any($1::uuid[]) order by c.signed_on, c.id`);
export const loadFlagsOf = childLoader<{ parentId: string }>(
  `select contract_id::text as "parentId", flag, raised_on as "raisedOn", policy from projects.red_flag where contract_id = any($1::uuid[]) order by raised_on, id`);
