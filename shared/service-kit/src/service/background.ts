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

/** Repeats a duty with a pause after each run; a failed run is logged and tried again, never fatal. */
class Repeater {
  readonly #run: () => Promise<unknown>;
  readonly #everyMs: number;
  readonly #name: string;
  readonly #logger: Logger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(name: string, everyMs: number, logger: Logger, run: () => Promise<unknown>) {
    this.#name = name;
    this.#everyMs = everyMs;
    this.#logger = logger;
    this.#run = run;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#run()
        .catch((error: unknown) => this.#logger.warn({ err: error, sweep: this.#name }, 'sweep failed; it will run again'))
        .finally(() => this.#schedule());
    }, this.#everyMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}

/** Seals audit rows over a connection of the relay role, opened when needed. */
async function sealOnce(settings: ServiceSettings, service: string): Promise<void> {
  const client = new pg.Client({ connectionString: loginUrl(settings.databaseUrl, service) });
  await client.connect();
  try {
    await client.query(asRelayRole(service));
    while ((await sealAudit(client)) > 0);
  } finally {
    await client.end();
  }
}

export interface Background {
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
  // Cheap look first: an idle system must not open a transaction of the sweeper's kind every second for nothing.
  const figures = async () => {
    while ((await inTransaction((work) => rollUpFigures(work.em))) > 0);
  };
  const repeaters = [
    new Repeater('deadlines', 5000, logger, deadlines),
    new Repeater('figures', 700, logger, figures),
    new Repeater('audit seal', 2000, logger, () => sealOnce(settings, definition.name)),
    ...sweeps.map((sweep) => new Repeater(sweep.name, sweep.everyMs, logger, () => runSweep(sweep))),
  ];
  return {
    async sweepNow() {
      await deadlines();
      for (const sweep of sweeps) await runSweep(sweep);
      await figures();
    },
    async stop() {
      await Promise.all(repeaters.map((repeater) => repeater.stop()));
    },
  };
}
