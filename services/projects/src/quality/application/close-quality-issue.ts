import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { qualityIssueClosed } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, NotFound, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import { lineOfProject } from '../../access/line-of-project.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { findClosingRejections } from '../domain/quality-rules.ts';
import { QualityIssue } from '../persistence/quality-issue.entity.ts';
import { qualityRefusal } from '../refusals.ts';

export interface CloseQualityIssue extends CommandBasics {
  issueId: string;
  rectification?: string | null;
  evidence: EvidenceInput[];
}

/** Strikes a mended defect off (销号, P8): another person, with evidence. */
export const closeQualityIssue = (ticketSecret: string) =>
  defineCommand<CloseQualityIssue>({
    name: 'closeQualityIssue',
    duty: 'projects.quality.close',
    input: z.object({ issueId: z.uuid(), rectification: z.string().max(4000).nullish(), evidence: evidenceForm }),
    async handle(work, input) {
      const issue = await work.em.findOne(QualityIssue, input.issueId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!issue) throw new NotFound('issueId');
      const { id, projectId, regionCode } = issue;
      mustHold(work, 'projects.quality.close', regionCode, await lineOfProject(work.em, projectId));
      const rejections = findClosingRejections(issue, { personId: work.actor.personId, evidence: input.evidence.map(({ kind }) => kind) });
      const kept = await keepEvidence(work, ticketSecret, { type: 'QualityIssue', id, regionCode }, input.evidence);
      const refusals = [
        ...rejections.map((rejection) => qualityRefusal(rejection, { field: rejection.code === 'CLOSED_WITHOUT_EVIDENCE' ? 'evidence' : 'issueId' })),
        ...kept.refusals,
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(issue.openedEventId);
      const closedEventId = await work.emit(qualityIssueClosed, { aggregateId: id, regionCode, payload: { issueId: id, projectId } });
      Object.assign(issue, {
        state: 'closed', closedBy: work.actor.personId, closedOn: work.occurredOn, closedEventId, rectification: input.rectification ?? null,
      });
      await work.em.flush();
      // Taken back in the month of its opening: the figure is "opened in the period and still open", which its list shows.
      await addToFigures(work, [{ regionCode, on: issue.openedOn, measure: 'quality-open', amount: -1n }]);
      return accepted(id);
    },
  });
