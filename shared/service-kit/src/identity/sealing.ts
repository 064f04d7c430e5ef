import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const keyBytes = (secret: string, purpose: string): Buffer => createHmac('sha256', secret).update(`seal:${purpose}`).digest();

/**
 * Envelope encryption for what only few may read (payee names and accounts, a reporter's identity): each value has a
 * data key of its own (AES-256-GCM), wrapped by the key of its purpose. Losing one data key opens one value.
 */
export function seal(secret: string, purpose: string, plain: string): Buffer {
  const dataKey = randomBytes(32);
  return Buffer.concat([encrypt(keyBytes(secret, purpose), dataKey), encrypt(dataKey, Buffer.from(plain, 'utf8'))]);
}

export function unseal(secret: string, purpose: string, sealed: Buffer): string {
  const wrappedLength = 12 + 32 + 16;
  const dataKey = decrypt(keyBytes(secret, purpose), sealed.subarray(0, wrappedLength));
  return decrypt(dataKey, sealed.subarray(wrappedLength)).toString('utf8');
}

// nonce (12) + ciphertext + tag (16)
function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, text, cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}
