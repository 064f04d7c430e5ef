import { defineRefusals, wordRefusal, type IsoDate, type Limit, type LimitUnit, type Refusal } from '@sunledger/kernel';

export type KitRejection =
  | { code: 'REQUEST_ID_REUSED' }
  | { code: 'OCCURRED_IN_FUTURE'; today: string }
  | { code: 'BACKDATED_TOO_FAR'; on: IsoDate; limit: Limit }
  | { code: 'SAME_PERSON'; duty: string; otherDuty: string }
  | { code: 'EVIDENCE_TICKET_INVALID' };

const units: Readonly<Record<LimitUnit, { zh: string; en: string }>> = {
  'calendar-day': { zh: '日', en: 'calendar day' }, 'working-day': { zh: '个工作日', en: 'working day' }, month: { zh: '个月', en: 'month' },
};

const kitRefusals = defineRefusals<KitRejection>({
  REQUEST_ID_REUSED: {
    mechanism: 'X6',
    zh: () => '这个请求编号已用于另一项内容不同的操作。请换一个新的请求编号再提交。',
    en: () => 'This requestId was used for a different input. Submit again with a new requestId.',
  },
  OCCURRED_IN_FUTURE: {
    mechanism: 'X4',
    zh: ({ today }) => `发生日期不能晚于今天(${today})。请改为事情实际发生的日期。`,
    en: ({ today }) => `The date of occurrence can't be later than today (${today}). Give the day on which it happened.`,
  },
  BACKDATED_TOO_FAR: {
    mechanism: 'X4',
    zh: ({ on, limit }) => `日期 ${on} 早于补录期限(${limit.value} ${units[limit.unit].zh}),须由另一名有“批准补录”权责的人先按该日期批准(批准补录),再凭批准编号提交。`,
    en: ({ on, limit }) => `The day ${on} lies further back than ${limit.value} ${units[limit.unit].en}(s). Another person whose post may approve backdating approves that day first (approve…Backdating); submit again with the approval.`,
  },
  SAME_PERSON: {
    mechanism: 'X7',
    zh: ({ duty, otherDuty }) => `不相容岗位:同一人已办理“${otherDuty}”,不能再办理“${duty}”。请由另一人办理。`,
    en: ({ duty, otherDuty }) => `Incompatible duties: the person who did "${otherDuty}" may not do "${duty}". Another person must.`,
  },
  EVIDENCE_TICKET_INVALID: {
    mechanism: 'X5',
    zh: () => '附件凭证无效或已过期。请重新上传附件。',
    en: () => 'The evidence ticket is invalid or expired. Upload the file again.',
  },
});

/** Puts one of the kit's own rejections into words, in both languages. */
export const kitRefusal = (rejection: KitRejection, where: { field?: string; policy?: string } = {}): Refusal =>
  wordRefusal(kitRefusals, rejection, where);
