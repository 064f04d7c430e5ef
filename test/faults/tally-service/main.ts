import { allocationIssued } from '@sunledger/events';
import { defineService, onEvent, query, runService } from '@sunledger/service-kit';

/**
 * A third listener that only counts. Its effect has nothing to guard it a second time (no unique key, no state to look
 * at): only the kit's inbox keeps an event that comes twice from counting twice. It stands in supervision's place.
 */
await runService(defineService({
  name: 'supervision',
  typeDefs: 'type Query { tally: String @access(public: true) }',
  resolvers: () => ({ Query: { tally: () => 'counts allocations' } }),
  entities: [],
  schemaSteps: [{
    name: '1001-tally',
    sql: ({ app, jobs }) => `create schema tally; grant usage on schema tally to ${app}, ${jobs};
      create table tally.heard (event_id uuid not null, at bigserial);
      grant select, insert on tally.heard to ${jobs}; grant usage on all sequences in schema tally to ${jobs};`,
  }],
  handlers: () => [
    onEvent(allocationIssued, async (work, event) => {
      await query(work.em, 'insert into tally.heard (event_id) values ($1)', [event.id]);
    }),
  ],
}));
