import { defineEntity, p } from '@mikro-orm/core';
import { caseSteps, type CaseKind, type CaseState } from '../domain/case-transitions.ts';

const CaseSchema = defineEntity({
  name: 'DisciplineCase',
  schema: 'accountability',
  tableName: 'discipline_case',
  properties: {
    id: p.uuid().primary(),
    clueId: p.text(),
    regionCode: p.text(),
    bodyId: p.text(),
    kind: p.text().$type<CaseKind>(),
    leadPersonId: p.text(),
    filedBy: p.text(),
    state: p.enum(['filed', ...caseSteps, 'concluded'] as const).$type<CaseState>(),
    filedOn: p.date(),
    recordedAt: p.datetime(),
    filedEventId: p.uuid(),
    lastStepOn: p.date(),
    concludedOn: p.date().nullable(),
    substantiated: p.boolean().nullable(),
    conclusion: p.text().nullable(),
    concludedBy: p.text().nullable(),
    concludedEventId: p.uuid().nullable(),
  },
});

/** A case of the discipline inspection body (案件, A1): its lead officer stays on record for life. */
export class DisciplineCase extends CaseSchema.class {
  moveTo(state: CaseState, on: string): void {
    this.state = state;
    this.lastStepOn = on;
  }

  conclude(found: { substantiated: boolean; conclusion: string; by: string; on: string; eventId: string }): void {
    this.moveTo('concluded', found.on);
    this.substantiated = found.substantiated;
    this.conclusion = found.conclusion;
    this.concludedBy = found.by;
    this.concludedOn = found.on;
    this.concludedEventId = found.eventId;
  }
}
CaseSchema.setClass(DisciplineCase);
