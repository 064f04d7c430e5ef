import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { RetentionRejection } from './domain/retention-rules.ts';

const catalogue = defineRefusals<RetentionRejection>({
  RETENTION_RELEASED: {
    mechanism: 'F7',
    zh: () => '该笔质保金已返还,不能重复返还。',
    en: () => 'This retention was released already.',
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
export const toRetentionRefusal = (rejection: RetentionRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
