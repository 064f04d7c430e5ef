import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { cashReceived } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { takeBankReference } from './bank-inflow.ts';
import { findBookkeeperRefusals } from './bookkeepers.ts';

export interface ReceiveCash extends CommandBasics {
  programmeId: string;
  amount: bigint;
  bankReference: string;
}

/** Books cash that arrived in the programme's own account (专户), by its named bookkeeper (专人) only (F2). */
export const receiveCash = defineCommand<ReceiveCash>({
  name: 'receiveCash',
  duty: 'funds.cash.receive',
  input: z.object({ programmeId: z.uuid(), bankReference: z.string().regex(/^[\w-]{4,60}$/) }),
  async handle(work, { programmeId, amount: amountFen, bankReference }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.cash.receive', programme.regionCode, programme.line);
    const id = randomUUID();
    const refusals = [
      ...(await findBookkeeperRefusals(work, programme.id)),
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...(await takeBankReference(work, { id, programmeId: programme.id, bankReference, kind: 'cash', amountFen })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    postLast(work, {
      programmeId: programme.id, book: 'cash', kind: 'cash-received', documentNumber: bankReference, subject: { type: 'CashReceipt', id },
      lines: [
        { holderId: 'above', kind: 'treasury', amountFen: -amountFen },
        { holderId: programme.bodyId, kind: 'special-account', amountFen },
      ],
    }, { field: 'amount' });
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(cashReceived, {
      aggregateId: id, regionCode: programme.regionCode,
      payload: { receiptId: id, programmeId: programme.id, bodyId: programme.bodyId, amountFen: amountFen.toString() },
    });
    await query(
      work.em,
      `insert into funds.cash_receipt (id, programme_id, body_id, region_code, amount_fen, bank_reference, received_by, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, programme.id, programme.bodyId, programme.regionCode, amountFen, bankReference, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    await addToFigures(work, [{ regionCode: programme.regionCode, on: work.occurredOn, measure: 'cash-received', amount: amountFen }]);
    return accepted(id);
  },
});
