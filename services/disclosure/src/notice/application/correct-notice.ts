import { z } from 'zod';
import { accepted, defineCommand, mustHold, queryOne, refused } from '@sunledger/service-kit';
import { dutyColumns, type DutyRow } from '../../duty/application/settle-duty.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeCorrectable, mustHoldNoPersonalData } from '../domain/notice-rules.ts';
import { composeNotice, writeNotice } from './compose-notice.ts';
import { lockNotice } from './notice-rows.ts';
import { wordsInput, type WithWords } from './notice-input.ts';

export type CorrectNotice = WithWords & { noticeId: string; reason: string };

/** A published notice changes only by another that takes its place (更正公告, D3): both stay, and the display begins anew. */
export const correctNotice = defineCommand<CorrectNotice>({
  name: 'correctNotice',
  duty: 'disclosure.notice.prepare',
  input: z.object({ noticeId: z.uuid(), reason: z.string().trim().min(4).max(500), ...wordsInput }),
  async handle(work, input) {
    const notice = await lockNotice(work.em, input.noticeId);
    mustHold(work, 'disclosure.notice.prepare', notice.regionCode);
    const duty = await queryOne<DutyRow>(work.em, `select ${dutyColumns} from disclosure.duty where id = $1`, [notice.dutyId]);
    const known = Object.fromEntries(notice.fields.map(({ field, value }) => [field, value]));
    const { lines, refusals } = await composeNotice(work, duty, known, input);
    const all = [
      ...mustBeCorrectable(notice.state).map((rejection) => toRefusal(rejection, { field: 'noticeId' })),
      ...mustHoldNoPersonalData([{ field: 'reason', label: '更正原因', text: input.reason }]).map(({ rejection, field }) => toRefusal(rejection, { field })),
      ...refusals,
    ];
    if (all.length > 0) return refused(...all);
    return accepted(await writeNotice(work, duty, input, lines, { noticeId: notice.id, reason: input.reason }));
  },
});
