import type { IsoDate } from '@sunledger/kernel';
import type { Contradiction, PackName } from './in-force.ts';
import type { VersionGap } from './version-gaps.ts';

/** What makes an answer doubtful: another pack of the same place differs, or the day falls between two versions of one. */
export type PolicyDoubt = { kind: 'contradicts'; other: string } | { kind: 'gap'; ended: string; endedOn: IsoDate; next: string; nextFrom: IsoDate };

export const doubtsOf = ({ contradictions, gaps }: { contradictions: readonly Contradiction[]; gaps: readonly VersionGap[] }): PolicyDoubt[] => [
  ...contradictions.map(({ other }): PolicyDoubt => ({ kind: 'contradicts', other: labelOf(other) })),
  ...gaps.map(({ ended, endedOn, next, nextFrom }): PolicyDoubt => ({ kind: 'gap', ended: labelOf(ended), endedOn, next: labelOf(next), nextFrom })),
];

const labelOf = ({ packId, packVersion }: PackName): string => `${packId}@${packVersion}`;
