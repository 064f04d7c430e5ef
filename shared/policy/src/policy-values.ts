import { z } from 'zod';
import { limitUnits, parseYuan, regionLevels } from '@sunledger/kernel';
import * as terms from './vocabulary.ts';

/** The shapes a policy value can have. Every object is strict: a field nobody reads would promise what isn't kept. */

const codeOf = <Terms extends Record<string, string>>(vocabulary: Terms) =>
  z.enum(Object.keys(vocabulary) as [keyof Terms & string, ...(keyof Terms & string)[]]);

export const fundKind = codeOf(terms.fundKinds);
const projectKind = codeOf(terms.projectKinds);
export const bodyKind = codeOf(terms.bodyKinds);
const duty = codeOf(terms.duties);
const noticeField = codeOf(terms.noticeFields);
const regionLevel = z.enum(regionLevels);
const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '代码是用连字符连接的小写单词 / a code is lower-case words joined by hyphens');
const title = z.string().min(1);
const clause = z.string().min(1);

export const wholeNumber = z.int().min(0);
export const limit = z.strictObject({ value: z.int().min(0), unit: z.enum(limitUnits) });
export const percent = z.string().regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,4})?)$/, '百分比是 0 至 100 的小数 / a percentage is a decimal string from 0 to 100');
export const yuan = z.string().refine((text) => /^\d+\.\d{2}$/.test(text) && parseYuan(text) !== undefined, {
  error: '金额以元为单位、保留两位小数,如 "500000.00" / an amount is yuan with two digits, such as "500000.00"',
});
export const interestTreatment = z.enum(['use', 'return']);
export const lines = z.array(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/));
export const month = z.int().min(1).max(12);
export const months = z.array(z.int().min(1)).min(1);

const share = z
  .strictObject({ numerator: z.int().min(1), denominator: z.int().min(1), comparison: z.enum(['at-least', 'more-than']) })
  .refine(({ numerator, denominator }) => numerator <= denominator, { error: '比例不超过全部 / a share is not more than the whole' });
export const representativesQuorum = z.strictObject({ present: share, pass: share });
export const adultQuorum = z.strictObject({ adults: share, households: share, pass: share });

export const noticeFieldSets = z
  .array(z.strictObject({ item: codeOf(terms.noticeItems), level: regionLevel.optional(), fields: z.array(noticeField).min(1) }))
  .min(1);
export const disclosureLevels = z.array(z.strictObject({ level: regionLevel, bodyKind })).min(1);
export const channels = z.array(codeOf(terms.disclosureChannels)).min(1);

const step = z.strictObject({
  code,
  title,
  bodyKind,
  evidence: z.array(codeOf(terms.evidenceKinds)),
  displayed: z.boolean(),
  quorum: z.boolean().optional(),
  limit: limit.optional(),
});
export const procedure = z.array(step).min(1).refine(hasUniqueCodes, { error: '两个环节代码相同 / two steps have the same code' });
export const reviewSteps = z
  .array(z.strictObject({ code, title, bodyKind, limit }))
  .min(1)
  .refine(hasUniqueCodes, { error: '两个环节代码相同 / two steps have the same code' });

/** Every kind of body stands at one level: who covers a region follows from it. */
export const bodyLevels = z.record(bodyKind, regionLevel);

export const disbursementStages = z
  .array(z.strictObject({ code, title, share: percent, acceptedShare: percent, finalAcceptance: z.boolean() }))
  .min(1)
  .refine(hasUniqueCodes, { error: '两个阶段代码相同 / two stages have the same code' })
  .refine((stages) => stages.reduce((sum, stage) => sum + Math.round(Number(stage.share) * 10_000), 0) === 1_000_000, { error: '各阶段合计应为 100 / stages add up to 100' });

export const documentSets = z.record(
  projectKind,
  z.strictObject({ documents: z.array(codeOf(terms.documentKinds)).min(1), originals: z.boolean() }),
);
export const dutyPairs = z
  .array(z.tuple([duty, duty]))
  .refine((pairs) => pairs.every(([one, other]) => one !== other), { error: '一项职责不与自身相斥 / a duty is not incompatible with itself' });
export const namedRules = z
  .array(z.strictObject({ code, title, clause }))
  .refine(hasUniqueCodes, { error: '两条规则代码相同 / two rules have the same code' });
/** `use`: of the fund kind's uses the one that the item is, where it is one by itself. */
export const entitlementItems = z
  .array(z.strictObject({ title, aliases: z.array(title), use: code.optional() }))
  .refine((items) => hasUniqueCodes(items.flatMap((item) => [item.title, ...item.aliases].map((name) => ({ code: name })))), { error: '两个补贴项目名称相同 / two items have the same name' });
export const householdKinds = z.array(codeOf(terms.householdKinds)).min(1);
export const hotline = z.string().regex(/^\d[\d-]{2,19}$/, '由数字组成的电话号码 / a telephone number of digits');
/** Words by which a thing named on a negative list is known where nobody names it: they raise a question, they don't decide. */
export const negativeRules = z
  .array(z.strictObject({ code, title, clause, keywords: z.array(z.string().min(2).max(30)).min(1).optional() }))
  .refine(hasUniqueCodes, { error: '两条规则代码相同 / two rules have the same code' });
export const checks = z.array(z.strictObject({ code, title })).min(1).refine(hasUniqueCodes, { error: '两项检查代码相同 / two checks have the same code' });

export const factorWeights = z
  .strictObject({ people: percent, income: percent, policy: percent, performance: percent })
  .refine((weights) => Object.values(weights).reduce((sum, weight) => sum + Math.round(Number(weight) * 10_000), 0) === 1_000_000, {
    error: '权重合计应为 100 / weights add up to 100',
  });
export const representativeNumbers = z
  .strictObject({ least: z.int().min(1), most: z.int().min(1) })
  .refine(({ least, most }) => least <= most, { error: '下限不超过上限 / the least is not more than the most' });
export const seats = z.array(z.strictObject({ category: code, title, count: z.int().min(1) }));
export const warnings = z.array(z.strictObject({ kind: codeOf(terms.warningKinds), code, title })).min(1).refine(hasUniqueCodes, { error: '两种预警代码相同 / two warnings have the same code' });
export const dutiesByPost = z.record(z.string().min(1), z.array(z.string().min(1)));
/** `duties`: of those that its post carries, the ones the purpose lets it use; `facts`: types, or a context with `.*`. */
const partnerPurpose = z.strictObject({
  title,
  titleEn: title,
  duties: z.array(z.string().min(1)).min(1),
  personal: z.boolean(),
  facts: z.array(z.string().regex(/^[a-z]+\.(?:\*|[a-z-]+)$/, '事实写作 funds.allocation-issued,或以 funds.* 表示该部分的全部事实 / a fact is named like funds.allocation-issued, or funds.* for all of a context')),
});
export type PartnerPurpose = z.infer<typeof partnerPurpose>;
export const partnerPurposes = z.record(code, partnerPurpose);
export const nameMask = z.enum(['family-name-only', 'full-name']);

function hasUniqueCodes(items: { code: string }[]): boolean {
  return new Set(items.map((item) => item.code)).size === items.length;
}
