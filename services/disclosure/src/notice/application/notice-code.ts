import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// Without I, L, O, U: read aloud and typed from a poster without mistakes.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = (bytes: Uint8Array): string => [...bytes].map((byte) => alphabet[byte % 32]).join('');

export const newShortCode = (): string => letters(randomBytes(8));

/** `XXXXXXXX-YYYYYYYY`: the notice, and what only the system can have written beside it; a false poster shows (D5). */
export const signedCode = (secret: string, shortCode: string): string => `${shortCode}-${signature(secret, shortCode)}`;

/** The notice that a code names, if the code is ours. */
export function openCode(secret: string, text: string): string | undefined {
  const match = /^([0-9A-Z]{8})-([0-9A-Z]{8})$/.exec(text.trim().toUpperCase());
  const [, shortCode, given] = match ?? [];
  if (!shortCode || !given) return undefined;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, shortCode))) ? shortCode : undefined;
}

const signature = (secret: string, shortCode: string): string =>
  letters(createHmac('sha256', secret).update(`notice-code:${shortCode}`).digest().subarray(0, 8));
