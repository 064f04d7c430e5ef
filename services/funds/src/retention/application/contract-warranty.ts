import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { warrantyEndOf, warrantyMonthsOf } from '../domain/retention-rules.ts';

export interface ContractFacts {
  contractId: string;
  projectId: string;
  regionCode: string;
  amountFen: Fen;
  months: number;
  /** Of the final batch; null while there is none. */
  acceptedOn: IsoDate | null;
  /** Of the programme that pays it, as far as one is known. */
  line: string | null;
  fundKind: string | null;
}

export async function findContract(em: Em, contractId: string): Promise<ContractFacts | undefined> {
  const [contract] = await query<ContractFacts>(
    em,
    `select c.contract_id as "contractId", c.project_id as "projectId", l.region_code as "regionCode", c.amount_fen as "amountFen", c.warranty_months as months,
       (select max(b.accepted_on) from funds.accepted_batch b where b.contract_id = c.contract_id and b.final) as "acceptedOn", p.line, p.fund_kind as "fundKind"
       from funds.project_contract c join funds.listed_project l on l.project_id = c.project_id
       left join funds.programme p on p.id = coalesce(
         (select r.programme_id from funds.retention r where r.contract_id = c.contract_id order by r.recorded_at desc limit 1),
         (select i.programme_id from funds.planned_project x join funds.plan_item i on i.plan_id = x.plan_id and i.project_id = x.project_id
           where x.project_id = c.project_id order by i.item_no limit 1))
      where c.contract_id = $1`,
    [contractId],
  );
  return contract;
}

/** What the packs ask of money held back under a contract, and until when its warranty runs if it is asked on that day (F7). */
export function judgeWarranty(work: Work, { regionCode, line, fundKind, months, acceptedOn }: Omit<ContractFacts, 'contractId' | 'projectId' | 'amountFen'>) {
  const question = { regionCode, on: work.occurredOn, line, fundKind };
  const counted = warrantyMonthsOf(
    months, work.policy.value('retention.warranty-months', question).value, work.policy.value('retention.warranty-most-months', question).value);
  return {
    share: work.policy.value('retention.share', question), cap: work.policy.value('retention.share-cap', question), months: counted,
    warrantyEndsOn: warrantyEndOf(acceptedOn, counted, work.occurredOn),
  };
}
