import type { RegionOverviewQuery } from '../../operations/answers.gen.ts';
import { enumWords } from '../../operations/enum-words.gen.ts';
import {
  assessmentList, bulletinList, bulletinPersonList, caseList, movementList, personList, recoveryList, refundLineList, refundMeetingList, talkedPersonList, talkList,
  warningMeetingList,
} from '../lists/accountability-lists.ts';
import { dutyList, noticeList, objectionList } from '../lists/disclosure-lists.ts';
import {
  allocationList, cashList, disbursementList, householdPaymentList, householdReceiptList, quotaList, recoveryReceiptList, refundPaymentList, reimbursementList,
  retentionList, riskMovementList, riskOpenList, treasuryPaymentList,
} from '../lists/funds-lists.ts';
import { adoptionList, batchList, contractList, householdList, projectList, qualityIssueList } from '../lists/projects-lists.ts';
import { clueList, petitionList, reuseList, warningList } from '../lists/supervision-lists.ts';
import { number, sum, type Figure } from './figure.ts';

type Region = NonNullable<RegionOverviewQuery['region']>;
export type Part<Name extends keyof Region> = NonNullable<Region[Name]>;

export const fundsFigures = (part: Part<'funds'>): Figure[] => [
  sum(['收到指标', 'Quota received'], part.quotaReceived, quotaList({})),
  sum(['逐级下达', 'Allocated, all levels'], part.allocated, allocationList({})),
  sum(['到账资金', 'Cash received'], part.cashReceived, cashList({})),
  sum(['报账支付', 'Claims paid'], part.reimbursed, reimbursementList({})),
  sum(['进度拨付', 'Paid by progress'], part.disbursed, disbursementList({})),
  sum(['到户发放', 'Paid to households'], part.householdPaid, householdPaymentList({})),
  number(['到户笔数', 'Household payments'], '笔', part.householdPayments, householdPaymentList({})),
  number(['农户确认', 'Receipts confirmed'], '笔', part.receiptsConfirmed, householdReceiptList({ disputed: false })),
  number(['到户争议', 'Receipts disputed'], '笔', part.receiptsDisputed, householdReceiptList({ disputed: true }), true),
  sum(['扣留质保金', 'Retention held'], part.retentionHeld, retentionList({})),
  sum(['返还质保金', 'Retention released'], part.retentionReleased, retentionList({ state: 'RELEASED' })),
  sum(['追缴入账', 'Recovered'], part.recovered, recoveryReceiptList({})),
  sum(['上缴国库', 'To the treasury'], part.toTreasury, treasuryPaymentList({})),
  sum(['清退农户', 'Refunded'], part.refunded, refundPaymentList({})),
  sum(['分险代偿', 'Risk borne'], part.riskAdvanced, riskMovementList({ kind: 'ADVANCED' })),
  sum(['分险收回', 'Risk recovered'], part.riskRecovered, riskMovementList({ kind: 'RECOVERED' })),
  sum(['分险核销', 'Risk written off'], part.riskWrittenOff, riskMovementList({ kind: 'WRITTEN_OFF' })),
  sum(['分险未收回', 'Risk still open'], part.riskOpen, riskOpenList({})),
];

export const projectsFigures = (part: Part<'projects'>): Figure[] => [
  number(['登记农户', 'Households'], '户', part.households, householdList({})),
  number(['入库项目', 'In the library'], '个', part.listed, projectList({ reached: 'LISTED' })),
  number(['审定项目', 'Adopted'], '个', part.adopted, projectList({ reached: 'ADOPTED' })),
  sum(['审定金额', 'Planned money'], part.adoptedAmount, adoptionList({})),
  number(['合同', 'Contracts'], '份', part.contracts, contractList({})),
  sum(['合同金额', 'Contracted'], part.contractAmount, contractList({})),
  number(['验收批次', 'Batches accepted'], '批', part.acceptedBatches, batchList({})),
  sum(['验收金额', 'Accepted'], part.acceptedAmount, batchList({})),
  number(['未销号质量问题', 'Open quality issues'], '个', part.openQualityIssues, qualityIssueList({}), true),
];

