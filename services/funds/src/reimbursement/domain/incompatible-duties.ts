/** What someone did with a claim, by person: a change of posts changes nothing (X7). */
export interface PastAct {
  personId: string;
  duty: string;
  step: string;
}

/**
 * X7: the pack names pairs of duties that one person may not join in one payment; two steps of the review are always
 * two persons. The same step again, after a correction, may be the same person's.
 */
export function findIncompatibleAct(
  past: readonly PastAct[],
  act: PastAct,
  pairs: readonly (readonly [string, string])[],
): PastAct | undefined {
  const excludes = (earlier: PastAct): boolean =>
    earlier.duty === act.duty
      ? earlier.duty === 'review' && earlier.step !== act.step
      : pairs.some(([one, other]) => (one === earlier.duty && other === act.duty) || (other === earlier.duty && one === act.duty));
  return past.find((earlier) => earlier.personId === act.personId && excludes(earlier));
}
