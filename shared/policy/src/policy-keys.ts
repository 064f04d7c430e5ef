import type { z } from 'zod';
import { assessmentScheme } from './assessment-scheme.ts';
import * as values from './policy-values.ts';

/** How a value can be changed by an amount; keys without it can only be set anew. */
export type RelativeKind = 'limit' | 'number' | 'percent' | 'yuan';
type KeyDefinition = { value: z.ZodType; term: string; about: string; relative?: RelativeKind; notAbove?: string };

const limit = (term: string, about: string) => ({ value: values.limit, term, about, relative: 'limit' }) as const;
const percent = (term: string, about: string) => ({ value: values.percent, term, about, relative: 'percent' }) as const;
const yuan = (term: string, about: string) => ({ value: values.yuan, term, about, relative: 'yuan' }) as const;
const number = (term: string, about: string) => ({ value: values.wholeNumber, term, about, relative: 'number' }) as const;

/** Every key a pack may set: the shape of its value, its Chinese term, and what it means (X1). */
export const policyKeys = {
  'allocation.hop-limit': limit('资金分解下达期限', 'F3: how long a body may hold money before passing it on'),
  'allocation.use-limit': limit('末级资金使用期限', 'F3: how long the last hop, a village or whoever does the work, may hold money before it is paid out'),
  'allocation.register-limit': limit('台账登记期限', 'F4: how soon after money reaches a level its ledger shows it'),
  'disclosure.allocation-notice-limit': limit('分配结果公开期限', 'D2: from the issue of an allocation to its notice'),
  'disclosure.project-notice-limit': limit('项目公开期限', 'D2: from the forming of a project fact to its notice'),
  'disclosure.display-days': limit('公示时间', 'D3: the least time a notice stays up'),
  'disclosure.notice-fields': { value: values.noticeFieldSets, term: '公开内容要素', about: 'D1: required fields by item and, where it differs, level' },
  'disclosure.levels': { value: values.disclosureLevels, term: '公示层级', about: 'D2: levels that disclose an allocation, and which body at each' },
  'disclosure.channels': { value: values.channels, term: '公开渠道', about: 'D5: where notices appear' },
  'disclosure.objection-answer-limit': limit('异议答复期限', 'D4: from an objection to its answer'),
  'volunteer-supervisors.seats': { value: values.seats, term: '义务监督员', about: 'D8: how many volunteers of which category' },
  'need-survey.month': { value: values.month, term: '需求调查月份', about: 'P2: month of the yearly survey of needs' },
  'meeting.quorum': { value: values.representativesQuorum, term: '村民代表会议法定人数', about: 'P2: representatives present, and votes of those present' },
  'meeting.adult-quorum': { value: values.adultQuorum, term: '村民会议法定人数', about: 'P2: adults or households present, and votes of those present' },
  'household.identification-steps': { value: values.procedure, term: '对象识别程序', about: 'P1: ordered steps by which a household is identified' },
  'library.similarity-share': percent('疑似重复项目判定比例', 'P4: from this likeness on, a project must explain itself'),
  'library.steps': { value: values.procedure, term: '项目入库程序', about: 'P2/P3: ordered steps into the project library' },
  'procedure.gates': { value: values.procedure, term: '六道关口', about: 'P3: gates a project passes from choice to benefit' },
  'procedure.village-decision': { value: values.procedure, term: '村级民主决策程序', about: 'P2: how a village decides (四议两公开)' },
  'contract.ceiling-margin': percent('合同价接近控制价比例', 'P5: a price this near its ceiling is a red flag'),
  'acceptance.sample-share': percent('县级抽查比例', "P7: least share of each township's projects the county checks"),
  'acceptance.sample-floor': number('县级抽查最低数', 'P7: least number of projects checked per township'),
  'acceptance.departments': number('县级验收部门数', 'P7: departments that take part in the county check'),
  'inspection.interval-months': number('督促检查间隔月数', 'P6/S6: months between two inspections of a project'),
  'inspection.indicator-count': number('督查指标数', 'S6: indicators on an inspection sheet; 0 where no sheet is prescribed'),
  'supervision.village-representatives': { value: values.representativeNumbers, term: '监督村民代表人数', about: 'P6: villagers who watch a project' },
  'reimbursement.documents': { value: values.documentSets, term: '报账凭证', about: 'F6: documents required by project kind' },
  'reimbursement.review-steps': { value: values.reviewSteps, term: '会审环节', about: 'F6: who reviews a claim, in order, and within what time' },
  'reimbursement.large-amount': yuan('大额报账标准', 'X7: from this amount on, one more approval is needed'),
  'reimbursement.large-approval-body': { value: values.bodyKind, term: '大额报账审批机构', about: 'X7: kind of body that owes the extra approval of a large claim' },
  'reimbursement.large-approval-limit': limit('大额审批期限', 'X7: from the last review to the extra approval'),
  'withdrawal.confirm-limit': limit('撤回确认期限', 'F5/F6: from the asking for a withdrawal of what was approved to the second person’s answer'),
  'reimbursement.plan-overrun-share': percent('超计划比例', 'F6: a claim may run this far over the plan before it needs a new decision'),
  'procurement.tender-threshold': yuan('招标限额', 'F6: contracts below it that together reach it must be explained (化整为零)'),
  'procurement.splitting-months': number('化整为零核查月数', 'F6: contracts signed within so many months are looked at together'),
  'programme.management-fee-share': percent('项目管理费比例', 'F6: the most of a programme that may go into managing its projects'),
  'risk-fund.share': percent('分险基金分担比例', 'F1: share of a defaulted household loan that the risk fund bears; the bank bears the rest'),
  'disbursement.stages': { value: values.disbursementStages, term: '分期拨付比例', about: 'F5: shares of a contract that fall due as the works go on' },
  'disbursement.documents': { value: values.documentSets, term: '拨付凭证', about: 'F5: documents required of a request for money, by project kind' },
  'disbursement.review-steps': { value: values.reviewSteps, term: '拨付审核环节', about: 'F5: who reviews a request for money, in order, and within what time' },
  'disbursement.large-approval-body': { value: values.bodyKind, term: '大额拨付审批机构', about: 'X7: kind of body that takes the extra step of a large request' },
  'body.levels': { value: values.bodyLevels, term: '机构层级', about: 'F5/F6: level of each kind of body; reviews of bodies below the region of a project are left out' },
  'retention.share': { ...percent('质保金比例', 'F7: held back until the warranty ends'), notAbove: 'retention.share-cap' },
  'retention.share-cap': percent('质保金比例上限', 'F7: the most any pack may hold back'),
  'retention.warranty-months': number('质保期', 'F7: months of warranty'),
  'retention.warranty-most-months': number('质保期上限', 'F7: the most months of warranty, whatever a contract says'),
  'retention.release-limit': limit('质保金退还期限', 'F7: from the end of the warranty to the release'),
  'payment.incompatible-duties': { value: values.dutyPairs, term: '不相容岗位', about: 'X7: pairs of duties no one person may hold in one payment' },
  'household-payment.cap': yuan('到户补助上限', 'F8: most per household and programme'),
  'household-payment.items': { value: values.entitlementItems, term: '到户补贴项目清单', about: 'F8: what may be paid to households, with the names that lists use for it; where it is empty, an item is what the list calls it' },
  'household-payment.eligible-kinds': { value: values.householdKinds, term: '到户发放对象类别', about: 'F8: kinds of households that may be paid' },
  'household-payment.back-months': { value: values.wholeNumber, term: '补发追溯月数', about: "F8: how many months before its programme's year a payment may be for" },
  'household-payment.confirm-limit': limit('到户确认期限', "F8: from payment to the household's confirmation"),
  'household-payment.correct-limit': limit('退汇更正期限', 'F5: from the return of household payments to the correction of their payees'),
  'receipt-code.expiry-minutes': { value: values.wholeNumber, term: '确认验证码有效期', about: 'F8: minutes in which a code sent to a household may be said back' },
  'receipt-code.attempts': { value: values.wholeNumber, term: '验证码试错次数', about: 'F8: tries that one code allows' },
  'receipt-code.sends-a-day': { value: values.wholeNumber, term: '验证码每日次数', about: 'F8: codes sent for one payment in a day' },
  'village-book.close-limit': limit('村级财务结账期限', "F8: from the end of a month to the closing of a village's book"),
  'village-book.unconfirmed-days': { value: values.wholeNumber, term: '结账前确认天数', about: 'F8: payments older than this are confirmed or disputed before the book is closed' },
  'interest.treatment': { value: values.interestTreatment, term: '专户利息处置', about: 'F2: interest of an own account stays in the fund and may be used, or goes to the treasury with the surplus' },
  'bookkeeper.deputy-days': number('代理记账天数上限', 'F2: the most days for which a deputy may keep a programme’s book'),
  'surplus.consecutive-years': number('结余认定年数', 'F2: years in a row after which what was not used is surplus'),
  'programme.permitted-uses': { value: values.namedRules, term: '资金使用范围', about: 'F1: uses of the fund kind' },
  'programme.negative-list': { value: values.negativeRules, term: '资金使用负面清单', about: 'F1: uses that are refused, and words of a project that must be explained' },
  'access.comprehensive-lines': { value: values.lines, term: '综合条线', about: 'X2: lines whose bodies act on the things of every line' },
  'backdating.limit': limit('补录期限', 'X4: older facts need a second person to be recorded'),
  'petition.accept-limit': limit('信访受理期限', 'S2: from receipt to the decision on acceptance'),
  'petition.forward-limit': limit('信访批转期限', 'S2: from receipt to forwarding'),
  'petition.conclude-limit': limit('信访办结期限', 'S2: from acceptance to conclusion'),
  'petition.extension-limit': limit('信访延期期限', 'S2: the most an extension may add'),
  'petition.reply-limit': limit('实名举报反馈期限', 'S2: from conclusion to telling a real-name petitioner'),
  'petition.reopen-days': limit('申请复查期限', 'S2: in which a concluded petition may be reopened'),
  'clue.screening-limit': limit('线索处置意见期限', 'S3: from a clue to the opinion on its disposal'),
  'clue.preliminary-check-limit': limit('初步核实期限', 'S3: from assignment to the end of the preliminary check'),
  'case.conclude-limit': limit('案件办结期限', 'A1: from filing a case to its conclusion'),
  'campaign.interval-months': number('专题治理周期', 'S8: months per campaign topic'),
  'lookback.checks': { value: values.checks, term: '回头看事项', about: 'P1: questions a look-back asks' },
  'warning.instruments': { value: values.warnings, term: '预警手段', about: 'S9/A6: letters, cards and talks in use' },
  'social-inspection.per-year': number('代表委员视察次数', 'S6: inspections by deputies and CPPCC members a year'),
  'third-party-audit.per-year': number('第三方审计次数', 'A9: third-party audits a year'),
  'idle.answer-limit': limit('闲置资金处置期限', 'F9: how long a body has to use or return idle money before supervision hears of it'),
  'idle.alert-months': { value: values.months, term: '资金闲置预警月数', about: 'F9: ages of unspent money at which an alert goes out' },
  'assessment.scheme': { value: assessmentScheme, term: '考核办法', about: 'A8: indicators, deductions, vetoes, grades and their effect' },
  'factor.weights': { value: values.factorWeights, term: '分配因素权重', about: 'F11: weights of the factor method' },
  'supervision.hotline': { value: values.hotline, term: '监督举报电话', about: 'S1: number that villagers call, as pages and messages print it' },
  'partner.purposes': { value: values.partnerPurposes, term: '部门接入目的', about: 'X2: what a partner department registered for a purpose may read, and of which facts it may be told' },
  'posts.duties': { value: values.dutiesByPost, term: '岗位职责', about: 'X2: duties of each kind of post' },
  'bulletin.name-mask': { value: values.nameMask, term: '通报姓名处理', about: 'A5: how names stand in a bulletin' },
} as const satisfies Record<string, KeyDefinition>;

export type PolicyKey = keyof typeof policyKeys;
export type PolicyValue<Key extends PolicyKey> = z.infer<(typeof policyKeys)[Key]['value']>;

export const allPolicyKeys = Object.keys(policyKeys) as PolicyKey[];

export function isPolicyKey(text: string): text is PolicyKey {
  return Object.hasOwn(policyKeys, text);
}

/** A key's definition without its literal type, for code that walks over all keys. */
export function definitionOf(key: PolicyKey): KeyDefinition {
  return policyKeys[key];
}
