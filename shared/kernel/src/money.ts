/** Money is whole fen (分) in a bigint; the outside world sees yuan as a decimal string with two digits. */
export type Fen = bigint;

// Ten trillion yuan: more than any programme, and far below where a mistyped account number would pass for an amount.
const LARGEST_FEN = 10n ** 15n;
const YUAN_PATTERN = /^(-?)(0|[1-9]\d{0,13})(?:\.(\d{1,2}))?$/;
const PERCENT_PATTERN = /^(\d{1,9})(?:\.(\d{1,9}))?$/;

/** Reads '1234.5' as 123450 fen; undefined for exponents, separators, a third decimal or more than 10^15 fen. */
export function parseYuan(text: string): Fen | undefined {
  const match = YUAN_PATTERN.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const fen = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  if (fen > LARGEST_FEN) return undefined;
  return sign === '-' ? -fen : fen;
}

/** Writes fen as yuan, always with two digits: 123450n → '1234.50'. */
export function formatYuan(fen: Fen): string {
  const digits = magnitude(fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The share of an amount given as a percentage in words of a rule ('3', '0.5'), rounded half up to the fen.
 * A negative amount (a reversal) mirrors the positive one, so that a share and its reversal cancel out.
 */
export function shareOf(fen: Fen, percentText: string): Fen {
  const match = PERCENT_PATTERN.exec(percentText);
  if (!match) throw new RangeError(`not a percentage: ${percentText}`);
  const [, whole = '', decimals = ''] = match;
  const numerator = magnitude(fen) * BigInt(whole + decimals);
  const denominator = 100n * 10n ** BigInt(decimals.length);
  const share = (numerator * 2n + denominator) / (denominator * 2n);
  return fen < 0n ? -share : share;
}

/**
 * Splits an amount by weights with the largest-remainder rule: the parts sum exactly to the total.
 * Equal remainders go to the earlier part, so the same input always gives the same split.
 */
export function splitByWeights(total: Fen, weights: readonly bigint[]): Fen[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('weights must be non-negative and not all zero');
  }
  const amount = magnitude(total);
  const parts = weights.map((weight) => (amount * weight) / sum);
  let left = amount - parts.reduce((all, part) => all + part, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}

const magnitude = (fen: Fen): Fen => (fen < 0n ? -fen : fen);
