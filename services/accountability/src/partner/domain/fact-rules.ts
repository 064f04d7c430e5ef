import { isWithin, type RegionCode } from '@sunledger/kernel';
import { isConfidential, standsInTrace, type TraceableFact } from '../../trace/domain/trace-rules.ts';

export type FactRejection =
  | { code: 'FACT_TYPE_UNKNOWN'; types: readonly string[] }
  | { code: 'FACT_TYPE_NOT_FOR_PURPOSE'; types: readonly string[]; purpose: string }
  | { code: 'FACT_POSITION_AHEAD'; last: bigint }
  | { code: 'FACT_SUBSCRIPTION_ENDED' }
  | { code: 'FACT_SUBSCRIPTIONS_TOO_MANY'; limit: number };

export const mostSubscriptions = 10;

const withoutVersion = (type: string): string => type.replace(/\.v\d+$/, '');

/** Whether a purpose's list of facts (`funds.*`, `projects.batch-accepted`) names a type. */
export const isNamed = (facts: readonly string[], type: string): boolean =>
  facts.includes(withoutVersion(type)) || facts.includes(`${type.slice(0, type.indexOf('.'))}.*`);

/** Nothing of a petition is ever told to anybody outside, whatever a pack names (S1). */
export const mayBeTold = (fact: Pick<TraceableFact, 'type' | 'payload'>): boolean => standsInTrace(fact);

/** What is looked into stays unknown outside unless a purpose names it; of other facts everybody may know that they happened. */
export const mayBeSubscribed = (facts: readonly string[], type: string): boolean => isNamed(facts, type) || !isConfidential(type);

/** A subscription asks for types that exist and that its purpose may know of. */
export function findTypeRejections(asked: readonly string[], known: ReadonlySet<string>, purpose: { code: string; facts: readonly string[] }): FactRejection[] {
  const unknown = asked.filter((type) => !known.has(type) || !mayBeTold({ type, payload: {} }));
  const closed = asked.filter((type) => !unknown.includes(type) && !mayBeSubscribed(purpose.facts, type));
  return [
    ...(unknown.length > 0 ? [{ code: 'FACT_TYPE_UNKNOWN' as const, types: unknown }] : []),
    ...(closed.length > 0 ? [{ code: 'FACT_TYPE_NOT_FOR_PURPOSE' as const, types: closed, purpose: purpose.code }] : []),
  ];
}

export interface StoredFact {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  regionCode: RegionCode;
  aggregateId: string;
  aggregateVersion: number;
  causes: readonly string[];
  payload: Readonly<Record<string, unknown>>;
}

/** A fact as it leaves: who did it never does, and its payload only for a purpose that names it. */
export function factFor(facts: readonly string[], position: bigint, { payload, ...envelope }: StoredFact) {
  const { causes, ...open } = envelope;
  // Causes of what is confidential would tell of it.
  return { position: Number(position), ...open, ...(isNamed(facts, envelope.type) ? { causes, payload } : {}) };
}

export const isInRegions = (code: RegionCode, regions: readonly RegionCode[]): boolean => regions.some((region) => isWithin(code, region));

const minute = 60_000;
const pausesMs = [minute / 2, minute, 5 * minute, 30 * minute, 120 * minute, 360 * minute, 720 * minute, 1440 * minute];

/** When to call again after so many failures in a row; undefined when the subscription is paused until somebody looks. */
export function nextCallAt(failures: number, now: Date): Date | undefined {
  const pause = pausesMs[failures - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause);
}
