import { z } from 'zod';
import { villageBooksClosed } from '@sunledger/events';
import {
  accepted, addToFigures, defineCommand, meetDeadline, mustHold, query, refused, type CommandBasics, type Work,
} from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { findClosingRejections } from '../domain/closing-rules.ts';
import { closingRefusal } from '../village-book-refusals.ts';
import { bookColumns, bookSource, closingFacts, sumBook, type BookSums, type VillageBook } from './closing-facts.ts';
import { lockForClosing } from './lock-books.ts';
import { openBooks } from './open-books.ts';

export interface CloseVillageBook extends CommandBasics {
  villageCode: string;
  /** `2026-03`. */
  month: string;
}

const duty: FundsDuty = 'funds.village-book.close';

/** Closes a village's month (村级财务结账): what it came to is written once, and nothing is paid into it any more. */
export const closeVillageBook = defineCommand<CloseVillageBook>({
  name: 'closeVillageBook',
  duty,
  regionOf: (input) => input.villageCode,
  input: z.object({ villageCode: z.string(), month: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/) }),
  async handle(work, input) {
    mustHold(work, duty, input.villageCode);
    await lockForClosing(work, input.villageCode);
    // The month may have ended this minute, before the sweep came by.
    await openBooks(work, input.villageCode);
    const book = await findBook(work, input);
    if (!book) return refused(closingRefusal({ code: 'NO_SUCH_BOOK' }, { field: 'month' }));
    const rejections = findClosingRejections(await closingFacts(work.em, work.policy, book, work.occurredOn));
    if (rejections.length > 0) return refused(...rejections.map((rejection) => closingRefusal(rejection, { field: 'month' })));
    await writeClosing(work, book, await sumBook(work.em, book));
    return accepted(book.id);
  },
});

async function findBook(work: Work, { villageCode, month }: CloseVillageBook): Promise<VillageBook | undefined> {
  const [book] = await query<VillageBook>(
    work.em, `select ${bookColumns} from ${bookSource} where b.village_code = $1 and b.month = $2`, [villageCode, `${month}-01`]);
  return book;
}

async function writeClosing(work: Work, book: VillageBook, sums: BookSums): Promise<void> {
  const late = work.occurredOn > book.dueOn;
  const postings = await query<{ eventId: string }>(
    work.em,
    `select event_id as "eventId" from funds.household_posting where village_code = $1 and paid_on >= $2 and paid_on < $2::date + interval '1 month'
        and event_id is not null order by paid_on, id`,
    [book.villageCode, book.month],
  );
  work.causedBy(...postings.map(({ eventId }) => eventId));
  const { payments, paidFen, receivedFen, confirmed, disputed, unanswered } = sums;
  const eventId = await work.emit(villageBooksClosed, {
    aggregateId: book.id, regionCode: book.villageCode,
    payload: {
      bookId: book.id, villageCode: book.villageCode, month: book.month.slice(0, 7), payments, paidFen: paidFen.toString(), receivedFen: receivedFen.toString(),
      confirmed, disputed, unanswered, dueOn: book.dueOn, late,
    },
  });
  await query(
    work.em,
    `insert into funds.village_book_closing (book_id, village_code, month, payments, paid_fen, received_fen, confirmed, disputed, unanswered, late,
       closed_by, closed_on, recorded_at, event_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [book.id, book.villageCode, book.month, payments, paidFen, receivedFen, confirmed, disputed, unanswered, late, work.actor.personId, work.occurredOn, work.now, eventId],
  );
  await meetDeadline(work, 'funds.close-village-book', book.id);
  await addToFigures(work, [
    { regionCode: book.villageCode, on: book.month, measure: 'village-books-closed', amount: 1n },
    ...(late ? [{ regionCode: book.villageCode, on: book.month, measure: 'village-books-closed-late', amount: 1n }] : []),
  ]);
}
