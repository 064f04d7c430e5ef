import { day, instant, integer, text, truth, yuan, type ExportList } from '@sunledger/service-kit';

const duty = 'projects.project.read';

const library: ExportList = {
  key: 'library', zh: '项目库', en: 'project library', duty,
  about: { zh: '入库与已审定的项目：地点、内容、概算、计划、合同与验收金额', en: 'Projects in the library and adopted: place, content, estimate, planned, contracted, accepted' },
  from: 'projects.project p', region: 'p.region_code', day: 'p.proposed_on', order: 'p.recorded_at, p.id',
  columns: [
    text('id', '标识', 'identity', 'p.id'), text('name', '项目名称', 'name', 'p.name'), text('kind', '项目类别', 'kind', 'p.project_kind'), text('region', '地区', 'region', 'p.region_code'),
    text('content', '建设内容', 'content', 'p.content'), text('place', '实施地点', 'place', 'p.place'), text('implementing_body', '实施单位', 'implementing body', 'p.implementing_body_id'),
    integer('beneficiary_households', '受益户数', 'beneficiary households', 'p.beneficiary_households'), integer('plan_year', '计划年度', 'plan year', 'p.plan_year'),
    yuan('estimate', '概算(元)', 'estimate in yuan', 'p.estimate_fen'), yuan('planned', '计划安排(元)', 'planned', 'p.planned_fen'),
    yuan('contracted', '合同金额(元)', 'contracted', 'p.contracted_fen'), yuan('accepted', '验收金额(元)', 'accepted', 'p.accepted_fen'), text('state', '状态', 'state', 'p.state'),
    day('proposed_on', '申报日期', 'proposed on', 'p.proposed_on'), day('listed_on', '入库日期', 'listed on', 'p.listed_on'), day('adopted_on', '审定日期', 'adopted on', 'p.adopted_on'),
    instant('recorded_at', '登记时刻', 'recorded at', 'p.recorded_at'),
  ],
};

const contracts: ExportList = {
  key: 'contracts', zh: '合同', en: 'contracts', duty,
  about: { zh: '项目合同：承包单位、金额、申请验收与已验收金额、质保期', en: 'Contracts: contractor, amount, submitted and accepted, warranty' },
  from: 'projects.contract c join projects.project p on p.id = c.project_id join projects.contractor o on o.id = c.contractor_id',
  region: 'c.region_code', day: 'c.signed_on', order: 'c.recorded_at, c.id',
  columns: [
    text('id', '标识', 'identity', 'c.id'), text('project_id', '项目标识', 'project', 'c.project_id'), text('project_name', '项目名称', 'project name', 'p.name'),
    text('region', '地区', 'region', 'c.region_code'), text('contractor_code', '承包单位代码', 'contractor code', 'o.code'), text('contractor', '承包单位', 'contractor', 'o.name'),
    yuan('amount', '合同金额(元)', 'amount in yuan', 'c.amount_fen'), yuan('submitted', '申请验收(元)', 'submitted', 'c.submitted_fen'), yuan('accepted', '已验收(元)', 'accepted', 'c.accepted_fen'),
    day('signed_on', '签订日期', 'signed on', 'c.signed_on'), integer('warranty_months', '质保期(月)', 'warranty in months', 'c.warranty_months'),
    day('final_accepted_on', '竣工验收日期', 'finally accepted on', 'c.final_accepted_on'), instant('recorded_at', '登记时刻', 'recorded at', 'c.recorded_at'),
  ],
};

const batches: ExportList = {
  key: 'batches', zh: '批次与验收', en: 'batches and acceptances', duty,
  about: { zh: '每一批次及村、镇、县三级验收结果', en: 'Each batch of work with the acceptance of village, township and county' },
  from: 'projects.batch b join projects.project p on p.id = b.project_id left join projects.acceptance a on a.batch_id = b.id',
  region: 'b.region_code', day: 'b.submitted_on', order: 'b.recorded_at, b.id, a.round, a.recorded_at, a.id',
  columns: [
    text('batch_id', '批次标识', 'batch', 'b.id'), text('project_id', '项目标识', 'project', 'b.project_id'), text('project_name', '项目名称', 'project name', 'p.name'),
    text('contract_id', '合同标识', 'contract', 'b.contract_id'), text('region', '地区', 'region', 'b.region_code'), integer('number', '批次号', 'number', 'b.number'),
    yuan('amount', '金额(元)', 'amount in yuan', 'b.amount_fen'), truth('final', '是否末批', 'final', 'b.final'), text('state', '状态', 'state', 'b.state'),
    day('submitted_on', '申请日期', 'submitted on', 'b.submitted_on'), day('accepted_on', '验收完成日期', 'accepted on', 'b.accepted_on'),
    text('level', '验收层级', 'level of acceptance', 'a.level'), integer('round', '轮次', 'round', 'a.round'), truth('passed', '是否通过', 'passed', 'a.passed'),
    integer('satisfaction_percent', '满意度(%)', 'satisfaction in percent', 'a.satisfaction_percent'), day('judged_on', '验收日期', 'judged on', 'a.occurred_on'),
  ],
};

/** Lists of projects that leave in bulk (X6). */
export const exportLists: readonly ExportList[] = [library, contracts, batches];
