import { addMonths, type IsoDate } from '@sunledger/kernel';

export type QualityRejection =
  | { code: 'NOTHING_BUILT' }
  | { code: 'WARRANTY_OVER'; endedOn: IsoDate }
  | { code: 'ISSUE_ALREADY_CLOSED' }
  | { code: 'CLOSED_WITHOUT_EVIDENCE' }
  | { code: 'CLOSED_BY_ITS_OPENER' };

export interface WarrantyFacts {
  finalAcceptedOn: IsoDate | null;
  warrantyMonths: number;
}

/** The last day of a contract's warranty; undefined while its work is not finally accepted. */
export const warrantyEndsOn = ({ finalAcceptedOn, warrantyMonths }: WarrantyFacts): IsoDate | undefined =>
  finalAcceptedOn === null ? undefined : addMonths(finalAcceptedOn, warrantyMonths);

/** P8: an issue belongs to work under contract whose warranty has not ended. */
export function findOpeningRejections(contracts: readonly WarrantyFacts[], occurredOn: IsoDate): QualityRejection[] {
  if (contracts.length === 0) return [{ code: 'NOTHING_BUILT' }];
  const ends = contracts.map(warrantyEndsOn);
  if (ends.some((end) => end === undefined || occurredOn <= end)) return [];
  return [{ code: 'WARRANTY_OVER', endedOn: ends.reduce<IsoDate>((latest, end) => (end !== undefined && end > latest ? end : latest), '') }];
}

/** P8: nothing strikes itself off: another person closes it, with evidence. */
export function findClosingRejections(issue: { state: 'open' | 'closed'; openedBy: string }, closing: { personId: string; evidence: readonly string[] }): QualityRejection[] {
  return [
    ...(issue.state === 'closed' ? [{ code: 'ISSUE_ALREADY_CLOSED' } as const] : []),
    ...(issue.openedBy === closing.personId ? [{ code: 'CLOSED_BY_ITS_OPENER' } as const] : []),
    ...(closing.evidence.length === 0 ? [{ code: 'CLOSED_WITHOUT_EVIDENCE' } as const] : []),
  ];
}
