import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { NotFound, query, type Em, type Work } from '@sunledger/service-kit';
import { orderPayment } from '../../bank/application/order-payment.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ActSubject } from '../../reimbursement/application/acts.ts';
import { letterSecures } from '../persistence/letter-secures.sql.ts';
import type { Retention } from '../domain/retention-rules.ts';

export interface RetentionFacts extends Retention {
  id: string;
  /** The claim or disbursement it was held back of. */
  sourceId: string;
  of: ActSubject;
  projectId: string;
  contractorId: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: Fen;
  heldOn: IsoDate;
  releasedOn: IsoDate | null;
  heldEventId: string;
  causes: string[];
}

export async function lockRetention(em: Em, id: string): Promise<RetentionFacts> {
  const locked = await query(em, 'select 1 from funds.retention where id = $1 for update', [id]);
  if (locked.length === 0) throw new NotFound('retentionId');
  // After the lock: an issue opened while we waited must be seen.
  const [row] = await query<RetentionFacts>(
    em,
    `select r.id, coalesce(r.reimbursement_id, r.disbursement_id) as "sourceId", case when r.disbursement_id is null then 'reimbursement' else 'disbursement' end as "of", r.project_id as "projectId", r.programme_id as "programmeId",
       (select c.contractor_id from funds.project_contract c where c.contract_id = r.contract_id) as "contractorId",
       r.holder_body_id as "holderBodyId", r.region_code as "regionCode", r.amount_fen as "amountFen", r.state, r.held_on as "heldOn", r.released_on as "releasedOn",
       r.warranty_ends_on as "warrantyEndsOn", r.held_event_id as "heldEventId", coalesce((select ${letterSecures} from funds.guarantee_letter g where g.id = r.guarantee_id), false) as guaranteed,
       (select count(*)::int from funds.quality_issue q where q.project_id = r.project_id and q.closed_on is null) as "openIssues",
       array(select q.closed_event_id::text from funds.quality_issue q where q.project_id = r.project_id and q.closed_event_id is not null
         union select b.event_id::text from funds.accepted_batch b where b.contract_id = r.contract_id and b.final) as causes
     from funds.retention r where r.id = $1`,
    [id],
  );
  if (!row) throw new NotFound('retentionId');
  return row;
}

/** Orders the release at the bank, to the contractor's account; the closing date doesn't stop it: the liability was booked before (F2). */
export async function orderRelease(work: Work, programme: Programme, retention: RetentionFacts): Promise<Refusal[]> {
  const { id, regionCode, projectId, contractorId, amountFen } = retention;
  work.causedBy(retention.heldEventId, ...retention.causes);
  const ordered = await orderPayment(work, {
    programme, subject: { type: 'Retention', id }, regionCode, projectId, payee: { type: 'contractor', id: contractorId }, amountFen,
    purpose: `返还质保金 ${projectId}`.slice(0, 140),
  });
  if (!ordered.ok) return ordered.refusals;
  await query(work.em, "update funds.retention set state = 'ordered', released_by = $2 where id = $1", [id, work.actor.personId]);
  return [];
}
