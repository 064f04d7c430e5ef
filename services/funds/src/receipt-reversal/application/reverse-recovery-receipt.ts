import { recoveryReversed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, query, queryOne, refused, type Em } from '@sunledger/service-kit';
import { freeBankReference } from '../../cash/application/bank-inflow.ts';
import { holderOfCase } from '../../recovery/application/recovered-of-case.ts';
import { markReversed, type ReceiptRow } from './find-receipt.ts';
import { openReversal, reversalDuty, reversalInput, type ReverseReceipt } from './open-reversal.ts';

/**
 * Takes recovered money that was entered wrongly out of the book by a reversal, as a second person, and only while none of it is on
 * its way to the treasury or to households (冲销, F10, X7).
 */
export const reverseRecoveryReceipt = defineCommand<ReverseReceipt>({
  name: 'reverseRecoveryReceipt',
  duty: reversalDuty,
  input: reversalInput,
  async handle(work, { receiptId, reason }) {
    const opened = await openReversal(work, receiptId, {
      table: 'recovery_receipt', book: 'cash', entryKind: 'recovery-reversed', subjectType: 'RecoveryReceipt', leftOf,
      lines: ({ bodyId, amountFen }) => [{ holderId: bodyId, kind: 'special-account', amountFen: -amountFen }, { holderId: bodyId, kind: 'recovered', amountFen }],
    });
    if ('refusals' in opened) return refused(...opened.refusals);
    const { id, programmeId, regionCode, amountFen, occurredOn } = opened.receipt;
    const { recoveryId, caseId } = await recoveryOf(work.em, id);
    const eventId = await work.emit(recoveryReversed, {
      aggregateId: recoveryId, regionCode, payload: { receiptId: id, recoveryId, caseId, programmeId, amountFen: amountFen.toString() } });
    await markReversed(work, 'recovery_receipt', id, reason, eventId);
    await query(work.em, 'update funds.recovery set received_fen = received_fen - $2 where id = $1', [recoveryId, amountFen]);
    await freeBankReference(work, id);
    // In the month of the receipt itself: the list of what stands and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: occurredOn, measure: 'recovered', amount: -amountFen }]);
    return accepted(recoveryId);
  },
});

const recoveryOf = (em: Em, receiptId: string): Promise<{ recoveryId: string; caseId: string }> =>
  queryOne(em, 'select o.id as "recoveryId", o.case_id as "caseId" from funds.recovery_receipt r join funds.recovery o on o.id = r.recovery_id where r.id = $1', [receiptId]);

/** What the case still has in the account, and of what this recovery brought in what no order names yet: an order to pay counts, paid or not. */
async function leftOf(em: Em, { id, programmeId }: ReceiptRow): Promise<Fen> {
  const { recoveryId, caseId } = await recoveryOf(em, id);
  const { account, unordered } = await queryOne<{ account: Fen; unordered: Fen }>(
    em,
    `select (select coalesce(sum(balance_fen), 0)::bigint from funds.account where programme_id = $2 and book = 'cash' and holder_id = $3 and kind = 'special-account') as account,
       (o.received_fen - (select coalesce(sum(amount_fen), 0) from funds.treasury_order where recovery_id = o.id)
         - (select coalesce(sum(total_fen), 0) from funds.refund_order where recovery_id = o.id))::bigint as unordered
       from funds.recovery o where o.id = $1`,
    [recoveryId, programmeId, holderOfCase(caseId)],
  );
  return unordered < account ? unordered : account;
}
