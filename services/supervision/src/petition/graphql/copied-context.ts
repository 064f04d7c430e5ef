import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@sunledger/service-kit';

/**
 * The same request as if nobody had signed in, under a correlation of its own. A reporter who happens to be signed in
 * leaves no trace of who that is in the event, the audit or the request's record (S1), and may report the own body.
 */
export const asUnsigned = (context: RequestContext): RequestContext => copyOf(context, { actor: undefined });

/**
 * The same request under a correlation of its own: a client that sends one correlation for a whole sitting would
 * otherwise join, in the audit, the petition an officer handled to the clue he then registered (S3).
 */
export const underOwnCorrelation = (context: RequestContext): RequestContext => copyOf(context, {});

function copyOf(context: RequestContext, changes: { actor?: undefined }): RequestContext {
  const copy = Object.create(Object.getPrototypeOf(context) as object) as RequestContext;
  Object.assign(copy, context);
  Object.assign(copy, { correlationId: randomUUID(), reading: undefined, loaders: new Map(), ...changes });
  return copy;
}
