import { stepAwaitingDisplay, type EnvelopeOf } from '@sunledger/events';
import { onEvent, query, type Work } from '@sunledger/service-kit';
import { openDuties, packLevels } from '../application/open-duties.ts';
import { items, isItem } from '../domain/items.ts';
import { placesOfStep } from '../domain/levels-reached.ts';
import { factsOfStep } from '../domain/step-facts.ts';

type Awaiting = EnvelopeOf<(typeof stepAwaitingDisplay)['funds']> | EnvelopeOf<(typeof stepAwaitingDisplay)['projects']>;

/** A step of another context waits for its display (D4): each notice that this duty asks for holds it. */
async function awaitStep(work: Work, { id, regionCode, payload }: Awaiting): Promise<void> {
  const { stepId, runId, item, subjectType, subjectId } = payload;
  if (!isItem(item)) throw new Error(`the item ${item} is not in the catalogue of disclosure`);
  const { facts, askedLevels } = factsOfStep(payload.facts);
  const places = placesOfStep(packLevels(work, regionCode), regionCode, askedLevels);
  const stepTitle = facts['procedure-step'];
  const title = `${facts['name'] ?? items[item]}${stepTitle ? `(${stepTitle})` : ''}`;
  if (places.length === 0) throw new Error('the pack names no level at which this step could be displayed');
  await query(
    work.em,
    'insert into disclosure.awaited_step (step_id, run_id, region_code, awaiting_event_id) values ($1, $2, $3, $4) on conflict do nothing',
    [stepId, runId, regionCode, id],
  );
  await openDuties(work, { item, sourceEventId: id, subjectType, subjectId, title, facts, step: { stepId, runId } }, places);
}

export const awaitedStepConsumers = [onEvent(stepAwaitingDisplay.funds, awaitStep), onEvent(stepAwaitingDisplay.projects, awaitStep)];
