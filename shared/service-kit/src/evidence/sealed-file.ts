import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { seal, unseal } from '../identity/sealing.ts';
import type { EvidenceStore, StoredFile } from './evidence-store.ts';
import { signTicket } from './tickets.ts';

/** A file that lies encrypted in the store under a key of its own (account numbers); the key lies sealed with its owner. */
export interface SealedFile extends StoredFile {
  keySealed: Buffer;
}

const keyPurpose = 'evidence-file';
const readMinutes = 5;

export const putSealedFile = (store: EvidenceStore, sealingKey: string, bytes: Buffer): Promise<SealedFile> => putSealedPieces(store, sealingKey, [bytes]);

/** The same of a file that is being written: it is never whole in memory. */
export async function putSealedPieces(store: EvidenceStore, sealingKey: string, pieces: AsyncIterable<string | Buffer> | Iterable<string | Buffer>): Promise<SealedFile> {
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  let sizeBytes = 0;
  async function* sealing(): AsyncGenerator<Buffer> {
    yield nonce;
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      sizeBytes += bytes.length;
      yield cipher.update(bytes);
    }
    yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
  }
  const stored = await store.put(Readable.from(sealing(), { objectMode: false }));
  if (!stored) throw new Error('the store took no file');
  return { hash: stored.hash, sizeBytes, keySealed: seal(sealingKey, keyPurpose, key.toString('hex')) };
}

/** Throws when the bytes are not those that were put. */
export function openSealedBytes(keyHex: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(keyHex, 'hex'), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}

export async function readSealedFile(store: EvidenceStore, sealingKey: string, file: { hash: string; keySealed: Buffer }): Promise<Buffer> {
  const opened = await store.open(file.hash);
  if (!opened) throw new Error('a sealed file is not in the store');
  return openSealedBytes(unseal(sealingKey, keyPurpose, Buffer.from(file.keySealed)), await buffer(opened.stream()));
}

/** A short-lived right to read one sealed file: the key travels inside the ticket, sealed for the gateway alone. */
export const sealedReadTicket = (
  secrets: { ticketSecret: string; sealingKey: string },
  file: { hash: string; keySealed: Buffer; contentType: string; fileName: string },
): string =>
  signTicket(secrets.ticketSecret, {
    use: 'read', hash: file.hash, contentType: file.contentType, fileName: file.fileName, expiresAt: Date.now() + readMinutes * 60_000,
    key: seal(secrets.ticketSecret, keyPurpose, unseal(secrets.sealingKey, keyPurpose, Buffer.from(file.keySealed))).toString('base64url'),
  });

/** What the gateway gives away for a ticket with a key. */
export const openForTicket = (ticketSecret: string, key: string, sealed: Buffer): Buffer =>
  openSealedBytes(unseal(ticketSecret, keyPurpose, Buffer.from(key, 'base64url')), sealed);
