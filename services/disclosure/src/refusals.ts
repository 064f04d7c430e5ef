import { defineRefusals, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { NoticeRejection } from './notice/domain/notice-rules.ts';
import type { ObjectionRejection } from './objection/domain/objection-rules.ts';

export type DisclosureRejection = NoticeRejection | ObjectionRejection;

const personalData = {
  'identity-number': { zh: '身份证号码', en: 'an identity number' },
  'bank-account': { zh: '银行账号', en: 'a bank account' },
  phone: { zh: '手机号码', en: 'a mobile number' },
} as const;
const states = {
  prepared: { zh: '待审核', en: 'waiting for approval' },
  'set-aside': { zh: '已作废的草稿', en: 'a draft set aside' },
  'on-display': { zh: '已在公示', en: 'on display already' },
  ended: { zh: '已公示期满', en: 'past its display' },
  replaced: { zh: '已被更正', en: 'replaced by a correction' },
} as const;

const catalogue = defineRefusals<DisclosureRejection>({
  ALREADY_DISCLOSED: {
    mechanism: 'D3',
    zh: ({ title }) => `“${title}”已经公开。如内容有误,请发布更正公告。`,
    en: ({ title }) => `"${title}" has been disclosed. If something is wrong, publish a correcting notice.`,
  },
  DUTY_WITHDRAWN: {
    mechanism: 'D2',
    zh: () => '该公开义务已撤销(事项被退回或冲销),无须再公开。',
    en: () => 'This duty was withdrawn because its subject was refused or reversed; nothing is to be disclosed.',
  },
  NOTICE_NOT_PREPARED: {
    mechanism: 'D3',
    zh: ({ state }) => `该公告${states[state].zh},只有待审核的公告可以审核发布。`,
    en: ({ state }) => `The notice is ${states[state].en}; only one waiting for approval can be approved.`,
  },
  NOTICE_NOT_PUBLISHED: {
    mechanism: 'D3',
    zh: () => '该公告尚未发布。请先由另一人审核发布。',
    en: () => 'The notice is not published yet. Have another person approve it first.',
  },
  NOTICE_REPLACED: {
    mechanism: 'D3',
    zh: () => '该公告已被更正公告取代。请针对最新的公告办理。',
    en: () => 'A correcting notice has taken the place of this one. Refer to the newest.',
  },
  UNKNOWN_NOTICE_FIELD: {
    mechanism: 'D1',
    zh: ({ fieldCode }) => `公开目录中没有“${fieldCode}”这个要素。请从要素列表中选择。`,
    en: ({ fieldCode }) => `The catalogue has no field "${fieldCode}". Choose one from its list.`,
  },
  FACT_NOT_TO_BE_CHANGED: {
    mechanism: 'D3',
    zh: ({ label }) => `“${label}”来自业务事实,不能在公告中另行填写。请在业务系统中更正后再公开。`,
    en: ({ label }) => `"${label}" comes from the facts and can't be written differently in the notice. Correct the fact itself.`,
  },
  REQUIRED_FIELD_MISSING: {
    mechanism: 'D3',
    zh: ({ label }) => `缺少必填要素“${label}”。请补充后再提交。`,
    en: ({ label }) => `The required field "${label}" is missing. Supply it and submit again.`,
  },
  PERSONAL_DATA_FOUND: {
    mechanism: 'D3',
    clause: '政府信息公开条例第十五条;个人信息保护法第二十五条',
    zh: ({ label, kind, masked, from, to }) => `“${label}”第 ${from}–${to} 字含${personalData[kind].zh} ${masked}。请删去或遮盖后再公开。`,
    en: ({ label, kind, masked, from, to }) => `"${label}" contains ${personalData[kind].en} (${masked}) at characters ${from}–${to}. Remove or mask it first.`,
  },
  PUBLISHED_BEFORE_FORMED: {
    mechanism: 'X4',
    zh: ({ formedOn }) => `公开日期不能早于事项形成日期 ${formedOn}。`,
    en: ({ formedOn }) => `A notice can't be published before its subject was formed on ${formedOn}.`,
  },
  UNKNOWN_CHANNEL: {
    mechanism: 'D5',
    zh: ({ channel }) => `没有“${channel}”这个公开渠道。请从渠道列表中选择。`,
    en: ({ channel }) => `There is no channel "${channel}". Choose one from the list.`,
  },
  DISPLAY_OVER: {
    mechanism: 'D4',
    zh: ({ endedOn }) => `公示已于 ${endedOn} 结束,不能再提出公示异议。如有问题,请拨打公告所列监督电话或提交信访。`,
    en: ({ endedOn }) => `The display ended on ${endedOn}; an objection comes too late. Call the number that stands under the notice or hand in a petition.`,
  },
  ALREADY_ANSWERED: {
    mechanism: 'D4',
    zh: () => '已有答复,不能重复答复。',
    en: () => 'It has been answered; a second answer is not possible.',
  },
});

/** A rejection of disclosure in words, with the input field at fault and the policy it follows from. */
export const toRefusal = (rejection: DisclosureRejection, place: { field?: string; policy?: string; clause?: string } = {}): Refusal =>
  wordRefusal(catalogue, rejection, place);
