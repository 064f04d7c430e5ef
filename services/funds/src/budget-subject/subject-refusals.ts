import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { SubjectRejection } from './domain/subject-rules.ts';

const catalogue = defineRefusals<SubjectRejection>({
  SUBJECT_NOT_CHANGED: {
    mechanism: 'F1',
    zh: ({ bodyName, missingFen, changedFen }) =>
      `涉农整合资金须先调整预算科目再下达部门:已为 ${bodyName} 调整而未下达的为 ${formatYuan(changedFen)} 元,尚差 ${formatYuan(missingFen)} 元。请先登记科目调整。`,
    en: ({ bodyName, missingFen, changedFen }) =>
      `Integrated money changes its budget subject before it goes to a department: ${formatYuan(changedFen)} yuan are changed for ${bodyName} and not yet passed on, ${formatYuan(missingFen)} short. Record the change first.`,
  },
  NOT_INTEGRATED_MONEY: {
    mechanism: 'F1',
    zh: () => '只有统筹整合财政涉农资金才调整预算科目。请核对资金项目。',
    en: () => 'Only integrated agricultural money changes its budget subject. Check the programme.',
  },
  SAME_SUBJECT: {
    mechanism: 'F1', zh: ({ subject }) => `调整前后科目相同(${subject})。请核对。`, en: ({ subject }) => `Both subjects are ${subject}. Check them.`,
  },
});

/** A rejection about budget subjects in words. */
export const subjectRefusal = (rejection: SubjectRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
