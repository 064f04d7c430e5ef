import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  accepted, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type EvidenceInput,
} from '@sunledger/service-kit';
import { toRefusal } from '../../refusals.ts';
import { mustBeChannel } from '../domain/notice-rules.ts';
import { noticeColumns, noticeSource, type NoticeRow } from './notice-rows.ts';

export interface PostProof extends CommandBasics {
  noticeId: string;
  channel: string;
  evidence: readonly EvidenceInput[];
}

/** Proof that a notice hung or ran in a channel (公开凭证, D5): photographs with place and time. */
export const postProof = (ticketSecret: string) =>
  defineCommand<PostProof>({
    name: 'postProof',
    duty: 'disclosure.notice.post',
    input: z.object({ noticeId: z.uuid(), channel: z.string().max(60), evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.string().max(60) })).min(1).max(20) }),
    async handle(work, input) {
      const [notice] = await query<NoticeRow>(work.em, `select ${noticeColumns} from ${noticeSource} where n.id = $1`, [input.noticeId]);
      if (!notice) throw new NotFound('noticeId');
      mustHold(work, 'disclosure.notice.post', notice.regionCode);
      const refusals = [
        ...(notice.publishedEventId === null ? [toRefusal({ code: 'NOTICE_NOT_PUBLISHED' }, { field: 'noticeId' })] : []),
        ...mustBeChannel(input.channel).map((rejection) => toRefusal(rejection, { field: 'channel' })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(notice.publishedEventId);
      const id = randomUUID();
      await query(
        work.em,
        'insert into disclosure.posting (id, notice_id, channel, posted_on, posted_by, recorded_at) values ($1, $2, $3, $4, $5, $6)',
        [id, notice.id, input.channel, work.occurredOn, work.actor.personId, work.now],
      );
      const attached = await attachEvidence(work, 'disclosure', ticketSecret, { type: 'NoticePosting', id, regionCode: notice.regionCode }, input.evidence);
      return attached ? accepted(notice.id) : refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
    },
  });
