import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';
import { dutyColumns, type DutyRow } from '../duty/application/settle-duty.ts';
import { noticeColumns, noticeSource, type NoticeRow } from '../notice/application/notice-rows.ts';

const bodyNames = {};
export const bodyNameLoader = (context: RequestContext) =>
  context.loader(bodyNames, () => new DataLoader<string, string | null>(async (ids) => {
    const rows = await query<{ id: string; name: string }>(
      await context.db(), "select id, payload->>'name' as name from kit.directory_entry where kind = 'body' and id = any($1)", [ids]);
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  }));

/** What anyone may see was published; drafts are for those who see the duties of the place. */
const isShown = '(p.published_event_id is not null or kit.region_visible(n.region_code))';
const asDrafter = (context: RequestContext) => context.through(['disclosure.duty.read']).db();

const notices = {};
export const noticeLoader = (context: RequestContext) =>
  context.loader(notices, () => new DataLoader<string, NoticeRow | null>(async (ids) => {
    const rows = await query<NoticeRow>(
      await asDrafter(context), `select ${noticeColumns} from ${noticeSource} where n.id::text = any($1) and ${isShown}`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const noticesOfDuties = {};
export const dutyNoticesLoader = (context: RequestContext) =>
  context.loader(noticesOfDuties, () => new DataLoader<string, NoticeRow[]>(async (ids) => {
    const rows = await query<NoticeRow>(
      await asDrafter(context),
      `select ${noticeColumns} from ${noticeSource} where n.duty_id = any($1::uuid[]) and ${isShown} order by n.recorded_at desc, n.id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.dutyId === id));
  }));

const duties = {};
export const dutyLoader = (context: RequestContext) =>
  context.loader(duties, () => new DataLoader<string, DutyRow | null>(async (ids) => {
    const rows = await query<DutyRow>(
      await context.db(), `select ${dutyColumns} from disclosure.duty where id::text = any($1) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));
