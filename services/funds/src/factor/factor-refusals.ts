import { defineRefusals, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { ApprovalRejection, FactorRejection } from './domain/proposal-rules.ts';

const catalogue = defineRefusals<FactorRejection | ApprovalRejection>({
  WEIGHTS_NOT_WHOLE: {
    mechanism: 'F11', zh: ({ sum }) => `各因素权重合计为 ${sum}%,应为 100%。`, en: ({ sum }) => `The weights add up to ${sum} percent; they must add up to 100.`,
  },
  GRADE_UNKNOWN: {
    mechanism: 'F11',
    zh: ({ grade, grades }) => `等次“${grade}”不在考核办法中(${grades.join('、')})。`,
    en: ({ grade, grades }) => `The assessment scheme has no grade "${grade}" (${grades.join(', ')}).`,
  },
  FACTORS_ADOPTED: {
    mechanism: 'F11',
    zh: ({ adoptedOn }) => `该资金该年度的分配方案已于 ${adoptedOn} 审定,考核结果未变,不能再审定另一方案。申诉改变考核结果后,可重新测算(proposeFactors)并由两人审定。`,
    en: ({ adoptedOn }) => `The shares of this programme and year were adopted on ${adoptedOn} and no result has changed since. Once an appeal changes one, propose again (proposeFactors) and have two persons approve it.`,
  },
  RESULTS_CHANGED: {
    mechanism: 'F11',
    zh: ({ regionCodes }) => `本方案未按现行考核结果测算(${regionCodes.join('、')})。请重新测算(proposeFactors)。`,
    en: ({ regionCodes }) => `The proposal was not computed from the results as they are now (${regionCodes.join(', ')}). Propose again (proposeFactors).`,
  },
  REGIONS_LEFT_OUT: {
    mechanism: 'F11',
    zh: ({ regionCodes }) => `方案未列入 ${regionCodes.join('、')}。请列入,或在 leftOutReason 中说明不参加分配的原因。`,
    en: ({ regionCodes }) => `The proposal leaves out ${regionCodes.join(', ')}. Name them, or say in leftOutReason why they take no part.`,
  },
  APPROVED_BEFORE_PROPOSED: {
    mechanism: 'F11', zh: ({ proposedOn }) => `审定日期不能早于测算日期(${proposedOn})。`, en: ({ proposedOn }) => `The approval can't be dated before the proposal (${proposedOn}).`,
  },
  NO_REGIONS: { mechanism: 'F11', zh: () => '至少列出一个地区。', en: () => 'Name at least one region.' },
  REGION_TWICE: { mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 重复列出。`, en: ({ regionCode }) => `The region ${regionCode} is named twice.` },
  REGION_OUTSIDE: {
    mechanism: 'F11',
    zh: ({ regionCode }) => `地区 ${regionCode} 不是该资金项目所属地区的下级。请只列下级地区。`,
    en: ({ regionCode }) => `The region ${regionCode} does not lie below that of the programme. Name only lower regions.`,
  },
  INCOME_NOT_POSITIVE: {
    mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 的人均收入应大于零。`, en: ({ regionCode }) => `The average income of ${regionCode} must be above zero.`,
  },
  PEOPLE_NEGATIVE: {
    mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 的人数不能为负。`, en: ({ regionCode }) => `The number of people of ${regionCode} can't be negative.`,
  },
});

/** A rejection about factors in words. */
export const factorRefusal = (rejection: FactorRejection | ApprovalRejection, field = 'regions'): Refusal => wordRefusal(catalogue, rejection, { field });
