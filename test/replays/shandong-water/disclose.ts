import { publishNotices, type Boards } from '../told/disclose.ts';
import { exemplary, focusCities, province } from './places.ts';
import type { ShandongStory } from './story.ts';

/** Only the boards of one city have officers: what the others owe stays open and is missed, as in life. */
const officers: Boards['officers'] = Object.fromEntries<readonly [string, string]>((focusCities.find(({ key }) => key === exemplary)?.counties ?? []).flatMap(({ key }) => [
  [`${key}-office`, [`sd-${key}-officer`, `sd-${key}-reviewer`]] as const,
  [`${key}-village`, [`sd-${key}-village-clerk`, `sd-${key}-village-director`]] as const,
]));

const boards: Boards = {
  reader: 'sd-leader', regionCode: province, department: '山东省水利移民管理局', phone: '0531-86000000', officers,
  supplements: { 'household-name': '详见村务公开栏花名册', 'place': '移民村', 'period': '2016年', 'source': '大中型水库移民后期扶持资金', 'allocation': '按移民人口分配' },
};

export const publish = (story: ShandongStory, subjectId: string, atLeast: number) => publishNotices(story, boards, subjectId, atLeast);
