import type { GatewayClient } from '../gateway-client.ts';
import { county, dean, fengshui, group, late, punctual, suba } from './places.ts';

const bodies: readonly [key: string, name: string, bodyKind: string, regionCode: string, line?: string][] = [
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

/** Of each person the body, the post, and lists that tell by opening that the post has arrived in their contexts. */
const posts: readonly [personId: string, body: string, postKind: string, title: string, ...lists: string[]][] = [
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
  ['gl-suba-clerk', 'suba', 'village-clerk', '苏坝村文书', 'allocations'],
];

const regionOf = new Map(bodies.map(([key, , , regionCode]) => [key, regionCode]));

/** Enters bodies and posts of 古蔺县 as the keeper of the directory would; the people are invented. Returns body ids by key. */
export async function enterDirectory(client: GatewayClient): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  await client.run('directory-keeper', 'addVillagerGroup', 'group', { villageCode: fengshui, number: 1, name: '丰水村一组' }, 'region { code }');
  for (const [key, name, bodyKind, regionCode, line] of bodies) {
    const { body } = await client.run<{ body: { id: string } }>('directory-keeper', 'registerBody', `body-${key}`, {
      name, bodyKind, regionCode, ...(line && { line }) }, 'body { id }');
    ids.set(key, body.id);
  }
  for (const [personId, body, postKind, title] of posts) {
    await client.run('directory-keeper', 'holdPost', `post-${personId}`, { personId, bodyId: ids.get(body), postKind, title, heldFrom: '2015-01-01' }, 'post { id }');
  }
  // The leading group's office is housed by the poverty office, and its director decides on library entries for the group.
  await client.run('directory-keeper', 'holdPost', 'post-office-director', {
    personId: 'gl-poverty-chief', bodyId: ids.get('leading-group'), postKind: 'poverty-chief', title: '领导小组办公室主任', heldFrom: '2015-01-01' }, 'post { id }');
  for (const [login, body, , , ...lists] of posts) {
    for (const list of lists) {
      await client.until(`${login} may read ${list}`, async () =>
        (await client.ask(login, `{ ${list}(regionCode: "${regionOf.get(body)}", first: 1) { totalCount } }`)).errors === undefined);
    }
  }
  return ids;
}
