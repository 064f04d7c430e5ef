import { randomUUID } from 'node:crypto';
import type { FundKind } from '@sunledger/policy';
import { addToFigures, findBodyOfKind, query, setDeadline, type Work } from '@sunledger/service-kit';
import { items, limitOf, type Item } from '../domain/items.ts';
import type { Place } from '../domain/levels-reached.ts';

export type Facts = Readonly<Record<string, string>>;

export interface NewDuty {
  item: Item;
  /** The event that formed what is to be disclosed: the cause of everything that follows (X9). */
  sourceEventId: string;
  subjectType: string;
  subjectId: string;
  /** What the desk and the notice call it; never a person. */
  title: string;
  facts: Facts;
  fundKind?: FundKind | string | undefined;
  step?: { stepId: string; runId: string };
}

/** Makes the duty to disclose one thing in each place (公开义务, D2), with its clock from the day the thing was formed. */
export async function openDuties(work: Work, duty: NewDuty, places: readonly Place[]): Promise<void> {
  for (const place of places) await openDuty(work, duty, place);
}

async function openDuty(work: Work, duty: NewDuty, { level, regionCode, bodyKind }: Place): Promise<void> {
  const body = await findBodyOfKind(work.em, bodyKind, regionCode);
  const id = randomUUID();
  const { item, subjectType, subjectId, title, facts, fundKind, step, sourceEventId } = duty;
  const opened = await query(
    work.em,
    `insert into disclosure.duty (id, item, level, region_code, body_kind, body_id, fund_kind, subject_type, subject_id, title, facts,
       step_id, run_id, formed_on, recorded_at, source_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict (source_event_id, item, region_code) do nothing returning id`,
    [id, item, level, regionCode, bodyKind, body?.bodyId ?? null, fundKind ?? null, subjectType, subjectId, title, JSON.stringify(facts),
      step?.stepId ?? null, step?.runId ?? null, work.occurredOn, work.now, sourceEventId],
  );
  if (opened.length === 0) return;
  await setDeadline(work, {
    kind: 'disclosure.disclose', subjectType: 'DisclosureDuty', subjectId: id, regionCode, bodyId: body?.bodyId,
    title: `公开${items[item]}:${title} · disclose`.slice(0, 300), startedOn: work.occurredOn,
    policy: work.policy.value(limitOf(item), { regionCode, fundKind, on: work.occurredOn }),
  });
  await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'duty-open', amount: 1n }]);
}
