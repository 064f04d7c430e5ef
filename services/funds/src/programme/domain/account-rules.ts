import type { Fen, IsoDate } from '@sunledger/kernel';

export type AccountRejection =
  | { code: 'ACCOUNT_OF_ANOTHER_PROGRAMME'; programmeCode: string; closesOn: IsoDate }
  | { code: 'ACCOUNT_UNCHANGED' }
  | { code: 'ACCOUNT_CHANGE_PENDING'; accountLast4: string }
  | { code: 'ACCOUNT_CHANGE_DECIDED'; state: string }
  | { code: 'ACCOUNT_CHANGE_REASON_MISSING' }
  | { code: 'ACCOUNT_CHANGED_BEFORE_PROPOSAL'; proposedOn: IsoDate }
  | { code: 'PAYMENTS_IN_TRANSIT'; transitFen: Fen };

export interface AccountHolder {
  programmeCode: string;
  closesOn: IsoDate;
  /** What of its money lies in the account, is with the bank or came back. */
  cashFen: Fen;
}

/** A programme past its closing date with nothing left in its account needs it no longer. */
export const isOver = ({ closesOn, cashFen }: AccountHolder, on: IsoDate): boolean => on > closesOn && cashFen === 0n;

/** F2 三专: an account is of one programme; the next may have it once that one is over and empty. */
export const mustBeItsOwnAccount = (holder: AccountHolder | undefined, on: IsoDate): AccountRejection[] =>
  holder === undefined || isOver(holder, on)
    ? [] : [{ code: 'ACCOUNT_OF_ANOTHER_PROGRAMME', programmeCode: holder.programmeCode, closesOn: holder.closesOn }];

/** F2: what has left for the bank is answered for the account that it left. */
export const mustBeAtRest = (transitFen: Fen): AccountRejection[] => (transitFen === 0n ? [] : [{ code: 'PAYMENTS_IN_TRANSIT', transitFen }]);
