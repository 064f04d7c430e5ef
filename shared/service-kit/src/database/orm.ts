import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { kitGrantsSql, kitTablesSql } from './kit-tables.sql.ts';
import { backdatingRegions } from '../commands/backdating-tables.sql.ts';
import { extensionTables } from '../deadlines/extension-tables.sql.ts';
import { partnerTables } from '../exports/export-tables.sql.ts';
import { loginUrl, rolesOf, rolesSql } from './roles.ts';
import { takeBackDead } from './take-back-dead.ts';

export type Em = EntityManager;
export type Entity = NonNullable<ConstructorParameters<typeof MikroORM>[0]['entities']>[number];

/** One step of a service's schema; `sql` may name the roles. Steps are never edited once released. */
export interface SchemaStep {
  name: string;
  sql: (roles: ReturnType<typeof rolesOf>) => string;
}

// int8 as bigint (money is whole fen), date as the text it is; a Date object would shift it by the process time zone.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, (text: string) => BigInt(text));
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
types.setTypeParser(pg.types.builtins.NUMERIC, (text: string) => text);

/**
 * Runs SQL with bound parameters (`$1`) inside the EntityManager's transaction. `em.execute` writes its
 * parameters into the text and spreads arrays, which neither set-based SQL nor plan reuse can live with.
 */
export async function query<Row>(em: Em, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const run = () => em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]));
  const result = await (turns.get(em)?.(run) ?? run());
  return result.rows;
}

type InTurn = <T>(run: () => Promise<T>) => Promise<T>;
const turns = new WeakMap<object, InTurn>();

/** Lets every statement of this EntityManager run when its turn comes: several of them share one transaction. */
export const takeTurns = (em: Em, inTurn: InTurn): void => void turns.set(em, inTurn);

/** Same, for exactly one row; a missing row is a broken invariant. */
export async function queryOne<Row>(em: Em, sql: string, parameters: readonly unknown[] = []): Promise<Row> {
  const [row] = await query<Row>(em, sql, parameters);
  if (row === undefined) throw new Error('expected one row, found none');
  return row;
}

/**
 * The rest of this transaction need not wait for the disk: for work whose loss in a crash of the database is whole and
 * only means that it is done again, from what is still there. Never where the outside is told of it.
 */
export const withoutWaitingForDisk = (em: Em): Promise<unknown> => query(em, 'set local synchronous_commit = off');

const asMigration = (sql: string): typeof Migration =>
  class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  } as unknown as typeof Migration;

/** Brings one database to the newest schema under the migrating login; safe to run from several copies at once. */
export async function migrate(migratorUrl: string, service: string, steps: readonly SchemaStep[]): Promise<void> {
  const roles = rolesOf(service);
  const list = [
    { name: '0001-kit', class: asMigration(kitTablesSql + kitGrantsSql(roles)) },
    ...[partnerTables, extensionTables, backdatingRegions, ...steps].map((step) => ({ name: step.name, class: asMigration(step.sql(roles)) })),
  ];
  const guard = new pg.Client({ connectionString: migratorUrl });
  await guard.connect();
  try {
    await guard.query("select pg_advisory_lock(hashtext('sunledger migrate'))");
    await ensureRoles(guard, migratorUrl, service);
    const orm = await MikroORM.init({
      entities: [],
      discovery: { warnWhenNoEntities: false },
      clientUrl: migratorUrl,
      extensions: [Migrator],
      migrations: { migrationsList: list as never, snapshot: false, silent: true, tableName: 'schema_step', disableForeignKeys: false },
      pool: { min: 0, max: 2 },
    });
    try {
      await orm.migrator.up();
    } finally {
      await orm.close(true);
    }
  } finally {
    await guard.end();
  }
}

/**
 * Roles belong to the whole cluster while advisory locks belong to one database: two databases of the same service
 * migrating at once may meet on a role's row. Whoever comes second tries again.
 */
async function ensureRoles(client: pg.Client, migratorUrl: string, service: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(rolesSql(migratorUrl, service));
      return;
    } catch (error) {
      const met = /tuple concurrently updated|already exists|duplicate key/.test(error instanceof Error ? error.message : '');
      if (!met || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

/** Opens the service's pool under its own login. */
export function openOrm(migratorUrl: string, service: string, entities: readonly Entity[], poolSize = 12): Promise<MikroORM> {
  return MikroORM.init({
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    clientUrl: process.env['APP_DATABASE_URL'] ?? loginUrl(migratorUrl, service),
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: { types, onPoolCreated: takeBackDead },
    sessionContext: 'transaction',
    preferTs: false,
  }) as Promise<MikroORM>;
}

export interface Session {
  role: string;
  variables?: Record<string, string>;
}

/**
 * A fresh EntityManager whose every transaction begins under its role and with the variables of row-level security. The role is
 * one of the variables: the statement that sets them sets it too, and no transaction asks the database once more for it.
 */
export function forkAs(orm: MikroORM, { role, variables }: Session): Em {
  const em = orm.em.fork() as Em;
  em.setSessionContext({ variables: { ...variables, role } });
  return em;
}
