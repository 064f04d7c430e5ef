import * as declared from './declared.ts';
import type { EventDefinition } from './envelope.ts';

const isDefinition = (value: unknown): value is EventDefinition =>
  typeof value === 'object' && value !== null && 'payload' in value && 'topic' in value;

/** Every fact of the system, by type name. */
export const allEvents: ReadonlyMap<string, EventDefinition> = new Map(
  Object.values(declared)
    .flatMap((value): unknown[] => (isDefinition(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value) : []))
    .filter(isDefinition)
    .map((definition) => [definition.type, definition]),
);
