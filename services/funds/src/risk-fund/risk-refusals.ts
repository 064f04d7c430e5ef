import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { RiskAdvanceState, RiskRejection } from './domain/risk-rules.ts';

const states: Record<RiskAdvanceState, { zh: string; en: string }> = {
  requested: { zh: '待复核', en: 'waiting for its check' }, approved: { zh: '待支付', en: 'waiting for its payment' }, refused: { zh: '已退回', en: 'refused' },
  ordered: { zh: '银行处理中', en: 'with the bank' }, open: { zh: '未收回', en: 'open' }, cleared: { zh: '已结清', en: 'cleared' },
};

const catalogue = defineRefusals<RiskRejection>({
  NOT_A_RISK_FUND: {
    mechanism: 'F1',
    zh: ({ fundKind }) => `该资金项目类别为“${fundKind}”,不是扶贫小额信贷分险基金,不能代偿贷款。请选择分险基金。`,
    en: ({ fundKind }) => `The programme is of kind "${fundKind}" and no micro-credit risk fund; it bears no loans. Choose a risk fund.`,
  },
  LOAN_OUTSIDE_FUND: {
    mechanism: 'F1',
    zh: ({ regionCode }) => `贷款农户所在地 ${regionCode} 不在该基金所属地区内。请核对地区。`,
    en: ({ regionCode }) => `The loan's place ${regionCode} lies outside the region of the fund. Check it.`,
  },
  LOAN_COMPENSATED_ALREADY: {
    mechanism: 'F1',
    zh: ({ loanNumber }) => `该行贷款 ${loanNumber} 已申请或已获代偿,一笔贷款只代偿一次。请核对借据号。`,
    en: ({ loanNumber }) => `The loan ${loanNumber} of this bank was entered before; a loan is borne once. Check its number.`,
  },
  RISK_ADVANCE_IN_ANOTHER_STATE: {
    mechanism: 'F1',
    zh: ({ state, needed }) => `该笔代偿目前为“${states[state].zh}”,须为“${states[needed].zh}”才能办理。`,
    en: ({ state, needed }) => `This advance is ${states[state].en}; it must be ${states[needed].en} for that.`,
  },
  RISK_REFUSAL_REASON_MISSING: {
    mechanism: 'X7', zh: () => '不同意时须说明理由。请填写理由。', en: () => 'A refusal states its reason. Give it.',
  },
  RISK_DATED_TOO_EARLY: {
    mechanism: 'X4',
    zh: ({ notBefore }) => `发生日期不能早于上一环节(${notBefore})。请核对日期。`,
    en: ({ notBefore }) => `It can't have happened before the step it follows (${notBefore}). Check the day.`,
  },
  RECOVERED_MORE_THAN_ADVANCED: {
    mechanism: 'F1',
    zh: ({ leftFen }) => `垫付款尚有 ${formatYuan(leftFen)} 元可收回,收回金额不能超过。请核对金额。`,
    en: ({ leftFen }) => `Only ${formatYuan(leftFen)} yuan of the advance can still come back. Check the amount.`,
  },
  WRITE_OFF_ABOVE_OPEN: {
    mechanism: 'F1',
    zh: ({ openFen }) => `未收回余额为 ${formatYuan(openFen)} 元,核销金额不能超过。请核减金额。`,
    en: ({ openFen }) => `Only ${formatYuan(openFen)} yuan are open; no more can be written off. Reduce the amount.`,
  },
  WRITE_OFF_PENDING: {
    mechanism: 'F1', zh: () => '该笔垫付已有核销申请待审批。请先办结。', en: () => 'A write-off of this advance waits for its decision. Settle that first.',
  },
  WRITE_OFF_DECIDED: {
    mechanism: 'F1', zh: ({ state }) => `该核销申请已办结(${state})。`, en: ({ state }) => `This write-off was decided already (${state}).`,
  },
});

/** A rejection about the risk fund in words. */
export const riskRefusal = (rejection: RiskRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
