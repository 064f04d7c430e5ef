import { isWithin, type Fen, type IsoDate } from '@sunledger/kernel';
import type { UseRejection } from './permitted-uses.ts';

export interface PlanItem {
  projectId: string;
  programmeId: string;
  amountFen: Fen;
}

export type ItemRejection =
  | { code: 'PROJECT_NOT_LISTED'; projectId: string }
  | { code: 'PROJECT_ELSEWHERE'; projectName: string; regionCode: string }
  | { code: 'PROJECT_ALREADY_PLANNED'; projectName: string; planYear: number }
  | { code: 'ITEM_REPEATED' };
export type PlanRejection =
  | ItemRejection
  | UseRejection
  | { code: 'PLAN_IS_EMPTY' }
  | { code: 'PLAN_OVER_QUOTA'; programmeCode: string; plannedFen: Fen; freeFen: Fen }
  | { code: 'PLAN_NOT_PROPOSED'; state: PlanState }
  | { code: 'DECIDED_BEFORE_PROPOSED'; proposedOn: IsoDate }
  | { code: 'NOT_ITS_PROPOSER' };

/**
 * `proposed` → adopted by the leading group → `displayed` → `adopted` once cleared, or `sent-back`; before its adoption it may be
 * `rejected` by the leading group or `withdrawn` by its proposer.
 */
export type PlanState = 'proposed' | 'displayed' | 'adopted' | 'sent-back' | 'rejected' | 'withdrawn';

export interface ListedProject {
  projectId: string;
  name: string;
  regionCode: string;
  /** Year of the plan, pending or adopted, in which it already stands. */
  plannedInYear: number | null;
}

/** F3/P2: nothing outside the library is funded, nor twice; what is refused names its place in the list. */
export function findItemRejections(
  items: readonly PlanItem[],
  listed: ReadonlyMap<string, ListedProject>,
  planRegionCode: string,
): { index: number; rejection: ItemRejection }[] {
  const seen = new Set<string>();
  return items.flatMap(({ projectId, programmeId }, index): { index: number; rejection: ItemRejection }[] => {
    const key = `${projectId}/${programmeId}`;
    const repeated = seen.has(key);
    seen.add(key);
    if (repeated) return [{ index, rejection: { code: 'ITEM_REPEATED' } }];
    const project = listed.get(projectId);
    if (!project) return [{ index, rejection: { code: 'PROJECT_NOT_LISTED', projectId } }];
    const { name: projectName, regionCode, plannedInYear } = project;
    if (!isWithin(regionCode, planRegionCode)) return [{ index, rejection: { code: 'PROJECT_ELSEWHERE', projectName, regionCode } }];
    return plannedInYear === null ? [] : [{ index, rejection: { code: 'PROJECT_ALREADY_PLANNED', projectName, planYear: plannedInYear } }];
  });
}

export interface ProgrammeMoney {
  programmeCode: string;
  receivedFen: Fen;
  /** Already in plans that are pending or adopted. */
  alreadyPlannedFen: Fen;
}

/** F3: per programme the plan fits into what the county received and has not planned yet. */
export function findQuotaRejections(items: readonly PlanItem[], money: ReadonlyMap<string, ProgrammeMoney>): PlanRejection[] {
  const planned = new Map<string, Fen>();
  for (const item of items) planned.set(item.programmeId, (planned.get(item.programmeId) ?? 0n) + item.amountFen);
  return [...planned].flatMap(([programmeId, plannedFen]): PlanRejection[] => {
    const { programmeCode, receivedFen, alreadyPlannedFen } = money.get(programmeId) ?? { programmeCode: programmeId, receivedFen: 0n, alreadyPlannedFen: 0n };
    const freeFen = receivedFen - alreadyPlannedFen;
    return plannedFen <= freeFen ? [] : [{ code: 'PLAN_OVER_QUOTA', programmeCode, plannedFen, freeFen }];
  });
}

/** F3: what is adopted, turned down or withdrawn is a plan that was proposed and nothing was decided on yet. */
export const findDecisionRejections = (plan: { state: PlanState; proposedOn: IsoDate }, on: IsoDate): PlanRejection[] => [
  ...(plan.state === 'proposed' ? [] : [{ code: 'PLAN_NOT_PROPOSED' as const, state: plan.state }]),
  ...(on >= plan.proposedOn ? [] : [{ code: 'DECIDED_BEFORE_PROPOSED' as const, proposedOn: plan.proposedOn }]),
];

/** F3: a proposal is taken back by whoever made it; everybody else's word on it is the leading group's. */
export const mustBeItsProposer = (proposedBy: string, personId: string): PlanRejection[] => (proposedBy === personId ? [] : [{ code: 'NOT_ITS_PROPOSER' }]);
