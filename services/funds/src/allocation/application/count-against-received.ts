import type { Fen } from '@sunledger/kernel';
import { allocationPassedOn } from '@sunledger/events';
import { meetDeadline, query, type Work } from '@sunledger/service-kit';
import { spreadOver, type Part } from '../domain/spread-over.ts';

interface ReceivedRow {
  id: string;
  eventId: string;
  toRegionCode: string;
  leftFen: bigint;
}

const receivedBy = (work: Work, programmeId: string, bodyId: string): Promise<ReceivedRow[]> =>
  query<ReceivedRow>(
    work.em,
    `select id, event_id as "eventId", to_region_code as "toRegionCode", amount_fen - passed_on_fen - used_fen as "leftFen" from funds.allocation
      where programme_id = $1 and to_body_id = $2 and reversed_on is null and passed_on_fen + used_fen < amount_fen
      order by occurred_on, recorded_at, id for update`,
    [programmeId, bodyId],
  );

// At the top there is no allocation: the quota itself came by document number.
async function receiptEvents(work: Work, programmeId: string, bodyId: string): Promise<string[]> {
  const receipts = await query<{ event_id: string }>(
    work.em, 'select event_id from funds.quota_receipt where programme_id = $1 and body_id = $2', [programmeId, bodyId]);
  return receipts.map((receipt) => receipt.event_id);
}

/**
 * Counts what is passed on against the allocations that the giver itself received; one wholly passed on has met its
 * clock. The first of them is the parent in the trace; at the top the programme's own quota is. The caller holds the quota book.
 */
export async function passOnReceived(work: Work, programmeId: string, giverId: string, amountFen: Fen): Promise<readonly Part[]> {
  const received = await receivedBy(work, programmeId, giverId);
  if (received.length === 0) {
    work.causedBy(...(await receiptEvents(work, programmeId, giverId)));
    return [];
  }
  const parts = spreadOver(received, amountFen);
  for (const { id, partFen, remainingFen } of parts) {
    const parent = received.find((row) => row.id === id)!;
    work.causedBy(parent.eventId);
    await query(work.em, 'update funds.allocation set passed_on_fen = passed_on_fen + $2 where id = $1', [id, partFen]);
    await work.emit(allocationPassedOn, {
      aggregateId: id, regionCode: parent.toRegionCode,
      payload: { allocationId: id, programmeId, bodyId: giverId, passedFen: partFen.toString(), remainingFen: remainingFen.toString() },
    });
    if (remainingFen === 0n) await meetDeadline(work, 'funds.pass-allocation-on', id);
  }
  return parts;
}

/**
 * Counts what a holder paid out against what it had received; one wholly used has met its clock. Returns the events by
 * which the money came to the holder: the causes of the payment (X9). The caller holds the quota book.
 */
export async function useReceived(work: Work, programmeId: string, holderId: string, amountFen: Fen): Promise<string[]> {
  const received = await receivedBy(work, programmeId, holderId);
  if (received.length === 0) return receiptEvents(work, programmeId, holderId);
  const parts = spreadOver(received, amountFen);
  for (const { id, partFen, remainingFen } of parts) {
    await query(work.em, 'update funds.allocation set used_fen = used_fen + $2 where id = $1', [id, partFen]);
    if (remainingFen === 0n) await meetDeadline(work, 'funds.pass-allocation-on', id);
  }
  return parts.map(({ id }) => received.find((row) => row.id === id)!.eventId);
}
