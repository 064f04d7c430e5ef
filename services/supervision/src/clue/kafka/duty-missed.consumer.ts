import { dutyMissed } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { enterClue } from '../application/enter-clue.ts';

/** What was not disclosed in time is a clue about the body that owed it (D2). */
export const dutyMissedConsumer = onEvent(dutyMissed, async (work, event) => {
  const { bodyId, item, dueOn } = event.payload;
  await enterClue(work, {
    source: 'DUTY_MISSED',
    problemClass: 'disclosure-missed',
    summary: `应于 ${dueOn} 前公开的事项(${item})逾期未公开 · ${item} was not disclosed by ${dueOn}`,
    amountFen: null,
    regionCode: event.regionCode,
    bodyConcernedId: bodyId,
    subjectFactIds: [event.id],
  });
});
