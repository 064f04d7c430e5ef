import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';

export interface BodyRow {
  id: string;
  name: string;
  kind: string;
  regionCode: string;
  line: string | null;
  email: string | null;
}

export interface PostRow {
  id: string;
  personId: string;
  bodyId: string;
  regionCode: string;
  line: string | null;
  postKind: string;
  title: string;
  duties: readonly string[];
  groupIds: readonly string[];
  heldFrom: string;
  heldUntil: string | null;
}

export interface RegionGroupRow {
  id: string;
  name: string;
  regionCodes: string[];
}

export const bodyColumns = 'id, name, body_kind as kind, region_code as "regionCode", line, email';
const postColumns = `p.id, p.person_id as "personId", p.body_id as "bodyId", p.region_code as "regionCode", b.line, p.post_kind as "postKind", p.title,
  p.duties, p.group_ids as "groupIds", p.held_from as "heldFrom", p.held_until as "heldUntil"`;
const groupColumns = 'id, name, region_codes as "regionCodes"';

/** Loads rows of one table for many keys at once, grouped under the key they were asked by. */
const listLoader = <Row>(sql: string, keysOf: (row: Row) => readonly string[]) => {
  const key = {};
  return (context: RequestContext) => context.loader(key, () => new DataLoader<string, Row[]>(async (keys) => {
    const rows = await query<Row>(await context.db(), sql, [keys]);
    const byKey = new Map<string, Row[]>(keys.map((one) => [one, []]));
    for (const row of rows) for (const one of keysOf(row)) byKey.get(one)?.push(row);
    return keys.map((one) => byKey.get(one) ?? []);
  }));
};

const postsSql = (where: string): string =>
  `select ${postColumns} from accountability.post p join accountability.body b on b.id = p.body_id where ${where} order by p.held_from desc, p.id`;

export const bodyLoader = listLoader<BodyRow>(`select ${bodyColumns} from accountability.body where id = any($1)`, (row) => [row.id]);
export const bodiesOfRegion = listLoader<BodyRow>(
  `select ${bodyColumns} from accountability.body where region_code = any($1) order by body_kind, name, id`, (row) => [row.regionCode]);
export const postLoader = listLoader<PostRow>(postsSql('p.id::text = any($1)'), (row) => [row.id]);
export const postsOfBody = listLoader<PostRow>(postsSql('p.body_id = any($1)'), (row) => [row.bodyId]);
export const postsOfPerson = listLoader<PostRow>(postsSql('p.person_id = any($1)'), (row) => [row.personId]);
export const groupLoader = listLoader<RegionGroupRow>(`select ${groupColumns} from accountability.region_group where id::text = any($1)`, (row) => [row.id]);
export const groupsOfRegion = listLoader<RegionGroupRow>(
  `select ${groupColumns} from accountability.region_group where region_codes && $1 order by name, id`, (row) => row.regionCodes);

export async function findBodyRow(id: string, context: RequestContext): Promise<BodyRow | null> {
  return (await bodyLoader(context).load(id))[0] ?? null;
}
