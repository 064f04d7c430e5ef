import { checkIdentityNumber, isRegionCode, parseYuan, regionLevel, toHalfWidth, type Fen, type IsoDate } from '@sunledger/kernel';
import type { ColumnPlaces, PaymentColumn } from './payment-file-columns.ts';
import { plainItem, type ListTerms } from './list-terms.ts';
import { isAmbiguousPeriod, isImpossiblePeriod, readPeriod, type PaymentPeriod } from './payment-period.ts';

/** What is wrong with one row by itself; what is wrong with it among others and with the register is judged over the whole set. */
export type RowFault =
  | { code: 'VILLAGE_CODE_INVALID'; column: 'village' }
  | { code: 'NAME_MISSING'; column: 'name' }
  | { code: 'ID_NUMBER_INVALID'; column: 'idNumber'; reason: 'LENGTH' | 'FORMAT' | 'DATE' | 'CHECKSUM' }
  | { code: 'ACCOUNT_INVALID'; column: 'account' }
  | { code: AmountFault; column: 'amount' }
  | { code: 'PERIOD_INVALID' | 'PERIOD_IMPOSSIBLE' | 'PERIOD_AMBIGUOUS'; column: 'period' }
  | { code: 'PERIOD_OUTSIDE'; column: 'period'; from: IsoDate; until: IsoDate }
  | { code: 'ITEM_UNKNOWN'; column: 'item'; items: string }
  | { code: 'ITEM_NOT_PERMITTED'; column: 'item'; clause: string }
  | { code: 'PHONE_INVALID'; column: 'phone' }
  | { code: 'COLLECTOR_INVALID'; column: 'collector' }
  /** What a spreadsheet computed is not what a person entered, and another program may compute it otherwise. */
  | { code: 'FORMULA'; column: PaymentColumn };
type AmountFault = 'AMOUNT_INVALID' | 'AMOUNT_NOT_POSITIVE' | 'AMOUNT_TOO_PRECISE' | 'AMOUNT_TOO_LARGE';

export interface PaymentRow {
  villageCode: string;
  name: string;
  idNumber: string;
  account: string;
  amountFen: Fen;
  /** Subsidy within the programme (补贴项目) in its one form; empty where the file has none. */
  item: string;
  period: PaymentPeriod;
  /** The household's mobile number (电话), where the list says one. */
  phone: string | undefined;
  /** Whose account it is, where a guardian or heir collects for the person (代领人). */
  collector: string | undefined;
}

export type RowJudgement = { ok: true; row: PaymentRow } | { ok: false; faults: RowFault[]; idNumber: string };

const tidy = (text: string): string => text.normalize('NFKC').trim();
// What is sealed together is told apart by its lines.
const oneLine = (text: string): string => text.trim().replaceAll(/\p{Cc}+/gu, ' ');
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

