import { z } from 'zod';
import { clueClosed } from '@sunledger/events';
import { accepted, defineCommand, kitRefusal, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { countGuarded } from '../../figures.ts';
import { toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { findUnmetConditions, mustAllow, mustFollowClue, type ClosingCondition } from '../domain/clue-rules.ts';
import { lockClue, moveClue, recordStep, type ClueRecord } from './clue-record.ts';

interface Condition {
  met: boolean;
  grounds: string;
}

export interface CloseClue extends CommandBasics {
  clueId: string;
  result: string;
  report: string;
  factsCleared: Condition;
  responsibilityCleared: Condition;
  accountabilityDone: Condition;
}

const fieldOf: Record<ClosingCondition, string> = { FACTS: 'factsCleared.met', RESPONSIBILITY: 'responsibilityCleared.met', ACCOUNTABILITY: 'accountabilityDone.met' };
const condition = z.object({ grounds: z.string().trim().min(2).max(2000) });

/** Closes a clue with its report and the three conditions, each with its grounds (了结, S3); never by whoever checked it (X7). */
export const closeClue = defineCommand<CloseClue>({
  name: 'closeClue',
  duty: 'supervision.clue.close',
  input: z.object({
    clueId: z.uuid(), report: z.string().trim().min(2).max(8000),
    factsCleared: condition, responsibilityCleared: condition, accountabilityDone: condition,
  }),
  async handle(work, input) {
    const clue = await lockClue(work, input.clueId, 'supervision.clue.close');
    const { factsCleared, responsibilityCleared, accountabilityDone } = input;
    const texts = { report: input.report, 'factsCleared.grounds': factsCleared.grounds, 'responsibilityCleared.grounds': responsibilityCleared.grounds, 'accountabilityDone.grounds': accountabilityDone.grounds };
    const unmet = findUnmetConditions({ FACTS: factsCleared.met, RESPONSIBILITY: responsibilityCleared.met, ACCOUNTABILITY: accountabilityDone.met });
    const refusals = [
      ...toRefusals(mustAllow('close', clue.state), { field: 'clueId' }),
      ...toRefusals(mustFollowClue(work.occurredOn, clue.latestOn), { field: 'occurredOn' }),
      ...unmet.flatMap((rejection) => toRefusals([rejection], { field: fieldOf[rejection.condition] })),
      ...Object.entries(texts).flatMap(([field, text]) => toRefusals(mustBeFreeOfPersonalData(text), { field })),
      ...(clue.checkedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '了结线索 close', otherDuty: '初步核实 check' }, { field: 'clueId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await close(work, clue, input);
    return accepted(clue.id);
  },
});

async function close(work: Work, clue: ClueRecord, input: CloseClue): Promise<void> {
  work.causedBy(clue.latestEventId);
  await query(
    work.em,
    `insert into supervision.clue_closing (clue_id, report, facts_grounds, responsibility_grounds, accountability_grounds, closed_by, closed_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [clue.id, input.report, input.factsCleared.grounds, input.responsibilityCleared.grounds, input.accountabilityDone.grounds, work.actor.personId, work.occurredOn],
  );
  await query(work.em, 'update supervision.clue set closed_on = $2, result = $3 where id = $1', [clue.id, work.occurredOn, input.result]);
  const eventId = await work.emit(clueClosed, { aggregateId: clue.id, regionCode: clue.regionCode, payload: { clueId: clue.id, result: input.result } });
  await recordStep(work, clue.id, { kind: 'CLOSED', outcome: input.result, statement: input.report, eventId });
  await moveClue(work, clue, 'CLOSED', eventId);
  await countGuarded(work, 'clues-closed', work.occurredOn, clue);
}
