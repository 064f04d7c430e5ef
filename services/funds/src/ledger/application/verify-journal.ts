import type { ChainVerifier } from '@sunledger/service-kit';
import { hashEntry, type HashedEntry } from './post-entry.ts';

interface EntryRow {
  id: string;
  programme_id: string;
  book: string;
  seq: string;
  kind: string;
  occurred_on: string;
  document_number: string | null;
  subject_id: string;
  reverses_id: string | null;
  previous_hash: string;
  hash: string;
  lines: { a: string; f: string }[] | null;
}

const toHashed = (row: EntryRow): HashedEntry => ({
  id: row.id, programmeId: row.programme_id, book: row.book, seq: BigInt(row.seq), kind: row.kind, occurredOn: row.occurred_on,
  documentNumber: row.document_number, subjectId: row.subject_id, reversesId: row.reverses_id,
  lines: (row.lines ?? []).map((line) => ({ accountId: BigInt(line.a), amountFen: BigInt(line.f) })),
});

/** Walks every book's chain in order and names the first entry that doesn't fit (F2). */
export const journalChain: ChainVerifier = {
  name: 'journal',
  async verify(client) {
    const { rows } = await client.query<EntryRow>(
      `select e.id, e.programme_id, e.book, e.seq, e.kind, e.occurred_on::text, e.document_number, e.subject_id, e.reverses_id, e.previous_hash,
         e.hash, (select json_agg(json_build_object('a', l.account_id::text, 'f', l.amount_fen::text) order by l.line_no)
                    from funds.journal_line l where l.entry_id = e.id) as lines
         from funds.journal_entry e order by e.programme_id, e.book, e.seq`,
    );
    let previous = { key: '', hash: '', seq: 0n };
    for (const row of rows) {
      const key = `${row.programme_id}/${row.book}`;
      if (key !== previous.key) previous = { key, hash: '0'.repeat(64), seq: 0n };
      if (BigInt(row.seq) !== previous.seq + 1n) return { table: 'funds.journal_entry', row: `${key}/${previous.seq + 1n}`, fault: 'missing' };
      if (row.previous_hash !== previous.hash || hashEntry(previous.hash, toHashed(row)) !== row.hash) {
        return { table: 'funds.journal_entry', row: row.id, fault: 'altered' };
      }
      previous = { key, hash: row.hash, seq: BigInt(row.seq) };
    }
    return undefined;
  },
};
