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
  CHANGE_REVERSED: {
    mechanism: 'F1',
    zh: ({ reversedOn }) => `该笔科目调整已于 ${reversedOn} 冲销。如需更正,请重新登记(changeBudgetSubject)。`,
    en: ({ reversedOn }) => `This change was reversed on ${reversedOn}. Record what is right anew (changeBudgetSubject).`,
  },
  CHANGE_NEEDED: {
    mechanism: 'F1',
    zh: ({ bodyName, missingFen }) => `下达 ${bodyName} 的指标中有 ${formatYuan(missingFen)} 元依据该笔科目调整,不能冲销。请先登记正确的调整,或由下达机构冲销下达(reverseAllocation)。`,
    en: ({ bodyName, missingFen }) =>
      `${formatYuan(missingFen)} yuan passed on to ${bodyName} rest on this change. Record the right change first, or have the allocation reversed by its giver (reverseAllocation).`,
  },
  REVERSED_BEFORE_CHANGE: {
    mechanism: 'F1', zh: ({ changedOn }) => `冲销日期不能早于调整日期(${changedOn})。`, en: ({ changedOn }) => `The reversal can't be dated before the change (${changedOn}).`,
  },
});

/** A rejection about budget subjects in words. */
export const subjectRefusal = (rejection: SubjectRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
