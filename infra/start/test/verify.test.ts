import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '@sunledger/infra-postgres';
import { migrate, sealAudit } from '@sunledger/service-kit';
import { loadDefinition } from '../src/definitions.ts';
import { contexts } from '../src/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'sunledger-verify-'));
let postgres: Awaited<ReturnType<typeof startPostgres>>;
const urlOf = (database: string): string => Object.assign(new URL(postgres.superuserUrl), { pathname: `/${database}` }).toString();

async function inDatabase<T>(database: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Five databases as a start makes them, each with a sealed audit of five rows. */
beforeAll(async () => {
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  for (const context of contexts) {
    const database = `sunledger_${context}`;
    await inDatabase('postgres', (client) => client.query(`create database ${database}`));
    await migrate(urlOf(database), context, (await loadDefinition(context)).schemaSteps);
    await inDatabase(database, async (client) => {
      for (let n = 1; n <= 5; n += 1) {
        await client.query(
          `with entry as (insert into kit.audit_entry (recorded_at, actor_id, post_ids, kind, action, outcome, detail, correlation_id)
             values (now(), 'clerk', '{}', 'command', 'approvePayment', 'refused', '{}', $1) returning id)
           insert into kit.audit_pending select id from entry`, [randomUUID()]);
      }
      await sealAudit(client);
    });
  }
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const verify = (): Promise<{ code: number; lines: string[] }> => new Promise((resolve) => {
  execFile(process.execPath, [join(import.meta.dirname, '../src/verify.ts')], { env: { ...process.env, DATABASE_URL: urlOf('postgres'), DATA_DIR: folder } },
    (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines: `${stdout}${stderr}`.trim().split('\n') }));
});
/** Past every right and trigger, as whoever owns the machine could. */
const tamper = (context: string, text: string) => inDatabase(`sunledger_${context}`, async (client) => {
  await client.query("set session_replication_role = 'replica'");
  return (await client.query<{ id: string }>(text)).rows[0]!.id;
});

test('[X6] npm run verify ends well while nothing was touched, and says so of every chain', async () => {
  const { code, lines } = await verify();
  expect(code).toBe(0);
  expect(lines).toEqual(expect.arrayContaining(contexts.map((context) => `✓ ${context} audit`)));
  expect(lines.filter((line) => !line.startsWith('✓'))).toEqual([]);
});

test('[X6] npm run verify names the row that was altered and the one that is gone, goes on with the others and ends with 1', async () => {
  const altered = await tamper('funds', "update kit.audit_entry set outcome = 'accepted' where id = 3 returning id");
  const deleted = await tamper('supervision', 'delete from kit.audit_entry where id = 2 returning id');
  const { code, lines } = await verify();
  expect(code).toBe(1);
  expect(lines).toContain(`✗ funds audit: kit.audit_entry ${altered} 已被改动 was altered`);
  expect(lines).toContain(`✗ supervision audit: kit.audit_entry ${deleted} 缺失 is missing`);
  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(2);
  expect(lines).toContain('✓ accountability audit');
});

test('[X6] npm run verify ends with 1 where there is nothing to verify', async () => {
  const { code } = await new Promise<{ code: number }>((resolve) => {
    const { DATABASE_URL: _none, ...env } = process.env;
    execFile(process.execPath, [join(import.meta.dirname, '../src/verify.ts')], { env: { ...env, DATA_DIR: join(folder, 'nothing') } },
      (error) => resolve({ code: typeof error?.code === 'number' ? error.code : 0 }));
  });
  expect(code).toBe(1);
});
