import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { budgetSubjectChanged } from '@sunledger/events';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findChangeRejections, integratedIn } from '../domain/subject-rules.ts';
import { subjectRefusal } from '../subject-refusals.ts';

export interface ChangeBudgetSubject extends CommandBasics {
  programmeId: string;
  bodyId: string;
  fromSubject: string;
  toSubject: string;
  documentNumber: string;
  amount: bigint;
}

const subject = z.string().regex(/^\d{3,9}$/, '3 至 9 位的科目编码 / a subject code of 3 to 9 digits');

/** Records that integrated money changed its budget subject for a department (涉农整合科目调整, F1); only then its quota may go there. */
export const changeBudgetSubject = defineCommand<ChangeBudgetSubject>({
  name: 'changeBudgetSubject',
  duty: 'funds.budget-subject.change',
  input: z.object({
    programmeId: z.uuid(), bodyId: z.string().max(120), fromSubject: subject, toSubject: subject, documentNumber: z.string().trim().min(2).max(100) }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    const body = await findBody(work.em, input.bodyId);
    if (!body) throw new NotFound('bodyId');
    mustHold(work, 'funds.budget-subject.change', integratedIn(programme.regionCode, body.regionCode), programme.line);
    const { fromSubject, toSubject, documentNumber, amount: amountFen } = input;
    const refusals = [
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...findChangeRejections(programme.fundKind, fromSubject, toSubject).map((rejection) =>
        subjectRefusal(rejection, { field: rejection.code === 'SAME_SUBJECT' ? 'toSubject' : 'programmeId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const id = randomUUID();
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(budgetSubjectChanged, {
      aggregateId: id, regionCode: body.regionCode,
      payload: { changeId: id, programmeId: programme.id, bodyId: body.bodyId, fromSubject, toSubject, documentNumber, amountFen: amountFen.toString() } });
    const entered = await query(
      work.em,
      `insert into funds.subject_change (id, programme_id, body_id, from_subject, to_subject, document_number, amount_fen, changed_by, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      [id, programme.id, body.bodyId, fromSubject, toSubject, documentNumber, amountFen, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    return entered.length > 0 ? accepted(programme.id) : refused(toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' }));
  },
});
