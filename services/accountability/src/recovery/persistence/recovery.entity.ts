import { defineEntity, p } from '@mikro-orm/core';

const RecoverySchema = defineEntity({
  name: 'Recovery',
  schema: 'accountability',
  tableName: 'recovery',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    programmeId: p.text(),
    regionCode: p.text(),
    source: p.text(),
    voluntary: p.boolean(),
    orderedFen: p.bigint(),
    receivedFen: p.bigint(),
    treasuryOrderedFen: p.bigint(),
    treasuryPaidFen: p.bigint(),
    listedFen: p.bigint(),
    refundedFen: p.bigint(),
    orderedBy: p.text(),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    eventId: p.uuid(),
  },
});

/** Money ordered back in a case, and what became of it (追缴, A3). */
export class Recovery extends RecoverySchema.class {}
RecoverySchema.setClass(Recovery);
