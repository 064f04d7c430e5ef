import { createHmac } from 'node:crypto';

/**
 * The person's token (X, Persons): a keyed hash of the identity number, the same in every service. It joins a person's
 * facts across contexts without the number itself ever travelling.
 */
export const personToken = (key: string, identityNumber: string): string =>
  createHmac('sha256', key).update(`person:${identityNumber.toUpperCase()}`).digest('hex');
