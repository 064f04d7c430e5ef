/** `1234567.80` becomes `1,234,567.80`; what arrives is already exact, so it stays text. */
export function groupDigits(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const yuanText = (amount: string): string => `${groupDigits(amount)} 元`;

export interface BigFigure {
  number: string;
  unit: string;
}

const fenPer = { wan: 1_000_000n, yi: 10_000_000_000n };

/** A sum as it is read aloud: below ten thousand in yuan, then in 万元， then in 亿元， with two digits; the exact sum stands in the list. */
export function spokenYuan(amount: string): BigFigure {
  const fen = toFen(amount);
  const size = fen < 0n ? -fen : fen;
  if (size < fenPer.wan) return { number: groupDigits(amount), unit: '元' };
  const [per, unit] = size < fenPer.yi ? [fenPer.wan, '万元'] : [fenPer.yi, '亿元'];
  // Half up in whole hundredths of the unit.
  const hundredths = (size * 100n + per / 2n) / per;
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  return { number: `${fen < 0n ? '-' : ''}${groupDigits(text)}`, unit };
}

/** Whole fen of a `Yuan`; for comparing and adding, never a float. */
export function toFen(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
  return amount.startsWith('-') ? -fen : fen;
}

/** For the length of a bar only. */
export const roughYuan = (amount: string): number => Number(toFen(amount)) / 100;

/** What a person typed as a sum, with its two digits; undefined where it is none. */
export function typedYuan(text: string): string | undefined {
  const match = /^(\d{1,13})(?:[.．。](\d{1,2}))?$/.exec(text.replaceAll(/[\s,，元]/g, ''));
  return match ? `${BigInt(match[1] ?? '0')}.${(match[2] ?? '').padEnd(2, '0')}` : undefined;
}

export const fenText = (fen: bigint): string => `${fen < 0n ? '-' : ''}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, '0')}`;
