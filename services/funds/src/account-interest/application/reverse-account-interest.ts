import { z } from 'zod';
import { interestReversed } from '@sunledger/events';
import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { freeBankReference } from '../../cash/application/bank-inflow.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Book } from '../../ledger/domain/posting-rules.ts';
import { reversalDuty } from '../../receipt-reversal/application/open-reversal.ts';
import { findReceiptReversalRejections } from '../../receipt-reversal/domain/receipt-reversal-rules.ts';
import { receiptReversalRefusal } from '../../receipt-reversal/receipt-reversal-refusals.ts';
import { toRefusal } from '../../refusals.ts';
import { cashLines, quotaLines, reversed, type InterestPosted } from './interest-lines.ts';

export interface ReverseAccountInterest extends CommandBasics {
  receiptId: string;
  reason: string;
}

interface InterestRow extends InterestPosted {
  id: string;
  programmeId: string;
  /** Of the programme. */
  line: string | null;
  regionCode: string;
  bankReference: string;
  recordedBy: string;
  occurredOn: IsoDate;
  eventId: string;
  returnId: string | null;
  reversedOn: IsoDate | null;
}

/** Takes interest that was entered wrongly out of both books, as a second person and while all of it is there (冲销, F2, X7). */
export const reverseAccountInterest = defineCommand<ReverseAccountInterest>({
  name: 'reverseAccountInterest',
  duty: reversalDuty,
  input: z.object({ receiptId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { receiptId, reason }) {
    const interest = await lockInterest(work.em, receiptId);
    const { id, programmeId, regionCode, amountFen, treatment } = interest;
    mustHold(work, reversalDuty, regionCode, interest.line);
    if (treatment === 'use') await lockBook(work.em, programmeId, 'quota');
    await lockBook(work.em, programmeId, 'cash');
    const rejections = findReceiptReversalRejections({
      amountFen, leftFen: await leftOf(work.em, interest), receivedOn: interest.occurredOn, reversedOn: interest.reversedOn, on: work.occurredOn });
    const refusals = [
      ...rejections.map((rejection) => receiptReversalRefusal(rejection)),
      ...(interest.recordedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 enter' }, { field: 'receiptId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const unposted = [...(await reverseIn(work, interest, 'quota')), ...(await reverseIn(work, interest, 'cash'))];
    if (unposted.length > 0) return refused(...unposted);
    work.causedBy(interest.eventId);
    const eventId = await work.emit(interestReversed, {
      aggregateId: id, regionCode, payload: { interestId: id, programmeId, amountFen: amountFen.toString() } });
    await query(
      work.em, 'update funds.account_interest set reversed_on = $2, reversed_by = $3, reversal_reason = $4, reversal_event_id = $5 where id = $1',
      [id, work.occurredOn, work.actor.personId, reason, eventId]);
    await freeBankReference(work, id);
    return accepted(id);
  },
});

async function lockInterest(em: Em, id: string): Promise<InterestRow> {
  const [row] = await query<InterestRow>(
    em,
    `select id, programme_id as "programmeId", (select line from funds.programme p where p.id = a.programme_id) as line, body_id as "bodyId", region_code as "regionCode", amount_fen as "amountFen", bank_reference as "bankReference", treatment,
       recorded_by as "recordedBy", occurred_on as "occurredOn", event_id as "eventId", return_id as "returnId", reversed_on as "reversedOn"
       from funds.account_interest a where id = $1 for update`,
    [id],
  );
  if (!row) throw new NotFound('receiptId');
  return row;
}

/** What lies there of it: in the account, as quota where it may be used, and nothing once it was ordered to the treasury. */
async function leftOf(em: Em, { programmeId, bodyId, treatment, returnId }: InterestRow): Promise<Fen> {
  if (returnId !== null) return 0n;
  const { cash, quota } = await queryOne<{ cash: Fen; quota: Fen }>(
    em,
    `select coalesce(sum(balance_fen) filter (where kind = 'special-account'), 0)::bigint as cash, coalesce(sum(balance_fen) filter (where kind = 'available'), 0)::bigint as quota
       from funds.account where programme_id = $1 and holder_id = $2 and kind in ('special-account', 'available')`,
    [programmeId, bodyId],
  );
  return treatment === 'use' && quota < cash ? quota : cash;
}

async function reverseIn(work: Work, interest: InterestRow, book: Book): Promise<Refusal[]> {
  const lines = reversed(book === 'quota' ? quotaLines(interest) : cashLines(interest));
  if (lines.length === 0) return [];
  const { entryId } = await queryOne<{ entryId: string }>(
    work.em, `select id as "entryId" from funds.journal_entry where subject_id = $1 and book = $2 and kind = 'interest-received'`, [interest.id, book]);
  const posted = await postEntry(work, {
    programmeId: interest.programmeId, book, kind: 'interest-reversed', documentNumber: interest.bankReference, subject: { type: 'AccountInterest', id: interest.id },
    reversesId: entryId, lines,
  });
  return posted.ok ? [] : posted.rejections.map((rejection) => toRefusal(rejection, { field: 'receiptId' }));
}
