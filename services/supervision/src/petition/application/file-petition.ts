import { z } from 'zod';
import { defineCommand, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { enterPetition, petitionContent, type PetitionContent } from './enter-petition.ts';

export interface FilePetition extends CommandBasics, PetitionContent {}

/** A reporter files a petition on the network, signed or not (网络举报, S1). It is received on the day it comes. */
export const filePetition = (settings: ServiceSettings) =>
  defineCommand<FilePetition>({
    name: 'filePetition',
    duty: null,
    regionOf: ({ regionCode }) => regionCode,
    input: z.object(petitionContent),
    handle: (work, input) => enterPetition(work, settings, input, { channel: 'NETWORK', emphasis: [], registeredBy: null }),
  });
