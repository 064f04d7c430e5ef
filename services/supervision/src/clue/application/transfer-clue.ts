import { z } from 'zod';
import { clueTransferred } from '@sunledger/events';
import { accepted, defineCommand, findBody, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { countGuarded } from '../../figures.ts';
import { toRefusal, toRefusals } from '../../refusals.ts';
import { mustAllow, mustBeDisciplineBody, mustFollowClue } from '../domain/clue-rules.ts';
import { lockClue, moveClue, recordStep } from './clue-record.ts';

export interface TransferClue extends CommandBasics {
  clueId: string;
  toBodyId: string;
}

/** Transfers a clue to the discipline body that takes it up (移交, S3), never to the one it concerns. */
export const transferClue = defineCommand<TransferClue>({
  name: 'transferClue',
  duty: 'supervision.clue.transfer',
  input: z.object({ clueId: z.uuid(), toBodyId: z.string().min(1).max(120) }),
  async handle(work, { clueId, toBodyId }) {
    const clue = await lockClue(work, clueId, 'supervision.clue.transfer');
    const body = await findBody(work.em, toBodyId);
    if (!body) throw new NotFound('toBodyId');
    const refusals = [
      ...toRefusals(mustAllow('transfer', clue.state), { field: 'clueId' }),
      ...toRefusals(mustFollowClue(work.occurredOn, clue.latestOn), { field: 'occurredOn' }),
      ...toRefusals(mustBeDisciplineBody(body, clue.regionCode), { field: 'toBodyId' }),
      ...(toBodyId === clue.concernedBodyId ? [toRefusal({ code: 'CONFLICT_OF_INTEREST' }, { field: 'toBodyId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(clue.latestEventId);
    const eventId = await work.emit(clueTransferred, {
      aggregateId: clueId, regionCode: clue.regionCode, payload: { clueId, toBodyId, problemClass: clue.problemClass },
    });
    await recordStep(work, clueId, { kind: 'TRANSFERRED', outcome: toBodyId, eventId });
    await moveClue(work, clue, 'TRANSFERRED', eventId);
    await query(work.em, 'update supervision.clue set transferred_to_body_id = $2, transferred_on = $3 where id = $1', [clueId, toBodyId, work.occurredOn]);
    await countGuarded(work, 'clues-transferred', work.occurredOn, clue);
    return accepted(clueId);
  },
});
