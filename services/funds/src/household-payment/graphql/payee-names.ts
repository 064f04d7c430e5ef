import type { KeyObject } from 'node:crypto';
import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';
import { openImportKey, openPayee, type Payee } from '../application/payee-sealing.ts';

interface SealedPayee {
  importId: string;
  lineNo: number;
  payeeSealed: Buffer;
  payeeRevision: number;
}

const loadKey = {};
const keyLoader = (context: RequestContext, sealingKey: string) =>
  context.loader(loadKey, () => new DataLoader<string, KeyObject | null>(async (ids) => {
    const rows = await query<{ id: string; data_key_sealed: Buffer | null }>(
      await context.db(), 'select id, data_key_sealed from funds.household_import where id = any($1::uuid[])', [ids]);
    return ids.map((id) => {
      const sealed = rows.find((row) => row.id === id)?.data_key_sealed;
      return sealed ? openImportKey(sealingKey, sealed) : null;
    });
  }));

/** Opens one payee; who may see it unmasked is decided before. */
export async function revealPayee(context: RequestContext, sealingKey: string, { importId, lineNo, payeeSealed, payeeRevision }: SealedPayee): Promise<Payee | undefined> {
  const key = await keyLoader(context, sealingKey).load(importId);
  return key ? openPayee(key, lineNo, payeeSealed, payeeRevision) : undefined;
}
