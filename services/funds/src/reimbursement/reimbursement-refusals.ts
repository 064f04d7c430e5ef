import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { bodyKinds, documentKinds } from '@sunledger/policy';
import type { ClaimRejection } from './domain/claim-rules.ts';
import type { ClaimState, StateRejection } from './domain/claim-states.ts';

export type ReimbursementRejection = ClaimRejection | StateRejection;

const stateWords: Record<ClaimState, string> = {
  'in-review': '会审中', 'awaiting-approval': '待大额审批', approved: '待支付', ordered: '付款在途', rejected: '已退回', paid: '已支付',
};
const term = (terms: Record<string, string>, code: string): string => terms[code] ?? code;
const documentNames = (kinds: readonly string[]): string => kinds.map((kind) => term(documentKinds, kind)).join('、');

const catalogue = defineRefusals<ReimbursementRejection>({
  BATCH_OF_ANOTHER_PROJECT: {
    mechanism: 'F6',
    zh: () => '该验收批次属于另一个项目。请核对项目与批次。',
    en: () => 'The accepted batch belongs to another project. Check project and batch.',
  },
  HOLDER_ELSEWHERE: {
    mechanism: 'F6',
    zh: () => '该机构不在项目所在地,不能用其指标报账。请选择项目所在村或其上级的机构。',
    en: () => "The holder's region does not contain the project. Choose a body of the project's village or above it.",
  },
  OVER_ACCEPTED_VALUE: {
    mechanism: 'F6',
    zh: ({ freeFen }) => `超过该批次已验收且未报账的 ${formatYuan(freeFen)} 元。验收一批,报账一批,请核减金额。`,
    en: ({ freeFen }) => `Only ${formatYuan(freeFen)} yuan of this batch are accepted and unclaimed. Reduce the claim.`,
  },
  CONTRACT_NOT_KNOWN: {
    mechanism: 'F6',
    zh: () => '尚未收到该批次的合同信息。请稍后再试,或先登记合同。',
    en: () => 'The contract of this batch is not known here yet. Try again shortly, or register the contract first.',
  },
  OVER_CONTRACT: {
    mechanism: 'F6',
    zh: ({ freeFen }) => `报账累计将超过合同价(质保金另行暂扣),还可报 ${formatYuan(freeFen)} 元。请核减金额。`,
    en: ({ freeFen }) => `Claims would exceed the contract (retention is withheld from each); ${formatYuan(freeFen)} yuan are left. Reduce the claim.`,
  },
  NOT_IN_PLAN: {
    mechanism: 'F6',
    zh: () => '该项目未列入此项资金的已审定年度计划,不能报账。',
    en: () => 'No adopted yearly plan pays this project from this programme, so it is not reimbursed.',
  },
  OVER_PLAN: {
    mechanism: 'F6',
    zh: ({ plannedFen, freeFen, overrunPercent }) =>
      `计划 ${formatYuan(plannedFen)} 元,超出 ${overrunPercent}% 以上须重新报批;还可报 ${formatYuan(freeFen)} 元。`,
    en: ({ plannedFen, freeFen, overrunPercent }) =>
      `${formatYuan(plannedFen)} yuan were planned; more than ${overrunPercent} % above needs a new decision. ${formatYuan(freeFen)} are left to claim.`,
  },
  ADVANCE_NOT_WORKED_OFF: {
    mechanism: 'F6',
    zh: ({ disbursedFen, freeFen }) => `该合同已预付 ${formatYuan(disbursedFen)} 元,须先以验收价款抵扣;目前还可报 ${formatYuan(freeFen)} 元。`,
    en: ({ disbursedFen, freeFen }) => `${formatYuan(disbursedFen)} yuan were paid ahead on this contract and are worked off first; ${formatYuan(freeFen)} are left to claim.`,
  },
  OVER_MANAGEMENT_FEE: {
    mechanism: 'F6',
    zh: ({ capFen, freeFen }) => `项目管理费上限 ${formatYuan(capFen)} 元,还可列支 ${formatYuan(freeFen)} 元。请核减金额。`,
    en: ({ capFen, freeFen }) => `Managing projects may take ${formatYuan(capFen)} yuan of this programme; ${formatYuan(freeFen)} are left. Reduce the claim.`,
  },
  DOCUMENTS_MISSING: {
    mechanism: 'F6',
    zh: ({ missing }) => `缺少报账凭证:${documentNames(missing)}。请补齐后再提交。`,
    en: ({ missing }) => `Documents are missing: ${missing.join(', ')}. Attach them and submit again.`,
  },
  ORIGINALS_REQUIRED: {
    mechanism: 'F6',
    zh: ({ copies }) => `须提供原件:${documentNames(copies)}。`,
    en: ({ copies }) => `Originals are required of: ${copies.join(', ')}.`,
  },
  INVOICE_SUM_DIFFERS: {
    mechanism: 'F6',
    zh: ({ sumFen, amountFen }) => `发票合计 ${formatYuan(sumFen)} 元,与报账金额 ${formatYuan(amountFen)} 元不符。请核对。`,
    en: ({ sumFen, amountFen }) => `The invoices come to ${formatYuan(sumFen)} yuan, the claim to ${formatYuan(amountFen)}. Check them.`,
  },
  INVOICE_USED: {
    mechanism: 'F6',
    zh: ({ number }) => `发票号码 ${number} 已报过账。一张发票只能报账一次。`,
    en: ({ number }) => `The invoice ${number} was claimed before. An invoice counts once.`,
  },
  INVOICE_AFTER_APPLICATION: {
    mechanism: 'F6',
    zh: ({ number, issuedOn }) => `发票 ${number} 的开票日期 ${issuedOn} 晚于申请日期。请核对。`,
    en: ({ number, issuedOn }) => `The invoice ${number} is dated ${issuedOn}, after the application. Check it.`,
  },
  APPLIED_BEFORE_ACCEPTANCE: {
    mechanism: 'F6',
    zh: ({ acceptedOn }) => `申请日期不能早于验收日期(${acceptedOn})。`,
    en: ({ acceptedOn }) => `The application can't be dated before the acceptance (${acceptedOn}).`,
  },
  CLAIM_IN_ANOTHER_STATE: {
    mechanism: 'F6',
    zh: ({ state }) => `该申请目前${stateWords[state]},不能办理此事项。`,
    en: ({ state }) => `It is ${state}; this can't be done with it now.`,
  },
  REVIEW_OUT_OF_ORDER: {
    mechanism: 'F6',
    zh: ({ expectedTitle }) => `会审须按顺序进行,当前环节是“${expectedTitle}”。`,
    en: ({ expectedStep }) => `Reviews come in order; the step in turn is ${expectedStep}.`,
  },
  BODY_OF_ANOTHER_STEP: {
    mechanism: 'F6',
    zh: ({ bodyKind }) => `本环节由${term(bodyKinds, bodyKind)}办理,您的岗位不属于该类机构。`,
    en: ({ bodyKind }) => `This step is for a ${bodyKind}; none of your posts here is in one.`,
  },
  REASON_MISSING: {
    mechanism: 'F6',
    zh: () => '退回须说明理由,以便更正后重新申请。',
    en: () => 'A rejection must state its reason, so that the claim can be corrected.',
  },
  ACT_OUT_OF_ORDER: {
    mechanism: 'F6',
    zh: ({ earlierOn }) => `办理日期不能早于上一环节(${earlierOn})。`,
    en: ({ earlierOn }) => `This can't be dated before the step it follows (${earlierOn}).`,
  },
});

