import { addDays, addMonths, type Fen } from '@sunledger/kernel';
import { findBody, query, type Work } from '@sunledger/service-kit';
import { hopDuty } from '../../allocation/domain/hop-duty.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { nextAge } from '../domain/idle-rules.ts';

export interface WatchedReceipt {
  id: string;
  kind: 'quota-receipt' | 'allocation';
  documentNumber: string;
  bodyId: string;
  regionCode: string;
  amountFen: Fen;
  eventId: string;
}

/** From the day quota comes its age is watched (F9), by the ages of the pack in force on that day (X1). */
export async function watchIdle(work: Work, { id: programmeId, fundKind, line }: Programme, receipt: WatchedReceipt): Promise<void> {
  const { value: months, packId, packVersion } = work.policy.value('idle.alert-months', { regionCode: receipt.regionCode, fundKind, line, on: work.occurredOn });
  const body = await findBody(work.em, receipt.bodyId);
  const first = nextAge(months, 0);
  await query(
    work.em,
    `insert into funds.idle_watch (receipt_id, receipt_kind, programme_id, document_number, body_id, region_code, duty, amount_fen, received_on, recorded_at,
       months, policy, next_on, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [receipt.id, receipt.kind, programmeId, receipt.documentNumber, receipt.bodyId, receipt.regionCode,
      hopDuty({ regionCode: receipt.regionCode, bodyKind: body?.bodyKind ?? '' }), receipt.amountFen, work.occurredOn, work.now, months,
      `${packId}@${packVersion}`, first === undefined ? null : addDays(addMonths(work.occurredOn, first), 1), receipt.eventId],
  );
}
