import type { EventActor, EventDefinition, PayloadOf } from '@sunledger/events';
import type { IsoDate, Refusal } from '@sunledger/kernel';
import type { EntryDates } from './commands/entry-dates.ts';
import type { Actor, HeldPost } from './identity/actor.ts';
import { appendEvents, type Fact, type Origin } from './events/append-event.ts';
import type { Em } from './database/orm.ts';
import type { PolicyView } from './policy/policy-view.ts';

/** Positions of the facts that a command or reaction wrote: `<type>/<event id>`. */
export type Position = string;

/** What a command or reaction tells of one fact; the rest of its envelope comes from the work. */
export interface FactOf<D extends EventDefinition> {
  aggregateId: string;
  regionCode: string;
  occurredOn?: IsoDate;
  /** Event ids that led to this fact alone, besides those of the whole work. */
  causes?: readonly string[];
  payload: PayloadOf<D>;
}

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
  #actor: Actor;
  readonly correlationId: string;
  readonly policy: PolicyView;
  readonly positions: Position[] = [];
  readonly #dates: EntryDates | undefined;
  /** Whether the day of the entry was judged where the thing is. */
  datesJudged = false;
  readonly #causes: string[];
  #correlation: string;
  readonly #lastSteps: (() => Promise<Refusal[]>)[] = [];

  constructor(parts: {
    em: Em;
    now: Date;
    today: IsoDate;
    occurredOn: IsoDate;
    actor: Actor;
    correlationId: string;
    policy: PolicyView;
    causes?: readonly string[];
    /** Of a command: how far back its days may lie. */
    dates?: EntryDates;
  }) {
    this.em = parts.em;
    this.now = parts.now;
    this.today = parts.today;
    this.occurredOn = parts.occurredOn;
    this.#actor = parts.actor;
    this.correlationId = parts.correlationId;
    this.policy = parts.policy;
    this.#dates = parts.dates;
    this.#causes = [...(parts.causes ?? [])];
    this.#correlation = parts.correlationId;
  }

  get actor(): Actor {
    return this.#actor;
  }

  /** What is done from here on is told as done in this post (X6): the one that reaches the thing, not the first with the duty. */
  actThrough(post: HeldPost): void {
    this.#actor = { ...this.#actor, post };
  }

  /** X4: what speaks against the day of the entry in the region of the thing itself. */
  judgeDay(regionCode: string): Refusal[] {
    this.datesJudged = true;
    return this.findTooFarBack(this.occurredOn, regionCode, 'occurredOn');
  }

  /** X4: the same for another day that the input names (a day of signing): it takes no way round the second person either. */
  findTooFarBack(on: IsoDate, regionCode: string, field: string): Refusal[] {
    return this.#dates?.findRefusals(on, regionCode, field) ?? [];
  }

  get approvalUsed(): boolean {
    return this.#dates?.approvalUsed ?? false;
  }

  /** Names events of earlier commands that led to what this one does (X9); they are added to every fact emitted after. */
  causedBy(...eventIds: readonly (string | null | undefined)[]): void {
    for (const id of eventIds) if (id && !this.#causes.includes(id)) this.#causes.push(id);
  }

  /**
   * Leaves a step to the very end of a command, after its facts and its audit row are written: what many commands queue
   * for (the book of a programme) is then held for that step and the commit only. Refusals of a step refuse the command.
   */
  atEnd(step: () => Promise<Refusal[]>): void {
    this.#lastSteps.push(step);
  }

  /** Runs what was left to the end, in order; the first step that refuses ends it. Only the runner of commands calls this. */
  async settle(): Promise<Refusal[]> {
    for (const step of this.#lastSteps.splice(0)) {
      const refusals = await step();
      if (refusals.length > 0) return refusals;
    }
    return [];
  }

  /** Cuts the thread: facts emitted after this belong to a new story, and nothing joins them to what came before (S1). */
  startNewCorrelation(correlationId: string): void {
    this.#correlation = correlationId;
    this.#causes.length = 0;
  }

  /** Appends a fact to the outbox; returns its event id, which later facts name as their cause. */
  async emit<D extends EventDefinition>(definition: D, fact: FactOf<D>): Promise<string> {
    const [id] = await this.emitAll(definition, [fact]);
    return id!;
  }

  /** The same for many facts of one kind with a few statements in all; the event ids come back in the order of the facts. */
  async emitAll<D extends EventDefinition>(definition: D, facts: readonly FactOf<D>[]): Promise<string[]> {
    const full = facts.map((fact): Fact => ({ definition, ...fact, occurredOn: fact.occurredOn ?? this.occurredOn }));
    const ids = await appendEvents(this.em, this.#origin(), full);
    for (const id of ids) this.positions.push(`${definition.type}/${id}`);
    return ids;
  }

  #origin(): Origin {
    const { personId, post } = this.actor;
    const actor: EventActor = post ? { personId, postId: post.id, bodyId: post.bodyId } : { personId };
    return { actor, recordedAt: this.now, correlationId: this.#correlation, causes: this.#causes };
  }
}
