export interface Edge {
  cause: string;
  effect: string;
}

export interface Fact {
  id: string;
  type: string;
}

/** Facts one step further from the beginning than the layer above; alike ones side by side. */
export interface Layer<F extends Fact> {
  facts: F[];
  /** Facts of one type in this layer that are too many to read, folded behind their first. */
  folded: ReadonlyMap<string, number>;
}

const readAtOnce = 4;

/**
 * A chain as layers from cause to effect: each fact stands one below the lowest of its causes. Facts come in the order in
 * which they happened; an edge against that order (a late entry) still points downwards. A circle, which no honest
 * record has, is cut instead of looped for ever.
 */
export function toLayers<F extends Fact>(facts: readonly F[], edges: readonly Edge[]): Layer<F>[] {
  const causesOf = new Map<string, string[]>();
  for (const { cause, effect } of edges) causesOf.set(effect, [...(causesOf.get(effect) ?? []), cause]);
  const depths = new Map<string, number>();
  const known = new Set(facts.map(({ id }) => id));
  for (const { id } of facts) settleDepth(id, causesOf, known, depths);
  const layers: F[][] = [];
  for (const fact of facts) (layers[depths.get(fact.id) ?? 0] ??= []).push(fact);
  return layers.map((layer) => ({ facts: layer, folded: foldedTypes(layer) }));
}

function settleDepth(start: string, causesOf: ReadonlyMap<string, string[]>, known: ReadonlySet<string>, depths: Map<string, number>): void {
  const open = [start];
  const entered = new Set<string>();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const causes = (causesOf.get(id) ?? []).filter((cause) => known.has(cause));
    const unsettled = causes.filter((cause) => !depths.has(cause) && !entered.has(cause));
    entered.add(id);
    if (unsettled.length > 0) {
      open.push(...unsettled);
      continue;
    }
    depths.set(id, Math.max(-1, ...causes.map((cause) => depths.get(cause) ?? -1)) + 1);
    open.pop();
  }
}

function foldedTypes<F extends Fact>(layer: readonly F[]): ReadonlyMap<string, number> {
  const counts = Map.groupBy(layer, ({ type }) => type);
  return new Map([...counts].filter(([, alike]) => alike.length > readAtOnce).map(([type, alike]) => [type, alike.length]));
}
