import { randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { findPostingRejections, mayBeNegative, type Book, type PostingLine, type PostingRejection } from '../domain/posting-rules.ts';
import { hashEntry, lockBook, type HashedEntry, type NewEntry } from './post-entry.ts';

type EntryOfBook = Omit<NewEntry, 'programmeId' | 'book'>;
type ChainedEntry = HashedEntry & { previousHash: string; hash: string; subjectType: string };

interface AccountRow {
  id: bigint;
  holder_id: string;
  kind: string;
  balance_fen: bigint;
}

/**
 * Posts many entries of one book in the order given, as `postEntry` would one after the other, but with a handful of
 * statements for all: an import of a county has an entry for each of its villages. All are posted, or none.
 */
export async function postEntries(
  work: Work,
  programmeId: string,
  book: Book,
  entries: readonly EntryOfBook[],
): Promise<{ ok: true } | { ok: false; rejections: PostingRejection[] }> {
  const { em } = work;
  const { last_seq: lastSeq, last_hash: lastHash } = await lockBook(em, programmeId, book);
  const accounts = await openAccounts(em, programmeId, book, entries.flatMap((entry) => entry.lines));
  const keyOf = (line: { holderId: string; kind: string }): string => `${line.kind}/${line.holderId}`;
  const byKey = new Map(accounts.map((row) => [keyOf({ holderId: row.holder_id, kind: row.kind }), row]));
  const balances = new Map(accounts.map((row) => [keyOf({ holderId: row.holder_id, kind: row.kind }), row.balance_fen]));

  let previous = { seq: lastSeq, hash: lastHash };
  const chained: ChainedEntry[] = [];
  for (const entry of entries) {
    const rejections = findPostingRejections(entry.lines, (line): Fen => balances.get(keyOf(line)) ?? 0n);
    if (rejections.length > 0) return { ok: false, rejections };
    for (const line of entry.lines) balances.set(keyOf(line), (balances.get(keyOf(line)) ?? 0n) + line.amountFen);
    const facts: HashedEntry = {
      id: randomUUID(), programmeId, book, seq: previous.seq + 1n, kind: entry.kind, occurredOn: work.occurredOn, documentNumber: entry.documentNumber ?? null,
      subjectId: entry.subject.id, reversesId: entry.reversesId ?? null,
      lines: entry.lines.map((line) => ({ accountId: byKey.get(keyOf(line))!.id, amountFen: line.amountFen })),
    };
    const hash = hashEntry(previous.hash, facts);
    chained.push({ ...facts, previousHash: previous.hash, hash, subjectType: entry.subject.type });
    previous = { seq: facts.seq, hash };
  }
  await insertEntries(work, chained);
  await query(
    em,
    'update funds.account set balance_fen = b from unnest($1::bigint[], $2::bigint[]) t(a, b) where id = a and balance_fen <> b',
    [accounts.map((row) => row.id), accounts.map((row) => balances.get(keyOf({ holderId: row.holder_id, kind: row.kind })) ?? row.balance_fen)],
  );
  await query(em, 'update funds.book set last_seq = $3, last_hash = $4 where programme_id = $1 and book = $2', [programmeId, book, previous.seq, previous.hash]);
  return { ok: true };
}

async function openAccounts(em: Em, programmeId: string, book: Book, lines: readonly PostingLine[]): Promise<AccountRow[]> {
  const holders = lines.map((line) => line.holderId);
  const kinds = lines.map((line) => line.kind);
  await query(
    em,
    `insert into funds.account (programme_id, book, holder_id, kind, may_be_negative)
     select distinct $1::uuid, $2, h, k, n from unnest($3::text[], $4::text[], $5::boolean[]) t(h, k, n) on conflict do nothing`,
    [programmeId, book, holders, kinds, kinds.map(mayBeNegative)],
  );
  return query<AccountRow>(
    em,
    `select id, holder_id, kind, balance_fen from funds.account
      where programme_id = $1 and book = $2 and (holder_id, kind) in (select * from unnest($3::text[], $4::text[]))`,
    [programmeId, book, holders, kinds],
  );
}

async function insertEntries({ em, now, actor }: Work, entries: readonly ChainedEntry[]): Promise<void> {
  const column = <T>(pick: (entry: ChainedEntry) => T): T[] => entries.map(pick);
  await query(
    em,
    `insert into funds.journal_entry (id, programme_id, book, seq, kind, occurred_on, recorded_at, document_number, subject_type,
       subject_id, reverses_id, person_id, previous_hash, hash)
     select i, p, b, s, k, o, $13, d, st, si, r, $14, ph, h
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::text[], $6::date[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::text[], $12::text[])
         t(i, p, b, s, k, o, d, st, si, r, ph, h)`,
    [column((e) => e.id), column((e) => e.programmeId), column((e) => e.book), column((e) => e.seq), column((e) => e.kind), column((e) => e.occurredOn),
      column((e) => e.documentNumber), column((e) => e.subjectType), column((e) => e.subjectId), column((e) => e.reversesId), column((e) => e.previousHash),
      column((e) => e.hash), now, actor.personId],
  );
  const lines = entries.flatMap((entry) => entry.lines.map((line, i) => ({ entryId: entry.id, lineNo: i + 1, ...line })));
  await query(
    em,
    `insert into funds.journal_line (entry_id, line_no, account_id, amount_fen)
     select * from unnest($1::uuid[], $2::int[], $3::bigint[], $4::bigint[])`,
    [lines.map((line) => line.entryId), lines.map((line) => line.lineNo), lines.map((line) => line.accountId), lines.map((line) => line.amountFen)],
  );
}
