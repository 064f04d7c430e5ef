import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { createDatabaseOnce, startPostgres, type RunningPostgres } from '../src/index.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'sunledger-postgres-'));
const start = (log?: (line: string) => void) => startPostgres({ dataDir, durable: false, log });
let server: RunningPostgres | undefined;

afterAll(async () => {
  await server?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(running: RunningPostgres, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: running.url('village') });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('data and port outlive a clean stop, and a database is made once', async () => {
  server = await start();
  const { port } = server;
  expect(await createDatabaseOnce(server.superuserUrl, 'village')).toBe(true);
  await ask(server, "create table payment as select 1 as fen, '低保户' as name");
  await server.stop();

  server = await start();
  expect(server.port).toBe(port);
  expect(await createDatabaseOnce(server.superuserUrl, 'village')).toBe(false);
  expect(await ask(server, 'select * from payment')).toEqual([{ fen: 1, name: '低保户' }]);
});

test('sorting and character handling are UTF-8 whatever the machine\'s language', async () => {
  const [row] = await ask(server!, "select current_setting('server_encoding') as encoding, upper('é') as upper, uuidv7() is not null as uuid");
  expect(row).toEqual({ encoding: 'UTF8', upper: 'É', uuid: true });
});

test('what was committed survives kill -9', async () => {
  await ask(server!, 'insert into payment values (2, null)');
  await server!.kill();
  server = await start();
  expect(await ask(server, 'select fen from payment order by fen')).toEqual([{ fen: 1 }, { fen: 2 }]);
});

test('a folder in use by a living owner is refused with the owner\'s pid', async () => {
  await expect(start()).rejects.toThrow(String(process.pid));
});

test('a server whose owner was killed is stopped and started afresh', async () => {
  const orphan = server!;
  const ownerFile = join(dataDir, 'owner.pid');
  writeFileSync(ownerFile, readFileSync(ownerFile, 'utf8').replace(/"startedAt":"[^"]+"/, '"startedAt":"an earlier life"'));
  const lines: string[] = [];

  server = await start((line) => lines.push(line));

  expect(lines).toEqual(['stopped a PostgreSQL that an earlier start had left running']);
  expect(server.pid).not.toBe(orphan.pid);
  expect(await ask(server, 'select count(*)::int as rows from payment')).toEqual([{ rows: 2 }]);
});

test('a stale pid file whose number a foreign process has now does not stop the start', async () => {
  await server!.stop();
  // PostgreSQL minds only processes of its own account.
  const { uid, gid } = statSync(join(dataDir, 'cluster'));
  const foreign = spawn('sleep', ['1234'], { uid, gid, stdio: 'ignore' });
  writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), `${foreign.pid}\n${dataDir}/cluster\n1\n5432\n\n127.0.0.1\n0 0\nready\n`);
  try {
    server = await start();
    expect(await ask(server, 'select count(*)::int as rows from payment')).toEqual([{ rows: 2 }]);
    expect(foreign.exitCode ?? foreign.signalCode).toBeNull();
  } finally {
    foreign.kill('SIGKILL');
  }
});
