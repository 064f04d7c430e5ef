import { day, instant, text, truth, yuan, type ExportList } from '@sunledger/service-kit';

const programme = [
  text('programme_code', '资金项目编码', 'programme code', 'p.code'), text('programme_name', '资金项目', 'programme', 'p.name'),
  text('fund_kind', '资金类别', 'fund kind', 'p.fund_kind'), text('line', '条线', 'line', 'p.line'),
];
const duty = 'funds.ledger.read';

const allocations: ExportList = {
  key: 'allocations', zh: '资金下达', en: 'allocations', duty,
  about: { zh: '逐级下达的每一笔资金：从哪里到哪里、文号、已转下达、是否冲销', en: 'Each sum passed from level to level: from, to, document number, passed on, reversed' },
  from: 'funds.allocation a join funds.programme p on p.id = a.programme_id', region: 'a.to_region_code', day: 'a.occurred_on', order: 'a.recorded_at, a.id',
  columns: [
    text('id', '标识', 'identity', 'a.id'), ...programme, text('document_number', '文号', 'document number', 'a.document_number'),
    text('from_body', '下达机构', 'from body', 'a.from_body_id'), text('to_body', '接收机构', 'to body', 'a.to_body_id'),
    text('from_region', '下达地区', 'from region', 'a.from_region_code'), text('to_region', '接收地区', 'to region', 'a.to_region_code'),
    yuan('amount', '金额(元)', 'amount in yuan', 'a.amount_fen'), yuan('passed_on', '已转下达(元)', 'passed on', 'a.passed_on_fen'),
    yuan('used', '已用(元)', 'used', 'a.used_fen'), day('occurred_on', '发生日期', 'occurred on', 'a.occurred_on'),
    instant('recorded_at', '登记时刻', 'recorded at', 'a.recorded_at'), day('reversed_on', '冲销日期', 'reversed on', 'a.reversed_on'),
  ],
};

const quotaReceipts: ExportList = {
  key: 'quota-receipts', zh: '上级指标', en: 'quota received', duty,
  about: { zh: '登记的上级指标文件与金额', en: 'Quota booked from above, by document' },
  from: 'funds.quota_receipt r join funds.programme p on p.id = r.programme_id', region: 'r.region_code', day: 'r.occurred_on', order: 'r.recorded_at, r.id',
  columns: [
    text('id', '标识', 'identity', 'r.id'), ...programme, text('document_number', '文号', 'document number', 'r.document_number'),
    text('body', '接收机构', 'body', 'r.body_id'), text('region', '地区', 'region', 'r.region_code'), yuan('amount', '金额(元)', 'amount in yuan', 'r.amount_fen'),
    day('occurred_on', '发生日期', 'occurred on', 'r.occurred_on'), instant('recorded_at', '登记时刻', 'recorded at', 'r.recorded_at'),
    day('reversed_on', '冲销日期', 'reversed on', 'r.reversed_on'),
  ],
};

const householdPayments: ExportList = {
  key: 'household-payments', zh: '到户发放', en: 'household payments', duty,
  about: {
    zh: '每笔到户资金及其状态（ordered 待银行、paid 已发放、confirmed 已确认、disputed 有争议、returned 已退汇、withdrawn 已撤销）；脱敏时不含户与人员标识，未脱敏时以令牌表示人员、账号只有末四位',
    en: 'Each payment to a household with its state, ordered until the bank has paid it: masked without household and person, unmasked with tokens for people and the last four digits of accounts',
  },
  from: 'funds.household_payment h join funds.household_posting g on g.id = h.posting_id join funds.programme p on p.id = h.programme_id', region: 'h.village_code', day: 'h.paid_on', order: 'h.village_code, h.paid_on, h.id',
  columns: [
    text('id', '标识', 'identity', 'h.id'), ...programme, text('village', '村', 'village', 'h.village_code'),
    text('household_id', '户标识', 'household', { sql: 'null::text', fullSql: 'h.household_id', personal: true }), text('person_token', '人员令牌', 'person token', { sql: 'null::text', fullSql: 'h.person_token', personal: true }),
    text('account_last4', '账号末四位', 'last four of the account', { sql: `'****'`, fullSql: 'h.account_last4', personal: true }),
    text('item', '项目', 'item', 'h.item'), text('period', '期次', 'period', 'h.period'), yuan('amount', '金额(元)', 'amount in yuan', 'h.amount_fen'),
    day('paid_on', '发放日期', 'paid on', 'h.paid_on'), yuan('received', '确认收到(元)', 'confirmed received', 'h.received_fen'), text('state', '状态', 'state', "case when h.state = 'paid' and g.settled_on is null then 'ordered' else h.state end"),
  ],
};

