import { addMonths, type IsoDate } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';

/** The final batch is accepted: the warranty of everything held back under its contract begins (F7). */
export async function startWarranties(work: Work, contractId: string, acceptedOn: IsoDate): Promise<void> {
  const held = await query<{ id: string; warranty_months: number }>(
    work.em, 'select id, warranty_months from funds.retention where contract_id = $1 and warranty_ends_on is null for update', [contractId]);
  await query(
    work.em,
    'update funds.retention r set warranty_ends_on = t.ends from unnest($1::uuid[], $2::date[]) t(id, ends) where r.id = t.id',
    [held.map((row) => row.id), held.map((row) => addMonths(acceptedOn, row.warranty_months))],
  );
}
