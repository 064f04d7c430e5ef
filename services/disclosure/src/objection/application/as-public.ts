import { Work } from '@sunledger/service-kit';

/** Facts of what a person said to an office travel without the person: in events an objection is the public's. */
export const asPublic = (work: Work): Work =>
  new Work({
    em: work.em, now: work.now, today: work.today, occurredOn: work.occurredOn, correlationId: work.correlationId, policy: work.policy,
    actor: { ...work.actor, personId: 'public', posts: [], post: undefined },
  });
