import { day, instant, integer, text, truth, yuan, type ExportList } from '@sunledger/service-kit';

const cases: ExportList = {
  key: 'cases', zh: '案件', en: 'cases', duty: 'accountability.case.read',
  about: { zh: '立案台账：线索、类别、办理机构、状态与结论；不含涉案人员', en: 'Cases: clue, kind, body, state and outcome; without the people in them' },
  from: 'accountability.discipline_case c', region: 'c.region_code', day: 'c.filed_on', order: 'c.recorded_at, c.id',
  columns: [
    text('id', '标识', 'identity', 'c.id'), text('clue_id', '线索标识', 'clue', 'c.clue_id'), text('kind', '类别', 'kind', 'c.kind'), text('region', '地区', 'region', 'c.region_code'),
    text('body', '办理机构', 'body', 'c.body_id'), text('state', '状态', 'state', 'c.state'), day('filed_on', '立案日期', 'filed on', 'c.filed_on'),
    day('concluded_on', '结案日期', 'concluded on', 'c.concluded_on'), truth('substantiated', '是否查实', 'substantiated', 'c.substantiated'),
    instant('recorded_at', '登记时刻', 'recorded at', 'c.recorded_at'),
  ],
};

const recoveries: ExportList = {
  key: 'recoveries', zh: '追缴', en: 'recoveries', duty: 'accountability.case.read',
  about: { zh: '追缴决定及其去向：收到、上缴国库、列入清退、已清退', en: 'Money ordered back and where it went: received, to the treasury, listed for refund, refunded' },
  from: 'accountability.recovery r left join accountability.known_programme k on k.programme_id = r.programme_id', region: 'r.region_code', day: 'r.occurred_on', order: 'r.recorded_at, r.id',
  columns: [
    text('id', '标识', 'identity', 'r.id'), text('case_id', '案件标识', 'case', 'r.case_id'), text('programme_code', '资金项目编码', 'programme code', 'k.code'),
    text('programme_name', '资金项目', 'programme', 'k.name'), text('region', '地区', 'region', 'r.region_code'), text('source', '来源', 'source', 'r.source'),
    yuan('ordered', '决定追缴(元)', 'ordered in yuan', 'r.ordered_fen'), yuan('received', '已收到(元)', 'received', 'r.received_fen'),
    yuan('treasury_paid', '已上缴国库(元)', 'paid to the treasury', 'r.treasury_paid_fen'), yuan('listed', '列入清退(元)', 'listed for refund', 'r.listed_fen'),
    yuan('refunded', '已清退(元)', 'refunded', 'r.refunded_fen'), day('occurred_on', '决定日期', 'ordered on', 'r.occurred_on'), instant('recorded_at', '登记时刻', 'recorded at', 'r.recorded_at'),
  ],
};

const assessments: ExportList = {
  key: 'assessments', zh: '考核', en: 'assessments', duty: 'accountability.assessment.read',
  about: { zh: '年度考核的得分、扣分、等次与资金分配系数', en: 'Yearly assessments: score, deductions, grade and the share it leads to' },
  from: 'accountability.assessment a join accountability.body b on b.id = a.body_id', region: 'a.region_code', day: 'a.drafted_on', order: 'a.recorded_at, a.id',
  columns: [
    text('id', '标识', 'identity', 'a.id'), integer('year', '年度', 'year', 'a.year'), text('body', '机构标识', 'body', 'a.body_id'), text('body_name', '机构', 'body name', 'b.name'),
    text('region', '地区', 'region', 'a.region_code'), text('state', '状态', 'state', 'a.state'), text('score', '得分', 'score', 'a.score'), text('deduction', '扣分', 'deduction', 'a.deduction'),
    text('grade', '等次', 'grade', 'a.grade'), truth('vetoed', '是否一票否决', 'vetoed', 'a.vetoed'), text('share_percent', '分配系数(%)', 'share in percent', 'a.share_percent'),
    text('policy', '考核办法', 'policy', 'a.policy'), day('finalised_on', '定级日期', 'finalised on', 'a.finalised_on'), instant('recorded_at', '登记时刻', 'recorded at', 'a.recorded_at'),
  ],
};

/** Lists of accountability that leave in bulk (X6). */
export const exportLists: readonly ExportList[] = [cases, recoveries, assessments];
