import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { seal, unseal } from '@sunledger/service-kit/identity/sealing';

export interface Payee {
  name: string;
  account: string;
  /** The household's mobile number, where its list said one. */
  phone?: string | undefined;
  /** Who holds the account, where that is not the payee: a guardian or heir (代领人). */
  collector?: string | undefined;
}

/** In whose name the account is: what a bank compares. */
export const holderOf = ({ name, collector }: Payee): string => collector ?? name;

const purpose = 'household-payee';

/**
 * Key of one reading of one file: sealing a hundred thousand payees with a key each would cost more than everything
 * else. A second reading of the file takes a new key, so that no nonce (the line) is ever used twice under one key.
 */
export function newImportKey(sealingKey: string): { bytes: Buffer; sealedKey: Buffer } {
  const bytes = randomBytes(32);
  return { bytes, sealedKey: seal(sealingKey, purpose, bytes.toString('base64')) };
}

// A key object is read once; the bare bytes would be read again for every payee, at three times the cost.
export const openImportKey = (sealingKey: string, sealedKey: Buffer): KeyObject =>
  createSecretKey(Buffer.from(unseal(sealingKey, purpose, sealedKey), 'base64'));

function nonceOf(lineNo: number, revision: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(revision, 4);
  nonce.writeUInt32BE(lineNo, 8);
  return nonce;
}

const textOf = ({ account, name, phone = '', collector = '' }: Payee): string =>
  (phone === '' && collector === '' ? `${account}\n${name}` : `${account}\n${name}\n${phone}\n${collector}`);

/** The payee of one line, AES-256-GCM: ciphertext and tag. A corrected payee of the line has a revision of its own, and so another nonce. */
export function sealPayee(key: KeyObject, lineNo: number, payee: Payee, revision = 0): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(lineNo, revision));
  return Buffer.concat([cipher.update(textOf(payee), 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function openPayee(key: KeyObject, lineNo: number, sealed: Buffer, revision = 0): Payee {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(lineNo, revision));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - 16)), decipher.final()]).toString('utf8');
  const [account = '', name = '', phone, collector] = text.split('\n');
  return { account, name, ...(phone && { phone }), ...(collector && { collector }) };
}

const tokenOf = (kind: 'account' | 'phone') => (personKey: string, text: string): string =>
  createHmac('sha256', personKey).update(`${kind}:${text}`).digest('base64url').slice(0, 22);

/** Keyed hash of an account number: tells equal accounts without keeping them. */
export const accountToken = tokenOf('account');

/** The same for a telephone: tells that one number serves several households. */
export const phoneToken = tokenOf('phone');
