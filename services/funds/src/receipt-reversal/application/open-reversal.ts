import { z } from 'zod';
import type { Fen, Refusal } from '@sunledger/kernel';
import { kitRefusal, mustHold, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { PostingLine } from '../../ledger/domain/posting-rules.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findReceiptReversalRejections } from '../domain/receipt-reversal-rules.ts';
import { receiptReversalRefusal } from '../receipt-reversal-refusals.ts';
import { lockReceipt, type ReceiptRow, type ReceiptTable } from './find-receipt.ts';

export interface ReverseReceipt extends CommandBasics {
  receiptId: string;
  reason: string;
}

export const reversalDuty: FundsDuty = 'funds.receipt.reverse';

export const reversalInput = z.object({ receiptId: z.uuid(), reason: z.string().trim().min(2).max(500) });

/** What sets the reversals of quota, of cash and of recovered money apart. */
export interface ReversalForm {
  table: ReceiptTable;
  book: 'quota' | 'cash';
  entryKind: string;
  subjectType: string;
  /** How much of the receipt is still there, under the book's lock. */
  leftOf: (em: Em, receipt: ReceiptRow) => Promise<Fen>;
  lines: (receipt: ReceiptRow) => PostingLine[];
}

/** Judges the reversal of a receipt under the locks of its row and its book, and posts the entry that reverses it (F2, X7). */
export async function openReversal(work: Work, receiptId: string, form: ReversalForm): Promise<{ receipt: ReceiptRow } | { refusals: Refusal[] }> {
  const { table, book, entryKind, subjectType, leftOf, lines } = form;
  const receipt = await lockReceipt(work.em, table, receiptId);
  const programme = await getProgramme(work.em, receipt.programmeId);
  mustHold(work, reversalDuty, programme.regionCode, programme.line);
  await lockBook(work.em, programme.id, book);
  const leftFen = await leftOf(work.em, receipt);
  const refusals = [
    ...findReceiptReversalRejections({ ...receipt, leftFen, receivedOn: receipt.occurredOn, on: work.occurredOn }).map((rejection) => receiptReversalRefusal(rejection)),
    ...(receipt.enteredBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 enter' }, { field: 'receiptId' })] : []),
  ];
  if (refusals.length > 0) return { refusals };
  const posted = await postEntry(work, {
    programmeId: programme.id, book, kind: entryKind, documentNumber: receipt.documentNumber, subject: { type: subjectType, id: receipt.id },
    reversesId: receipt.entryId, lines: lines(receipt),
  });
  if (!posted.ok) return { refusals: posted.rejections.map((rejection) => toRefusal(rejection, { field: 'receiptId' })) };
  work.causedBy(receipt.eventId);
  return { receipt };
}
