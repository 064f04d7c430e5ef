import type { GatewayClient } from '../gateway-client.ts';
import { county, townships } from './places.ts';

interface BodyEntry {
  key: string;
  name: string;
  bodyKind: string;
  regionCode: string;
  line?: string;
}

/** Departments that the account names as meeting on the topics of the quarters, and two more for the seven heads that were called to talks. */
const departments: readonly BodyEntry[] = [
  { key: 'agriculture', name: '衡阳县农业农村局', bodyKind: 'county-department', regionCode: county, line: 'agriculture' },
  { key: 'forestry', name: '衡阳县林业局', bodyKind: 'county-department', regionCode: county, line: 'forestry' },
  { key: 'education', name: '衡阳县教育局', bodyKind: 'county-department', regionCode: county, line: 'education' },
  { key: 'civil-affairs', name: '衡阳县民政局', bodyKind: 'county-department', regionCode: county, line: 'civil-affairs' },
  { key: 'poverty-office', name: '衡阳县扶贫办', bodyKind: 'county-poverty-office', regionCode: county, line: 'poverty-alleviation' },
  { key: 'housing', name: '衡阳县住房和城乡建设局', bodyKind: 'county-department', regionCode: county, line: 'housing' },
  { key: 'water', name: '衡阳县水利局', bodyKind: 'county-department', regionCode: county, line: 'water' },
];
export const departmentKeys: readonly string[] = departments.map(({ key }) => key);

const bodies: readonly BodyEntry[] = [
  { key: 'leading-group', name: '衡阳县扶贫领域腐败和作风问题专项治理工作领导小组', bodyKind: 'leading-group', regionCode: county },
  { key: 'discipline', name: '衡阳县纪委监委', bodyKind: 'discipline-inspection', regionCode: county, line: 'discipline-inspection' },
  { key: 'finance', name: '衡阳县财政局', bodyKind: 'county-finance', regionCode: county, line: 'finance' },
  ...departments,
  ...townships.map(({ code, name }) => ({ key: code, name: `衡阳县${name}人民政府`, bodyKind: 'township-government', regionCode: code })),
];

const posts: readonly [personId: string, body: string, postKind: string, title: string][] = [
  ['hy-leader', 'leading-group', 'county-leader', '县委书记、领导小组组长'],
  ['hy-finance-clerk', 'finance', 'finance-clerk', '财政局经办'],
  ['hy-bookkeeper', 'finance', 'bookkeeper', '专户专账核算员'],
  ['hy-petition', 'discipline', 'petition-officer', '信访室经办'],
  ['hy-officer', 'discipline', 'discipline-officer', '案件主办人'],
  ['hy-trial', 'discipline', 'discipline-trial', '案件审理人'],
  ['hy-chief', 'discipline', 'discipline-chief', '县纪委书记'],
  ['hy-clerk', 'discipline', 'discipline-clerk', '案件监督管理室统计员'],
];

/** Which list of which context each person needs: seen open once, the post has arrived there. */
const arrivals: Record<string, readonly string[]> = {
  'hy-leader': ['disciplineCases', 'duties'],
  'hy-finance-clerk': ['allocations'],
  'hy-bookkeeper': ['allocations'],
  'hy-petition': ['petitions', 'clues'],
  'hy-officer': ['disciplineCases', 'clues', 'duties'],
  'hy-trial': ['disciplineCases'],
  'hy-chief': ['disciplineCases', 'petitions', 'clues', 'duties'],
  'hy-clerk': ['disciplineCases', 'duties'],
};

/** Enters bodies and posts of 衡阳县 as the keeper of the directory would; the people are invented. Returns body ids by key. */
export async function enterDirectory(client: GatewayClient): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, ...body } of bodies) {
    const { body: entered } = await client.run<{ body: { id: string } }>('directory-keeper', 'registerBody', `body-${key}`, body, 'body { id }');
    ids.set(key, entered.id);
  }
  for (const [personId, body, postKind, title] of posts) {
    await client.run('directory-keeper', 'holdPost', `post-${personId}`, { personId, bodyId: ids.get(body), postKind, title, heldFrom: '2015-01-01' }, 'post { id }');
  }
  for (const [login, lists] of Object.entries(arrivals)) {
    for (const list of lists) {
      await client.until(`${login} may read ${list}`, async () => {
        const answer = await client.ask(login, `{ ${list}(regionCode: "${county}", first: 1) { totalCount } }`);
        return answer.errors === undefined;
      });
    }
  }
  return ids;
}
