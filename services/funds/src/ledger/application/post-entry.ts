import { createHash, randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { query, queryOne, type Em, type Work } from '@sunledger/service-kit';
import { findPostingRejections, mayBeNegative, type Book, type PostingLine, type PostingRejection } from '../domain/posting-rules.ts';

export interface NewEntry {
  programmeId: string;
  book: Book;
  /** What moved, in a word: `quota-received`, `allocation`, `reimbursement`… */
  kind: string;
  documentNumber?: string;
  subject: { type: string; id: string };
  reversesId?: string;
  lines: readonly PostingLine[];
}

interface AccountRow {
  id: bigint;
  holder_id: string;
  kind: string;
  balance_fen: bigint;
}

/**
 * Posts one balanced entry to a programme's book. The lock on the book's row puts entries of one book in a line, which
 * the hash chain needs and which makes the check of balances and their change one step: nothing is spent twice.
 */
export async function postEntry(
  work: Work,
  entry: NewEntry,
): Promise<{ ok: true; entryId: string } | { ok: false; rejections: PostingRejection[] }> {
  const { em } = work;
  const book = await lockBook(em, entry.programmeId, entry.book);
  const accounts = await openAccounts(em, entry);
  const accountOf = (line: PostingLine) => accounts.find((row) => row.holder_id === line.holderId && row.kind === line.kind);
  const rejections = findPostingRejections(entry.lines, (line): Fen => accountOf(line)?.balance_fen ?? 0n);
  if (rejections.length > 0) return { ok: false, rejections };

  const entryId = randomUUID();
  const seq = book.last_seq + 1n;
  const lines = entry.lines.map((line) => ({ accountId: accountOf(line)!.id, amountFen: line.amountFen }));
  const facts = {
    id: entryId, programmeId: entry.programmeId, book: entry.book, seq, kind: entry.kind, occurredOn: work.occurredOn,
    documentNumber: entry.documentNumber ?? null, subjectId: entry.subject.id, reversesId: entry.reversesId ?? null, lines,
  };
  const hash = hashEntry(book.last_hash, facts);
  await query(
    em,
    `insert into funds.journal_entry (id, programme_id, book, seq, kind, occurred_on, recorded_at, document_number, subject_type,
       subject_id, reverses_id, person_id, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [entryId, entry.programmeId, entry.book, seq, entry.kind, work.occurredOn, work.now, facts.documentNumber, entry.subject.type,
      entry.subject.id, facts.reversesId, work.actor.personId, book.last_hash, hash],
  );
  await query(
    em,
    `insert into funds.journal_line (entry_id, line_no, account_id, amount_fen)
     select $1, row_number() over (), a, f from unnest($2::bigint[], $3::bigint[]) t(a, f)`,
    [entryId, lines.map((line) => line.accountId), lines.map((line) => line.amountFen)],
  );
  await query(
    em,
    `update funds.account set balance_fen = balance_fen + change
       from (select a, sum(f)::bigint as change from unnest($1::bigint[], $2::bigint[]) t(a, f) group by a) c where id = c.a`,
    [lines.map((line) => line.accountId), lines.map((line) => line.amountFen)],
  );
  await query(em, 'update funds.book set last_seq = $3, last_hash = $4 where programme_id = $1 and book = $2', [entry.programmeId, entry.book, seq, hash]);
  return { ok: true, entryId };
}

export interface HashedEntry {
  id: string;
  programmeId: string;
  book: string;
  seq: bigint;
  kind: string;
  occurredOn: string;
  documentNumber: string | null;
  subjectId: string;
  reversesId: string | null;
  lines: readonly { accountId: bigint; amountFen: Fen }[];
}

/** Hash of an entry over the one before it: any change of a column or line shows from there on. */
export function hashEntry(previous: string, entry: HashedEntry): string {
  const lines = entry.lines.map((line) => `${line.accountId}:${line.amountFen}`).join(',');
  const { id, programmeId, book, seq, kind, occurredOn, documentNumber, subjectId, reversesId } = entry;
  const content = [previous, id, programmeId, book, seq, kind, occurredOn, documentNumber ?? '', subjectId, reversesId ?? '', lines].join('|');
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Locks a programme's book. A command that judges by a balance or a sum and then posts takes this lock first; where it
 * needs both books, quota comes before cash, so that no two commands wait for each other.
 */
export const lockBook = (em: Em, programmeId: string, book: Book): Promise<{ last_seq: bigint; last_hash: string }> =>
  queryOne(em, 'select last_seq, last_hash from funds.book where programme_id = $1 and book = $2 for update', [programmeId, book]);

async function openAccounts(em: Em, { programmeId, book, lines }: NewEntry): Promise<AccountRow[]> {
  const holders = lines.map((line) => line.holderId);
  const kinds = lines.map((line) => line.kind);
  await query(
    em,
    `insert into funds.account (programme_id, book, holder_id, kind, may_be_negative)
     select distinct $1::uuid, $2, h, k, n from unnest($3::text[], $4::text[], $5::boolean[]) t(h, k, n) on conflict do nothing`,
    [programmeId, book, holders, kinds, lines.map((line) => mayBeNegative(line.kind))],
  );
  return query<AccountRow>(
    em,
    `select id, holder_id, kind, balance_fen from funds.account
      where programme_id = $1 and book = $2 and (holder_id, kind) in (select * from unnest($3::text[], $4::text[]))`,
    [programmeId, book, holders, kinds],
  );
}
