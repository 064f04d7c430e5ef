import { publishNotices, type Boards, type Published } from '../told/disclose.ts';
import { county } from './places.ts';
import type { GuanganStory } from './story.ts';

/** 区乡村三级公示制度: the district by its poverty office, the township, the village; what each level has to show is the pack's. */
const boards: Boards = {
  reader: 'ga-leader', regionCode: county, department: '广安区扶贫和移民工作局', phone: '0826-2200000',
  officers: {
    'poverty-office': ['ga-poverty-officer', 'ga-poverty-reviewer'],
    'township': ['ga-official', 'ga-mayor'],
    'shigu': ['ga-clerk', 'ga-director'],
    'zhulin': ['ga-zhulin-clerk', 'ga-zhulin-director'],
  },
  supplements: {
    'name': '2019年度扶贫项目', 'period': '2019年2月至2019年6月', 'targets': '改善生产生活条件', 'benefit-mechanism': '务工增收', 'responsible-person': '村主任(岗位)',
    'responsible-unit': '项目村民委员会', 'place': '广安区花桥镇', 'category': '基础设施', 'content': '产业路、提灌渠、便民桥', 'source': '财政专项扶贫资金、涉农整合资金',
    'beneficiaries': '项目村脱贫户', 'fund-use': '按项目实施', 'allocation': '按项目安排', 'completion': '已完工', 'acceptance-result': '合格', 'amount': '见项目计划',
  },
};

/** Publishes what the three levels owe for a subject and keeps which notices there are. */
export async function publish(story: GuanganStory, subjectId: string, atLeast: number): Promise<void> {
  (story.ids.notices ??= []).push(...(await publishNotices(story, boards, subjectId, atLeast)));
}

export type { Published };
