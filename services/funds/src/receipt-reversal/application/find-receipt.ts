import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em, type Work } from '@sunledger/service-kit';

export interface ReceiptRow {
  id: string;
  programmeId: string;
  bodyId: string;
  regionCode: string;
  documentNumber: string;
  direct: boolean;
  amountFen: Fen;
  occurredOn: IsoDate;
  reversedOn: IsoDate | null;
  eventId: string;
  entryId: string;
  enteredBy: string;
}
export type ReceiptTable = 'quota_receipt' | 'cash_receipt' | 'recovery_receipt';

const form = {
  quota_receipt: { holder: 'r.body_id', number: 'r.document_number', direct: 'r.direct', entryKind: 'quota-received' },
  cash_receipt: { holder: 'r.body_id', number: 'r.bank_reference', direct: 'false', entryKind: 'cash-received' },
  // Recovered money is its case's.
  recovery_receipt: { holder: "(select 'case:' || o.case_id from funds.recovery o where o.id = r.recovery_id)", number: 'r.bank_reference', direct: 'false', entryKind: 'recovery-received' },
} as const;

/** A receipt with the entry that booked it and who entered that; locked by row. */
export async function lockReceipt(em: Em, table: ReceiptTable, id: string): Promise<ReceiptRow> {
  const { holder, number, direct, entryKind } = form[table];
  const [row] = await query<ReceiptRow>(
    em,
    `select r.id, r.programme_id as "programmeId", ${holder} as "bodyId", r.region_code as "regionCode", ${number} as "documentNumber", ${direct} as direct,
       r.amount_fen as "amountFen", r.occurred_on as "occurredOn", r.reversed_on as "reversedOn", r.event_id as "eventId", e.id as "entryId", e.person_id as "enteredBy"
       from funds.${table} r join funds.journal_entry e on e.subject_id = r.id::text and e.kind = $2 where r.id = $1 for update of r`,
    [id, entryKind],
  );
  if (!row) throw new NotFound('receiptId');
  return row;
}

export const markReversed = (work: Work, table: ReceiptTable, id: string, reason: string, eventId: string): Promise<unknown> =>
  query(
    work.em, `update funds.${table} set reversed_on = $2, reversed_by = $3, reversal_reason = $4, reversal_event_id = $5 where id = $1`,
    [id, work.occurredOn, work.actor.personId, reason, eventId]);
