import { contexts, directoryTopic, type Context, type EventEnvelope } from '@sunledger/events';

/** What the gateway keeps of a fact: that it happened, to what and where. Its payload stays behind. */
export interface HeardFact {
  id: string;
  type: string;
  context: Context;
  aggregateId: string;
  regionCode: string;
  /** Instant of recording, ISO 8601. */
  recordedAt: string;
  correlationId: string;
  /** Of the directory: bodies, posts, region groups, packs. */
  directory: boolean;
}

const isContext = (word: string): word is Context => (contexts as readonly string[]).includes(word);

/** A message as a fact; undefined for what is none (a tombstone, something foreign). */
export function readHeardFact(topic: string, value: Buffer | null): HeardFact | undefined {
  if (!value) return undefined;
  let envelope: Partial<EventEnvelope>;
  try {
    envelope = JSON.parse(value.toString()) as Partial<EventEnvelope>;
  } catch {
    return undefined;
  }
  const { id, type, aggregateId, regionCode, recordedAt, correlationId } = envelope;
  const context = typeof type === 'string' ? type.slice(0, type.indexOf('.')) : '';
  if (!id || !type || !aggregateId || !regionCode || !recordedAt || !correlationId || !isContext(context)) return undefined;
  return { id, type, context, aggregateId, regionCode, recordedAt, correlationId, directory: topic === directoryTopic };
}
