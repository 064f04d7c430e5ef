import type { Logger } from 'pino';
import { appendAudit } from '../audit/append-audit.ts';
import { loginUrl, rolesOf } from '../database/roles.ts';
import { EvidenceStore } from '../evidence/evidence-store.ts';
import { postFor, visiblePrefixes, type Actor } from '../identity/actor.ts';
import type { ServiceSettings } from '../service/settings.ts';
import type { Work } from '../work.ts';
import { claimJob, failJob, finishJob, putBack, reportProgress, type ExportJob } from './export-job.ts';
import type { ExportList } from './export-list.ts';
import { exportDuty } from './request-export.ts';
import { writeExport, type WrittenExport } from './write-export.ts';

export interface RunnerParts {
  service: string;
  settings: ServiceSettings;
  lists: readonly ExportList[];
  inTransaction: <T>(run: (work: Work) => Promise<T>) => Promise<T>;
  /** The asker as of now: a registration that ended since the request gives nothing any more. */
  actorOf: (job: ExportJob) => Promise<Actor>;
  logger: Logger;
}

const reportEveryMs = 1000;

/** What of the asker's posts reaches this list: exports run under these rights and no others. */
export function rightsFor(actor: Actor, list: ExportList, regionCode: string): Actor | undefined {
  const posts = actor.posts.filter((post) => post.duties.includes(list.duty) && post.duties.includes(exportDuty));
  const narrowed = { ...actor, posts };
  return postFor(narrowed, list.duty, regionCode) ? narrowed : undefined;
}

/** Runs the exports of one copy of a service, one at a time; what it leaves unfinished another copy takes over. */
export class ExportRunner {
  readonly #parts: RunnerParts;
  readonly #stopping = new AbortController();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Runs what waits, until nothing does; whether there was anything. */
  async runAll(): Promise<boolean> {
    for (let ran = 0; ; ran += 1) {
      const job = this.#stopping.signal.aborted ? undefined : await this.#parts.inTransaction((work) => claimJob(work.em, work.now));
      if (!job) return ran > 0;
      await this.#run(job);
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  async #run(job: ExportJob): Promise<void> {
    const { lists, inTransaction, actorOf, logger } = this.#parts;
    const list = lists.find(({ key }) => key === job.list);
    if (!list) return inTransaction((work) => failJob(work.em, job, 'LIST_GONE', work.now));
    const actor = await actorOf(job);
    const rights = rightsFor(actor, list, job.regionCode);
    const personalEnded = job.personal && job.askerKind === 'client' && !actor.registration?.personal;
    if (!rights || personalEnded) return inTransaction((work) => failJob(work.em, job, 'RIGHTS_ENDED', work.now));
    const cancelled = new AbortController();
    try {
      const written = await this.#write(list, job, rights, cancelled);
      await inTransaction((work) => this.#settle(work, job, rights, written));
    } catch (error) {
      if (cancelled.signal.aborted) return;
      if (this.#stopping.signal.aborted) return inTransaction((work) => putBack(work.em, job));
      logger.error({ err: error, job: job.id, list: job.list }, 'export failed');
      await inTransaction((work) => failJob(work.em, job, 'INTERNAL', work.now));
    }
  }

  async #write(list: ExportList, job: ExportJob, rights: Actor, cancelled: AbortController): Promise<WrittenExport> {
    const { service, settings, inTransaction } = this.#parts;
    const progress: { total: bigint | null; rows: () => number } = { total: null, rows: () => 0 };
    const report = setInterval(() => {
      inTransaction((work) => reportProgress(work.em, job, { total: progress.total, done: progress.rows() }))
        .then((goesOn) => { if (!goesOn) cancelled.abort(); }, () => undefined);
    }, reportEveryMs);
    try {
      return await writeExport(list, job, {
        connectionString: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, service),
        role: rolesOf(service).app,
        variables: { 'app.actor': rights.personId, 'app.regions': visiblePrefixes(rights).join(','), 'app.purpose': rights.purpose ?? '' },
        store: new EvidenceStore(settings.evidenceDir, settings.evidenceKey),
        signal: AbortSignal.any([cancelled.signal, this.#stopping.signal]),
        onTotal: (total) => { progress.total = total; },
        onRows: (rows) => { progress.rows = rows; },
      });
    } finally {
      clearInterval(report);
    }
  }

  async #settle(work: Work, job: ExportJob, actor: Actor, written: WrittenExport): Promise<void> {
    if (!(await finishJob(work.em, job, written, work.now))) return;
    const { list, regionCode, format, personal, from, until } = job;
    await appendAudit(work.em, {
      actor: { ...actor, purpose: job.purpose ?? undefined }, now: work.now, kind: 'export', action: `${this.#parts.service}.${list}`, subject: job.id, outcome: 'accepted',
      detail: { list, regionCode, format, personal, from, until, rows: written.rows, hash: written.hash }, correlationId: job.correlationId,
    });
  }
}
