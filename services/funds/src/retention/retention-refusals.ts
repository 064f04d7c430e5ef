import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { LetterRejection, RetentionRejection } from './domain/retention-rules.ts';

const catalogue = defineRefusals<RetentionRejection | LetterRejection>({
  RETENTION_RELEASED: {
    mechanism: 'F7',
    zh: () => '该笔质保金已返还,不能重复返还。',
    en: () => 'This retention was released already.',
  },
  RETENTION_ORDERED: {
    mechanism: 'F7',
    zh: () => '该笔质保金的付款指令已发出,请等待银行结果。',
    en: () => 'This retention is on its way through the bank already.',
  },
  LETTER_OVER_CAP: {
    mechanism: 'F7',
    clause: '建设工程质量保证金管理办法第七条',
    zh: ({ capFen }) => `保函金额不得超过质保金上限 ${formatYuan(capFen)} 元。`,
    en: ({ capFen }) => `A guarantee letter is capped like the retention itself: ${formatYuan(capFen)} yuan at most.`,
  },
  LETTER_TOO_SMALL: {
    mechanism: 'F7',
    zh: ({ neededFen }) => `保函金额不足以替代质保金 ${formatYuan(neededFen)} 元。`,
    en: ({ neededFen }) => `The letter must cover the retention of ${formatYuan(neededFen)} yuan.`,
  },
  LETTER_TOO_SHORT: {
    mechanism: 'F7',
    zh: ({ warrantyEndsOn }) => `保函有效期须至 ${warrantyEndsOn} 以后。`,
    en: ({ warrantyEndsOn }) => `The letter must be valid until ${warrantyEndsOn} at least.`,
  },
  LETTER_NUMBER_USED: {
    mechanism: 'F7',
    zh: ({ number }) => `保函编号 ${number} 已登记过。`,
    en: ({ number }) => `The letter ${number} was registered before.`,
  },
  WARRANTY_RUNNING: {
    mechanism: 'F7',
    zh: ({ warrantyEndsOn }) => (warrantyEndsOn === null ? '项目尚未最终验收,质保期未起算,不能返还质保金。' : `质保期至 ${warrantyEndsOn},期满后方可返还。`),
    en: ({ warrantyEndsOn }) =>
      warrantyEndsOn === null ? 'The contract has no final acceptance yet, so its warranty has not begun.' : `The warranty runs until ${warrantyEndsOn}; release it then.`,
  },
  QUALITY_ISSUE_OPEN: {
    mechanism: 'F7',
    zh: ({ openIssues }) => `尚有 ${openIssues} 个质量问题未整改销号,不能返还质保金。请先完成整改。`,
    en: ({ openIssues }) => `${openIssues} quality issue(s) of the project are open. Rectify them first.`,
  },
});

/** A rejection about retention in words. */
export const toRetentionRefusal = (rejection: RetentionRejection | LetterRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
