import { randomUUID } from 'node:crypto';
import type { IsoDate } from '@sunledger/kernel';
import { mustHold, NotFound, query, type Work } from '@sunledger/service-kit';
import type { SupervisionDuty } from '../../duties.ts';
import type { ClueState } from '../domain/clue-rules.ts';

export interface ClueRecord {
  id: string;
  state: ClueState;
  problemClass: string;
  regionCode: string;
  handlingBodyId: string | null;
  handlingRegionCode: string;
  concernedBodyId: string | null;
  checkedBy: string | null;
  latestOn: IsoDate;
  latestEventId: string;
}

const columns = `id, state, problem_class as "problemClass", region_code as "regionCode", handling_body_id as "handlingBodyId",
  handling_region_code as "handlingRegionCode", body_concerned_id as "concernedBodyId", checked_by as "checkedBy", latest_on as "latestOn",
  latest_event_id as "latestEventId"`;

/** Clues an officer acts on, locked in order of id so that two meetings never wait for one another. */
export async function lockClues(work: Work, ids: readonly string[], duty: SupervisionDuty): Promise<ClueRecord[]> {
  const clues = await query<ClueRecord>(work.em, `select ${columns} from supervision.clue where id = any($1::uuid[]) order by id for update`, [ids]);
  for (const clue of clues) mustHold(work, duty, clue.handlingRegionCode);
  return clues;
}

export async function lockClue(work: Work, clueId: string, duty: SupervisionDuty): Promise<ClueRecord> {
  const [clue] = await lockClues(work, [clueId], duty);
  if (!clue) throw new NotFound('clueId');
  return clue;
}

/** The clue that a fact of another context or a clock is about; undefined when it isn't one of ours. */
export async function lockClueForReaction(work: Work, clueId: string): Promise<ClueRecord | undefined> {
  const [clue] = await query<ClueRecord>(work.em, `select ${columns} from supervision.clue where id::text = $1 for update`, [clueId]);
  return clue;
}

export interface ClueStep {
  kind: 'REGISTERED' | 'SCREENED' | 'RETURNED' | 'CHECKED' | 'TRANSFERRED' | 'ANSWERED' | 'CLOSED';
  outcome?: string | null;
  statement?: string | null;
  meetingId?: string | null;
  eventId?: string | null;
}

/** Writes a step into the clue's journal. */
export async function recordStep(work: Work, clueId: string, step: ClueStep): Promise<void> {
  await query(
    work.em,
    `insert into supervision.clue_step (id, clue_id, kind, outcome, statement, meeting_id, occurred_on, recorded_at, person_id, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [randomUUID(), clueId, step.kind, step.outcome ?? null, step.statement ?? null, step.meetingId ?? null, work.occurredOn, work.now,
      work.actor.personId, step.eventId ?? null],
  );
}

/** Moves a clue on; the event that moved it is the cause of what follows (X9). */
export async function moveClue(work: Work, clue: ClueRecord, state: ClueState, eventId: string): Promise<void> {
  await query(work.em, 'update supervision.clue set state = $2, latest_on = greatest(latest_on, $3), latest_event_id = $4 where id = $1', [
    clue.id, state, work.occurredOn, eventId]);
}
