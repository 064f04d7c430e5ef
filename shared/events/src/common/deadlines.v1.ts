import { z } from 'zod';
import { contexts, defineEvent, isoDate, type Context, type EventDefinition } from '../envelope.ts';
import { id, word, words } from '../fields.ts';

/** The same fact in each context's own topic, under that context's name. */
export const inEachContext = <D extends EventDefinition>(declare: (context: Context) => D): Record<Context, D> =>
  Object.fromEntries(contexts.map((context) => [context, declare(context)])) as Record<Context, D>;

const about = { deadlineId: id, kind: word, subjectType: word, subjectId: id, bodyId: id.optional() };

export const deadlineSet = inEachContext((context) =>
  defineEvent(
    `${context}.deadline-set.v1`,
    { title: '期限起算', mechanism: 'X3', description: 'A clock began; the desk shows it to the body that owes.' },
    {
      ...about, title: words, startedOn: isoDate, dueOn: isoDate, provisional: z.boolean(), policy: word, clause: words.optional(),
      limitUnit: z.enum(['calendar-day', 'working-day', 'month']).optional().describe('Unit of the limit, in which the days left are counted'),
    },
  ),
);
export const deadlineExtended = inEachContext((context) =>
  defineEvent(
    `${context}.deadline-extended.v1`,
    { title: '期限延长', mechanism: 'X3', description: 'A running clock was extended in writing before it fell due.' },
    { ...about, dueOn: isoDate, extendedFrom: isoDate, provisional: z.boolean().optional().describe('Whether the new day rests on a calendar not yet published') },
  ),
);
export const deadlineDaySettled = inEachContext((context) =>
  defineEvent(
    `${context}.deadline-day-settled.v1`,
    { title: '期限日确定', mechanism: 'X3', description: "The year's calendar was published: a due day that was provisional is final now." },
    { ...about, dueOn: isoDate, provisionalDueOn: isoDate, extendedFrom: isoDate.optional().describe('Day before the extension, of a clock that was extended') },
  ),
);
const settled = { ...about, dueOn: isoDate, settledOn: isoDate, state: z.enum(['met', 'missed', 'cancelled']) };
export const deadlineMet = inEachContext((context) =>
  defineEvent(
    `${context}.deadline-met.v1`,
    { title: '期限办结', mechanism: 'X3', description: 'What was due happened in time, or its subject was withdrawn.' },
    settled,
  ),
);
export const deadlineMissed = inEachContext((context) =>
  defineEvent(
    `${context}.deadline-missed.v1`,
    { title: '逾期', mechanism: 'X3', description: 'What was due did not happen in time; others act on it.' },
    settled,
  ),
);
