import type { MikroORM } from '@mikro-orm/postgresql';
import type { IsoDate } from '@sunledger/kernel';
import { forkAs, type Em, type Session } from '../database/orm.ts';
import { Reading } from '../database/reading.ts';
import { rolesOf } from '../database/roles.ts';
import { visiblePrefixes, type Actor } from '../identity/actor.ts';
import { runCommand, type CommandResult } from '../commands/run-command.ts';
import type { CommandBasics, CommandDefinition } from '../commands/define-command.ts';
import { appendAudit, appendReads, type AuditEntry } from '../audit/append-audit.ts';
import { PersonalReads } from '../audit/personal-reads.ts';
import { ReadNotes } from '../audit/read-notes.ts';
import type { PolicyView } from '../policy/policy-view.ts';

export interface RequestParts {
  orm: MikroORM;
  service: string;
  actor: Actor | undefined;
  now: Date;
  today: IsoDate;
  correlationId: string;
  policy: PolicyView;
  /** Told of every command that was judged, with the codes of its refusals; none means that it took effect. */
  onCommand?: (name: string, refusals: readonly string[]) => void;
}

export const anonymous: Actor = { personId: 'anonymous', kind: 'person', posts: [], post: undefined, purpose: undefined, groupRegions: new Map() };

/** What a context, its clones and its views have in common. */
interface Shared {
  reading: Promise<Reading> | undefined;
  readonly views: Map<string, RequestContext>;
  /** Regions of each set of duties that a field names: reckoned once, not for every row that the field hangs on. */
  readonly regions: Map<readonly string[] | undefined, string>;
  readonly reads: ReadNotes;
  readonly personalReads: PersonalReads;
  readonly faults: object;
}

/**
 * Everything resolvers need of one request. No `#private` members: Apollo Server clones the context value, and a clone has none.
 * Reads share one transaction, so row-level security holds and figures agree with one another.
 */
export class RequestContext {
  readonly actor: Actor | undefined;
  readonly now: Date;
  readonly today: IsoDate;
  readonly correlationId: string;
  readonly policy: PolicyView;
  /** What a partner department reads here; written before the answer leaves. */
  readonly reads: ReadNotes;
  /** Whose data were read here; written before the answer leaves. */
  readonly personalReads: PersonalReads;
  /** One object for the context and its clones. */
  readonly faults: object;
  private readonly parts: RequestParts;
  private readonly shared: Shared;
  /** Regions that row-level security lets through: those of the posts that give the right to what is read. */
  private readonly regions: string;
  private readonly loaders = new Map<object, unknown>();

  constructor(parts: RequestParts, view?: { shared: Shared; regions: string }) {
    this.parts = parts;
    this.actor = parts.actor;
    this.now = parts.now;
    this.today = parts.today;
    this.correlationId = parts.correlationId;
    this.policy = parts.policy;
    this.shared = view?.shared ?? { reading: undefined, views: new Map(), regions: new Map(), reads: new ReadNotes(), personalReads: new PersonalReads(), faults: {} };
    this.reads = this.shared.reads;
    this.personalReads = this.shared.personalReads;
    this.faults = this.shared.faults;
    this.regions = view?.regions ?? regionsOf(parts.actor);
  }

  /** The same request seen through the posts that carry one of these duties, through all of them where none is asked (X2). */
  through(duties: readonly string[] | undefined): RequestContext {
    const regions = this.shared.regions.get(duties) ?? regionsOf(this.actor, duties);
    this.shared.regions.set(duties, regions);
    if (regions === this.regions) return this;
    const known = this.shared.views.get(regions);
    if (known) return known;
    const view = new RequestContext(this.parts, { shared: this.shared, regions });
    this.shared.views.set(regions, view);
    return view;
  }

  private session(): Session {
    const actor = this.actor ?? anonymous;
    return {
      role: rolesOf(this.parts.service).app,
      variables: { 'app.actor': actor.personId, 'app.regions': this.regions, 'app.purpose': actor.purpose ?? '' },
    };
  }

  private fork(): Em {
    return forkAs(this.parts.orm, this.session());
  }

  /** The reading transaction of this request, begun on first use. */
  async db(): Promise<Em> {
    this.shared.reading ??= Reading.begin(this.parts.orm, this.session(), this.regions);
    return (await this.shared.reading).through(this.regions);
  }

  /** Runs a command; what is read after it sees its effect. */
  async run<I extends CommandBasics>(command: CommandDefinition<I>, input: unknown): Promise<CommandResult> {
    await this.close();
    const { now, today, correlationId, policy } = this;
    const result = await runCommand(command, input, { em: () => this.fork(), actor: this.actor ?? anonymous, now, today, correlationId, policy });
    this.parts.onCommand?.(command.name, result.refusals.map(({ code }) => code));
    return result;
  }

  /** Records another reading of this request, before it is given. */
  async record(entry: Pick<AuditEntry, 'kind' | 'action' | 'subject' | 'detail'>): Promise<void> {
    const { actor = anonymous, now, correlationId } = this;
    await this.fork().transactional((em) => appendAudit(em, { actor, now, outcome: 'accepted', correlationId, ...entry }));
  }

  /** Records a command that was tried without the right to it (X6). */
  async recordForbidden(action: string, duties: readonly string[]): Promise<void> {
    await this.fork().transactional((em) =>
      appendAudit(em, {
        actor: this.actor ?? anonymous, now: this.now, kind: 'command', action, outcome: 'forbidden', detail: { duties },
        correlationId: this.correlationId,
      }),
    );
  }

  /** Writes whose data were read and what a partner department has read in this request, in one statement, and ends reading (X6). */
  async finish(): Promise<void> {
    await this.close();
    const notes = [
      ...this.personalReads.take().map(({ regionCode, type, given, ...read }) => ({ kind: 'personal-read' as const, ...read, detail: { type, regionCode, given } })),
      ...this.reads.take().map(({ action, regionCode, regions, rows }) => (
        { kind: 'partner-read' as const, action, subject: regionCode ?? undefined, outcome: 'accepted' as const, detail: { regionCode, regions, rows } })),
    ];
    if (notes.length === 0) return;
    const { actor = anonymous, now, correlationId } = this;
    await this.fork().transactional((em) => appendReads(em, { actor, now, correlationId }, notes));
  }

  /** One loader per request and key: `context.loader(loadProject, (db) => new DataLoader(…))`. */
  loader<L>(key: object, make: (context: RequestContext) => L): L {
    if (!this.loaders.has(key)) this.loaders.set(key, make(this));
    return this.loaders.get(key) as L;
  }

  /** Ends the reading transaction; a later read begins a new one. */
  async close(): Promise<void> {
    const { reading, views } = this.shared;
    this.shared.reading = undefined;
    for (const context of [this, ...views.values()]) context.loaders.clear();
    // Where the database went away the transaction went with it.
    if (reading) await reading.then((begun) => begun.end()).catch(() => undefined);
  }
}

const regionsOf = (actor: Actor | undefined, duties?: readonly string[]): string => visiblePrefixes(actor ?? anonymous, duties).join(',');
