import { z } from 'zod';
import { accepted, attachEvidence, defineCommand, kitRefusal, mustHold, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { toAssessmentRefusal } from '../assessment-refusals.ts';
import { mustBeDraft, mustBeEntered, mustNotBeOwnBody } from '../domain/assessment-rules.ts';
import { formatDecimal, parseDecimal } from '../domain/decimal.ts';
import { lockAssessment, readItems, rescore, writeEnteredItem } from './assessment-items.ts';

export interface EnterIndicator extends CommandBasics {
  assessmentId: string;
  indicatorCode: string;
  value: string;
  evidence: EvidenceInput[];
}

export const itemValue = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/, 'a decimal of up to four places, such as 95 or 3.5');

/** Enters what no fact fills, with its evidence (人工填报, A8). */
export const enterIndicator = (ticketSecret: string) =>
  defineCommand<EnterIndicator>({
    name: 'enterIndicator',
    duty: 'accountability.assessment.draft',
    input: z.object({ assessmentId: z.uuid(), indicatorCode: z.string().min(1).max(80), value: itemValue, evidence: evidenceInputs }),
    async handle(work, input) {
      const assessment = await lockAssessment(work.em, input.assessmentId);
      const { id, regionCode } = assessment;
      mustHold(work, 'accountability.assessment.draft', regionCode);
      const code = input.indicatorCode;
      const item = (await readItems(work.em, id)).find((row) => row.code === code);
      const refusals = [
        ...[...mustBeDraft(assessment.finalisedOn ?? null), ...mustNotBeOwnBody(assessment.bodyId, work.actor.posts.map((post) => post.bodyId))]
          .map((rejection) => toAssessmentRefusal(rejection, { field: 'assessmentId' })),
        ...mustBeEntered(item, code).map((rejection) => toAssessmentRefusal(rejection, { field: 'indicatorCode' })),
        ...(input.evidence.length === 0 ? [toAssessmentRefusal({ code: 'VALUE_WITHOUT_EVIDENCE' }, { field: 'evidence' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'AssessmentItem', id: `${id}/${code}`, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      await writeEnteredItem(work.em, {
        assessmentId: id, code, value: formatDecimal(parseDecimal(input.value)), by: work.actor.personId, on: work.occurredOn,
        zh: `人工填报,附件 ${attached.length} 份`, en: `entered by hand with ${attached.length} pieces of evidence` });
      await rescore(work.em, assessment);
      return accepted(id);
    },
  });
