/** What two projects are compared by (P4). */
export interface ComparableProject {
  name: string;
  place: string;
  content: string;
}

// The place tells two honest projects of one kind apart; the name alone is often the same in every village.
const weights = { name: 0.4, place: 0.3, content: 0.3 } as const;

// Punctuation and numbering differ between two copies of one project; characters don't.
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');

function bigramsOf(text: string): Map<string, number> {
  const characters = [...plain(text)];
  const pairs = characters.length === 1 ? characters : characters.slice(1).map((second, i) => `${characters[i]}${second}`);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** Dice coefficient over pairs of characters, from 0 to 1; words need not be told apart, which Chinese does not do. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [bigramsOf(one), bigramsOf(other)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const total = size(a) + size(b);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, n] of a) shared += Math.min(n, b.get(pair) ?? 0);
  return (2 * shared) / total;
}

/** Whole percent of likeness over name, place and content, rounded down: a threshold is reached, not nearly reached. */
export function scoreLikeness(one: ComparableProject, other: ComparableProject): number {
  const parts = Object.entries(weights) as [keyof typeof weights, number][];
  const score = parts.reduce((sum, [field, weight]) => sum + weight * likenessOf(one[field], other[field]), 0);
  return Math.floor(Math.round(score * 1e6) / 1e4);
}

/** Those at least as alike as the policy says, the most alike first. */
export function findSimilar<P extends ComparableProject>(project: ComparableProject, others: readonly P[], leastPercent: number): { project: P; scorePercent: number }[] {
  return others
    .map((other) => ({ project: other, scorePercent: scoreLikeness(project, other) }))
    .filter(({ scorePercent }) => scorePercent >= leastPercent)
    .sort((a, b) => b.scorePercent - a.scorePercent);
}
