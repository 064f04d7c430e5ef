import { z } from 'zod';
import { quotaReversed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, kitRefusal, mustHold, queryOne, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { directHolding } from '../../allocation/application/direct-holding.ts';
import type { FundsDuty } from '../../duties.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { endIdleWatch, settleIdleAlerts } from '../../idle-money/application/settle-alerts.ts';
import { lockBook, postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findReceiptReversalRejections } from '../domain/receipt-reversal-rules.ts';
import { receiptReversalRefusal } from '../receipt-reversal-refusals.ts';
import { lockReceipt, markReversed, type ReceiptRow } from './find-receipt.ts';

export interface ReverseQuotaReceipt extends CommandBasics {
  receiptId: string;
  reason: string;
}

const duty: FundsDuty = 'funds.receipt.reverse';

/** Takes quota that was entered wrongly out of the book by a reversal, as a second person and while all of it is there (冲销, F2, X7). */
export const reverseQuotaReceipt = defineCommand<ReverseQuotaReceipt>({
  name: 'reverseQuotaReceipt',
  duty,
  input: z.object({ receiptId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { receiptId, reason }) {
    const receipt = await lockReceipt(work.em, 'quota_receipt', receiptId);
    const programme = await getProgramme(work.em, receipt.programmeId);
    mustHold(work, duty, programme.regionCode);
    await lockBook(work.em, programme.id, 'quota');
    const leftFen = await leftOf(work.em, receipt);
    const refusals = [
      ...findReceiptReversalRejections({ ...receipt, leftFen, receivedOn: receipt.occurredOn, on: work.occurredOn }).map(receiptReversalRefusal),
      ...(receipt.enteredBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 enter' }, { field: 'receiptId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { id, bodyId, regionCode, documentNumber, amountFen } = receipt;
    const posted = await postEntry(work, {
      programmeId: programme.id, book: 'quota', kind: 'quota-reversed', documentNumber, subject: { type: 'QuotaReceipt', id }, reversesId: receipt.entryId,
      lines: [{ holderId: bodyId, kind: 'available', amountFen: -amountFen }, { holderId: 'above', kind: 'source', amountFen }],
    });
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'receiptId' })));
    work.causedBy(receipt.eventId);
    const eventId = await work.emit(quotaReversed, {
      aggregateId: programme.id, regionCode, payload: { receiptId: id, programmeId: programme.id, bodyId, documentNumber, amountFen: amountFen.toString() } });
    await markReversed(work, 'quota_receipt', id, reason, eventId);
    // In the month of the receipt itself: the list of what stands and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: receipt.occurredOn, measure: 'quota-received', amount: -amountFen }]);
    await endIdleWatch(work, id);
    await settleIdleAlerts(work, programme.id, [bodyId]);
    // From the day of the reversal on: on any day before it the money counted as come (F4).
    await countCrossings(work, (['issued', 'received'] as const).map((measure) => (
      { programmeId: programme.id, from: 'above', to: regionCode, measure, on: work.occurredOn, amountFen: -amountFen })));
    return accepted(programme.id);
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
