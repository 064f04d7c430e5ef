/**
 * SQL that keeps a column within a period given as parameters $n (from) and $n+1 (until). Figures are kept by month, so
 * the lists they open into take whole months too.
 */
export const inPeriod = (column: string, n: number): string =>
  `${column} >= coalesce(date_trunc('month', $${n}::date), '0001-01-01') and ${column} < coalesce(date_trunc('month', $${n + 1}::date) + interval '1 month', '9999-12-31')`;
