import { addDays, addMonths, isIsoDate, toHalfWidth, type IsoDate } from '@sunledger/kernel';

/** The period (发放期) that a household payment is for. */
export interface PaymentPeriod {
  /** One form for one period, however a file wrote it: 2026, 2026Q1, 2026-03. */
  label: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

const quarterOf: Record<string, number> = { '1': 1, '2': 2, '3': 3, '4': 4, 一: 1, 二: 2, 三: 3, 四: 4 };

/** Spreadsheets make 2026.1 of 2026.10: January or October, nobody can say. */
export const isAmbiguousPeriod = (text: string): boolean => /^20\d{2}\.1$/.test(text.slice(text.lastIndexOf('/') + 1).normalize('NFKC').trim());

/** Reads 2026, 2026年, 2026Q1, 2026年第一季度, 2026-03, 202603, 2026年3月; undefined for anything else. */
export function readPeriod(text: string): PaymentPeriod | undefined {
  const plain = toHalfWidth(text).replaceAll(/\s/g, '');
  if (isAmbiguousPeriod(plain)) return undefined;
  const [, year, rest = ''] = /^(20\d{2})年?(.*?)$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  const months = (first: number, count: number, label: string): PaymentPeriod => {
    const startsOn = `${year}-${String(first).padStart(2, '0')}-01`;
    return { label, startsOn, endsOn: addDays(addMonths(startsOn, count), -1) };
  };
  if (rest === '' || rest === '度') return months(1, 12, year);
  const quarter = quarterOf[/^(?:-?Q([1-4])|第?([一二三四1-4])季度)$/i.exec(rest)?.slice(1).find(Boolean) ?? ''];
  if (quarter !== undefined) return months(quarter * 3 - 2, 3, `${year}Q${quarter}`);
  const month = Number(/^(?:[-/.]?(\d{2})|[-/.]?(\d{1,2})月|[-/.](\d))$/.exec(rest)?.slice(1).find(Boolean) ?? 0);
  return month >= 1 && month <= 12 ? months(month, 1, `${year}-${String(month).padStart(2, '0')}`) : undefined;
}

/** Whether the text has the form of a month or day that doesn't exist: 2026-13, 2026年0月, 2026-02-30. */
export function isImpossiblePeriod(text: string): boolean {
  const last = text.slice(text.lastIndexOf('/') + 1);
  const written = [text, last].map((part) => toHalfWidth(part).replaceAll(/\s/g, ''));
  return written.some((part) => {
    const [, year, month = '', day] = /^(20\d{2})(?:年|[-/.])?(\d{1,2})(?:(?:月|[-/.])(\d{1,2})日?|月)?$/.exec(part) ?? [];
    return year !== undefined && !isIsoDate(`${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`);
  });
}
