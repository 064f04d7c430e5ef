import { query, unseal, type Em } from '@sunledger/service-kit';

export const nameSealPurpose = 'handled-person';

/** Names of the people handled in the given cases, to keep them out of texts that others read; they leave this function nowhere else. */
export async function knownNames(em: Em, sealingKey: string, caseIds: readonly string[]): Promise<string[]> {
  const rows = await query<{ sealed: Buffer }>(
    em, 'select distinct name_sealed as sealed from accountability.measure where case_id = any($1::uuid[])', [caseIds]);
  return [...new Set(rows.map(({ sealed }) => unseal(sealingKey, nameSealPurpose, sealed)))];
}
