import { createHash } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import type { Book } from '../domain/posting-rules.ts';

export interface HashedEntry {
  id: string;
  programmeId: string;
  book: string;
  seq: bigint;
  kind: string;
  occurredOn: string;
  /** To the microsecond, in UTC: `2026-03-02T02:00:00.000000Z`. */
  recordedAt: string;
  documentNumber: string | null;
  subjectType: string;
  subjectId: string;
  reversesId: string | null;
  personId: string;
  lines: readonly { lineNo: number; accountId: bigint; holderId: string; kind: string; amountFen: Fen }[];
}

/** An entry with its place in the chain. */
export type ChainedEntry = HashedEntry & { previousHash: string; hash: string };

/** The rule by which new entries are hashed. */
export const hashVersion = 2;

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/**
 * Hash of an entry over the one before it: any change of a column or line, of who booked it and when, or of whose account
 * a line is on, shows from there on.
 */
export function hashEntry(previous: string, entry: HashedEntry): string {
  const { id, programmeId, book, seq, kind, occurredOn, recordedAt, documentNumber, subjectType, subjectId, reversesId, personId } = entry;
  const lines = entry.lines.map((line) => [line.lineNo, `${line.accountId}`, line.holderId, line.kind, `${line.amountFen}`]);
  return sha256(JSON.stringify([
    hashVersion, previous, id, programmeId, book, `${seq}`, kind, occurredOn, recordedAt, documentNumber, subjectType, subjectId, reversesId, personId, lines]));
}

/** The hash of entries written by the first rule. */
export function hashFirstEntry(previous: string, entry: HashedEntry): string {
  const lines = entry.lines.map((line) => `${line.accountId}:${line.amountFen}`).join(',');
  const { id, programmeId, book, seq, kind, occurredOn, documentNumber, subjectId, reversesId } = entry;
  return sha256([previous, id, programmeId, book, seq, kind, occurredOn, documentNumber ?? '', subjectId, reversesId ?? '', lines].join('|'));
}

/** A moment as the hash has it; the database keeps more places than the clock has. */
export const toRecordedAt = (moment: Date): string => moment.toISOString().replace('Z', '000Z');

/**
 * Writes entries of one book, their lines, the balances and the kept days in one statement: the book's lock is held for
 * this and the commit, so one round trip more here is one round trip more for everyone who waits (ADR 6).
 */
export async function writeEntries({ em, now, actor }: Work, programmeId: string, book: Book, entries: readonly ChainedEntry[]): Promise<void> {
  const column = <T>(pick: (entry: ChainedEntry) => T): T[] => entries.map(pick);
  const lines = entries.flatMap((entry) => entry.lines.map((line) => ({ ...line, entryId: entry.id })));
  const last = entries.at(-1);
  if (!last) return;
  await query(
    em,
    `with entry as (
       insert into funds.journal_entry (id, programme_id, book, seq, kind, occurred_on, document_number, subject_type, subject_id, reverses_id,
         previous_hash, hash, recorded_at, person_id, hash_version)
       select i, $1, $2, s, k, o, d, st, si, r, ph, h, $3, $4, ${hashVersion}
         from unnest($5::uuid[], $6::bigint[], $7::text[], $8::date[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::text[], $14::text[])
           t(i, s, k, o, d, st, si, r, ph, h)
       returning id, seq, kind, occurred_on),
     line as (
       insert into funds.journal_line (entry_id, line_no, account_id, amount_fen, occurred_on, seq)
       select e.id, t.n, t.a, t.f, e.occurred_on, e.seq
         from unnest($15::uuid[], $16::int[], $17::bigint[], $18::bigint[]) t(e, n, a, f) join entry e on e.id = t.e
       returning entry_id, account_id, amount_fen, occurred_on),
     day as (
       insert into funds.account_day as d (account_id, day, entry_kind, in_fen, out_fen, line_count)
       select l.account_id, l.occurred_on, e.kind, sum(greatest(l.amount_fen, 0)), sum(greatest(-l.amount_fen, 0)), count(*)
         from line l join entry e on e.id = l.entry_id group by 1, 2, 3
       on conflict (account_id, day, entry_kind) do update
         set in_fen = d.in_fen + excluded.in_fen, out_fen = d.out_fen + excluded.out_fen, line_count = d.line_count + excluded.line_count),
     balance as (
       update funds.account a set balance_fen = a.balance_fen + c.change
         from (select account_id, sum(amount_fen)::bigint as change from line group by 1) c where a.id = c.account_id)
     update funds.book set last_seq = $19, last_hash = $20 where programme_id = $1 and book = $2`,
    [programmeId, book, now, actor.personId, column((e) => e.id), column((e) => e.seq), column((e) => e.kind), column((e) => e.occurredOn),
      column((e) => e.documentNumber), column((e) => e.subjectType), column((e) => e.subjectId), column((e) => e.reversesId),
      column((e) => e.previousHash), column((e) => e.hash), lines.map((line) => line.entryId), lines.map((line) => line.lineNo),
      lines.map((line) => line.accountId), lines.map((line) => line.amountFen), last.seq, last.hash],
  );
}
