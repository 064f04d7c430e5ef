import type { HeardFact } from '../events/heard-fact.ts';

/** One changed thing, as a client hears of it: what kind of fact it was, of what and where. */
export interface Change {
  type: string;
  id: string;
  regionCode: string;
}

/** What is told in one message; `all` says that too much happened to name it: whatever is shown may have changed. */
export type ChangeMessage = { changes: readonly Change[]; all: boolean };

/** More than this at once is not named one by one: an import alone makes thousands. */
export const mostChanges = 200;

/** Gathers what happened until it is told; bounded, however fast facts come and however slowly a client reads. */
export class PendingChanges {
  readonly #changes = new Map<string, Change>();
  #all = false;

  add({ type, aggregateId, regionCode }: Pick<HeardFact, 'type' | 'aggregateId' | 'regionCode'>): void {
    if (this.#all) return;
    this.#changes.set(`${type} ${aggregateId}`, { type, id: aggregateId, regionCode });
    if (this.#changes.size > mostChanges) this.addAll();
  }

  /** Facts may have gone by unheard. */
  addAll(): void {
    this.#all = true;
    this.#changes.clear();
  }

  /** What is to be told now; undefined when nothing happened. */
  take(): ChangeMessage | undefined {
    if (!this.#all && this.#changes.size === 0) return undefined;
    const message = { changes: [...this.#changes.values()], all: this.#all };
    this.#changes.clear();
    this.#all = false;
    return message;
  }
}
