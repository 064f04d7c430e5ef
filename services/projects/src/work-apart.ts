import { Work } from '@sunledger/service-kit';

/**
 * The same unit of work with causes of its own: where one event or command changes several things, the causes of one
 * must not be told of another (X9).
 */
export function workApart(work: Work, causes: readonly (string | null | undefined)[]): Work {
  const { em, now, today, occurredOn, actor, correlationId, policy } = work;
  return new Work({ em, now, today, occurredOn, actor, correlationId, policy, causes: causes.filter((id) => typeof id === 'string') });
}