const fieldOf: Partial<Record<ReimbursementRejection['code'], string>> = {
  BATCH_OF_ANOTHER_PROJECT: 'batchId', HOLDER_ELSEWHERE: 'holderBodyId', OVER_ACCEPTED_VALUE: 'amount', CONTRACT_NOT_KNOWN: 'batchId',
  OVER_CONTRACT: 'amount', NOT_IN_PLAN: 'programmeId', OVER_PLAN: 'amount', ADVANCE_NOT_WORKED_OFF: 'amount', OVER_MANAGEMENT_FEE: 'amount', DOCUMENTS_MISSING: 'evidence', ORIGINALS_REQUIRED: 'evidence',
  INVOICE_SUM_DIFFERS: 'invoices', INVOICE_USED: 'invoices', INVOICE_AFTER_APPLICATION: 'invoices', APPLIED_BEFORE_ACCEPTANCE: 'occurredOn',
  ACT_OUT_OF_ORDER: 'occurredOn', REVIEW_OUT_OF_ORDER: 'step', BODY_OF_ANOTHER_STEP: 'step', REASON_MISSING: 'reason',
  CLAIM_IN_ANOTHER_STATE: 'reimbursementId',
};

/** A rejection of a claim in words, with the input field that each code is about. */
export const toClaimRefusal = (rejection: ReimbursementRejection, place: RefusalPlace = {}): Refusal => {
  const field = fieldOf[rejection.code];
  return wordRefusal(catalogue, rejection, { ...(field !== undefined && { field }), ...place });
};
