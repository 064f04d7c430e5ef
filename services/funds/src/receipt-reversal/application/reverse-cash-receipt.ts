import { z } from 'zod';
import { cashReversed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, kitRefusal, mustHold, queryOne, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lockBook, postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findReceiptReversalRejections } from '../domain/receipt-reversal-rules.ts';
import { receiptReversalRefusal } from '../receipt-reversal-refusals.ts';
import { lockReceipt, markReversed, type ReceiptRow } from './find-receipt.ts';

export interface ReverseCashReceipt extends CommandBasics {
  receiptId: string;
  reason: string;
}

const duty: FundsDuty = 'funds.receipt.reverse';

/** Takes cash that was entered wrongly out of the book by a reversal, as a second person and while all of it is there (冲销, F2, X7). */
export const reverseCashReceipt = defineCommand<ReverseCashReceipt>({
  name: 'reverseCashReceipt',
  duty,
  input: z.object({ receiptId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { receiptId, reason }) {
    const receipt = await lockReceipt(work.em, 'cash_receipt', receiptId);
    const programme = await getProgramme(work.em, receipt.programmeId);
    mustHold(work, duty, programme.regionCode);
    await lockBook(work.em, programme.id, 'cash');
    const leftFen = await leftOf(work.em, receipt);
    const refusals = [
      ...findReceiptReversalRejections({ ...receipt, leftFen, receivedOn: receipt.occurredOn, on: work.occurredOn }).map(receiptReversalRefusal),
      ...(receipt.enteredBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 enter' }, { field: 'receiptId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { id, bodyId, regionCode, documentNumber, amountFen } = receipt;
    const posted = await postEntry(work, {
      programmeId: programme.id, book: 'cash', kind: 'cash-reversed', documentNumber, subject: { type: 'CashReceipt', id }, reversesId: receipt.entryId,
      lines: [{ holderId: bodyId, kind: 'special-account', amountFen: -amountFen }, { holderId: 'above', kind: 'treasury', amountFen }],
    });
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'receiptId' })));
    work.causedBy(receipt.eventId);
    const eventId = await work.emit(cashReversed, {
      aggregateId: id, regionCode, payload: { receiptId: id, programmeId: programme.id, amountFen: amountFen.toString() } });
    await markReversed(work, 'cash_receipt', id, reason, eventId);
    // In the month of the receipt itself: the list of what stands and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: receipt.occurredOn, measure: 'cash-received', amount: -amountFen }]);
    return accepted(id);
  },
});

const leftOf = async (em: Em, { programmeId, bodyId }: ReceiptRow): Promise<Fen> =>
  (await queryOne<{ free: Fen }>(
    em, `select coalesce(sum(balance_fen), 0)::bigint as free from funds.account where programme_id = $1 and book = 'cash' and holder_id = $2 and kind = 'special-account'`,
    [programmeId, bodyId])).free;
