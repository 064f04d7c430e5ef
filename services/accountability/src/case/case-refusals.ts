import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { CaseRejection } from './domain/case-rules.ts';
import { stepTerms, stepTermsEn } from './case-words.ts';

const catalogue = defineRefusals<CaseRejection>({
  CLUE_NOT_WAITING: {
    mechanism: 'A1',
    zh: ({ clueState }) => (clueState === 'filed' ? '该线索已立案,不能再次立案。' : '该线索已反馈,不能再办理。'),
    en: ({ clueState }) => (clueState === 'filed' ? 'A case stands on this clue already.' : 'This clue was answered already.'),
  },
  CLUE_OF_ANOTHER_BODY: {
    mechanism: 'A1',
    zh: ({ bodyId }) => `该线索移交给另一机构(${bodyId}),须由该机构办理。`,
    en: ({ bodyId }) => `The clue was transferred to another body (${bodyId}), which has to handle it.`,
  },
  LEAD_NOT_IN_BODY: {
    mechanism: 'A1',
    zh: () => '主办人须在受理机构任职。请指定本机构的人员。',
    en: () => 'The lead officer must hold a post in the body that handles the clue. Name one of its people.',
  },
  BEFORE_TRANSFER: {
    mechanism: 'X4',
    zh: ({ transferredOn }) => `线索于 ${transferredOn} 移交,办理日期不能早于该日。`,
    en: ({ transferredOn }) => `The clue was transferred on ${transferredOn}; nothing was done on it before.`,
  },
  CASE_STEP_OUT_OF_ORDER: {
    mechanism: 'A1',
    zh: ({ state, open }) => `案件现处于“${stepTerms(state)}”,${open.length > 0 ? `下一环节只能是:${open.map(stepTerms).join('、')}` : '已无后续环节'}。`,
    en: ({ state, open }) => `The case is "${stepTermsEn(state)}"; ${open.length > 0 ? `next may come: ${open.map(stepTermsEn).join(', ')}` : 'nothing may follow'}.`,
  },
  STEP_BEFORE_PREVIOUS: {
    mechanism: 'X4',
    zh: ({ previousOn }) => `上一环节发生于 ${previousOn},本环节不能早于该日。`,
    en: ({ previousOn }) => `The step before happened on ${previousOn}; this one can't be earlier.`,
  },
  STEP_WITHOUT_EVIDENCE: {
    mechanism: 'A1',
    zh: () => '须附本环节的报告或文书。请先上传后再办理。',
    en: () => 'The report of this step must be attached. Upload it first.',
  },
  TRUE_AND_UNTRUE: {
    mechanism: 'A1',
    zh: ({ measures, recoveries }) => `本案已有 ${measures} 项处理处分、${recoveries} 项追缴决定,不能以查否结案。`,
    en: ({ measures, recoveries }) => `The case has ${measures} measures and ${recoveries} recoveries; it can't be concluded as untrue.`,
  },
  CASE_NOT_CONCLUDED: {
    mechanism: 'A1',
    zh: () => '案件尚未办结。请先结案。',
    en: () => 'The case is not concluded yet. Conclude it first.',
  },
  ANSWER_CONTRADICTS_CASE: {
    mechanism: 'A1',
    zh: ({ expected }) => `反馈结果与办案结论不一致,应为“${answerTerms[expected] ?? expected}”。`,
    en: ({ expected }) => `The answer contradicts what the case found: it should be "${expected}".`,
  },
  MEETING_CONTRADICTS_CASE: {
    mechanism: 'A4',
    zh: ({ substantiated }) => (substantiated ? '本案查实,应召开结果公布会,不是澄清会。' : '本案查否,应召开澄清会,不是结果公布会。'),
    en: ({ substantiated }) => (substantiated ? 'The case proved true: its result is published, not cleared.' : 'The case proved untrue: whom it named is cleared.'),
  },
  NAMES_A_PERSON: {
    mechanism: 'A3',
    zh: () => '文字中含有涉案人员姓名或个人号码。请改为不含个人信息的表述。',
    en: () => 'The text names a person of the case or holds a personal number. Write it without personal data.',
  },
});

const answerTerms: Record<string, string> = { 'not-filed': '未立案', substantiated: '查实', unsubstantiated: '查否' };

/** A rejection around a case in words, with the input field at fault. */
export const toCaseRefusal = (rejection: CaseRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
