import type { Fen, IsoDate, Limit } from '@sunledger/kernel';
import { NotFound, query, type Em, type ResolvedPolicy, type Work } from '@sunledger/service-kit';
import type { ClaimState, ReviewStep } from '../domain/claim-states.ts';

/** The policy of the review as it was on the day of application: a later pack version changes no running claim (X1). */
export type FrozenPolicy = Omit<ResolvedPolicy<unknown>, 'value'>;
export type TimedStep = ReviewStep & { limit: Limit };

export interface ClaimRow {
  id: string;
  projectId: string;
  batchId: string;
  contractId: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: Fen;
  state: ClaimState;
  round: number;
  stepNo: number;
  steps: TimedStep[];
  stepsPolicy: FrozenPolicy;
  large: boolean;
  commitEntryId: string | null;
  paidOn: IsoDate | null;
  lastActOn: IsoDate;
  lastEventId: string;
}

/** A claim with its row locked: acts on it come one after another. */
export async function lockClaim(em: Em, id: string): Promise<ClaimRow> {
  const [claim] = await query<ClaimRow>(
    em,
    `select id, project_id as "projectId", batch_id as "batchId", contract_id as "contractId", programme_id as "programmeId",
       holder_body_id as "holderBodyId", region_code as "regionCode", amount_fen as "amountFen", state, round, step_no as "stepNo", steps,
       steps_policy as "stepsPolicy", large, commit_entry_id as "commitEntryId", paid_on as "paidOn", last_act_on as "lastActOn", last_event_id as "lastEventId"
     from funds.reimbursement where id = $1 for update`,
    [id],
  );
  if (!claim) throw new NotFound('reimbursementId');
  return claim;
}

/** The step that a claim in review waits for. */
export function stepInTurn(claim: ClaimRow): TimedStep {
  const step = claim.steps[claim.stepNo];
  if (!step) throw new Error(`claim ${claim.id} is in review without a step`);
  return step;
}

export interface ClaimMove {
  state: ClaimState;
  stepNo: number;
  commitEntryId: string | null;
  eventId: string;
}

export async function moveClaim(work: Work, id: string, move: ClaimMove): Promise<void> {
  await query(
    work.em,
    'update funds.reimbursement set state = $2, step_no = $3, commit_entry_id = $4, last_act_on = $5, last_event_id = $6 where id = $1',
    [id, move.state, move.stepNo, move.commitEntryId, work.occurredOn, move.eventId],
  );
}
