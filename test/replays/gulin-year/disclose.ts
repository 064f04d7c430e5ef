import { publishNotices, type Boards } from '../told/disclose.ts';
import { county } from './places.ts';
import type { GulinStory } from './story.ts';

/** Who prepares and who approves the notices of each board of 四级公示; the other villages' and townships' stay open and are missed, as in life. */
const officers: Boards['officers'] = {
  'finance': ['gl-finance-clerk', 'gl-finance-chief'],
  'township-finance': ['gl-township-clerk', 'gl-township-head'],
  'fengshui': ['gl-clerk', 'gl-director'],
  'fengshui-group': ['gl-group-leader', 'gl-director'],
};

const supplements = {
  'period': '2025年1月至2025年12月', 'targets': '改善出行条件', 'benefit-mechanism': '务工增收', 'responsible-person': '丰水村村主任(岗位)',
  'responsible-unit': '丰水村民委员会', 'place': '古蔺县大村镇丰水村', 'category': '基础设施', 'content': '通组路硬化', 'source': '2025年中央衔接推进乡村振兴补助资金',
  'beneficiaries': '丰水村脱贫户', 'subsidy-standard': '按县级办法执行', 'fund-use': '按项目实施', 'household-name': '详见村务公开栏花名册', 'completion': '已完工',
  'acceptance-result': '合格',
};

const boards: Boards = { reader: 'gl-leader', regionCode: county, department: '古蔺县财政局', phone: '0830-7200000', officers, supplements };

/** Publishes the notices that the county, the township, the village and the group owe for a subject; gives the levels of their boards. */
export const publish = async (story: GulinStory, subjectId: string, atLeast: number): Promise<string[]> =>
  (await publishNotices(story, boards, subjectId, atLeast)).map(({ level }) => level);
