import pg from 'pg';
import type { Logger } from 'pino';
import { asRelayRole, sealAudit } from '../audit/seal-audit.ts';
import { loginUrl } from '../database/roles.ts';
import { query } from '../database/orm.ts';
import { sweepDeadlines } from '../deadlines/deadlines.ts';
import { rollUpFigures } from '../figures/figures.ts';
import type { Work } from '../work.ts';
import type { ServiceDefinition, Sweep } from './define-service.ts';
import type { ServiceSettings } from './settings.ts';

type InTransaction = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

/** Pause before a duty that was asked for: what is asked in one burst is done in one run. */
const soonMs = 150;

/** Repeats a duty with a pause after each run; a failed run is logged and tried again, never fatal. */
class Repeater {
  readonly #run: () => Promise<unknown>;
  readonly #everyMs: number;
  readonly #name: string;
  readonly #logger: Logger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #asked = false;

  constructor(name: string, everyMs: number, logger: Logger, run: () => Promise<unknown>) {
    this.#name = name;
    this.#everyMs = everyMs;
    this.#logger = logger;
    this.#run = run;
    this.#schedule();
  }

  #schedule(afterMs = this.#everyMs): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#asked = false;
      this.#running = this.#run()
        .catch((error: unknown) => this.#logger.warn({ err: error, sweep: this.#name }, 'sweep failed; it will run again'))
        .finally(() => this.#schedule(this.#asked ? soonMs : this.#everyMs));
    }, afterMs);
  }

  /** Runs soon, once for all who ask meanwhile. */
  runSoon(): void {
    if (this.#asked) return;
    this.#asked = true;
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#schedule(soonMs);
    this.#asked = true;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}

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
  /** Runs every sweep now, in order, until nothing is due: the clock was moved. */
  sweepNow(): Promise<void>;
  stop(): Promise<void>;
}

/** The service's own sweepers: deadlines, figures, audit seals, and what the service adds. */
export function startBackground(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  inTransaction: InTransaction,
  today: () => string,
  logger: Logger,
): Background {
  const sweeps: readonly Sweep[] = definition.sweeps?.(settings) ?? [];
  const runSweep = (sweep: Sweep): Promise<void> =>
    inTransaction(async (work) => {
      const [lock] = await query<{ held: boolean }>(work.em, 'select pg_try_advisory_xact_lock(hashtext($1)) as held', [`sweep ${sweep.name}`]);
      if (lock?.held) await sweep.run(work);
    });
  const deadlines = () => sweepDeadlines(today(), definition.deadlineHandlers ?? {}, inTransaction);
  const figures = async () => {
    while ((await inTransaction((work) => rollUpFigures(work.em))) > 0);
  };
  const sealer = new AuditSealer(settings, definition.name);
  // Asked for when facts are published; the slow look is for what a crash left behind.
  const rollUp = new Repeater('figures', 5000, logger, figures);
  const seal = new Repeater('audit seal', 5000, logger, () => sealer.sealAll());
  const repeaters = [
    new Repeater('deadlines', 5000, logger, deadlines),
    rollUp,
    seal,
    ...sweeps.map((sweep) => new Repeater(sweep.name, sweep.everyMs, logger, () => runSweep(sweep))),
  ];
  return {
    factsPublished() {
      rollUp.runSoon();
      seal.runSoon();
    },
    async sweepNow() {
      await deadlines();
      for (const sweep of sweeps) await runSweep(sweep);
      await figures();
    },
    async stop() {
      await Promise.all(repeaters.map((repeater) => repeater.stop()));
      await sealer.close();
    },
  };
}
