import type { EventActor, EventDefinition, PayloadOf } from '@sunledger/events';
import type { IsoDate } from '@sunledger/kernel';
import type { Actor } from './identity/actor.ts';
import { appendEvent, type Fact, type Origin } from './events/append-event.ts';
import type { Em } from './database/orm.ts';
import type { PolicyView } from './policy/policy-view.ts';

/** Positions of the facts that a command or reaction wrote: `<type>/<event id>`. */
export type Position = string;

/**
 * One unit of work: a transaction with who acts, when, and under which policy. Commands, reactions to events and
 * missed deadlines all get one, so that change, audit row and outbox event share a transaction everywhere.
 */
export class Work {
  readonly em: Em;
  readonly now: Date;
  readonly today: IsoDate;
  /** Day on which the thing happened: given by the command, or the day of the event. */
  readonly occurredOn: IsoDate;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly policy: PolicyView;
  readonly positions: Position[] = [];
  readonly #causes: string[];
  #correlation: string;

  constructor(parts: {
    em: Em;
    now: Date;
    today: IsoDate;
    occurredOn: IsoDate;
    actor: Actor;
    correlationId: string;
    policy: PolicyView;
    causes?: readonly string[];
  }) {
    this.em = parts.em;
    this.now = parts.now;
    this.today = parts.today;
    this.occurredOn = parts.occurredOn;
    this.actor = parts.actor;
    this.correlationId = parts.correlationId;
    this.policy = parts.policy;
    this.#causes = [...(parts.causes ?? [])];
    this.#correlation = parts.correlationId;
  }

  /** Names events of earlier commands that led to what this one does (X9); they are added to every fact emitted after. */
  causedBy(...eventIds: readonly (string | null | undefined)[]): void {
    for (const id of eventIds) if (id && !this.#causes.includes(id)) this.#causes.push(id);
  }

  /** Cuts the thread: facts emitted after this belong to a new story, and nothing joins them to what came before (S1). */
  startNewCorrelation(correlationId: string): void {
    this.#correlation = correlationId;
    this.#causes.length = 0;
  }

  /** Appends a fact to the outbox; returns its event id, which later facts name as their cause. */
  async emit<D extends EventDefinition>(
    definition: D,
    fact: { aggregateId: string; regionCode: string; occurredOn?: IsoDate; payload: PayloadOf<D> },
  ): Promise<string> {
    const full: Fact<D> = { definition, occurredOn: fact.occurredOn ?? this.occurredOn, ...fact } as Fact<D>;
    const id = await appendEvent(this.em, this.#origin(), full);
    this.positions.push(`${definition.type}/${id}`);
    return id;
  }

  #origin(): Origin {
    const { personId, post } = this.actor;
    const actor: EventActor = post ? { personId, postId: post.id, bodyId: post.bodyId } : { personId };
    return { actor, recordedAt: this.now, correlationId: this.#correlation, causes: this.#causes };
  }
}
