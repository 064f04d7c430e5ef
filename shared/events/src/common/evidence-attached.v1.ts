import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { count, hash, id, word } from '../fields.ts';
import { inEachContext } from './deadlines.v1.ts';

export const evidenceAttached = inEachContext((context) =>
  defineEvent(
    `${context}.evidence-attached.v1`,
    { title: '证据附件', mechanism: 'X5', description: 'A file was attached to a fact; supervision looks for the same file under another.' },
    {
      evidenceId: id, hash, kind: word, contentType: word, subjectType: word, subjectId: id,
      sizeBytes: count.optional(),
      capturedAt: z.iso.datetime().optional().describe('Instant at which a photo says that it was taken'),
      longitude: z.number().optional().describe('Where a photo says that it was taken, degrees east'),
      latitude: z.number().optional().describe('The same, degrees north'),
    },
  ),
);
