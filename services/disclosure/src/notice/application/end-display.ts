import { randomUUID } from 'node:crypto';
import { displayCleared } from '@sunledger/events';
import { addToFigures, query, type Sweep, type Work } from '@sunledger/service-kit';
import { cancelDuties } from '../../duty/application/settle-duty.ts';
import { judgeDisplayEnd } from '../domain/display-rules.ts';

interface Running {
  noticeId: string;
  dutyId: string;
  stepId: string | null;
  regionCode: string;
  displayedFrom: string;
  displayUntil: string;
  publishedEventId: string;
}

const running = `select p.notice_id as "noticeId", p.duty_id as "dutyId", n.step_id as "stepId", n.region_code as "regionCode",
  p.displayed_from as "displayedFrom", p.display_until as "displayUntil", p.published_event_id as "publishedEventId"
  from disclosure.display p join disclosure.notice n on n.id = p.notice_id where p.state = 'on-display'`;

/** Ends every display whose last day has passed with no objection open; a step whose displays have all ended is cleared, once (D4). */
export async function endDisplays(work: Work): Promise<void> {
  const due = await query<Running>(
    work.em, `${running} and p.display_until < $1 order by p.display_until, p.notice_id for update of p skip locked`, [work.today]);
  if (due.length === 0) return;
  // Asked only now that the rows are locked: an objection is either seen here, or finds the display ended.
  const open = await query<{ dutyId: string; n: bigint }>(
    work.em, `select duty_id as "dutyId", count(*) as n from disclosure.objection where duty_id = any($1::uuid[]) and state = 'open' group by 1`,
    [due.map(({ dutyId }) => dutyId)],
  );
  for (const display of due) {
    const openObjections = Number(open.find(({ dutyId }) => dutyId === display.dutyId)?.n ?? 0n);
    if (judgeDisplayEnd({ ...display, today: work.today, openObjections }) !== 'ends') continue;
    await endDisplay(work, display, 'cleared');
    if (display.stepId !== null) await clearStep(work, display.stepId, display);
  }
}

async function endDisplay(work: Work, display: Running, outcome: 'cleared' | 'refused'): Promise<void> {
  await query(work.em, "update disclosure.display set state = 'ended', ended_on = $2, outcome = $3 where notice_id = $1", [
    display.noticeId, work.today, outcome]);
  await addToFigures(work, [{ regionCode: display.regionCode, on: display.displayedFrom, measure: 'notice-on-display', amount: -1n }]);
}

interface AwaitedStep {
  runId: string;
  regionCode: string;
  awaitingEventId: string;
}

async function lockAwaitedStep(work: Work, stepId: string): Promise<AwaitedStep | undefined> {
  const [step] = await query<AwaitedStep>(
    work.em,
    `select run_id as "runId", region_code as "regionCode", awaiting_event_id as "awaitingEventId" from disclosure.awaited_step
      where step_id = $1 and state = 'awaiting' for update`,
    [stepId],
  );
  return step;
}

/** Where several levels display one step, it is cleared by the last of them. */
async function clearStep(work: Work, stepId: string, last: Running): Promise<void> {
  const step = await lockAwaitedStep(work, stepId);
  if (!step) return;
  const waiting = await query(
    work.em,
    `select 1 from disclosure.duty d where d.step_id = $1 and not exists (
       select from disclosure.display p where p.duty_id = d.id and p.state = 'ended' and p.outcome = 'cleared') limit 1`,
    [stepId],
  );
  if (waiting.length > 0) return;
  // One sweep clears many steps; none of them is the cause of another.
  work.startNewCorrelation(randomUUID());
  await settleStep(work, stepId, step, last, 'cleared');
}

/** An objection was upheld: the step is refused at once, and all its displays, which the caller has locked, come down (D4). */
export async function refuseStep(work: Work, stepId: string, noticeId: string): Promise<void> {
  const displays = await query<Running>(work.em, `${running} and n.step_id = $1`, [stepId]);
  const step = await lockAwaitedStep(work, stepId);
  if (!step) return;
  for (const display of displays) await endDisplay(work, display, 'refused');
  await cancelDuties(work, { stepId });
  const [objected] = await query<Running>(
    work.em, `select notice_id as "noticeId", published_event_id as "publishedEventId" from disclosure.display where notice_id = $1`, [noticeId]);
  if (objected) await settleStep(work, stepId, step, objected, 'refused');
}

async function settleStep(
  work: Work,
  stepId: string,
  step: AwaitedStep,
  by: Pick<Running, 'noticeId' | 'publishedEventId'>,
  outcome: 'cleared' | 'refused',
): Promise<void> {
  work.causedBy(step.awaitingEventId, by.publishedEventId);
  const eventId = await work.emit(displayCleared, {
    // The step's stream carries its objections too, so that neither can overtake the other.
    aggregateId: stepId,
    regionCode: step.regionCode,
    payload: { stepId, runId: step.runId, noticeId: by.noticeId, outcome },
  });
  await query(work.em, 'update disclosure.awaited_step set state = $2, settled_on = $3, event_id = $4 where step_id = $1', [
    stepId, outcome, work.occurredOn, eventId]);
}

export const displayEndSweep: Sweep = { name: 'display-end', everyMs: 2000, run: endDisplays };
