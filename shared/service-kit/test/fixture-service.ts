import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { objectionAnswered, quotaReceived } from '@sunledger/events';
import {
  accepted, attachEvidence, defineCommand, defineService, kitRefusal, mustHold, NotFound, onEvent, query, refused, setDeadline, type CommandBasics, type RequestContext,
} from '../src/index.ts';
import { deadlinesField } from '../src/graphql/loaders.ts';

interface WriteNote extends CommandBasics {
  regionCode: string;
  title: string;
  tickets: { ticket: string; kind: string }[];
}

/** The least service that uses the kit: notes with a clock; it stands in for funds in these tests. */
const writeNote = (secret: string) => defineCommand<WriteNote>({
  name: 'writeNote', duty: 'funds.note.write', regionOf: (input) => input.regionCode,
  input: z.object({ title: z.string().min(1).max(100) }),
  async handle(work, input) {
    if (input.title === 'refuse me') return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }));
    const id = randomUUID();
    await query(work.em, 'insert into note.note (id, region_code, title, occurred_on, recorded_at) values ($1, $2, $3, $4, $5)', [
      id, input.regionCode, input.title, work.occurredOn, work.now]);
    const kinds = await attachEvidence(work, 'funds', secret, { type: 'Note', id, regionCode: input.regionCode }, input.tickets);
    if (!kinds) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'tickets' }));
    await work.emit(quotaReceived, {
      aggregateId: 'one-aggregate', regionCode: input.regionCode,
      payload: { receiptId: id, programmeId: 'p', bodyId: 'b', documentNumber: 'd', amountFen: '1' },
    });
    await setDeadline(work, {
      kind: 'funds.answer-note', subjectType: 'Note', subjectId: id, title: '答复 · answer', regionCode: input.regionCode, startedOn: work.occurredOn,
      policy: work.policy.value('disclosure.allocation-notice-limit', { regionCode: input.regionCode, line: null, fundKind: null, on: work.occurredOn }),
    });
    return accepted(id);
  },
});

interface RetitleNote extends CommandBasics {
  noteId: string;
  title: string;
}

/** A command that learns only from the thing itself where it lies. */
const retitleNote = defineCommand<RetitleNote>({
  name: 'retitleNote', duty: 'funds.note.write', input: z.object({ noteId: z.uuid(), title: z.string().min(1).max(100) }),
  async handle(work, { noteId, title }) {
    const [note] = await query<{ regionCode: string }>(work.em, 'select region_code as "regionCode" from note.note where id = $1', [noteId]);
    if (!note) throw new NotFound('noteId');
    mustHold(work, 'funds.note.write', note.regionCode);
    await query(work.em, 'update note.note set title = $2, occurred_on = $3 where id = $1', [noteId, title, work.occurredOn]);
    await work.emit(quotaReceived, {
      aggregateId: noteId, regionCode: note.regionCode, payload: { receiptId: noteId, programmeId: 'p', bodyId: 'b', documentNumber: 'd', amountFen: '1' },
    });
    return accepted(noteId);
  },
});

export const missed: string[] = [];
/** Event ids that the fixture fails on, until a test lets them through. */
export const poisoned = new Set<string>();

export const noteService = defineService({
  name: 'funds',
  typeDefs: `
    type Note { id: ID! title: String! occurredOn: Date! recordedAt: DateTime! deadlines: [Deadline!]! secret: String @access(duties: ["funds.note.write"], personal: true) }
    type Query { notes: [Note!]! @access(duties: ["funds.note.write"]) open: String @access(public: true) broken: String @access(public: true) }
    type Mutation { writeNote(input: WriteNoteInput!): WriteNotePayload! @access(duties: ["funds.note.write"])
      retitleNote(input: RetitleNoteInput!): WriteNotePayload! @access(duties: ["funds.note.write"]) }
    input RetitleNoteInput { requestId: ID! occurredOn: Date backdatingApprovalId: ID noteId: ID! title: String! }
    input TicketInput { ticket: String! kind: String! }
    input WriteNoteInput { requestId: ID! occurredOn: Date backdatingApprovalId: ID regionCode: RegionCode! title: String! tickets: [TicketInput!]! }
    type WriteNotePayload { id: ID refusals: [Refusal!]! position: String }
  `,
  entities: [],
  schemaSteps: [{
    name: '1001-note',
    sql: ({ app, jobs }) => `create schema note; grant usage on schema note to ${app}, ${jobs};
      create table note.note (id uuid primary key, region_code text not null, title text not null, occurred_on date not null, recorded_at timestamptz not null);
      create table note.heard (event_id uuid not null, aggregate_version integer not null, at bigserial);
      alter table note.note enable row level security;
      create policy by_region on note.note for all to ${app} using (kit.region_visible(region_code)) with check (true);
      create policy all_rows on note.note for all to ${jobs} using (true);
      grant select, insert, update on note.note, note.heard to ${app}, ${jobs}; grant usage on all sequences in schema note to ${app}, ${jobs};`,
  }],
  resolvers: (settings) => ({
    Query: {
      notes: async (_: unknown, __: unknown, context: RequestContext) =>
        query(await context.db(), 'select id, title, occurred_on as "occurredOn", recorded_at as "recordedAt" from note.note order by title'),
      open: () => 'anyone',
      broken: () => { throw new Error('select secret from note.note at /some/file.ts'); },
    },
    Note: { secret: () => '身份证号', deadlines: deadlinesField },
    Mutation: { writeNote: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => context.run(writeNote(settings.ticketSecret), input),
      retitleNote: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => context.run(retitleNote, input) },
  }),
  handlers: () => [
    onEvent(objectionAnswered, async (work, event) => {
      if (poisoned.has(event.id)) throw new Error('the fixture can\'t take this one');
      await query(work.em, 'insert into note.heard (event_id, aggregate_version) values ($1, $2)', [event.id, event.aggregateVersion]);
    }),
  ],
  deadlineHandlers: { 'funds.answer-note': async (_work, deadline) => { missed.push(deadline.subjectId); } },
});
