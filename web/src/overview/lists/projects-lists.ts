import { enumWords as words } from '../../operations/enum-words.gen.ts';
import { acceptedBatches, contracts, households, openQualityIssues, projectAdoptions, projects } from '../../operations/projects-lists.graphql.ts';
import { figureList } from '../figure-list.ts';

const householdKinds: Readonly<Record<string, string>> = {
  'registered-poor': '建档立卡户', 'out-of-poverty': '脱贫户', unstable: '脱贫不稳定户', marginal: '边缘易致贫户', sudden: '突发严重困难户', resettler: '水库移民户',
};
const projectKinds: Readonly<Record<string, string>> = { works: '工程类', household: '到户类', industry: '产业类', purchase: '物资采购类', training: '培训类' };

export const householdList = figureList({
  operation: households, connection: (data) => data.households,
  columns: (c) => [
    c.text('户编号', 'Number', (row) => row.number), c.text('户主', 'Head', (row) => row.headMaskedName), c.text('类别', 'Kind', (row) => householdKinds[row.kind] ?? row.kind),
    c.region('村', 'Village', (row) => row.villageCode), c.count('人口', 'Members', (row) => row.memberCount), c.day('登记日期', 'Registered on', (row) => row.registeredOn),
  ],
});

export const projectList = figureList({
  operation: projects, connection: (data) => data.projects,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.name), c.text('类别', 'Kind', (row) => projectKinds[row.projectKind] ?? row.projectKind), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('估算', 'Estimate', (row) => row.estimate), c.money('计划金额', 'Planned', (row) => row.planned), c.text('状态', 'State', (row) => words.ProjectState[row.state]),
    c.day('入库日期', 'Listed on', (row) => row.listedOn), c.day('审定日期', 'Adopted on', (row) => row.adoptedOn),
  ],
});

export const adoptionList = figureList({
  operation: projectAdoptions, connection: (data) => data.projectAdoptions, trace: (row) => row.project.id,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.project.name), c.region('地区', 'Region', (row) => row.project.regionCode), c.text('年度', 'Year', (row) => `${row.year}`),
    c.money('审定金额', 'Amount', (row) => row.amount), c.day('审定日期', 'Adopted on', (row) => row.adoptedOn),
  ],
});

export const contractList = figureList({
  operation: contracts, connection: (data) => data.contracts,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.project.name), c.text('承包单位', 'Contractor', (row) => row.contractorName), c.region('地区', 'Region', (row) => row.regionCode),
    c.money('合同金额', 'Amount', (row) => row.amount), c.money('已验收', 'Accepted', (row) => row.accepted), c.day('签订日期', 'Signed on', (row) => row.signedOn),
    c.day('质保到期', 'Warranty ends', (row) => row.warrantyEndsOn),
  ],
});

export const batchList = figureList({
  operation: acceptedBatches, connection: (data) => data.batches,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.project.name), c.count('批次', 'Batch', (row) => row.number), c.text('完成内容', 'Work', (row) => row.content),
    c.region('地区', 'Region', (row) => row.project.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('验收日期', 'Accepted on', (row) => row.acceptedOn),
  ],
});

export const qualityIssueList = figureList({
  operation: openQualityIssues, connection: (data) => data.qualityIssues,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.project.name), c.text('问题', 'Defect', (row) => row.content), c.region('地区', 'Region', (row) => row.project.regionCode),
    c.day('登记日期', 'Found on', (row) => row.openedOn),
  ],
});
