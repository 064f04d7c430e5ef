import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Context } from '@sunledger/events';
import { rolesOf } from '../database/roles.ts';
import { forkAs, openOrm } from '../database/orm.ts';
import { connectKafka } from '../events/kafka-client.ts';
import type { ServiceSettings } from '../service/settings.ts';
import { createSchemaSql, type ReadModel } from './read-model.ts';
import { ShadowReader } from './shadow-reader.ts';

export interface RebuiltModel {
  schema: string;
  /** Facts that the rebuilt model rests on. */
  events: number;
}

const shadowOf = (schema: string): string => `${schema}_shadow`;
const formerOf = (schema: string): string => `${schema}_former`;

/**
 * Builds read models anew from the start of the topics, beside the ones in use, and swaps them in when they have
 * everything that those have. The service may go on running: its consumer waits at the model's inbox during the swap
 * and goes on in the new one, which knows what it holds already.
 */
export async function rebuildReadModels(
  service: Context,
  models: readonly ReadModel[],
  settings: Pick<ServiceSettings, 'databaseUrl' | 'kafkaBrokers' | 'topicPrefix'>,
): Promise<RebuiltModel[]> {
  const owner = new pg.Client({ connectionString: settings.databaseUrl });
  await owner.connect();
  const orm = await openOrm(settings.databaseUrl, service, [], 2);
  const reader = new ShadowReader({
    kafka: connectKafka(settings.kafkaBrokers, `${service}-rebuild`), groupId: `${settings.topicPrefix}${service}.rebuild.${randomUUID()}`,
    topicPrefix: settings.topicPrefix, models: models.map((model) => ({ schema: shadowOf(model.schema), projections: model.projections(shadowOf(model.schema)) })),
    inTransaction: (run) => forkAs(orm, { role: rolesOf(service).jobs, variables: { 'app.regions': '*' } }).transactional(run),
  });
  try {
    await owner.query("select pg_advisory_lock(hashtext('rebuild read models'))");
    for (const model of models) {
      await owner.query(`drop schema if exists ${shadowOf(model.schema)} cascade`);
      await owner.query(createSchemaSql(model, shadowOf(model.schema), rolesOf(service)));
    }
    await reader.readToEnd();
    const rebuilt: RebuiltModel[] = [];
    for (const model of models) {
      while (!(await swapIfComplete(owner, model.schema))) await reader.pause();
      rebuilt.push({ schema: model.schema, events: await countEvents(owner, model.schema) });
    }
    return rebuilt;
  } finally {
    await reader.stop();
    await orm.close();
    await owner.end();
  }
}

/** Under the lock of the inbox in use nothing more comes in; what the shadow lacks then, it reads first. */
async function swapIfComplete(owner: pg.Client, schema: string): Promise<boolean> {
  const [shadow, former] = [shadowOf(schema), formerOf(schema)];
  await owner.query('begin');
  try {
    await owner.query(`lock table ${schema}.inbox in share row exclusive mode`);
    const { rows } = await owner.query(`select event_id from ${schema}.inbox except select event_id from ${shadow}.inbox limit 1`);
    if (rows.length > 0) {
      await owner.query('rollback');
      return false;
    }
    await owner.query(`alter schema ${schema} rename to ${former}`);
    await owner.query(`alter schema ${shadow} rename to ${schema}`);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  // Readers that began before the swap finish on the former tables; this waits for them.
  await owner.query(`drop schema ${former} cascade`);
  return true;
}

async function countEvents(owner: pg.Client, schema: string): Promise<number> {
  const { rows } = await owner.query<{ n: string }>(`select count(*) as n from ${schema}.inbox`);
  return Number(rows[0]?.n ?? 0);
}

/** One hash per table over all its rows in a fixed order: equal before and after a rebuild. */
export async function hashReadModel(client: pg.ClientBase, model: ReadModel): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of model.tables) {
    const { rows } = await client.query<{ hash: string }>(
      `select encode(sha256(convert_to(coalesce(string_agg(t::text, E'\\n' order by t::text), ''), 'UTF8')), 'hex') as hash from ${model.schema}.${table} t`);
    hashes[table] = rows[0]?.hash ?? '';
  }
  return hashes;
}
