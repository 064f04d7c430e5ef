import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { RegionRejection } from '../region/domain/region-rules.ts';
import type { PostRejection } from './domain/post-rules.ts';

export type DirectoryRejection = PostRejection | RegionRejection;

const catalogue = defineRefusals<DirectoryRejection>({
  UNKNOWN_BODY_KIND: {
    mechanism: 'X2',
    zh: ({ bodyKind }) => `没有“${bodyKind}”这类机构。请从机构类别中选择。`,
    en: ({ bodyKind }) => `There is no kind of body "${bodyKind}". Choose one from the list.`,
  },
  BODY_NAME_TAKEN: {
    mechanism: 'X2',
    zh: ({ takenName }) => `本地区已登记名为“${takenName}”的机构。请核对是否重复登记。`,
    en: ({ takenName }) => `A body named "${takenName}" is registered in this region already. Check whether it is the same.`,
  },
  UNKNOWN_POST_KIND: {
    mechanism: 'X1',
    zh: ({ postKind }) => `现行政策包的岗位职责中没有岗位“${postKind}”。请先在政策包 posts.duties 中设置。`,
    en: ({ postKind }) => `No pack in force gives duties to the post kind "${postKind}". Set it under posts.duties first.`,
  },
  PURPOSE_NEEDED: {
    mechanism: 'X2',
    zh: ({ purposes }) => `部门接入须登记目的。请从政策包 partner.purposes 中选择:${purposes.join('、')}。`,
    en: ({ purposes }) => `A department's client is registered for a purpose. Choose one of partner.purposes: ${purposes.join(', ')}.`,
  },
  PURPOSE_NOT_KNOWN: {
    mechanism: 'X2',
    zh: ({ purpose, purposes }) => `现行政策包没有接入目的“${purpose}”。可选:${purposes.join('、')}。`,
    en: ({ purpose, purposes }) => `No pack in force knows the purpose "${purpose}". There are: ${purposes.join(', ')}.`,
  },
  PURPOSE_OF_A_PERSON: {
    mechanism: 'X2',
    zh: () => '接入目的只用于部门系统(partner-* 岗位),人员任职不登记目的。',
    en: () => 'Only clients of departments (posts of a kind partner-*) are registered for a purpose, people are not.',
  },
  OWN_POST: {
    mechanism: 'X7',
    zh: () => '不能为本人登记任职。请由另一名目录管理员办理。',
    en: () => 'Nobody enters a post for themselves. Another keeper of the directory must.',
  },
  POST_ALREADY_HELD: {
    mechanism: 'X2',
    zh: ({ since }) => `此人自 ${since} 起已任该岗位。请先办理免职,或调整起始日期。`,
    en: ({ since }) => `The person has held this post since ${since}. End it first, or change the first day.`,
  },
  INCOMPATIBLE_POSTS: {
    mechanism: 'X7',
    zh: ({ duty, otherDuty }) => `不相容岗位:同一人在本机构已有“${otherDuty}”,不能再任含“${duty}”的岗位。请由另一人任职。`,
    en: ({ duty, otherDuty }) => `Incompatible duties: in this body the person has "${otherDuty}" and may not have "${duty}" too. Another person must.`,
  },
  POST_ALREADY_ENDED: {
    mechanism: 'X2',
    zh: ({ endedOn }) => `该任职已于 ${endedOn} 结束。`,
    en: ({ endedOn }) => `This post-holding ended on ${endedOn}.`,
  },
  ENDS_BEFORE_IT_BEGAN: {
    mechanism: 'X2',
    zh: ({ heldFrom }) => `任职自 ${heldFrom} 开始,结束日期不能早于该日。`,
    en: ({ heldFrom }) => `The post is held from ${heldFrom}; it can't end before that day.`,
  },
  NOT_A_VILLAGE: {
    mechanism: 'X2',
    zh: () => '村民小组只能设在村(社区)之下。请给出十二位村级代码。',
    en: () => 'A villager group lies in a village. Give the 12-digit code of a village.',
  },
  GROUP_NUMBER_TAKEN: {
    mechanism: 'X2',
    zh: ({ takenNumber }) => `该村已有第 ${takenNumber} 村民小组。`,
    en: ({ takenNumber }) => `The village has a group number ${takenNumber} already.`,
  },
  REGION_HAS_ENDED: {
    mechanism: 'X2',
    zh: ({ endedOn }) => `该区划已于 ${endedOn} 撤销。请使用承继的区划。`,
    en: ({ endedOn }) => `This region ended on ${endedOn}. Use its successor.`,
  },
  NOTHING_CHANGED: {
    mechanism: 'X2',
    zh: () => '没有要变更的内容。请给出新名称,或撤销日期。',
    en: () => 'Nothing is changed. Give a new name or the day on which the region ends.',
  },
  SUCCESSOR_WITHOUT_END: {
    mechanism: 'X2',
    zh: () => '给出承继区划时须同时给出撤销日期。',
    en: () => 'A successor is named together with the day on which the region ends.',
  },
});

/** A rejection of the directory in words, with the input field at fault and the policy it follows from. */
export const toDirectoryRefusal = (rejection: DirectoryRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
