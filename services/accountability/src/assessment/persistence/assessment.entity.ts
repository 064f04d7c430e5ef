import { defineEntity, p } from '@mikro-orm/core';
import type { AssessmentScheme } from '@sunledger/policy';
import { formatDecimal } from '../domain/decimal.ts';
import type { Result } from '../domain/score-rules.ts';

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  schema: 'accountability',
  tableName: 'assessment',
  properties: {
    id: p.uuid().primary(),
    year: p.integer(),
    bodyId: p.text(),
    regionCode: p.text(),
    scheme: p.json().$type<AssessmentScheme>(),
    policy: p.text(),
    clause: p.text().nullable(),
    targetMet: p.boolean().nullable(),
    state: p.enum(['draft', 'final'] as const),
    draftedBy: p.text(),
    draftedOn: p.date(),
    recordedAt: p.datetime(),
    score: p.text(),
    deduction: p.text(),
    grade: p.text(),
    vetoed: p.boolean(),
    sharePercent: p.text(),
    talk: p.boolean(),
    finalisedBy: p.text().nullable(),
    finalisedOn: p.date().nullable(),
    finalisedEventId: p.uuid().nullable(),
  },
});

/** Columns that follow from the values of an assessment. */
export const resultColumns = ({ score, deduction, grade, vetoed, sharePercent, talk }: Result) => ({
  score: formatDecimal(score), deduction: formatDecimal(deduction), grade, vetoed, sharePercent: formatDecimal(sharePercent), talk });

/** A body's assessment for a year under the scheme in force (年度考核, A8). */
export class Assessment extends AssessmentSchema.class {
  rescore(result: Result): void {
    Object.assign(this, resultColumns(result));
  }

  finalise(by: string, on: string, eventId: string): void {
    this.state = 'final';
    this.finalisedBy = by;
    this.finalisedOn = on;
    this.finalisedEventId = eventId;
  }
}
AssessmentSchema.setClass(Assessment);
