import type pg from 'pg';
import { loadPacks } from '@sunledger/policy';

/** One province, made up of forty counties with fifty villages each; the codes are of the shape of real ones. */
export const province = '510000000000';
const two = (n: number): string => String(n).padStart(2, '0');
const countyPrefixes = Array.from({ length: 40 }, (_, n) => `51${two(1 + Math.floor(n / 4))}${two(21 + (n % 4))}`);
export const counties = countyPrefixes.map((prefix) => `${prefix}000000`);
export const villages = countyPrefixes.flatMap((prefix) =>
  Array.from({ length: 50 }, (_, n) => `${prefix}1${two(1 + Math.floor(n / 10))}2${two(1 + (n % 10))}`));
/** The ones that are asked for. */
export const county = counties[7]!;
export const village = villages.find((code) => code.startsWith(county.slice(0, 6)))!;

export const committeeOf = (villageCode: string): string => `committee-${villageCode}`;
export const provinceBody = 'province-finance';

const duties = ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.ledger.read'];

/** Packs, bodies and who acts, as the directory would have brought them. */
export async function enterProvince(client: pg.Client): Promise<void> {
  const enter = (kind: string, entries: readonly (readonly [string, unknown])[]) => client.query(
    'insert into kit.directory_entry (kind, id, payload, event_id) select $1, i, p, gen_random_uuid() from unnest($2::text[], $3::jsonb[]) t(i, p)',
    [kind, entries.map(([id]) => id), entries.map(([, payload]) => JSON.stringify(payload))]);
  await enter('pack', loadPacks().map((pack) => [`${pack.id}@${pack.version}`, pack] as const));
  await enter('body', [
    [provinceBody, { bodyId: provinceBody, name: '', bodyKind: 'county-finance', regionCode: province, line: null }],
    ...villages.map((code) => [committeeOf(code), { bodyId: committeeOf(code), name: '', bodyKind: 'village-committee', regionCode: code, line: null }] as const),
  ]);
  await enter('post', ([['clerk', duties], ['keeper', ['funds.cash.receive']]] as const).map(([personId, held]) => [`post-${personId}`, {
    id: `post-${personId}`, personId, bodyId: provinceBody, bodyKind: 'county-finance', line: null, groupIds: [], postKind: 'bench', regionCode: province, duties: held,
    heldFrom: '2000-01-01', heldUntil: null }] as const));
}
