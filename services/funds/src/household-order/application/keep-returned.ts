import { queryOne, type Work } from '@sunledger/service-kit';
import type { ReportedPayment } from '../../bank/domain/bank-file.ts';
import { linesOfParts } from '../persistence/list-lines.sql.ts';
import type { LockedListFile } from './lock-list-file.ts';

/** Marks what the bank turned back row by row (F5). A household that had said it got nothing was right: its answer counts no more. */
export async function keepReturned(work: Work, { file, order }: LockedListFile, failed: readonly ReportedPayment[], resultId: string): Promise<void> {
  if (failed.length === 0) return;
  const { kept } = await queryOne<{ kept: number }>(
    work.em,
    `with named as (select * from unnest($1::int[], $2::text[], $3::text[], $4::date[]) n(line_no, code, reason, day)),
     back as (
       update funds.household_payment set state = 'returned', received_fen = null where id in (
         select e.id from ${linesOfParts} where f.file_id = $5 and e.line_no in (select line_no from named))
       returning id, posting_id, import_id, programme_id, village_code, line_no, amount_fen, account_last4, old.state as was),
     unanswered as (
       update funds.household_posting p set answered = p.answered - d.n from (select posting_id, count(*)::int as n from back where was = 'disputed' group by 1) d where p.id = d.posting_id),
     kept as (
       insert into funds.household_return (id, payment_id, posting_id, import_id, programme_id, village_code, line_no, amount_fen, account_last4, file_id, result_id,
         reason_code, reason_text, returned_on, recorded_at)
       select uuidv7(), b.id, b.posting_id, b.import_id, b.programme_id, b.village_code, b.line_no, b.amount_fen, b.account_last4, $5, $6, n.code, n.reason, n.day, $7
         from back b join named n using (line_no) returning amount_fen),
     sums as (select count(*)::int as n, coalesce(sum(amount_fen), 0)::bigint as fen from kept)
     update funds.payment_order o set returned = o.returned + sums.n, returned_fen = o.returned_fen + sums.fen from sums where o.id = $8 returning sums.n as kept`,
    [failed.map(({ number }) => Number(number.slice(number.lastIndexOf('/') + 1))), failed.map(({ reasonCode }) => reasonCode ?? 'NARR'), failed.map(({ reasonText }) => reasonText ?? null),
      failed.map(({ settledOn }) => settledOn), file.id, resultId, work.now, order.id],
  );
  if (kept !== failed.length) throw new Error(`${failed.length} payments of ${order.number} came back and ${kept} were found`);
}
