import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { PolicyDoubt } from '@sunledger/policy';
import type { AdjustmentRejection } from './domain/adjustment-rules.ts';
import type { PlanRejection, PlanState } from './domain/plan-rules.ts';

const stateWords: Record<PlanState, string> = { proposed: '待审定', displayed: '公示中', adopted: '已审定', 'sent-back': '已退回', rejected: '审定未通过', withdrawn: '已撤回' };

// X1: two packs that differ, or a day between two versions, are for somebody to settle; whoever is refused hears of it.
const doubtZh = (doubt: PolicyDoubt): string => (doubt.kind === 'contradicts'
  ? `另一政策包 ${doubt.other} 规定不同,须由主管部门明确。`
  : `政策包 ${doubt.ended} 于 ${doubt.endedOn} 止,${doubt.next} 自 ${doubt.nextFrom} 起,其间按上级规定。`);
const doubtEn = (doubt: PolicyDoubt): string => (doubt.kind === 'contradicts'
  ? ` The pack ${doubt.other} says otherwise; who is in charge has to settle it.`
  : ` ${doubt.ended} ended on ${doubt.endedOn} and ${doubt.next} begins on ${doubt.nextFrom}; in between what stands above them counts.`);

const catalogue = defineRefusals<PlanRejection | AdjustmentRejection>({
  PROJECT_NOT_LISTED: {
    mechanism: 'P2',
    zh: ({ projectId }) => `项目 ${projectId} 不在项目库中。项目库之外的项目不得安排资金,请先入库。`,
    en: ({ projectId }) => `The project ${projectId} is not in the library. Nothing outside the library is funded; list it first.`,
  },
  PROJECT_ELSEWHERE: {
    mechanism: 'F3',
    zh: ({ projectName, regionCode }) => `项目“${projectName}”在 ${regionCode},不属于本计划的地区。`,
    en: ({ projectName, regionCode }) => `The project "${projectName}" lies in ${regionCode}, outside the region of this plan.`,
  },
  PROJECT_ALREADY_PLANNED: {
    mechanism: 'F3',
    zh: ({ projectName, planYear }) => `项目“${projectName}”已列入 ${planYear} 年度计划,不能重复安排。`,
    en: ({ projectName, planYear }) => `The project "${projectName}" stands in the plan of ${planYear} already and can't be adopted twice.`,
  },
  ITEM_REPEATED: {
    mechanism: 'F3',
    zh: () => '同一项目与同一资金重复出现。请合并为一条。',
    en: () => 'The same project and programme appear twice. Make them one item.',
  },
  USE_ON_NEGATIVE_LIST: {
    mechanism: 'F1',
    zh: ({ title, list, since, clause, doubts }) => `“${title}”在《${list}》(${since} 起施行)的资金使用负面清单上(${clause}),不得安排。请改用其他资金。${doubts.map(doubtZh).join('')}`,
    en: ({ title, list, since, clause, doubts }) =>
      `"${title}" stands on the negative list of "${list}", in force since ${since} (${clause}), and can't be paid from this fund. Take another fund.${doubts.map(doubtEn).join('')}`,
  },
  USE_NOT_PERMITTED: {
    mechanism: 'F1',
    zh: ({ use, permittedTitles }) => `用途“${use}”不在该类资金的使用范围内(${permittedTitles.join('、')})。请改用其他资金。`,
    en: ({ use, permittedTitles }) => `The use "${use}" is outside what this kind of fund permits (${permittedTitles.join(', ')}). Take another fund.`,
  },
  PLAN_IS_EMPTY: {
    mechanism: 'F3',
    zh: () => '计划中没有项目。请至少列入一个。',
    en: () => 'The plan has no item. Enter at least one.',
  },
  PLAN_OVER_QUOTA: {
    mechanism: 'F3',
    zh: ({ programmeCode, plannedFen, freeFen }) =>
      `资金 ${programmeCode} 计划 ${formatYuan(plannedFen)} 元,超过已收到且未安排的 ${formatYuan(freeFen)} 元。请核减或等待指标下达。`,
    en: ({ programmeCode, plannedFen, freeFen }) =>
      `${formatYuan(plannedFen)} yuan are planned from ${programmeCode}, but only ${formatYuan(freeFen)} were received and are free. Reduce them or wait for quota.`,
  },
  PLAN_NOT_IN_FORCE: {
    mechanism: 'F3',
    zh: ({ state }) => `该计划${stateWords[state]},尚未生效,不能调整。请待其公示期满。`,
    en: ({ state }) => `The plan is ${state} and not in force; it can be adjusted once its display has ended.`,
  },
  NOT_A_PLAN_OF_THE_YEAR: {
    mechanism: 'F3',
    zh: () => '调整方案本身不能再调整。请对年度计划提出新的调整。',
    en: () => 'An adjustment is not adjusted itself. Adjust the yearly plan again.',
  },
  ADJUSTMENT_PENDING: {
    mechanism: 'F3',
    zh: () => '该计划已有一项调整待审定或公示中。请待其生效或退回,或由拟定人撤回(withdrawPlan)、领导小组否决(rejectPlan)后再提出。',
    en: () => 'Another adjustment of this plan waits for its decision or display. Wait until it is settled, or have it withdrawn by its proposer (withdrawPlan) or rejected by the leading group (rejectPlan).',
  },
  NOTHING_CHANGES: {
    mechanism: 'F3',
    zh: ({ projectName }) => `项目“${projectName}”的金额没有变化。请改正或删去该条。`,
    en: ({ projectName }) => `Nothing changes for "${projectName}". Correct the item or leave it out.`,
  },
  DROP_HAS_CONTRACT: {
    mechanism: 'F3',
    zh: ({ projectName, contractedFen }) => `项目“${projectName}”已签合同 ${formatYuan(contractedFen)} 元,不能取消。`,
    en: ({ projectName, contractedFen }) => `"${projectName}" has contracts of ${formatYuan(contractedFen)} yuan and can't be dropped.`,
  },
  DROP_HAS_CLAIMS: {
    mechanism: 'F3',
    zh: ({ projectName, claimedFen }) => `项目“${projectName}”已报账 ${formatYuan(claimedFen)} 元,不能取消。`,
    en: ({ projectName, claimedFen }) => `${formatYuan(claimedFen)} yuan of "${projectName}" are claimed or paid; it can't be dropped.`,
  },
  BELOW_CLAIMED: {
    mechanism: 'F3',
    zh: ({ projectName, claimedFen }) => `项目“${projectName}”已报账 ${formatYuan(claimedFen)} 元,不能调减到该数以下。`,
    en: ({ projectName, claimedFen }) => `${formatYuan(claimedFen)} yuan of "${projectName}" are claimed or paid; it can't be reduced below that.`,
  },
  BELOW_CONTRACTED: {
    mechanism: 'F3',
    zh: ({ projectName, contractedFen }) => `项目“${projectName}”已签合同 ${formatYuan(contractedFen)} 元,计划资金合计不能低于该数。`,
    en: ({ projectName, contractedFen }) => `"${projectName}" has contracts of ${formatYuan(contractedFen)} yuan; its planned money can't be less.`,
  },
  PLAN_NOT_PROPOSED: {
    mechanism: 'F3',
    zh: ({ state }) => `该计划${stateWords[state]},只有待审定的计划才能审定、否决或撤回。`,
    en: ({ state }) => `The plan is ${state}; only one that waits for its decision is adopted, rejected or withdrawn.`,
  },
  DECIDED_BEFORE_PROPOSED: {
    mechanism: 'F3',
    zh: ({ proposedOn }) => `审定、否决或撤回日期不能早于拟定日期(${proposedOn})。`,
    en: ({ proposedOn }) => `It can't be adopted, rejected or withdrawn before it was proposed (${proposedOn}).`,
  },
  NOT_ITS_PROPOSER: {
    mechanism: 'F3',
    zh: () => '计划由拟定人本人撤回(withdrawPlan)。其他人请由领导小组否决(rejectPlan)。',
    en: () => 'A plan is withdrawn by whoever proposed it (withdrawPlan). Anybody else asks the leading group to reject it (rejectPlan).',
  },
});

/** A rejection about the plan in words; a use is refused with the clause that forbids it. */
export const toPlanRefusal = (rejection: PlanRejection | AdjustmentRejection, place: RefusalPlace = {}): Refusal =>
  wordRefusal(catalogue, rejection, 'clause' in rejection ? { ...place, clause: rejection.clause } : place);
