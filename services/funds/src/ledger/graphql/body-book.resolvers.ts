import DataLoader from 'dataloader';
import { pageOf, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { readBodyBooks, type BodyBook, type BodyHolding, type BookQuestion } from '../application/read-body-books.ts';

type BookKey = BookQuestion & { bodyId: string };
type AnsweredBook = BodyBook & BookQuestion;

const sameQuestion = ({ on, year }: BookQuestion): string => `${on}/${year ?? ''}`;

const loadBook = {};
const bookLoader = (context: RequestContext) =>
  context.loader(loadBook, () => new DataLoader<BookKey, AnsweredBook | null, string>(async (keys) => {
    const db = await context.db();
    const answers = new Map<string, Map<string, BodyBook>>();
    // One read for every day and year asked for, whichever bodies: almost always one.
    for (const [question, asked] of Map.groupBy(keys, sameQuestion)) answers.set(question, await readBodyBooks(db, asked.map(({ bodyId }) => bodyId), asked[0]!));
    return keys.map((key) => {
      const book = answers.get(sameQuestion(key))?.get(key.bodyId);
      return book ? { ...book, on: key.on, year: key.year } : null;
    });
  }, { cacheKeyFn: (key) => `${key.bodyId}/${sameQuestion(key)}` }));

const sumOf = (field: keyof BodyHolding) => ({ holdings }: BodyBook): bigint =>
  holdings.reduce((sum, holding) => sum + (holding[field] as bigint), 0n);
const sums = (...fields: (keyof BodyHolding)[]) => Object.fromEntries(fields.map((field) => [field, sumOf(field)]));

export const bodyBookResolvers = {
  Body: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    book: ({ id }: { id: string }, { on, year }: { on?: string | null; year?: number | null }, context: RequestContext) =>
      bookLoader(context).load({ bodyId: id, on: on ?? context.today, year: year ?? null }),
  },
  BodyBook: {
    ...sums('received', 'allocatedOn', 'committed', 'paid', 'retained', 'refunded', 'returned', 'toTreasury', 'available', 'yearEnd', 'interest', 'interestOwed'),
    cash: (book: BodyBook) => (book.keepsAccounts ? book : null),
    // Read with the totals: a body has a few dozen programmes, and a page costs nothing more.
    programmes: ({ holdings }: BodyBook, page: PageArguments) => pageOf(holdings, page, ({ code, programmeId }) => [code, programmeId]),
  },
  BodyCash: sums('specialAccount', 'inTransit', 'payable', 'retention'),
  Holding: {
    programme: ({ programmeId }: BodyHolding) => ({ __typename: 'Programme', id: programmeId }),
  },
};
