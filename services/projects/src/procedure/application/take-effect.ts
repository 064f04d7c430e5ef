import { query, type AwaitedStep, type Work } from '@sunledger/service-kit';
import { LockMode } from '@mikro-orm/core';
import { evidenceEventsOf } from '../../evidence/keep-evidence.ts';
import { ProcedureRun, ProcedureStep } from '../persistence/procedure.entity.ts';
import { beginStep } from './open-run.ts';
import type { RunEffects } from './run-effects.ts';

/** A step takes effect: the next one's turn begins, and after the last one the run has decided. */
export async function takeEffect(work: Work, effects: RunEffects, run: ProcedureRun, step: ProcedureStep): Promise<void> {
  step.state = 'done';
  step.effectiveOn = work.occurredOn;
  const steps = await work.em.find(ProcedureStep, { runId: run.id }, { orderBy: { position: 'asc' } });
  const next = steps.find(({ position }) => position === step.position + 1);
  if (next) return beginStep(work, run, next);
  run.state = 'done';
  await work.em.flush();
  work.causedBy(...(await evidenceEventsOf(work.em, steps.map(({ id }) => id))));
  const displays = await query<{ id: string }>(work.em, 'select awaiting_event_id as id from kit.awaiting_display where run_id = $1', [run.id]);
  work.causedBy(...displays.map(({ id }) => id));
  await effects.done(work, run);
}

/** What happens when the display of a step has ended: it takes effect, or an upheld objection ends the run (D4). */
export const onDisplayEnded = (effects: RunEffects) => async (work: Work, awaited: AwaitedStep): Promise<void> => {
  const run = await work.em.findOneOrFail(ProcedureRun, awaited.runId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const step = await work.em.findOneOrFail(ProcedureStep, { runId: run.id, state: 'awaiting-display' });
  if (awaited.state === 'cleared') return takeEffect(work, effects, run, step);
  step.state = 'refused';
  run.state = 'refused';
  await work.em.flush();
  await effects.refused(work, run);
};
