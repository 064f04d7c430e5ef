import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ContractRejection } from './domain/contract-rules.ts';

const catalogue = defineRefusals<ContractRejection>({
  PROJECT_NOT_ADOPTED: {
    mechanism: 'P5',
    zh: () => '项目尚未列入已审定的年度计划,不能签订合同。请等待年度计划审定。',
    en: () => 'The project is not in an adopted yearly plan; no contract can be signed. Wait for the plan.',
  },
  CONTRACT_NOT_POSITIVE: {
    mechanism: 'P5',
    zh: () => '合同金额必须大于零。',
    en: () => 'The contract amount must be greater than zero.',
  },
  CONTRACT_OVER_PLAN: {
    mechanism: 'P5',
    zh: ({ overFen, leftFen }) => `合同金额超出计划 ${formatYuan(overFen)} 元,计划尚余 ${formatYuan(leftFen)} 元。请核减金额或先调整计划。`,
    en: ({ overFen, leftFen }) => `${formatYuan(overFen)} yuan over the plan, which has ${formatYuan(leftFen)} left. Reduce the amount or have the plan adjusted first.`,
  },
  CREDIT_CODE_INVALID: {
    mechanism: 'P5',
    clause: 'GB 32100-2015',
    zh: () => '统一社会信用代码校验不通过。请核对营业执照后重新填写。',
    en: () => 'The unified social credit code fails its check character. Compare it with the business licence.',
  },
  SIGNED_BEFORE_ADOPTION: {
    mechanism: 'P5',
    zh: ({ adoptedOn }) => `合同签订日期不能早于计划审定日期(${adoptedOn})。`,
    en: ({ adoptedOn }) => `A contract can't be signed before its plan was adopted (${adoptedOn}).`,
  },
  SIGNED_IN_FUTURE: {
    mechanism: 'X4',
    zh: ({ today }) => `签订日期不能晚于今天(${today})。`,
    en: ({ today }) => `The day of signature can't be later than today (${today}).`,
  },
});

export const contractRefusal = (rejection: ContractRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
