import type { Fen, IsoDate } from '@sunledger/kernel';

export type RegisterRejection =
  | { code: 'ALLOCATION_REVERSED'; reversedOn: IsoDate }
  | { code: 'REGISTERED_BEFORE_ISSUE'; issuedOn: IsoDate }
  | { code: 'REGISTERED_ABOVE_RECEIVED'; receivedFen: Fen; registeredFen: Fen; openFen: Fen }
  | { code: 'REGISTER_PROJECT_UNKNOWN'; projectId: string };

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
