import { defineEvent } from '../envelope.ts';
import { hash, id, word } from '../fields.ts';
import { inEachContext } from './deadlines.v1.ts';

export const evidenceAttached = inEachContext((context) =>
  defineEvent(
    `${context}.evidence-attached.v1`,
    { title: '证据附件', mechanism: 'X5', description: 'A file was attached to a fact; supervision looks for the same file under another.' },
    { evidenceId: id, hash, kind: word, contentType: word, subjectType: word, subjectId: id },
  ),
);
