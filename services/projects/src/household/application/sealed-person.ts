import { maskName } from '@sunledger/kernel';
import { personToken, seal, unseal } from '@sunledger/service-kit';

export interface PersonKeys {
  personKey: string;
  sealingKey: string;
}

export interface Person {
  name: string;
  identityNumber: string;
  account?: string | undefined;
}

const purpose = 'household-person';

/**
 * What is kept of a person: sealed for those who may read it, a mask for those who may not, a token that joins facts.
 * One seal for the whole person: nobody may read one part without the others, and a register seals a hundred thousand.
 */
export function sealPerson({ personKey, sealingKey }: PersonKeys, { name, identityNumber, account }: Person) {
  return {
    token: personToken(personKey, identityNumber),
    nameMasked: maskName(name),
    personSealed: seal(sealingKey, purpose, JSON.stringify({ name, identityNumber, account } satisfies Person)),
  };
}

export const openPerson = (sealingKey: string, sealed: Buffer): Person => JSON.parse(unseal(sealingKey, purpose, sealed)) as Person;
