import { isWithin, type Fen, type IsoDate } from '@sunledger/kernel';

export type RegisterRejection =
  | { code: 'ALLOCATION_REVERSED'; reversedOn: IsoDate }
  | { code: 'REGISTERED_BEFORE_ISSUE'; issuedOn: IsoDate }
  | { code: 'REGISTERED_ABOVE_RECEIVED'; receivedFen: Fen; registeredFen: Fen; openFen: Fen }
  | { code: 'REGISTER_PROJECT_UNKNOWN'; projectId: string }
  | { code: 'REGISTER_PROJECT_ELSEWHERE'; projectName: string; regionCode: string };

export type RegisterReversalRejection =
  | { code: 'ALLOCATION_REVERSED'; reversedOn: IsoDate }
  | { code: 'NOT_REGISTERED_BY_HAND' }
  | { code: 'ENTRY_REVERSED' }
  | { code: 'REVERSED_BEFORE_ENTRY'; enteredOn: IsoDate };

export interface Registration {
  /** What the allocation brought, and what the level's ledger shows of it already. */
  receivedFen: Fen;
  registeredFen: Fen;
  amountFen: Fen;
  issuedOn: IsoDate;
  reversedOn: IsoDate | null;
  on: IsoDate;
}
type RegisterRule = (registration: Registration) => RegisterRejection[];

const mustStand: RegisterRule = ({ reversedOn }) => (reversedOn === null ? [] : [{ code: 'ALLOCATION_REVERSED', reversedOn }]);

const mustFollowIssue: RegisterRule = ({ on, issuedOn }) => (on >= issuedOn ? [] : [{ code: 'REGISTERED_BEFORE_ISSUE', issuedOn }]);

const mustNotExceedReceived: RegisterRule = ({ receivedFen, registeredFen, amountFen }) =>
  registeredFen + amountFen <= receivedFen ? [] : [{ code: 'REGISTERED_ABOVE_RECEIVED', receivedFen, registeredFen, openFen: receivedFen - registeredFen }];

/** F4: a level's ledger shows money that came to it and still stands, from the day it came, and never more than came. */
export const findRegisterRejections = (registration: Registration): RegisterRejection[] =>
  [mustStand, mustFollowIssue, mustNotExceedReceived].flatMap((rule) => rule(registration));

/** F4: money of a place goes to a project there, or to one of a place that it lies in. */
export function mustBeNamedInPlace(project: { name: string; regionCode: string } | undefined, receiverRegionCode: string): RegisterRejection[] {
  if (!project || isWithin(project.regionCode, receiverRegionCode) || isWithin(receiverRegionCode, project.regionCode)) return [];
  return [{ code: 'REGISTER_PROJECT_ELSEWHERE', projectName: project.name, regionCode: project.regionCode }];
}

export interface RegisteredEntry {
  kind: 'registered' | 'passed-on' | 'used';
  isReversal: boolean;
  isReversed: boolean;
  enteredOn: IsoDate;
  allocationReversedOn: IsoDate | null;
  on: IsoDate;
}

/** F4: what was registered by hand is taken back once, from its day on; what the books tell, and what goes with an allocation taken back, is not. */
export const findRegisterReversalRejections = (entry: RegisteredEntry): RegisterReversalRejection[] => [
  ...(entry.kind === 'registered' && !entry.isReversal ? [] : [{ code: 'NOT_REGISTERED_BY_HAND' as const }]),
  ...(entry.isReversed ? [{ code: 'ENTRY_REVERSED' as const }] : []),
  ...(entry.allocationReversedOn === null ? [] : [{ code: 'ALLOCATION_REVERSED' as const, reversedOn: entry.allocationReversedOn }]),
  ...(entry.on >= entry.enteredOn ? [] : [{ code: 'REVERSED_BEFORE_ENTRY' as const, enteredOn: entry.enteredOn }]),
];
