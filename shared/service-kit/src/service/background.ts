import pg from 'pg';
import type { Logger } from 'pino';
import { asRelayRole, sealAudit } from '../audit/seal-audit.ts';
import { loginUrl } from '../database/roles.ts';
import { query } from '../database/orm.ts';
import { sweepDeadlines } from '../deadlines/deadlines.ts';
import { rollUpFigures } from '../figures/figures.ts';
import type { Work } from '../work.ts';
import type { ExportRunner } from '../exports/export-runner.ts';
import type { ServiceDefinition, Sweep } from './define-service.ts';
import { Repeater } from './repeater.ts';
import type { ServiceSettings } from './settings.ts';

type InTransaction = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

/** Seals audit rows over one connection of the relay role, kept open: signing in anew each time costs more than the sealing. */
class AuditSealer {
  readonly #connectionString: string;
  readonly #service: string;
  #client: pg.Client | undefined;

  constructor(settings: ServiceSettings, service: string) {
    this.#connectionString = process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, service);
    this.#service = service;
  }

  async sealAll(): Promise<void> {
    const client = (this.#client ??= await this.#connect());
    try {
      while ((await sealAudit(client)) > 0);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#connectionString, application_name: `${this.#service}-sealer` });
    client.on('error', () => { this.#client = undefined; });
    await client.connect();
    await client.query(asRelayRole(this.#service));
    // Seals that a crash of the database loses are lost with the mark that they were made, and made again.
    await client.query('set synchronous_commit = off');
    return client;
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }
}

export interface Background {
  /** Facts were published: the figures that came with them are rolled up at once, not at the next slow look. */
  factsPublished(): void;
  /** A command was accepted or a fact heard: sweeps that rest look again at their usual pace. */
  stirred(): void;
  exportAsked(): void;
  /** Runs every sweep now, in order, until nothing is due: the clock was moved. */
  sweepNow(): Promise<void>;
  stop(): Promise<void>;
}

export interface BackgroundParts {
  definition: ServiceDefinition;
  settings: ServiceSettings;
  inTransaction: InTransaction;
  today: () => string;
  exports: ExportRunner;
  logger: Logger;
}

/** The service's own sweepers: deadlines, figures, audit seals, exports, and what the service adds. */
export function startBackground({ definition, settings, inTransaction, today, exports, logger }: BackgroundParts): Background {
  const sweeps: readonly Sweep[] = definition.sweeps?.(settings) ?? [];
  const runSweep = (sweep: Sweep): Promise<boolean> =>
    inTransaction(async (work) => {
      const [lock] = await query<{ held: boolean }>(work.em, 'select pg_try_advisory_xact_lock(hashtext($1)) as held', [`sweep ${sweep.name}`]);
      return lock?.held === true && (await sweep.run(work)) === true;
    });
  const deadlines = () => sweepDeadlines(today(), definition.deadlineHandlers ?? {}, inTransaction);
  const figures = async () => {
    while ((await inTransaction((work) => rollUpFigures(work.em))) > 0);
  };
  const sealer = new AuditSealer(settings, definition.name);
  // Asked for when facts are published; the slow look is for what a crash left behind.
  const rollUp = new Repeater({ name: 'figures', everyMs: 5000, run: figures }, logger);
  const seal = new Repeater({ name: 'audit seal', everyMs: 5000, run: () => sealer.sealAll() }, logger);
  const runExports = new Repeater({ name: 'exports', everyMs: 2000, run: () => exports.runAll() }, logger);
  const repeaters = [
    new Repeater({ name: 'deadlines', everyMs: 5000, run: deadlines }, logger),
    rollUp,
    seal,
    runExports,
    ...sweeps.map((sweep) => new Repeater({ name: sweep.name, everyMs: sweep.everyMs, run: () => runSweep(sweep) }, logger)),
  ];
  const stirred = (): void => {
    for (const repeater of repeaters) repeater.wake();
  };
  return {
    factsPublished() {
      stirred();
      rollUp.runSoon();
      seal.runSoon();
    },
    stirred,
    exportAsked: () => runExports.runSoon(),
    async sweepNow() {
      await deadlines();
      for (const sweep of sweeps) await runSweep(sweep);
      await figures();
    },
    async stop() {
      exports.stop();
      await Promise.all(repeaters.map((repeater) => repeater.stop()));
      await sealer.close();
    },
  };
}
