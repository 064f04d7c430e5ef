import { maskName } from '@sunledger/kernel';
import { personToken, seal, unseal } from '@sunledger/service-kit';

export interface PersonKeys {
  personKey: string;
  sealingKey: string;
}

const purposes = { name: 'household-name', identity: 'household-identity', account: 'household-account' } as const;

/** What is kept of a person: sealed for those who may read it, a mask for those who may not, a token that joins facts. */
export function sealPerson({ personKey, sealingKey }: PersonKeys, person: { name: string; identityNumber: string; account?: string | undefined }) {
  return {
    token: personToken(personKey, person.identityNumber),
    nameMasked: maskName(person.name),
    nameSealed: seal(sealingKey, purposes.name, person.name),
    identitySealed: seal(sealingKey, purposes.identity, person.identityNumber),
    accountSealed: person.account === undefined ? null : seal(sealingKey, purposes.account, person.account),
  };
}

export const openSealed = (sealingKey: string, field: keyof typeof purposes, sealed: Buffer): string => unseal(sealingKey, purposes[field], sealed);
