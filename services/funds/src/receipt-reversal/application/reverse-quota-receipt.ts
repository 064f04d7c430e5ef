import { quotaReversed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, queryOne, refused, type Em } from '@sunledger/service-kit';
import { directHolding } from '../../allocation/application/direct-holding.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { endIdleWatch, settleIdleAlerts } from '../../idle-money/application/settle-alerts.ts';
import { markReversed, type ReceiptRow } from './find-receipt.ts';
import { openReversal, reversalDuty, reversalInput, type ReverseReceipt } from './open-reversal.ts';

/** Takes quota that was entered wrongly out of the book by a reversal, as a second person and while all of it is there (冲销, F2, X7). */
export const reverseQuotaReceipt = defineCommand<ReverseReceipt>({
  name: 'reverseQuotaReceipt',
  duty: reversalDuty,
  input: reversalInput,
  async handle(work, { receiptId, reason }) {
    const opened = await openReversal(work, receiptId, {
      table: 'quota_receipt', book: 'quota', entryKind: 'quota-reversed', subjectType: 'QuotaReceipt', leftOf,
      lines: ({ bodyId, amountFen }) => [{ holderId: bodyId, kind: 'available', amountFen: -amountFen }, { holderId: 'above', kind: 'source', amountFen }],
    });
    if ('refusals' in opened) return refused(...opened.refusals);
    const { id, programmeId, bodyId, regionCode, documentNumber, amountFen } = opened.receipt;
    const eventId = await work.emit(quotaReversed, {
      aggregateId: programmeId, regionCode, payload: { receiptId: id, programmeId, bodyId, documentNumber, amountFen: amountFen.toString() } });
    await markReversed(work, 'quota_receipt', id, reason, eventId);
    // In the month of the receipt itself: the list of what stands and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: opened.receipt.occurredOn, measure: 'quota-received', amount: -amountFen }]);
    await endIdleWatch(work, id);
    await settleIdleAlerts(work, programmeId, [bodyId]);
    // From the day of the reversal on: on any day before it the money counted as come (F4).
    await countCrossings(work, (['issued', 'received'] as const).map((measure) => (
      { programmeId, from: 'above', to: regionCode, measure, on: work.occurredOn, amountFen: -amountFen })));
    return accepted(programmeId);
  },
});

/** Of the keeper's quota what is free, and of that what came as this did: direct funds and other money are told apart. */
async function leftOf(em: Em, { programmeId, bodyId, direct }: ReceiptRow): Promise<Fen> {
  const { free } = await queryOne<{ free: Fen }>(
    em, `select coalesce(sum(balance_fen), 0)::bigint as free from funds.account where programme_id = $1 and book = 'quota' and holder_id = $2 and kind = 'available'`,
    [programmeId, bodyId]);
  const holding = await directHolding(em, programmeId, bodyId);
  const ofItsKind = direct ? holding.directReceivedFen - holding.directPassedFen : holding.otherReceivedFen - holding.otherPassedFen;
  return free < ofItsKind ? free : ofItsKind;
}
