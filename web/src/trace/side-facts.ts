import type { Edge, Fact } from './chain-layers.ts';

/** Clocks and files: what goes with the facts of a chain rather than being one of its links. */
export const isSideFact = ({ type }: Fact): boolean => /\.(deadline-(set|met|missed|extended|cancelled)|evidence-attached)\./.test(type);

/** The chain without the facts left out; what led to something through one of them still leads to it. */
export function leaveOut<F extends Fact>(facts: readonly F[], edges: readonly Edge[], isLeftOut: (fact: F) => boolean): { facts: F[]; edges: Edge[] } {
  const kept = facts.filter((fact) => !isLeftOut(fact));
  const isKept = new Set(kept.map(({ id }) => id));
  const effectsOf = Map.groupBy(edges, ({ cause }) => cause);
  const bridged = kept.flatMap(({ id }) => {
    const reached = new Set<string>();
    const passed = new Set<string>();
    const open = [id];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const { effect } of effectsOf.get(from) ?? []) {
        if (isKept.has(effect)) reached.add(effect);
        else if (!passed.has(effect)) open.push(effect);
        passed.add(effect);
      }
    }
    return [...reached].map((effect) => ({ cause: id, effect }));
  });
  return { facts: kept, edges: bridged };
}
