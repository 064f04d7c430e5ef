import { randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { retainedOf, type Retention } from '../domain/retention-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findContract, judgeWarranty } from './contract-warranty.ts';

/** A claim or a disbursement whose payment is held back in part. */
interface PaidClaim {
  id: string;
  projectId: string;
  contractId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: Fen;
}

/** A contract as the packs are asked about it for one programme's payment. */
async function warrantyOf(work: Work, { line, fundKind }: Programme, { contractId, regionCode }: PaidClaim) {
  const contract = await findContract(work.em, contractId);
  const { months, acceptedOn } = contract ?? { months: 0, acceptedOn: null };
  return { ...judgeWarranty(work, { regionCode, line: line ?? null, fundKind, months, acceptedOn }), acceptedOn };
}

/** What is held of a claim or disbursement already: its payment came back, and the retention stayed held. */
export const findHeld = async (em: Em, paidId: string): Promise<{ retainedFen: Fen; share: string; policy: string; state: Retention['state'] } | undefined> =>
  (await query<{ retainedFen: Fen; share: string; policy: string; state: Retention['state'] }>(
    em,
    `select amount_fen as "retainedFen", share_percent as share, share_policy as policy, state from funds.retention
      where (reimbursement_id = $1 or disbursement_id = $1) and state <> 'cancelled'`,
    [paidId],
  ))[0];

/** What is held back of a payment: what is held already, or by the pack in force that day; nothing where a guarantee letter covers the whole warranty instead. */
export async function judgeRetained(work: Work, programme: Programme, claim: PaidClaim): Promise<{ retainedFen: Fen; share: string; policy: string }> {
  const held = await findHeld(work.em, claim.id);
  if (held) return held;
  const { share, cap, warrantyEndsOn } = await warrantyOf(work, programme, claim);
  const letters = await query(
    work.em, "select 1 from funds.guarantee_letter where contract_id = $1 and state = 'in-force' and valid_until >= $2 limit 1", [claim.contractId, warrantyEndsOn]);
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
  const { months, acceptedOn, warrantyEndsOn } = await warrantyOf(work, programme, claim);
  await query(
    work.em,
    `insert into funds.retention (id, ${claim.subject}_id, project_id, contract_id, programme_id, holder_body_id, region_code, amount_fen,
       share_percent, share_policy, warranty_months, warranty_ends_on, held_on, recorded_at, held_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [randomUUID(), claim.id, claim.projectId, claim.contractId, programme.id, claim.holderBodyId, claim.regionCode, held.retainedFen, held.share,
      held.policy, months, acceptedOn === null ? null : warrantyEndsOn, work.occurredOn, work.now, held.eventId],
  );
}
