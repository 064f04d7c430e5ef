/** What a post in funds may be charged with (权责); posts are composed of these. */
export const duties = {
  'funds.programme.open': '设立资金项目 / open a programme',
  'funds.bookkeeper.appoint': '指定记账专人 / appoint a bookkeeper',
  'funds.quota.receive': '登记上级指标 / book quota from above',
  'funds.allocation.issue': '下达资金 / pass quota on',
  'funds.allocation.reverse': '冲销资金下达 / reverse an allocation',
  'funds.whereabouts.register': '登记资金去向台账 / register where money went',
  'funds.ledger.read': '查阅资金台账 / read the ledgers',
  'funds.cash.receive': '登记资金到账 / book cash received',
  'funds.plan.propose': '拟定年度计划 / propose the yearly plan',
  'funds.plan.adopt': '审定年度计划 / adopt the yearly plan',
  'funds.reimbursement.submit': '申请报账 / claim a reimbursement',
  'funds.reimbursement.review': '会审报账 / review a claim',
  'funds.reimbursement.approve-large': '审批大额报账 / approve a large claim',
  'funds.reimbursement.pay': '支付报账 / pay a claim',
  'funds.retention.release': '返还质保金 / release retention money',
  'funds.household-payment.prepare': '提交到户发放表 / prepare household payments',
  'funds.household-payment.approve': '审批到户发放 / approve household payments',
  'funds.household-payment.release': '支付到户发放 / release household payments',
  'funds.receipt.record': '登记到户确认 / record what households received',
  'funds.payee.read': '查阅收款人信息 / read payees unmasked',
  'funds.recovery.receive': '登记追缴入账 / book recovered money',
  'funds.recovery.pay': '上缴国库 / pay recovered money to the treasury',
  'funds.refund.pay': '支付清退 / pay refunds to households',
  'funds.factor.propose': '因素分配测算 / propose shares by factors',
} as const;

export type FundsDuty = keyof typeof duties;
