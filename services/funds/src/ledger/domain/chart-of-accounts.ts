/**
 * The chart of accounts (会计科目) of every programme's two books, as data. Each kind is kept per holder; only a kind
 * that stands for the world outside, or for what is owed, may be below zero: its balance is the other side of the rest.
 */
export const chartOfAccounts = {
  quota: {
    source: { zh: '指标来源', en: 'Where quota came from', side: 'outside' },
    available: { zh: '可用指标', en: 'Quota that may be used or passed on', side: 'asset' },
    committed: { zh: '已锁定指标', en: 'Quota reserved for claims under review', side: 'asset' },
    paid: { zh: '已支出指标', en: 'Quota used by payments', side: 'use' },
    'year-end': { zh: '年末结转待定', en: 'Left over at the end of a year, until its carry-over is decided', side: 'asset' },
    returned: { zh: '收回指标', en: 'Quota returned to where it came from', side: 'use' },
  },
  cash: {
    treasury: { zh: '国库拨入', en: 'Cash that came from the treasury', side: 'outside' },
    'special-account': { zh: '专户存款', en: 'Cash in the own bank account', side: 'asset' },
    'in-transit': { zh: '银行在途', en: 'Ordered at the bank, which has not answered yet', side: 'asset' },
    payable: { zh: '退汇待付', en: 'Turned back by the bank, to be paid again', side: 'asset' },
    expense: { zh: '项目支出', en: 'Spent on what the programme is for', side: 'use' },
    retention: { zh: '应付质保金', en: 'Owed until the warranty ends', side: 'liability' },
    interest: { zh: '利息收入', en: 'Interest of the own account that stays in the fund', side: 'outside' },
    'interest-owed': { zh: '应缴利息', en: 'Interest of the own account owed to the treasury', side: 'liability' },
    recovered: { zh: '追缴收入', en: 'Recovered by a case', side: 'outside' },
    refunded: { zh: '已清退农户', en: 'Given back to households', side: 'use' },
    'treasury-return': { zh: '上缴国库', en: 'Returned to the treasury', side: 'use' },
    'risk-advance': { zh: '分险垫付余额', en: 'Paid out of a revolving fund and not yet back', side: 'asset' },
    'written-off': { zh: '已核销垫付', en: 'Advances written off', side: 'use' },
  },
} as const satisfies Record<string, Record<string, ChartEntry>>;

export interface ChartEntry {
  zh: string;
  en: string;
  /** Asset: what is there; use: what it went for; liability: what is owed; outside: where it came from. */
  side: 'asset' | 'use' | 'liability' | 'outside';
}

export type Book = keyof typeof chartOfAccounts;
export type AccountKind<B extends Book = Book> = B extends Book ? keyof (typeof chartOfAccounts)[B] : never;

const entries = new Map<string, ChartEntry>(Object.values(chartOfAccounts).flatMap((book) => Object.entries(book)));

export const isAccountKind = (kind: string): kind is AccountKind => entries.has(kind);

/** What the chart says of a kind of account. */
export function chartEntryOf(kind: AccountKind): ChartEntry {
  const entry = entries.get(kind);
  if (!entry) throw new Error(`the chart of accounts has no ${kind}`);
  return entry;
}

export const mayBeNegative = (kind: AccountKind): boolean => ['outside', 'liability'].includes(chartEntryOf(kind).side);
