import type { CommandDefinition, RequestContext, ServiceSettings } from '@sunledger/service-kit';
import type { AddPetitionMessageInput, FilePetitionInput, RatePetitionInput } from '../../graphql/resolvers.gen.ts';
import { filePetition } from '../application/file-petition.ts';
import { addPetitionMessage } from '../application/petition-messages.ts';
import { ratePetition } from '../application/rate-petition.ts';
import { receiptCodeOf } from '../application/receipt-code.ts';
import { asUnsigned } from './copied-context.ts';
import { readReceipt } from './read-receipt.ts';

/** What a reporter does: without sign-in, or as if without. */
export const receiptResolvers = (settings: ServiceSettings) => {
  const underCode = async <I extends { requestId: string; receiptCode: string }>(context: RequestContext, command: CommandDefinition<I>, input: unknown, code: string) => {
    const { id, refusals } = await asUnsigned(context).run(command, input);
    return { receipt: id ? await readReceipt(context, settings, code) : null, refusals };
  };
  return {
    Query: {
      petitionByReceipt: (_: unknown, { code }: { code: string }, context: RequestContext) => readReceipt(context, settings, code),
    },
    Mutation: {
      filePetition: async (_: unknown, { input }: { input: FilePetitionInput }, context: RequestContext) => {
        const { id, refusals } = await asUnsigned(context).run(filePetition(settings), input);
        const receiptCode = id ? receiptCodeOf(settings.sealingKey, id) : null;
        return { receiptCode, receipt: receiptCode && (await readReceipt(context, settings, receiptCode)), refusals };
      },
      addPetitionMessage: (_: unknown, { input }: { input: AddPetitionMessageInput }, context: RequestContext) =>
        underCode(context, addPetitionMessage(settings), input, input.receiptCode),
      ratePetition: (_: unknown, { input }: { input: RatePetitionInput }, context: RequestContext) =>
        underCode(context, ratePetition(settings), input, input.receiptCode),
    },
  };
};
