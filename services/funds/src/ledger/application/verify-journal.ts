import type { ChainVerifier } from '@sunledger/service-kit';
import { isAccountKind, mayBeNegative } from '../domain/chart-of-accounts.ts';
import { hashEntry, hashFirstEntry, hashVersion, type HashedEntry } from './write-entries.ts';

interface EntryRow {
  id: string;
  programme_id: string;
  book: string;
  seq: string;
  kind: string;
  occurred_on: string;
  recorded_at: string;
  document_number: string | null;
  subject_type: string;
  subject_id: string;
  reverses_id: string | null;
  person_id: string;
  previous_hash: string;
  hash: string;
  hash_version: number;
  lines: LineRow[] | null;
}

/** A line with its account: what the account repeats of the entry, or follows from its kind, is held against that. */
interface LineRow {
  n: number;
  a: string;
  f: string;
  s: string;
  o: string;
  programme: string;
  book: string;
  holder: string;
  kind: string;
  negative: boolean;
}

export interface JournalFault {
  table: string;
  row: string;
  fault: 'altered' | 'missing';
}

/** Reads rows with bound parameters: the verifier of the whole service and the auditor's query share the walk. */
export type ReadRows = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

const toHashed = (row: EntryRow): HashedEntry => ({
  id: row.id, programmeId: row.programme_id, book: row.book, seq: BigInt(row.seq), kind: row.kind, occurredOn: row.occurred_on,
  recordedAt: row.recorded_at, documentNumber: row.document_number, subjectType: row.subject_type, subjectId: row.subject_id, reversesId: row.reverses_id,
  personId: row.person_id,
  lines: (row.lines ?? []).map((line) => ({ lineNo: line.n, accountId: BigInt(line.a), holderId: line.holder, kind: line.kind, amountFen: BigInt(line.f) })),
});

const atOnce = 2000;
const noProgramme = '00000000-0000-0000-0000-000000000000';

