import { day, instant, text, type ExportList } from '@sunledger/service-kit';

const duty = 'disclosure.duty.read';

const notices: ExportList = {
  key: 'notices', zh: '公示公告', en: 'notices', duty,
  about: { zh: '已发布的公示公告及公示起止', en: 'Notices published, with the days of their display' },
  from: 'disclosure.notice n join disclosure.display d on d.notice_id = n.id', where: 'd.published_event_id is not null',
  region: 'n.region_code', day: 'd.displayed_from', order: 'n.recorded_at, n.id',
  columns: [
    text('id', '标识', 'identity', 'n.id'), text('short_code', '查验码', 'short code', 'n.short_code'), text('item', '公开事项', 'item', 'n.item'), text('level', '层级', 'level', 'n.level'),
    text('region', '地区', 'region', 'n.region_code'), text('body', '公开机构', 'body', 'n.body_id'), text('subject_type', '对象类别', 'subject type', 'n.subject_type'),
    text('subject_id', '对象标识', 'subject', 'n.subject_id'), text('title', '标题', 'title', 'n.title'), text('state', '状态', 'state', 'd.state'),
    day('displayed_from', '公示起日', 'displayed from', 'd.displayed_from'), day('display_until', '公示止日', 'display until', 'd.display_until'), day('ended_on', '结束日期', 'ended on', 'd.ended_on'),
    text('outcome', '结果', 'outcome', 'd.outcome'), text('corrects', '更正的公告', 'corrects', 'n.corrects_notice_id'), instant('published_at', '发布时刻', 'published at', 'd.published_at'),
  ],
};

const duties: ExportList = {
  key: 'duties', zh: '公开义务', en: 'duties to disclose', duty,
  about: { zh: '各级各机构应公开事项及其是否按期公开', en: 'What each body had to disclose, and whether it did in time' },
  from: 'disclosure.duty d', region: 'd.region_code', day: 'd.formed_on', order: 'd.recorded_at, d.id',
  columns: [
    text('id', '标识', 'identity', 'd.id'), text('item', '公开事项', 'item', 'd.item'), text('level', '层级', 'level', 'd.level'), text('region', '地区', 'region', 'd.region_code'),
    text('body_kind', '机构类别', 'kind of body', 'd.body_kind'), text('body', '责任机构', 'body', 'd.body_id'), text('fund_kind', '资金类别', 'fund kind', 'd.fund_kind'),
    text('subject_type', '对象类别', 'subject type', 'd.subject_type'), text('subject_id', '对象标识', 'subject', 'd.subject_id'), text('title', '事项', 'title', 'd.title'),
    day('formed_on', '形成日期', 'formed on', 'd.formed_on'), text('state', '状态', 'state', 'd.state'), day('settled_on', '办结日期', 'settled on', 'd.settled_on'),
    instant('recorded_at', '登记时刻', 'recorded at', 'd.recorded_at'),
  ],
};

/** Lists of disclosure that leave in bulk (X6). */
export const exportLists: readonly ExportList[] = [notices, duties];
