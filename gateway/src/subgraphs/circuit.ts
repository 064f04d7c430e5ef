export interface CircuitRules {
  /** Calls in a row without an answer after which a subgraph is left alone. */
  failures: number;
  /** How long it is left alone before one call tries it again. */
  openMs: number;
}

export type CircuitState = 'closed' | 'half-open' | 'open';

/**
 * Stops calling a subgraph that does not answer: its callers are told at once instead of each waiting for the timeout, and
 * it is not buried under calls while it comes back. After a while one call tries it; its outcome decides for all.
 */
export class Circuit {
  readonly #rules: CircuitRules;
  #failuresInRow = 0;
  #openedAt = 0;
  #trying = false;

  constructor(rules: CircuitRules) {
    this.#rules = rules;
  }

  stateAt(now: number): CircuitState {
    if (this.#failuresInRow < this.#rules.failures) return 'closed';
    return now >= this.#openedAt + this.#rules.openMs ? 'half-open' : 'open';
  }

  /** Whether a call may be made now; while half open, only the first who asks may. */
  admits(now: number): boolean {
    const state = this.stateAt(now);
    if (state === 'closed') return true;
    if (state === 'open' || this.#trying) return false;
    this.#trying = true;
    return true;
  }

  answered(): void {
    this.#failuresInRow = 0;
    this.#trying = false;
  }

  failed(now: number): void {
    this.#failuresInRow += 1;
    this.#trying = false;
    if (this.#failuresInRow >= this.#rules.failures) this.#openedAt = now;
  }

  /** Until the next try, at least one second in what people are told. */
  retryAfterSeconds(now: number): number {
    return Math.max(1, Math.ceil((this.#openedAt + this.#rules.openMs - now) / 1000));
  }
}
