import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';

export type ExportRejection =
  | { code: 'EXPORT_LIST_UNKNOWN'; lists: readonly string[] }
  | { code: 'EXPORT_TOO_MANY'; open: number; limit: number }
  | { code: 'EXPORT_PERSONAL_FORBIDDEN'; purpose: string }
  | { code: 'EXPORT_PURPOSE_NEEDED' }
  | { code: 'EXPORT_ALWAYS_MASKED' }
  | { code: 'EXPORT_PERIOD_EMPTY' }
  | { code: 'EXPORT_SETTLED'; state: string };

const catalogue = defineRefusals<ExportRejection>({
  EXPORT_LIST_UNKNOWN: {
    mechanism: 'X6',
    zh: ({ lists }) => `没有可导出的这张清单。可导出:${lists.join('、')}。`,
    en: ({ lists }) => `There is no such list to export. There are: ${lists.join(', ')}.`,
  },
  EXPORT_TOO_MANY: {
    mechanism: 'X6',
    zh: ({ open, limit }) => `已有 ${open} 个导出任务未完成(最多 ${limit} 个)。请等其完成,或取消后再申请。`,
    en: ({ open, limit }) => `${open} exports are open already (at most ${limit}). Wait for one to end, or cancel it.`,
  },
  EXPORT_PERSONAL_FORBIDDEN: {
    mechanism: 'X6',
    zh: ({ purpose }) => `登记的接入目的“${purpose}”不包括未脱敏的个人信息。请改为脱敏导出。`,
    en: ({ purpose }) => `The registered purpose "${purpose}" does not open personal data unmasked. Ask for the masked form.`,
  },
  EXPORT_PURPOSE_NEEDED: {
    mechanism: 'X6',
    zh: () => '导出未脱敏的个人信息须先说明用途。',
    en: () => 'State the purpose of reading personal data unmasked.',
  },
  EXPORT_ALWAYS_MASKED: {
    mechanism: 'X6',
    zh: () => '这张清单只能脱敏导出:姓名、证件号、账号另行加密保存,不成批取出。',
    en: () => 'This list leaves masked only: names, numbers and accounts lie sealed elsewhere and are not given in bulk.',
  },
  EXPORT_PERIOD_EMPTY: {
    mechanism: 'X6',
    zh: () => '期间的止日须晚于起日(止日当天不含)。',
    en: () => 'The period must end after it begins (its last day is not included).',
  },
  EXPORT_SETTLED: {
    mechanism: 'X6',
    zh: ({ state }) => `该导出任务已结束(${state}),不能取消。`,
    en: ({ state }) => `The export has ended already (${state}) and can't be cancelled.`,
  },
});

/** A rejected export in words. */
export const exportRefusal = (rejection: ExportRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
