import type { BodySheet, DirectorySheet, PostSheet } from '../told/directory.ts';
import { county, shigu, township, zhulin } from './places.ts';

const bodies: BodySheet = [
  ['leading-group', '广安区脱贫攻坚领导小组', 'leading-group', county],
  ['finance', '广安区财政局', 'county-finance', county, 'finance'],
  ['poverty-office', '广安区扶贫和移民工作局', 'county-poverty-office', county, 'poverty-alleviation'],
  ['transport', '广安区交通运输局', 'county-department', county, 'transport'],
  ['township', '广安区花桥镇人民政府', 'township-government', township],
  ['township-finance', '花桥镇财政所', 'township-finance-office', township, 'finance'],
  ['shigu', '石鼓村民委员会', 'village-committee', shigu],
  ['shigu-representatives', '石鼓村村民代表大会', 'village-representatives', shigu],
  ['shigu-group', '石鼓村一组', 'villager-group', `${shigu}001`],
  ['zhulin', '竹林村民委员会', 'village-committee', zhulin],
  ['zhulin-representatives', '竹林村村民代表大会', 'village-representatives', zhulin],
  ['zhulin-group', '竹林村一组', 'villager-group', `${zhulin}001`],
];

const posts: PostSheet = [
  ['ga-leader', 'leading-group', 'county-leader', '区委书记', 'allocations', 'projects', 'duties', 'clues', 'disciplineCases'],
  ['ga-chair', 'leading-group', 'leading-group-chair', '领导小组组长', 'allocations', 'projects'],
  ['ga-finance-clerk', 'finance', 'finance-clerk', '财政局经办', 'allocations'],
  ['ga-finance-reviewer', 'finance', 'finance-reviewer', '财政局审核', 'allocations'],
  ['ga-finance-chief', 'finance', 'finance-chief', '财政局局长', 'allocations'],
  ['ga-bookkeeper', 'finance', 'bookkeeper', '扶贫专户专账核算员', 'allocations'],
  ['ga-integrated-bookkeeper', 'finance', 'bookkeeper', '整合资金专户专账核算员', 'allocations'],
  ['ga-poverty-officer', 'poverty-office', 'poverty-officer', '扶贫移民局经办', 'allocations', 'projects', 'duties'],
  ['ga-poverty-reviewer', 'poverty-office', 'poverty-reviewer', '扶贫移民局审核', 'allocations', 'projects', 'duties'],
  ['ga-poverty-chief', 'poverty-office', 'poverty-chief', '区脱贫办主任', 'projects'],
  ['ga-engineer', 'transport', 'department-engineer', '交通运输局工程师', 'allocations', 'projects'],
  ['ga-official', 'township', 'township-official', '驻村干部', 'projects', 'duties'],
  ['ga-mayor', 'township', 'township-mayor', '花桥镇镇长', 'projects', 'allocations', 'duties'],
  ['ga-township-clerk', 'township-finance', 'township-finance-clerk', '花桥镇财政所经办', 'allocations'],
  ['ga-township-head', 'township-finance', 'township-finance-head', '花桥镇财政所所长', 'allocations'],
  ['ga-clerk', 'shigu', 'village-clerk', '石鼓村文书', 'projects', 'allocations', 'duties'],
  ['ga-director', 'shigu', 'village-director', '石鼓村村主任', 'projects', 'allocations', 'duties'],
  ['ga-first-secretary', 'shigu', 'village-secretary', '石鼓村第一书记', 'projects'],
  ['ga-representative', 'shigu-representatives', 'village-representative', '石鼓村村民代表', 'projects'],
  ['ga-group-leader', 'shigu-group', 'group-leader', '石鼓村一组组长', 'projects'],
  ['ga-zhulin-clerk', 'zhulin', 'village-clerk', '竹林村文书', 'projects', 'allocations', 'duties'],
  ['ga-zhulin-director', 'zhulin', 'village-director', '竹林村村主任', 'projects', 'allocations', 'duties'],
  ['ga-zhulin-first-secretary', 'zhulin', 'village-secretary', '竹林村第一书记', 'projects'],
  ['ga-zhulin-representative', 'zhulin-representatives', 'village-representative', '竹林村村民代表', 'projects'],
  ['ga-zhulin-group-leader', 'zhulin-group', 'group-leader', '竹林村一组组长', 'projects'],
];

export const directory: DirectorySheet = {
  groups: [{ villageCode: shigu, name: '石鼓村一组' }, { villageCode: zhulin, name: '竹林村一组' }], bodies, posts };