export const disclosureFigures = (part: Part<'disclosure'>): Figure[] => [
  number(['按期公开', 'In time'], '项', part.dutiesMet, dutyList({ state: 'MET' })),
  number(['待公开', 'Running'], '项', part.dutiesOpen, dutyList({ state: 'OPEN' })),
  number(['逾期未公开', 'Missed'], '项', part.dutiesMissed, dutyList({ state: 'MISSED' }), true),
  number(['正在公示', 'On display'], '条', part.noticesOnDisplay, noticeList({ onDisplay: true })),
  number(['已发布公告', 'Published'], '条', part.noticesPublished, noticeList({})),
  number(['待答复异议', 'Open objections'], '条', part.objectionsOpen, objectionList({}), true),
];

export const supervisionFigures = (part: Part<'supervision'>): Figure[] => [
  number(['收到信访', 'Petitions received'], '件', part.petitionsReceived, petitionList({ milestone: 'RECEIVED' })),
  number(['办结信访', 'Petitions concluded'], '件', part.petitionsConcluded, petitionList({ milestone: 'CONCLUDED' })),
  number(['逾期信访', 'Petitions overdue'], '件', part.petitionsOverdue, petitionList({ milestone: 'OVERDUE' }), true),
  number(['登记线索', 'Clues registered'], '条', part.cluesRegistered, clueList({ milestone: 'REGISTERED' })),
  number(['移交线索', 'Clues transferred'], '条', part.cluesTransferred, clueList({ milestone: 'TRANSFERRED' })),
  number(['了结线索', 'Clues closed'], '条', part.cluesClosed, clueList({ milestone: 'CLOSED' })),
  number(['预警', 'Warnings'], '条', part.warnings, warningList({}), true),
  number(['证据重复使用', 'Reused evidence'], '处', part.evidenceReuse, reuseList({}), true),
];

const asWords = (code: string): string => `${code.charAt(0)}${code.slice(1).toLowerCase().replaceAll('_', ' ')}`;

export const accountabilityFigures = (part: Part<'accountability'>): Figure[] => [
  number(['立案', 'Cases filed'], '件', part.casesFiled, caseList({ by: 'FILED' })),
  number(['结案', 'Cases concluded'], '件', part.casesConcluded, caseList({ by: 'CONCLUDED' })),
  number(['处理处分', 'People handled'], '人', part.peopleHandled, personList({})),
  number(['其中组织处理', 'Organisational'], '人', part.peopleOrganisational, personList({ handling: 'ORGANISATIONAL' })),
  number(['其中党纪政务处分', 'Disciplined'], '人', part.peopleDisciplined, personList({ handling: 'DISCIPLINE' })),
  number(['其中移送司法', 'To the prosecutors'], '人', part.peopleTransferred, personList({ handling: 'TRANSFERRED' })),
  sum(['决定追缴', 'Recovery ordered'], part.recoveryOrdered, recoveryList({})),
  sum(['已追缴', 'Recovered'], part.recovered, movementList({ kind: 'RECEIVED' })),
  sum(['其中主动退赔', 'Voluntarily returned'], part.voluntarilyReturned, movementList({ kind: 'RECEIVED', voluntary: true })),
  sum(['已上缴国库', 'To the treasury'], part.toTreasury, movementList({ kind: 'TREASURY_PAID' })),
  sum(['列入清退', 'Listed for refund'], part.refundListed, refundLineList({ by: 'LISTED' })),
  sum(['已清退', 'Refund paid'], part.refundPaid, refundLineList({ by: 'PAID' })),
  sum(['农户已确认', 'Refund confirmed'], part.refundConfirmed, refundLineList({ by: 'CONFIRMED' })),
  number(['现场清退会', 'Refund meetings'], '次', part.refundMeetings, refundMeetingList({})),
  sum(['清退会发放', 'Given at meetings'], part.refundedAtMeetings, refundMeetingList({})),
  number(['通报', 'Bulletins'], '期', part.bulletins, bulletinList({})),
  number(['通报涉及人员', 'People of bulletins'], '人', part.bulletinPeople, bulletinPersonList({})),
  number(['警示教育大会', 'Warning meetings'], '次', part.warningMeetings, warningMeetingList({})),
  number(['约谈', 'Talks'], '次', part.talks, talkList({})),
  number(['约谈人数', 'People talked to'], '人', part.peopleTalkedTo, talkedPersonList({})),
  ...(part.talkedToByPost ?? []).map(({ post, people }) => number([`约谈${enumWords.TalkedPost[post]}`, asWords(post)], '人', people, talkedPersonList({ post }))),
  number(['考核定级', 'Assessments final'], '个', part.assessmentsFinalised, assessmentList({})),
];
