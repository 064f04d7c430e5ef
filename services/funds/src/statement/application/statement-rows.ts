/** What households of a region and of each part next below it were paid, over whole months, from the kept figures alone. */
export const statementSelect = `select f.region_code as "regionCode",
    coalesce(sum(amount) filter (where measure = 'household-payments'), 0)::int as payments,
    coalesce(sum(amount) filter (where measure = 'household-paid'), 0)::bigint as paid,
    coalesce(sum(amount) filter (where measure = 'receipts-confirmed'), 0)::int as confirmed,
    coalesce(sum(amount) filter (where measure = 'receipts-disputed'), 0)::int as disputed
  from kit.figure f
 where (f.region_code = $1 or (f.region_code like $2 and f.region_code <> $1)) and kit.region_visible(f.region_code)
   and f.measure in ('household-payments', 'household-paid', 'receipts-confirmed', 'receipts-disputed')
   and ($3::date is null or f.month >= date_trunc('month', $3::date)) and ($4::date is null or f.month <= $4::date)
 group by f.region_code`;

export interface StatementRow {
  regionCode: string;
  payments: number;
  paid: bigint;
  confirmed: number;
  disputed: number;
}
