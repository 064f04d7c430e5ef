import type { IsoDate } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import type { Settled } from '../../bank/application/bulk-payments.ts';
import { bookingDay } from '../../bank/application/lock-books.ts';
import type { ReportedPayment } from '../../bank/domain/bank-file.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { keepReturned } from './keep-returned.ts';
import type { LockedListFile } from './lock-list-file.ts';
import { returnPaidLines } from './return-paid-lines.ts';
import { settlePostings, type AnsweredPosting } from './settle-postings.ts';

/**
 * Takes the bank's answers to one file of a list in (F5, F8). What came back is marked row by row; what was paid is told by the postings,
 * each settled as soon as every file that carries lines of it is answered: a million payments cost a village's row each.
 */
export async function settleListFile(work: Work, locked: LockedListFile, reported: readonly ReportedPayment[], resultId: string): Promise<Settled> {
  const { file, order, sent, openFrom } = locked;
  if (file.answeredOn !== null) return returnPaidLines(work, locked, reported, resultId);
  const failed = reported.filter(({ status }) => status === 'failed');
  const paid = reported.filter(({ status }) => status === 'paid');
  await keepReturned(work, locked, failed, resultId);
  const bankDay = (paid.length > 0 ? paid : failed).reduce((latest, { settledOn }) => (settledOn > latest ? settledOn : latest), '');
  await query(work.em, 'update funds.payment_file set answered_on = $2, settled_on = $3 where id = $1', [file.id, work.today, bankDay]);

  const programme = await getProgramme(work.em, file.programmeId);
  const answered = await readAnswered(work.em, file.id);
  for (const [day, postings] of Map.groupBy(answered, (posting) => bookingDay(posting.bankDay, openFrom))) {
    await settlePostings(work, programme, order, postings, day);
  }
  await endOrder(work, locked, resultId);
  const amounts = new Map(sent.map(({ number, amountFen }) => [number, amountFen]));
  return { paid: paid.length, failed: failed.length, paidFen: paid.reduce((sum, { number }) => sum + (amounts.get(number) ?? 0n), 0n) };
}

/** The postings that this file was the last to answer for, with what came back of them. */
const readAnswered = (em: Em, fileId: string): Promise<(AnsweredPosting & { bankDay: IsoDate })[]> =>
  query(
    em,
    `select p.id, p.village_code as "villageCode", p.body_id as "bodyId", p.payments, p.amount_fen as "amountFen", p.paid_on as "orderedOn",
       (select max(f.settled_on) from funds.payment_file_part x join funds.payment_file f on f.id = x.file_id where x.posting_id = p.id) as "bankDay",
       r.returned, r.returned_fen as "returnedFen", r.open, r.reasons
       from funds.household_posting p
       cross join lateral (
         select count(*)::int as returned, coalesce(sum(amount_fen), 0)::bigint as returned_fen, (count(*) filter (where state in ('open', 'entered', 'withdrawing')))::int as open,
           coalesce(array_agg(distinct reason_code order by reason_code), '{}') as reasons from funds.household_return where posting_id = p.id) r
      where p.settled_on is null and p.id in (select posting_id from funds.payment_file_part where file_id = $1)
        and not exists (select from funds.payment_file_part x join funds.payment_file f on f.id = x.file_id where x.posting_id = p.id and f.answered_on is null)
      order by p.village_code`,
    [fileId],
  );

/** With the last posting the order is settled, and the list stands in the ledgers. */
async function endOrder(work: Work, { order }: LockedListFile, resultId: string): Promise<void> {
  const ended = await query(
    work.em,
    `update funds.payment_order o set state = case when returned = payments then 'failed' else 'paid' end, result_id = $2,
       settled_on = (select max(settled_on) from funds.household_posting where order_id = o.id)
      where id = $1 and not exists (select from funds.household_posting where order_id = o.id and settled_on is null) returning 1`,
    [order.id, resultId],
  );
  if (ended.length === 0) return;
  await query(work.em, "update funds.household_import set state = 'posted', settled_at = $2 where id = $1 and state = 'ordered'", [order.importId, work.now]);
}
