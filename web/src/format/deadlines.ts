export interface Clock {
  dueOn: string;
  daysLeft: number | null;
  /** As the pack sets it, for example `5 working-day`: in its unit the days left are counted. */
  limit?: string;
}

/** The clock that runs out first of those that are not settled; a missed one counts until its matter is done. */
export const nextDue = <C extends Clock>(deadlines: readonly C[]): C | undefined =>
  deadlines.filter(({ daysLeft }) => daysLeft !== null).toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))[0];
