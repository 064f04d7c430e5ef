import { addDays, type IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';
import { mayBeNegative, type Book, type MonthClosed, type PostingLine } from '../domain/posting-rules.ts';

export interface LockedBook {
  lastSeq: bigint;
  lastHash: string;
  closedThrough: IsoDate | null;
  closesOn: IsoDate;
}

export interface AccountRow {
  id: bigint;
  holderId: string;
  kind: string;
  balanceFen: bigint;
}

const bookColumns = `b.last_seq as "lastSeq", b.last_hash as "lastHash", b.closed_through as "closedThrough", p.closes_on as "closesOn"`;

/**
 * Locks a programme's book. A command that judges by a balance or a sum and then posts takes this lock first; where it
 * needs both books, quota comes before cash, so that no two commands wait for each other.
 */
export const lockBook = (em: Em, programmeId: string, book: Book): Promise<LockedBook> =>
  queryOne(
    em,
    `select ${bookColumns} from funds.book b join funds.programme p on p.id = b.programme_id where b.programme_id = $1 and b.book = $2 for no key update of b`,
    [programmeId, book],
  );

/** Opens the accounts that lines need, locks the book and reads their balances as they are then, in one round trip. */
export async function lockBookAndAccounts(
  em: Em, programmeId: string, book: Book, lines: readonly PostingLine[],
): Promise<{ book: Omit<LockedBook, 'closesOn'>; accounts: AccountRow[] }> {
  const rows = await query<Omit<LockedBook, 'closesOn'> & AccountRow>(
    em,
    `select last_seq as "lastSeq", last_hash as "lastHash", closed_through as "closedThrough", id, holder_id as "holderId", kind, balance_fen as "balanceFen"
       from funds.lock_book($1, $2, $3, $4, $5)`,
    [programmeId, book, lines.map((line) => line.holderId), lines.map((line) => line.kind), lines.map((line) => mayBeNegative(line.kind))],
  );
  const [first] = rows;
  if (!first) throw new Error(`programme ${programmeId} has no ${book} book`);
  return { book: first, accounts: rows };
}

/** The closing that a day falls under, if it does. The caller holds the book. */
export async function findClosing(em: Em, programmeId: string, { closedThrough }: Pick<LockedBook, 'closedThrough'>, on: IsoDate): Promise<MonthClosed | undefined> {
  if (closedThrough === null || on > closedThrough) return undefined;
  const [closing] = await query<{ period: string; closedBy: string; closedOn: IsoDate }>(
    em,
    `select period, closed_by as "closedBy", closed_on as "closedOn" from funds.period_closing
      where programme_id = $1 and kind = 'month' and ends_on >= $2 order by ends_on limit 1`,
    [programmeId, on],
  );
  return { period: on.slice(0, 7), closedBy: '', closedOn: closedThrough, ...closing, openFrom: addDays(closedThrough, 1) };
}
