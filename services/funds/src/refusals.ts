import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { AllocationRejection } from './allocation/domain/allocation-rules.ts';
import type { PostingRejection } from './ledger/domain/posting-rules.ts';
import type { AccountRejection } from './programme/domain/account-rules.ts';
import type { ProgrammeRejection } from './programme/domain/programme-rules.ts';

export type FundsRejection = AllocationRejection | PostingRejection | ProgrammeRejection | AccountRejection;

const catalogue = defineRefusals<FundsRejection>({
  ENTRY_UNBALANCED: {
    mechanism: 'F2',
    zh: ({ differenceFen }) => `记账凭证借贷不平,相差 ${formatYuan(differenceFen)} 元,不能入账。`,
    en: ({ differenceFen }) => `The entry does not balance by ${formatYuan(differenceFen)} yuan and can't be posted.`,
  },
  INSUFFICIENT_BALANCE: {
    mechanism: 'F2',
    zh: ({ shortfallFen, availableFen }) => `可用余额 ${formatYuan(availableFen)} 元,差 ${formatYuan(shortfallFen)} 元。请核减金额或等待上级下达。`,
    en: ({ shortfallFen, availableFen }) =>
      `Only ${formatYuan(availableFen)} yuan are available, ${formatYuan(shortfallFen)} short. Reduce the amount or wait for funds from above.`,
  },
  PERIOD_CLOSED: {
    mechanism: 'F2',
    zh: ({ period, closedBy, closedOn, openFrom }) =>
      `${period} 已由 ${closedBy} 于 ${closedOn} 结账,不能再记入该期间。差错请以 ${openFrom} 或以后的日期冲销更正;已结账期间不能反结账。`,
    en: ({ period, closedBy, closedOn, openFrom }) =>
      `${period} was closed by ${closedBy} on ${closedOn}; nothing more is posted into it. Correct it by a reversal dated ${openFrom} or later; a closed period is not reopened.`,
  },
  PROGRAMME_CLOSED: {
    mechanism: 'F2',
    zh: ({ closesOn }) => `该资金项目已于 ${closesOn} 截止,不能再使用。已批准未支付的申请由经办人撤回(withdrawReimbursement、withdrawDisbursement),所占指标转为结余,由财政部门收回(returnSurplus)后重新安排。`,
    en: ({ closesOn }) => `The programme closed on ${closesOn}; nothing more can be spent from it. What was approved and not paid is withdrawn by its maker (withdrawReimbursement, withdrawDisbursement); its quota is surplus then, which finance takes back (returnSurplus).`,
  },
  PROGRAMME_CODE_TAKEN: {
    mechanism: 'F1',
    zh: ({ takenCode }) => `代码 ${takenCode} 已有资金项目使用。请另用一个代码。`,
    en: ({ takenCode }) => `The code ${takenCode} belongs to another programme. Choose another.`,
  },
  CLOSES_BEFORE_OPENING: {
    mechanism: 'F2',
    zh: ({ openedOn }) => `截止日不能早于设立日(${openedOn})。请核对截止日。`,
    en: ({ openedOn }) => `The closing day lies before the opening (${openedOn}). Check it.`,
  },
  ACCOUNT_OF_ANOTHER_PROGRAMME: {
    mechanism: 'F2',
    clause: '专户管理、专账核算、专人负责',
    zh: ({ programmeCode, closesOn }) =>
      `三专管理:该账号是资金项目 ${programmeCode} 的专户(截止日 ${closesOn}),每个资金项目须有自己的专户。请核对账号或另开专户;原项目截止且专户结清后方可续用。`,
    en: ({ programmeCode, closesOn }) =>
      `This is the own account of programme ${programmeCode} (closing ${closesOn}), and each programme has its own. Check the number or open another account; it is free once that programme is over and its account empty.`,
  },
  ACCOUNT_UNCHANGED: {
    mechanism: 'F2', zh: () => '该账号就是本资金项目现用的专户,不需变更。请核对账号。', en: () => "This is the programme's own account already. Check the number.",
  },
  ACCOUNT_CHANGE_PENDING: {
    mechanism: 'F2',
    zh: ({ accountLast4 }) => `已有一项专户变更(末四位 ${accountLast4})待审批。请先由另一人审批(decideProgrammeAccount)。`,
    en: ({ accountLast4 }) => `A change to the account ending ${accountLast4} waits for its decision. Have a second person decide on it first (decideProgrammeAccount).`,
  },
  ACCOUNT_CHANGE_DECIDED: {
    mechanism: 'F2', zh: () => '该项专户变更已办结。如需再次变更,请重新申请。', en: ({ state }) => `This change was decided already (${state}). Propose another one.`,
  },
  ACCOUNT_CHANGE_REASON_MISSING: {
    mechanism: 'X7', zh: () => '不同意变更专户须说明理由。请填写理由。', en: () => 'A refusal states its reason. Give it.',
  },
  ACCOUNT_CHANGED_BEFORE_PROPOSAL: {
    mechanism: 'X4',
    zh: ({ proposedOn }) => `专户变更不能早于申请日期(${proposedOn})。请核对日期。`,
    en: ({ proposedOn }) => `The account can't change before it was proposed (${proposedOn}). Check the day.`,
  },
  PAYMENTS_IN_TRANSIT: {
    mechanism: 'F2',
    zh: ({ transitFen }) => `尚有 ${formatYuan(transitFen)} 元付款在途,银行回单须对应原专户。请待银行答复后再变更。`,
    en: ({ transitFen }) => `${formatYuan(transitFen)} yuan are with the bank, which answers for the account that they left. Change it once the bank has answered.`,
  },
  UNKNOWN_FUND_KIND: {
    mechanism: 'F1',
    zh: ({ fundKind }) => `没有“${fundKind}”这类资金。请从资金类别中选择。`,
    en: ({ fundKind }) => `There is no fund kind "${fundKind}". Choose one from the list.`,
  },
  AMOUNT_NOT_POSITIVE: {
    mechanism: 'F2',
    zh: () => '金额必须大于零。',
    en: () => 'The amount must be greater than zero.',
  },
  NOT_A_LOWER_BODY: {
    mechanism: 'F3',
    zh: () => '只能向下级或本地区所属机构下达资金。请选择下级机构。',
    en: () => 'Funds can be passed only to a body of a lower level or within the region. Choose a lower body.',
  },
  DOCUMENT_NUMBER_USED: {
    mechanism: 'F3',
    zh: ({ documentNumber }) => `文号 ${documentNumber} 已对该接收机构登记过。请核对文号。`,
    en: ({ documentNumber }) => `The document number ${documentNumber} was entered for this receiver before. Check it.`,
  },
});

/** A rejection of funds in words, with the input field at fault and the policy it follows from. */
export const toRefusal = (rejection: FundsRejection, place: { field?: string; policy?: string; clause?: string } = {}): Refusal =>
  wordRefusal(catalogue, rejection, place);
