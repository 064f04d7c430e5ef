import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { documentKinds } from '@sunledger/policy';
import type { DisbursementRejection } from './domain/disbursement-rules.ts';

const names: Record<string, string> = documentKinds;

const catalogue = defineRefusals<DisbursementRejection>({
  CONTRACT_OF_ANOTHER_PROJECT: { mechanism: 'F5', zh: () => '该合同不属于此项目。请核对。', en: () => 'The contract belongs to another project. Check it.' },
  QUOTA_HELD_ELSEWHERE: {
    mechanism: 'F5', zh: () => '该机构不在项目所在地,不能用其指标拨付。', en: () => "The holder's region does not contain the project. Choose a body of the project's village or above it." },
  PROJECT_NOT_IN_PLAN: {
    mechanism: 'F5', clause: '未经批准并备案的项目不予拨付',
    zh: () => '该项目未列入此项资金的已审定年度计划,不能拨付。请由扶贫(乡村振兴)部门拟定年度计划(proposePlan)或计划调整(adjustPlan),经领导小组审定并公示后再申请;或改选列有该项目的资金。',
    en: () => 'No adopted yearly plan pays this project from this programme. The poverty office proposes a plan (proposePlan) or an adjustment (adjustPlan), the leading group adopts it; or choose the programme whose plan has it.' },
  REQUESTED_BEFORE_CONTRACT: {
    mechanism: 'F5', clause: '合同管理制:先签订合同,后申请拨付', zh: ({ signedOn }) => `申请日期不能早于合同签订日期(${signedOn})。请核对日期。`, en: ({ signedOn }) => `The request can't be dated before its contract was signed (${signedOn}). Check the day.` },
  INVOICE_NUMBERS_MISSING: {
    mechanism: 'F5', clause: '一票一用', zh: () => '附有税务发票而未填发票号码。请逐张填写发票代码、号码、金额与开票日期。', en: () => 'A tax invoice is attached and its number is not given. Enter code, number, amount and day of each.' },
  OVER_PLANNED_AMOUNT: {
    mechanism: 'F5', zh: ({ plannedFen, freeFen }) => `计划 ${formatYuan(plannedFen)} 元,还可拨付 ${formatYuan(freeFen)} 元。请核减金额,或由扶贫(乡村振兴)部门提出计划调整(adjustPlan)。`,
    en: ({ plannedFen, freeFen }) => `${formatYuan(plannedFen)} yuan were planned, ${formatYuan(freeFen)} are left. Reduce the amount, or have the poverty office propose an adjustment (adjustPlan).` },
  STAGE_UNKNOWN: {
    mechanism: 'F5', zh: ({ stages }) => `没有这一拨付阶段。可选:${stages.join('、')}。`, en: ({ stages }) => `The pack has no such stage. Choose one of: ${stages.join(', ')}.` },
  STAGE_NOT_REACHED: {
    mechanism: 'F5',
    zh: ({ title, neededPercent, acceptedFen, finalAcceptance }) =>
      `“${title}”须验收达到合同价的 ${neededPercent}%${finalAcceptance ? '并通过最终验收' : ''},目前已验收 ${formatYuan(acceptedFen)} 元。`,
    en: ({ neededPercent, acceptedFen, finalAcceptance }) =>
      `This stage falls due when ${neededPercent} % of the contract are accepted${finalAcceptance ? ', finally' : ''}; ${formatYuan(acceptedFen)} yuan are.` },
  OVER_STAGE_SHARE: {
    mechanism: 'F5', zh: ({ ceilingFen, freeFen }) => `截至本阶段累计可拨 ${formatYuan(ceilingFen)} 元,还可拨付 ${formatYuan(freeFen)} 元。请核减金额。`,
    en: ({ ceilingFen, freeFen }) => `Up to this stage ${formatYuan(ceilingFen)} yuan of the contract fall due; ${formatYuan(freeFen)} are left. Reduce the amount.` },
  REQUEST_DOCUMENTS_MISSING: {
    mechanism: 'F5', zh: ({ missing }) => `缺少拨付凭证:${missing.map((kind) => names[kind] ?? kind).join('、')}。`, en: ({ missing }) => `Documents are missing: ${missing.join(', ')}.` },
});

const fieldOf: Partial<Record<DisbursementRejection['code'], string>> = {
  CONTRACT_OF_ANOTHER_PROJECT: 'contractId', QUOTA_HELD_ELSEWHERE: 'holderBodyId', PROJECT_NOT_IN_PLAN: 'programmeId', OVER_PLANNED_AMOUNT: 'amount',
  REQUESTED_BEFORE_CONTRACT: 'occurredOn', INVOICE_NUMBERS_MISSING: 'invoices', STAGE_UNKNOWN: 'stage', STAGE_NOT_REACHED: 'stage', OVER_STAGE_SHARE: 'amount', REQUEST_DOCUMENTS_MISSING: 'evidence',
};

export const toDisbursementRefusal = (rejection: DisbursementRejection, place: RefusalPlace = {}): Refusal => {
  const field = fieldOf[rejection.code];
  return wordRefusal(catalogue, rejection, { ...(field !== undefined && { field }), ...place });
};
