import { checkIdentityNumber, toHalfWidth } from './identity-number.ts';
import { maskAccount, maskIdentityNumber, maskPhone } from './masks.ts';

export type PersonalDataKind = 'identity-number' | 'bank-account' | 'phone';
/** `end` is the offset after the last character, as in `text.slice(start, end)`. */
export type PersonalDataHit = { kind: PersonalDataKind; start: number; end: number };

type Token = { digits: string; start: number };
type Span = { groups: string[]; before: string; after: string };

const LONGEST_NUMBER = 19;
// One separator between groups of digits, as people write cards and phones. A comma belongs to money.
const JOINT = /^[ \u00a0\u3000\-‐‑–—－·.．_]$/;
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9)/;
const MOBILE = /^(?:(?:00)?86|0)?1[3-9]\d{9}$/;
const CARD_ISSUERS = /^(?:3[57]|4|5[1-5]|6[0289]|9558)/;

/**
 * Finds identity numbers, bank card numbers and mobile numbers in a text that is about to be published (D3).
 * Mistyped identity numbers are found by their shape: a wrong last character still gives a person away.
 */
export function findPersonalData(text: string): PersonalDataHit[] {
  const plain = toHalfWidth(text);
  const tokens = [...plain.matchAll(/\d+[Xx]?/g)].map((match) => ({ digits: match[0].toUpperCase(), start: match.index }));
  const hits: PersonalDataHit[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = longestHit(plain, tokens, from);
    if (found) hits.push(found.hit);
    from = found ? found.next : from + 1;
  }
  return hits;
}

export function maskPersonalData(text: string): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += text.slice(at, start) + MASKS[kind](toHalfWidth(text.slice(start, end)));
    at = end;
  }
  return masked + text.slice(at);
}

const MASKS: Record<PersonalDataKind, (number: string) => string> = {
  'identity-number': maskIdentityNumber,
  'bank-account': maskAccount,
  phone: maskPhone,
};

function longestHit(plain: string, tokens: Token[], from: number): { hit: PersonalDataHit; next: number } | undefined {
  for (let to = lastJoined(plain, tokens, from); to >= from; to -= 1) {
    const joined = tokens.slice(from, to + 1);
    const [first, last] = [joined[0], joined.at(-1)];
    if (!first || !last) continue;
    const tail = last.start + last.digits.length;
    const span: Span = { groups: joined.map(({ digits }) => digits), ...around(plain, first.start, tail) };
    const kind = kindOf(span);
    // The X after a phone or card number is a multiplication sign or a word, not part of it.
    const end = kind !== 'identity-number' && last.digits.endsWith('X') ? tail - 1 : tail;
    if (kind) return { hit: { kind, start: first.start, end }, next: to + 1 };
  }
  return undefined;
}

/** Just enough of the text on both sides to tell money and codes apart. */
function around(plain: string, start: number, end: number) {
  return { before: plain.slice(Math.max(0, start - 16), start), after: plain.slice(end, end + 8) };
}

function lastJoined(plain: string, tokens: Token[], from: number): number {
  let to = from;
  let length = tokens[from]?.digits.length ?? 0;
  for (;;) {
    const [current, next] = [tokens[to], tokens[to + 1]];
    if (!current || !next || !JOINT.test(plain.slice(current.start + current.digits.length, next.start))) return to;
    length += next.digits.length;
    if (length > LONGEST_NUMBER) return to;
    to += 1;
  }
}

function kindOf(span: Span): PersonalDataKind | undefined {
  if (isIdentityNumber(span)) return 'identity-number';
  if (isMoney(span)) return undefined;
  const groups = span.groups.map((group) => group.replace(/X$/, ''));
  if (isMobile(groups)) return 'phone';
  return isBankCard(groups) ? 'bank-account' : undefined;
}

function isIdentityNumber({ groups, before }: Span): boolean {
  const number = groups.join('');
  const check = checkIdentityNumber(number);
  if (!check.ok && check.reason !== 'CHECKSUM') return false;
  if (!PROVINCES.test(number)) return false;
  if (number.length === 15) return groups.length === 1 && isFirstGeneration(number, before);
  // Numbers that only stand side by side make a valid checksum by chance once in eleven times.
  return groups.length === 1 || (check.ok && groups[0]?.length === 6);
}

/**
 * Fifteen digits may also be a villager group's region code. Towns and townships are numbered 001–299, which read as
 * a birth year is 1900–1929; so such a number is taken for a person's only where the text says that it is one.
 */
function isFirstGeneration(number: string, before: string): boolean {
  if (/身份证\D{0,10}$/.test(before)) return true;
  if (/(?:区划|编码|代码)\D{0,10}$/.test(before)) return false;
  return number.slice(6, 8) >= '30';
}

function isMobile(groups: string[]): boolean {
  const shape = groups.map(({ length }) => length).join('-');
  return MOBILE.test(groups.join('')) && (groups.length === 1 || shape === '3-4-4' || shape === '2-3-4-4');
}

function isBankCard(groups: string[]): boolean {
  const number = groups.join('');
  if (number.length < 16 || number.length > LONGEST_NUMBER || !passesLuhn(number)) return false;
  if (groups.length === 1) return true;
  return CARD_ISSUERS.test(number) && groups.slice(0, -1).every(({ length }) => length >= 4 && length <= 6);
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((all, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return all + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(number);
}

function isMoney({ before, after }: Span): boolean {
  return /[¥￥]\s?$/.test(before) || /^(?:[.．]\d{1,2}(?!\d)|,\d{3})|^\s?(?:元|万元|亿元|分)/.test(after);
}
