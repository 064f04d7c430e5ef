import { LockMode } from '@mikro-orm/core';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import { DisciplineCase } from '../persistence/case.entity.ts';

/** The case that a command names, locked until it ends, so that two steps at once are judged one after the other. */
export async function lockCase(em: Em, caseId: string, field = 'caseId'): Promise<DisciplineCase> {
  const found = await em.findOne(DisciplineCase, caseId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw new NotFound(field);
  return found;
}

export interface IncomingClue {
  clueId: string;
  regionCode: string;
  toBodyId: string;
  problemClass: string;
  transferredOn: string;
  eventId: string;
  state: 'waiting' | 'filed' | 'answered';
}

/** A clue that supervision handed over, locked; NOT_FOUND until its transfer was heard. */
export async function lockClue(em: Em, clueId: string): Promise<IncomingClue> {
  const [clue] = await query<IncomingClue>(
    em,
    `select clue_id as "clueId", region_code as "regionCode", to_body_id as "toBodyId", problem_class as "problemClass",
       transferred_on as "transferredOn", event_id as "eventId", state
       from accountability.incoming_clue where clue_id = $1 for update`,
    [clueId],
  );
  if (!clue) throw new NotFound('clueId');
  return clue;
}

/** Events of the steps a case took, in order: what led to whatever is done on it next (X9). */
export const stepEvents = async (em: Em, caseId: string): Promise<string[]> =>
  (await query<{ event_id: string }>(em, 'select event_id from accountability.case_step where case_id = $1 order by recorded_at, id', [caseId])).map((row) => row.event_id);
