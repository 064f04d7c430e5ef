import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { query, queryOne, type Work } from '@sunledger/service-kit';
import { findMeetingRejections, type MeetingNumbers, type Quorum } from '../domain/quorum-rules.ts';
import { meetingRefusal } from '../refusals.ts';

export type MeetingKind = 'group' | 'representatives';
export interface MeetingSubject {
  type: 'Need' | 'Project' | 'Household';
  id: string;
  regionCode: string;
}

const people = z.number().int().min(0).max(1_000_000);
/** Form of a meeting's numbers. */
export const meetingForm = z.object({ eligible: people, present: people, inFavour: people });

function quorumFor(work: Work, kind: MeetingKind, regionCode: string): { quorum: Quorum; clause: string | undefined; policy: string } {
  const question = { regionCode, line: null, fundKind: null, on: work.occurredOn };
  if (kind === 'representatives') {
    const { value, clause, label } = work.policy.value('meeting.quorum', question);
    return { quorum: value, clause: clause ?? undefined, policy: label };
  }
  // A villager-group meeting is one of adults, not of representatives.
  const { value, clause, label } = work.policy.value('meeting.adult-quorum', question);
  return { quorum: { present: value.adults, pass: value.pass }, clause: clause ?? undefined, policy: label };
}

/** Records a meeting that had its quorum and passed (P2); one that had not decides nothing and is refused. */
export async function recordMeeting(
  work: Work,
  subject: MeetingSubject,
  kind: MeetingKind,
  numbers: MeetingNumbers,
): Promise<{ id: string; refusals: [] } | { id: undefined; refusals: Refusal[] }> {
  const { quorum, clause, policy } = quorumFor(work, kind, subject.regionCode);
  const rejections = findMeetingRejections(numbers, quorum);
  if (rejections.length > 0) {
    return { id: undefined, refusals: rejections.map((rejection) => meetingRefusal(rejection, { field: 'meeting', policy, ...(clause && { clause }) })) };
  }
  const { id } = await queryOne<{ id: string }>(
    work.em,
    `insert into projects.meeting (id, subject_type, subject_id, region_code, kind, eligible, present, in_favour, policy, held_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [randomUUID(), subject.type, subject.id, subject.regionCode, kind, numbers.eligible, numbers.present, numbers.inFavour, policy,
      work.occurredOn, work.actor.personId, work.now],
  );
  return { id, refusals: [] };
}

/** The latest meeting of representatives about a subject: every one on record has passed. */
export async function latestMeetingOf(work: Work, subjectId: string): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(
    work.em,
    "select id from projects.meeting where subject_id = $1 and kind = 'representatives' order by held_on desc, recorded_at desc limit 1",
    [subjectId],
  );
  return row?.id;
}
