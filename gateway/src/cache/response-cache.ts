import { LRUCache } from 'lru-cache';
import { grounds, type Disturbances } from './disturbances.ts';

/** An answer as it goes out. */
export interface KeptAnswer {
  contentType: string;
  body: Buffer;
}

export interface NewAnswer extends KeptAnswer {
  maxAgeSeconds: number;
  hangsOn: ReadonlySet<string>;
  /** Count of disturbances when the answer was begun. */
  begunAt: number;
}

interface Entry extends KeptAnswer {
  hangsOn: readonly string[];
  begunAt: number;
  until: number;
}

/** While a context is unsettled its answers live this long, so that a fact shows within a second. */
export const unsettledLifeMs = 500;

/** Small buffers are slices of a shared block, and one kept slice would hold the whole block. */
function ownCopy(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

const knownGrounds: ReadonlySet<string> = new Set(grounds);

/**
 * Answers that every part of them allows to be kept. A fact drops those that hang on its context as soon as it is heard;
 * while facts are not being heard nothing is kept and nothing given.
 */
export class ResponseCache {
  readonly #disturbances: Disturbances;
  readonly #isHearing: () => boolean;
  readonly #entries: LRUCache<string, Entry>;

  constructor(parts: { disturbances: Disturbances; isHearing: () => boolean; maxBytes: number }) {
    this.#disturbances = parts.disturbances;
    this.#isHearing = parts.isHearing;
    this.#entries = new LRUCache({ maxSize: Math.max(1, parts.maxBytes), sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 200 });
  }

  get size(): number {
    return this.#entries.size;
  }

  find(key: string, now: number): KeptAnswer | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > now && this.#isHearing() && this.#disturbances.unchangedSince(entry.begunAt, entry.hangsOn)) return entry;
    this.#entries.delete(key);
    return undefined;
  }

  keep(key: string, { contentType, body, maxAgeSeconds, hangsOn, begunAt }: NewAnswer, now: number): void {
    // What hangs on something that no fact speaks of could never be dropped in time.
    if (maxAgeSeconds <= 0 || hangsOn.size === 0 || !this.#isHearing() || [...hangsOn].some((ground) => !knownGrounds.has(ground))) return;
    if (!this.#disturbances.unchangedSince(begunAt, hangsOn)) return;
    const lifeMs = maxAgeSeconds * 1000;
    const until = now + (this.#disturbances.isSettled(hangsOn, now) ? lifeMs : Math.min(lifeMs, unsettledLifeMs));
    this.#entries.set(key, { contentType, body: ownCopy(body), hangsOn: [...hangsOn], begunAt, until });
  }

  clear(): void {
    this.#entries.clear();
  }
}
