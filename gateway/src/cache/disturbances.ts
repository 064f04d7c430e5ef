import { contexts, type Context } from '@sunledger/events';
import type { HeardFact } from '../events/heard-fact.ts';

/** What answers hang on: the data of one context, or the directory (places, bodies, posts, packs) that accountability keeps. */
export type Ground = Context | 'directory';
export const grounds: readonly Ground[] = [...contexts, 'directory'];

/**
 * Who hears the facts of a context, and so may change after one, often without a fact of its own. Held against the
 * services' handlers by a test.
 */
export const heardBy: Record<Context, readonly Context[]> = {
  funds: ['projects', 'disclosure', 'supervision', 'accountability'],
  projects: ['funds', 'disclosure', 'supervision', 'accountability'],
  disclosure: ['funds', 'projects', 'supervision', 'accountability'],
  supervision: ['accountability'],
  accountability: ['funds', 'disclosure', 'supervision'],
};

/** A post or a pack decides what everyone may read and how everything is judged. */
export const disturbedBy = ({ context, directory }: Pick<HeardFact, 'context' | 'directory'>): readonly Ground[] =>
  directory ? grounds : [context, ...heardBy[context]];

/** Figures are rolled up a moment after their fact was published, by the slow look at the latest: until then an answer may already be old. */
const settlingMs = 6000;

/** Remembers what was disturbed when: an answer is good while nothing it hangs on was disturbed since it was begun. */
export class Disturbances {
  /** Counts disturbances; an answer carries the count from when it was begun. */
  #count = 0;
  readonly #last = new Map<string, { count: number; at: number }>();
  readonly #listeners = new Set<() => void>();

  get count(): number {
    return this.#count;
  }

  disturb(disturbed: readonly string[], now: number): void {
    this.#count += 1;
    for (const ground of disturbed) this.#last.set(ground, { count: this.#count, at: now });
    for (const listener of this.#listeners) listener();
  }

  onDisturbance(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Whether nothing of it was disturbed since the count stood there. */
  unchangedSince(count: number, hangsOn: Iterable<string>): boolean {
    for (const ground of hangsOn) if ((this.#last.get(ground)?.count ?? 0) > count) return false;
    return true;
  }

  /** Whether all of it has been quiet for so long that figures and hearers have caught up. */
  isSettled(hangsOn: Iterable<string>, now: number): boolean {
    for (const ground of hangsOn) if ((this.#last.get(ground)?.at ?? -Infinity) > now - settlingMs) return false;
    return true;
  }
}
