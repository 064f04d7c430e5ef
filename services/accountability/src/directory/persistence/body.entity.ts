import { defineEntity, p } from '@mikro-orm/core';

const BodyEntitySchema = defineEntity({
  name: 'BodyEntity',
  schema: 'accountability',
  tableName: 'body',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    bodyKind: p.text(),
    regionCode: p.text(),
    line: p.text().nullable(),
    email: p.text().nullable(),
    dutyPhoneSealed: p.blob().nullable(),
    mailWhen: p.enum(['at-once', 'daily'] as const),
    registeredOn: p.date(),
    eventId: p.uuid(),
  },
});

/** A body (机构) of a region and a line (条), X2. */
export class BodyEntity extends BodyEntitySchema.class {}
BodyEntitySchema.setClass(BodyEntity);
