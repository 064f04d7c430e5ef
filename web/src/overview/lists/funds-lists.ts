import { enumWords as words } from '../../operations/enum-words.gen.ts';
import {
  allocations, cashReceipts, householdPayments, householdReceipts, paidDisbursements, paidReimbursements, quotaReceipts, recoveryReceipts, refundPayments, retentions,
  riskMovements, treasuryPayments,
} from '../../operations/funds-lists.graphql.ts';
import type { RiskMovementsQuery } from '../../operations/answers.gen.ts';
import { figureList, type Column, type ColumnMakers } from '../figure-list.ts';

export const quotaList = figureList({
  operation: quotaReceipts, connection: (data) => data.quotaReceipts, trace: (row) => row.programme.id,
  columns: (c) => [
    c.text('文号', 'Document', (row) => row.documentNumber), c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('接收机构', 'Received by', (row) => row.bodyId),
    c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('到达日期', 'Received on', (row) => row.occurredOn),
  ],
});

export const allocationList = figureList({
  operation: allocations, connection: (data) => data.allocations,
  columns: (c) => [
    c.text('文号', 'Document', (row) => row.documentNumber), c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('下达机构', 'From', (row) => row.fromBodyId),
    c.body('接收机构', 'To', (row) => row.toBodyId), c.money('金额', 'Amount', (row) => row.amount), c.money('已转下达', 'Passed on', (row) => row.passedOn),
    c.money('已使用', 'Used', (row) => row.used), c.day('下达日期', 'Issued on', (row) => row.occurredOn),
  ],
});

export const cashList = figureList({
  operation: cashReceipts, connection: (data) => data.cashReceipts,
  columns: (c) => [
    c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('收款机构', 'Body', (row) => row.bodyId), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('金额', 'Amount', (row) => row.amount), c.day('到账日期', 'Arrived on', (row) => row.occurredOn),
  ],
});

export const reimbursementList = figureList({
  operation: paidReimbursements, connection: (data) => data.reimbursements,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.projectName), c.text('资金项目', 'Programme', (row) => row.programme.name), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('报账金额', 'Claimed', (row) => row.amount), c.money('质保金', 'Retained', (row) => row.retained), c.money('实付', 'Paid out', (row) => row.paidOut),
    c.day('支付日期', 'Paid on', (row) => row.paidOn),
  ],
});

export const disbursementList = figureList({
  operation: paidDisbursements, connection: (data) => data.disbursements,
  columns: (c) => [
    c.text('拨付编号', 'Number', (row) => row.number), c.text('项目', 'Project', (row) => row.projectName), c.text('阶段', 'Stage', (row) => row.stageTitle),
    c.text('资金项目', 'Programme', (row) => row.programme.name), c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount),
    c.money('累计拨付', 'Paid so far', (row) => row.cumulative), c.day('支付日期', 'Paid on', (row) => row.paidOn),
  ],
});

export const retentionList = figureList({
  operation: retentions, connection: (data) => data.retentions, trace: (row) => row.reimbursementId,
  columns: (c) => [
    c.text('资金项目', 'Programme', (row) => row.programme.name), c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount),
    c.text('状态', 'State', (row) => words.RetentionState[row.state]), c.day('暂扣日期', 'Held on', (row) => row.heldOn),
    c.day('质保期满', 'Warranty ends', (row) => row.warrantyEndsOn), c.day('返还日期', 'Released on', (row) => row.releasedOn),
  ],
});

export const householdPaymentList = figureList({
  operation: householdPayments, connection: (data) => data.householdPayments, trace: (row) => row.factId,
  columns: (c) => [
    c.text('资金项目', 'Programme', (row) => (row.item === '' ? row.programme.name : `${row.programme.name} · ${row.item}`)), c.text('发放期', 'Period', (row) => row.period),
    c.region('村', 'Village', (row) => row.villageCode), c.text('收款人', 'Payee', (row) => row.payeeName), c.money('金额', 'Amount', (row) => row.amount),
    c.day('发放日期', 'Paid on', (row) => row.paidOn), c.text('到户状态', 'State', (row) => words.HouseholdPaymentState[row.state]),
  ],
});

export const householdReceiptList = figureList({
  operation: householdReceipts, connection: (data) => data.householdReceipts, trace: (row) => row.payment.id,
  columns: (c) => [
    c.text('资金项目', 'Programme', (row) => row.payment.programme.name), c.region('村', 'Village', (row) => row.villageCode), c.text('收款人', 'Payee', (row) => row.payment.payeeName),
    c.money('发放金额', 'Paid', (row) => row.payment.amount), c.money('到手金额', 'In hand', (row) => row.received),
    c.text('确认方式', 'Method', (row) => words.ReceiptMethod[row.method]), c.day('确认日期', 'Confirmed on', (row) => row.occurredOn),
  ],
});

export const recoveryReceiptList = figureList({
  operation: recoveryReceipts, connection: (data) => data.recoveryReceipts, trace: (row) => row.recoveryId,
  columns: (c) => [c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('入账日期', 'Arrived on', (row) => row.occurredOn)],
});

export const treasuryPaymentList = figureList({
  operation: treasuryPayments, connection: (data) => data.treasuryPayments,
  columns: (c) => [
    c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('决定日期', 'Ordered on', (row) => row.orderedOn),
    c.day('上缴日期', 'Paid on', (row) => row.paidOn),
  ],
});

export const refundPaymentList = figureList({
  operation: refundPayments, connection: (data) => data.refundPayments,
  columns: (c) => [
    c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('列单日期', 'Listed on', (row) => row.orderedOn),
    c.day('清退日期', 'Paid on', (row) => row.paidOn),
  ],
});

type RiskMovement = RiskMovementsQuery['riskMovements']['nodes'][number];

const traceOfRisk = (row: RiskMovement): string => row.advance.id;
const riskColumns = (c: ColumnMakers<RiskMovement>): Column<RiskMovement>[] => [
  c.text('借据号', 'Loan', (row) => row.advance.loanNumber), c.text('分险基金', 'Risk fund', (row) => row.programme.name), c.region('地区', 'Region', (row) => row.regionCode),
  c.text('种类', 'What moved', (row) => words.RiskMovementKind[row.kind]), c.money('金额', 'Amount', (row) => row.amount),
  c.money('未收回增减', 'Change of what is open', (row) => row.openChange), c.day('日期', 'On', (row) => row.occurredOn),
];

export const riskMovementList = figureList({ operation: riskMovements, connection: (data) => data.riskMovements, trace: traceOfRisk, columns: riskColumns });

/** All that moved: together what is open. */
export const riskOpenList = figureList({
  operation: riskMovements, connection: ({ riskMovements: all }) => ({ ...all, totalAmount: all.totalOpenChange }), trace: traceOfRisk, columns: riskColumns });
