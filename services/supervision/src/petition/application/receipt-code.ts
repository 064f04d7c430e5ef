import { createHmac } from 'node:crypto';

// Without I, L, O and U: what is read aloud on the telephone must not be mistaken.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const characters = 20;

const keyed = (secret: string, purpose: string, text: string): Buffer => createHmac('sha256', secret).update(`${purpose}:${text}`).digest();

/**
 * The code by which a reporter follows a petition (查询码): 100 bits, which nobody guesses. It is made from the petition's
 * id with the service's key, so a request that is sent again gives the same code although none is stored.
 */
export function receiptCodeOf(secret: string, petitionId: string): string {
  const bytes = keyed(secret, 'receipt', petitionId);
  const text = Array.from({ length: characters }, (_, i) => alphabet[bits(bytes, i * 5)]).join('');
  return text.match(/.{5}/g)!.join('-');
}

/** Keyed hash of a code as typed, however it was spaced or cased: all that is stored of it. */
export const receiptHash = (secret: string, typed: string): string => keyed(secret, 'receipt-hash', plainCode(typed)).toString('hex');

const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

const bits = (bytes: Buffer, from: number): number => (bytes.readUInt16BE(from >> 3) >> (11 - (from & 7))) & 31;
