import { query, type Em } from '@sunledger/service-kit';
import { isPaid } from '../persistence/payment-state.sql.ts';

/** What a household was paid of one programme in one year, by the day of payment. */
export interface HouseholdTotal {
  householdId: string;
  programmeId: string;
  year: number;
  payments: number;
  paid: bigint;
  received: bigint;
  confirmed: number;
  disputed: number;
  unanswered: number;
}

/**
 * One statement for all households of a request. The rows themselves are what is kept: a household gets a few dozen
 * payments in its whole life, and the index of the household leads to exactly these, however many others the county paid.
 * A kept row per household, year and programme would cost an upsert per row of the bulk import, where a million come in
 * one file, to save the reader a few dozen.
 */
export const householdTotals = `select e.household_id as "householdId", e.programme_id as "programmeId", extract(year from e.paid_on)::int as year,
    count(*)::int as payments, coalesce(sum(e.amount_fen), 0)::bigint as paid, coalesce(sum(e.received_fen), 0)::bigint as received,
    (count(*) filter (where e.state = 'confirmed'))::int as confirmed, (count(*) filter (where e.state = 'disputed'))::int as disputed,
    (count(*) filter (where e.state = 'paid'))::int as unanswered
  from funds.household_payment e join funds.household_posting p on p.id = e.posting_id where e.household_id = any($1::text[]) and ${isPaid}
 group by 1, 2, 3 order by 3 desc, 2`;

export async function readHouseholdTotals(em: Em, householdIds: readonly string[]): Promise<Map<string, HouseholdTotal[]>> {
  return Map.groupBy(await query<HouseholdTotal>(em, householdTotals, [householdIds]), ({ householdId }) => householdId);
}
