import { z } from 'zod';
import { accepted, defineCommand, mustHold, NotFound, query, refused } from '@sunledger/service-kit';
import { dutyColumns, type DutyRow } from '../../duty/application/settle-duty.ts';
import { toRefusal } from '../../refusals.ts';
import { mustKeepFacts } from '../domain/notice-rules.ts';
import { composeNotice, writeNotice } from './compose-notice.ts';
import { wordsInput, type WithWords } from './notice-input.ts';

export type PrepareNotice = WithWords & { dutyId: string };

/** Fills a notice from the facts of a duty (公告公示拟稿, D3); another person approves it before anyone sees it. */
export const prepareNotice = defineCommand<PrepareNotice>({
  name: 'prepareNotice',
  duty: 'disclosure.notice.prepare',
  input: z.object({ dutyId: z.uuid(), ...wordsInput }),
  async handle(work, input) {
    const [duty] = await query<DutyRow>(work.em, `select ${dutyColumns} from disclosure.duty where id = $1 for update`, [input.dutyId]);
    if (!duty) throw new NotFound('dutyId');
    mustHold(work, 'disclosure.notice.prepare', duty.regionCode);
    const published = await query(
      work.em, 'select 1 from disclosure.display where duty_id = $1 and published_event_id is not null limit 1', [duty.id]);
    const { lines, refusals } = await composeNotice(work, duty, duty.facts, input);
    const all = [
      ...(duty.state === 'cancelled' ? [toRefusal({ code: 'DUTY_WITHDRAWN' }, { field: 'dutyId' })] : []),
      ...(published.length > 0 ? [toRefusal({ code: 'ALREADY_DISCLOSED', title: duty.title }, { field: 'dutyId' })] : []),
      ...mustKeepFacts(duty.facts, input.supplement).map(({ rejection, field }) => toRefusal(rejection, { field })),
      ...refusals,
    ];
    return all.length > 0 ? refused(...all) : accepted(await writeNotice(work, duty, input, lines));
  },
});
