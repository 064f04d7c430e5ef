import type { Refusal } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import type { PlanItem } from '../domain/plan-rules.ts';
import { findUseRefusals } from './find-use-refusals.ts';
import type { LibraryProject } from './plan-facts.ts';

/** F1, F2: amount, closing date and use of one item; a use is judged by the packs in force for its fund kind there. */
export function judgeItem(work: Work, item: PlanItem & { use: string | undefined }, index: number, programme?: Programme, project?: LibraryProject): Refusal[] {
  const refusals = mustBePositive(item.amountFen).map((rejection) => toRefusal(rejection, { field: `items.${index}.amount` }));
  if (!programme || !project) return refusals;
  return [
    ...refusals,
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: `items.${index}.programmeId` })),
    ...findUseRefusals(
      work, programme, { use: item.use, projectKind: project.projectKind, regionCode: project.regionCode }, `items.${index}.${item.use === undefined ? 'programmeId' : 'use'}`),
  ];
}
