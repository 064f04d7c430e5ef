import type { BodySheet, DirectorySheet, PostSheet } from '../told/directory.ts';
import { county, dean, fengshui, group, late, punctual, suba } from './places.ts';

const bodies: BodySheet = [
  ['leading-group', '古蔺县脱贫攻坚领导小组', 'leading-group', county],
  ['finance', '古蔺县财政局', 'county-finance', county, 'finance'],
  ['poverty-office', '古蔺县扶贫办', 'county-poverty-office', county, 'poverty-alleviation'],
  ['transport', '古蔺县交通运输局', 'county-department', county, 'transport'],
  ['discipline', '古蔺县纪委监委', 'discipline-inspection', county, 'discipline-inspection'],
  ['township', '古蔺县大村镇人民政府', 'township-government', punctual],
  ['township-finance', '大村镇财政所', 'township-finance-office', punctual, 'finance'],
  ['late-township', '古蔺县双沙镇人民政府', 'township-government', late],
  ['late-finance', '双沙镇财政所', 'township-finance-office', late, 'finance'],
  ['fengshui', '丰水村民委员会', 'village-committee', fengshui],
  ['fengshui-representatives', '丰水村村民代表会议', 'village-representatives', fengshui],
  ['fengshui-supervision', '丰水村村务监督委员会', 'village-supervision-committee', fengshui],
  ['fengshui-group', '丰水村一组', 'villager-group', group],
  ['suba', '苏坝村民委员会', 'village-committee', suba],
  ['dean', '德安村民委员会', 'village-committee', dean],
];

const posts: PostSheet = [
  ['gl-leader', 'leading-group', 'county-leader', '县委书记', 'allocations', 'projects', 'duties', 'clues', 'disciplineCases'],
  ['gl-chair', 'leading-group', 'leading-group-chair', '领导小组组长', 'allocations', 'projects', 'duties'],
  ['gl-finance-clerk', 'finance', 'finance-clerk', '财政局经办', 'allocations', 'duties'],
  ['gl-finance-reviewer', 'finance', 'finance-reviewer', '财政局审核', 'allocations'],
  ['gl-finance-chief', 'finance', 'finance-chief', '财政局局长', 'allocations', 'duties'],
  ['gl-bookkeeper', 'finance', 'bookkeeper', '专户专账核算员', 'allocations'],
  ['gl-poverty-officer', 'poverty-office', 'poverty-officer', '扶贫办经办', 'allocations', 'projects', 'duties'],
  ['gl-poverty-reviewer', 'poverty-office', 'poverty-reviewer', '扶贫办审核', 'allocations', 'projects', 'duties'],
  ['gl-poverty-chief', 'poverty-office', 'poverty-chief', '扶贫办主任', 'projects'],
  ['gl-engineer', 'transport', 'department-engineer', '交通运输局工程师', 'projects'],
  ['gl-discipline-officer', 'discipline', 'discipline-officer', '案件主办人', 'clues', 'disciplineCases', 'allocations'],
  ['gl-discipline-trial', 'discipline', 'discipline-trial', '案件审理人', 'disciplineCases'],
  ['gl-discipline-chief', 'discipline', 'discipline-chief', '县纪委书记', 'clues', 'disciplineCases'],
  ['gl-official', 'township', 'township-official', '驻村干部', 'projects'],
  ['gl-mayor', 'township', 'township-mayor', '大村镇镇长', 'projects', 'allocations'],
  ['gl-township-clerk', 'township-finance', 'township-finance-clerk', '大村镇财政所经办', 'allocations', 'duties'],
  ['gl-township-head', 'township-finance', 'township-finance-head', '大村镇财政所所长', 'allocations', 'duties'],
  ['gl-late-clerk', 'late-finance', 'township-finance-clerk', '双沙镇财政所经办', 'allocations'],
  ['gl-clerk', 'fengshui', 'village-clerk', '丰水村文书', 'projects', 'allocations', 'duties'],
  ['gl-director', 'fengshui', 'village-director', '丰水村村主任', 'projects', 'allocations', 'duties'],
  ['gl-first-secretary', 'fengshui', 'village-secretary', '丰水村第一书记', 'projects', 'allocations'],
  ['gl-representative', 'fengshui-representatives', 'village-representative', '丰水村村民代表', 'projects'],
  ['gl-supervisor', 'fengshui-supervision', 'village-supervisor', '丰水村村务监督委员会主任', 'projects', 'allocations'],
  ['gl-group-leader', 'fengshui-group', 'group-leader', '丰水村一组组长', 'allocations', 'duties'],
  // The leading group's office is housed by the poverty office, and its director decides on library entries for the group.
  ['gl-poverty-chief', 'leading-group', 'poverty-chief', '领导小组办公室主任'],
  ['gl-suba-clerk', 'suba', 'village-clerk', '苏坝村文书', 'allocations'],
];

export const directory: DirectorySheet = { groups: [{ villageCode: fengshui, name: '丰水村一组' }], bodies, posts };
