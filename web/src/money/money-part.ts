import type { Figure } from '../overview/panels/figure.ts';
import type { PeriodChoice } from '../overview/period.ts';

interface Place {
  code: string;
  name: string;
}

/** What each part of the page is about, and how a number of it opens. */
export interface MoneyPart {
  place: Place;
  period: PeriodChoice;
  programmeId: string | undefined;
  token: string;
  /** Counts what happened here since the page was opened. */
  round: number;
  addressOf: (code: string) => string;
  onOpen: (figure: Figure, place: Place) => void;
}
