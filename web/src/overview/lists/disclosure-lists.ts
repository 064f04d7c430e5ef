import { disclosureDuties, openObjections, publishedNotices } from '../../operations/disclosure-lists.graphql.ts';
import { enumWords as words } from '../../operations/enum-words.gen.ts';
import { figureList } from '../figure-list.ts';

export const dutyList = figureList({
  operation: disclosureDuties, connection: (data) => data.duties, trace: (row) => row.subjectId,
  columns: (c) => [
    c.text('事项', 'Item', (row) => row.itemTitle), c.text('内容', 'What', (row) => row.title), c.text('公开主体', 'Body', (row) => row.bodyName),
    c.region('地区', 'Region', (row) => row.regionCode), c.text('状态', 'State', (row) => words.DisclosureDutyState[row.state]),
    c.day('形成日期', 'Formed on', (row) => row.formedOn), c.day('期限', 'Due on', (row) => row.deadlines[0]?.dueOn), c.day('办结日期', 'Settled on', (row) => row.settledOn),
  ],
});

export const noticeList = figureList({
  operation: publishedNotices, connection: (data) => data.notices,
  columns: (c) => [
    c.text('事项', 'Item', (row) => row.itemTitle), c.text('标题', 'Title', (row) => row.title), c.text('公开主体', 'Body', (row) => row.bodyName),
    c.region('地区', 'Region', (row) => row.regionCode), c.text('状态', 'State', (row) => words.NoticeState[row.state]),
    c.day('公示起', 'From', (row) => row.displayedFrom), c.day('公示止', 'Until', (row) => row.displayUntil),
  ],
});

export const objectionList = figureList({
  operation: openObjections, connection: (data) => data.objections, trace: (row) => row.notice.id,
  columns: (c) => [
    c.text('公示', 'Notice', (row) => row.notice.title), c.region('地区', 'Region', (row) => row.notice.regionCode), c.day('提出日期', 'Raised on', (row) => row.raisedOn),
    c.day('答复期限', 'Answer due', (row) => row.deadlines[0]?.dueOn), c.text('状态', 'State', (row) => words.AnswerState[row.state]),
  ],
});
