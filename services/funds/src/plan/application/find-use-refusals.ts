import type { Refusal } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findUseRejections } from '../domain/permitted-uses.ts';
import { toPlanRefusal } from '../plan-refusals.ts';

export interface UseOfMoney {
  use: string | undefined;
  projectKind: string;
  regionCode: string;
}

/** F1: a use is judged by the packs in force that day for the fund kind there: in the plan, at the claim and at the payment alike. */
export function findUseRefusals(work: Work, { line, fundKind }: Pick<Programme, 'line' | 'fundKind'>, money: UseOfMoney, field: string): Refusal[] {
  const question = { regionCode: money.regionCode, line, fundKind, on: work.occurredOn };
  const permitted = work.policy.value('programme.permitted-uses', question);
  const negativeList = work.policy.value('programme.negative-list', question);
  const { value: rules, title, effectiveFrom, doubts } = negativeList;
  return findUseRejections({ use: money.use, projectKind: money.projectKind, permitted: permitted.value, negativeList: { rules, title, effectiveFrom, doubts } })
    .map((rejection) => toPlanRefusal(rejection, { field, policy: rejection.code === 'USE_ON_NEGATIVE_LIST' ? negativeList.label : permitted.label }));
}
