import type { IsoDate } from '@sunledger/kernel';
import type { PolicyDoubt, ProjectKind } from '@sunledger/policy';

export interface NamedRule {
  code: string;
  title: string;
  clause: string;
}

export interface NegativeRule extends NamedRule {
  /** Words by which the thing is known where nobody names it. */
  keywords?: readonly string[] | undefined;
}

export interface UseQuestion {
  /** Use named by the proposer; where it isn't, the kind of project tells it as far as it can. */
  use: string | undefined;
  projectKind: string;
  permitted: readonly NamedRule[];
  negativeList: NegativeList;
}

/** The list in force on the day of the use: what it is called, since when it holds, and what makes it doubtful. */
export interface NegativeList {
  title: string;
  effectiveFrom: IsoDate;
  rules: readonly NegativeRule[];
  doubts: readonly PolicyDoubt[];
}

export type UseRejection =
  | { code: 'USE_ON_NEGATIVE_LIST'; title: string; clause: string; list: string; since: IsoDate; doubts: readonly PolicyDoubt[] }
  | { code: 'USE_NOT_PERMITTED'; use: string; permittedTitles: readonly string[]; clause: string };

const ofAnyKind = ['consolidation', 'ethnic-minorities', 'state-farms', 'state-forest-farms', 'three-west'];

/** Which uses of the national pack a project of a kind can serve (F1). */
const usesServedBy: Record<ProjectKind, readonly string[]> = {
  works: [...ofAnyKind, 'work-relief', 'infrastructure', 'rural-infrastructure'],
  household: [...ofAnyKind, 'direct-subsidy', 'livelihood', 'household-industry', 'medical-relief', 'farm-production'],
  industry: [...ofAnyKind, 'livelihood', 'household-industry', 'village-collective-industry', 'farm-production'],
  purchase: [...ofAnyKind, 'livelihood', 'household-industry', 'village-collective-industry', 'farm-production'],
  training: [...ofAnyKind, 'training', 'livelihood'],
};
const knownUses = new Set([...Object.values(usesServedBy).flat(), 'risk-compensation', 'management-fee']);

/** F1: a use outside the fund kind's permitted uses, or on its negative list, is refused with the clause. */
export function findUseRejections({ use, projectKind, permitted, negativeList }: UseQuestion): UseRejection[] {
  const clause = [...new Set(permitted.map((rule) => rule.clause))].join(';');
  const permittedTitles = permitted.map((rule) => rule.title);
  if (use !== undefined) {
    const negative = negativeList.rules.find((rule) => rule.code === use);
    if (negative) {
      const { title: list, effectiveFrom: since, doubts } = negativeList;
      return [{ code: 'USE_ON_NEGATIVE_LIST', title: negative.title, clause: negative.clause, list, since, doubts }];
    }
    return permitted.some((rule) => rule.code === use) ? [] : [{ code: 'USE_NOT_PERMITTED', use, permittedTitles, clause }];
  }
  const served = Object.hasOwn(usesServedBy, projectKind) ? usesServedBy[projectKind as ProjectKind] : undefined;
  // A pack may permit uses of its own making: of those the kind of project tells nothing.
  const kindTells = served !== undefined && permitted.every((rule) => knownUses.has(rule.code));
  if (!kindTells || permitted.some((rule) => served.includes(rule.code))) return [];
  return [{ code: 'USE_NOT_PERMITTED', use: projectKind, permittedTitles, clause }];
}

export interface NegativeWord {
  title: string;
  clause: string;
  word: string;
}

/** F1: the first word of each item of the negative list that a project is described with, however it is spaced. */
export function findNegativeWords(described: readonly string[], rules: readonly NegativeRule[]): NegativeWord[] {
  const texts = described.map((text) => text.normalize('NFKC').replace(/\s+/g, ''));
  return rules.flatMap(({ title, clause, keywords = [] }) => {
    const word = keywords.find((keyword) => texts.some((text) => text.includes(keyword)));
    return word === undefined ? [] : [{ title, clause, word }];
  });
}
