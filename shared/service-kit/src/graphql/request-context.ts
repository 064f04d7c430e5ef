import type { MikroORM } from '@mikro-orm/postgresql';
import type { IsoDate } from '@sunledger/kernel';
import { forkAs, type Em } from '../database/orm.ts';
import { rolesOf } from '../database/roles.ts';
import { visiblePrefixes, type Actor } from '../identity/actor.ts';
import { runCommand, type CommandResult } from '../commands/run-command.ts';
import type { CommandBasics, CommandDefinition } from '../commands/define-command.ts';
import { appendAudit, type AuditEntry } from '../audit/append-audit.ts';
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
  readonly reads = new ReadNotes();
  /** One object for the context and its clones. */
  readonly faults = {};
  private readonly parts: RequestParts;
  private reading: Promise<Em> | undefined;
  private readonly loaders = new Map<object, unknown>();

  constructor(parts: RequestParts) {
    this.parts = parts;
    this.actor = parts.actor;
    this.now = parts.now;
    this.today = parts.today;
    this.correlationId = parts.correlationId;
    this.policy = parts.policy;
  }

  private fork(): Em {
    const actor = this.actor ?? anonymous;
    return forkAs(this.parts.orm, {
      role: rolesOf(this.parts.service).app,
      variables: { 'app.actor': actor.personId, 'app.regions': visiblePrefixes(actor).join(','), 'app.purpose': actor.purpose ?? '' },
    });
  }

  /** The reading transaction of this request, begun on first use. */
  db(): Promise<Em> {
    this.reading ??= (async () => {
      const em = this.fork();
      await em.begin();
      return em;
    })();
    return this.reading;
  }

  /** Runs a command; what is read after it sees its effect. */
  async run<I extends CommandBasics>(command: CommandDefinition<I>, input: unknown): Promise<CommandResult> {
    await this.close();
    const { now, today, correlationId, policy } = this;
    const result = await runCommand(command, input, { em: () => this.fork(), actor: this.actor ?? anonymous, now, today, correlationId, policy });
    this.parts.onCommand?.(command.name, result.refusals.map(({ code }) => code));
    return result;
  }

  /** Records a read of personal data, with its purpose, before the data is given (X6). */
  async recordPersonalRead(action: string, subject?: string): Promise<void> {
    await this.fork().transactional((em) =>
      appendAudit(em, {
        actor: this.actor ?? anonymous, now: this.now, kind: 'personal-read', action, subject, outcome: 'accepted', detail: {},
        correlationId: this.correlationId,
      }),
    );
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

  /** Writes what a partner department has read in this request, all in one transaction, and ends reading (X6). */
  async finish(): Promise<void> {
    await this.close();
    const notes = this.reads.take();
    if (notes.length === 0) return;
    const { actor = anonymous, now, correlationId } = this;
    await this.fork().transactional(async (em) => {
      for (const { action, regionCode, regions, rows } of notes) {
        await appendAudit(em, {
          actor, now, kind: 'partner-read', action, subject: regionCode ?? undefined, outcome: 'accepted', detail: { regionCode, regions, rows }, correlationId,
        });
      }
    });
  }

  /** One loader per request and key: `context.loader(loadProject, (db) => new DataLoader(…))`. */
  loader<L>(key: object, make: (context: RequestContext) => L): L {
    if (!this.loaders.has(key)) this.loaders.set(key, make(this));
    return this.loaders.get(key) as L;
  }

  /** Ends the reading transaction; a later read begins a new one. */
  async close(): Promise<void> {
    const reading = this.reading;
    this.reading = undefined;
    this.loaders.clear();
    // Where the database went away the transaction went with it.
    if (reading) await reading.then((em) => em.rollback()).catch(() => undefined);
  }
}
