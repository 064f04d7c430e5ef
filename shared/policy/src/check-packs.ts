import { packName, packsInForce } from './in-force.ts';
import type { PackName } from './in-force.ts';
import type { PolicyPack } from './pack-schema.ts';
import { allPolicyKeys, definitionOf, isPolicyKey } from './policy-keys.ts';
import type { PolicyKey } from './policy-keys.ts';
import { resolvePolicy } from './resolve-policy.ts';

export type PackSetProblem = PackName & { key?: PolicyKey; message: string };

/**
 * What is wrong with packs taken together, each valid by itself: the same version twice, a relative change with nothing
 * to inherit from, a value above the cap that holds where it applies. To be asked before a new version is published.
 */
export function findPackSetProblems(packs: readonly PolicyPack[]): PackSetProblem[] {
  const problems = packs.flatMap((pack) => [
    ...(packs.some((other) => other !== pack && other.id === pack.id && other.version === pack.version)
      ? [{ ...packName(pack), message: `${pack.id} has version ${pack.version} twice` }]
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
      const why = found.code === 'NOT_SET' ? 'changes a value that no pack above sets' : 'the change leads to no valid value';
      return [{ ...packName(pack), key, message: `${key}: ${why}` }];
    }
    const capKey = definitionOf(key).notAbove;
    if (capKey === undefined || !isPolicyKey(capKey)) return [];
    const cap = resolvePolicy(packs, capKey, question);
    if (!cap.ok || Number(found.value) <= Number(cap.value)) return [];
    return [{ ...packName(pack), key, message: `${key}: ${String(found.value)} is above ${capKey} ${String(cap.value)}` }];
  });
}
