import type { EnvelopeOf, EventDefinition, EventEnvelope } from '@sunledger/events';
import type { Work } from '../work.ts';

/** What a service does when it hears one type of fact: an effect in the transaction of its inbox row. */
export interface EventHandler {
  type: string;
  topic: string;
  handle: (work: Work, event: EventEnvelope) => Promise<void>;
}

/** Binds a reaction to a fact; several reactions of one service to the same fact run in the order they are listed. */
export function onEvent<D extends EventDefinition>(
  definition: D,
  handle: (work: Work, event: EnvelopeOf<D>) => Promise<void>,
): EventHandler {
  return {
    type: definition.type,
    topic: definition.topic,
    handle: (work, event) => handle(work, { ...event, payload: definition.payload.parse(event.payload) } as EnvelopeOf<D>),
  };
}

/** Fits both the handler list and an event that nobody here listens to. */
export function handlersOf(handlers: readonly EventHandler[]): ReadonlyMap<string, readonly EventHandler[]> {
  const byType = new Map<string, EventHandler[]>();
  for (const handler of handlers) byType.set(handler.type, [...(byType.get(handler.type) ?? []), handler]);
  return byType;
}
