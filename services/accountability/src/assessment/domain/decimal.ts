/** Points and percentages are whole ten-thousandths in a bigint: no rounding but the one a rule asks for. */
export type Decimal = bigint;
export const one: Decimal = 10_000n;

export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal of up to four places: ${text}`);
  const [, sign, whole = '', places = ''] = match;
  const value = BigInt(whole) * one + BigInt(places.padEnd(4, '0'));
  return sign === '-' ? -value : value;
}

/** 3.6, 90, -0.5: without zeros at the end. */
export function formatDecimal(value: Decimal): string {
  const size = value < 0n ? -value : value;
  const places = (size % one).toString().padStart(4, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / one}${places && `.${places}`}`;
}

/** a × b ÷ c, rounded half away from zero, once. */
export function mulDiv(a: bigint, b: bigint, c: bigint): bigint {
  if (c === 0n) throw new RangeError('division by zero');
  const product = a * b;
  const negative = product < 0n !== c < 0n;
  const [top, bottom] = [product < 0n ? -product : product, c < 0n ? -c : c];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}

/** Parts of a whole as a percentage; undefined where there is no whole. */
export const percentOf = (part: bigint, whole: bigint): Decimal | undefined => (whole === 0n ? undefined : mulDiv(part, 100n * one, whole));
