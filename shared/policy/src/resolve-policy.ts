import { isDeepStrictEqual } from 'node:util';
import { isGeneral, isSameScope, packName, packsFor, sayingsOn } from './in-force.ts';
import type { Contradiction, PackName, PolicyQuestion, Saying } from './in-force.ts';
import { confidences } from './pack-schema.ts';
import type { Confidence, PolicyChange, PolicyPack } from './pack-schema.ts';
import { allPolicyKeys, definitionOf } from './policy-keys.ts';
import type { PolicyKey, PolicyValue } from './policy-keys.ts';
import { applyChange } from './relative-change.ts';
import { findVersionGaps } from './version-gaps.ts';
import type { VersionGap } from './version-gaps.ts';

/** One step from the base to the answer: who said it, and the value as it stood after it. */
export type TrailStep = PackName & {
  title: string;
  region: string;
  line: string | null;
  fundKind?: string;
  clause: string;
  confidence: Confidence;
  change?: PolicyChange;
  value: unknown;
};

export type PolicyAnswer<Key extends PolicyKey> = PackName & {
  ok: true;
  key: Key;
  value: PolicyValue<Key>;
  title: string;
  effectiveFrom: string;
  clause: string;
  /** That of the weakest value it rests on: fifteen days less than an unconfirmed default is itself unconfirmed. */
  confidence: Confidence;
  /** From the value set outright to the last change of it; the last step is the pack that the answer names. */
  trail: TrailStep[];
  contradictions: Contradiction[];
  /** Packs that spoke before that day, speak again after it and on it do not. */
  gaps: VersionGap[];
};

/** NOT_SET: no pack sets it outright. BROKEN_CHANGE: a relative change leads to no valid value. */
export type PolicyMiss = { ok: false; code: 'NOT_SET' } & { key: PolicyKey; question: PolicyQuestion };
export type BrokenChange = { ok: false; code: 'BROKEN_CHANGE' } & { key: PolicyKey; question: PolicyQuestion } & PackName;
export type PolicyResolution<Key extends PolicyKey> = PolicyAnswer<Key> | PolicyMiss | BrokenChange;

/**
 * What is in force for a key (X1). A deadline keeps the value and the pack version it was set with: this is asked when
 * something begins, and never again to move what is already running.
 */
export function resolvePolicy<Key extends PolicyKey>(
  packs: readonly PolicyPack[],
  key: Key,
  question: PolicyQuestion,
): PolicyResolution<Key> {
  return answerFrom(packs, packsFor(packs, question), key, question);
}

/** For callers that cannot go on without a value: the national pack sets every key, so a miss is a broken invariant. */
export function getPolicy<Key extends PolicyKey>(packs: readonly PolicyPack[], key: Key, question: PolicyQuestion): PolicyAnswer<Key> {
  const found = resolvePolicy(packs, key, question);
  if (found.ok) return found;
  throw new Error(`policy ${key} for ${question.regionCode} on ${question.on}: ${found.code}`);
}

/** Every key's answer, as a query shows it. */
export function allInForce(packs: readonly PolicyPack[], question: PolicyQuestion): (PolicyResolution<PolicyKey> & { term: string })[] {
  const ordered = packsFor(packs, question);
  return allPolicyKeys.map((key) => ({ ...answerFrom(packs, ordered, key, question), term: definitionOf(key).term }));
}

function answerFrom<Key extends PolicyKey>(
  packs: readonly PolicyPack[], ordered: PolicyPack[], key: Key, question: PolicyQuestion,
): PolicyResolution<Key> {
  const { chain, contradictions } = chainOf(key, sayingsOn(ordered, key, question.fundKind));
  const trail: TrailStep[] = [];
  for (const { pack, entry } of chain.toReversed()) {
    const change = 'change' in entry ? entry.change : undefined;
    const value = change ? applyChange(key, trail.at(-1)?.value, change) : 'set' in entry ? entry.set : undefined;
    if (value === undefined) return { ok: false, code: 'BROKEN_CHANGE', key, question, ...packName(pack) };
    const { title, region, line } = pack;
    const { clause, confidence, fundKind } = entry;
    trail.push({ ...packName(pack), title, region, line, ...(fundKind && { fundKind }), clause, confidence, ...(change && { change }), value });
  }
  const last = trail.at(-1);
  if (!last) return { ok: false, code: 'NOT_SET', key, question };
  const { packId, packVersion, title, clause } = last;
  const effectiveFrom = chain[0]?.pack.effectiveFrom ?? '';
  const confidence = confidences[Math.max(...trail.map((step) => confidences.indexOf(step.confidence)))] ?? last.confidence;
  // The pack schema has validated the value under its key, and so has every change.
  const value = last.value as PolicyValue<Key>;
  const gaps = findVersionGaps(packs, key, question);
  return { ok: true, key, value, packId, packVersion, title, effectiveFrom, clause, confidence, trail, contradictions, gaps };
}

/** The sayings that make the answer, the strongest first: changes down to the first value set outright. */
function chainOf(key: PolicyKey, sayings: Saying[]): { chain: Saying[]; contradictions: Contradiction[] } {
  const chain: Saying[] = [];
  const contradictions: Contradiction[] = [];
  const outvoted = new Set<PolicyPack>();
  for (const saying of sayings) {
    const rival = chain.find((other) => isSameScope(other.pack, saying.pack) && other.pack !== saying.pack && isGeneral(other) === isGeneral(saying));
    if (!rival) {
      if (!chain.some(({ entry }) => 'set' in entry)) chain.push(saying);
      continue;
    }
    // The losing pack of two that speak for the same place is shown, not applied on top of the other.
    if (!outvoted.has(saying.pack) && !saysTheSame(rival, saying)) {
      contradictions.push({ key, chosen: packName(rival.pack), other: packName(saying.pack) });
    }
    outvoted.add(saying.pack);
  }
  return { chain: chain.some(({ entry }) => 'set' in entry) ? chain : [], contradictions };
}

function saysTheSame({ entry: one }: Saying, { entry: other }: Saying): boolean {
  const said = (entry: Saying['entry']) => ('set' in entry ? { set: entry.set } : { change: entry.change });
  return isDeepStrictEqual(said(one), said(other));
}
