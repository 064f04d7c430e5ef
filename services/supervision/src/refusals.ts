import { defineRefusals, wordRefusal, type PersonalDataKind, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ClueRejection } from './clue/domain/clue-rules.ts';
import type { IdentityRejection } from './petition/domain/identity-rules.ts';
import type { PetitionRejection } from './petition/domain/petition-rules.ts';
import { clueWords } from './clue/domain/clue-words.ts';
import type { TextRejection } from './text-rules.ts';

export type SupervisionRejection = PetitionRejection | IdentityRejection | ClueRejection | TextRejection;

const kindsZh: Record<PersonalDataKind, string> = { 'identity-number': '身份证号', 'bank-account': '银行账号', phone: '电话号码' };
const kindsEn: Record<PersonalDataKind, string> = { 'identity-number': 'identity number', 'bank-account': 'bank account', phone: 'phone number' };

const catalogue = defineRefusals<SupervisionRejection>({
  ...clueWords,
  CONFLICT_OF_INTEREST: {
    mechanism: 'S1',
    zh: () => '利益回避:不得由被反映单位或其任职人员登记、办理或接收。请转由其他机构办理。',
    en: () => 'Conflict of interest: the body complained of, and whoever has a post in it, may not register, handle or receive this. Another body must.',
  },
  NO_BODY_TO_HANDLE: {
    mechanism: 'S1',
    zh: ({ hotline }) => `目录中尚无可办理此事项的纪检监察机关。请拨打 ${hotline} 或向上一级机关反映。`,
    en: ({ hotline }) => `No discipline-inspection body that may handle this is in the directory yet. Call ${hotline} or turn to the level above.`,
  },
  PETITION_ALREADY_FORWARDED: {
    mechanism: 'S2',
    zh: ({ forwardedOn }) => `该信访已于 ${forwardedOn} 批转,每件只批转一次。`,
    en: ({ forwardedOn }) => `The petition was forwarded on ${forwardedOn}; each is forwarded once.`,
  },
  NOT_A_BODY_TO_FORWARD_TO: {
    mechanism: 'S2',
    zh: () => '只能批转给本地区内、管辖该事项的纪检监察机关或派驻组。请核对承办机构。',
    en: () => 'A petition is forwarded to a discipline body or stationed group of this region in whose area the matter lies. Check the body.',
  },
  PETITION_ALREADY_ACCEPTED: { mechanism: 'S2', zh: () => '该信访已经受理,不能再次受理。', en: () => 'The petition was accepted already.' },
  PETITION_NOT_ACCEPTED: { mechanism: 'S2', zh: () => '该信访尚未受理。请先受理再办理。', en: () => 'The petition was not accepted yet. Accept it first.' },
  PETITION_ALREADY_CONCLUDED: {
    mechanism: 'S2',
    zh: () => '该信访已经办结,结论不能改动。',
    en: () => 'The petition was concluded already; its conclusion stands.',
  },
  PETITION_NOT_CONCLUDED: { mechanism: 'S2', zh: () => '该信访尚未办结。请在办结后再进行。', en: () => 'The petition is not concluded yet. Come back when it is.' },
  PETITION_ALREADY_REPLIED: { mechanism: 'S2', zh: () => '该信访已经答复。', en: () => 'The petition was answered already.' },
  PETITION_ALREADY_RATED: { mechanism: 'S2', zh: () => '您已对办理结果作出评价,每件信访评价一次。', en: () => 'The answer was rated already; each petition is rated once.' },
  OUT_OF_ORDER: {
    mechanism: 'X4',
    zh: ({ earliest }) => `发生日期不能早于上一环节(${earliest})。请核对日期。`,
    en: ({ earliest }) => `This can't have happened before the step it follows (${earliest}). Check the date.`,
  },
  EXTENSION_TOO_LATE: {
    mechanism: 'S2',
    zh: ({ dueOn }) => `延期须在到期日(${dueOn})之前书面批准,现已不能延期。请尽快办结。`,
    en: ({ dueOn }) => `An extension must be approved in writing before the due day (${dueOn}); it is too late. Conclude the petition.`,
  },
  EXTENSION_TOO_LONG: {
    mechanism: 'S2',
    zh: ({ latestDueOn, askedDueOn }) => `延长后到期日为 ${askedDueOn},超过最长可延至的 ${latestDueOn}。请缩短延期天数。`,
    en: ({ latestDueOn, askedDueOn }) => `The extension would run to ${askedDueOn}; the latest day allowed is ${latestDueOn}. Ask for fewer days.`,
  },
  REPORTER_NOT_TOLD: {
    mechanism: 'S2',
    zh: () => '实名信访延期须告知举报人并说明理由。请填写告知日期。',
    en: () => 'A named reporter must be told why the petition takes longer. Give the day on which it was done.',
  },
  REPORTER_TOLD_IN_FUTURE: {
    mechanism: 'S2',
    zh: ({ today }) => `告知日期不能晚于今天(${today})。`,
    en: ({ today }) => `The day on which the reporter was told can't be later than today (${today}).`,
  },
  REPORTER_ANONYMOUS: {
    mechanism: 'S1',
    zh: () => '该信访为匿名,没有举报人身份信息。请通过查询码留言联系。',
    en: () => 'The petition is anonymous: no identity was given. Write to the reporter under the receipt code.',
  },
  OPENING_ALREADY_APPROVED: { mechanism: 'S1', zh: () => '该查阅申请已经批准。', en: () => 'This opening was approved already.' },
  OPENING_NOT_APPROVED: {
    mechanism: 'S1',
    zh: () => '查阅举报人身份须先由保管人批准。请等待批准。',
    en: () => "A custodian must approve the opening of a reporter's identity first. Wait for it.",
  },
  OPENING_USED: {
    mechanism: 'S1',
    zh: () => '该批准已使用一次。如仍需查阅,请重新申请。',
    en: () => 'This approval was used; it opens once. Ask again where it is still needed.',
  },
  OPENING_OF_ANOTHER: { mechanism: 'S1', zh: () => '只有申请人本人可以查阅。', en: () => 'Only the officer who asked may open it.' },
  PERSONAL_DATA_IN_TEXT: {
    mechanism: 'S3',
    zh: ({ kinds }) => `文字中含有${kinds.map((kind) => kindsZh[kind]).join('、')}。请删去个人信息后再提交。`,
    en: ({ kinds }) => `The text contains a ${kinds.map((kind) => kindsEn[kind]).join(', a ')}. Remove it and submit again.`,
  },
});

/** A rejection of supervision in words, with the input field at fault and the policy it follows from. */
export const toRefusal = (rejection: SupervisionRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);

/** The same for all rejections of one field. */
export const toRefusals = (rejections: readonly SupervisionRejection[], place: RefusalPlace = {}): Refusal[] =>
  rejections.map((rejection) => toRefusal(rejection, place));
