import { holdPort, type HeldPort } from '@sunledger/infra-process';
import type { Running } from './part.ts';
import type { ServicePlan } from './services.ts';

const canHoldPorts = process.platform !== 'win32';

export const servesBeside = (plan: ServicePlan): boolean => canHoldPorts && plan.servesBeside === true;

/** The sockets of one part, bound by the launcher: what comes while one copy gives way to the next waits in their queue. */
export class HeldSockets {
  readonly #plan: ServicePlan;
  #held: readonly HeldPort[] = [];
  #serving: Running | undefined;

  constructor(plan: ServicePlan) {
    this.#plan = plan;
  }

  get held(): readonly HeldPort[] {
    return this.#held;
  }

  /** For a start with nobody serving. */
  bind(): readonly HeldPort[] {
    this.#release();
    if (!servesBeside(this.#plan)) return this.#held;
    const { label, port, otherPorts = [], environment } = this.#plan;
    const host = environment['HOST'] ?? process.env['HOST'];
    this.#held = [port, ...otherPorts].flatMap((one) => holdPort(one, label, 'PORT', host) ?? []);
    return this.#held;
  }

  /** When the last copy has fallen, callers are refused at once instead of waiting in a queue that nobody serves. */
  servedBy(running: Running): Running {
    this.#serving = running;
    void running.ended.then(() => {
      if (this.#serving === running) this.#release();
    });
    return running;
  }

  #release(): void {
    for (const socket of this.#held) socket.release();
    this.#held = [];
  }
}
