/** P7: at least the share of the township's projects, at least the floor, and never more than there are. */
export function sampleSize(projects: number, sharePercent: string, floor: number): number {
  const [whole = '0', decimals = ''] = sharePercent.split('.');
  // Whole numbers: 10 % of 30 in binary fractions would round up to 4.
  const scale = 10 ** decimals.length;
  const byShare = Math.ceil((projects * Number(whole + decimals)) / (100 * scale));
  return Math.min(projects, Math.max(floor, byShare));
}

/** The `size` ids that rank lowest; the order in which they are given changes nothing. */
export function drawSample(ids: readonly string[], size: number, rankOf: (id: string) => string): string[] {
  return ids
    .map((id) => ({ id, rank: rankOf(id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}
