import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on the test cluster; its name is fresh, so test files never meet. */
export async function createTestDatabase(postgresUrl: string, service: string): Promise<string> {
  const name = `t_${service}_${randomBytes(5).toString('hex')}`;
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs SQL as the superuser: what a test asserts on, or how it tampers. */
export async function sql<Row extends pg.QueryResultRow>(databaseUrl: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats a question until its answer is there; the time bound only ends a hanging test, it measures nothing. */
export async function eventually<T>(ask: () => Promise<T | undefined | false | null>, what = 'the awaited state', withinMs = 30_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (Date.now() > until) throw new Error(`${what} did not come about within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
