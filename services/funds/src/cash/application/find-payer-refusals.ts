import type { Refusal } from '@sunledger/kernel';
import { unseal } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toCashRefusal } from '../cash-refusals.ts';
import { mustBeNamedBookkeeper, mustBeOwnAccount } from '../domain/three-specials.ts';

/** Why this person may not pay from this account for the programme (三专, F2); the stored number is opened for the comparison only. */
export function findPayerRefusals(programme: Programme, personId: string, fromAccount: string, sealingKey: string): Refusal[] {
  const ownAccount = unseal(sealingKey, 'bank-account', Buffer.from(programme.bankAccountSealed));
  return [
    ...mustBeNamedBookkeeper(programme.bookkeeperPersonId, personId).map((rejection) => toCashRefusal(rejection)),
    ...mustBeOwnAccount(ownAccount, fromAccount).map((rejection) => toCashRefusal(rejection, { field: 'fromAccount' })),
  ];
}