const householdReturns: ExportList = {
  key: 'returned-payments', zh: '到户退汇', en: 'household payments turned back', duty,
  about: { zh: '银行退回的每笔到户资金：原因、更正与重新付款；不含户与人员标识', en: 'Each household payment that the bank turned back: why, whether corrected, reissued by which order; without household and person' },
  from: `funds.household_return r join funds.programme p on p.id = r.programme_id join funds.household_posting g on g.id = r.posting_id
    join funds.payment_order o on o.id = g.order_id left join funds.payment_order n on n.id = r.reissued_order_id`,
  region: 'r.village_code', day: 'r.returned_on', order: 'r.recorded_at, r.id',
  columns: [
    text('id', '标识', 'identity', 'r.id'), text('payment_id', '发放标识', 'payment', 'r.payment_id'), ...programme, text('village', '村', 'village', 'r.village_code'),
    text('number', '付款编号', 'payment number', `o.number || '/' || r.line_no`), yuan('amount', '金额(元)', 'amount in yuan', 'r.amount_fen'),
    text('reason_code', '退汇原因代码', 'reason code', 'r.reason_code'), day('returned_on', '退汇日期', 'returned on', 'r.returned_on'), text('state', '状态', 'state', 'r.state'),
    text('reissued_number', '重新付款编号', 'reissued as', `n.number || '/' || r.line_no`), instant('recorded_at', '登记时刻', 'recorded at', 'r.recorded_at'),
  ],
};

const payments: ExportList = {
  key: 'payments', zh: '支付指令', en: 'payment orders', duty,
  about: { zh: '每笔支付指令：对应的报账、支出或退还，金额、送银行与支付日期；不含收款账户', en: 'Each payment order: what it pays, amount, state at the bank; without the payee’s account' },
  from: 'funds.payment_order o join funds.programme p on p.id = o.programme_id', region: 'o.region_code', day: 'o.ordered_on', order: 'o.recorded_at, o.id',
  columns: [
    text('id', '标识', 'identity', 'o.id'), text('number', '编号', 'number', 'o.number'), ...programme, text('holder', '资金持有机构', 'holder', 'o.holder_id'),
    text('region', '地区', 'region', 'o.region_code'), text('project_id', '项目标识', 'project', 'o.project_id'), text('subject_type', '对象类别', 'subject type', 'o.subject_type'),
    text('subject_id', '对象标识', 'subject', 'o.subject_id'), yuan('amount', '金额(元)', 'amount in yuan', 'o.amount_fen'), text('state', '状态', 'state', 'o.state'),
    day('ordered_on', '下达日期', 'ordered on', 'o.ordered_on'), day('released_on', '放行日期', 'released on', 'o.released_on'), day('settled_on', '结果日期', 'settled on', 'o.settled_on'),
    instant('recorded_at', '登记时刻', 'recorded at', 'o.recorded_at'),
  ],
};

const reimbursements: ExportList = {
  key: 'reimbursements', zh: '报账', en: 'reimbursements', duty,
  about: { zh: '每份报账：项目、批次、金额、会审进度、质保金与支付', en: 'Each claim: project, batch, amount, review, retention and payment' },
  from: 'funds.reimbursement c join funds.programme p on p.id = c.programme_id join funds.listed_project l on l.project_id = c.project_id',
  region: 'c.region_code', day: 'c.submitted_on', order: 'c.recorded_at, c.id',
  columns: [
    text('id', '标识', 'identity', 'c.id'), ...programme, text('project_id', '项目标识', 'project', 'c.project_id'), text('project_name', '项目名称', 'project name', 'l.name'),
    text('batch_id', '批次', 'batch', 'c.batch_id'), text('contract_id', '合同', 'contract', 'c.contract_id'), text('holder_body', '资金持有机构', 'holder', 'c.holder_body_id'),
    text('region', '地区', 'region', 'c.region_code'), yuan('amount', '报账金额(元)', 'amount in yuan', 'c.amount_fen'), text('state', '状态', 'state', 'c.state'),
    truth('large', '是否大额', 'large amount', 'c.large'), day('submitted_on', '申请日期', 'submitted on', 'c.submitted_on'),
    yuan('retained', '质保金(元)', 'retained', 'c.retained_fen'), day('paid_on', '支付日期', 'paid on', 'c.paid_on'), instant('recorded_at', '登记时刻', 'recorded at', 'c.recorded_at'),
  ],
};

/** Lists of funds that leave in bulk (X6). */
export const exportLists: readonly ExportList[] = [allocations, quotaReceipts, householdPayments, householdReturns, payments, reimbursements];
