import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Words of a module of the kit, and what stands for them in a process that the fire breaks. */
export interface Change {
  module: string;
  from: string;
  to: string;
}

/** How long what is broken stays open: a fire of three kills must not miss it, however slow the machine. */
export const pauseMs = 400;
const pause = `await new Promise((resolve) => setTimeout(resolve, ${pauseMs}));`;
const deletion = "await client.query('delete from kit.outbox_pending where seq = any($1::bigint[])', [rows.map((row) => row.seq)]);";
const sending = 'await this.#producer.sendBatch(';
const naming = 'insert into kit.outbox_pending (event_id) select id from unnest($1::uuid[]) with ordinality t(id, place) order by place`,';

/**
 * What the fire guards, each broken by a few words. A fire that stays green with one of them guards nothing. Shipped code
 * knows of none: they are put in as the module is loaded (`break-on-load.ts`), only into processes of the harness.
 */
export const breaks = {
  /** An event that comes again has its effect again, although the inbox names it. */
  inbox: [{ module: 'events/consumer.ts', from: 'if (!fresh.delete(event.id)) return false;', to: '' }],
  /** What the outbox names is deleted before the broker has it. */
  order: [{ module: 'events/relay.ts', from: sending, to: `${deletion} ${pause} ${sending}` }],
  /** The outbox is told after the change, from the memory of the process. */
  outbox: [
    { module: 'events/append-event.ts', from: naming, to: 'select 1`,' },
    {
      module: 'events/append-event.ts', from: "if (ids.length > 0) await query(em, 'notify outbox');",
      to: `setTimeout(async () => {
        const client = new (await import('pg')).default.Client({ connectionString: process.env['DATABASE_URL'] });
        await client.connect();
        await client.query('insert into kit.outbox_pending (event_id) select id from kit.event_log where id = any($1::uuid[])', [ids]);
        await client.query('notify outbox');
        await client.end();
      }, ${pauseMs});`,
    },
  ],
} as const satisfies Record<string, readonly Change[]>;

export type Break = keyof typeof breaks;
export const breakNames = Object.keys(breaks) as Break[];

/** Breaks nothing: between the broker's acknowledgement and the deletion lies a while, so that kills meet it. */
export const slowRelay: readonly Change[] = [{ module: 'events/relay.ts', from: deletion, to: `${pause} ${deletion}` }];

/** The environment of a Node process in which these changes are made. */
export const changedBy = (changes: readonly Change[]): Record<string, string> => changes.length === 0 ? {} : {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'break-on-load.ts')).href}`,
  FIRE_CHANGES: JSON.stringify(changes),
};
