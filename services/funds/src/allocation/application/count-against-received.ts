import type { Fen } from '@sunledger/kernel';
import { allocationPassedOn } from '@sunledger/events';
import { query, type Work } from '@sunledger/service-kit';
import { settleIdleAlerts } from '../../idle-money/application/settle-alerts.ts';
import { enterWhereabouts } from '../../whereabouts/application/enter-whereabouts.ts';
import { spreadOver, type Part } from '../domain/spread-over.ts';
import { meetHopClocks } from './hop-clock.ts';

interface ReceivedRow {
  id: string;
  holderId: string;
  eventId: string;
  toRegionCode: string;
  leftFen: bigint;
}

const receivedBy = (work: Work, programmeId: string, bodyIds: readonly string[]): Promise<ReceivedRow[]> =>
  query<ReceivedRow>(
    work.em,
    `select id, to_body_id as "holderId", event_id as "eventId", to_region_code as "toRegionCode", amount_fen - passed_on_fen - used_fen as "leftFen" from funds.allocation
      where programme_id = $1 and to_body_id = any($2::text[]) and reversed_on is null and passed_on_fen + used_fen < amount_fen
      order by occurred_on, recorded_at, id for update`,
    [programmeId, bodyIds],
  );

// At the top there is no allocation: the quota itself came by document number.
const receiptEvents = (work: Work, programmeId: string): Promise<{ eventId: string; bodyId: string }[]> =>
  query(work.em, 'select event_id as "eventId", body_id as "bodyId" from funds.quota_receipt where programme_id = $1 and reversed_on is null', [programmeId]);

/**
 * Counts what is passed on against the allocations that the giver itself received; one wholly passed on has met its
 * clock. The first of them is the parent in the trace; at the top the programme's own quota is. The caller holds the quota book.
 */
export async function passOnReceived(work: Work, programmeId: string, giverId: string, amountFen: Fen): Promise<readonly Part[]> {
  // After the entry that takes the money from the giver, which is posted last.
  work.atEnd(async () => {
    await settleIdleAlerts(work, programmeId, [giverId]);
    return [];
  });
  const received = await receivedBy(work, programmeId, [giverId]);
  if (received.length === 0) {
    const receipts = await receiptEvents(work, programmeId);
    work.causedBy(...receipts.filter(({ bodyId }) => bodyId === giverId).map(({ eventId }) => eventId));
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
  }
  await enterWhereabouts(work, parts.map(({ id, partFen }) => ({ allocationId: id, kind: 'passed-on', amountFen: partFen })));
  await meetHopClocks(work, parts.filter(({ remainingFen }) => remainingFen === 0n).map(({ id }) => id));
  return parts;
}

/**
 * Takes back what was counted as paid out, newest first, where the bank turned it back afterwards (F5): the whereabouts ledger says so, and
 * the next payment counts anew. A clock that was met by it was met in its day. The caller holds the quota book.
 */
export async function giveBackReceived(work: Work, programmeId: string, cameBack: readonly Spent[]): Promise<void> {
  const used = await query<ReceivedRow>(
    work.em,
    `select id, to_body_id as "holderId", event_id as "eventId", to_region_code as "toRegionCode", used_fen as "leftFen" from funds.allocation
      where programme_id = $1 and to_body_id = any($2::text[]) and reversed_on is null and used_fen > 0
      order by occurred_on desc, recorded_at desc, id desc for update`,
    [programmeId, cameBack.map(({ holderId }) => holderId)],
  );
  const parts = cameBack.flatMap(({ holderId, amountFen, projectId }) =>
    spreadOver(used.filter((row) => row.holderId === holderId), amountFen).map((part) => ({ ...part, projectId })));
  await query(
    work.em,
    'update funds.allocation a set used_fen = used_fen - t.fen from unnest($1::uuid[], $2::bigint[]) t(id, fen) where a.id = t.id',
    [parts.map(({ id }) => id), parts.map(({ partFen }) => partFen)],
  );
  await enterWhereabouts(work, parts.map(({ id, partFen, projectId }) => ({ allocationId: id, kind: 'returned', amountFen: partFen, projectId })));
}

/** What a holder paid out of a programme. */
export interface Spent {
  holderId: string;
  amountFen: Fen;
  /** Project it was paid for, where there is one: the whereabouts ledger says so (F4). */
  projectId?: string;
}

/**
 * Counts what holders, each named once, paid out against what each had received; what is wholly used has met its clock. Returns for each
 * the events by which the money came to it: the causes of the payment (X9). The caller holds the quota book.
 */
export async function useReceived(work: Work, programmeId: string, spent: readonly Spent[]): Promise<string[][]> {
  await settleIdleAlerts(work, programmeId, spent.map(({ holderId }) => holderId));
  const received = await receivedBy(work, programmeId, spent.map(({ holderId }) => holderId));
  const byHolder = Map.groupBy(received, ({ holderId }) => holderId);
  const fromAbove = spent.some(({ holderId }) => !byHolder.has(holderId)) ? await receiptEvents(work, programmeId) : [];
  const counted = spent.map(({ holderId, amountFen, projectId }) => {
    const rows = byHolder.get(holderId);
    if (!rows) return { parts: [], causes: fromAbove.filter((receipt) => receipt.bodyId === holderId).map(({ eventId }) => eventId) };
    const parts = spreadOver(rows, amountFen).map((part) => ({ ...part, projectId }));
    return { parts, causes: parts.map(({ id }) => rows.find((row) => row.id === id)!.eventId) };
  });
  const parts = counted.flatMap((one) => one.parts);
  await query(
    work.em,
    'update funds.allocation a set used_fen = used_fen + t.fen from unnest($1::uuid[], $2::bigint[]) t(id, fen) where a.id = t.id',
    [parts.map(({ id }) => id), parts.map(({ partFen }) => partFen)],
  );
  await enterWhereabouts(work, parts.map(({ id, partFen, projectId }) => ({ allocationId: id, kind: 'used', amountFen: partFen, projectId })));
  await meetHopClocks(work, parts.filter(({ remainingFen }) => remainingFen === 0n).map(({ id }) => id));
  return counted.map(({ causes }) => causes);
}
