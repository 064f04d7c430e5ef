import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { InvalidInput, query, readPage, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { closeVillageBook } from '../application/close-village-book.ts';
import { bookColumns, bookSource, closingFacts, sumBook, type BookSums, type VillageBook } from '../application/closing-facts.ts';
import { readClosingRates, type ClosingRate } from '../application/closing-rates.ts';
import { findClosingRejections } from '../domain/closing-rules.ts';
import { closingRefusal } from '../village-book-refusals.ts';

type BookRow = VillageBook & { [K in keyof BookSums]: BookSums[K] | null };

interface ListArguments extends PageArguments {
  regionCode: string;
  from?: string | null;
  until?: string | null;
  state?: 'OPEN' | 'CLOSED' | 'CLOSED_LATE' | 'OVERDUE' | null;
}

const monthForm = /^20\d{2}-(?:0[1-9]|1[0-2])$/;
function firstDay(month: string, field: string): string {
  if (!monthForm.test(month)) throw new InvalidInput([{ field, message: '月份应形如 2026-03', messageEn: 'a month as 2026-03' }]);
  return `${month}-01`;
}

const loadBook = {};
const bookLoader = (context: RequestContext) =>
  context.loader(loadBook, () => new DataLoader<string, BookRow | null>(async (ids) => {
    const rows = await query<BookRow>(
      await context.db(), `select ${bookColumns} from ${bookSource} where b.id = any($1::uuid[]) and kit.region_visible(b.village_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

/** The sums stand with the closing; of an open book they are what they are now. */
const loadSums = {};
const sumsOf = (book: BookRow, context: RequestContext): Promise<BookSums> =>
  book.closedOn !== null
    ? Promise.resolve(book as BookSums)
    : context.loader(loadSums, () => new DataLoader<BookRow, BookSums>(async (books) => {
      const em = await context.db();
      return Promise.all(books.map((open) => sumBook(em, open)));
    })).load(book);

const sumFields = (['payments', 'confirmed', 'disputed', 'unanswered'] as const).map((name) => [
  name, async (book: BookRow, _: unknown, context: RequestContext) => (await sumsOf(book, context))[name],
] as const);

export const villageBookResolvers = {
  Query: {
    villageBook: async (_: unknown, { villageCode, month }: { villageCode: string; month: string }, context: RequestContext) => {
      const [book] = await query<BookRow>(
        await context.db(), `select ${bookColumns} from ${bookSource} where b.village_code = $1 and b.month = $2 and kit.region_visible(b.village_code)`,
        [villageCode, firstDay(month, 'month')]);
      return book ?? null;
    },
    villageBooks: async (_: unknown, { regionCode, from, until, state, ...page }: ListArguments, context: RequestContext) =>
      readPage<BookRow>(await context.db(), page, {
        select: `select ${bookColumns} from ${bookSource} where starts_with(b.village_code, $1) and kit.region_visible(b.village_code)
          and ($2::date is null or b.month >= $2) and ($3::date is null or b.month <= $3)
          and ($4::text is null or $4 = case when c.book_id is null then 'OPEN' when c.late then 'CLOSED_LATE' else 'CLOSED' end
            or ($4 = 'CLOSED' and c.book_id is not null) or ($4 = 'OVERDUE' and c.book_id is null and b.due_on < $5::date))`,
        parameters: [regionPrefix(regionCode), from ? firstDay(from, 'from') : null, until ? firstDay(until, 'until') : null, state ?? null, context.today],
        orderBy: [{ column: 'month', type: 'date' }, { column: '"villageCode"', type: 'text' }],
      }),
    villageBookRates: async (_: unknown, { regionCode, month }: { regionCode: string; month: string }, context: RequestContext) =>
      readClosingRates(await context.db(), regionCode, firstDay(month, 'month')),
  },
  VillageBook: {
    month: ({ month }: BookRow) => month.slice(0, 7),
    state: ({ closedOn, late, dueOn }: BookRow, _: unknown, { today }: RequestContext) =>
      closedOn === null ? (dueOn < today ? 'OVERDUE' : 'OPEN') : late ? 'CLOSED_LATE' : 'CLOSED',
    ...Object.fromEntries(sumFields),
    paid: async (book: BookRow, _: unknown, context: RequestContext) => (await sumsOf(book, context)).paidFen,
    received: async (book: BookRow, _: unknown, context: RequestContext) => (await sumsOf(book, context)).receivedFen,
    hindrances: async (book: BookRow, _: unknown, context: RequestContext) =>
      findClosingRejections(await closingFacts(await context.db(), context.policy, book, context.today)).map((rejection) => closingRefusal(rejection)),
  },
  VillageBookRate: {
    month: ({ month }: ClosingRate) => month.slice(0, 7),
    open: ({ due, closed }: ClosingRate) => due - closed,
    percent: ({ due, closed }: ClosingRate) => (due === 0 ? null : Math.round((closed * 1000) / due) / 10),
  },
  Mutation: {
    closeVillageBook: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(closeVillageBook, input);
      return { book: id ? await bookLoader(context).load(id) : null, refusals, position };
    },
  },
};
