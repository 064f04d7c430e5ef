import { createHash } from 'node:crypto';

/** How anybody can draw the same sample with a list of ids and a hash program. */
export const sampleMethod = 'order the project ids by sha256(seed + ":" + id) in hex; the first n are checked; n = max(floor, ceil(share × projects)), at most all';

export const rankBy = (seed: string) => (id: string): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');
