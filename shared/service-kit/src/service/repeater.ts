import type { Logger } from 'pino';

/** Pause before a duty that was asked for: what is asked in one burst is done in one run. */
const soonMs = 150;

/** Longest pause between two looks while nothing happens; what only a crash left behind waits no longer. */
const restMs = 20_000;

export interface Duty {
  name: string;
  /** Pause after a run while there is something going on. */
  everyMs: number;
  /** `true` says that there was something to do, and that more may be waiting. */
  run: () => Promise<unknown>;
}

/**
 * Repeats a duty with a pause after each run; a failed run is logged and tried again, never fatal. While nothing
 * happens the pauses double up to a rest: an idle system should not be busy looking. `wake` brings the pace back.
 */
export class Repeater {
  readonly #duty: Duty;
  readonly #logger: Logger;
  #timer: NodeJS.Timeout | undefined;
  #dueAt = 0;
  #pauseMs: number;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;
  /** Asked or woken while a run was under way: it may have looked too early. */
  #next: number | undefined;

  constructor(duty: Duty, logger: Logger) {
    this.#duty = duty;
    this.#logger = logger;
    this.#pauseMs = duty.everyMs;
    this.#schedule(duty.everyMs);
  }

  #schedule(afterMs: number): void {
    if (this.#stopped) return;
    this.#dueAt = Date.now() + afterMs;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#runOnce();
    }, afterMs);
  }

  async #runOnce(): Promise<void> {
    const busy = await this.#duty.run().catch((error: unknown) => {
      this.#logger.warn({ err: error, sweep: this.#duty.name }, 'sweep failed; it will run again');
    });
    const { everyMs } = this.#duty;
    this.#pauseMs = busy === true || this.#next !== undefined ? everyMs : Math.min(this.#pauseMs * 2, Math.max(restMs, everyMs));
    const asked = this.#next;
    this.#next = undefined;
    this.#schedule(asked ?? this.#pauseMs);
  }

  /** Something happened in this service: the duty is looked at within its usual pause. */
  wake(): void {
    this.#within(this.#duty.everyMs);
  }

  /** There is something to do: runs soon, once for all who ask meanwhile. */
  runSoon(): void {
    this.#within(soonMs);
  }

  #within(ms: number): void {
    this.#pauseMs = this.#duty.everyMs;
    if (!this.#timer) {
      this.#next = Math.min(this.#next ?? ms, ms);
      return;
    }
    if (this.#dueAt - Date.now() <= ms) return;
    clearTimeout(this.#timer);
    this.#schedule(ms);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}
