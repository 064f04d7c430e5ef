import { bodyRegistered, packPublished, postHeld, regionGroupChanged } from '@sunledger/events';
import { onEvent, type EventHandler } from '../events/handlers.ts';
import { query, type Em } from '../database/orm.ts';
import type { Work } from '../work.ts';

export interface Body {
  bodyId: string;
  name: string;
  bodyKind: string;
  regionCode: string;
  line: string | null;
}

async function keep(work: Work, kind: string, id: string, payload: unknown, eventId: string): Promise<void> {
  await query(
    work.em,
    `insert into kit.directory_entry (kind, id, payload, event_id) values ($1, $2, $3, $4)
     on conflict (kind, id) do update set payload = excluded.payload, event_id = excluded.event_id`,
    [kind, id, JSON.stringify(payload), eventId],
  );
}

/** Keeps the read copy of bodies, posts, groups and packs that every service decides access and policy by (X1, X2). */
export function directoryHandlers(): EventHandler[] {
  return [
    onEvent(bodyRegistered, (work, event) => keep(work, 'body', event.payload.bodyId, event.payload, event.id)),
    onEvent(postHeld, (work, event) => keep(work, 'post', event.payload.postId, { id: event.payload.postId, ...event.payload }, event.id)),
    onEvent(regionGroupChanged, (work, event) => keep(work, 'region-group', event.payload.groupId, event.payload, event.id)),
    onEvent(packPublished, (work, event) => keep(work, 'pack', event.payload.packKey, event.payload.pack, event.id)),
  ];
}

/** A body by its id; undefined when the directory doesn't know it (yet). */
export async function findBody(em: Em, bodyId: string): Promise<Body | undefined> {
  const [row] = await query<{ payload: Body }>(em, "select payload from kit.directory_entry where kind = 'body' and id = $1", [bodyId]);
  return row?.payload;
}

/** The body of one kind in exactly this region, if it is registered; the first by id where there are several. */
export async function findBodyOfKind(em: Em, bodyKind: string, regionCode: string): Promise<Body | undefined> {
  const [row] = await query<{ payload: Body }>(
    em,
    `select payload from kit.directory_entry where kind = 'body' and payload->>'regionCode' = $1 and payload->>'bodyKind' = $2 order by id limit 1`,
    [regionCode, bodyKind],
  );
  return row?.payload;
}
