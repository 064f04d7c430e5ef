import { query, queryOne, type Em } from '@sunledger/service-kit';

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
  postings: PostingRow[];
}

/** One village's page of one programme (一村一账, F8): what was paid, what households say they received, who has not been asked yet. */
export async function readVillageLedger(em: Em, villageCode: string, programmeId: string): Promise<VillageLedger> {
  const sums = await queryOne<Omit<VillageLedger, 'villageCode' | 'programmeId' | 'postings'>>(
    em,
    `select count(distinct household_id)::int as households, count(*)::int as payments, coalesce(sum(amount_fen), 0)::bigint as paid,
       coalesce(sum(received_fen), 0)::bigint as received, (count(*) filter (where state = 'confirmed'))::int as confirmed,
       (count(*) filter (where state = 'disputed'))::int as disputed, (count(*) filter (where state = 'paid'))::int as unanswered
       from funds.household_payment where village_code = $1 and programme_id = $2`,
    [villageCode, programmeId],
  );
  const postings = await query<PostingRow>(
    em,
    `select id, import_id as "importId", payments, amount_fen as amount, answered, paid_on as "paidOn"
       from funds.household_posting where village_code = $1 and programme_id = $2 order by paid_on, id`,
    [villageCode, programmeId],
  );
  return { villageCode, programmeId, ...sums, postings };
}
