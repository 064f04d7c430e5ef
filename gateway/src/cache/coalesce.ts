/** Lets callers who ask the same at the same time share one asking. What one of them does afterwards, or fails to, touches no other. */
export class Coalescing<T> {
  readonly #inFlight = new Map<string, Promise<T>>();

  /** The answer of who asks the same already, or what `ask` brings; `shared` says which. */
  join(key: string, ask: () => Promise<T>): { answer: Promise<T>; shared: boolean } {
    const known = this.#inFlight.get(key);
    if (known) return { answer: known, shared: true };
    const answer = ask().finally(() => {
      if (this.#inFlight.get(key) === answer) this.#inFlight.delete(key);
    });
    this.#inFlight.set(key, answer);
    return { answer, shared: false };
  }

  /** Something changed: whoever asks from now on must not get an answer that was begun before. */
  startAnew(): void {
    this.#inFlight.clear();
  }
}
