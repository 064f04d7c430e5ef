import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { LetterRejection, LetterState, RetentionRejection } from './domain/retention-rules.ts';

const letterStates: Record<LetterState, string> = { entered: '待复核', 'in-force': '有效', refused: '未通过', withdrawn: '已撤回', lapsed: '已失效' };

const catalogue = defineRefusals<RetentionRejection | LetterRejection>({
  RETENTION_RELEASED: {
    mechanism: 'F7',
    zh: () => '该笔质保金已返还,不能重复返还。',
    en: () => 'This retention was released already.',
  },
  RETENTION_CANCELLED: {
    mechanism: 'F7',
    zh: () => '所扣的那笔付款退汇后已撤销,该质保金不再应付。',
    en: () => 'The payment that it was held of came back and was taken back: nothing is owed of it.',
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
    zh: ({ warrantyEndsOn }) => `保函须覆盖整个质保期(尚未最终验收的,自今日起算),有效期至少到 ${warrantyEndsOn}。请由出具银行展期后再登记。`,
    en: ({ warrantyEndsOn }) => `The letter must cover the whole warranty, counted from today where there is no final acceptance yet: until ${warrantyEndsOn} at least. Have its bank prolong it.`,
  },
  LETTER_NUMBER_USED: {
    mechanism: 'F7',
    zh: ({ number }) => `保函编号 ${number} 已登记过。`,
    en: ({ number }) => `The letter ${number} was registered before.`,
  },
  LETTER_NOT_ENTERED: {
    mechanism: 'X7',
    zh: ({ state }) => `该保函目前为“${letterStates[state]}”,只有待复核的保函可以复核。`,
    en: ({ state }) => `The letter is "${state}"; only an entered one is checked.`,
  },
  LETTER_ENDED: {
    mechanism: 'F7',
    zh: ({ state }) => `该保函已经“${letterStates[state]}”。`,
    en: ({ state }) => `The letter is "${state}" already.`,
  },
  LETTER_REASON_MISSING: {
    mechanism: 'X7',
    zh: () => '不通过须写明理由。',
    en: () => 'A letter is given back with a reason.',
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
