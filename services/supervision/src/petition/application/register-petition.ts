import { z } from 'zod';
import { defineCommand, query, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { toRefusal } from '../../refusals.ts';
import { channels, type Channel } from '../domain/petition-rules.ts';
import { enterPetition, petitionContent, type PetitionContent } from './enter-petition.ts';

export interface RegisterPetition extends CommandBasics, PetitionContent {
  channel: Channel;
  emphasis?: string[] | null;
}

/** An officer writes down what came by telephone, letter, visit or box (S1); never a petition about the own body. */
export const registerPetition = (settings: ServiceSettings) =>
  defineCommand<RegisterPetition>({
    name: 'registerPetition',
    duty: 'supervision.petition.register',
    regionOf: ({ regionCode }) => regionCode,
    input: z.object({ ...petitionContent, channel: z.enum(channels) }),
    async handle(work, input) {
      const { channel, emphasis, bodyComplainedOfId } = input;
      const own = await query(work.em, 'select 1 where $1::text = any(supervision.actor_bodies())', [bodyComplainedOfId ?? null]);
      if (own.length > 0) return refused(toRefusal({ code: 'CONFLICT_OF_INTEREST' }, { field: 'bodyComplainedOfId' }));
      return enterPetition(work, settings, input, { channel, emphasis: [...new Set(emphasis ?? [])], registeredBy: work.actor.personId });
    },
  });
