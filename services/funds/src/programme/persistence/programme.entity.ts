import { defineEntity, p } from '@mikro-orm/core';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  schema: 'funds',
  tableName: 'programme',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    fundKind: p.text(),
    year: p.integer(),
    line: p.text().nullable(),
    regionCode: p.text(),
    bodyId: p.text(),
    bankAccountSealed: p.blob(),
    accountLast4: p.text().fieldName('account_last4'),
    bookkeeperPersonId: p.text(),
    openedOn: p.date(),
    closesOn: p.date(),
    openedEventId: p.uuid(),
  },
});

/** A programme of public money: own bank account, own book, named bookkeeper (三专, F2). */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);
