import type { RegionLevel } from '@sunledger/kernel';
import { noticeFields, type NoticeField } from '@sunledger/policy';
import type { Item } from '../../duty/domain/items.ts';

/** The order in which a notice of each item reads (公开模板, D1). What else is said follows in the vocabulary's order. */
const templates: Record<Item, readonly NoticeField[]> = {
  allocation: ['name', 'document-number', 'source', 'amount', 'allocation', 'period'],
  'annual-plan': ['name', 'place', 'content', 'subsidy-standard', 'source', 'amount', 'period', 'responsible-unit', 'responsible-person', 'targets', 'benefit-mechanism'],
  'annual-completion': ['name', 'completion', 'fund-use', 'targets', 'benefit-mechanism'],
  'project-library': ['name', 'category', 'place', 'period', 'responsible-unit', 'content', 'amount', 'source', 'beneficiaries', 'targets', 'benefit-mechanism'],
  'project-before': ['name', 'place', 'content', 'source', 'amount', 'period', 'targets', 'responsible-unit', 'responsible-person', 'beneficiaries', 'benefit-mechanism'],
  'project-after': ['name', 'place', 'content', 'amount', 'fund-use', 'completion', 'acceptance-result', 'targets'],
  'household-payment': ['programme', 'household-name', 'place', 'amount', 'period', 'subsidy-standard'],
  'household-identification': ['name', 'household-name', 'place', 'category', 'content', 'period'],
  bulletin: ['name', 'document-number', 'category', 'content'],
};

/** Who watches, and the number to call, close every notice (D3). */
const footer: readonly NoticeField[] = ['supervising-unit', 'supervision-phone'];

export interface NoticeLine {
  field: NoticeField;
  label: string;
  value: string;
}

export const isNoticeField = (text: string): text is NoticeField => Object.hasOwn(noticeFields, text);

/** Lines of a notice in reading order, from what is known; blank values are no lines. */
export function composeLines(item: Item, known: ReadonlyMap<string, string>): NoticeLine[] {
  const order = new Set<string>([...templates[item], ...Object.keys(noticeFields).filter((field) => !footer.some((last) => last === field)), ...footer]);
  return [...order].filter(isNoticeField).flatMap((field) => {
    const value = known.get(field)?.trim();
    return value ? [{ field, label: noticeFields[field], value }] : [];
  });
}

export interface FieldSet {
  item: string;
  level?: RegionLevel | undefined;
  fields: readonly NoticeField[];
}

/** Required fields: the set for this very level before the one for every level; the footer always. */
export function requiredFields(sets: readonly FieldSet[], item: Item, level: RegionLevel): NoticeField[] {
  const own = sets.filter((set) => set.item === item);
  const found = own.find((set) => set.level === level) ?? own.find((set) => set.level === undefined);
  return [...new Set<NoticeField>([...(found?.fields ?? []), ...footer])];
}
