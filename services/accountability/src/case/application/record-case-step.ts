import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { caseStepTaken } from '@sunledger/events';
import { accepted, attachEvidence, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import type { AccountabilityDuty } from '../../duties.ts';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { toCaseRefusal } from '../case-refusals.ts';
import { mustBeOpenTo, mustBeReported, mustFollow } from '../domain/case-rules.ts';
import { caseSteps, nextState, type CaseStep } from '../domain/case-transitions.ts';
import { lockCase, stepEvents } from './get-case.ts';

export interface RecordCaseStep extends CommandBasics {
  caseId: string;
  step: CaseStep;
  evidence: EvidenceInput[];
}

/** What one must be charged with to take each step: investigating, trying and deciding are different people's work (查审分离). */
export const dutyOfStep = {
  investigated: 'accountability.case.investigate',
  tried: 'accountability.case.try',
  decided: 'accountability.case.decide',
  executed: 'accountability.case.execute',
} as const satisfies Record<CaseStep, AccountabilityDuty>;

/** Records one step of a case with its report (A1). The trial is by another person than the lead and the investigator. */
export const recordCaseStep = (ticketSecret: string, step: CaseStep) =>
  defineCommand<RecordCaseStep>({
    name: 'recordCaseStep',
    duty: dutyOfStep[step],
    input: z.object({ caseId: z.uuid(), step: z.enum(caseSteps), evidence: evidenceInputs }),
    async handle(work, input) {
      const found = await lockCase(work.em, input.caseId);
      const { id, regionCode } = found;
      mustHold(work, dutyOfStep[step], regionCode);
      const doneBefore = await query<{ step: CaseStep; doneBy: string }>(
        work.em, 'select step, done_by as "doneBy" from accountability.case_step where case_id = $1', [id]);
      const investigators = [found.leadPersonId, ...doneBefore.filter((row) => row.step === 'investigated').map((row) => row.doneBy)];
      const refusals = [
        ...mustBeOpenTo(found.state, step).map((rejection) => toCaseRefusal(rejection, { field: 'step' })),
        ...mustFollow(found.lastStepOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...mustBeReported(input.evidence).map((rejection) => toCaseRefusal(rejection, { field: 'evidence' })),
        ...(step === 'tried' && investigators.includes(work.actor.personId)
          ? [kitRefusal({ code: 'SAME_PERSON', duty: '审理 try', otherDuty: '主办 lead' }, { field: 'step' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      work.causedBy(found.filedEventId, ...(await stepEvents(work.em, id)).slice(-1));
      const stepId = randomUUID();
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'CaseStep', id: stepId, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(caseStepTaken, { aggregateId: id, regionCode, payload: { caseId: id, step } });
      await query(
        work.em,
        'insert into accountability.case_step (id, case_id, step, done_by, occurred_on, recorded_at, event_id) values ($1, $2, $3, $4, $5, $6, $7)',
        [stepId, id, step, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      found.moveTo(nextState(found.state, step) ?? found.state, work.occurredOn);
      await work.em.flush();
      return accepted(id);
    },
  });
