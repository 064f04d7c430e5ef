export interface Share {
  numerator: number;
  denominator: number;
  comparison: 'at-least' | 'more-than';
}

/** Who must be there, and how many of those present must be in favour. */
export interface Quorum {
  present: Share;
  pass: Share;
}

export interface MeetingNumbers {
  eligible: number;
  present: number;
  inFavour: number;
}

export type MeetingRejection =
  | { code: 'MEETING_NUMBERS_IMPOSSIBLE' }
  | { code: 'QUORUM_NOT_REACHED'; present: number; needed: number }
  | { code: 'VOTES_NOT_ENOUGH'; inFavour: number; needed: number };

/** The least whole number of people that is this share of a whole: two thirds of 10 is 7, more than half of 10 is 6. */
export function leastOf(whole: number, { numerator, denominator, comparison }: Share): number {
  const product = whole * numerator;
  return comparison === 'at-least' ? Math.ceil(product / denominator) : Math.floor(product / denominator) + 1;
}

/** P2: a meeting decides only with its quorum, and only what enough of those present are in favour of. */
export function findMeetingRejections({ eligible, present, inFavour }: MeetingNumbers, quorum: Quorum): MeetingRejection[] {
  const whole = [eligible, present, inFavour].every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!whole || eligible === 0 || present > eligible || inFavour > present) return [{ code: 'MEETING_NUMBERS_IMPOSSIBLE' }];
  const neededPresent = leastOf(eligible, quorum.present);
  const neededVotes = leastOf(present, quorum.pass);
  return [
    ...(present < neededPresent ? [{ code: 'QUORUM_NOT_REACHED', present, needed: neededPresent } as const] : []),
    ...(inFavour < neededVotes ? [{ code: 'VOTES_NOT_ENOUGH', inFavour, needed: neededVotes } as const] : []),
  ];
}
