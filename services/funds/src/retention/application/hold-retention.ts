import { randomUUID } from 'node:crypto';
import { addMonths, type Fen } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { retainedOf, warrantyMonthsOf } from '../domain/retention-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

/** A claim or a disbursement whose payment is held back in part. */
interface PaidClaim {
  id: string;
  projectId: string;
  contractId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: Fen;
}

const questionOf = (work: Work, programme: Programme, regionCode: string) =>
  ({ regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn });

/** What is held of a claim or disbursement already: its payment came back, and the retention stayed held. */
export const findHeld = async (em: Em, paidId: string): Promise<{ retainedFen: Fen; share: string; policy: string } | undefined> =>
  (await query<{ retainedFen: Fen; share: string; policy: string }>(
    em,
    'select amount_fen as "retainedFen", share_percent as share, share_policy as policy from funds.retention where reimbursement_id = $1 or disbursement_id = $1',
    [paidId],
  ))[0];

/** What is held back of a payment: what is held already, or by the pack in force that day; nothing where a guarantee letter stands in for it. */
export async function judgeRetained(work: Work, programme: Programme, claim: PaidClaim): Promise<{ retainedFen: Fen; share: string; policy: string }> {
  const held = await findHeld(work.em, claim.id);
  if (held) return held;
  const letters = await query(work.em, 'select 1 from funds.guarantee_letter where contract_id = $1 and valid_until > $2 limit 1', [claim.contractId, work.occurredOn]);
  const question = questionOf(work, programme, claim.regionCode);
  const share = work.policy.value('retention.share', question);
  const cap = work.policy.value('retention.share-cap', question);
  return { retainedFen: letters.length > 0 ? 0n : retainedOf(claim.amountFen, share.value, cap.value), share: share.value, policy: share.label };
}

/**
 * Enters what is owed at the warranty's end (F7). The contract says how many months; where it says none, the pack does.
 * Its end is known at once when the final batch is accepted already.
 */
export async function holdRetention(
  work: Work,
  programme: Programme,
  claim: PaidClaim & { subject: 'reimbursement' | 'disbursement' },
  held: { retainedFen: Fen; share: string; policy: string; eventId: string },
): Promise<void> {
  const [contract] = await query<{ months: number; accepted_on: string | null }>(
    work.em,
    `select c.warranty_months as months, max(b.accepted_on) filter (where b.final) as accepted_on
       from funds.project_contract c left join funds.accepted_batch b using (contract_id) where c.contract_id = $1 group by c.contract_id`,
    [claim.contractId],
  );
  const question = questionOf(work, programme, claim.regionCode);
  const months = warrantyMonthsOf(
    contract?.months ?? 0, work.policy.value('retention.warranty-months', question).value, work.policy.value('retention.warranty-most-months', question).value);
  const acceptedOn = contract?.accepted_on ?? null;
  await query(
    work.em,
    `insert into funds.retention (id, ${claim.subject}_id, project_id, contract_id, programme_id, holder_body_id, region_code, amount_fen,
       share_percent, share_policy, warranty_months, warranty_ends_on, held_on, recorded_at, held_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [randomUUID(), claim.id, claim.projectId, claim.contractId, programme.id, claim.holderBodyId, claim.regionCode, held.retainedFen, held.share,
      held.policy, months, acceptedOn === null ? null : addMonths(acceptedOn, months), work.occurredOn, work.now, held.eventId],
  );
}
