/** Duties (权责) that posts carry in this context, each with what it lets one do. */
export const duties = {
  'projects.register.import': '导入建档立卡名册 / import the household register',
  'projects.register.approve': '审批名册导入 / approve an imported register',
  'projects.household.identify': '提出对象识别 / propose the identification of a household',
  'projects.household.read': '查阅对象台账 / read households without personal data',
  'projects.household.read-personal': '查阅对象个人信息 / read names, identity numbers and accounts',
  'projects.need.record': '登记需求 / record a surveyed need',
  'projects.meeting.record': '登记会议 / record a meeting and its vote',
  'projects.project.propose': '申报项目 / propose a project',
  'projects.step.complete': '办理程序环节 / complete a step of a procedure',
  'projects.project.read': '查阅项目 / read projects, contracts and batches',
  'projects.contract.sign': '签订合同 / sign a contract',
  'projects.batch.submit': '申请批次验收 / submit a batch of work',
  'projects.batch.accept': '验收 / accept or fail a batch',
  'projects.sample.draw': '抽取县级验收样本 / draw the county sample',
  'projects.quality.open': '登记质量问题 / open a quality issue',
  'projects.quality.close': '质量问题销号 / close a quality issue',
} as const;

export type Duty = keyof typeof duties;
