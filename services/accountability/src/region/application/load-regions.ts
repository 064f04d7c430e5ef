import pg from 'pg';
import { copyRows, loginUrl, rolesOf, type CopyRow, type ServiceSettings } from '@sunledger/service-kit';
import { readDivisionFiles, type DivisionRegion } from './read-division-files.ts';

const service = 'accountability';

/**
 * Brings the regions in by COPY when there are none yet (X2). Of several copies of the service that start together
 * one loads and the others wait for it. Returns how many places went in.
 */
export async function loadRegions(settings: Pick<ServiceSettings, 'databaseUrl'>, wanted: 'all' | readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, service) });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${rolesOf(service).jobs}`);
    await client.query("select pg_advisory_xact_lock(hashtext('load regions'))");
    const { rows } = await client.query('select 1 from accountability.region limit 1');
    const loaded = rows.length > 0 ? 0
      : await copyRows(client, 'accountability.region', ['code', 'depth', 'name', 'parent_code', 'grams'], rowsOf(readDivisionFiles(wanted)));
    await client.query('commit');
    return loaded;
  } finally {
    // Without a commit, ending the connection takes everything back.
    await client.end();
  }
}

function* rowsOf(regions: Iterable<DivisionRegion>): Generator<CopyRow> {
  for (const { code, depth, name, parentCode, grams } of regions) yield [code, depth, name, parentCode, toArrayLiteral(grams)];
}

const toArrayLiteral = (items: readonly string[]): string => `{${items.map((item) => JSON.stringify(item)).join(',')}}`;
