import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { bodyKinds, documentKinds } from '@sunledger/policy';
import type { ClaimRejection } from './domain/claim-rules.ts';
import type { ClaimState, StateRejection } from './domain/claim-states.ts';

export type ReimbursementRejection = ClaimRejection | StateRejection | { code: 'NO_REVIEWER' };

const stateWords: Record<ClaimState, string> = {
  'in-review': '会审中', 'awaiting-approval': '待大额审批', approved: '待支付', withdrawing: '待确认撤回', ordered: '付款在途',
  rejected: '已退回', withdrawn: '已撤回', paid: '已支付',
};
const term = (terms: Record<string, string>, code: string): string => terms[code] ?? code;
const documentNames = (kinds: readonly string[]): string => kinds.map((kind) => term(documentKinds, kind)).join('、');

const catalogue = defineRefusals<ReimbursementRejection>({
  BATCH_OF_ANOTHER_PROJECT: {
    mechanism: 'F6',
    clause: '验收一批、报账一批',
    zh: () => '该验收批次属于另一个项目。请核对项目与批次。',
    en: () => 'The accepted batch belongs to another project. Check project and batch.',
  },
  HOLDER_ELSEWHERE: {
    mechanism: 'F6',
    clause: '县级报账制:由项目所在地或其上级的机构以其指标报账(系统缺省,待核实)',
    zh: () => '该机构不在项目所在地,不能用其指标报账。请选择项目所在村或其上级的机构。',
    en: () => "The holder's region does not contain the project. Choose a body of the project's village or above it.",
  },
  OVER_ACCEPTED_VALUE: {
    mechanism: 'F6',
    clause: '验收一批、报账一批',
    zh: ({ freeFen }) => `超过该批次已验收且未报账的 ${formatYuan(freeFen)} 元。验收一批,报账一批,请核减金额。`,
    en: ({ freeFen }) => `Only ${formatYuan(freeFen)} yuan of this batch are accepted and unclaimed. Reduce the claim.`,
  },
  CONTRACT_NOT_KNOWN: {
    mechanism: 'F6',
    clause: '合同管理制:凭项目实施合同报账',
    zh: () => '尚未收到该批次的合同信息。请稍后再试,或先登记合同。',
    en: () => 'The contract of this batch is not known here yet. Try again shortly, or register the contract first.',
  },
  OVER_CONTRACT: {
    mechanism: 'F6',
    clause: '合同管理制:支付累计不超过合同价款',
    zh: ({ freeFen }) => `报账累计将超过合同价(质保金另行暂扣),还可报 ${formatYuan(freeFen)} 元。请核减金额。`,
    en: ({ freeFen }) => `Claims would exceed the contract (retention is withheld from each); ${formatYuan(freeFen)} yuan are left. Reduce the claim.`,
  },
  NOT_IN_PLAN: {
    mechanism: 'F6',
    clause: '县级报账制:未经批准并备案的项目不予报账',
    zh: () => '该项目未列入此项资金的已审定年度计划,不能报账。请由扶贫(乡村振兴)部门拟定年度计划(proposePlan)或计划调整(adjustPlan),经领导小组审定并公示后再报账;或改选列有该项目的资金。',
    en: () => 'No adopted yearly plan pays this project from this programme. The poverty office proposes a plan (proposePlan) or an adjustment (adjustPlan), the leading group adopts it; or choose the programme whose plan has it.',
  },
  OVER_PLAN: {
    mechanism: 'F6',
    zh: ({ plannedFen, freeFen, overrunPercent }) =>
      `计划 ${formatYuan(plannedFen)} 元,超出 ${overrunPercent}% 以上须重新报批;还可报 ${formatYuan(freeFen)} 元。请核减金额,或由扶贫(乡村振兴)部门提出计划调整(adjustPlan),经领导小组审定后再报。`,
    en: ({ plannedFen, freeFen, overrunPercent }) =>
      `${formatYuan(plannedFen)} yuan were planned; more than ${overrunPercent} % above needs a new decision. ${formatYuan(freeFen)} are left to claim: reduce it, or have the poverty office propose an adjustment (adjustPlan) and the leading group adopt it.`,
  },
  ADVANCE_NOT_WORKED_OFF: {
    mechanism: 'F6',
    clause: '预付款以验收价款抵扣(系统缺省,待核实)',
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
    clause: '县级报账制:凭税务发票据实报账',
    zh: ({ sumFen, amountFen }) => `发票合计 ${formatYuan(sumFen)} 元,与报账金额 ${formatYuan(amountFen)} 元不符。请核对。`,
    en: ({ sumFen, amountFen }) => `The invoices come to ${formatYuan(sumFen)} yuan, the claim to ${formatYuan(amountFen)}. Check them.`,
  },
  INVOICE_USED: {
    mechanism: 'F6',
    clause: '县级报账制:一票一报,报账后加盖“已报账”',
    zh: ({ number, invoiceCode }) => `发票${invoiceCode && `代码 ${invoiceCode} `}号码 ${number} 已用于报账或拨付。一张发票只能使用一次;原申请有误的,由经办人先撤回(withdrawReimbursement、withdrawDisbursement)。`,
    en: ({ number, invoiceCode }) => `The invoice ${invoiceCode && `${invoiceCode}/`}${number} stands in another claim or request. An invoice counts once; if that one is wrong, its maker withdraws it first (withdrawReimbursement, withdrawDisbursement).`,
  },
  INVOICE_AFTER_APPLICATION: {
    mechanism: 'F6',
    clause: '报账资料日期须前后相符(系统缺省,待核实)',
    zh: ({ number, issuedOn }) => `发票 ${number} 的开票日期 ${issuedOn} 晚于申请日期。请核对。`,
    en: ({ number, issuedOn }) => `The invoice ${number} is dated ${issuedOn}, after the application. Check it.`,
  },
  APPLIED_BEFORE_ACCEPTANCE: {
    mechanism: 'F6',
    clause: '验收一批、报账一批:先验收,后报账',
    zh: ({ acceptedOn }) => `申请日期不能早于验收日期(${acceptedOn})。`,
    en: ({ acceptedOn }) => `The application can't be dated before the acceptance (${acceptedOn}).`,
  },
  NO_REVIEWER: {
    mechanism: 'F6',
    zh: () => '政策包的会审环节中没有能覆盖该项目所在地区的机构,提交后无人可审。请由上级政策包维护人员发布(publishPolicy)适用于该地区的会审环节。',
    en: () => "No body of the pack's review covers the region of this project, so nobody could pass or reject it. Have the directory keeper of the level above publish review steps for it (publishPolicy).",
  },
  CLAIM_IN_ANOTHER_STATE: {
    mechanism: 'F6',
    zh: ({ state }) => `该申请目前${stateWords[state]},不能办理此事项。${state === 'ordered' ? '如需撤回,先由审批付款的人撤销付款指令(cancelPayment)。' : ''}`,
    en: ({ state }) => `It is ${state}; this can't be done with it now.${state === 'ordered' ? ' To withdraw it, whoever approves payments takes the order back first (cancelPayment).' : ''}`,
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
