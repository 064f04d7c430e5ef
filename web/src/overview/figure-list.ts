import type { Operation } from '../graphql/operation.ts';
import { sendWhole } from '../graphql/send.ts';
import type { Period } from './period.ts';

/** What a column can hold; how it is shown, sorted and written to a file follows from its kind. */
export type CellKind = 'text' | 'money' | 'day' | 'count' | 'region' | 'body';
export type CellValue = string | number | null | undefined;

export interface Column<Row> {
  kind: CellKind;
  zh: string;
  en: string;
  value: (row: Row) => CellValue;
}

export interface ListRow {
  id: string;
  /** Where the chain of this row begins; null where a trace would lead nowhere. */
  trace: string | null;
  /** Where it is looked at and worked on, for what has a page of its own. */
  page?: string;
  cells: readonly CellValue[];
}

export interface ListPage {
  rows: readonly ListRow[];
  totalCount: number;
  totalAmount: string | undefined;
  next: string | null;
}

export interface ListPlace extends Period {
  code: string;
}

/** A list that a number opens into. */
export interface FigureList {
  /** Of today: no period belongs to it. */
  timeless?: boolean;
  columns: readonly { kind: CellKind; zh: string; en: string }[];
  read: (place: ListPlace, page: { first: number; after: string | null }, token: string) => Promise<ListPage>;
}

interface Connection<Row> {
  totalCount: number;
  totalAmount?: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Row[];
}

interface PageVariables {
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}

type MakeColumn<Row> = (zh: string, en: string, value: (row: Row) => CellValue) => Column<Row>;

export type ColumnMakers<Row> = Record<CellKind, MakeColumn<Row>>;

const columnsOf = <Row>(): ColumnMakers<Row> => {
  const make = (kind: CellKind): MakeColumn<Row> => (zh, en, value) => ({ kind, zh, en, value });
  return { text: make('text'), money: make('money'), day: make('day'), count: make('count'), region: make('region'), body: make('body') };
};

interface ListDefinition<Data, Variables extends PageVariables, Row extends { id: string }> {
  operation: Operation<Data, Variables>;
  connection: (data: Data) => Connection<Row>;
  columns: (make: ColumnMakers<Row>) => readonly Column<Row>[];
  /** The fact, or the thing whose facts, the trace starts from; the row itself when left out. */
  trace?: (row: Row) => string | null;
  /** Address of the page that is about one row. */
  page?: (row: Row) => string;
  timeless?: boolean;
}

/**
 * From a query and its columns to a list that the drawer can show without knowing what it is about; what the query asks for
 * besides place, period and page is given once for each number.
 */
export function figureList<Data, Variables extends PageVariables, Row extends { id: string }>(
  { operation, connection, columns: choose, trace, page: pageOf, timeless = false }: ListDefinition<Data, Variables, Row>,
): (fixed: Omit<Variables, keyof PageVariables>) => FigureList {
  const columns = choose(columnsOf<Row>());
  return (fixed) => ({
    columns,
    timeless,
    async read(place, page, token) {
      const data = await sendWhole(operation, { ...place, ...page, ...fixed } as Variables, { token });
      const { nodes, totalCount, totalAmount, pageInfo } = connection(data);
      const rows = nodes.map((row) => ({ id: row.id, trace: trace ? trace(row) : row.id, cells: columns.map(({ value }) => value(row)), ...(pageOf && { page: pageOf(row) }) }));
      return { rows, totalCount, totalAmount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
  });
}
