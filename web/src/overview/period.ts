/** A period of whole months: figures are kept by month, so nothing finer would agree with its list. */
export interface Period {
  from?: string | undefined;
  until?: string | undefined;
}

export interface PeriodChoice {
  year: string;
  part: string;
}

export const wholeTime = '';

interface Part {
  value: string;
  label: string;
  first: number;
  last: number;
}

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];
export const parts: readonly Part[] = [
  { value: '', label: '全年', first: 1, last: 12 },
  { value: 'H1', label: '上半年', first: 1, last: 6 },
  { value: 'H2', label: '下半年', first: 7, last: 12 },
  ...quarters.map((label, i) => ({ value: `Q${i + 1}`, label, first: i * 3 + 1, last: i * 3 + 3 })),
  ...Array.from({ length: 12 }, (_, i) => ({ value: `M${i + 1}`, label: `${i + 1}月`, first: i + 1, last: i + 1 })),
];

const firstYear = 2014;
export const years = (today: string): string[] =>
  Array.from({ length: Number(today.slice(0, 4)) - firstYear + 2 }, (_, i) => String(Number(today.slice(0, 4)) + 1 - i));

const two = (n: number): string => String(n).padStart(2, '0');

/** The days that a choice means; no year means everything there is. */
export function toPeriod({ year, part }: PeriodChoice): Period {
  if (!/^\d{4}$/.test(year)) return {};
  const { first, last } = parts.find(({ value }) => value === part) ?? { first: 1, last: 12 };
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${two(first)}-01`, until: `${year}-${two(last)}-${two(lastDay)}` };
}

export function periodText({ year, part }: PeriodChoice): string {
  if (year === wholeTime) return '全部时间';
  return `${year}年${parts.find(({ value }) => value === part && value !== '')?.label ?? ''}`;
}
