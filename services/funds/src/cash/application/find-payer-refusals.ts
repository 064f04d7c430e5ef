import type { Refusal } from '@sunledger/kernel';
import { unseal, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toCashRefusal } from '../cash-refusals.ts';
import { mustBeOwnAccount } from '../domain/three-specials.ts';
import { findBookkeeperRefusals } from './bookkeepers.ts';

/** Why the actor may not pay from this account for the programme (三专, F2); the stored number is opened for the comparison only. */
export async function findPayerRefusals(work: Work, programme: Programme, fromAccount: string, sealingKey: string): Promise<Refusal[]> {
  const ownAccount = unseal(sealingKey, 'bank-account', Buffer.from(programme.bankAccountSealed));
  return [
    ...(await findBookkeeperRefusals(work, programme.id)),
    ...mustBeOwnAccount(ownAccount, fromAccount).map((rejection) => toCashRefusal(rejection, { field: 'fromAccount' })),
  ];
}
