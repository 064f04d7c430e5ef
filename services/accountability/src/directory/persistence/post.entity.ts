import { defineEntity, p } from '@mikro-orm/core';

const PostEntitySchema = defineEntity({
  name: 'PostEntity',
  schema: 'accountability',
  tableName: 'post',
  properties: {
    id: p.uuid().primary(),
    personId: p.text(),
    bodyId: p.text(),
    regionCode: p.text(),
    postKind: p.text(),
    title: p.text(),
    duties: p.array(),
    groupIds: p.array(),
    heldFrom: p.date(),
    heldUntil: p.date().nullable(),
    policy: p.text().nullable(),
    purpose: p.text().nullable(),
    heldEventId: p.uuid(),
    endedEventId: p.uuid().nullable(),
  },
});

/** A post held by a person from a day on (任职), X2. The duties are those of the pack in force when it began. */
export class PostEntity extends PostEntitySchema.class {
  end(heldUntil: string, endedEventId: string): void {
    this.heldUntil = heldUntil;
    this.endedEventId = endedEventId;
  }
}
PostEntitySchema.setClass(PostEntity);
