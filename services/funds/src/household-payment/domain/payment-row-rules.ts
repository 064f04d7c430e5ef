import { checkIdentityNumber, isRegionCode, parseYuan, regionLevel, toHalfWidth, type Fen } from '@sunledger/kernel';
import type { ColumnPlaces, PaymentColumn } from './payment-file-columns.ts';
import { isImpossiblePeriod, readPeriod, type PaymentPeriod } from './payment-period.ts';

/** What is wrong with one row by itself; what is wrong with it among others and with the register is judged over the whole set. */
export type RowFault =
  | { code: 'VILLAGE_CODE_INVALID'; column: 'village' }
  | { code: 'NAME_MISSING'; column: 'name' }
  | { code: 'ID_NUMBER_INVALID'; column: 'idNumber'; reason: 'LENGTH' | 'FORMAT' | 'DATE' | 'CHECKSUM' }
  | { code: 'ACCOUNT_INVALID'; column: 'account' }
  | { code: AmountFault; column: 'amount' }
  | { code: 'PERIOD_INVALID' | 'PERIOD_IMPOSSIBLE'; column: 'period' }
  /** What a spreadsheet computed is not what a person entered, and another program may compute it otherwise. */
  | { code: 'FORMULA'; column: PaymentColumn };
type AmountFault = 'AMOUNT_INVALID' | 'AMOUNT_NOT_POSITIVE' | 'AMOUNT_TOO_PRECISE' | 'AMOUNT_TOO_LARGE';

export interface PaymentRow {
  villageCode: string;
  name: string;
  idNumber: string;
  account: string;
  amountFen: Fen;
  /** Subsidy within the programme (补贴项目); empty where the file has none. */
  item: string;
  period: PaymentPeriod;
}

export type RowJudgement = { ok: true; row: PaymentRow } | { ok: false; faults: RowFault[]; idNumber: string };

const tidy = (text: string): string => text.normalize('NFKC').trim();
// Spreadsheets put separators and blanks into long numbers; letters or an exponent mean that digits are lost.
const readAccount = (text: string): string | undefined => {
  const digits = toHalfWidth(text).replaceAll(/[\s-]/g, '');
  return /^\d{8,30}$/.test(digits) ? digits : undefined;
};
const plainAmount = (text: string): string => toHalfWidth(text).trim().replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
function readAmount(text: string): Fen | AmountFault {
  const plain = plainAmount(text);
  const amount = parseYuan(plain);
  if (amount !== undefined) return amount > 0n ? amount : 'AMOUNT_NOT_POSITIVE';
  const [, sign, whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (sign === '-') return 'AMOUNT_NOT_POSITIVE';
  if (decimals.length > 2) return 'AMOUNT_TOO_PRECISE';
  return whole.length > 13 && !whole.startsWith('0') ? 'AMOUNT_TOO_LARGE' : 'AMOUNT_INVALID';
}
const readVillage = (text: string): string | undefined => {
  const code = toHalfWidth(text).trim();
  return isRegionCode(code) && regionLevel(code) === 'village' ? code : undefined;
};

// `补贴项目/发放期` in one column: what stands before the last stroke is the item.
interface ItemAndPeriod {
  item: string;
  period: PaymentPeriod | undefined;
}

function splitPeriod(text: string): ItemAndPeriod {
  const stroke = text.lastIndexOf('/');
  const whole = readPeriod(text);
  if (whole || stroke < 0) return { item: '', period: whole };
  return { item: tidy(text.slice(0, stroke)), period: readPeriod(text.slice(stroke + 1)) };
}

/**
 * Judges the records of one file, each by itself and naming every fault at once (F8). A file says the same period in
 * every row: it is read once, for reading it costs more than the rest of the row.
 */
export function rowJudge(places: ColumnPlaces): (record: readonly string[], formulas?: readonly number[]) => RowJudgement {
  const periods = new Map<string, ItemAndPeriod>();
  const readOnce = (text: string): ItemAndPeriod => {
    const known = periods.get(text);
    if (known) return known;
    const read = splitPeriod(tidy(text));
    if (periods.size < 1000) periods.set(text, read);
    return read;
  };
  return (record, formulas = []) => {
    const judged = judgeRow(record, places, readOnce);
    const computed = (Object.keys(places) as PaymentColumn[]).filter((column) => formulas.includes(places[column] ?? -1));
    if (computed.length === 0) return judged;
    const others = judged.ok ? [] : judged.faults.filter(({ column }) => !computed.includes(column));
    return { ok: false, faults: [...computed.map((column) => ({ code: 'FORMULA' as const, column })), ...others], idNumber: judged.ok ? judged.row.idNumber : judged.idNumber };
  };
}

function judgeRow(record: readonly string[], places: ColumnPlaces, readItemAndPeriod: (text: string) => ItemAndPeriod): RowJudgement {
  const cell = (column: PaymentColumn): string => record[places[column] ?? -1] ?? '';
  const villageCode = readVillage(cell('village'));
  // Names stay as written: compatibility forms are distinct characters in a register.
  const name = cell('name').trim();
  const identity = checkIdentityNumber(cell('idNumber'));
  const account = readAccount(cell('account'));
  const amount = readAmount(cell('amount'));
  const { item, period } = readItemAndPeriod(cell('period'));
  const faults: RowFault[] = [];
  if (villageCode === undefined) faults.push({ code: 'VILLAGE_CODE_INVALID', column: 'village' });
  if (name === '' || name.length > 60) faults.push({ code: 'NAME_MISSING', column: 'name' });
  if (!identity.ok) faults.push({ code: 'ID_NUMBER_INVALID', column: 'idNumber', reason: identity.reason });
  if (account === undefined) faults.push({ code: 'ACCOUNT_INVALID', column: 'account' });
  if (typeof amount === 'string') faults.push({ code: amount, column: 'amount' });
  if (period === undefined) faults.push({ code: isImpossiblePeriod(cell('period')) ? 'PERIOD_IMPOSSIBLE' : 'PERIOD_INVALID', column: 'period' });
  if (villageCode === undefined || !identity.ok || account === undefined || typeof amount === 'string' || period === undefined || faults.length > 0) {
    return { ok: false, faults, idNumber: identity.ok ? identity.normalized : tidy(cell('idNumber')) };
  }
  return { ok: true, row: { villageCode, name, idNumber: identity.normalized, account, amountFen: amount, item: (tidy(cell('item')) || item).slice(0, 80), period } };
}
