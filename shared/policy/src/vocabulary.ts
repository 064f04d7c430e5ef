/** Words that packs use, each code with its Chinese term. A word outside these lists is refused when a pack is read. */

export const fundKinds = {
  'transition-fund': '衔接推进乡村振兴补助资金（财政专项扶贫资金）',
  'integrated-agricultural': '统筹整合财政涉农资金',
  'reservoir-resettlement': '大中型水库移民后期扶持资金',
  'industry-support': '产业扶持基金',
  'health-relief': '卫生扶贫救助基金',
  'micro-credit-risk': '扶贫小额信贷分险基金',
} as const;

export const projectKinds = {
  works: '工程类',
  household: '到户类',
  industry: '产业类',
  purchase: '物资采购类',
  training: '培训类',
} as const;

export const bodyKinds = {
  'province-finance': '省级财政部门',
  'province-department': '省级行业主管部门',
  'city-finance': '市级财政部门',
  'city-department': '市级行业主管部门',
  'county-finance': '县级财政部门',
  'county-poverty-office': '县级扶贫（乡村振兴）部门',
  'county-audit': '县级审计部门',
  'county-department': '县级行业主管部门',
  'leading-group': '领导小组',
  'discipline-inspection': '纪检监察机关',
  'stationed-group': '派驻纪检监察组',
  'township-government': '乡镇人民政府',
  'township-finance-office': '乡镇财政所',
  'village-branch': '村党组织',
  'village-committee': '村民委员会',
  'village-representatives': '村民代表会议',
  'village-supervision-committee': '村务监督委员会',
  'villagers-supervision-group': '村民监督小组',
  'village-work-team': '驻村工作队',
  'villager-group': '村民小组',
  'third-party-evaluator': '第三方评估机构',
  'lending-bank': '承贷银行',
} as const;

export const duties = { prepare: '经办', review: '审核', approve: '审批', pay: '付款', book: '记账' } as const;

export const documentKinds = {
  'application-form': '报账申请表',
  'plan-approval': '项目计划或设计批复',
  contract: '项目实施合同',
  'tax-invoice': '税务发票',
  'acceptance-report': '验收报告',
  'payee-account': '收款单位账户信息',
  'progress-report': '项目实施进度表',
  'payment-ledger': '项目拨款台账',
  'household-roster': '到户花名册',
  'display-proof': '公示资料',
  'guarantee-letter': '质量保函',
  'loan-contract': '贷款合同',
  'overdue-proof': '逾期证明',
  'collection-record': '催收记录',
  'write-off-basis': '核销依据',
} as const;

export const evidenceKinds = {
  'meeting-minutes': '会议记录',
  'signed-attendance': '到会签名',
  'vote-record': '表决记录',
  'survey-form': '需求调查表',
  'application-form': '申报书',
  'review-opinion': '审查意见',
  'field-check-record': '实地核查记录',
  'display-proof': '公示资料',
  'adoption-document': '审定文件',
  photo: '照片',
  'benefit-record': '效益证明',
} as const;

export const noticeItems = {
  allocation: '资金分配结果',
  'annual-plan': '年度计划',
  'annual-completion': '年度计划完成情况',
  'project-library': '项目库',
  'project-before': '项目实施前公示',
  'project-after': '项目竣工公告',
  'household-payment': '到户资金发放',
  'household-identification': '对象识别',
} as const;

export const noticeFields = {
  name: '项目或资金名称', category: '类别', place: '实施地点', content: '建设内容', 'subsidy-standard': '补助标准',
  source: '资金来源', amount: '资金额度', allocation: '分配结果', 'document-number': '文号', period: '实施期限',
  'responsible-unit': '实施单位', 'responsible-person': '责任人', beneficiaries: '受益对象', targets: '绩效目标',
  'benefit-mechanism': '带贫减贫机制', 'fund-use': '资金使用情况', 'acceptance-result': '验收结果', completion: '完成情况',
  'household-name': '户主姓名', programme: '项目', 'supervising-unit': '监督单位', 'supervision-phone': '监督电话',
} as const;

/** Kinds of household on the register (对象类别, P1). */
export const householdKinds = {
  'registered-poor': '建档立卡贫困户',
  'out-of-poverty': '脱贫户',
  unstable: '脱贫不稳定户',
  marginal: '边缘易致贫户',
  sudden: '突发严重困难户',
  resettler: '水库移民户',
} as const;

export const disclosureChannels = {
  'government-website': '政府网站', 'wechat-weibo': '微信微博', sms: '短信', newspaper: '报纸专版', television: '电视滚动播出',
  'interactive-tv': '政务ITV', 'led-screen': '应急LED', 'radio-loudspeaker': '广播', 'notice-board': '公示栏', 'on-site': '项目现场',
} as const;

export const warningKinds = { letter: '书', card: '牌', talk: '谈话' } as const;

export type FundKind = keyof typeof fundKinds;
export type ProjectKind = keyof typeof projectKinds;
export type BodyKind = keyof typeof bodyKinds;
export type Duty = keyof typeof duties;
export type DocumentKind = keyof typeof documentKinds;
export type EvidenceKind = keyof typeof evidenceKinds;
export type NoticeItem = keyof typeof noticeItems;
export type NoticeField = keyof typeof noticeFields;
