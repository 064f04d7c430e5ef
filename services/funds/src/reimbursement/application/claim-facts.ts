import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import { claimsOf, disbursementsOf, lockAskedPlace, readPlannedShare, type AskedPlace, type PlannedShare } from '../../plan/application/money-asked.ts';

export interface ClaimSubject extends AskedPlace {
  batchId: string;
}

export interface ClaimFacts extends Awaited<ReturnType<typeof lockAskedPlace>> {
  batch: { projectId: string; contractId: string; acceptedFen: Fen; acceptedOn: IsoDate; claimedFen: Fen; eventId: string };
  contract: { amountFen: Fen; ownClaimedFen: Fen; disbursedFen: Fen; acceptedFen: Fen; contractorId: string; signedOn: IsoDate; eventId: string } | undefined;
  plan: PlannedShare | undefined;
}

/** What a claim is judged by, with its project locked. */
export async function loadClaimFacts(em: Em, subject: ClaimSubject, ownId: string | null): Promise<ClaimFacts> {
  const { batchId } = subject;
  const place = await lockAskedPlace(em, subject);
  const [batch] = await query<ClaimFacts['batch']>(
    em,
    `select b.project_id as "projectId", b.contract_id as "contractId", b.accepted_fen as "acceptedFen", b.accepted_on as "acceptedOn",
       b.event_id as "eventId", ${claimsOf('x.batch_id = b.batch_id')} as "claimedFen"
     from funds.accepted_batch b where b.batch_id = $1`,
    [batchId, ownId],
  );
  if (!batch) throw new NotFound('batchId');
  const [contract] = await query<NonNullable<ClaimFacts['contract']>>(
    em,
    `select c.amount_fen as "amountFen", c.event_id as "eventId", c.contractor_id as "contractorId", c.signed_on as "signedOn",
       ${claimsOf('x.contract_id = c.contract_id')} as "ownClaimedFen", ${disbursementsOf('x.contract_id = c.contract_id')} as "disbursedFen",
       coalesce((select sum(b.accepted_fen) from funds.accepted_batch b where b.contract_id = c.contract_id), 0)::bigint as "acceptedFen"
     from funds.project_contract c where c.contract_id = $1`,
    [batch.contractId, ownId],
  );
  return { ...place, batch, contract, plan: await readPlannedShare(em, subject, ownId) };
}
