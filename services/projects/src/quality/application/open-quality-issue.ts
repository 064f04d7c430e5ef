import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { qualityIssueOpened } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, lineOf, mustHold, NotFound, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import { Contract } from '../../contract/persistence/contract.entity.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { Project } from '../../project/persistence/project.entity.ts';
import { findOpeningRejections } from '../domain/quality-rules.ts';
import { QualityIssue } from '../persistence/quality-issue.entity.ts';
import { qualityRefusal } from '../refusals.ts';

export interface OpenQualityIssue extends CommandBasics {
  projectId: string;
  content: string;
  evidence: EvidenceInput[];
}

/** Enters a defect found within the warranty (P8); funds holds the retention until it is struck off (F7). */
export const openQualityIssue = (ticketSecret: string) =>
  defineCommand<OpenQualityIssue>({
    name: 'openQualityIssue',
    duty: 'projects.quality.open',
    input: z.object({ projectId: z.uuid(), content: z.string().trim().min(2).max(4000), evidence: evidenceForm.min(1) }),
    async handle(work, input) {
      const project = await work.em.findOne(Project, input.projectId);
      if (!project) throw new NotFound('projectId');
      const { id: projectId, regionCode } = project;
      mustHold(work, 'projects.quality.open', regionCode, await lineOf(work.em, project.implementingBodyId));
      const contracts = await work.em.find(Contract, { projectId });
      const rejections = findOpeningRejections(
        contracts.map(({ finalAcceptedOn, warrantyMonths }) => ({ finalAcceptedOn: finalAcceptedOn ?? null, warrantyMonths })), work.occurredOn);
      const id = randomUUID();
      const kept = await keepEvidence(work, ticketSecret, { type: 'QualityIssue', id, regionCode }, input.evidence);
      const refusals = [
        ...rejections.map((rejection) => qualityRefusal(rejection, { field: rejection.code === 'WARRANTY_OVER' ? 'occurredOn' : 'projectId' })),
        ...kept.refusals,
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(...contracts.map(({ eventId }) => eventId));
      const openedEventId = await work.emit(qualityIssueOpened, { aggregateId: id, regionCode, payload: { issueId: id, projectId } });
      work.em.create(QualityIssue, {
        id, projectId, regionCode, content: input.content, state: 'open', openedBy: work.actor.personId, openedOn: work.occurredOn, openedEventId,
        rectification: null, closedBy: null, closedOn: null, closedEventId: null, recordedAt: work.now,
      });
      await work.em.flush();
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'quality-open', amount: 1n }]);
      return accepted(id);
    },
  });
