import { isWithin } from '@sunledger/kernel';
import type { IsoDate } from '@sunledger/kernel';
import { packName, packsInForce } from './in-force.ts';
import type { PackName, PolicyQuestion } from './in-force.ts';
import type { PolicyPack } from './pack-schema.ts';
import type { PolicyKey } from './policy-keys.ts';

/** A pack spoke up to a day, speaks again from a later one, and in between does not: what stands above it counts meanwhile. */
export type VersionGap = { ended: PackName; endedOn: IsoDate; next: PackName; nextFrom: IsoDate };

/** X1: gaps between versions into which the day of a question falls, for its key and fund kind. */
export function findVersionGaps(packs: readonly PolicyPack[], key: PolicyKey, question: PolicyQuestion): VersionGap[] {
  const inForce = new Set(packsInForce(packs, question.on).map(({ id }) => id));
  const speaking = packs.filter((pack) => !inForce.has(pack.id) && speaksTo(pack, key, question));
  return [...new Set(speaking.map(({ id }) => id))].flatMap((id) => {
    const versions = speaking.filter((pack) => pack.id === id);
    const ended = versions.filter(({ effectiveTo }) => effectiveTo !== null && effectiveTo < question.on).sort(byDay(({ effectiveTo }) => effectiveTo ?? '')).at(-1);
    const next = versions.filter(({ effectiveFrom }) => effectiveFrom > question.on).sort(byDay(({ effectiveFrom }) => effectiveFrom)).at(0);
    if (!ended?.effectiveTo || !next) return [];
    return [{ ended: packName(ended), endedOn: ended.effectiveTo, next: packName(next), nextFrom: next.effectiveFrom }];
  });
}

function speaksTo(pack: PolicyPack, key: PolicyKey, { regionCode, line, fundKind }: PolicyQuestion): boolean {
  return isWithin(regionCode, pack.region) && (pack.line === null || pack.line === line)
    && (pack.values[key] ?? []).some((entry) => entry.fundKind === undefined || entry.fundKind === fundKind);
}

const byDay = (dayOf: (pack: PolicyPack) => string) => (a: PolicyPack, b: PolicyPack): number => (dayOf(a) < dayOf(b) ? -1 : 1);
