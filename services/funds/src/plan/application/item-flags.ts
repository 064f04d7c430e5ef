import type { Work } from '@sunledger/service-kit';
import { recordFlags, type RaisedFlag } from '../../bank/application/flags.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findNegativeWords } from '../domain/permitted-uses.ts';
import type { LibraryProject } from './plan-facts.ts';

/** F1: what a project is called by in the library that stands on the negative list of its fund; it may be planned once somebody explains it. */
export function findItemFlags(work: Work, { line, fundKind }: Pick<Programme, 'line' | 'fundKind'>, project: LibraryProject): RaisedFlag[] {
  const list = work.policy.value('programme.negative-list', { regionCode: project.regionCode, line, fundKind, on: work.occurredOn });
  return findNegativeWords([project.name, project.content], list.value)
    .map((found) => ({ code: 'NEGATIVE_LIST_WORD', projectName: project.name, list: list.title, policy: list.label, ...found }));
}

export interface FlaggedItem {
  projectId: string;
  regionCode: string;
  flags: readonly RaisedFlag[];
  explanation: string;
}

/** Items that raise a question, with what was said to it. */
export const flaggedItems = (
  work: Work, items: readonly { projectId: string; programmeId: string; explanation: string | undefined }[],
  programmes: ReadonlyMap<string, Programme>, library: ReadonlyMap<string, LibraryProject>,
): FlaggedItem[] =>
  items.flatMap(({ projectId, programmeId, explanation = '' }) => {
    const [programme, project] = [programmes.get(programmeId), library.get(projectId)];
    const flags = programme && project ? findItemFlags(work, programme, project) : [];
    return flags.length > 0 && project ? [{ projectId, regionCode: project.regionCode, flags, explanation }] : [];
  });

/** Keeps what was explained of a plan's items with the plan. */
export async function recordItemFlags(work: Work, planId: string, items: readonly FlaggedItem[]): Promise<void> {
  for (const { projectId, regionCode, flags, explanation } of items) {
    await recordFlags(work, { type: 'AnnualPlan', id: planId, regionCode, projectId }, flags, explanation);
  }
}
