import {
  bulletinPersons, bulletins, disciplineCases, finalAssessments, handledPersons, recoveries, recoveryMovements, refundLines, refundMeetings, talkedPersons, talks,
  warningMeetings,
} from '../../operations/accountability-lists.graphql.ts';
import { enumWords as words } from '../../operations/enum-words.gen.ts';
import { figureList } from '../figure-list.ts';

export const caseList = figureList({
  operation: disciplineCases, connection: (data) => data.disciplineCases,
  columns: (c) => [
    c.region('地区', 'Region', (row) => row.regionCode), c.body('办案机构', 'Body', (row) => row.bodyId), c.text('状态', 'State', (row) => words.CaseState[row.state]),
    c.text('查实', 'Substantiated', (row) => (row.substantiated === null ? null : row.substantiated ? '查实' : '未查实')), c.day('立案日期', 'Filed on', (row) => row.filedOn),
    c.day('结案日期', 'Concluded on', (row) => row.concludedOn),
  ],
});

const forms = ['', '第一种形态', '第二种形态', '第三种形态', '第四种形态'];

export const personList = figureList({
  operation: handledPersons, connection: (data) => data.handledPersons, trace: (row) => row.caseId,
  columns: (c) => [
    c.text('处理处分', 'Measure', (row) => words.MeasureKind[row.kind]), c.text('类别', 'Category', (row) => words.MeasureCategory[row.category]),
    c.text('四种形态', 'Form', (row) => forms[row.form] ?? `${row.form}`), c.text('村级管理人员', 'Village cadre', (row) => (row.villageCadre ? '是' : '否')),
    c.region('地区', 'Region', (row) => row.regionCode), c.text('文号', 'Document', (row) => row.documentNumber), c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});

export const recoveryList = figureList({
  operation: recoveries, connection: (data) => data.recoveries,
  columns: (c) => [
    c.text('追缴事由', 'Source', (row) => row.source), c.text('主动退赔', 'Voluntary', (row) => (row.voluntary ? '是' : '否')), c.text('资金项目', 'Programme', (row) => row.programmeName), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('决定金额', 'Ordered', (row) => row.amount), c.money('已追缴', 'Received', (row) => row.waterfall.received), c.money('未追缴', 'Outstanding', (row) => row.waterfall.outstanding),
    c.day('决定日期', 'Ordered on', (row) => row.occurredOn),
  ],
});

export const movementList = figureList({
  operation: recoveryMovements, connection: (data) => data.recoveryMovements, trace: (row) => row.recoveryId,
  columns: (c) => [
    c.text('种类', 'Kind', (row) => words.RecoveryMovementKind[row.kind]), c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount),
    c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});

export const refundLineList = figureList({
  operation: refundLines, connection: (data) => data.refundLines, trace: (row) => row.refundListId,
  columns: (c) => [
    c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.text('进度', 'State', (row) => words.RefundState[row.state]),
    c.day('列入日期', 'Listed on', (row) => row.listedOn), c.day('支付日期', 'Paid on', (row) => row.paidOn), c.day('确认日期', 'Confirmed on', (row) => row.confirmedOn),
  ],
});

export const bulletinList = figureList({
  operation: bulletins, connection: (data) => data.bulletins,
  columns: (c) => [
    c.text('期号', 'Issue', (row) => row.issueNumber), c.text('标题', 'Title', (row) => row.title), c.region('地区', 'Region', (row) => row.regionCode),
    c.count('涉及人数', 'People', (row) => row.people), c.day('审定日期', 'Approved on', (row) => row.approvedOn),
  ],
});

export const assessmentList = figureList({
  operation: finalAssessments, connection: (data) => data.assessments,
  columns: (c) => [
    c.body('被考核机构', 'Body', (row) => row.bodyId), c.region('地区', 'Region', (row) => row.regionCode), c.text('年度', 'Year', (row) => `${row.year}`),
    c.text('得分', 'Score', (row) => row.score), c.text('等次', 'Grade', (row) => row.gradeTitle), c.text('下年度资金增减', 'Share', (row) => `${row.sharePercent}%`),
    c.day('定级日期', 'Final on', (row) => row.finalisedOn),
  ],
});

export const bulletinPersonList = figureList({
  operation: bulletinPersons, connection: (data) => data.bulletinPersons, trace: (row) => row.bulletinId,
  columns: (c) => [
    c.text('期号', 'Issue', (row) => row.issueNumber), c.text('姓名(已隐去)', 'Name, masked', (row) => row.maskedName), c.region('地区', 'Region', (row) => row.regionCode),
    c.day('审定日期', 'Approved on', (row) => row.approvedOn),
  ],
});

export const refundMeetingList = figureList({
  operation: refundMeetings, connection: (data) => data.refundMeetings,
  columns: (c) => [
    c.text('地点', 'Place', (row) => row.place), c.region('地区', 'Region', (row) => row.regionCode), c.money('发放金额', 'Handed out', (row) => row.amount),
    c.count('发放户数', 'Lines', (row) => row.households), c.count('到会人数', 'Attendees', (row) => row.attendees), c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});

export const warningMeetingList = figureList({
  operation: warningMeetings, connection: (data) => data.warningMeetings,
  columns: (c) => [
    c.body('案发单位', 'Unit', (row) => row.bodyId), c.text('地点', 'Place', (row) => row.place), c.region('地区', 'Region', (row) => row.regionCode),
    c.count('到会人数', 'Attendees', (row) => row.attendees), c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});

interface TalkRow {
  kind: keyof typeof words.TalkKind;
  post: keyof typeof words.TalkedPost;
  reason: string;
  bodyId: string;
  regionCode: string;
  occurredOn: string;
  followUps: readonly { result: keyof typeof words.TalkResult }[];
}

const whatFollowed = ({ followUps }: TalkRow) => {
  const last = followUps.at(-1);
  return last ? words.TalkResult[last.result] : null;
};

export const talkList = figureList({
  operation: talks, connection: (data) => data.talks,
  columns: (c) => [
    c.body('所在机构', 'Body', (row) => row.bodyId), c.text('被约谈岗位', 'Post', (row) => words.TalkedPost[row.post]), c.text('种类', 'Kind', (row) => words.TalkKind[row.kind]),
    c.text('事由', 'Reason', (row) => row.reason), c.text('整改', 'What followed', whatFollowed), c.region('地区', 'Region', (row) => row.regionCode),
    c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});

export const talkedPersonList = figureList({
  operation: talkedPersons, connection: (data) => data.talkedPersons,
  columns: (c) => [
    c.body('所在机构', 'Body', (row) => row.bodyId), c.text('被约谈岗位', 'Post', (row) => words.TalkedPost[row.post]), c.text('种类', 'Kind', (row) => words.TalkKind[row.kind]),
    c.text('事由', 'Reason', (row) => row.reason), c.text('整改', 'What followed', whatFollowed), c.region('地区', 'Region', (row) => row.regionCode),
    c.day('最近约谈', 'Latest', (row) => row.occurredOn),
  ],
});
