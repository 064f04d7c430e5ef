import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import pg from 'pg';
import { createTestDatabase } from '@sunledger/testkit';
import { copyRows, type CopyRow } from '../src/database/copy.ts';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: await createTestDatabase(inject('postgresUrl'), 'copy') });
  await client.connect();
  await client.query('create table staged (line integer, words text, sealed bytea, amount bigint, died_on date, good boolean)');
});
afterAll(() => client?.end());

const columns = ['line', 'words', 'sealed', 'amount', 'died_on', 'good'];
const read = async () => (await client.query('select line, words, sealed, amount::text, died_on::text, good from staged order by line')).rows as unknown[];

test('[F8] copied rows come out as they went in, whatever characters they hold', async () => {
  const words = ['户主\t张', 'back\\slash \\N', 'two\r\nlines', '', 'nul\0gone'];
  const sealed = Buffer.from([0, 9, 10, 13, 92, 255]);
  const rows = words.map((text, line): CopyRow => [line, text, sealed, 9_007_199_254_740_993n, '2024-02-29', line % 2 === 0]);
  expect(await copyRows(client, 'staged', columns, rows)).toBe(5);
  expect(await read()).toEqual(words.map((text, line) => ({
    line, words: text.replace('\0', ''), sealed, amount: '9007199254740993', died_on: '2024-02-29', good: line % 2 === 0,
  })));
});

test('[F8] many rows are streamed with their nulls, and nothing stays behind when the source fails half-way', async () => {
  await client.query('truncate staged');
  const many = async function* (failAt: number): AsyncGenerator<CopyRow> {
    for (let line = 0; line < 20_000; line += 1) {
      if (line === failAt) throw new Error('the file broke off');
      yield [line, `第${line}行`, null, undefined, null, null];
    }
  };
  await expect(copyRows(client, 'staged', columns, many(15_000))).rejects.toThrow('the file broke off');
  expect(await read()).toEqual([]);
  expect(await copyRows(client, 'staged', columns, many(-1))).toBe(20_000);
  const { rows } = await client.query('select count(*)::int as n, count(sealed)::int as sealed from staged');
  expect(rows).toEqual([{ n: 20_000, sealed: 0 }]);
});

test('[F8] a row of another width is a fault of the program and says so', async () => {
  await expect(copyRows(client, 'staged', columns, [[1, 'short']])).rejects.toThrow('2 values for 6 columns');
});
