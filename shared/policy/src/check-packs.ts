import type { Words } from './form-words.ts';
import { packName, packsInForce } from './in-force.ts';
import type { PackName } from './in-force.ts';
import { about, type PolicyPack } from './pack-schema.ts';
import { allPolicyKeys, definitionOf, isPolicyKey } from './policy-keys.ts';
import type { PolicyKey } from './policy-keys.ts';
import { resolvePolicy } from './resolve-policy.ts';

const unresolved: Readonly<Record<'NOT_SET' | 'BROKEN_CHANGE', Words>> = {
  NOT_SET: { zh: '增减的值在上级政策包中没有设定', en: 'changes a value that no pack above sets' },
  BROKEN_CHANGE: { zh: '增减之后不是有效的值', en: 'the change leads to no valid value' },
};

export type PackSetProblem = PackName & Words & { key?: PolicyKey };

/**
 * What is wrong with packs taken together, each valid by itself: the same version twice, a relative change with nothing
 * to inherit from, a value above the cap that holds where it applies. To be asked before a new version is published.
 */
export function findPackSetProblems(packs: readonly PolicyPack[]): PackSetProblem[] {
  const problems = packs.flatMap((pack) => [
    ...(packs.some((other) => other !== pack && other.id === pack.id && other.version === pack.version)
      ? [{ ...packName(pack), zh: `${pack.id} 的第 ${pack.version} 版出现了两次`, en: `${pack.id} has version ${pack.version} twice` }]
      : []),
    ...datesThatMatter(packs, pack).flatMap((on) => findValueProblems(packs, pack, on)),
  ]);
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !seen.has(text) && seen.add(text);
  });
}

/** The pack's own first day, and each later day on which what it inherits may change. */
function datesThatMatter(packs: readonly PolicyPack[], pack: PolicyPack): string[] {
  const dates = new Set(packs.map(({ effectiveFrom }) => effectiveFrom).filter((from) => from >= pack.effectiveFrom));
  return [...dates].filter((on) => packsInForce(packs, on).includes(pack));
}

function findValueProblems(packs: readonly PolicyPack[], pack: PolicyPack, on: string): PackSetProblem[] {
  const said = allPolicyKeys.flatMap((key) => (pack.values[key] ?? []).map(({ fundKind }) => ({ key, fundKind })));
  return said.flatMap(({ key, fundKind }): PackSetProblem[] => {
    const question = { regionCode: pack.region, line: pack.line, fundKind, on };
    const found = resolvePolicy(packs, key, question);
    if (!found.ok) {
      return [{ ...packName(pack), key, ...about(key, unresolved[found.code]) }];
    }
    const capKey = definitionOf(key).notAbove;
    if (capKey === undefined || !isPolicyKey(capKey)) return [];
    const cap = resolvePolicy(packs, capKey, question);
    if (!cap.ok || Number(found.value) <= Number(cap.value)) return [];
    return [{ ...packName(pack), key, ...about(key, { zh: `${String(found.value)} 超过 ${capKey} ${String(cap.value)}`, en: `${String(found.value)} is above ${capKey} ${String(cap.value)}` }) }];
  });
}
