/** What a post may be given to do in disclosure (权责), in the words of a post's description. */
export const duties = {
  'disclosure.duty.read': '查看公开义务 / read the duties to disclose',
  'disclosure.notice.prepare': '拟制公告 / prepare notices',
  'disclosure.notice.approve': '审核发布公告 / approve notices',
  'disclosure.notice.post': '登记公开凭证 / record proof of posting',
  'disclosure.objection.read': '查看异议与咨询 / read objections and questions',
  'disclosure.objection.answer': '答复公示异议 / answer objections',
  'disclosure.question.answer': '答复公众咨询 / answer questions',
} as const;

export type DisclosureDuty = keyof typeof duties;
