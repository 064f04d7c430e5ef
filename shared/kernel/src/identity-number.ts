import { isIsoDate } from './dates.ts';

export type IdentityNumberFault = 'LENGTH' | 'FORMAT' | 'DATE' | 'CHECKSUM';
export type IdentityNumberCheck = { ok: true; normalized: string } | { ok: false; reason: IdentityNumberFault };

// GB 11643-1999: weighted sum of the first seventeen digits, modulo 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Checks a citizen identity number (公民身份号码); fifteen digits of the first generation become eighteen. */
export function checkIdentityNumber(text: string): IdentityNumberCheck {
  const number = toHalfWidth(text).trim().toUpperCase();
  if (number.length !== 15 && number.length !== 18) return { ok: false, reason: 'LENGTH' };
  if (!/^[1-9]\d{14}(?:\d{2}[\dX])?$/.test(number)) return { ok: false, reason: 'FORMAT' };
  const body = number.length === 15 ? `${number.slice(0, 6)}19${number.slice(6)}` : number.slice(0, 17);
  if (!isBirthDate(body.slice(6, 14))) return { ok: false, reason: 'DATE' };
  const normalized = body + identityCheckCharacter(body);
  if (number.length === 18 && number !== normalized) return { ok: false, reason: 'CHECKSUM' };
  return { ok: true, normalized };
}

/** The eighteenth character that belongs to the first seventeen digits. */
export function identityCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(body[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Full-width digits and X, as Chinese input methods write them, one character for one. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function isBirthDate(digits: string): boolean {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  // Nobody alive was born before 1850, and the number has to stay checkable without asking for today.
  return isIsoDate(date) && date >= '1850-01-01' && date < '2100-01-01';
}
