import { randomUUID } from 'node:crypto';
import { displayCleared, objectionRaised, stepAwaitingDisplay, type DisplayFacts } from '@sunledger/events';
import { onEvent, type EventHandler } from '../events/handlers.ts';
import { query } from '../database/orm.ts';
import type { Work } from '../work.ts';

export interface AwaitedStep {
  stepId: string;
  runId: string;
  stepKind: string;
  subjectId: string;
  regionCode: string;
  awaitingEventId: string;
  state: 'awaiting' | 'objected' | 'cleared' | 'refused';
  clearedOn: string | null;
}

/**
 * Asks disclosure to display a step before it takes effect (display before effect, D4). The step waits, whatever
 * happens to either service, until `disclosure.display-cleared` names it. Returns the step's id.
 */
export async function awaitDisplay(
  work: Work,
  context: 'funds' | 'projects',
  step: { runId: string; stepKind: string; subjectId: string; subjectType: string; regionCode: string; item: string; facts: DisplayFacts },
): Promise<string> {
  const stepId = randomUUID();
  const eventId = await work.emit(stepAwaitingDisplay[context], {
    aggregateId: stepId,
    regionCode: step.regionCode,
    payload: { stepId, runId: step.runId, stepKind: step.stepKind, subjectType: step.subjectType, subjectId: step.subjectId, item: step.item, facts: step.facts },
  });
  await query(
    work.em,
    `insert into kit.awaiting_display (step_id, run_id, step_kind, subject_id, region_code, awaiting_event_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [stepId, step.runId, step.stepKind, step.subjectId, step.regionCode, eventId],
  );
  return stepId;
}

const columns = `step_id as "stepId", run_id as "runId", step_kind as "stepKind", subject_id as "subjectId",
  region_code as "regionCode", awaiting_event_id as "awaitingEventId", state, cleared_on as "clearedOn"`;

/** What the owner of a step does once its display has ended without an open objection. */
export type DisplayEffects = Record<string, (work: Work, step: AwaitedStep) => Promise<void>>;

/** Handlers that a service with displayed steps adds to its own: the objection stops, the clearing lets the step take effect. */
export function displayHandlers(effects: DisplayEffects): EventHandler[] {
  return [
    onEvent(objectionRaised, async (work, event) => {
      if (!event.payload.stepId) return;
      await query(work.em, "update kit.awaiting_display set state = 'objected' where step_id = $1 and state = 'awaiting'", [event.payload.stepId]);
    }),
    onEvent(displayCleared, async (work, event) => {
      const [step] = await query<AwaitedStep>(
        work.em,
        `update kit.awaiting_display set state = $3, cleared_on = $2
          where step_id = $1 and state in ('awaiting', 'objected') returning ${columns}`,
        [event.payload.stepId, event.occurredOn, event.payload.outcome],
      );
      // Another context's step, or one already settled.
      if (!step) return;
      work.causedBy(step.awaitingEventId);
      const effect = effects[step.stepKind];
      if (!effect) throw new Error(`no effect for the displayed step kind ${step.stepKind}`);
      await effect(work, step);
    }),
  ];
}
