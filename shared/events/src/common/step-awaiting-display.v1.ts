import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

/** What a notice may show of a fact, by field code (`projectName`, `place`, `amount`, …); no personal data. */
export const displayFacts = z.record(z.string().max(60), z.string().max(4000));
export type DisplayFacts = z.infer<typeof displayFacts>;

const payload = { stepId: id, runId: id, stepKind: word, subjectType: word, subjectId: id, item: word, facts: displayFacts };
const about = {
  title: '待公示',
  mechanism: 'D4',
  description: 'A step waits for its display; it takes effect only on disclosure.display-cleared.',
};

export const stepAwaitingDisplay = {
  funds: defineEvent('funds.step-awaiting-display.v1', about, payload),
  projects: defineEvent('projects.step-awaiting-display.v1', about, payload),
};
