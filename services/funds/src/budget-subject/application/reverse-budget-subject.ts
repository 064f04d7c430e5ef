import { z } from 'zod';
import { budgetSubjectReversed } from '@sunledger/events';
import type { Fen, IsoDate } from '@sunledger/kernel';
import { accepted, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findChangeReversalRejections, integratedIn } from '../domain/subject-rules.ts';
import { subjectRefusal } from '../subject-refusals.ts';
import { lockChangesFor, readUnusedChange } from './changed-for.ts';

export interface ReverseBudgetSubject extends CommandBasics {
  changeId: string;
  reason: string;
}

interface ChangeRow {
  programmeId: string;
  bodyId: string;
  documentNumber: string;
  amountFen: Fen;
  changedBy: string;
  changedOn: IsoDate;
  reversedOn: IsoDate | null;
  eventId: string;
}

const change = `select programme_id as "programmeId", body_id as "bodyId", document_number as "documentNumber", amount_fen as "amountFen", changed_by as "changedBy",
    occurred_on as "changedOn", reversed_on as "reversedOn", event_id as "eventId" from funds.subject_change where id = $1`;

/** Takes a change of subject that was recorded wrongly back, as a second person and while no allocation rests on it (冲销科目调整, F1, X7). */
export const reverseBudgetSubject = defineCommand<ReverseBudgetSubject>({
  name: 'reverseBudgetSubject',
  duty: 'funds.budget-subject.change',
  input: z.object({ changeId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { changeId, reason }) {
    const [place] = await query<ChangeRow>(work.em, change, [changeId]);
    const body = place && (await findBody(work.em, place.bodyId));
    if (!place || !body) throw new NotFound('changeId');
    const programme = await getProgramme(work.em, place.programmeId);
    mustHold(work, 'funds.budget-subject.change', integratedIn(programme.regionCode, body.regionCode), programme.line);
    await lockChangesFor(work.em, programme.id, body.bodyId);
    const [row = place] = await query<ChangeRow>(work.em, change, [changeId]);
    const { documentNumber, amountFen, changedBy } = row;
    const { unusedFen } = await readUnusedChange(work.em, programme, body.bodyId);
    const refusals = [
      ...findChangeReversalRejections({ ...row, unusedFen, bodyName: body.name, on: work.occurredOn })
        .map((rejection) => subjectRefusal(rejection, { field: rejection.code === 'REVERSED_BEFORE_CHANGE' ? 'occurredOn' : 'changeId' })),
      ...(changedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 record' }, { field: 'changeId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(row.eventId);
    const eventId = await work.emit(budgetSubjectReversed, {
      aggregateId: changeId, regionCode: body.regionCode,
      payload: { changeId, programmeId: programme.id, bodyId: body.bodyId, documentNumber, amountFen: amountFen.toString(), reason } });
    await query(
      work.em, 'update funds.subject_change set reversed_on = $2, reversed_by = $3, reversal_reason = $4, reversal_event_id = $5 where id = $1',
      [changeId, work.occurredOn, work.actor.personId, reason, eventId]);
    return accepted(programme.id);
  },
});
