import type { FastifyReply } from 'fastify';
import type { HeardFact } from '../events/heard-fact.ts';
import { PendingChanges } from './pending-changes.ts';
import { toMayHear, type Hearing } from './live-rights.ts';

/** What happens within this time is told together. */
const gatherMs = 250;
/** Rights are asked again this soon after the directory changed: a post that ended hears no more within 5 s (X2). */
const rightsAfterMs = 1000;
/** And every so often without that: a fact of the directory may have gone by unheard. */
const rightsEveryMs = 60_000;

export interface LiveViewer {
  /** Undefined for an unsigned reader. */
  signedInUntil: Date | undefined;
  hearings: () => Promise<readonly Hearing[]>;
}

/** One client's stream of changed ids. It never waits for a slow reader: what can't be sent yet is gathered. */
export class LiveStream {
  readonly #reply: FastifyReply;
  readonly #viewer: LiveViewer;
  readonly #pending = new PendingChanges();
  #mayHear = toMayHear([]);
  #timer: NodeJS.Timeout | undefined;
  #rights: NodeJS.Timeout | undefined;
  #sending = false;
  #closed = false;

  private constructor(reply: FastifyReply, viewer: LiveViewer) {
    this.#reply = reply;
    this.#viewer = viewer;
  }

  /** Resolves once the viewer's rights are known and the client has been told that it is heard. */
  static async open(reply: FastifyReply, viewer: LiveViewer): Promise<LiveStream> {
    const stream = new LiveStream(reply, viewer);
    stream.#mayHear = toMayHear(await viewer.hearings());
    reply.sse.keepAlive();
    reply.sse.onClose(() => stream.#end());
    stream.#askRightsAfter(rightsEveryMs);
    await reply.sse.send({ event: 'open', data: {}, retry: 2000 });
    return stream;
  }

  hear(fact: HeardFact): void {
    if (fact.directory) this.#askRightsAfter(rightsAfterMs);
    if (!this.#mayHear(fact)) return;
    this.#pending.add(fact);
    this.#sendSoon();
  }

  /** Facts may have gone by unheard. */
  missedSome(): void {
    this.#pending.addAll();
    this.#sendSoon();
  }

  close(): void {
    if (!this.#closed) this.#reply.sse.close();
    this.#end();
  }

  #sendSoon(): void {
    if (this.#closed || this.#sending) return;
    this.#timer ??= setTimeout(() => void this.#send(), gatherMs);
  }

  async #send(): Promise<void> {
    this.#timer = undefined;
    const { signedInUntil } = this.#viewer;
    // The client signs in again and comes back.
    if (signedInUntil && signedInUntil.getTime() <= Date.now()) return this.close();
    const message = this.#pending.take();
    if (!message || this.#closed) return;
    this.#sending = true;
    await this.#reply.sse.send({ event: 'changes', data: message }).catch(() => this.#end());
    this.#sending = false;
    this.#sendSoon();
  }

  #askRightsAfter(ms: number): void {
    clearTimeout(this.#rights);
    this.#rights = setTimeout(() => {
      this.#viewer.hearings().then(
        (hearings) => { this.#mayHear = toMayHear(hearings); this.#askRightsAfter(rightsEveryMs); },
        // Whose rights can't be asked hears nothing: the stream ends, and the client comes back.
        () => this.close(),
      );
    }, ms).unref();
  }

  #end(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#rights);
  }

  get closed(): boolean {
    return this.#closed;
  }
}
