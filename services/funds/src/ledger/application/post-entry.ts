import { randomUUID } from 'node:crypto';
import type { Refusal, RefusalPlace } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { toRefusal } from '../../refusals.ts';
import type { Book, PostingRejection } from '../domain/posting-rules.ts';
import { postEntries, type EntryOfBook } from './post-entries.ts';

export type NewEntry = EntryOfBook & { programmeId: string; book: Book };

/** Posts one balanced entry to a programme's book, at once. */
export async function postEntry(
  work: Work,
  { programmeId, book, ...entry }: NewEntry,
): Promise<{ ok: true; entryId: string } | { ok: false; rejections: PostingRejection[] }> {
  const id = entry.id ?? randomUUID();
  const posted = await postEntries(work, programmeId, book, [{ ...entry, id }]);
  return posted.ok ? { ok: true, entryId: id } : posted;
}

/**
 * Posts an entry as the last thing that its command does (ADR 6): everything else is written by then, so the book is
 * locked for two statements and the commit. What the book refuses refuses the whole command. Entries are posted in the
 * order given; quota is to come before cash.
 */
export function postLast(work: Work, entry: NewEntry, place: RefusalPlace = {}): void {
  work.atEnd(async (): Promise<Refusal[]> => {
    const posted = await postEntry(work, entry);
    return posted.ok ? [] : posted.rejections.map((rejection) => toRefusal(rejection, place));
  });
}
