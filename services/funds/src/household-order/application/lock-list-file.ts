import type { IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';
import type { BulkFile } from '../../bank/application/bulk-payments.ts';
import { lockBooks } from '../../bank/application/lock-books.ts';
import type { SentPayment } from '../../bank/domain/result-rules.ts';
import { linesOfParts } from '../persistence/list-lines.sql.ts';

export interface ListOrderRow {
  id: string;
  number: string;
  importId: string;
  holderId: string;
  orderedOn: IsoDate;
  /** Day of the first release, however often it was reissued. */
  releasedOn: IsoDate;
  releasedBy: string;
  eventId: string;
  correlationId: string;
}

export interface LockedListFile {
  file: BulkFile;
  order: ListOrderRow;
  sent: readonly SentPayment[];
  openFrom: IsoDate | undefined;
}

const orderColumns = `o.id, o.number, o.subject_id as "importId", o.holder_id as "holderId", o.ordered_on as "orderedOn", o.released_on as "releasedOn",
  o.ordered_by as "releasedBy", o.ordered_event_id as "eventId", i.correlation_id as "correlationId"`;

/** Locks a list and then its order: the order in which every command locks them. */
export async function lockListOrder(em: Em, orderId: string): Promise<ListOrderRow> {
  await query(em, 'select 1 from funds.household_import where id = (select subject_id::uuid from funds.payment_order where id = $1) for update', [orderId]);
  return queryOne<ListOrderRow>(
    em, `select ${orderColumns} from funds.payment_order o join funds.household_import i on i.id = o.subject_id::uuid where o.id = $1 for update of o`, [orderId]);
}

/** Locks what a result of a list's file touches: the list, its order, the quota book, the cash book; and reads what the file said. */
export async function lockListFile(em: Em, file: BulkFile): Promise<LockedListFile> {
  const order = await lockListOrder(em, file.orderId);
  const openFrom = await lockBooks(em, file.programmeId);
  // Of what was paid a household may be confirming one this minute: it is in hand, or back, and not both.
  if (file.answeredOn !== null) await query(em, `select 1 from ${linesOfParts} where f.file_id = $1 order by e.id for update of e`, [file.id]);
  const lines = await query<{ lineNo: number; amountFen: bigint; failed: boolean; inHand: boolean }>(
    em,
    `select e.line_no as "lineNo", e.amount_fen as "amountFen", false as failed, coalesce(e.received_fen, 0) > 0 as "inHand" from ${linesOfParts}
      where f.file_id = $1 and not exists (select from funds.household_return r where r.payment_id = e.id and r.file_id = $1)
     union all
     select line_no, amount_fen, true, false from funds.household_return where file_id = $1`,
    [file.id],
  );
  const sent = lines.map(({ lineNo, amountFen, failed, inHand }): SentPayment => ({
    number: `${order.number}/${lineNo}`, amountFen, orderedOn: order.orderedOn, state: failed ? 'failed' : file.answeredOn === null ? 'sent' : 'paid',
    settledOn: file.settledOn, keptBy: inHand ? 'receipt' : null }));
  return { file, order, sent, openFrom };
}
