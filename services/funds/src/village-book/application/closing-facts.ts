import { addDays, type IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em, type PolicyView } from '@sunledger/service-kit';
import { isPaid } from '../../household-payment/persistence/payment-state.sql.ts';
import type { ClosingFacts } from '../domain/closing-rules.ts';

export interface VillageBook {
  id: string;
  villageCode: string;
  month: IsoDate;
  bodyId: string;
  dueOn: IsoDate;
  closedOn: IsoDate | null;
  late: boolean | null;
}

export interface BookSums {
  payments: number;
  paidFen: bigint;
  receivedFen: bigint;
  confirmed: number;
  disputed: number;
  unanswered: number;
}

export const bookColumns = `b.id, b.village_code as "villageCode", b.month, b.body_id as "bodyId", b.due_on as "dueOn", c.closed_on as "closedOn", c.late,
  c.payments, c.paid_fen as "paidFen", c.received_fen as "receivedFen", c.confirmed, c.disputed, c.unanswered`;
export const bookSource = 'funds.village_book b left join funds.village_book_closing c on c.book_id = b.id';

/** What the month's payments of a village come to, from its payments themselves: a village's month is a few hundred rows. */
export const sumBook = (em: Em, { villageCode, month }: Pick<VillageBook, 'villageCode' | 'month'>): Promise<BookSums> =>
  queryOne<BookSums>(
    em,
    `select count(*)::int as payments, coalesce(sum(e.amount_fen), 0)::bigint as "paidFen", coalesce(sum(e.received_fen), 0)::bigint as "receivedFen",
       (count(*) filter (where e.state = 'confirmed'))::int as confirmed, (count(*) filter (where e.state = 'disputed'))::int as disputed,
       (count(*) filter (where e.state = 'paid'))::int as unanswered
       from funds.household_payment e join funds.household_posting p on p.id = e.posting_id
      where e.village_code = $1 and e.paid_on >= $2 and e.paid_on < $2::date + interval '1 month' and ${isPaid}`,
    [villageCode, month],
  );

/** Everything the closing rules judge, as of a day. */
export async function closingFacts(em: Em, policy: PolicyView, book: VillageBook, on: IsoDate): Promise<ClosingFacts> {
  const unansweredDays = policy.value('village-book.unconfirmed-days', { regionCode: book.villageCode, line: null, fundKind: null, on }).value;
  const found = await queryOne<{ unansweredTooLong: number; unposted: number; unsettled: number }>(
    em,
    `select (select count(*)::int from funds.household_payment e join funds.household_posting p on p.id = e.posting_id
        where e.village_code = $1 and e.paid_on >= $2 and e.paid_on < $2::date + interval '1 month' and e.state = 'paid' and ${isPaid} and e.paid_on < $3) as "unansweredTooLong",
       (select coalesce(sum(payments), 0)::int from funds.household_posting where village_code = $1 and settled_on is null and paid_on < $2::date + interval '1 month') as unsettled,
       (select count(*)::int from funds.household_import where villages @> array[$1] and state in ('approved', 'posting')
         and coalesce(paid_on, approved_on) < $2::date + interval '1 month') as unposted`,
    [book.villageCode, book.month, addDays(on, -unansweredDays)],
  );
  const earlier = await query<{ month: IsoDate }>(
    em, `select b.month from ${bookSource} where b.village_code = $1 and b.month < $2 and c.book_id is null order by b.month`, [book.villageCode, book.month]);
  return { month: book.month, on, closedOn: book.closedOn, earlierOpen: earlier.map((row) => row.month), unansweredDays, ...found };
}
