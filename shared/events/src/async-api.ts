import { z } from 'zod';
import { allEvents } from './all-events.ts';
import { envelopeShape, type EventDefinition } from './envelope.ts';

type Json = Record<string, unknown>;

// JSON Schema of a zod type, without the dialect line that AsyncAPI states once.
function schemaOf(type: z.ZodType): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io: 'input' }) as Json;
  return schema;
}

const messageName = (type: string): string => type.replaceAll('.', '-');

const envelopeOf = (definition: EventDefinition): Json => ({
  type: 'object',
  title: definition.title,
  description: `${definition.description} (${definition.mechanism})`,
  required: ['id', 'type', 'occurredOn', 'recordedAt', 'actor', 'regionCode', 'aggregateId', 'aggregateVersion', 'causes', 'correlationId', 'payload'],
  properties: { ...(schemaOf(z.object(envelopeShape))['properties'] as Json), type: { const: definition.type }, payload: schemaOf(definition.payload) },
});

/** The whole system's events as one AsyncAPI 3 document: what a partner reads to subscribe. */
export function buildAsyncApi(): Json {
  const definitions = [...allEvents.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  const topics = [...new Set(definitions.map((definition) => definition.topic))].sort((a, b) => (a < b ? -1 : 1));
  const ofTopic = (topic: string) => definitions.filter((definition) => definition.topic === topic);
  const reference = (topic: string, type: string) => ({ $ref: `#/channels/${topic}/messages/${messageName(type)}` });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Sunledger events 阳光账事件',
      version: '1.0.0',
      description: 'Facts that cross contexts. Key = aggregate id; kept for ever; optional fields may be added, anything else is a new version beside the old.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map((topic) => [
      topic,
      {
        address: topic,
        messages: Object.fromEntries(ofTopic(topic).map(({ type }) => [messageName(type), { $ref: `#/components/messages/${messageName(type)}` }])),
      },
    ])),
    operations: Object.fromEntries(topics.map((topic) => [
      `receive-${topic.replaceAll('.', '-')}`,
      { action: 'receive', channel: { $ref: `#/channels/${topic}` }, messages: ofTopic(topic).map(({ type }) => reference(topic, type)) },
    ])),
    components: {
      messages: Object.fromEntries(definitions.map((definition) => [
        messageName(definition.type),
        { name: definition.type, title: definition.title, summary: definition.description, payload: envelopeOf(definition) },
      ])),
    },
  };
}
