import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { quotaReceived } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { watchIdle } from '../../idle-money/application/watch-idle.ts';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { toRefusal } from '../../refusals.ts';

export interface ReceiveQuota extends CommandBasics {
  programmeId: string;
  documentNumber: string;
  amount: bigint;
  direct?: boolean | null;
}

/** Books quota that came from above by document number (指标登记, F2). */
export const receiveQuota = defineCommand<ReceiveQuota>({
  name: 'receiveQuota',
  duty: 'funds.quota.receive',
  input: z.object({ programmeId: z.uuid(), documentNumber: z.string().trim().min(2).max(100) }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    mustHold(work, 'funds.quota.receive', programme.regionCode, programme.line);
    const { documentNumber, amount: amountFen } = input;
    const used = await query(
      work.em,
      'select 1 from funds.quota_receipt where programme_id = $1 and body_id = $2 and document_number = $3 and reversed_on is null',
      [programme.id, programme.bodyId, documentNumber],
    );
    const refusals = [
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...(used.length > 0 ? [toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = randomUUID();
    postLast(work, {
      programmeId: programme.id, book: 'quota', kind: 'quota-received', documentNumber, subject: { type: 'QuotaReceipt', id },
      lines: [
        { holderId: 'above', kind: 'source', amountFen: -amountFen },
        { holderId: programme.bodyId, kind: 'available', amountFen },
      ],
    }, { field: 'amount' });
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(quotaReceived, {
      aggregateId: programme.id,
      regionCode: programme.regionCode,
      payload: { receiptId: id, programmeId: programme.id, bodyId: programme.bodyId, documentNumber, amountFen: amountFen.toString() },
    });
    // Of two entries of one number at once the second finds it taken here, whatever it saw before.
    const entered = await query(
      work.em,
      `insert into funds.quota_receipt (id, programme_id, body_id, region_code, document_number, amount_fen, occurred_on, recorded_at, event_id, direct)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [id, programme.id, programme.bodyId, programme.regionCode, documentNumber, amountFen, work.occurredOn, work.now, eventId, input.direct ?? false],
    );
    if (entered.length === 0) return refused(toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' }));
    await addToFigures(work, [{ regionCode: programme.regionCode, on: work.occurredOn, measure: 'quota-received', amount: amountFen }]);
    await watchIdle(work, programme, { id, kind: 'quota-receipt', documentNumber, bodyId: programme.bodyId, regionCode: programme.regionCode, amountFen, eventId });
    // Booking it is registering it: at the top both happen in one.
    await countCrossings(work, (['issued', 'received'] as const).map((measure) => (
      { programmeId: programme.id, from: 'above', to: programme.regionCode, measure, on: work.occurredOn, amountFen })));
    return accepted(programme.id);
  },
});
