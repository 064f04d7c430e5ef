import { query, queryOne, type Em } from '@sunledger/service-kit';
import { paymentState } from '../persistence/payment-state.sql.ts';

export interface PostingRow {
  id: string;
}

export interface VillageLedger {
  villageCode: string;
  programmeId: string;
  households: number;
  payments: number;
  paid: bigint;
  received: bigint;
  confirmed: number;
  disputed: number;
  unanswered: number;
  ordered: bigint;
  returned: bigint;
  withdrawn: bigint;
  postings: PostingRow[];
}

const paid = "state not in ('ordered', 'returned', 'withdrawn')";

/**
 * One village's page of one programme (一村一账, F8): what was paid, what households say they received, who has not been asked yet;
 * apart from it what still waits for the bank, what the bank turned back, and what of that was given up.
 */
export async function readVillageLedger(em: Em, villageCode: string, programmeId: string): Promise<VillageLedger> {
  const sums = await queryOne<Omit<VillageLedger, 'villageCode' | 'programmeId' | 'postings'>>(
    em,
    `with e as (
       select e.household_id, e.amount_fen, e.received_fen, ${paymentState} as state from funds.household_payment e join funds.household_posting p on p.id = e.posting_id
        where e.village_code = $1 and e.programme_id = $2)
     select (count(distinct household_id) filter (where ${paid}))::int as households, (count(*) filter (where ${paid}))::int as payments,
       coalesce(sum(amount_fen) filter (where ${paid}), 0)::bigint as paid, coalesce(sum(received_fen), 0)::bigint as received,
       (count(*) filter (where state = 'confirmed'))::int as confirmed, (count(*) filter (where state = 'disputed'))::int as disputed,
       (count(*) filter (where state = 'paid'))::int as unanswered,
       coalesce(sum(amount_fen) filter (where state = 'ordered'), 0)::bigint as ordered, coalesce(sum(amount_fen) filter (where state = 'returned'), 0)::bigint as returned,
       coalesce(sum(amount_fen) filter (where state = 'withdrawn'), 0)::bigint as withdrawn from e`,
    [villageCode, programmeId],
  );
  const postings = await query<PostingRow>(
    em,
    `select id, import_id as "importId", payments, amount_fen as amount, returned, returned_fen as "returnedAmount", answered, paid_on as "paidOn", settled_on as "settledOn"
       from funds.household_posting where village_code = $1 and programme_id = $2 order by paid_on, id`,
    [villageCode, programmeId],
  );
  return { villageCode, programmeId, ...sums, postings };
}
