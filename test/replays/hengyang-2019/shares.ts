/** Splits a whole sum of yuan into parts of made-up size, none below one yuan, that add up to it exactly. */
export function share(total: number, parts: number, random: () => number): number[] {
  const weights = Array.from({ length: parts }, () => 0.4 + random());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((total * weight) / all)));
  shares[parts - 1]! += total - shares.reduce((sum, part) => sum + part, 0);
  return shares;
}

/** The same for households of one list: at most as many as there are yuan. */
export const parcel = (total: number, parts: number, random: () => number): number[] => share(total, Math.min(parts, total), random);
