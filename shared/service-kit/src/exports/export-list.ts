/** How a column's values are written: amounts in yuan with two digits, days and instants in ISO form. */
export type ExportColumnType = 'text' | 'date' | 'instant' | 'yuan' | 'integer' | 'boolean';

export interface ExportColumn {
  /** Name in Parquet and in the plain header of CSV. */
  name: string;
  zh: string;
  en: string;
  type: ExportColumnType;
  /** SQL over the list's source; the masked form where the column is personal. */
  sql: string;
  /** Says something about a person: masked unless unmasked columns were asked for and the purpose opens them. */
  personal?: true;
  /** The unmasked form of a personal column, where the database can give one. */
  fullSql?: string;
}

/** A list that leaves in bulk: declared by the service, run by the kit, read under the asker's own row-level rights. */
export interface ExportList {
  key: string;
  zh: string;
  en: string;
  about: { zh: string; en: string };
  /** Duty that reading it takes, besides the one of exporting at all. */
  duty: string;
  /** What follows FROM; no conditions. */
  from: string;
  /** Conditions that always hold of the list, and so stand apart from the asker's. */
  where?: string;
  /** Region of a row. */
  region: string;
  /** Day of a row: the period is judged by it. */
  day: string;
  /** Stable order, unique together. */
  order: string;
  columns: readonly ExportColumn[];
}

type Sql = Pick<ExportColumn, 'sql'> & Partial<ExportColumn>;

const column = (type: ExportColumnType) => (name: string, zh: string, en: string, source: string | Sql = name): ExportColumn => ({
  name, zh, en, type, ...(typeof source === 'string' ? { sql: source } : source),
});

/** Short words for the columns of a list: `text('item', '项目', 'item', 'p.item')`. */
export const text = column('text');
export const day = column('date');
export const instant = column('instant');
export const integer = column('integer');
export const truth = column('boolean');
/** From whole fen. */
export const yuan = (name: string, zh: string, en: string, fenSql: string): ExportColumn =>
  column('yuan')(name, zh, en, `(${fenSql} / 100.0)::numeric(20, 2)`);

export const holdsPersonal = (list: ExportList): boolean => list.columns.some((one) => one.personal);
export const opensInFull = (list: ExportList): boolean => list.columns.some((one) => one.fullSql !== undefined);

export interface ExportSlice {
  regionCode: string;
  from: string | null;
  until: string | null;
  personal: boolean;
  /** For a spreadsheet: text that it would run as a formula is shown instead. */
  guarded?: boolean;
}

const digits = /^\d{0,15}$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
function literal(value: string, form: RegExp): string {
  // COPY takes no bound values: what goes into its text is held to a form without room for anything else.
  if (!form.test(value)) throw new RangeError('not a value for an export');
  return `'${value}'`;
}

/** Source and conditions of one export; row-level rights stand in it besides what the tables' own policies say. */
export function sliceSql(list: ExportList, slice: Omit<ExportSlice, 'personal'>, prefix: string): string {
  const conditions = [
    `kit.region_visible(${list.region})`,
    ...(prefix === '' ? [] : [`starts_with(${list.region}, ${literal(prefix, digits)})`]),
    ...(slice.from === null ? [] : [`${list.day} >= ${literal(slice.from, isoDay)}::date`]),
    ...(slice.until === null ? [] : [`${list.day} < ${literal(slice.until, isoDay)}::date`]),
    ...(list.where === undefined ? [] : [`(${list.where})`]),
  ];
  return `from ${list.from} where ${conditions.join(' and ')}`;
}

export const countSql = (list: ExportList, slice: Omit<ExportSlice, 'personal'>, prefix: string): string =>
  `select count(*) as rows ${sliceSql(list, slice, prefix)}`;

// As the tables of shared/documents: a plain number stays one, whatever else begins like a formula gets an apostrophe in front.
const shownAsText = (sql: string): string =>
  `(select case when v ~ '^[=+\\-@\\t\\r\\n]' and v !~ '^[+-]?\\d+(\\.\\d+)?$' then '''' || v else v end from (select (${sql})::text as v) t)`;

export function copySql(list: ExportList, slice: ExportSlice, prefix: string): string {
  const columns = list.columns.map(({ name, type, sql, fullSql }) => {
    const source = slice.personal && fullSql !== undefined ? fullSql : sql;
    if (type === 'text' && slice.guarded === true) return `${shownAsText(source)} as "${name}"`;
    return `${type === 'instant' ? `to_char(${source} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : source} as "${name}"`;
  });
  return `copy (select ${columns.join(', ')} ${sliceSql(list, slice, prefix)} order by ${list.order}) to stdout with (format csv)`;
}
