import { enumWords as words } from '../operations/enum-words.gen.ts';
import { idleMoney, unregisteredMoney, villageBooks, whereabouts } from '../operations/money.graphql.ts';
import { figureList } from '../overview/figure-list.ts';

export const whereaboutsList = figureList({
  operation: whereabouts, connection: (data) => data.whereabouts, trace: (row) => row.allocationId,
  columns: (c) => [
    c.day('发生日期', 'Day', (row) => row.occurredOn), c.text('去向', 'Kind', (row) => words.WhereaboutsKind[row.kind]), c.text('文号', 'Document', (row) => row.documentNumber),
    c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('登记机构', 'Body', (row) => row.bodyId), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('金额', 'Amount', (row) => row.amount), // The day for registering says nothing of how late the money was passed on or used.
    c.day('登记期限', 'Due', (row) => (row.kind === 'REGISTERED' ? row.dueOn : null)),
    c.text('登记', 'Registered', (row) => (row.kind !== 'REGISTERED' || row.late === null ? null : row.late ? '逾期' : '按期')),
  ],
});

export const unregisteredList = figureList({
  operation: unregisteredMoney, connection: (data) => data.allocations,
  columns: (c) => [
    c.day('登记期限', 'Due', (row) => row.registerDueOn), c.text('文号', 'Document', (row) => row.documentNumber), c.text('资金项目', 'Programme', (row) => row.programme.name),
    c.body('下达机构', 'From', (row) => row.fromBodyId), c.body('接收机构', 'To', (row) => row.toBodyId), c.region('地区', 'Region', (row) => row.toRegionCode),
    c.money('金额', 'Amount', (row) => row.amount), c.day('下达日期', 'Issued on', (row) => row.occurredOn),
  ],
});

/** What lies there today: no period belongs to it. */
export const idleList = figureList({
  operation: idleMoney, connection: (data) => data.idleMoney, timeless: true,
  columns: (c) => [
    c.count('结存月数', 'Months', (row) => row.ageMonths), c.money('结存', 'Lying there', (row) => row.remaining), c.money('收到', 'Received', (row) => row.received),
    c.text('文号', 'Document', (row) => row.documentNumber), c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('持有机构', 'Body', (row) => row.bodyId),
    c.region('地区', 'Region', (row) => row.regionCode), c.day('到达日期', 'Came on', (row) => row.receivedOn), c.text('应转下达', 'To pass on', (row) => (row.unallocated ? '是' : '否')),
    c.day('提醒日期', 'Reminded', (row) => row.alertedOn), c.day('移送监督', 'Told on', (row) => row.toldOn),
  ],
});

/** The month is given with the number that is opened. */
export const bookList = figureList({
  operation: villageBooks, connection: (data) => data.villageBooks, timeless: true,
  columns: (c) => [
    c.region('村', 'Village', (row) => row.villageCode), c.text('月份', 'Month', (row) => row.month), c.text('状态', 'State', (row) => words.VillageBookState[row.state]),
    c.day('结账期限', 'Due', (row) => row.dueOn), c.day('结账日期', 'Closed on', (row) => row.closedOn), c.count('发放笔数', 'Payments', (row) => row.payments),
    c.money('发放金额', 'Paid', (row) => row.paid), c.money('到手金额', 'In hand', (row) => row.received), c.count('未确认', 'Unanswered', (row) => row.unanswered),
    c.count('有争议', 'Disputed', (row) => row.disputed), c.text('结账障碍', 'In the way', (row) => row.hindrances.map(({ message }) => message).join('；')),
  ],
});
