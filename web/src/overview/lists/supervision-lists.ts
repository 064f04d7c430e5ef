import { enumWords as words } from '../../operations/enum-words.gen.ts';
import { clues, evidenceReuse, petitions, warnings } from '../../operations/supervision-lists.graphql.ts';
import { figureList } from '../figure-list.ts';

// Nothing leads from a petition into a trace, or the trace could lead to its reporter (S1, X9).
export const petitionList = figureList({
  operation: petitions, connection: (data) => data.petitions, trace: () => null,
  columns: (c) => [
    c.text('渠道', 'Channel', (row) => words.PetitionChannel[row.channel]), c.text('实名', 'Named', (row) => (row.named ? '实名' : '匿名')),
    c.region('涉及地区', 'Region', (row) => row.regionCode), c.body('办理机构', 'Handled by', (row) => row.handlingBodyId),
    c.text('状态', 'State', (row) => words.PetitionState[row.state]), c.text('结论', 'Result', (row) => row.result && words.PetitionResult[row.result]),
    c.day('收到日期', 'Received on', (row) => row.receivedOn), c.day('办结日期', 'Concluded on', (row) => row.concludedOn),
  ],
});

export const clueList = figureList({
  operation: clues, connection: (data) => data.clues,
  columns: (c) => [
    c.text('摘要', 'Summary', (row) => row.summary), c.text('来源', 'Source', (row) => words.ClueSource[row.source]), c.region('涉及地区', 'Region', (row) => row.regionCode),
    c.money('涉及金额', 'Amount', (row) => row.amount), c.text('状态', 'State', (row) => words.ClueState[row.state]), c.day('登记日期', 'Registered on', (row) => row.registeredOn),
    c.day('移交日期', 'Transferred on', (row) => row.transferredOn),
  ],
});

export const warningList = figureList({
  operation: warnings, connection: (data) => data.warnings, trace: (row) => row.subjectId,
  columns: (c) => [
    c.text('种类', 'Kind', (row) => words.SupervisionWarningKind[row.kind]), c.region('地区', 'Region', (row) => row.regionCode), c.body('责任机构', 'Body', (row) => row.bodyId),
    c.money('金额', 'Amount', (row) => row.amount), c.day('到期日', 'Due on', (row) => row.dueOn), c.day('预警日期', 'Warned on', (row) => row.warnedOn),
  ],
});

export const reuseList = figureList({
  operation: evidenceReuse, connection: (data) => data.evidenceReuse,
  columns: (c) => [
    c.text('先用于', 'First use', (row) => row.uses[0] && `${words.EvidenceContext[row.uses[0].context]} · ${row.uses[0].kind}`),
    c.text('又用于', 'Later use', (row) => row.uses[1] && `${words.EvidenceContext[row.uses[1].context]} · ${row.uses[1].kind}`),
    c.region('地区', 'Region', (row) => row.regionCode), c.day('发现日期', 'Flagged on', (row) => row.flaggedOn), c.text('文件哈希', 'Hash', (row) => row.hash.slice(0, 12)),
  ],
});
