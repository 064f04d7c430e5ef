import { cashReversed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, queryOne, refused, type Em } from '@sunledger/service-kit';
import { freeBankReference } from '../../cash/application/bank-inflow.ts';
import { markReversed, type ReceiptRow } from './find-receipt.ts';
import { openReversal, reversalDuty, reversalInput, type ReverseReceipt } from './open-reversal.ts';

/** Takes cash that was entered wrongly out of the book by a reversal, as a second person and while all of it is there (冲销, F2, X7). */
export const reverseCashReceipt = defineCommand<ReverseReceipt>({
  name: 'reverseCashReceipt',
  duty: reversalDuty,
  input: reversalInput,
  async handle(work, { receiptId, reason }) {
    const opened = await openReversal(work, receiptId, {
      table: 'cash_receipt', book: 'cash', entryKind: 'cash-reversed', subjectType: 'CashReceipt', leftOf,
      lines: ({ bodyId, amountFen }) => [{ holderId: bodyId, kind: 'special-account', amountFen: -amountFen }, { holderId: 'above', kind: 'treasury', amountFen }],
    });
    if ('refusals' in opened) return refused(...opened.refusals);
    const { id, programmeId, regionCode, amountFen } = opened.receipt;
    const eventId = await work.emit(cashReversed, {
      aggregateId: id, regionCode, payload: { receiptId: id, programmeId, amountFen: amountFen.toString() } });
    await markReversed(work, 'cash_receipt', id, reason, eventId);
    await freeBankReference(work, id);
    // In the month of the receipt itself: the list of what stands and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: opened.receipt.occurredOn, measure: 'cash-received', amount: -amountFen }]);
    return accepted(id);
  },
});

const leftOf = async (em: Em, { programmeId, bodyId }: ReceiptRow): Promise<Fen> =>
  (await queryOne<{ free: Fen }>(
    em, `select coalesce(sum(balance_fen), 0)::bigint as free from funds.account where programme_id = $1 and book = 'cash' and holder_id = $2 and kind = 'special-account'`,
    [programmeId, bodyId])).free;
