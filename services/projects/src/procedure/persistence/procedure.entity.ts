import { defineEntity, p } from '@mikro-orm/core';
import type { StepState } from '../domain/step-rules.ts';

const ProcedureRunSchema = defineEntity({
  name: 'ProcedureRun',
  schema: 'projects',
  tableName: 'procedure_run',
  properties: {
    id: p.uuid().primary(),
    procedure: p.text().$type<'library.steps' | 'household.identification-steps'>(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    subjectTitle: p.text(),
    regionCode: p.text(),
    packId: p.text(),
    packVersion: p.integer(),
    clause: p.text().nullable(),
    state: p.text().$type<'open' | 'done' | 'refused'>(),
    openedBy: p.text(),
    openedTier: p.text(),
    openedOn: p.date(),
    recordedAt: p.datetime(),
  },
});

/** One run of a procedure (程序): the steps as they were in force when it began, whatever the pack says later (X1, P3). */
export class ProcedureRun extends ProcedureRunSchema.class {}
ProcedureRunSchema.setClass(ProcedureRun);

const ProcedureStepSchema = defineEntity({
  name: 'ProcedureStep',
  schema: 'projects',
  tableName: 'procedure_step',
  properties: {
    id: p.uuid().primary(),
    runId: p.uuid(),
    position: p.integer(),
    code: p.text(),
    title: p.text(),
    bodyKind: p.text(),
    evidence: p.array(),
    displayed: p.boolean(),
    quorum: p.boolean(),
    limitValue: p.integer().nullable(),
    limitUnit: p.text().$type<'calendar-day' | 'working-day' | 'month'>().nullable(),
    state: p.text().$type<StepState>(),
    opinion: p.text().nullable(),
    doneBy: p.text().nullable(),
    doneTier: p.text().nullable(),
    doneBodyId: p.text().nullable(),
    doneOn: p.date().nullable(),
    recordedAt: p.datetime().nullable(),
    meetingId: p.uuid().nullable(),
    effectiveOn: p.date().nullable(),
  },
});

/** One step of a run (环节). */
export class ProcedureStep extends ProcedureStepSchema.class {}
ProcedureStepSchema.setClass(ProcedureStep);
