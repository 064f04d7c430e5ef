import type { Refusal } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { findUseRejections } from '../domain/permitted-uses.ts';
import type { PlanItem } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import type { LibraryProject } from './plan-facts.ts';

/** F1, F2: amount, closing date and use of one item; a use is judged by the packs in force for its fund kind there. */
export function judgeItem(work: Work, item: PlanItem & { use: string | undefined }, index: number, programme?: Programme, project?: LibraryProject): Refusal[] {
  const refusals = mustBePositive(item.amountFen).map((rejection) => toRefusal(rejection, { field: `items.${index}.amount` }));
  if (!programme || !project) return refusals;
  const question = { regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn };
  const permitted = work.policy.value('programme.permitted-uses', question);
  const negativeList = work.policy.value('programme.negative-list', question);
  const uses = findUseRejections({ use: item.use, projectKind: project.projectKind, permitted: permitted.value, negativeList: negativeList.value });
  return [
    ...refusals,
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: `items.${index}.programmeId` })),
    ...uses.map((rejection) => toPlanRefusal(rejection, {
      field: item.use === undefined ? `items.${index}.programmeId` : `items.${index}.use`,
      policy: rejection.code === 'USE_ON_NEGATIVE_LIST' ? negativeList.label : permitted.label,
    })),
  ];
}
