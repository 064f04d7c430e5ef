import { z } from 'zod';

/** The five contexts; each publishes to one topic, and the directory of accountability to a compacted one. */
export const contexts = ['funds', 'projects', 'disclosure', 'supervision', 'accountability'] as const;
export type Context = (typeof contexts)[number];

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('Calendar date in Asia/Shanghai (日期)');
export const regionCode = z
  .string()
  .regex(/^(\d{12}|\d{15})$/)
  .describe('12-digit statistical code, 15 with a villager group (区划代码)');
/** Whole fen as a decimal string: JSON numbers lose large integers. */
export const fen = z.string().regex(/^-?\d{1,16}$/).describe('Amount in whole fen (分)');

/** What every event carries besides its payload (X4: two times; X9: causes). */
export const envelopeShape = {
  id: z.uuid().describe('Identity of the event; consumers remember it in their inbox'),
  occurredOn: isoDate.describe('Day on which the fact happened'),
  recordedAt: z.iso.datetime().describe('Instant at which the fact was recorded'),
  actor: z
    .object({
      personId: z.string().max(100).describe('Sign-in identity, or `system` for deadlines and reactions'),
      postId: z.string().max(100).optional(),
      bodyId: z.string().max(100).optional(),
    })
    .describe('Who did it, in which post; never a name or an identity number'),
  regionCode: regionCode.describe('Region that the fact belongs to'),
  aggregateId: z.string().min(1).max(120).describe('Aggregate of the fact; the Kafka key'),
  aggregateVersion: z.number().int().positive().describe('Position of the fact within its aggregate, from 1 without gaps'),
  causes: z.array(z.uuid()).describe('Events that led to this one (X9)'),
  correlationId: z.uuid().describe('One story; a new one begins where a petition becomes a clue'),
} as const;

export type EventType = `${Context}.${string}.v${number}`;

export interface EventDefinition<T extends string = string, P extends z.ZodObject = z.ZodObject> {
  type: T;
  /** Chinese term of the fact. */
  title: string;
  /** Mechanism or clause it serves. */
  mechanism: string;
  description: string;
  payload: P;
  topic: string;
}

export type EventActor = { personId: string; postId?: string | undefined; bodyId?: string | undefined };

export interface EventEnvelope<T extends string = string, P = Record<string, unknown>> {
  id: string;
  type: T;
  occurredOn: string;
  recordedAt: string;
  actor: EventActor;
  regionCode: string;
  aggregateId: string;
  aggregateVersion: number;
  causes: string[];
  correlationId: string;
  payload: P;
}

export type PayloadOf<D extends EventDefinition> = z.infer<D['payload']>;
export type EnvelopeOf<D extends EventDefinition> = EventEnvelope<D['type'], PayloadOf<D>>;

export const topicOf = (context: Context): string => `sunledger.${context}`;
/** Bodies, posts, region groups and packs: compacted by the id of the entry, so nothing past is lost. */
export const directoryTopic = 'sunledger.directory';

/** Declares one fact. The literal type name is its contract: a change that is not an added optional field is a `.v2`. */
export function defineEvent<T extends EventType, S extends z.ZodRawShape>(
  type: T,
  about: { title: string; mechanism: string; description: string; topic?: string },
  payload: S,
): EventDefinition<T, z.ZodObject<S>> {
  const context = type.slice(0, type.indexOf('.')) as Context;
  const { topic = topicOf(context), ...rest } = about;
  return { type, topic, ...rest, payload: z.object(payload) };
}
