import { createHash } from 'node:crypto';

/** How anybody can draw the same sample with a pencil and a hash program. */
export const sampleMethod = 'order the project ids by sha256(seed + ":" + id) in hex; the first n are checked; n = max(floor, ceil(share × projects)), at most all';

/** P7: at least the share of the township's projects, at least the floor, and never more than there are. */
export function sampleSize(projects: number, sharePercent: string, floor: number): number {
  const [whole = '0', decimals = ''] = sharePercent.split('.');
  // Whole numbers: 10 % of 30 in binary fractions would round up to 4.
  const scale = 10 ** decimals.length;
  const byShare = Math.ceil((projects * Number(whole + decimals)) / (100 * scale));
  return Math.min(projects, Math.max(floor, byShare));
}

const rankOf = (seed: string, id: string): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');

/** Draws `size` ids; the order in which they are given changes nothing. */
export function drawSample(seed: string, ids: readonly string[], size: number): string[] {
  return ids
    .map((id) => ({ id, rank: rankOf(seed, id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}