const readPhone = (text: string): string | undefined => {
  const digits = toHalfWidth(text).replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined;
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

/** F8: the programme's own time, and what lies as far before it as the pack allows; not what is still to come. */
const periodFaults = ({ startsOn, endsOn }: PaymentPeriod, { from, closesOn, until }: ListTerms): RowFault[] =>
  startsOn >= from && startsOn <= closesOn && endsOn <= until ? [] : [{ code: 'PERIOD_OUTSIDE', column: 'period', from, until: closesOn < until ? closesOn : until }];

/** F1, F8: an item of the pack's list under any of its names, where there is a list, and none that this money may not be used for. */
function judgeItem(written: string, { items, refused }: ListTerms): { item: string; faults: RowFault[] } {
  const plain = plainItem(written);
  const titles = [...new Set(items.values())];
  // A list without the column is for the programme's one item.
  const item = titles.length === 0 ? plain : plain === '' && titles.length === 1 ? titles[0]! : items.get(plain);
  if (item === undefined) return { item: plain, faults: [{ code: 'ITEM_UNKNOWN', column: 'item', items: titles.join('、') }] };
  const clause = refused.get(item);
  return { item, faults: clause === undefined ? [] : [{ code: 'ITEM_NOT_PERMITTED', column: 'item', clause }] };
}

interface JudgedItemAndPeriod {
  item: string;
  period: PaymentPeriod | undefined;
  faults: readonly RowFault[];
}

function judgeItemAndPeriod(itemCell: string, periodCell: string, terms: ListTerms): JudgedItemAndPeriod {
  const split = splitPeriod(tidy(periodCell));
  const { item, faults } = judgeItem(tidy(itemCell) || split.item, terms);
  if (split.period) return { item, period: split.period, faults: [...faults, ...periodFaults(split.period, terms)] };
  const code = isAmbiguousPeriod(periodCell) ? 'PERIOD_AMBIGUOUS' : isImpossiblePeriod(periodCell) ? 'PERIOD_IMPOSSIBLE' : 'PERIOD_INVALID';
  return { item, period: undefined, faults: [...faults, { code, column: 'period' }] };
}

/**
 * Judges the records of one file, each by itself and naming every fault at once (F8). A file says the same item and period in
 * every row: they are judged once, for that costs more than the rest of the row.
 */
export function rowJudge(places: ColumnPlaces, terms: ListTerms): (record: readonly string[], formulas?: readonly number[]) => RowJudgement {
  const judgedBefore = new Map<string, JudgedItemAndPeriod>();
  const judgeOnce = (itemCell: string, periodCell: string): JudgedItemAndPeriod => {
    const key = `${itemCell}\n${periodCell}`;
    const known = judgedBefore.get(key);
    if (known) return known;
    const judged = judgeItemAndPeriod(itemCell, periodCell, terms);
    if (judgedBefore.size < 1000) judgedBefore.set(key, judged);
    return judged;
  };
  return (record, formulas = []) => {
    const judged = judgeRow(record, places, judgeOnce);
    const computed = (Object.keys(places) as PaymentColumn[]).filter((column) => formulas.includes(places[column] ?? -1));
    if (computed.length === 0) return judged;
    const others = judged.ok ? [] : judged.faults.filter(({ column }) => !computed.includes(column));
    return { ok: false, faults: [...computed.map((column) => ({ code: 'FORMULA' as const, column })), ...others], idNumber: judged.ok ? judged.row.idNumber : judged.idNumber };
  };
}

function judgeRow(record: readonly string[], places: ColumnPlaces, judgeItemAndPeriodOf: (itemCell: string, periodCell: string) => JudgedItemAndPeriod): RowJudgement {
  const cell = (column: PaymentColumn): string => record[places[column] ?? -1] ?? '';
  const villageCode = readVillage(cell('village'));
  // Names stay as written: compatibility forms are distinct characters in a register.
  const name = oneLine(cell('name'));
  const identity = checkIdentityNumber(cell('idNumber'));
  const account = readAccount(cell('account'));
  const amount = readAmount(cell('amount'));
  const { item, period, faults: ofTerms } = judgeItemAndPeriodOf(cell('item'), cell('period'));
  const [phone, collector] = [readPhone(cell('phone')), oneLine(cell('collector')) || undefined];
  const faults: RowFault[] = [];
  if (villageCode === undefined) faults.push({ code: 'VILLAGE_CODE_INVALID', column: 'village' });
  if (name === '' || name.length > 60) faults.push({ code: 'NAME_MISSING', column: 'name' });
  if (!identity.ok) faults.push({ code: 'ID_NUMBER_INVALID', column: 'idNumber', reason: identity.reason });
  if (account === undefined) faults.push({ code: 'ACCOUNT_INVALID', column: 'account' });
  if (typeof amount === 'string') faults.push({ code: amount, column: 'amount' });
  faults.push(...ofTerms);
  if (phone === undefined && cell('phone').trim() !== '') faults.push({ code: 'PHONE_INVALID', column: 'phone' });
  if (collector !== undefined && (collector.length > 60 || collector === name)) faults.push({ code: 'COLLECTOR_INVALID', column: 'collector' });
  if (villageCode === undefined || !identity.ok || account === undefined || typeof amount === 'string' || period === undefined || faults.length > 0) {
    return { ok: false, faults, idNumber: identity.ok ? identity.normalized : tidy(cell('idNumber')) };
  }
  return { ok: true, row: { villageCode, name, idNumber: identity.normalized, account, amountFen: amount, item, period, phone, collector } };
}
