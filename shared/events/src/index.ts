export * from './envelope.ts';
export * from './fields.ts';
export * from './declared.ts';
export { allEvents } from './all-events.ts';
