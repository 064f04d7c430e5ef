import type { IsoDate, RegionLevel } from '@sunledger/kernel';
import { addToFigures, cancelDeadline, query, type PolicyQuestion, type Work } from '@sunledger/service-kit';

export interface DutyRow {
  id: string;
  item: string;
  level: RegionLevel;
  regionCode: string;
  bodyKind: string;
  bodyId: string | null;
  fundKind: string | null;
  line: string | null;
  subjectType: string;
  subjectId: string;
  title: string;
  facts: Record<string, string>;
  stepId: string | null;
  runId: string | null;
  formedOn: IsoDate;
  recordedAt: Date;
  sourceEventId: string;
  state: 'open' | 'met' | 'missed' | 'cancelled';
  settledOn: IsoDate | null;
}

export const dutyColumns = `id, item, level, region_code as "regionCode", body_kind as "bodyKind", body_id as "bodyId",
  fund_kind as "fundKind", line, subject_type as "subjectType", subject_id as "subjectId", title, facts, step_id as "stepId",
  run_id as "runId", formed_on as "formedOn", recorded_at as "recordedAt", source_event_id as "sourceEventId", state, settled_on as "settledOn"`;

/** What packs are asked by about a duty: its place and its money (X1). */
export const questionOf = ({ regionCode, fundKind, line }: Pick<DutyRow, 'regionCode' | 'fundKind' | 'line'>, on: IsoDate): PolicyQuestion =>
  ({ regionCode, fundKind, line, on });

/** Moves an open duty to met or missed, once; it stays counted in the month in which it was formed. */
export async function settleDuty(work: Work, dutyId: string, state: 'met' | 'missed', settledOn: IsoDate): Promise<DutyRow | undefined> {
  const [duty] = await query<DutyRow>(
    work.em,
    `update disclosure.duty set state = $2, settled_on = $3 where id = $1 and state = 'open' returning ${dutyColumns}`,
    [dutyId, state, settledOn],
  );
  if (!duty) return undefined;
  const { regionCode, formedOn: on } = duty;
  await addToFigures(work, [
    { regionCode, on, measure: 'duty-open', amount: -1n },
    { regionCode, on, measure: `duty-${state}`, amount: 1n },
  ]);
  return duty;
}

/** Takes away what is no longer to be disclosed (the step was refused, the allocation reversed) and its clock; what was shown stays shown. */
export async function cancelDuties(work: Work, of: { stepId: string } | { subjectType: string; subjectId: string }): Promise<void> {
  const [condition, parameters] = 'stepId' in of
    ? ['step_id = $1', [of.stepId]]
    : ['subject_type = $1 and subject_id = $2', [of.subjectType, of.subjectId]];
  const open = await query<DutyRow>(work.em, `select ${dutyColumns} from disclosure.duty where ${condition} and state = 'open' order by id`, parameters);
  for (const { id } of open) {
    // The clock before the duty, as the deadline sweep takes them.
    await cancelDeadline(work, 'disclosure.disclose', id);
    const [cancelled] = await query<DutyRow>(
      work.em, `update disclosure.duty set state = 'cancelled', settled_on = $2 where id = $1 and state = 'open' returning ${dutyColumns}`, [id, work.occurredOn]);
    if (cancelled) await addToFigures(work, [{ regionCode: cancelled.regionCode, on: cancelled.formedOn, measure: 'duty-open', amount: -1n }]);
  }
}
