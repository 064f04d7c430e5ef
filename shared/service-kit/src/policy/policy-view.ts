import { doubtsOf, resolvePolicy, type FundKind, type PolicyDoubt, type PolicyKey, type PolicyPack, type PolicyValue } from '@sunledger/policy';
import type { IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em } from '../database/orm.ts';

/** A value with where it comes from: what a deadline, a refusal and a screen show beside it (X1). */
export interface ResolvedPolicy<V> {
  value: V;
  packId: string;
  packVersion: number;
  clause: string | null;
  /** `pack@version`, for refusals and events. */
  label: string;
}

/** The same with what a refusal says of the rule it follows. */
export interface PolicyInForce<V> extends ResolvedPolicy<V> {
  /** What the pack is called and since when it holds: a refusal names the rule of its day. */
  title: string;
  effectiveFrom: IsoDate;
  /** Packs that say something else for the same place, and versions between which that day falls: told, not settled here. */
  doubts: PolicyDoubt[];
}

export interface PolicyQuestion {
  regionCode: string;
  /** Line (条) of the thing asked about; null where it has none, which the asker has to say: a pack of a line is easily forgotten. */
  line: string | null | undefined;
  /** Kind of the money; null where none is asked about. */
  fundKind: string | null | undefined;
  on: IsoDate;
}

export class PolicyNotSet extends Error {
  constructor(key: string, question: PolicyQuestion) {
    super(`no policy pack sets ${key} for ${question.regionCode} on ${question.on}`);
    this.name = 'PolicyNotSet';
  }
}

/** The packs that this service has read from the directory, answering what is in force where and when. */
export class PolicyView {
  readonly packs: readonly PolicyPack[];
  /** Which publications it was read from. */
  readonly stamp: string;
  constructor(packs: readonly PolicyPack[], stamp = '') {
    this.packs = packs;
    this.stamp = stamp;
  }

  value<K extends PolicyKey>(key: K, { regionCode, line, fundKind, on }: PolicyQuestion): PolicyInForce<PolicyValue<K>> {
    const found = resolvePolicy(this.packs, key, { regionCode, line: line ?? null, fundKind: (fundKind ?? null) as FundKind | null, on });
    if (!found.ok) throw new PolicyNotSet(key, { regionCode, line, fundKind, on });
    const { value, packId, packVersion, title, effectiveFrom, clause } = found;
    return { value, packId, packVersion, title, effectiveFrom, clause: clause ?? null, label: `${packId}@${packVersion}`, doubts: doubtsOf(found) };
  }
}

/** The packs as published; the view that is known already where nothing was published since: packs are large, and asked for often. */
export async function readPolicyView(em: Em, known: PolicyView): Promise<PolicyView> {
  const { stamp } = await queryOne<{ stamp: string }>(em, "select coalesce(string_agg(event_id::text, ' ' order by id), '') as stamp from kit.directory_entry where kind = 'pack'");
  if (stamp === known.stamp) return known;
  const rows = await query<{ payload: PolicyPack }>(em, "select payload from kit.directory_entry where kind = 'pack' order by id");
  return new PolicyView(rows.map((row) => row.payload), stamp);
}
