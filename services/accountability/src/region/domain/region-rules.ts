import { regionLevel, type IsoDate, type RegionCode } from '@sunledger/kernel';

export type RegionRejection =
  | { code: 'NOT_A_VILLAGE' }
  | { code: 'GROUP_NUMBER_TAKEN'; takenNumber: number }
  | { code: 'REGION_HAS_ENDED'; endedOn: IsoDate }
  | { code: 'NOTHING_CHANGED' }
  | { code: 'SUCCESSOR_WITHOUT_END' };

export const mustBeVillage = (code: RegionCode): RegionRejection[] => (regionLevel(code) === 'village' ? [] : [{ code: 'NOT_A_VILLAGE' }]);

/** A region takes in nothing new from the day it ended; what happened in it before can still be entered (X4). */
export const mustBeValidOn = (region: { validUntil: IsoDate | null }, on: IsoDate): RegionRejection[] =>
  region.validUntil !== null && region.validUntil <= on ? [{ code: 'REGION_HAS_ENDED', endedOn: region.validUntil }] : [];

/** Codes of villager groups number them below their village: 511623100201 + 003. */
export const villagerGroupCode = (villageCode: RegionCode, number: number): RegionCode => `${villageCode}${String(number).padStart(3, '0')}`;

export interface RegionChange {
  name?: string | null | undefined;
  validUntil?: IsoDate | null | undefined;
  successorCode?: RegionCode | null | undefined;
}

export const mustChangeSomething = ({ name, validUntil, successorCode }: RegionChange): RegionRejection[] => [
  ...(!name && !validUntil ? [{ code: 'NOTHING_CHANGED' } as const] : []),
  ...(successorCode && !validUntil ? [{ code: 'SUCCESSOR_WITHOUT_END' } as const] : []),
];

/** Names that a renamed place was known by; looked up like its own. */
export const aliasesAfter = (region: { name: string; aliases: readonly string[] }, name: string): string[] =>
  name === region.name ? [...region.aliases] : [...new Set([...region.aliases, region.name])].filter((alias) => alias !== name);
