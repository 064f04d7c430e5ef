import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, query, seal, type CommandBasics, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { receiptHash } from './receipt-code.ts';
import { lockByReceipt, lockPetition } from './get-petition.ts';

export interface AddPetitionMessage extends CommandBasics {
  receiptCode: string;
  content: string;
}
export interface SendPetitionMessage extends CommandBasics {
  petitionId: string;
  content: string;
}

const content = z.string().trim().min(1).max(10_000);

/** The reporter writes to the handling body under the receipt code, unknown if so wished (S1). */
export const addPetitionMessage = (settings: ServiceSettings) =>
  defineCommand<AddPetitionMessage>({
    name: 'addPetitionMessage',
    duty: null,
    input: z.object({ receiptCode: z.string().max(60), content }),
    async handle(work, input) {
      const petition = await lockByReceipt(work, receiptHash(settings.sealingKey, input.receiptCode));
      await storeMessage(work, settings, { petitionId: petition.id, direction: 'FROM_REPORTER', content: input.content, officerId: null });
      return accepted(petition.id);
    },
  });

/** The handling body writes to the reporter, who finds it under the receipt code. */
export const sendPetitionMessage = (settings: ServiceSettings) =>
  defineCommand<SendPetitionMessage>({
    name: 'sendPetitionMessage',
    duty: 'supervision.petition.handle',
    input: z.object({ petitionId: z.uuid(), content }),
    async handle(work, input) {
      const { id } = await lockPetition(work, input.petitionId, 'supervision.petition.handle');
      await storeMessage(work, settings, { petitionId: id, direction: 'TO_REPORTER', content: input.content, officerId: work.actor.personId });
      return accepted(id);
    },
  });

async function storeMessage(
  work: Work,
  { sealingKey }: ServiceSettings,
  message: { petitionId: string; direction: 'FROM_REPORTER' | 'TO_REPORTER'; content: string; officerId: string | null },
): Promise<void> {
  await query(
    work.em,
    'insert into supervision.petition_message (id, petition_id, direction, content_sealed, recorded_at, officer_id) values ($1, $2, $3, $4, $5, $6)',
    [randomUUID(), message.petitionId, message.direction, seal(sealingKey, 'petition-content', message.content), work.now, message.officerId],
  );
}
