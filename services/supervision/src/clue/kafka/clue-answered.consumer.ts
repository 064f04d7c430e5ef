import { caseConcluded, clueAnswered } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { answerClue } from '../application/answer-clue.ts';

/** What accountability made of a clue (A1): its answer, and the case that came of it. */
export const clueAnsweredConsumers = [
  onEvent(clueAnswered, (work, event) => answerClue(work, { clueId: event.payload.clueId, outcome: event.payload.result, eventId: event.id })),
  onEvent(caseConcluded, (work, event) =>
    answerClue(work, { clueId: event.payload.clueId, outcome: event.payload.substantiated ? 'CASE_SUBSTANTIATED' : 'CASE_UNSUBSTANTIATED', eventId: event.id })),
];
