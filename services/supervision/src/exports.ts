import { day, instant, text, yuan, type ExportList } from '@sunledger/service-kit';

const clues: ExportList = {
  key: 'clues', zh: '问题线索', en: 'clues', duty: 'supervision.clue.read',
  about: {
    zh: '线索台账：来源、类别、金额、办理机构与状态；不含线索摘要，不含信访与举报人', en: 'Clues: source, class, amount, who handles them and their state; without summaries, petitions or reporters',
  },
  from: 'supervision.clue c', region: 'c.handling_region_code', day: 'c.registered_on', order: 'c.recorded_at, c.id',
  columns: [
    text('id', '标识', 'identity', 'c.id'), text('source', '来源', 'source', 'c.source'), text('problem_class', '问题类别', 'class of problem', 'c.problem_class'),
    yuan('amount', '涉及金额(元)', 'amount in yuan', 'c.amount_fen'), text('region', '发生地区', 'region', 'c.region_code'), text('handling_region', '办理地区', 'handling region', 'c.handling_region_code'),
    text('handling_body', '办理机构', 'handling body', 'c.handling_body_id'), text('body_concerned', '涉及机构', 'body concerned', 'c.body_concerned_id'), text('state', '状态', 'state', 'c.state'),
    day('registered_on', '登记日期', 'registered on', 'c.registered_on'), text('transferred_to', '移交机构', 'transferred to', 'c.transferred_to_body_id'),
    day('transferred_on', '移交日期', 'transferred on', 'c.transferred_on'), day('closed_on', '了结日期', 'closed on', 'c.closed_on'), instant('recorded_at', '登记时刻', 'recorded at', 'c.recorded_at'),
  ],
};

const warnings: ExportList = {
  key: 'warnings', zh: '预警', en: 'warnings', duty: 'supervision.warning.read',
  about: { zh: '自动预警：类别、对象、金额与到期日', en: 'Warnings: kind, subject, amount and due day' },
  from: 'supervision.warning w', region: 'w.region_code', day: 'w.warned_on', order: 'w.recorded_at, w.id',
  columns: [
    text('id', '标识', 'identity', 'w.id'), text('kind', '类别', 'kind', 'w.kind'), text('region', '地区', 'region', 'w.region_code'), text('body', '机构', 'body', 'w.body_id'),
    text('subject_type', '对象类别', 'subject type', 'w.subject_type'), text('subject_id', '对象标识', 'subject', 'w.subject_id'), yuan('amount', '金额(元)', 'amount in yuan', 'w.amount_fen'),
    day('due_on', '到期日', 'due on', 'w.due_on'), day('warned_on', '预警日期', 'warned on', 'w.warned_on'), instant('recorded_at', '登记时刻', 'recorded at', 'w.recorded_at'),
  ],
};

/** Lists of supervision that leave in bulk (X6): nothing of a petition, its words or its reporter is among them. */
export const exportLists: readonly ExportList[] = [clues, warnings];
