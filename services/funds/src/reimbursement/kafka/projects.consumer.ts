import { batchAccepted, contractSigned } from '@sunledger/events';
import { onEvent, query } from '@sunledger/service-kit';
import { startWarranties } from '../../retention/application/start-warranties.ts';

/** Contracts as projects tells them: how much may be claimed in all, and how long their warranty lasts (F6, F7). */
export const contractSignedConsumer = onEvent(contractSigned, async (work, event) => {
  const { contractId, projectId, contractorId, amountFen, signedOn, warrantyMonths, contractorCode, contractorName } = event.payload;
  await query(
    work.em,
    `insert into funds.project_contract (contract_id, project_id, contractor_id, amount_fen, signed_on, warranty_months, event_id, contractor_code, contractor_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (contract_id) do update set amount_fen = excluded.amount_fen, signed_on = excluded.signed_on,
       warranty_months = excluded.warranty_months, contractor_id = excluded.contractor_id, event_id = excluded.event_id,
       contractor_code = excluded.contractor_code, contractor_name = excluded.contractor_name`,
    [contractId, projectId, contractorId, amountFen, signedOn, warrantyMonths, event.id, contractorCode ?? null, contractorName ?? null],
  );
});

/** Accepted batches: what may be claimed (验收一批,报账一批). The final one starts the warranty of what was already paid. */
export const batchAcceptedConsumer = onEvent(batchAccepted, async (work, event) => {
  const { batchId, projectId, contractId, acceptedFen, acceptedOn, final } = event.payload;
  await query(
    work.em,
    `insert into funds.accepted_batch (batch_id, project_id, contract_id, accepted_fen, accepted_on, final, event_id)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (batch_id) do update set accepted_fen = excluded.accepted_fen, accepted_on = excluded.accepted_on,
       final = excluded.final, event_id = excluded.event_id`,
    [batchId, projectId, contractId, acceptedFen, acceptedOn, final, event.id],
  );
  if (final) await startWarranties(work, contractId, acceptedOn);
});
