import { defineEntity, p } from '@mikro-orm/core';

const ContractSchema = defineEntity({
  name: 'Contract',
  schema: 'projects',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    contractorId: p.uuid(),
    regionCode: p.text(),
    amountFen: p.bigint(),
    submittedFen: p.bigint(),
    acceptedFen: p.bigint(),
    signedOn: p.date(),
    warrantyMonths: p.integer(),
    signedBy: p.text(),
    recordedAt: p.datetime(),
    finalSubmitted: p.boolean(),
    finalAcceptedOn: p.date().nullable(),
    eventId: p.uuid(),
  },
});

/** A contract for an adopted project (合同, P5). */
export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);
