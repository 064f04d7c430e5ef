import { personToken, type ServiceSettings } from '@sunledger/service-kit';

/** Keyed hash of an account number, of payees and of programmes alike: tells equal accounts without opening them. */
export const accountMark = ({ personKey }: Pick<ServiceSettings, 'personKey'>, account: string): string => personToken(personKey, `account:${account}`);
