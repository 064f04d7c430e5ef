import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em, type Work } from '@sunledger/service-kit';
import type { PayeeType } from '../../bank/application/payee-accounts.ts';
import type { FrozenPolicy, TimedStep } from '../../reimbursement/application/load-claim.ts';
import type { ClaimState } from '../../reimbursement/domain/claim-states.ts';

export interface DisbursementRow {
  id: string;
  number: string;
  projectId: string;
  contractId: string;
  programmeId: string;
  holderBodyId: string;
  payeeType: PayeeType;
  payeeId: string;
  regionCode: string;
  amountFen: Fen;
  state: ClaimState;
  round: number;
  stepNo: number;
  steps: TimedStep[];
  stepsPolicy: FrozenPolicy;
  commitEntryId: string | null;
  retainedFen: Fen | null;
  retainedShare: string | null;
  retainedPolicy: string | null;
  paidOn: IsoDate | null;
  lastActOn: IsoDate;
  lastEventId: string;
}

/** A request with its row locked: acts on it come one after another. */
export async function lockDisbursement(em: Em, id: string): Promise<DisbursementRow> {
  const [row] = await query<DisbursementRow>(
    em,
    `select id, number, project_id as "projectId", contract_id as "contractId", programme_id as "programmeId", holder_body_id as "holderBodyId",
       payee_type as "payeeType", payee_id as "payeeId", region_code as "regionCode", amount_fen as "amountFen", state, round, step_no as "stepNo", steps,
       steps_policy as "stepsPolicy", commit_entry_id as "commitEntryId", retained_fen as "retainedFen", retained_share as "retainedShare",
       retained_policy as "retainedPolicy", paid_on as "paidOn", last_act_on as "lastActOn", last_event_id as "lastEventId"
     from funds.disbursement where id = $1 for update`,
    [id],
  );
  if (!row) throw new NotFound('disbursementId');
  return row;
}

export async function moveDisbursement(
  work: Work, id: string, move: { state: ClaimState; stepNo: number; commitEntryId: string | null; eventId: string },
): Promise<void> {
  await query(
    work.em,
    'update funds.disbursement set state = $2, step_no = $3, commit_entry_id = $4, last_act_on = $5, last_event_id = $6 where id = $1',
    [id, move.state, move.stepNo, move.commitEntryId, work.occurredOn, move.eventId],
  );
}
