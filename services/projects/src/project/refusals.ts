import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ProposalRejection } from './domain/proposal-rules.ts';

const catalogue = defineRefusals<ProposalRejection>({
  UNKNOWN_PROJECT_KIND: {
    mechanism: 'P2',
    zh: ({ projectKind }) => `没有“${projectKind}”这类项目。请从项目类别中选择。`,
    en: ({ projectKind }) => `There is no project kind "${projectKind}". Choose one from the list.`,
  },
  PROJECT_NOT_POSITIVE: {
    mechanism: 'P2',
    zh: () => '估算金额和受益户数都必须大于零。',
    en: () => 'Estimate and beneficiary households must both be greater than zero.',
  },
  NEEDS_OF_TWO_COUNTIES: {
    mechanism: 'P2',
    zh: () => '一个项目的需求必须在同一个县内。请分县申报。',
    en: () => 'The needs of one project lie in one county. Propose a project per county.',
  },
  NEEDS_OF_TWO_YEARS: {
    mechanism: 'P2',
    zh: () => '一个项目的需求必须来自同一年度的摸底。请分年度申报。',
    en: () => 'The needs of one project come from one yearly survey. Propose them apart.',
  },
  NEED_ALREADY_TAKEN: {
    mechanism: 'P4',
    zh: () => '所选需求已有其他项目承接。请选择尚未承接的需求。',
    en: () => 'Another project already answers one of these needs. Choose needs that are still open.',
  },
  PROPOSED_BEFORE_SURVEY: {
    mechanism: 'P2',
    zh: ({ surveyedOn }) => `申报日期不能早于需求摸底的日期(${surveyedOn})。`,
    en: ({ surveyedOn }) => `A project can't be proposed before its need was surveyed (${surveyedOn}).`,
  },
  SIMILAR_UNEXPLAINED: {
    mechanism: 'P4',
    zh: ({ similar }) => `与项目“${similar.name}”(编号 ${similar.id})相似度 ${similar.scorePercent}%。确非重复的,请填写说明后再提交。`,
    en: ({ similar }) => `${similar.scorePercent}% alike with project "${similar.name}" (${similar.id}). If it is no duplicate, explain and submit again.`,
  },
});

export const proposalRefusal = (rejection: ProposalRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
