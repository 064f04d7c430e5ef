import { z } from 'zod';

const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const title = z.string().min(1);
const decimal = z.string().regex(/^\d{1,9}(?:\.\d{1,4})?$/, '小数,如 "6" 或 "0.5" / a decimal string such as "6" or "0.5"');
/** The event or figure an indicator is filled from, such as 'funds.hop-days'; 'manual' is entered by hand with evidence. */
const measure = z.union([z.literal('manual'), z.string().regex(/^(?:funds|projects|disclosure|supervision|accountability)\.[a-z-]+$/)]);

/** Triggers are separate: a grade, the year's target met or missed, or both together. */
const effect = z
  .strictObject({
    grade: code.optional(),
    target: z.enum(['met', 'missed']).optional(),
    bonusPercent: decimal.optional(),
    cutPercent: decimal.optional(),
    talk: z.boolean().optional(),
  })
  .refine(({ grade, target }) => grade !== undefined || target !== undefined, { error: '奖惩须对应等次或目标 / an effect needs a grade or a target' })
  .refine(({ bonusPercent, cutPercent, talk }) => [bonusPercent, cutPercent, talk].some((said) => said !== undefined), {
    error: '奖惩为奖励、扣减或约谈之一 / an effect is a bonus, a cut or a talk',
  });

/**
 * A yearly scheme (A8). Each indicator is a straight line from `zero` (no points) to `full` (all its points), clamped.
 * Deductions come off the sum, a veto gives the worst grade whatever the sum; effects act on next year's share (F11).
 */
export const assessmentScheme = z
  .strictObject({
    indicators: z.array(z.strictObject({ code, title, max: decimal, measure, full: decimal, zero: decimal })).min(1),
    deductions: z.array(z.strictObject({ code, title, measure, pointsEach: decimal })),
    maxDeduction: decimal,
    vetoes: z.array(z.strictObject({ code, title, measure })),
    grades: z.array(z.strictObject({ code, title, from: decimal })).min(2),
    effects: z.array(effect),
  })
  .superRefine((scheme, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const points = scheme.indicators.reduce((sum, { max }) => sum + Math.round(Number(max) * 10_000), 0);
    if (points !== 1_000_000) say('指标分值合计应为 100 / the points of the indicators add up to 100');
    if (scheme.indicators.some(({ full, zero }) => Number(full) === Number(zero))) say('指标的满分值与零分值不能相同 / an indicator needs full and zero apart');
    const bounds = scheme.grades.map(({ from }) => Number(from));
    if (bounds.some((from, index) => index > 0 && from >= (bounds[index - 1] ?? 0))) say('等次应从高到低排列 / grades go from the best down');
    if (bounds.at(-1) !== 0) say('最低等次应从 0 分起 / the worst grade begins at 0');
    const grades = new Set(scheme.grades.map((grade) => grade.code));
    if (grades.size !== scheme.grades.length) say('两个等次代码相同 / two grades have the same code');
    for (const { grade } of scheme.effects) if (grade !== undefined && !grades.has(grade)) say(`奖惩所指等次 ${grade} 不存在 / an effect names the unknown grade ${grade}`);
  });
export type AssessmentScheme = z.infer<typeof assessmentScheme>;
