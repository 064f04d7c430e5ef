import { LockMode } from '@mikro-orm/core';
import type { AssessmentScheme } from '@sunledger/policy';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import type { Item } from '../domain/assessment-rules.ts';
import { formatDecimal, parseDecimal } from '../domain/decimal.ts';
import { measure, type Counters } from '../domain/measure-values.ts';
import { scoreScheme, type ItemValues } from '../domain/score-rules.ts';
import { Assessment } from '../persistence/assessment.entity.ts';

export interface ItemRow extends Item {
  explanation: string;
  explanationEn: string;
}

/** Every item of a scheme with its value from the facts, in the scheme's order. */
export const itemsFromFacts = (scheme: AssessmentScheme, counters: Counters): ItemRow[] =>
  (['indicator', 'deduction', 'veto'] as const).flatMap((part) =>
    scheme[partKey[part]].map(({ code, measure: name }) => {
      const { source, value, zh, en } = measure(name, counters);
      return { code, part, source, value: value === undefined ? null : formatDecimal(value), explanation: zh, explanationEn: en };
    }));

const partKey = { indicator: 'indicators', deduction: 'deductions', veto: 'vetoes' } as const;

export const readItems = (em: Em, assessmentId: string): Promise<ItemRow[]> =>
  query(
    em,
    `select code, part, source, value, explanation, explanation_en as "explanationEn" from accountability.assessment_item where assessment_id = $1 order by position`,
    [assessmentId],
  );

/** Writes what the facts say; what was entered by hand, or corrected on appeal, stays. */
export async function writeFactItems(em: Em, assessmentId: string, items: readonly ItemRow[]): Promise<void> {
  await query(
    em,
    `insert into accountability.assessment_item as i (assessment_id, position, code, part, source, value, explanation, explanation_en)
     select $1, n, c, p, s, v, z, e from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) x(n, c, p, s, v, z, e)
     on conflict (assessment_id, code) do update set source = excluded.source, value = excluded.value, explanation = excluded.explanation,
       explanation_en = excluded.explanation_en where i.entered_by is null`,
    [assessmentId, items.map((_, index) => index), items.map((item) => item.code), items.map((item) => item.part), items.map((item) => item.source),
      items.map((item) => item.value), items.map((item) => item.explanation), items.map((item) => item.explanationEn)],
  );
}

/** A value that a person gave, with who and when; the words are the person's duty, not their text. */
export async function writeEnteredItem(
  em: Em,
  entry: { assessmentId: string; code: string; value: string; by: string; on: string; zh: string; en: string },
): Promise<void> {
  await query(
    em,
    `update accountability.assessment_item set source = 'hand', value = $3, entered_by = $4, entered_on = $5, explanation = $6, explanation_en = $7
      where assessment_id = $1 and code = $2`,
    [entry.assessmentId, entry.code, entry.value, entry.by, entry.on, entry.zh, entry.en],
  );
}

export const valuesOf = (items: readonly Item[]): ItemValues => new Map(items.map(({ code, value }) => [code, value === null ? undefined : parseDecimal(value)]));

/** The assessment a command names, locked: values and result change together. */
export async function lockAssessment(em: Em, assessmentId: string): Promise<Assessment> {
  const assessment = await em.findOne(Assessment, assessmentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!assessment) throw new NotFound('assessmentId');
  return assessment;
}

/** Puts score, grade and effects in step with the values. */
export async function rescore(em: Em, assessment: Assessment): Promise<void> {
  assessment.rescore(scoreScheme(assessment.scheme, valuesOf(await readItems(em, assessment.id)), assessment.targetMet ?? null));
  await em.flush();
}
