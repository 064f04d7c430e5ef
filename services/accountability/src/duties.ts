/** What a post of the directory may carry the right to (权责); a policy pack composes posts of these (X2). */
export const duties = {
  'accountability.directory.read': '查阅机构与任职 / read bodies and posts',
  'accountability.body.register': '登记机构 / register a body',
  'accountability.post.hold': '任职 / enter a post-holding',
  'accountability.post.end': '免职 / end a post-holding',
  'accountability.region.change': '变更区划 / change a region, add a villager group',
  'accountability.region-group.change': '设立区域组 / group regions',
  'accountability.policy.publish': '发布政策包 / publish a policy pack',
  'accountability.desk.read': '查阅本机构待办 / read the desk of one’s own body',
  'accountability.desk.oversee': '督办本地区待办 / read every desk of the region',
  'accountability.webhook.subscribe': '订阅通知 / subscribe to notifications',
  'accountability.trace.read': '溯源 / walk the trace of money and projects',
  'accountability.trace.read-cases': '问责溯源 / walk the trace through clues and cases',
  'accountability.clue.answer': '反馈移交线索 / answer a transferred clue',
  'accountability.case.file': '立案 / file a case on a clue',
  'accountability.case.investigate': '审查调查 / record an investigation',
  'accountability.case.try': '审理案件 / record a trial',
  'accountability.case.decide': '作出处分决定 / record a decision',
  'accountability.case.execute': '执行决定 / record the execution of a decision',
  'accountability.case.conclude': '结案 / conclude a case',
  'accountability.case.read': '查阅案件台账 / read cases, recoveries and refunds without personal data',
  'accountability.case.read-personal': '查阅涉案人员与清退对象姓名 / read names of people handled and refunded',
  'accountability.measure.impose': '登记处理处分 / record a measure on a person',
  'accountability.recovery.order': '决定追缴 / order a recovery',
  'accountability.treasury.order': '决定上缴国库 / order a return to the treasury',
  'accountability.refund.list': '编制清退名单 / list a refund',
  'accountability.refund.confirm': '登记清退确认 / record that a refund was confirmed',
  'accountability.meeting.hold': '登记公开会、清退会 / record result and refund meetings',
  'accountability.talk.hold': '登记约谈 / record talks and what followed',
  'accountability.talk.read': '查阅约谈 / read talks without personal data',
  'accountability.bulletin.draft': '起草通报 / draft a bulletin',
  'accountability.bulletin.approve': '审定通报 / approve a bulletin',
  'accountability.bulletin.read': '查阅通报 / read bulletins',
  'accountability.assessment.draft': '拟定考核 / draft an assessment and enter its indicators',
  'accountability.assessment.appeal': '申诉考核结果 / appeal against an assessment',
  'accountability.assessment.decide': '裁定考核申诉 / decide appeals',
  'accountability.assessment.finalise': '考核定级 / finalise an assessment',
  'accountability.assessment.read': '查阅考核 / read assessments',
} as const;

export type AccountabilityDuty = keyof typeof duties;

/** What the first keeper of a fresh system can do before any pack composes posts: enter everyone else. */
export const keeperDuties: readonly AccountabilityDuty[] = [
  'accountability.directory.read', 'accountability.body.register', 'accountability.post.hold', 'accountability.post.end',
  'accountability.region.change', 'accountability.region-group.change', 'accountability.policy.publish',
];
