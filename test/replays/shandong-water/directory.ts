import type { BodySheet, DirectorySheet, PostSheet } from '../told/directory.ts';
import { cities, exemplary, focusCities, paidCounties, province } from './places.ts';

const exemplaryCounties = focusCities.find(({ key }) => key === exemplary)?.counties ?? [];

/** The line of water from the province down: 省水利厅, 省水利移民管理局, and who keeps resettlers' affairs in cities and counties. */
const bodies: BodySheet = [
  ['water', '山东省水利厅', 'province-department', province, 'water'],
  ['bureau', '山东省水利移民管理局', 'province-department', province, 'water'],
  ['discipline', '山东省纪委驻省水利厅纪检组', 'discipline-inspection', province, 'discipline-inspection'],
  ...cities.map(({ key, name, code }) => [key, `${name}水利移民管理机构`, 'city-department', code, 'water'] as const),
  ...focusCities.flatMap(({ counties }) => counties).map(({ key, name, county }) => [key, `${name}水利移民管理机构`, 'county-department', county, 'water'] as const),
  ...paidCounties.map(({ key, villageName, village }) => [`${key}-village`, `${villageName}村民委员会`, 'village-committee', village] as const),
  ...exemplaryCounties.map(({ key, name, county }) => [`${key}-office`, `${name}扶贫办`, 'county-poverty-office', county, 'poverty-alleviation'] as const),
];

const posts: PostSheet = [
  ['sd-leader', 'water', 'county-leader', '省水利厅领导', 'allocations', 'duties', 'clues', 'disciplineCases', 'assessments'],
  ['sd-chair', 'water', 'leading-group-chair', '厅扶贫领导小组组长', 'allocations', 'assessments'],
  ['sd-secretary', 'water', 'leading-group-secretary', '厅扶贫领导小组办公室', 'allocations', 'assessments'],
  ['sd-clerk', 'bureau', 'finance-clerk', '移民局资金处经办', 'allocations'],
  ['sd-reviewer', 'bureau', 'finance-reviewer', '移民局资金处审核', 'allocations'],
  ['sd-chief', 'bureau', 'finance-chief', '移民局资金处处长', 'allocations'],
  ['sd-bookkeeper', 'bureau', 'bookkeeper', '移民资金专户专账核算员', 'allocations'],
  ['sd-officer', 'bureau', 'poverty-officer', '移民局人口核定经办', 'households'],
  ['sd-director', 'bureau', 'poverty-chief', '移民局局长', 'households'],
  // Calling city units in charge to talks is the bureau's, says the account; the right to it comes with this kind of post.
  ['sd-supervisor', 'bureau', 'discipline-clerk', '移民局督查处干部', 'clues'],
  ['sd-petition', 'discipline', 'petition-officer', '纪检组线索登记', 'clues'],
  ['sd-discipline', 'discipline', 'discipline-officer', '案件主办人', 'clues', 'disciplineCases'],
  ['sd-trial', 'discipline', 'discipline-trial', '案件审理人', 'disciplineCases'],
  ['sd-discipline-chief', 'discipline', 'discipline-chief', '纪检组组长', 'clues', 'disciplineCases'],
  ...focusCities.map(({ key, name }) => [`sd-${key}`, key, 'finance-clerk', `${name}移民机构经办`, 'allocations'] as const),
  ...paidCounties.map(({ key, name }) => [`sd-${key}`, key, 'finance-clerk', `${name}移民机构经办`, 'allocations'] as const),
  ['sd-yiyuan-supervisor', 'yiyuan-village', 'village-supervisor', '齐家石沟村务监督员', 'allocations'],
  ...exemplaryCounties.flatMap(({ key, name, villageName }) => [
    [`sd-${key}-officer`, `${key}-office`, 'poverty-officer', `${name}扶贫办经办`, 'duties'] as const,
    [`sd-${key}-reviewer`, `${key}-office`, 'poverty-reviewer', `${name}扶贫办审核`, 'duties'] as const,
    [`sd-${key}-village-clerk`, `${key}-village`, 'village-clerk', `${villageName}文书`, 'duties'] as const,
    [`sd-${key}-village-director`, `${key}-village`, 'village-director', `${villageName}村主任`, 'duties'] as const,
    [`sd-${key}-supervisor`, `${key}-village`, 'village-supervisor', `${villageName}村务监督员`, 'allocations'] as const,
  ]),
];

export const directory: DirectorySheet = { groups: [], bodies, posts };
