import { defineEntity, p } from '@mikro-orm/core';

const QualityIssueSchema = defineEntity({
  name: 'QualityIssue',
  schema: 'projects',
  tableName: 'quality_issue',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    regionCode: p.text(),
    content: p.text(),
    state: p.text().$type<'open' | 'closed'>(),
    openedBy: p.text(),
    openedOn: p.date(),
    openedEventId: p.uuid(),
    rectification: p.text().nullable(),
    closedBy: p.text().nullable(),
    closedOn: p.date().nullable(),
    closedEventId: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});

/** A defect within the warranty (质量问题, P8); while it is open, the retention of its project stays (F7). */
export class QualityIssue extends QualityIssueSchema.class {}
QualityIssueSchema.setClass(QualityIssue);
