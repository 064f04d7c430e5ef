import type { Fen, IsoDate } from '@sunledger/kernel';
import { findBody, NotFound, query, type Body, type Em } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';

export interface ClaimSubject {
  projectId: string;
  batchId: string;
  programmeId: string;
  holderBodyId: string;
}

export interface ClaimFacts {
  programme: Programme;
  holder: Body;
  project: { projectId: string; regionCode: string; projectKind: string; name: string };
  batch: { projectId: string; contractId: string; acceptedFen: Fen; acceptedOn: IsoDate; claimedFen: Fen; eventId: string };
  contract: { amountFen: Fen; ownClaimedFen: Fen; disbursedFen: Fen; acceptedFen: Fen; contractorId: string; signedOn: IsoDate; eventId: string } | undefined;
  plan: { plannedFen: Fen; claimedFen: Fen; useCode: string | null; eventId: string } | undefined;
}

/** Sum of the claims that stand, this one left out, and of the disbursements. The lock on the project keeps it true until commit. */
const standing = (condition: string): string =>
  `coalesce((select sum(r.amount_fen) from funds.reimbursement r where ${condition} and r.state <> 'rejected' and r.id is distinct from $2::uuid), 0)::bigint`;

const disbursed = (condition: string): string =>
  `coalesce((select sum(d.amount_fen) from funds.disbursement d where ${condition} and d.state <> 'rejected'), 0)::bigint`;

/**
 * What a claim is judged by. Locks the project: all claims on its batches, contracts and plan stand in one line, so that
 * two claims at once never take the same accepted value.
 */
export async function loadClaimFacts(em: Em, subject: ClaimSubject, ownId: string | null): Promise<ClaimFacts> {
  const { projectId, batchId, programmeId, holderBodyId } = subject;
  const [project] = await query<ClaimFacts['project']>(
    em,
    `select project_id as "projectId", region_code as "regionCode", project_kind as "projectKind", name
       from funds.listed_project where project_id = $1 for no key update`,
    [projectId],
  );
  if (!project) throw new NotFound('projectId');
  const programme = await getProgramme(em, programmeId);
  const holder = await findBody(em, holderBodyId);
  if (!holder) throw new NotFound('holderBodyId');
  const [batch] = await query<ClaimFacts['batch']>(
    em,
    `select b.project_id as "projectId", b.contract_id as "contractId", b.accepted_fen as "acceptedFen", b.accepted_on as "acceptedOn",
       b.event_id as "eventId", ${standing('r.batch_id = b.batch_id')} as "claimedFen"
     from funds.accepted_batch b where b.batch_id = $1`,
    [batchId, ownId],
  );
  if (!batch) throw new NotFound('batchId');
  const [contract] = await query<NonNullable<ClaimFacts['contract']>>(
    em,
    `select c.amount_fen as "amountFen", c.event_id as "eventId", c.contractor_id as "contractorId", c.signed_on as "signedOn",
       ${standing('r.contract_id = c.contract_id')} as "ownClaimedFen", ${disbursed('d.contract_id = c.contract_id')} as "disbursedFen",
       coalesce((select sum(b.accepted_fen) from funds.accepted_batch b where b.contract_id = c.contract_id), 0)::bigint as "acceptedFen"
     from funds.project_contract c where c.contract_id = $1`,
    [batch.contractId, ownId],
  );
  const [plan] = await query<NonNullable<ClaimFacts['plan']>>(
    em,
    `select i.amount_fen as "plannedFen", i.use_code as "useCode", i.event_id as "eventId",
       (${standing('r.project_id = i.project_id and r.programme_id = i.programme_id')}
         + ${disbursed('d.project_id = i.project_id and d.programme_id = i.programme_id')})::bigint as "claimedFen"
     from funds.plan_money i where i.project_id = $1 and i.programme_id = $3`,
    [projectId, ownId, programmeId],
  );
  return { programme, holder, project, batch, contract, plan };
}
