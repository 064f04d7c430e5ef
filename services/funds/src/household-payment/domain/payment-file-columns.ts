/** Columns of a payment file (到户发放表), by what they hold; others, such as 户编号, say nothing that the register doesn't. */
export const columnTitles = {
  village: ['村代码', '村编码'],
  name: ['姓名', '户主姓名'],
  idNumber: ['身份证号', '身份证号码', '公民身份号码'],
  account: ['银行账号', '银行卡号', '账号'],
  amount: ['金额(元)', '金额', '发放金额(元)', '发放金额'],
  item: ['补贴项目'],
  period: ['发放期', '期次', '补贴项目/发放期'],
  phone: ['电话', '手机号', '手机号码', '联系电话'],
  collector: ['代领人', '代领人姓名'],
} as const;
export type PaymentColumn = keyof typeof columnTitles;
export type ColumnPlaces = Partial<Record<PaymentColumn, number>>;

/** Where a column stands in one file and what it is called there: how a fault is named to who made the file. */
export type FileColumns = Partial<Record<PaymentColumn, { place: number; title: string }>>;

const requiredColumns: readonly PaymentColumn[] = ['village', 'name', 'idNumber', 'account', 'amount', 'period'];

const plain = (title: string): string => title.replaceAll(/[\s\uFEFF]/g, '').replaceAll('（', '(').replaceAll('）', ')');

/** Where each column stands, from the header; or the titles that are missing. */
export function placeColumns(header: readonly string[]): { ok: true; places: ColumnPlaces; columns: FileColumns } | { ok: false; missing: string[] } {
  const titles = header.map(plain);
  const places: ColumnPlaces = {};
  const columns: FileColumns = {};
  for (const [column, accepted] of Object.entries(columnTitles) as [PaymentColumn, readonly string[]][]) {
    const place = titles.findIndex((title) => accepted.includes(title));
    if (place < 0) continue;
    places[column] = place;
    columns[column] = { place, title: titles[place] ?? '' };
  }
  const missing = requiredColumns.filter((column) => places[column] === undefined).map((column) => columnTitles[column][0]);
  return missing.length === 0 ? { ok: true, places, columns } : { ok: false, missing };
}
