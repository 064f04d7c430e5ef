import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';

export interface AccountFacts {
  id: bigint;
  programmeId: string;
  book: string;
  holderId: string;
  kind: string;
  balanceFen: Fen;
}

/** Accounts whose holder's place the reader may see; holders that are no bodies (a case, the treasury) stand with the programme. */
const visibleAccounts = `from funds.account a join funds.programme p on p.id = a.programme_id
  left join kit.directory_entry b on b.kind = 'body' and b.id = a.holder_id
  where kit.region_visible(coalesce(b.payload->>'regionCode', p.region_code))`;

const accountColumns = `a.id, a.programme_id as "programmeId", a.book, a.holder_id as "holderId", a.kind`;
const kept = (until: string): string => `(select coalesce(sum(d.in_fen - d.out_fen), 0)::bigint from funds.account_day d where d.account_id = a.id and d.day <= ${until})`;

/** Every account of a programme with its balance at the end of a day (余额表, F2), from the kept days. */
export const readAccounts = (em: Em, programmeId: string, on: IsoDate, { book, holderId }: { book?: string | null; holderId?: string | null }): Promise<AccountFacts[]> =>
  query(
    em,
    `select ${accountColumns}, ${kept('$2::date')} as "balanceFen" ${visibleAccounts} and a.programme_id = $1 and ($3::text is null or a.book = $3)
       and ($4::text is null or a.holder_id = $4) order by a.book desc, a.holder_id, a.kind`,
    [programmeId, on, book ?? null, holderId ?? null],
  );

export async function readAccount(em: Em, accountId: string, on: IsoDate): Promise<AccountFacts | undefined> {
  const [account] = await query<AccountFacts>(
    em, `select ${accountColumns}, ${kept('$2::date')} as "balanceFen" ${visibleAccounts} and a.id = $1::bigint`, [accountId, on]);
  return account;
}

export interface StatementSums {
  opening: Fen;
  came: Fen;
  went: Fen;
}

/** What an account began a span with, and what moved in it. */
export const readSums = (em: Em, accountId: bigint, from: IsoDate, until: IsoDate): Promise<StatementSums> =>
  queryOne(
    em,
    `select coalesce(sum(in_fen - out_fen) filter (where day < $2), 0)::bigint as opening, coalesce(sum(in_fen) filter (where day >= $2), 0)::bigint as came,
       coalesce(sum(out_fen) filter (where day >= $2), 0)::bigint as went from funds.account_day where account_id = $1 and day <= $3`,
    [accountId, from, until],
  );

export interface StatementLine {
  entryId: string;
  lineNo: number;
  seq: bigint;
  occurredOn: IsoDate;
  recordedAt: Date;
  kind: string;
  documentNumber: string | null;
  subjectType: string;
  subjectId: string;
  reversesId: string | null;
  personId: string;
  amountFen: Fen;
}

/** Lines of one account in a span, to be ordered by day, place in the book and line. */
export const statementLines = `select l.entry_id as "entryId", l.line_no as "lineNo", l.seq, l.occurred_on as "occurredOn", e.recorded_at as "recordedAt", e.kind,
    e.document_number as "documentNumber", e.subject_type as "subjectType", e.subject_id as "subjectId", e.reverses_id as "reversesId", e.person_id as "personId",
    l.amount_fen as "amountFen"
  from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id where l.account_id = $1 and l.occurred_on between $2 and $3`;

/** The balance right before a line: whole days before its day, and the lines of that day before it. */
export async function balanceBefore(em: Em, accountId: bigint, line: Pick<StatementLine, 'occurredOn' | 'seq' | 'lineNo'>): Promise<Fen> {
  const { fen } = await queryOne<{ fen: Fen }>(
    em,
    `select ((select coalesce(sum(in_fen - out_fen), 0) from funds.account_day where account_id = $1 and day < $2)
       + (select coalesce(sum(amount_fen), 0) from funds.journal_line where account_id = $1 and occurred_on = $2 and (seq, line_no) < ($3, $4)))::bigint as fen`,
    [accountId, line.occurredOn, line.seq, line.lineNo],
  );
  return fen;
}

export type BalancedLine = StatementLine & { balanceFen: Fen };

/** Puts the running balance beside lines that follow one another. */
export function withBalances(lines: readonly StatementLine[], before: Fen): BalancedLine[] {
  let balanceFen = before;
  return lines.map((line) => ({ ...line, balanceFen: (balanceFen += line.amountFen) }));
}

const atOnce = 2000;

/** All lines of a span with their balances, in pieces: memory stays flat however long it is. */
export async function* walkStatement(em: Em, accountId: bigint, from: IsoDate, until: IsoDate): AsyncGenerator<BalancedLine> {
  let { opening: balance } = await readSums(em, accountId, from, until);
  let place: [IsoDate, bigint, number] = [from, 0n, 0];
  for (;;) {
    const lines = await query<StatementLine>(
      em, `${statementLines} and (l.occurred_on, l.seq, l.line_no) > ($4::date, $5::bigint, $6::int) order by l.occurred_on, l.seq, l.line_no limit ${atOnce}`,
      [accountId, from, until, ...place]);
    for (const line of withBalances(lines, balance)) {
      yield line;
      balance = line.balanceFen;
    }
    const last = lines.at(-1);
    if (!last || lines.length < atOnce) return;
    place = [last.occurredOn, last.seq, last.lineNo];
  }
}
