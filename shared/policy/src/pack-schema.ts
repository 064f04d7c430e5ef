import { z } from 'zod';
import { isIsoDate, isRegionCode } from '@sunledger/kernel';
import { wordsOfIssue, type Words } from './form-words.ts';
import { definitionOf, isPolicyKey } from './policy-keys.ts';
import type { PolicyKey } from './policy-keys.ts';
import { fundKind } from './policy-values.ts';
import type { FundKind } from './vocabulary.ts';

/** From a published source; a default to be confirmed; or invented for a fictional county. */
export const confidences = ['source', 'default', 'invented'] as const;
export type Confidence = (typeof confidences)[number];

/** `days` moves a limit by so many of its own days; `value` moves a number, a percentage or an amount of yuan. */
export type PolicyChange = { days: number } | { value: number | string };
export type PolicyEntry = {
  fundKind?: FundKind;
  clause: string;
  confidence: Confidence;
  note?: string;
} & ({ set: unknown } | { change: PolicyChange });

export type PolicyPack = {
  id: string;
  version: number;
  title: string;
  region: string;
  line: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  source: { document: string; note?: string };
  values: Partial<Record<PolicyKey, PolicyEntry[]>>;
};

export type PackProblem = Words & { key?: string; path: string };

const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/, '标识由小写字母、数字和连字符组成 / an identifier is lower-case letters, digits and hyphens');
const date = z.string().refine(isIsoDate, { error: '不是日期 / not a date' });
const change = z.union([
  z.strictObject({ days: z.int() }),
  z.strictObject({ value: z.union([z.int(), z.string().regex(/^-?\d+(?:\.\d+)?$/, '不是小数 / not a decimal')]) }),
]);
const entry = z
  .strictObject({
    set: z.unknown().optional(),
    change: change.optional(),
    fundKind: fundKind.optional(),
    clause: z.string().min(1),
    confidence: z.enum(confidences),
    note: z.string().min(1).optional(),
  })
  .refine((said) => (said.set === undefined) !== (said.change === undefined), { error: '"set" 与 "change" 二者写其一 / say either "set" or "change"' });

const packFile = z.strictObject({
  id: identifier,
  version: z.int().min(1),
  title: z.string().min(1),
  region: z.string().refine((text) => isRegionCode(text) && text.length === 12, { error: '不是 12 位区划代码 / not a 12-digit region code' }),
  line: identifier.nullish(),
  effectiveFrom: date,
  effectiveTo: date.nullish(),
  source: z.strictObject({ document: z.string().min(1), note: z.string().min(1).optional() }),
  values: z.record(z.string(), z.union([entry, z.array(entry).min(1)])),
});

/** Validates a pack as it stands in a file or an upload; every problem names the key it is about. */
export function parsePack(json: unknown): { ok: true; pack: PolicyPack } | { ok: false; problems: PackProblem[] } {
  const parsed = packFile.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(toProblem) };
  const { values, line = null, effectiveTo = null, ...rest } = parsed.data;
  const problems: PackProblem[] = [];
  if (effectiveTo !== null && effectiveTo < rest.effectiveFrom) {
    problems.push({ path: 'effectiveTo', zh: '失效日期早于生效日期', en: 'the pack ends before it begins' });
  }
  const byKey: PolicyPack['values'] = {};
  for (const [key, said] of Object.entries(values)) {
    const entries = [said].flat().map((one) => one as PolicyEntry);
    problems.push(...findEntryProblems(key, entries));
    if (isPolicyKey(key)) byKey[key] = entries;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: { ...rest, line, effectiveTo, values: byKey } };
}

function findEntryProblems(key: string, entries: PolicyEntry[]): PackProblem[] {
  const path = `values.${key}`;
  if (!isPolicyKey(key)) return [{ key, path, ...about(key, { zh: '没有这个政策键', en: 'there is no such policy key' }) }];
  const problems = entries.flatMap((one) => findValueProblems(key, one));
  const kinds = entries.map((one) => one.fundKind);
  if (new Set(kinds).size < kinds.length) problems.push({ key, path, ...about(key, { zh: '对同一资金种类设定了两次', en: 'set twice for the same fund kind' }) });
  return problems;
}

function findValueProblems(key: PolicyKey, entry: PolicyEntry): PackProblem[] {
  const path = `values.${key}`;
  const { value, relative } = definitionOf(key);
  if ('change' in entry && entry.change) {
    const fits = 'days' in entry.change ? relative === 'limit' : relative !== undefined && relative !== 'limit';
    if (fits) return [];
    return [{ key, path, ...about(key, relative
      ? { zh: `“${relative}”类的值不能这样增减`, en: `a ${relative} is not changed like that` }
      : { zh: '只有数字、期限和金额可以相对增减', en: 'only numbers, limits and amounts can be changed relatively' }) }];
  }
  const parsed = value.safeParse('set' in entry ? entry.set : undefined, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const where = issue.path.map(String).join('.');
    return { key, path: [path, 'set', where].filter(Boolean).join('.'), ...about(where ? `${key}: ${where}` : key, wordsOfIssue(issue)) };
  });
}

/** A problem names what it is about: read alone, in a list of many, it says where to look. */
export const about = (what: string, { zh, en }: Words): Words => ({ zh: `${what}:${zh}`, en: `${what}: ${en}` });

function toProblem(issue: z.core.$ZodIssue): PackProblem {
  const [first, second] = issue.path;
  const path = issue.path.map(String).join('.');
  const key = first === 'values' && second !== undefined ? String(second) : undefined;
  return { ...(key !== undefined && { key }), path, ...about(key ?? (path || 'pack'), wordsOfIssue(issue)) };
}
