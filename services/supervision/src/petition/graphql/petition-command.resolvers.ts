import type { CommandResult, RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { acceptPetition } from '../application/accept-petition.ts';
import { concludePetition } from '../application/conclude-petition.ts';
import { forwardPetition } from '../application/forward-petition.ts';
import { extendPetition } from '../application/extend-petition.ts';
import { sendPetitionMessage } from '../application/petition-messages.ts';
import { registerPetition } from '../application/register-petition.ts';
import { replyPetition } from '../application/reply-petition.ts';
import { receiptCodeOf } from '../application/receipt-code.ts';
import { petitionLoader } from './petition.resolvers.ts';

type Input = { input: unknown };

const answer = async (context: RequestContext, { id, refusals, position }: CommandResult) => ({
  petition: id ? await petitionLoader(context).load(id) : null, refusals, position,
});

/** What the officers of the handling body do. */
export const petitionCommandResolvers = (settings: ServiceSettings) => ({
  Mutation: {
    registerPetition: async (_: unknown, { input }: Input, context: RequestContext) => {
      const result = await context.run(registerPetition(settings), input);
      // Told once to whoever registered it, to hand on; for what was routed above his own post it is all he keeps.
      return { receiptCode: result.id ? receiptCodeOf(settings.sealingKey, result.id) : null, ...(await answer(context, result)) };
    },
    acceptPetition: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(acceptPetition, input)),
    forwardPetition: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(forwardPetition, input)),
    extendPetition: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(extendPetition, input)),
    concludePetition: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(concludePetition(settings), input)),
    replyPetition: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(replyPetition, input)),
    sendPetitionMessage: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(sendPetitionMessage(settings), input)),
  },
});
