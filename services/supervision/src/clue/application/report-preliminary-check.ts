import { z } from 'zod';
import {
  accepted, attachEvidence, defineCommand, kitRefusal, meetDeadline, query, refused, type CommandBasics, type EvidenceInput, type ServiceSettings,
} from '@sunledger/service-kit';
import { toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { mustAllow, mustFollowClue } from '../domain/clue-rules.ts';
import { lockClue, recordStep } from './clue-record.ts';

export interface ReportPreliminaryCheck extends CommandBasics {
  clueId: string;
  result: string;
  report: string;
  evidence?: EvidenceInput[] | null;
}

/** Reports what the preliminary check found (初步核实报告, S3); meets its clock by the day it was finished. */
export const reportPreliminaryCheck = ({ ticketSecret }: ServiceSettings) =>
  defineCommand<ReportPreliminaryCheck>({
    name: 'reportPreliminaryCheck',
    duty: 'supervision.clue.check',
    input: z.object({ clueId: z.uuid(), report: z.string().trim().min(2).max(8000), evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.string().min(1).max(80) })).max(20).nullish() }),
    async handle(work, { clueId, result, report, evidence }) {
      const clue = await lockClue(work, clueId, 'supervision.clue.check');
      const refusals = [
        ...toRefusals(mustAllow('check', clue.state), { field: 'clueId' }),
        ...toRefusals(mustFollowClue(work.occurredOn, clue.latestOn), { field: 'occurredOn' }),
        ...toRefusals(mustBeFreeOfPersonalData(report), { field: 'report' }),
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(clue.latestEventId);
      const attached = await attachEvidence(work, 'supervision', ticketSecret, { type: 'Clue', id: clueId, regionCode: clue.regionCode }, evidence ?? []);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      await recordStep(work, clueId, { kind: 'CHECKED', outcome: result, statement: report });
      await query(work.em, "update supervision.clue set state = 'CHECKED', checked_by = $2, latest_on = $3 where id = $1", [
        clueId, work.actor.personId, work.occurredOn]);
      await meetDeadline(work, 'supervision.check-clue', clueId);
      return accepted(clueId);
    },
  });
