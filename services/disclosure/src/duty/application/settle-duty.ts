import type { IsoDate, RegionLevel } from '@sunledger/kernel';
import { addToFigures, query, type Work } from '@sunledger/service-kit';

export interface DutyRow {
  id: string;
  item: string;
  level: RegionLevel;
  regionCode: string;
  bodyKind: string;
  bodyId: string | null;
  fundKind: string | null;
  subjectType: string;
  subjectId: string;
  title: string;
  facts: Record<string, string>;
  stepId: string | null;
  runId: string | null;
  formedOn: IsoDate;
  recordedAt: Date;
  sourceEventId: string;
  state: 'open' | 'met' | 'missed';
  settledOn: IsoDate | null;
}

export const dutyColumns = `id, item, level, region_code as "regionCode", body_kind as "bodyKind", body_id as "bodyId",
  fund_kind as "fundKind", subject_type as "subjectType", subject_id as "subjectId", title, facts, step_id as "stepId",
  run_id as "runId", formed_on as "formedOn", recorded_at as "recordedAt", source_event_id as "sourceEventId", state, settled_on as "settledOn"`;

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
