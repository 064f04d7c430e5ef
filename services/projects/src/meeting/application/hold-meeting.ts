import { z } from 'zod';
import { accepted, defineCommand, NotFound, query, refused, type CommandBasics, type EvidenceInput, type Work } from '@sunledger/service-kit';
import { requirePostsAtPlace } from '../../access/posts-at-place.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { meetingForm, recordMeeting, type MeetingSubject } from './record-meeting.ts';

export interface HoldMeeting extends CommandBasics {
  needId?: string | null;
  projectId?: string | null;
  kind: 'GROUP' | 'REPRESENTATIVES';
  eligible: number;
  present: number;
  inFavour: number;
  evidence: EvidenceInput[];
}

async function subjectOf(work: Work, { needId, projectId }: HoldMeeting): Promise<MeetingSubject> {
  const [row] = needId
    ? await query<{ id: string; region: string }>(work.em, 'select id, village_code as region from projects.need where id = $1', [needId])
    : await query<{ id: string; region: string }>(work.em, 'select id, region_code as region from projects.project where id = $1', [projectId]);
  if (!row) throw new NotFound(needId ? 'needId' : 'projectId');
  return { type: needId ? 'Need' : 'Project', id: row.id, regionCode: row.region };
}

/** Records a villagers' meeting about a need or a project, with its numbers and minutes (P2). */
export const holdMeeting = (ticketSecret: string) =>
  defineCommand<HoldMeeting>({
    name: 'holdMeeting',
    duty: 'projects.meeting.record',
    input: meetingForm
      .extend({ needId: z.uuid().nullish(), projectId: z.uuid().nullish(), evidence: evidenceForm.min(1) })
      .refine(({ needId, projectId }) => Boolean(needId) !== Boolean(projectId), { path: ['projectId'], error: 'needId 与 projectId 填且只填一个 / give needId or projectId, one of them' }),
    async handle(work, input) {
      const subject = await subjectOf(work, input);
      requirePostsAtPlace(work, 'projects.meeting.record', subject.regionCode, null);
      const kind = input.kind === 'GROUP' ? 'group' : 'representatives';
      const { id, refusals } = await recordMeeting(work, subject, kind, input);
      // Without an id there is nothing to attach to, but a forged ticket is told all the same.
      const kept = await keepEvidence(work, ticketSecret, { type: 'Meeting', id: id ?? subject.id, regionCode: subject.regionCode }, input.evidence);
      if (!id || kept.refusals.length > 0) return refused(...refusals, ...kept.refusals);
      return accepted(id);
    },
  });
