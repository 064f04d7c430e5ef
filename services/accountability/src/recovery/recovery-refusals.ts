import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { stepTerms, stepTermsEn } from '../case/case-words.ts';
import type { RecoveryRejection } from './domain/recovery-rules.ts';

const catalogue = defineRefusals<RecoveryRejection>({
  RECOVERY_OUTSIDE_CASE: {
    mechanism: 'A3',
    zh: ({ state }) => `案件现处于“${stepTerms(state)}”。追缴决定须在审查调查之后、结案之前作出。`,
    en: ({ state }) => `The case is "${stepTermsEn(state)}". Money is recovered after the investigation and before the conclusion.`,
  },
  RECOVERY_AMOUNT_NOT_POSITIVE: { mechanism: 'A3', zh: () => '金额必须大于零。', en: () => 'The amount must be greater than zero.' },
  EXCEEDS_RECOVERED: {
    mechanism: 'A3',
    zh: ({ freeFen, shortfallFen }) => `已追缴到账且未安排的只有 ${formatYuan(freeFen)} 元,差 ${formatYuan(shortfallFen)} 元。请核减金额或等待追缴到账。`,
    en: ({ freeFen, shortfallFen }) =>
      `Only ${formatYuan(freeFen)} yuan came in and are promised to nobody, ${formatYuan(shortfallFen)} short. Reduce the amount or wait for the money.`,
  },
  PERSON_LISTED_TWICE: {
    mechanism: 'A3',
    zh: ({ line, otherLine }) => `第 ${line} 行与第 ${otherLine} 行是同一人。请合并为一行。`,
    en: ({ line, otherLine }) => `Line ${line} names the same person as line ${otherLine}. Join them.`,
  },
  REFUND_LINE_UNCLEAR: {
    mechanism: 'A3',
    zh: ({ line }) => `第 ${line} 行须给出农户编号,或姓名加身份号码,二者择一。`,
    en: ({ line }) => `Line ${line} needs either a household or a name with an identity number.`,
  },
  REFUND_LINE_NOT_POSITIVE: {
    mechanism: 'A3', zh: ({ line }) => `第 ${line} 行的金额必须大于零。`, en: ({ line }) => `The amount on line ${line} must be greater than zero.` },
  REFUND_IDENTITY_FAULTY: {
    mechanism: 'A3',
    zh: ({ line }) => `第 ${line} 行的公民身份号码有误。请核对。`,
    en: ({ line }) => `The identity number on line ${line} is faulty. Check it.`,
  },
  HOUSEHOLD_UNKNOWN: {
    mechanism: 'A3',
    zh: ({ line }) => `第 ${line} 行的农户不在册,或本地尚未收到。请核对,或改填姓名和身份号码。`,
    en: ({ line }) => `The household on line ${line} is not registered, or not known here yet. Check it, or give name and identity number.`,
  },
  REFUND_NOT_PAID: { mechanism: 'A3', zh: () => '清退款尚未支付,不能确认。', en: () => 'The refund is not paid yet; nothing can be confirmed.' },
  REFUND_ALREADY_CONFIRMED: {
    mechanism: 'A3', zh: ({ confirmedOn }) => `该笔清退已于 ${confirmedOn} 确认。`, en: ({ confirmedOn }) => `This refund was confirmed on ${confirmedOn}.` },
  CONFIRMED_BEFORE_PAID: {
    mechanism: 'X4', zh: ({ paidOn }) => `清退款于 ${paidOn} 支付,确认日期不能早于该日。`, en: ({ paidOn }) => `The refund was paid on ${paidOn}; it can't be confirmed before.` },
  SIGNATURE_MISSING: {
    mechanism: 'A4',
    zh: () => '签字确认须附签字件,或先登记有签字名单的清退会。',
    en: () => 'A signature needs its paper, or a refund meeting with the signed list on record.',
  },
  MEETING_WITHOUT_LIST_AND_SIGNATURES: {
    mechanism: 'A4', zh: () => '现场清退会须附签字名单。请先上传。', en: () => 'A refund meeting comes with its signed list. Upload it first.' },
  MEETING_BEFORE_LIST: {
    mechanism: 'X4', zh: ({ listedOn }) => `清退名单于 ${listedOn} 编制,清退会不能早于该日。`, en: ({ listedOn }) => `The list was made on ${listedOn}; the meeting can't be earlier.` },
  MEETING_LINE_OF_ANOTHER_LIST: {
    mechanism: 'A4',
    zh: ({ lines }) => `有 ${lines} 笔明细不在该清退名单内。请核对。`,
    en: ({ lines }) => `${lines} lines are not of this refund list. Check them.`,
  },
  MEETING_LINE_HANDED_OUT: {
    mechanism: 'A4',
    zh: ({ lines, meetingOn }) => `有 ${lines} 笔明细已在 ${meetingOn} 的清退会上发放,不能再次计入。`,
    en: ({ lines, meetingOn }) => `${lines} lines were handed out at the meeting of ${meetingOn}; they don't count again.`,
  },
  MEETING_NOTHING_LEFT: {
    mechanism: 'A4',
    zh: () => '该清退名单的明细已在此前的清退会上全部发放。',
    en: () => 'Earlier meetings handed out everything on this refund list.',
  },
});

export const toRecoveryRefusal = (rejection: RecoveryRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
