import { randomUUID } from 'node:crypto';
import { addToFigures, findBodyOfKind, query, setDeadline, type Work } from '@sunledger/service-kit';
import { items, limitOf, type Item } from '../domain/items.ts';
import type { DisclosureLevel, Place } from '../domain/levels-reached.ts';

export type Facts = Readonly<Record<string, string>>;

/** What packs are asked by besides the place. */
export interface Money {
  fundKind?: string | undefined;
  line?: string | undefined;
}

export interface NewDuty {
  item: Item;
  /** The event that formed what is to be disclosed: the cause of everything that follows (X9). */
  sourceEventId: string;
  subjectType: string;
  subjectId: string;
  /** What the desk and the notice call it; never a person. */
  title: string;
  facts: Facts;
  /** The money it is about, where it is about some. */
  money?: Money | undefined;
  step?: { stepId: string; runId: string };
  /** Nothing is due in a place that has published this item of this subject already. */
  unlessPublished?: boolean;
}

/** Levels that disclose in a region, as its pack says. */
export const packLevels = (work: Work, regionCode: string, { fundKind, line }: Money = {}): readonly DisclosureLevel[] =>
  work.policy.value('disclosure.levels', { regionCode, fundKind, line, on: work.occurredOn }).value;

/** Makes the duty to disclose one thing in each place (公开义务, D2), with its clock from the day the thing was formed. */
export async function openDuties(work: Work, duty: NewDuty, places: readonly Place[]): Promise<void> {
  for (const place of places) await openDuty(work, duty, place);
}

async function openDuty(work: Work, duty: NewDuty, { level, regionCode, bodyKind }: Place): Promise<void> {
  const body = await findBodyOfKind(work.em, bodyKind, regionCode);
  const id = randomUUID();
  const { item, subjectType, subjectId, title, facts, step, sourceEventId } = duty;
  const { fundKind, line } = duty.money ?? {};
  if (duty.unlessPublished && (await isPublished(work, duty, regionCode))) return;
  const opened = await query(
    work.em,
    `insert into disclosure.duty (id, item, level, region_code, body_kind, body_id, fund_kind, subject_type, subject_id, title, facts,
       step_id, run_id, formed_on, recorded_at, source_event_id, line)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (source_event_id, item, region_code) do nothing returning id`,
    [id, item, level, regionCode, bodyKind, body?.bodyId ?? null, fundKind ?? null, subjectType, subjectId, title, JSON.stringify(facts),
      step?.stepId ?? null, step?.runId ?? null, work.occurredOn, work.now, sourceEventId, line ?? null],
  );
  if (opened.length === 0) return;
  await setDeadline(work, {
    kind: 'disclosure.disclose', subjectType: 'DisclosureDuty', subjectId: id, regionCode, bodyId: body?.bodyId,
    title: `公开${items[item]}:${title} · disclose`.slice(0, 300), startedOn: work.occurredOn,
    policy: work.policy.value(limitOf(item), { regionCode, fundKind, line, on: work.occurredOn }),
  });
  await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'duty-open', amount: 1n }]);
}

async function isPublished(work: Work, { item, subjectType, subjectId }: NewDuty, regionCode: string): Promise<boolean> {
  const published = await query(
    work.em,
    `select 1 from disclosure.duty d join disclosure.display p on p.duty_id = d.id
      where d.item = $1 and d.subject_type = $2 and d.subject_id = $3 and d.region_code = $4 and p.published_event_id is not null limit 1`,
    [item, subjectType, subjectId, regionCode],
  );
  return published.length > 0;
}
