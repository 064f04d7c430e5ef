/** Kinds of talk (约谈), light to heavy: ordinary, warning, handling (A6). */
export const talkKinds = ['ordinary', 'warning', 'handling'] as const;
export type TalkKind = (typeof talkKinds)[number];

export const talkResults = ['rectified', 'partly-rectified', 'not-rectified'] as const;
export type TalkResult = (typeof talkResults)[number];

interface TalkedPostKind {
  term: string;
  /** Kinds of body in which there is such a post; any where none is named. */
  bodyKinds?: readonly string[];
}

const departments = [
  'county-department', 'county-finance', 'county-poverty-office', 'county-audit', 'city-department', 'city-finance', 'province-department', 'province-finance'];

/** Posts whose holders are called to talks: who answers for the work of which kind of body. */
export const talkedPosts = {
  'township-party-secretary': { term: '乡镇党委书记', bodyKinds: ['township-government'] },
  'township-head': { term: '乡镇长', bodyKinds: ['township-government'] },
  'department-head': { term: '职能部门主要负责人', bodyKinds: departments },
  'department-deputy': { term: '职能部门分管负责人', bodyKinds: departments },
  'village-party-secretary': { term: '村党组织书记', bodyKinds: ['village-branch', 'village-committee'] },
  'village-director': { term: '村委会主任', bodyKinds: ['village-committee'] },
  'work-team-leader': { term: '驻村工作队队长', bodyKinds: ['village-work-team'] },
  other: { term: '其他责任人' },
} as const satisfies Record<string, TalkedPostKind>;

export type TalkedPost = keyof typeof talkedPosts;
export const talkedPostCodes = Object.keys(talkedPosts) as TalkedPost[];
export const postOf = (code: TalkedPost): TalkedPostKind => talkedPosts[code];
