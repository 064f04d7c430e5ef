import { query, queryOne, type Em } from '@sunledger/service-kit';
import type { DirectHolding } from '../domain/direct-funds.ts';

/** What a body received and passed on of a programme, direct funds and other money apart. The caller holds the quota book. */
export const directHolding = (em: Em, programmeId: string, bodyId: string): Promise<DirectHolding> =>
  queryOne<DirectHolding>(
    em,
    `with received as (
       select direct, amount_fen from funds.quota_receipt where programme_id = $1 and body_id = $2 and reversed_on is null
       union all select direct, amount_fen from funds.allocation where programme_id = $1 and to_body_id = $2 and reversed_on is null),
     passed as (select direct, amount_fen from funds.allocation where programme_id = $1 and from_body_id = $2 and reversed_on is null)
     select (select coalesce(sum(amount_fen) filter (where direct), 0)::bigint from received) as "directReceivedFen",
       (select coalesce(sum(amount_fen) filter (where not direct), 0)::bigint from received) as "otherReceivedFen",
       (select coalesce(sum(amount_fen) filter (where direct), 0)::bigint from passed) as "directPassedFen",
       (select coalesce(sum(amount_fen) filter (where not direct), 0)::bigint from passed) as "otherPassedFen"`,
    [programmeId, bodyId],
  );

/** Whether documents of one number and giver, of whatever programme, carried direct funds. */
export async function directOfDocument(em: Em, fromBodyId: string, documentNumber: string): Promise<boolean[]> {
  const rows = await query<{ direct: boolean }>(
    em, 'select distinct direct from funds.allocation where from_body_id = $1 and document_number = $2 and reversed_on is null', [fromBodyId, documentNumber]);
  return rows.map(({ direct }) => direct);
}

/** Whether a programme has direct funds at all. */
export const holdsDirectFunds = async (em: Em, programmeId: string): Promise<boolean> =>
  (await query(em, 'select 1 from funds.quota_receipt where programme_id = $1 and direct and reversed_on is null limit 1', [programmeId])).length > 0;
