import type { Refusal } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { findSoftFlags, toFlagRefusal } from '../../bank/application/flags.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import type { PlanItem } from '../domain/plan-rules.ts';
import { findUseRefusals } from './find-use-refusals.ts';
import { findItemFlags } from './item-flags.ts';
import type { LibraryProject } from './plan-facts.ts';

/** F1, F2: amount, closing date and use of one item, by the packs in force for its fund kind there; what its project is called by may have to be explained. */
export function judgeItem(
  work: Work, item: PlanItem & { use: string | undefined; explanation: string | undefined }, index: number, programme?: Programme, project?: LibraryProject,
): Refusal[] {
  const refusals = mustBePositive(item.amountFen).map((rejection) => toRefusal(rejection, { field: `items.${index}.amount` }));
  if (!programme || !project) return refusals;
  return [
    ...refusals,
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: `items.${index}.programmeId` })),
    ...findUseRefusals(
      work, programme, { use: item.use, projectKind: project.projectKind, regionCode: project.regionCode }, `items.${index}.${item.use === undefined ? 'programmeId' : 'use'}`),
    ...findSoftFlags(findItemFlags(work, programme, project), item.explanation).map((flag) => toFlagRefusal(flag, { field: `items.${index}.explanation` })),
  ];
}
