import { isWithin, regionPrefix } from '@sunledger/kernel';
import { query } from '../database/orm.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { HeldPost } from '../identity/actor.ts';
import { loadActor, purposesOf } from '../identity/load-actor.ts';
import { readPage, type PageArguments } from '../paging/connection.ts';
import { holdsPersonal, opensInFull, type ExportList } from './export-list.ts';
import { exportDuty } from './request-export.ts';

export const overseeDuty = 'accountability.data-access.oversee';

/** Registrations of one client, ended ones too: what it read stays to be seen. */
async function registrationsOf(clientId: string, context: RequestContext): Promise<HeldPost[]> {
  const rows = await query<{ payload: HeldPost }>(
    await context.db(),
    `select payload from kit.directory_entry where kind = 'post' and payload->>'personId' = $1 and payload->>'purpose' is not null order by payload->>'heldFrom', id`,
    [clientId],
  );
  return rows.map(({ payload }) => payload);
}

/** Regions whose readings the viewer sees: all of them for the department itself, its own regions for who oversees. */
export async function visibleReads(clientId: string, context: RequestContext): Promise<'all' | string[] | undefined> {
  const { actor } = context;
  if (!actor) return undefined;
  if (actor.kind === 'client') return actor.personId === clientId ? 'all' : undefined;
  const registrations = await registrationsOf(clientId, context);
  if (registrations.some(({ bodyId }) => actor.posts.some((post) => post.bodyId === bodyId))) return 'all';
  const overseen = actor.posts.filter((post) => post.duties.includes(overseeDuty)).flatMap((post) => [post.regionCode, ...(actor.groupRegions.get(post.id) ?? [])]);
  const reached = await regionsOf(registrations, context);
  // A province's client that reads here is this county's affair too.
  const touching = overseen.filter((own) => reached.some((code) => isWithin(code, own) || isWithin(own, code)));
  return touching.length > 0 ? touching : undefined;
}

async function regionsOf(registrations: readonly HeldPost[], context: RequestContext): Promise<string[]> {
  const groups = await query<{ codes: string[] }>(
    await context.db(),
    `select array(select jsonb_array_elements_text(payload->'regionCodes')) as codes from kit.directory_entry where kind = 'region-group' and id = any($1)`,
    [registrations.flatMap(({ groupIds }) => groupIds)],
  );
  return [...registrations.map(({ regionCode }) => regionCode), ...groups.flatMap(({ codes }) => codes)];
}

interface Source {
  clientId: string;
  sees: 'all' | string[];
}

async function readableLists(service: string, lists: readonly ExportList[], { clientId }: Source, context: RequestContext) {
  const { today, policy } = context;
  const em = await context.db();
  const [registered] = (await registrationsOf(clientId, context)).filter(({ heldFrom, heldUntil }) => heldFrom <= today && (heldUntil === null || heldUntil > today));
  const purpose = registered?.purpose;
  if (!registered || !purpose) return [];
  // The viewer's own token may narrow it further; seen by others, what the directory says is what counts.
  const own = context.actor?.kind === 'client' ? context.actor : undefined;
  const client = own ?? (await loadActor(em, policy, { id: clientId, kind: 'client', context: service, on: today, claims: { purpose } }));
  const meaning = purposesOf(policy, today)(registered)[purpose];
  const duties = new Set(client.posts.flatMap((post) => post.duties));
  return lists.filter(({ duty }) => duties.has(duty) && duties.has(exportDuty)).map((list) => ({
    key: list.key, name: list.zh, nameEn: list.en, about: list.about.zh, aboutEn: list.about.en,
    personal: holdsPersonal(list), openInFull: opensInFull(list) && client.registration?.personal === true,
    why: `目的“${meaning?.title ?? purpose}”，登记自 ${registered.heldFrom}`,
    whyEn: `purpose "${meaning?.titleEn ?? purpose}", registered from ${registered.heldFrom}`,
    columns: list.columns.map(({ name, zh, en, type, personal }) => ({ name, title: zh, titleEn: en, type, personal: personal ?? false })),
  }));
}

const readColumns = `id::text as id, id as seq, recorded_at as at, kind, action, purpose, detail->>'regionCode' as "regionCode",
  (detail->>'rows')::int as rows, kind = 'personal-read' or coalesce((detail->>'personal')::boolean, false) as personal`;
const kinds: Readonly<Record<string, string>> = { 'partner-read': 'QUERY', 'personal-read': 'PERSONAL', export: 'EXPORT' };

interface ReadRow {
  id: string;
  kind: string;
}

async function readRecords({ clientId, sees }: Source, { from, until, first, after }: PageArguments & { from?: string | null; until?: string | null }, context: RequestContext) {
  const page = await readPage<ReadRow>(await context.db(), { first, after }, {
    select: `select ${readColumns} from kit.audit_entry where actor_id = $1 and kind in ('personal-read', 'partner-read', 'export')
      and recorded_at >= coalesce($2::date::timestamp at time zone 'Asia/Shanghai', '-infinity')
      and recorded_at < coalesce($3::date::timestamp at time zone 'Asia/Shanghai', 'infinity')
      and ($4::text[] is null or detail->>'regionCode' is null or exists (
        select from unnest($4::text[], $5::text[]) own (code, prefix)
         where starts_with(detail->>'regionCode', own.prefix) or detail->>'regionCode' in (select kit.region_and_above(own.code))))`,
    parameters: [clientId, from ?? null, until ?? null, sees === 'all' ? null : sees, sees === 'all' ? null : sees.map(regionPrefix)],
    orderBy: [{ column: 'seq', type: 'bigint', descending: true }],
  });
  return { ...page, nodes: page.nodes.map((row) => ({ ...row, kind: kinds[row.kind] ?? 'QUERY' })) };
}

/** Each context's own part of what a department may read and has read. */
export const dataAccessResolvers = (service: string, lists: readonly ExportList[]): Record<string, unknown> => ({
  DataAccess: {
    __resolveReference: ({ clientId }: { clientId: string }) => ({ clientId }),
    [service]: async ({ clientId }: { clientId: string }, _: unknown, context: RequestContext): Promise<Source | null> => {
      const sees = await visibleReads(clientId, context);
      return sees === undefined ? null : { clientId, sees };
    },
  },
  ContextAccess: {
    lists: (source: Source, _: unknown, context: RequestContext) => readableLists(service, lists, source, context),
    reads: (source: Source, args: PageArguments, context: RequestContext) => readRecords(source, args, context),
  },
});
