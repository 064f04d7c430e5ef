import { z } from 'zod';
import { riskRecoveryReversed } from '@sunledger/events';
import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { freeBankReference } from '../../cash/application/bank-inflow.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { reversalDuty } from '../../receipt-reversal/application/open-reversal.ts';
import { findReceiptReversalRejections } from '../../receipt-reversal/domain/receipt-reversal-rules.ts';
import { receiptReversalRefusal } from '../../receipt-reversal/receipt-reversal-refusals.ts';
import { toRefusal } from '../../refusals.ts';
import { lockAdvance } from './load-advance.ts';
import { recordMovement } from './record-movement.ts';
import { recoveryLines, type RecoverySplit } from './recovery-lines.ts';

export interface ReverseRiskRecovery extends CommandBasics {
  movementId: string;
  reason: string;
}

interface RecoveryRow extends RecoverySplit {
  id: string;
  advanceId: string;
  bankReference: string;
  recordedBy: string;
  occurredOn: IsoDate;
  eventId: string;
  reversedOn: IsoDate | null;
}

/** Takes what was entered wrongly as back in the risk fund out of both books, as a second person and while all of it is there (冲销, F1, X7). */
export const reverseRiskRecovery = defineCommand<ReverseRiskRecovery>({
  name: 'reverseRiskRecovery',
  duty: reversalDuty,
  input: z.object({ movementId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { movementId, reason }) {
    const { advanceId } = await findRecovery(work.em, movementId);
    const advance = await lockAdvance(work.em, advanceId);
    const { id, regionCode } = advance;
    const programme = await getProgramme(work.em, advance.programmeId);
    mustHold(work, reversalDuty, programme.regionCode, programme.line);
    await lockBook(work.em, programme.id, 'quota');
    await lockBook(work.em, programme.id, 'cash');
    const recovery = await findRecovery(work.em, movementId);
    const { amountFen, ofWrittenOffFen, bankReference, occurredOn, reversedOn } = recovery;
    const rejections = findReceiptReversalRejections({ amountFen, leftFen: await leftOf(work.em, programme), receivedOn: occurredOn, reversedOn, on: work.occurredOn });
    const refusals = [
      ...rejections.map((rejection) => receiptReversalRefusal(rejection, 'movementId')),
      ...(recovery.recordedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 enter' }, { field: 'movementId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const unposted = await reverseInBooks(work, programme, advance.id, recovery);
    if (unposted.length > 0) return refused(...unposted);
    work.causedBy(recovery.eventId);
    const eventId = await work.emit(riskRecoveryReversed, {
      aggregateId: id, regionCode, payload: { movementId, advanceId: id, programmeId: programme.id, amountFen: amountFen.toString() } });
    await recordMovement(work, advance, { kind: 'recovered', amountFen: -amountFen, eventId, bankReference, reversesId: movementId, reason });
    if (ofWrittenOffFen > 0n) await recordMovement(work, advance, { kind: 'written-off', amountFen: ofWrittenOffFen, eventId });
    await freeBankReference(work, movementId);
    return accepted(id);
  },
});

/** What came back, with what of it undid a write-off: both were written down with one fact. */
async function findRecovery(em: Em, movementId: string): Promise<RecoveryRow> {
  const [row] = await query<RecoveryRow>(
    em,
    `select m.id, m.advance_id as "advanceId", m.amount_fen as "amountFen", m.amount_fen - coalesce(-w.amount_fen, 0) as "ofOpenFen", coalesce(-w.amount_fen, 0)::bigint as "ofWrittenOffFen",
       m.bank_reference as "bankReference", m.recorded_by as "recordedBy", m.occurred_on as "occurredOn", m.event_id as "eventId", r.occurred_on as "reversedOn"
       from funds.risk_movement m left join funds.risk_movement w on w.event_id = m.event_id and w.kind = 'written-off' left join funds.risk_movement r on r.reverses_id = m.id
      where m.id = $1 and m.kind = 'recovered' and m.reverses_id is null`,
    [movementId],
  );
  if (!row) throw new NotFound('movementId');
  return row;
}

/** The fund revolves: what came back may have been used again, in either book. */
async function leftOf(em: Em, { id, bodyId }: Programme): Promise<Fen> {
  const { left } = await queryOne<{ left: Fen }>(
    em,
    `select least(coalesce(sum(balance_fen) filter (where kind = 'special-account'), 0), coalesce(sum(balance_fen) filter (where kind = 'available'), 0))::bigint as left
       from funds.account where programme_id = $1 and holder_id = $2 and kind in ('special-account', 'available')`,
    [id, bodyId],
  );
  return left;
}

async function reverseInBooks(work: Work, { id: programmeId, bodyId }: Programme, advanceId: string, recovery: RecoveryRow): Promise<Refusal[]> {
  const lines = recoveryLines(bodyId, recovery);
  for (const book of ['quota', 'cash'] as const) {
    // A slip that was reversed before may have been entered once more: the newest entry of it is the one that stands.
    const { entryId } = await queryOne<{ entryId: string }>(
      work.em,
      `select id as "entryId" from funds.journal_entry where programme_id = $1 and book = $2 and kind = 'risk-recovered' and subject_id = $3 and document_number = $4 order by seq desc limit 1`,
      [programmeId, book, advanceId, recovery.bankReference],
    );
    const posted = await postEntry(work, {
      programmeId, book, kind: 'risk-recovery-reversed', documentNumber: recovery.bankReference, subject: { type: 'RiskAdvance', id: advanceId }, reversesId: entryId,
      lines: lines[book].map((line) => ({ ...line, amountFen: -line.amountFen })),
    });
    if (!posted.ok) return posted.rejections.map((rejection) => toRefusal(rejection, { field: 'movementId' }));
  }
  return [];
}
