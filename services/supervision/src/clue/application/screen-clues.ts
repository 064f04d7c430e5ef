import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { clueScreened } from '@sunledger/events';
import { accepted, defineCommand, lineOf, meetDeadline, NotFound, query, refused, setDeadline, type CommandBasics, type Work } from '@sunledger/service-kit';
import { toRefusal, toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { mustAllow, mustBeCollective, mustFollowClue, stateAfter, type ScreeningDecision } from '../domain/clue-rules.ts';
import { lockClues, moveClue, recordStep, type ClueRecord } from './clue-record.ts';

interface Decision {
  clueId: string;
  decision: ScreeningDecision;
  reason: string;
}

/** `occurredOn` is the day of the meeting. */
export interface ScreenClues extends CommandBasics {
  attendees: number;
  decisions: Decision[];
}

/** Records the screening meeting (集体排查, S3): one decision for each clue, all of them or none. */
export const screenClues = defineCommand<ScreenClues>({
  name: 'screenClues',
  duty: 'supervision.clue.screen',
  input: z.object({
    attendees: z.number().int().min(1).max(1000),
    decisions: z.array(z.object({ clueId: z.uuid(), reason: z.string().trim().min(2).max(1000) })).min(1).max(100),
  }),
  async handle(work, { attendees, decisions }) {
    const clues = new Map((await lockClues(work, decisions.map(({ clueId }) => clueId), 'supervision.clue.screen')).map((clue) => [clue.id, clue]));
    const missing = decisions.findIndex(({ clueId }) => !clues.has(clueId));
    if (missing >= 0) throw new NotFound(`decisions.${missing}.clueId`);
    const refusals = [
      ...toRefusals(mustBeCollective(attendees), { field: 'attendees' }),
      ...decisions.flatMap((decision, i) => findFaults(work, decisions, decision, i, clues.get(decision.clueId)!)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const meetingId = randomUUID();
    await query(
      work.em,
      'insert into supervision.screening_meeting (id, region_code, held_on, attendees, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6)',
      [meetingId, work.actor.post?.regionCode ?? clues.values().next().value!.handlingRegionCode, work.occurredOn, attendees, work.actor.personId, work.now],
    );
    for (const decision of decisions) await decide(work, meetingId, decision, clues.get(decision.clueId)!);
    return accepted(meetingId);
  },
});

function findFaults(work: Work, all: readonly Decision[], { clueId, reason }: Decision, i: number, clue: ClueRecord): Refusal[] {
  const first = all.findIndex((other) => other.clueId === clueId);
  return [
    ...(first < i ? [toRefusal({ code: 'CLUE_NAMED_TWICE' }, { field: `decisions.${i}.clueId` })] : []),
    ...toRefusals(mustAllow('screen', clue.state), { field: `decisions.${i}.clueId` }),
    ...toRefusals(mustFollowClue(work.occurredOn, clue.latestOn), { field: 'occurredOn' }),
    ...toRefusals(mustBeFreeOfPersonalData(reason), { field: `decisions.${i}.reason` }),
  ];
}

async function decide(work: Work, meetingId: string, { clueId, decision, reason }: Decision, clue: ClueRecord): Promise<void> {
  // Clues of one meeting have nothing to do with one another: each takes up its own causes only.
  work.startNewCorrelation(work.correlationId);
  work.causedBy(clue.latestEventId);
  const eventId = await work.emit(clueScreened, { aggregateId: clueId, regionCode: clue.regionCode, payload: { clueId, decision } });
  await recordStep(work, clueId, { kind: 'SCREENED', outcome: decision, statement: reason, meetingId, eventId });
  await moveClue(work, clue, stateAfter[decision], eventId);
  await meetDeadline(work, clue.state === 'HELD' ? 'supervision.rescreen-clue' : 'supervision.screen-clue', clueId);
  if (decision === 'PRELIMINARY_CHECK') await startClock(work, clue, 'supervision.check-clue', '初步核实线索 · check a clue', 'clue.preliminary-check-limit');
  // A held clue comes back: unless screened again before, it stands among the new ones when this runs out.
  if (decision === 'HOLD') await startClock(work, clue, 'supervision.rescreen-clue', '再次排查暂存线索 · screen a held clue again', 'clue.screening-limit');
}

async function startClock(
  work: Work, clue: ClueRecord, kind: 'supervision.check-clue' | 'supervision.rescreen-clue', title: string,
  key: 'clue.preliminary-check-limit' | 'clue.screening-limit',
): Promise<void> {
  await setDeadline(work, {
    kind, title, subjectType: 'Clue', subjectId: clue.id, regionCode: clue.handlingRegionCode, bodyId: clue.handlingBodyId ?? undefined,
    startedOn: work.occurredOn, policy: work.policy.value(key, {
      regionCode: clue.regionCode, line: await lineOf(work.em, clue.handlingBodyId), fundKind: null, on: work.occurredOn,
    }),
  });
}
