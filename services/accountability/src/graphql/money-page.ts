import type { Em, PageArguments } from '@sunledger/service-kit';
import { readMoneyPage as readOrdered, type MoneyConnection, type MoneyPageQuery } from '@sunledger/service-kit/paging/money-page';

/** Newest first by the instant of entry: the order of every list of facts. */
export const newestFirst: MoneyPageQuery['orderBy'] = [
  { column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }];

/** A page of a list of facts and the sum of the whole list: what a figure in yuan opens into. */
export const readMoneyPage = <Row extends object>(em: Em, args: PageArguments, page: Omit<MoneyPageQuery, 'orderBy'>): Promise<MoneyConnection<Row>> =>
  readOrdered<Row>(em, args, { ...page, orderBy: newestFirst });
