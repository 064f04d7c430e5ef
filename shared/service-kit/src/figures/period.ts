/**
 * Figures are kept by whole months, so the lists that a figure opens into count whole months too: from the month of the
 * first day to the month of the last. Only thus does a list always add up to its number (A10).
 */
export const inPeriod = (column: string, from: string, until: string): string =>
  // As days: comparing a day with an instant is nothing that an index under row-level security may be asked.
  `(${from}::date is null or ${column} >= date_trunc('month', ${from}::date)::date)
   and (${until}::date is null or ${column} < (date_trunc('month', ${until}::date) + interval '1 month')::date)`;

/** The period of a list, as its arguments carry it. */
export interface Period {
  from?: string | null;
  until?: string | null;
}

/** A list of a place and below, over a period. */
export interface PlaceAndPeriod extends Period {
  regionCode: string;
}
