import type { Fen } from '@sunledger/kernel';

export const acceptanceLevels = ['village', 'township', 'county'] as const;
export type AcceptanceLevel = (typeof acceptanceLevels)[number];
export type BatchState = 'submitted' | 'village-passed' | 'awaiting-sample' | 'township-passed' | 'accepted' | 'failed';

export interface BatchFacts {
  state: BatchState;
  amountFen: Fen;
  submittedBy: string;
  /** Who has judged this round of the batch so far. */
  judges: readonly { level: AcceptanceLevel; personId: string }[];
}

export type AcceptanceRejection =
  | { code: 'LEVEL_OUT_OF_ORDER'; level: AcceptanceLevel; next: AcceptanceLevel }
  | { code: 'BATCH_SETTLED'; state: 'accepted' | 'failed' }
  | { code: 'COUNTY_SAMPLE_NOT_DRAWN' }
  | { code: 'SATISFACTION_MISSING' }
  | { code: 'ACCEPTED_OVER_CONTRACT'; overFen: Fen }
  | { code: 'JUDGED_BY_SAME_PERSON'; otherLevel: AcceptanceLevel | 'submission' };

const nextLevels: Partial<Record<BatchState, AcceptanceLevel>> = {
  submitted: 'village', 'village-passed': 'township', 'township-passed': 'county',
};

export interface AcceptanceAttempt {
  level: AcceptanceLevel;
  personId: string;
  satisfactionPercent: number | null;
  contract: { amountFen: Fen; acceptedFen: Fen };
}

const mustBeTheNextLevel = ({ state }: BatchFacts, { level }: AcceptanceAttempt): AcceptanceRejection[] => {
  if (state === 'accepted' || state === 'failed') return [{ code: 'BATCH_SETTLED', state }];
  if (state === 'awaiting-sample') return [{ code: 'COUNTY_SAMPLE_NOT_DRAWN' }];
  const next = nextLevels[state];
  return next === undefined || next === level ? [] : [{ code: 'LEVEL_OUT_OF_ORDER', level, next }];
};

/** X7: whoever did the work or judged it at one level does not judge it at another. */
const mustBeAnotherPerson = ({ submittedBy, judges }: BatchFacts, { level, personId }: AcceptanceAttempt): AcceptanceRejection[] => {
  if (submittedBy === personId) return [{ code: 'JUDGED_BY_SAME_PERSON', otherLevel: 'submission' }];
  const other = judges.find((judge) => judge.personId === personId && judge.level !== level);
  return other ? [{ code: 'JUDGED_BY_SAME_PERSON', otherLevel: other.level }] : [];
};

const mustAskTheVillagers = (_batch: BatchFacts, { level, satisfactionPercent }: AcceptanceAttempt): AcceptanceRejection[] =>
  level === 'township' && satisfactionPercent === null ? [{ code: 'SATISFACTION_MISSING' }] : [];

const mustStayWithinTheContract = ({ state, amountFen }: BatchFacts, { contract }: AcceptanceAttempt): AcceptanceRejection[] => {
  // An accepted batch is in the sum already.
  if (state === 'accepted') return [];
  const overFen = contract.acceptedFen + amountFen - contract.amountFen;
  return overFen > 0n ? [{ code: 'ACCEPTED_OVER_CONTRACT', overFen }] : [];
};

const acceptanceRules = [mustBeTheNextLevel, mustBeAnotherPerson, mustAskTheVillagers, mustStayWithinTheContract];

/** P7: village, then township, then the county where the sample says so; three different persons; never over the contract. */
export const findAcceptanceRejections = (batch: BatchFacts, attempt: AcceptanceAttempt): AcceptanceRejection[] =>
  acceptanceRules.flatMap((rule) => rule(batch, attempt));

/** Where a judged batch goes; `inSample` is undefined while the county has not drawn. */
export function stateAfter(level: AcceptanceLevel, passed: boolean, inSample: boolean | undefined): BatchState {
  if (!passed) return 'failed';
  if (level === 'village') return 'village-passed';
  return level === 'county' ? 'accepted' : stateOnceSampled(inSample);
}

/** A batch that the township passed: on to the county, or accepted, or waiting for the draw. */
export function stateOnceSampled(inSample: boolean | undefined): BatchState {
  if (inSample === undefined) return 'awaiting-sample';
  return inSample ? 'township-passed' : 'accepted';
}
