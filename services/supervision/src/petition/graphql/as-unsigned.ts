import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@sunledger/service-kit';

/**
 * The same request as if nobody had signed in, under a correlation of its own. A reporter who happens to be signed in
 * leaves no trace of who that is in the event, the audit or the request's record (S1), and may report the own body.
 */
export function asUnsigned(context: RequestContext): RequestContext {
  const unsigned = Object.create(Object.getPrototypeOf(context) as object) as RequestContext;
  Object.assign(unsigned, context);
  Object.assign(unsigned, { actor: undefined, correlationId: randomUUID(), reading: undefined, loaders: new Map() });
  return unsigned;
}
