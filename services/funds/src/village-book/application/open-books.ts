import { randomUUID } from 'node:crypto';
import { addMonths, dueDate, type IsoDate } from '@sunledger/kernel';
import { addToFigures, query, setDeadlines, type Sweep, type Work } from '@sunledger/service-kit';

interface MonthOfVillage {
  villageCode: string;
  month: IsoDate;
  bodyId: string;
  recordedOn: IsoDate;
}

const batch = 500;
const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/**
 * A village's month that has payments must be closed: once the month is over its book is opened for closing, with a clock
 * of its own. A month that was entered late gets its days from the entry on (X4).
 */
export async function openBooks(work: Work, villageCode: string | null = null): Promise<number> {
  const months = await query<MonthOfVillage>(
    work.em,
    `select p.village_code as "villageCode", date_trunc('month', p.paid_on)::date as month, min(p.body_id) as "bodyId",
       (min(p.settled_at) at time zone 'Asia/Shanghai')::date as "recordedOn"
       from funds.household_posting p
      where p.settled_on is not null and p.payments > p.returned and p.paid_on < date_trunc('month', $1::date) and ($2::text is null or p.village_code = $2)
        and not exists (select from funds.village_book b where b.village_code = p.village_code and b.month = date_trunc('month', p.paid_on)::date)
      group by 1, 2 order by 2, 1 limit ${batch}`,
    [work.today, villageCode],
  );
  if (months.length === 0) return 0;
  const books = months.map((of) => {
    const startedOn = later(addMonths(of.month, 1), of.recordedOn);
    const policy = work.policy.value('village-book.close-limit', { regionCode: of.villageCode, line: null, fundKind: null, on: startedOn });
    return { ...of, id: randomUUID(), startedOn, policy, ...dueDate(startedOn, policy.value) };
  });
  const opened = await query<{ id: string }>(
    work.em,
    `insert into funds.village_book (id, village_code, month, body_id, opened_at, due_on)
     select t.id, t.village, t.month, t.body, $6, t.due from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::date[]) t(id, village, month, body, due)
     on conflict do nothing returning id`,
    [books.map((b) => b.id), books.map((b) => b.villageCode), books.map((b) => b.month), books.map((b) => b.bodyId), books.map((b) => b.dueOn), work.now],
  );
  const mine = books.filter(({ id }) => opened.some((row) => row.id === id));
  await setDeadlines(work, mine.map(({ id, villageCode: village, month, bodyId, startedOn, policy }) => ({
    kind: 'funds.close-village-book', subjectType: 'VillageBook', subjectId: id, regionCode: village, bodyId,
    title: `${month.slice(0, 7)} 村级月账结账 · close the village's book of the month`, startedOn, policy,
  })));
  await addToFigures(work, mine.map(({ villageCode: village, month }) => ({ regionCode: village, on: month, measure: 'village-books-due', amount: 1n })));
  return mine.length;
}

/** Looks for months that are over; an idle look costs one query over the postings, of which there is one a list and village. */
export const villageBookSweep: Sweep = { name: 'village books', everyMs: 10_000, run: async (work) => (await openBooks(work)) === batch };
