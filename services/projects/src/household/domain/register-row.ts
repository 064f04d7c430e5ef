import { checkIdentityNumber, isIsoDate, isRegionCode, isWithin, regionLevel, toHalfWidth, type IsoDate } from '@sunledger/kernel';
import { readHouseholdKind, type HouseholdKind } from './household-kinds.ts';

/** Columns of a register file, as registers head them. */
export const registerColumns = {
  number: '户编号', village: '村代码', kind: '类别', name: '姓名', identityNumber: '身份证号', relation: '与户主关系', diedOn: '死亡日期', account: '银行账号',
} as const;
export type RegisterColumn = keyof typeof registerColumns;
export const optionalColumns: readonly RegisterColumn[] = ['diedOn', 'account'];
export type RegisterCells = Record<RegisterColumn, string>;

export type RowReason =
  | 'MISSING' | 'TOO_LONG' | 'NOT_A_VILLAGE' | 'OUTSIDE_REGION' | 'UNKNOWN_KIND' | 'BAD_ACCOUNT' | 'BAD_DATE' | 'DATE_IN_FUTURE'
  | 'IDENTITY_LENGTH' | 'IDENTITY_FORMAT' | 'IDENTITY_DATE' | 'IDENTITY_CHECKSUM';

export interface RowFault {
  column: RegisterColumn;
  reason: RowReason;
}

export interface RegisterRow {
  number: string;
  villageCode: string;
  kind: HouseholdKind | undefined;
  name: string;
  /** Eighteen characters with a right checksum; undefined when faulty. */
  identityNumber: string | undefined;
  head: boolean;
  diedOn: IsoDate | undefined;
  account: string | undefined;
  faults: RowFault[];
}

const longest: RegisterCells extends Record<infer Column extends string, string> ? Record<Column, number> : never = {
  number: 40, village: 12, kind: 20, name: 60, identityNumber: 18, relation: 20, diedOn: 10, account: 30,
};

/** 2024/3/9 and 20240309 are how spreadsheets write 2024-03-09. */
function readDate(text: string): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text) ?? [];
  const date = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
  return isIsoDate(date) ? date : undefined;
}

type CellRule = (cells: RegisterCells, setting: { regionCode: string; today: IsoDate }) => RowFault[];

const mustBePresent: CellRule = (cells) =>
  (Object.keys(registerColumns) as RegisterColumn[])
    .filter((column) => cells[column] === '' && !optionalColumns.includes(column))
    .map((column) => ({ column, reason: 'MISSING' }));

const mustFit: CellRule = (cells) =>
  (Object.keys(longest) as RegisterColumn[])
    // The identity number says more exactly what is wrong with it.
    .filter((column) => column !== 'identityNumber' && cells[column].length > longest[column])
    .map((column) => ({ column, reason: 'TOO_LONG' }));

const mustBeAVillageOfTheRegion: CellRule = ({ village }, { regionCode }) => {
  if (village === '') return [];
  if (!isRegionCode(village) || regionLevel(village) !== 'village') return [{ column: 'village', reason: 'NOT_A_VILLAGE' }];
  return isWithin(village, regionCode) ? [] : [{ column: 'village', reason: 'OUTSIDE_REGION' }];
};

const mustBeAKnownKind: CellRule = ({ kind }) => (kind === '' || readHouseholdKind(kind) ? [] : [{ column: 'kind', reason: 'UNKNOWN_KIND' }]);

const mustBeAnIdentityNumber: CellRule = ({ identityNumber }) => {
  if (identityNumber === '') return [];
  const check = checkIdentityNumber(identityNumber);
  return check.ok ? [] : [{ column: 'identityNumber', reason: `IDENTITY_${check.reason}` }];
};

const mustBeADayGoneBy: CellRule = ({ diedOn }, { today }) => {
  if (diedOn === '') return [];
  const date = readDate(diedOn);
  if (!date) return [{ column: 'diedOn', reason: 'BAD_DATE' }];
  return date <= today ? [] : [{ column: 'diedOn', reason: 'DATE_IN_FUTURE' }];
};

const mustBeAnAccount: CellRule = ({ account }) => (account === '' || /^\d{8,30}$/.test(account) ? [] : [{ column: 'account', reason: 'BAD_ACCOUNT' }]);

const cellRules: readonly CellRule[] = [
  mustBePresent, mustFit, mustBeAVillageOfTheRegion, mustBeAKnownKind, mustBeAnIdentityNumber, mustBeADayGoneBy, mustBeAnAccount,
];

/** One row of a register by itself; what it is to the other rows and to the register is judged in sets. */
export function readRegisterRow(raw: RegisterCells, setting: { regionCode: string; today: IsoDate }): RegisterRow {
  const cells = Object.fromEntries(Object.entries(raw).map(([column, text]) => [column, toHalfWidth(text).trim()])) as RegisterCells;
  cells.account = cells.account.replace(/[\s-]/g, '');
  const check = checkIdentityNumber(cells.identityNumber);
  return {
    number: cells.number, villageCode: cells.village, kind: readHouseholdKind(cells.kind), name: raw.name.trim(),
    identityNumber: check.ok ? check.normalized : undefined, head: cells.relation === '户主', diedOn: readDate(cells.diedOn),
    account: cells.account || undefined, faults: cellRules.flatMap((rule) => rule(cells, setting)),
  };
}
