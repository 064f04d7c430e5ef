import { randomUUID } from 'node:crypto';
import type { Fen, IsoDate } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { findPostingRejections, mustBeInOpenMonth, mustNotSpendPastClosing, type Book, type PostingLine, type PostingRejection } from '../domain/posting-rules.ts';
import { Programme } from '../../programme/persistence/programme.entity.ts';
import { findClosing, lockBookAndAccounts, type AccountRow, type LockedBook } from './lock-book.ts';
import { hashEntry, toRecordedAt, writeEntries, type ChainedEntry, type HashedEntry } from './write-entries.ts';

export interface EntryOfBook {
  /** Chosen beforehand where something else names the entry. */
  id?: string;
  /** What moved, in a word: `quota-received`, `allocation`, `reimbursement`… */
  kind: string;
  documentNumber?: string;
  subject: { type: string; id: string };
  reversesId?: string;
  lines: readonly PostingLine[];
  /** Only the closing of a year posts into the last day of the year it closes. */
  intoClosed?: boolean;
  occurredOn?: IsoDate;
  /** Day on which a payment was released, where the bank settles it later: that day is judged by the closing date. */
  releasedOn?: IsoDate;
}

export type Posted = { ok: true; entryIds: string[] } | { ok: false; rejections: PostingRejection[] };

const keyOf = (line: { holderId: string; kind: string }): string => `${line.kind}/${line.holderId}`;

/**
 * Posts entries of one book in the order given, with two statements in all. The lock on the book's row puts the entries
 * of one book in a line, which the hash chain needs and which makes the check of balances and their change one step:
 * nothing is spent twice. All are posted, or none.
 */
export async function postEntries(work: Work, programmeId: string, book: Book, entries: readonly EntryOfBook[]): Promise<Posted> {
  const lines = entries.flatMap((entry) => entry.lines);
  if (lines.length === 0) return { ok: true, entryIds: [] };
  // Never changes, and is known to the unit of work as a rule: read before the lock.
  const { closesOn } = await work.em.findOneOrFail(Programme, programmeId);
  const locked = await lockBookAndAccounts(work.em, programmeId, book, lines);
  const rejections = await findBookRejections(work, programmeId, { ...locked.book, closesOn }, entries);
  if (rejections.length > 0) return { ok: false, rejections };
  const chained = chainEntries(work, { programmeId, book }, locked, entries);
  if (!chained.ok) return chained;
  await writeEntries(work, programmeId, book, chained.entries);
  return { ok: true, entryIds: chained.entries.map((entry) => entry.id) };
}

/** F2: not into a closed month, and nothing spent past the programme's closing date. */
async function findBookRejections(work: Work, programmeId: string, book: LockedBook, entries: readonly EntryOfBook[]): Promise<PostingRejection[]> {
  const rejections: PostingRejection[] = [];
  for (const entry of entries) {
    const on = entry.occurredOn ?? work.occurredOn;
    if (entry.intoClosed !== true) rejections.push(...mustBeInOpenMonth(await findClosing(work.em, programmeId, book, on)));
    rejections.push(...mustNotSpendPastClosing(entry.lines, book.closesOn, entry.releasedOn ?? on));
    if (rejections.length > 0) break;
  }
  return rejections;
}

function chainEntries(
  work: Work,
  place: { programmeId: string; book: Book },
  locked: { book: Pick<LockedBook, 'lastSeq' | 'lastHash'>; accounts: readonly AccountRow[] },
  entries: readonly EntryOfBook[],
): { ok: true; entries: ChainedEntry[] } | { ok: false; rejections: PostingRejection[] } {
  const idOf = new Map(locked.accounts.map((row) => [keyOf(row), row.id]));
  const balances = new Map(locked.accounts.map((row) => [keyOf(row), row.balanceFen]));
  let previous = { seq: locked.book.lastSeq, hash: locked.book.lastHash };
  const chained: ChainedEntry[] = [];
  for (const entry of entries) {
    const rejections = findPostingRejections(entry.lines, (line): Fen => balances.get(keyOf(line)) ?? 0n);
    if (rejections.length > 0) return { ok: false, rejections };
    for (const line of entry.lines) balances.set(keyOf(line), (balances.get(keyOf(line)) ?? 0n) + line.amountFen);
    const facts: HashedEntry = {
      ...place, id: entry.id ?? randomUUID(), seq: previous.seq + 1n, kind: entry.kind, occurredOn: entry.occurredOn ?? work.occurredOn,
      recordedAt: toRecordedAt(work.now), documentNumber: entry.documentNumber ?? null, subjectType: entry.subject.type, subjectId: entry.subject.id,
      reversesId: entry.reversesId ?? null, personId: work.actor.personId,
      lines: entry.lines.map((line, i) => ({ lineNo: i + 1, accountId: idOf.get(keyOf(line))!, holderId: line.holderId, kind: line.kind, amountFen: line.amountFen })),
    };
    const hash = hashEntry(previous.hash, facts);
    chained.push({ ...facts, previousHash: previous.hash, hash });
    previous = { seq: facts.seq, hash };
  }
  return { ok: true, entries: chained };
}
