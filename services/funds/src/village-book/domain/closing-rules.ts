import { addMonths, type IsoDate } from '@sunledger/kernel';

export interface ClosingFacts {
  /** First day of the month. */
  month: IsoDate;
  on: IsoDate;
  closedOn: IsoDate | null;
  /** Months before this one whose books are still open, as first days. */
  earlierOpen: readonly IsoDate[];
  /** Payments paid before the day from which households may still be asked, unanswered. */
  unansweredTooLong: number;
  unansweredDays: number;
  /** Payment lists with rows of this village that were approved and are not posted. */
  unposted: number;
  /** Payments ordered by the end of the month that the bank has not answered: its day may lie in this month. */
  unsettled: number;
}

export type ClosingRejection =
  | { code: 'MONTH_NOT_OVER'; endsOn: IsoDate }
  | { code: 'BOOK_CLOSED_ALREADY'; closedOn: IsoDate }
  | { code: 'EARLIER_BOOK_OPEN'; month: string }
  | { code: 'PAYMENTS_UNCONFIRMED'; payments: number; days: number }
  | { code: 'PAYMENTS_UNPOSTED'; imports: number }
  | { code: 'PAYMENTS_UNSETTLED'; payments: number };
type ClosingRule = (facts: ClosingFacts) => ClosingRejection | undefined;

const mustBeOver: ClosingRule = ({ month, on }) => {
  const next = addMonths(month, 1);
  return on >= next ? undefined : { code: 'MONTH_NOT_OVER', endsOn: next };
};

const mustStillBeOpen: ClosingRule = ({ closedOn }) => (closedOn === null ? undefined : { code: 'BOOK_CLOSED_ALREADY', closedOn });

// A balance carried over from an open month may still change under the closed one.
const mustFollowEarlier: ClosingRule = ({ earlierOpen }) =>
  earlierOpen[0] === undefined ? undefined : { code: 'EARLIER_BOOK_OPEN', month: earlierOpen[0].slice(0, 7) };

const mustBeConfirmed: ClosingRule = ({ unansweredTooLong, unansweredDays }) =>
  unansweredTooLong === 0 ? undefined : { code: 'PAYMENTS_UNCONFIRMED', payments: unansweredTooLong, days: unansweredDays };

const mustBePosted: ClosingRule = ({ unposted }) => (unposted === 0 ? undefined : { code: 'PAYMENTS_UNPOSTED', imports: unposted });

const mustBeSettled: ClosingRule = ({ unsettled }) => (unsettled === 0 ? undefined : { code: 'PAYMENTS_UNSETTLED', payments: unsettled });

/** What stands in the way of closing a village's month (F8), all at once. */
export function findClosingRejections(facts: ClosingFacts): ClosingRejection[] {
  return [mustBeOver, mustStillBeOpen, mustFollowEarlier, mustBeConfirmed, mustBePosted, mustBeSettled].map((rule) => rule(facts)).filter((rejection) => rejection !== undefined);
}
