import type { Fen } from '@sunledger/kernel';
import type { PlanState } from './plan-rules.ts';

export type PlanChange = 'added' | 'dropped' | 'changed';

export type AdjustmentRejection =
  | { code: 'PLAN_NOT_IN_FORCE'; state: PlanState }
  | { code: 'NOT_A_PLAN_OF_THE_YEAR' }
  | { code: 'ADJUSTMENT_PENDING' }
  | { code: 'NOTHING_CHANGES'; projectName: string }
  | { code: 'DROP_HAS_CONTRACT'; projectName: string; contractedFen: Fen }
  | { code: 'DROP_HAS_CLAIMS'; projectName: string; claimedFen: Fen }
  | { code: 'BELOW_CLAIMED'; projectName: string; claimedFen: Fen }
  | { code: 'BELOW_CONTRACTED'; projectName: string; contractedFen: Fen };

/** What a project has of one programme, and what rests on it already. */
export interface ItemFacts {
  projectName: string;
  beforeFen: Fen;
  afterFen: Fen;
  /** What the project has of other programmes of the plan, as the adjustment leaves it. */
  elsewhereFen: Fen;
  /** Contracts of the project, and claims on this project and programme that stand. */
  contractedFen: Fen;
  claimedFen: Fen;
}

export function changeOf({ beforeFen, afterFen }: Pick<ItemFacts, 'beforeFen' | 'afterFen'>): PlanChange | undefined {
  if (beforeFen === afterFen) return undefined;
  if (beforeFen === 0n) return 'added';
  return afterFen === 0n ? 'dropped' : 'changed';
}

type ItemRule = (item: ItemFacts) => AdjustmentRejection[];

const mustChange: ItemRule = (item) => (changeOf(item) === undefined ? [{ code: 'NOTHING_CHANGES', projectName: item.projectName }] : []);

const isGone = ({ afterFen, elsewhereFen }: ItemFacts): boolean => afterFen === 0n && elsewhereFen === 0n;

// What is contracted or claimed is owed to someone: the item can't vanish from under it.
const mustNotDropContracted: ItemRule = (item) =>
  isGone(item) && item.contractedFen > 0n ? [{ code: 'DROP_HAS_CONTRACT', projectName: item.projectName, contractedFen: item.contractedFen }] : [];

const mustNotDropClaimed: ItemRule = ({ afterFen, claimedFen, projectName }) =>
  afterFen === 0n && claimedFen > 0n ? [{ code: 'DROP_HAS_CLAIMS', projectName, claimedFen }] : [];

const mustCoverClaims: ItemRule = ({ afterFen, beforeFen, claimedFen, projectName }) =>
  afterFen > 0n && afterFen < beforeFen && afterFen < claimedFen ? [{ code: 'BELOW_CLAIMED', projectName, claimedFen }] : [];

const mustCoverContracts: ItemRule = (item) => {
  const { afterFen, beforeFen, elsewhereFen, contractedFen, projectName } = item;
  return !isGone(item) && afterFen < beforeFen && afterFen + elsewhereFen < contractedFen ? [{ code: 'BELOW_CONTRACTED', projectName, contractedFen }] : [];
};

/** F3: why an item can't be adjusted so; what rests on it stays covered. */
export const findItemAdjustmentRejections = (item: ItemFacts): AdjustmentRejection[] =>
  [mustChange, mustNotDropContracted, mustNotDropClaimed, mustCoverClaims, mustCoverContracts].flatMap((rule) => rule(item));

/** F3: what is adjusted is a plan in force, itself no adjustment, and one adjustment at a time. */
export const findPlanAdjustmentRejections = (plan: { state: PlanState; isAdjustment: boolean; hasPending: boolean }): AdjustmentRejection[] => [
  ...(plan.isAdjustment ? [{ code: 'NOT_A_PLAN_OF_THE_YEAR' as const }] : []),
  ...(plan.state === 'adopted' ? [] : [{ code: 'PLAN_NOT_IN_FORCE' as const, state: plan.state }]),
  ...(plan.hasPending ? [{ code: 'ADJUSTMENT_PENDING' as const }] : []),
];