/** Walks the chains of every book, or of one programme's, in pieces; names the first entry that doesn't fit and says how many were looked at. */
export async function walkChains(read: ReadRows, programmeId: string | null): Promise<{ entries: number; fault: JournalFault | undefined }> {
  let previous: Place = { key: '', hash: '', seq: 0n, version: 0 };
  let place: [string, string, string] = [programmeId ?? noProgramme, '', '0'];
  for (let entries = 0; ;) {
    const rows = await read<EntryRow>(
      `select e.id::text, e.programme_id::text, e.book, e.seq::text, e.kind, e.occurred_on::text,
         to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at, e.document_number, e.subject_type, e.subject_id,
         e.reverses_id::text, e.person_id, e.previous_hash, e.hash, e.hash_version,
         (select json_agg(json_build_object('n', l.line_no, 'a', l.account_id::text, 'f', l.amount_fen::text, 's', l.seq::text, 'o', l.occurred_on::text,
                   'programme', a.programme_id::text, 'book', a.book, 'holder', a.holder_id, 'kind', a.kind, 'negative', a.may_be_negative) order by l.line_no)
            from funds.journal_line l left join funds.account a on a.id = l.account_id where l.entry_id = e.id) as lines
         from funds.journal_entry e
        where (e.programme_id, e.book, e.seq) > ($1::uuid, $2::text, $3::bigint) and ($4::uuid is null or e.programme_id = $4)
        order by e.programme_id, e.book, e.seq limit ${atOnce}`,
      [...place, programmeId],
    );
    for (const row of rows) {
      const key = `${row.programme_id}/${row.book}`;
      if (key !== previous.key) previous = { key, hash: '0'.repeat(64), seq: 0n, version: 0 };
      const fault = findFault(row, previous);
      if (fault) return { entries, fault };
      entries += 1;
      previous = { key, hash: row.hash, seq: BigInt(row.seq), version: row.hash_version };
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return { entries, fault: undefined };
    place = [last.programme_id, last.book, last.seq];
  }
}

interface Place {
  key: string;
  hash: string;
  seq: bigint;
  version: number;
}

/** What a line repeats of its entry, and its account of the programme, the book and the chart, is no part of the hash. */
const lineFits = (row: EntryRow, line: LineRow): boolean =>
  line.s === row.seq && line.o === row.occurred_on && line.programme === row.programme_id && line.book === row.book
  && isAccountKind(line.kind) && line.negative === mayBeNegative(line.kind);

function findFault(row: EntryRow, previous: Place): JournalFault | undefined {
  if (BigInt(row.seq) !== previous.seq + 1n) return { table: 'funds.journal_entry', row: `${previous.key}/${previous.seq + 1n}`, fault: 'missing' };
  const hash = row.hash_version === hashVersion ? hashEntry : hashFirstEntry;
  // After an entry of the newer rule none is of the older: it would be free to say who booked it.
  const fits = row.hash_version >= previous.version && row.previous_hash === previous.hash && hash(previous.hash, toHashed(row)) === row.hash
    && (row.lines ?? []).every((line) => lineFits(row, line));
  return fits ? undefined : { table: 'funds.journal_entry', row: row.id, fault: 'altered' };
}

/** Names the first book whose chain was cut at its end, and the first account or day whose kept sums differ from its lines. */
export async function findKeptFault(read: ReadRows, programmeId: string | null): Promise<JournalFault | undefined> {
  const [cut] = await read<{ place: string }>(
    `select b.programme_id || '/' || b.book || '/' || b.last_seq as place from funds.book b
       left join funds.journal_entry e on e.programme_id = b.programme_id and e.book = b.book and e.seq = b.last_seq
      where b.last_seq > 0 and e.hash is distinct from b.last_hash and ($1::uuid is null or b.programme_id = $1) order by 1 limit 1`,
    [programmeId],
  );
  if (cut) return { table: 'funds.journal_entry', row: cut.place, fault: 'missing' };
  const [kept] = await read<{ id: string }>(
    `select a.id::text from funds.account a
       left join lateral (select coalesce(sum(amount_fen), 0) as fen from funds.journal_line l where l.account_id = a.id) l on true
      where a.balance_fen <> l.fen and ($1::uuid is null or a.programme_id = $1) order by a.id limit 1`,
    [programmeId],
  );
  if (kept) return { table: 'funds.account', row: kept.id, fault: 'altered' };
  const [day] = await read<{ place: string }>(
    `select account_id || '/' || day || '/' || entry_kind as place
       from (select l.account_id, l.occurred_on as day, e.kind as entry_kind, sum(greatest(l.amount_fen, 0)) as in_fen, sum(greatest(-l.amount_fen, 0)) as out_fen, count(*) as n
               from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id where $1::uuid is null or e.programme_id = $1 group by 1, 2, 3) l
       full join (select d.* from funds.account_day d join funds.account a on a.id = d.account_id where $1::uuid is null or a.programme_id = $1) d
            using (account_id, day, entry_kind)
      where (l.in_fen, l.out_fen, l.n) is distinct from (d.in_fen, d.out_fen, d.line_count) order by 1 limit 1`,
    [programmeId],
  );
  return day && { table: 'funds.account_day', row: day.place, fault: 'altered' };
}

/** Names the first balance of a closed month that its lines no longer give: a later entry slipped in, or one went. */
export async function findClosingFault(read: ReadRows, programmeId: string | null): Promise<JournalFault | undefined> {
  const [closing] = await read<{ place: string }>(
    `select b.closing_id || '/' || b.account_id as place from funds.period_balance b
       join funds.period_closing c on c.id = b.closing_id and c.kind = 'month' and ($1::uuid is null or c.programme_id = $1)
      where b.closing_fen <> (select coalesce(sum(l.amount_fen), 0) from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id
                               where l.account_id = b.account_id and l.occurred_on <= c.ends_on
                                 and not (e.kind = 'year-closed' and e.occurred_on = c.ends_on))
      order by 1 limit 1`,
    [programmeId],
  );
  return closing && { table: 'funds.period_balance', row: closing.place, fault: 'altered' };
}

/** Everything that can be held against the journals, in the order of its weight. */
export async function verifyJournals(read: ReadRows, programmeId: string | null): Promise<{ entries: number; fault: JournalFault | undefined }> {
  const { entries, fault } = await walkChains(read, programmeId);
  return { entries, fault: fault ?? (await findKeptFault(read, programmeId)) ?? (await findClosingFault(read, programmeId)) };
}

/** Walks every book's chain in order and names the first entry, balance or closing that doesn't fit (F2). */
export const journalChain: ChainVerifier = {
  name: 'journal',
  async verify(client) {
    const read: ReadRows = async <Row extends object>(sql: string, parameters: readonly unknown[]) => (await client.query<Row>(sql, [...parameters])).rows;
    return (await verifyJournals(read, null)).fault;
  },
};
