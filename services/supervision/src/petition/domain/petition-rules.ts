import { dueDate, isWithin, type IsoDate, type Limit } from '@sunledger/kernel';

export const channels = ['NETWORK', 'PHONE', 'LETTER', 'VISIT', 'BOX', 'GREEN_CHANNEL', 'PUBLIC_OPINION'] as const;
export type Channel = (typeof channels)[number];
export type PetitionState = 'REGISTERED' | 'ACCEPTED' | 'CONCLUDED';
export type PetitionResult = 'SUBSTANTIATED' | 'PARTLY' | 'UNSUBSTANTIATED';

export type PetitionRejection =
  | { code: 'CONFLICT_OF_INTEREST' }
  | { code: 'NO_BODY_TO_HANDLE'; hotline: string }
  | { code: 'PETITION_ALREADY_FORWARDED'; forwardedOn: IsoDate }
  | { code: 'NOT_A_BODY_TO_FORWARD_TO' }
  | { code: 'PETITION_ALREADY_ACCEPTED' }
  | { code: 'PETITION_NOT_ACCEPTED' }
  | { code: 'PETITION_ALREADY_CONCLUDED' }
  | { code: 'PETITION_NOT_CONCLUDED' }
  | { code: 'PETITION_ALREADY_REPLIED' }
  | { code: 'PETITION_ALREADY_RATED' }
  | { code: 'OUT_OF_ORDER'; earliest: IsoDate }
  | { code: 'EXTENSION_TOO_LATE'; dueOn: IsoDate }
  | { code: 'EXTENSION_TOO_LONG'; latestDueOn: IsoDate; askedDueOn: IsoDate }
  | { code: 'REPORTER_NOT_TOLD' }
  | { code: 'REPORTER_TOLD_IN_FUTURE'; today: IsoDate }
  | { code: 'REPORTER_ANONYMOUS' };

export const mustBeRegistered = (state: PetitionState): PetitionRejection[] =>
  state === 'REGISTERED' ? [] : [{ code: state === 'CONCLUDED' ? 'PETITION_ALREADY_CONCLUDED' : 'PETITION_ALREADY_ACCEPTED' }];

export const mustBeAccepted = (state: PetitionState): PetitionRejection[] =>
  state === 'ACCEPTED' ? [] : [{ code: state === 'CONCLUDED' ? 'PETITION_ALREADY_CONCLUDED' : 'PETITION_NOT_ACCEPTED' }];

/** A petition is forwarded once, and before anybody takes it up (S2). */
export const mustNotBeForwarded = (state: PetitionState, forwardedOn: IsoDate | undefined): PetitionRejection[] =>
  forwardedOn !== undefined ? [{ code: 'PETITION_ALREADY_FORWARDED', forwardedOn }] : mustBeRegistered(state);

interface PlacedBody {
  bodyId: string;
  regionCode: string;
}

const handlerKinds = new Set(['discipline-inspection', 'stationed-group']);

/**
 * Down or across, never up or aside: a discipline body or stationed group within the region of the one that received it,
 * in whose area the matter lies; and neither the body complained of nor one below it (S1).
 */
export function mustBeForwardable(
  to: PlacedBody & { bodyKind: string },
  petition: { regionCode: string; handlingRegionCode: string },
  concerned: PlacedBody | undefined,
): PetitionRejection[] {
  const answersForIt = handlerKinds.has(to.bodyKind) && isWithin(to.regionCode, petition.handlingRegionCode) && isWithin(petition.regionCode, to.regionCode);
  if (!answersForIt) return [{ code: 'NOT_A_BODY_TO_FORWARD_TO' }];
  return concerned !== undefined && (to.bodyId === concerned.bodyId || !isWithin(concerned.regionCode, to.regionCode)) ? [{ code: 'CONFLICT_OF_INTEREST' }] : [];
}

export const mustBeConcluded = (state: PetitionState): PetitionRejection[] => (state === 'CONCLUDED' ? [] : [{ code: 'PETITION_NOT_CONCLUDED' }]);

/** A step never happened before the one it follows. */
export const mustFollow = (happenedOn: IsoDate, earliest: IsoDate | null): PetitionRejection[] =>
  earliest !== null && happenedOn < earliest ? [{ code: 'OUT_OF_ORDER', earliest }] : [];

export interface ExtensionRequest {
  /** Due day of the running clock; null when it has run out or been met. */
  dueOn: IsoDate | null;
  /** Due day before any extension: several extensions together stay within one limit. */
  originalDueOn: IsoDate;
  askedDays: number;
  limit: Limit;
  approvedOn: IsoDate;
  today: IsoDate;
  named: boolean;
  reporterToldOn: IsoDate | null;
}

/** Due day that an extension leads to, in the unit of the pack's own limit. */
export const extendedDueOn = ({ dueOn, originalDueOn, askedDays, limit }: ExtensionRequest): { dueOn: IsoDate; provisional: boolean } =>
  dueDate(dueOn ?? originalDueOn, { value: askedDays, unit: limit.unit });

/** S2: only in writing before the due day, within the pack's limit, and a named reporter is told why. */
export function findExtensionRejections(request: ExtensionRequest): PetitionRejection[] {
  return [mustComeBeforeDueDay, mustStayWithinLimit, reporterMustBeTold].flatMap((rule) => rule(request));
}

const mustComeBeforeDueDay = ({ dueOn, originalDueOn, approvedOn }: ExtensionRequest): PetitionRejection[] =>
  dueOn !== null && approvedOn < dueOn ? [] : [{ code: 'EXTENSION_TOO_LATE', dueOn: dueOn ?? originalDueOn }];

function mustStayWithinLimit(request: ExtensionRequest): PetitionRejection[] {
  const latestDueOn = dueDate(request.originalDueOn, request.limit).dueOn;
  const askedDueOn = extendedDueOn(request).dueOn;
  return askedDueOn <= latestDueOn ? [] : [{ code: 'EXTENSION_TOO_LONG', latestDueOn, askedDueOn }];
}

function reporterMustBeTold({ named, reporterToldOn, today }: ExtensionRequest): PetitionRejection[] {
  if (!named) return reporterToldOn === null ? [] : [{ code: 'REPORTER_ANONYMOUS' }];
  if (reporterToldOn === null) return [{ code: 'REPORTER_NOT_TOLD' }];
  return reporterToldOn > today ? [{ code: 'REPORTER_TOLD_IN_FUTURE', today }] : [];
}
