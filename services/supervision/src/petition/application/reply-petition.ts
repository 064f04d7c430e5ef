import { z } from 'zod';
import { accepted, defineCommand, meetDeadline, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toRefusal, toRefusals } from '../../refusals.ts';
import { mustBeConcluded, mustFollow } from '../domain/petition-rules.ts';
import { mustBeNamed } from '../domain/identity-rules.ts';
import { lockPetition } from './get-petition.ts';

export interface ReplyPetition extends CommandBasics {
  petitionId: string;
  method: string;
}

/** Records that a named reporter was told the result, and how (反馈); meets the clock of the reply (S2). */
export const replyPetition = defineCommand<ReplyPetition>({
  name: 'replyPetition',
  duty: 'supervision.petition.handle',
  input: z.object({ petitionId: z.uuid() }),
  async handle(work, { petitionId, method }) {
    const petition = await lockPetition(work, petitionId, 'supervision.petition.handle');
    const refusals = [
      ...toRefusals([...mustBeNamed(petition.named), ...mustBeConcluded(petition.state)], { field: 'petitionId' }),
      ...(petition.repliedOn === null ? [] : [toRefusal({ code: 'PETITION_ALREADY_REPLIED' }, { field: 'petitionId' })]),
      ...toRefusals(mustFollow(work.occurredOn, petition.concludedOn), { field: 'occurredOn' }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(work.em, 'update supervision.petition set replied_by = $2, replied_on = $3, reply_method = $4 where id = $1', [
      petitionId, work.actor.personId, work.occurredOn, method]);
    work.causedBy(petition.registeredEventId);
    await meetDeadline(work, 'supervision.reply-petition', petitionId);
    return accepted(petitionId);
  },
});
