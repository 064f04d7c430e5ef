import { ancestorsOf, isWithin } from '@sunledger/kernel';
import type { IsoDate, RegionCode } from '@sunledger/kernel';
import type { PolicyEntry, PolicyPack } from './pack-schema.ts';
import type { PolicyKey } from './policy-keys.ts';
import type { FundKind } from './vocabulary.ts';

/** Where, for which line (条) and fund kind, and on which day: what a policy question is about. */
export type PolicyQuestion = { regionCode: RegionCode; line?: string | null; fundKind?: FundKind | null; on: IsoDate };

/** What one pack says about the key, for the fund kind asked for. */
export type Saying = { pack: PolicyPack; entry: PolicyEntry };

/** Two packs of one region and line say different things; the first one counts until somebody settles it. */
export type Contradiction = { key: PolicyKey; chosen: PackName; other: PackName };
export type PackName = { packId: string; packVersion: number };

export const packName = ({ id, version }: PolicyPack): PackName => ({ packId: id, packVersion: version });

/**
 * The packs in force on a day: of each pack the highest version that has begun and not ended. A version with an end is
 * a temporary measure: after it, the version before it counts again.
 */
export function packsInForce(packs: readonly PolicyPack[], on: IsoDate): PolicyPack[] {
  const current = new Map<string, PolicyPack>();
  for (const pack of packs) {
    if (pack.effectiveFrom > on || (pack.effectiveTo !== null && pack.effectiveTo < on)) continue;
    const known = current.get(pack.id);
    if (!known || known.version < pack.version) current.set(pack.id, pack);
  }
  return [...current.values()];
}

/** The packs that speak to a question, the strongest first: line before region, then nearer before farther. */
export function packsFor(packs: readonly PolicyPack[], question: PolicyQuestion): PolicyPack[] {
  const distance = new Map(ancestorsOf(question.regionCode).map((code, index) => [code, index]));
  const rank = (pack: PolicyPack) => (pack.line === null ? distance.size : 0) + (distance.get(pack.region) ?? 0);
  return packsInForce(packs, question.on)
    .filter(({ region, line }) => isWithin(question.regionCode, region) && (line === null || line === question.line))
    .sort((a, b) => rank(a) - rank(b) || laterFirst(a, b));
}

/**
 * What the packs say about one key, the strongest first; of one place the word on the fund kind comes before the general
 * one, whichever pack says it: a document on one fund stands beside the base of all.
 */
export function sayingsOn(ordered: readonly PolicyPack[], key: PolicyKey, fundKind: FundKind | null | undefined): Saying[] {
  // Packs of one place stand side by side in the order.
  const places = ordered.filter((pack, index) => ordered.findIndex((other) => isSameScope(other, pack)) === index);
  return places.flatMap((place) => {
    const said = ordered.filter((pack) => isSameScope(pack, place)).flatMap((pack) => (pack.values[key] ?? []).map((entry) => ({ pack, entry })));
    return [...said.filter(({ entry }) => entry.fundKind !== undefined && entry.fundKind === fundKind), ...said.filter(isGeneral)];
  });
}

export const isGeneral = ({ entry }: Saying): boolean => entry.fundKind === undefined;

export const isSameScope = (a: PolicyPack, b: PolicyPack): boolean => a.region === b.region && a.line === b.line;

// Which of two contradicting packs counts has to be the same on every machine: the later, then the higher version.
function laterFirst(a: PolicyPack, b: PolicyPack): number {
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom > b.effectiveFrom ? -1 : 1;
  return b.version - a.version || (a.id < b.id ? -1 : 1);
}
