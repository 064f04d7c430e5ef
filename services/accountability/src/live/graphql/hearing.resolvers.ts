import { allEvents } from '@sunledger/events';
import type { Resolvers } from '../../graphql/resolvers.gen.ts';
import { hearingsOf } from '../domain/hearing-rules.ts';

const types = [...allEvents.keys()];

export const hearingResolvers = {
  Query: {
    // A partner department has its own way to be told of facts: subscriptions by purpose.
    hearings: (_, __, { actor }) => hearingsOf(types, (duty) => actor?.kind === 'client' ? [] : (actor?.posts ?? [])
      .filter((post) => post.duties.includes(duty)).flatMap((post) => [post.regionCode, ...(actor?.groupRegions.get(post.id) ?? [])])),
  },
} satisfies Resolvers;
