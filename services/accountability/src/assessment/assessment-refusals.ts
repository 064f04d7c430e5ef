import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { AssessmentRejection } from './domain/assessment-rules.ts';

const catalogue = defineRefusals<AssessmentRejection>({
  YEAR_NOT_BEGUN: { mechanism: 'A8', zh: ({ year }) => `${year} 年度尚未开始,不能考核。`, en: ({ year }) => `The year ${year} has not begun.` },
  ASSESSMENT_FINAL: {
    mechanism: 'A8', zh: ({ finalisedOn }) => `该考核已于 ${finalisedOn} 定级,不能再改。`, en: ({ finalisedOn }) => `The assessment became final on ${finalisedOn}.` },
  OWN_BODY_ASSESSED: {
    mechanism: 'X7', zh: () => '不能考核本人任职的机构。请由其他机构的人员办理。', en: () => 'Nobody assesses the body they hold a post in. Another body has to.' },
  NO_SUCH_ITEM: {
    mechanism: 'A8', zh: ({ item }) => `现行考核办法中没有“${item}”这一项。`, en: ({ item }) => `The scheme in force has no item "${item}".` },
  FILLED_BY_FACTS: {
    mechanism: 'A8',
    zh: ({ item }) => `“${item}”由业务事实自动计算,不能人工填报。有异议请申诉。`,
    en: ({ item }) => `"${item}" is computed from facts and not entered by hand. Appeal if it is wrong.`,
  },
  VALUE_WITHOUT_EVIDENCE: { mechanism: 'A8', zh: () => '人工填报须附依据。请先上传。', en: () => 'A value entered by hand needs evidence. Upload it first.' },
  NOT_THE_ASSESSED_BODY: {
    mechanism: 'A8', zh: () => '只有被考核机构可以申诉。', en: () => 'Only the assessed body may appeal.' },
  APPEAL_OPEN: {
    mechanism: 'A8', zh: ({ items }) => `申诉尚未裁定:${items.join('、')}。`, en: ({ items }) => `Appeals are still open: ${items.join(', ')}.` },
  APPEAL_DECIDED: { mechanism: 'A8', zh: ({ decidedOn }) => `该申诉已于 ${decidedOn} 裁定。`, en: ({ decidedOn }) => `The appeal was decided on ${decidedOn}.` },
  UPHELD_WITHOUT_VALUE: { mechanism: 'A8', zh: () => '申诉成立时须给出更正后的数值。', en: () => 'An upheld appeal says the corrected value.' },
  ITEMS_MISSING: {
    mechanism: 'A8', zh: ({ items }) => `尚有指标未填报:${items.join('、')}。`, en: ({ items }) => `Indicators are still to be entered: ${items.join(', ')}.` },
});

export const toAssessmentRefusal = (rejection: AssessmentRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
