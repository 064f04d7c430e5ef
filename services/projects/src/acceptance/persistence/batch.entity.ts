import { defineEntity, p } from '@mikro-orm/core';
import type { BatchState } from '../domain/acceptance-rules.ts';

const BatchSchema = defineEntity({
  name: 'Batch',
  schema: 'projects',
  tableName: 'batch',
  properties: {
    id: p.uuid().primary(),
    contractId: p.uuid(),
    projectId: p.uuid(),
    regionCode: p.text(),
    number: p.integer(),
    amountFen: p.bigint(),
    content: p.text(),
    final: p.boolean(),
    round: p.integer(),
    state: p.text().$type<BatchState>(),
    submittedBy: p.text(),
    submittedOn: p.date(),
    recordedAt: p.datetime(),
    acceptedOn: p.date().nullable(),
    eventId: p.uuid().nullable(),
  },
});

/** A batch of work under a contract, handed in to be accepted (批次, P6, P7). */
export class Batch extends BatchSchema.class {}
BatchSchema.setClass(Batch);
