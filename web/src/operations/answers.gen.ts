// Generated from the operations and the supergraph by `node web/codegen.ts`: change those instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AddPetitionMessageInput = {
  requestId: string;
  receiptCode: string;
  content: string;
};

export type AdoptPlanInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  planId: string;
};

export type AnnualPlanState =
  | 'PROPOSED'
  | 'DISPLAYED'
  | 'ADOPTED'
  | 'SENT_BACK'
  | 'REJECTED'
  | 'WITHDRAWN';

export type AnswerState =
  | 'OPEN'
  | 'ANSWERED';

export type ApproveFactorsInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  proposalId: string;
};

export type ApproveHouseholdImportInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  importId: string;
  explanation?: string | null | undefined;
};

export type ApproveLargeReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  pass?: boolean | null | undefined;
  reason?: string | null | undefined;
};

export type AskQuestionInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  noticeId: string;
  content: string;
};

export type BankResultState =
  | 'READ'
  | 'REFUSED';

export type CancelHouseholdImportInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  importId: string;
};

export type CaseDate =
  | 'FILED'
  | 'CONCLUDED';

export type CaseState =
  | 'FILED'
  | 'INVESTIGATED'
  | 'TRIED'
  | 'DECIDED'
  | 'EXECUTED'
  | 'CONCLUDED';

export type CheckHouseholdPayeeInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  paymentId: string;
  pass: boolean;
  reason?: string | null | undefined;
};

export type CloseVillageBookInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  villageCode: string;
  month: string;
};

export type ClueMilestone =
  | 'REGISTERED'
  | 'TRANSFERRED'
  | 'CLOSED';

export type ClueSource =
  | 'PETITION'
  | 'INSPECTION'
  | 'MATCHING'
  | 'AUDIT'
  | 'COURT'
  | 'PATROL'
  | 'MEDIA'
  | 'HANDED_OVER'
  | 'SELF_REPORTED'
  | 'DISPUTE'
  | 'DUTY_MISSED'
  | 'MONEY_UNREGISTERED';

export type ClueState =
  | 'REGISTERED'
  | 'HELD'
  | 'TALK_OR_LETTER'
  | 'CHECKING'
  | 'CHECKED'
  | 'TO_CLOSE'
  | 'TRANSFERRED'
  | 'ANSWERED'
  | 'CLOSED';

export type ConfirmReimbursementWithdrawalInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  pass: boolean;
  reason?: string | null | undefined;
};

export type CorrectHouseholdPayeeInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  paymentId: string;
  name: string;
  account: string;
};

export type CorrectReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  amount: string;
  invoices: Array<ReimbursementInvoiceInput>;
  evidence: Array<ReimbursementEvidenceInput>;
  explanation?: string | null | undefined;
};

export type DeadlineState =
  | 'RUNNING'
  | 'MET'
  | 'MISSED'
  | 'CANCELLED';

export type DeskState =
  | 'DUE'
  | 'OVERDUE'
  | 'DONE';

export type DisclosureDutyState =
  | 'OPEN'
  | 'MET'
  | 'MISSED'
  | 'CANCELLED';

export type EvidenceContext =
  | 'FUNDS'
  | 'PROJECTS'
  | 'DISCLOSURE'
  | 'SUPERVISION'
  | 'ACCOUNTABILITY';

export type FactorName =
  | 'PEOPLE'
  | 'INCOME'
  | 'POLICY'
  | 'PERFORMANCE';

export type FactorRegionSimulationInput = {
  regionCode: string;
  people: number;
  income: string;
  policyFactor: string;
  assumedScorePercent?: string | null | undefined;
  assumedSharePercent?: string | null | undefined;
  assumedGrade?: string | null | undefined;
  assumedTargetMet?: boolean | null | undefined;
};

export type FactorWeightsInput = {
  people: string;
  income: string;
  policy: string;
  performance: string;
};

export type FactSubscriptionState =
  | 'ACTIVE'
  | 'PAUSED'
  | 'ENDED';

export type FileFormat =
  | 'CSV'
  | 'XLSX';

export type FilePetitionInput = {
  requestId: string;
  content: string;
  named?: ReporterInput | null | undefined;
  bodyComplainedOfId?: string | null | undefined;
  regionCode: string;
  subjectFactIds?: Array<string> | null | undefined;
};

export type FundsEvidenceInput = {
  ticket: string;
  kind: string;
};

export type HopLevel =
  | 'NATION'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE'
  | 'GROUP';

export type HopNumber =
  | 'ISSUED'
  | 'RECEIVED'
  | 'UNREGISTERED'
  | 'HELD'
  | 'PAID'
  | 'PAID_TO_HOUSEHOLDS'
  | 'CONFIRMED'
  | 'UNCONFIRMED';

export type HouseholdImportMode =
  | 'ALL_OR_NOTHING'
  | 'GOOD_ROWS';

export type HouseholdImportState =
  | 'READING'
  | 'CHECKED'
  | 'APPROVED'
  | 'POSTING'
  | 'ORDERED'
  | 'POSTED'
  | 'REJECTED'
  | 'CANCELLED';

export type HouseholdPaymentState =
  | 'ORDERED'
  | 'PAID'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'RETURNED'
  | 'WITHDRAWN';

export type HouseholdReturnState =
  | 'OPEN'
  | 'ENTERED'
  | 'CORRECTED'
  | 'REISSUED'
  | 'WITHDRAWING'
  | 'WITHDRAWN';

export type IdleRankBy =
  | 'REGION'
  | 'BODY'
  | 'PROGRAMME';

export type IssueAllocationInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  programmeId: string;
  fromBodyId: string;
  toBodyId: string;
  documentNumber: string;
  amount: string;
  direct?: boolean | null | undefined;
  reason?: string | null | undefined;
};

export type LimitUnit =
  | 'CALENDAR_DAY'
  | 'WORKING_DAY'
  | 'MONTH';

export type MeasureCategory =
  | 'TALK'
  | 'ORGANISATIONAL'
  | 'PARTY_DISCIPLINE'
  | 'ADMINISTRATIVE_SANCTION'
  | 'TRANSFER';

export type MeasureHandling =
  | 'ORGANISATIONAL'
  | 'DISCIPLINE'
  | 'TRANSFERRED';

export type MeasureKind =
  | 'TALK_REMINDER'
  | 'CRITICISM_EDUCATION'
  | 'WRITTEN_INSPECTION'
  | 'ADMONITION'
  | 'SUSPENDED_FOR_INSPECTION'
  | 'POST_ADJUSTED'
  | 'ORDERED_TO_RESIGN'
  | 'REMOVED_FROM_POST'
  | 'ADMINISTRATIVE_WARNING'
  | 'PARTY_WARNING'
  | 'ADMINISTRATIVE_DEMERIT'
  | 'PARTY_SERIOUS_WARNING'
  | 'ADMINISTRATIVE_SERIOUS_DEMERIT'
  | 'ADMINISTRATIVE_DEMOTION'
  | 'ADMINISTRATIVE_DISMISSAL'
  | 'PARTY_REMOVAL_OF_POSTS'
  | 'PARTY_PROBATION'
  | 'ADMINISTRATIVE_EXPULSION'
  | 'PARTY_EXPULSION'
  | 'TRANSFERRED_TO_PROSECUTORS';

export type NoticeOutcome =
  | 'CLEARED'
  | 'REFUSED';

export type NoticeState =
  | 'PREPARED'
  | 'SET_ASIDE'
  | 'ON_DISPLAY'
  | 'ENDED'
  | 'REPLACED';

export type PaymentOrderState =
  | 'ORDERED'
  | 'SENT'
  | 'PAID'
  | 'FAILED'
  | 'REISSUED'
  | 'CANCELLED';

export type PayReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  fromAccount: string;
  paidOn: string;
};

export type PetitionChannel =
  | 'NETWORK'
  | 'PHONE'
  | 'LETTER'
  | 'VISIT'
  | 'BOX'
  | 'GREEN_CHANNEL'
  | 'PUBLIC_OPINION';

export type PetitionMessageDirection =
  | 'FROM_REPORTER'
  | 'TO_REPORTER';

export type PetitionMilestone =
  | 'RECEIVED'
  | 'CONCLUDED'
  | 'OVERDUE';

export type PetitionResult =
  | 'SUBSTANTIATED'
  | 'PARTLY'
  | 'UNSUBSTANTIATED';

export type PetitionState =
  | 'REGISTERED'
  | 'ACCEPTED'
  | 'CONCLUDED';

export type PlanChange =
  | 'ADDED'
  | 'DROPPED'
  | 'CHANGED';

export type ProjectState =
  | 'PROPOSED'
  | 'LISTED'
  | 'ADOPTED'
  | 'REFUSED';

export type QualityIssueState =
  | 'OPEN'
  | 'CLOSED';

export type RaiseObjectionInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  noticeId: string;
  content: string;
  contact?: string | null | undefined;
};

export type RatePetitionInput = {
  requestId: string;
  receiptCode: string;
  rating: number;
};

export type ReadBankResultInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  ticket: string;
};

export type ReadKind =
  | 'QUERY'
  | 'PERSONAL'
  | 'EXPORT';

export type ReceiptDispute =
  | 'SHORT'
  | 'LATE'
  | 'MISSING'
  | 'DIVERTED';

export type ReceiptMethod =
  | 'SIGNATURE'
  | 'SMS_CODE'
  | 'VISIT';

export type RecordReceiptInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  paymentId: string;
  received: string;
  method: ReceiptMethod;
  dispute?: ReceiptDispute | null | undefined;
  witnessPersonId?: string | null | undefined;
  code?: string | null | undefined;
  evidence?: Array<FundsEvidenceInput> | null | undefined;
};

export type RecoveryMovementKind =
  | 'RECEIVED'
  | 'TREASURY_ORDERED'
  | 'TREASURY_PAID';

export type RefundState =
  | 'LISTED'
  | 'PAID'
  | 'CONFIRMED';

export type RegionLevel =
  | 'NATION'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE'
  | 'GROUP';

export type RegisterWhereaboutsInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  allocationId: string;
  amount?: string | null | undefined;
  projectId?: string | null | undefined;
  note?: string | null | undefined;
};

export type ReimbursementEvidenceInput = {
  ticket: string;
  kind: string;
  original: boolean;
};

export type ReimbursementInvoiceInput = {
  number: string;
  code?: string | null | undefined;
  amount: string;
  issuedOn: string;
};

export type ReimbursementState =
  | 'IN_REVIEW'
  | 'AWAITING_APPROVAL'
  | 'APPROVED'
  | 'WITHDRAWING'
  | 'ORDERED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'PAID';

export type ReissueHouseholdPaymentsInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  programmeId: string;
  importId?: string | null | undefined;
  fromAccount: string;
};

export type RejectPlanInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  planId: string;
  reason: string;
};

export type ReleaseHouseholdImportInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  importId: string;
  fromAccount: string;
};

export type ReporterInput = {
  name: string;
  contact: string;
};

export type RetentionState =
  | 'HELD'
  | 'DUE'
  | 'ORDERED'
  | 'RELEASED'
  | 'CANCELLED';

export type ReviewReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  step: string;
  pass: boolean;
  reason?: string | null | undefined;
};

export type RiskMovementKind =
  | 'ADVANCED'
  | 'RECOVERED'
  | 'WRITTEN_OFF';

export type SendPaymentFileInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  programmeId: string;
  fromAccount: string;
  orderIds?: Array<string> | null | undefined;
};

export type SendReceiptCodeInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  paymentId: string;
  phone?: string | null | undefined;
};

export type SimulateFactorsInput = {
  year: number;
  programmeId: string;
  total: string;
  regions: Array<FactorRegionSimulationInput>;
  weights?: FactorWeightsInput | null | undefined;
  compareWith?: string | null | undefined;
};

export type StartHouseholdImportInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  programmeId: string;
  regionCode?: string | null | undefined;
  ticket: string;
  mode: HouseholdImportMode;
};

export type SubmitReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  projectId: string;
  batchId: string;
  programmeId: string;
  holderBodyId: string;
  amount: string;
  invoices: Array<ReimbursementInvoiceInput>;
  evidence: Array<ReimbursementEvidenceInput>;
  explanation?: string | null | undefined;
};

export type SupervisionWarningKind =
  | 'MONEY_NOT_PASSED_ON'
  | 'RETENTION_OVERDUE'
  | 'GUARANTEE_ENDED'
  | 'MONEY_NOT_USED'
  | 'MONEY_IDLE';

export type TalkedPost =
  | 'TOWNSHIP_PARTY_SECRETARY'
  | 'TOWNSHIP_HEAD'
  | 'DEPARTMENT_HEAD'
  | 'DEPARTMENT_DEPUTY'
  | 'VILLAGE_PARTY_SECRETARY'
  | 'VILLAGE_DIRECTOR'
  | 'WORK_TEAM_LEADER'
  | 'OTHER';

export type TalkKind =
  | 'ORDINARY'
  | 'WARNING'
  | 'HANDLING';

export type TalkResult =
  | 'RECTIFIED'
  | 'PARTLY_RECTIFIED'
  | 'NOT_RECTIFIED';

export type TraceDirection =
  | 'UP'
  | 'DOWN'
  | 'BOTH';

export type VillageBookState =
  | 'OPEN'
  | 'OVERDUE'
  | 'CLOSED'
  | 'CLOSED_LATE';

export type WhereaboutsKind =
  | 'REGISTERED'
  | 'PASSED_ON'
  | 'USED'
  | 'RETURNED';

export type WithdrawPlanInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  planId: string;
  reason: string;
};

export type WithdrawReimbursementInput = {
  requestId: string;
  occurredOn?: string | null | undefined;
  backdatingApprovalId?: string | null | undefined;
  reimbursementId: string;
  reason: string;
};

export type BulletinPersonsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinPersonsQuery = { bulletinPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, bulletinId: string, issueNumber: string, maskedName: string, regionCode: string, approvedOn: string | null }> } };

export type BulletinsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinsQuery = { bulletins: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, issueNumber: string, title: string, regionCode: string, people: number, approvedOn: string | null }> } };

export type DisciplineCasesQueryVariables = Exact<{
  code: string;
  by?: CaseDate | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DisciplineCasesQuery = { disciplineCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, bodyId: string, state: CaseState, filedOn: string, concludedOn: string | null, substantiated: boolean | null }> } };

export type FinalAssessmentsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FinalAssessmentsQuery = { assessments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, bodyId: string, year: number, score: string, gradeTitle: string, sharePercent: string, finalisedOn: string | null }> } };

export type HandledPersonsQueryVariables = Exact<{
  code: string;
  handling?: MeasureHandling | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HandledPersonsQuery = { handledPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseId: string, regionCode: string, kind: MeasureKind, category: MeasureCategory, form: number, villageCadre: boolean, documentNumber: string, occurredOn: string }> } };

export type RecoveriesQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecoveriesQuery = { recoveries: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, programmeName: string, regionCode: string, source: string, voluntary: boolean, amount: string, occurredOn: string, waterfall: { received: string, outstanding: string } }> } };

export type RecoveryMovementsQueryVariables = Exact<{
  code: string;
  kind: RecoveryMovementKind;
  voluntary?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecoveryMovementsQuery = { recoveryMovements: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recoveryId: string, regionCode: string, kind: RecoveryMovementKind, amount: string, occurredOn: string }> } };

export type RefundLinesQueryVariables = Exact<{
  code: string;
  by?: RefundState | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RefundLinesQuery = { refundLines: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, refundListId: string, regionCode: string, amount: string, state: RefundState, listedOn: string, paidOn: string | null, confirmedOn: string | null }> } };

export type RefundMeetingsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RefundMeetingsQuery = { refundMeetings: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, refundListId: string, regionCode: string, place: string, attendees: number, households: number, amount: string, occurredOn: string }> } };

export type TalkedPersonsQueryVariables = Exact<{
  code: string;
  post?: TalkedPost | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TalkedPersonsQuery = { talkedPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, bodyId: string, kind: TalkKind, post: TalkedPost, reason: string, occurredOn: string, followUps: Array<{ result: TalkResult }> }> } };

export type TalksQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TalksQuery = { talks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, bodyId: string, kind: TalkKind, post: TalkedPost, reason: string, occurredOn: string, followUps: Array<{ result: TalkResult }> }> } };

export type WarningMeetingsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WarningMeetingsQuery = { warningMeetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseId: string, bodyId: string, regionCode: string, place: string, attendees: number, occurredOn: string }> } };

export type AdoptPlanMutationVariables = Exact<{
  input: AdoptPlanInput;
}>;


export type AdoptPlanMutation = { adoptPlan: { plan: { id: string, state: AnnualPlanState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type HeldQuotaQueryVariables = Exact<{
  id: string;
  holderIds?: Array<string> | string | null | undefined;
}>;


export type HeldQuotaQuery = { programme: { id: string, holdings: { nodes: Array<{ holderId: string, available: string }> } } | null };

export type IssueAllocationMutationVariables = Exact<{
  input: IssueAllocationInput;
}>;


export type IssueAllocationMutation = { issueAllocation: { allocation: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type IssuedAllocationsQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IssuedAllocationsQuery = { allocations: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, fromBodyId: string, toBodyId: string, toRegionCode: string, amount: string, passedOn: string, used: string, occurredOn: string, registeredOn: string | null, registerDueOn: string | null, direct: boolean, programme: { name: string }, deadlines: Array<{ title: string, dueOn: string, daysLeft: number | null, limit: string }> }> } };

export type PlansQueryVariables = Exact<{
  code: string;
  state?: AnnualPlanState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, year: number, regionCode: string, state: AnnualPlanState, total: string, reason: string | null, endedReason: string | null, proposedOn: string, decidedOn: string | null, settledOn: string | null, adjusts: { id: string, year: number } | null, items: Array<{ projectId: string, projectName: string, regionCode: string, amount: string, use: string | null, change: PlanChange | null, before: string | null, after: string | null, programme: { id: string, name: string } }> }> } };

export type ReceivedAllocationsQueryVariables = Exact<{
  code: string;
  bodyId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceivedAllocationsQuery = { allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, fromBodyId: string, amount: string, passedOn: string, used: string, occurredOn: string, registeredOn: string | null, direct: boolean, programme: { id: string, name: string }, deadlines: Array<{ title: string, dueOn: string, daysLeft: number | null, limit: string }> }> } };

export type ReceiversQueryVariables = Exact<{
  code: string;
  kind?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceiversQuery = { bodies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: string, kindName: string, region: { code: string, name: string } }> } };

export type RegisterArrivalMutationVariables = Exact<{
  input: RegisterWhereaboutsInput;
}>;


export type RegisterArrivalMutation = { registerWhereabouts: { allocation: { id: string, registeredOn: string | null } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type RejectPlanMutationVariables = Exact<{
  input: RejectPlanInput;
}>;


export type RejectPlanMutation = { rejectPlan: { plan: { id: string, state: AnnualPlanState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type WithdrawPlanMutationVariables = Exact<{
  input: WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { plan: { id: string, state: AnnualPlanState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type BankFileTicketQueryVariables = Exact<{
  id: string;
}>;


export type BankFileTicketQuery = { paymentFile: { id: string, readTicket: string | null } | null };

export type BankFilesQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  answered?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BankFilesQuery = { paymentFiles: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, messageId: string, payments: number, amount: string, written: boolean, madeOn: string, droppedAt: string | null, answeredOn: string | null, programme: { id: string, name: string } }> }, waiting: { totalCount: number, totalAmount: string } };

export type BankResultsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BankResultsQuery = { bankResults: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, messageId: string | null, state: BankResultState, source: string, paid: number, failed: number, amount: string, readOn: string, recordedAt: string, faults: Array<{ code: string, message: string, messageEn: string }> }> } };

export type ReadBankResultMutationVariables = Exact<{
  input: ReadBankResultInput;
}>;


export type ReadBankResultMutation = { readBankResult: { bankResult: { id: string, messageId: string | null, state: BankResultState, source: string, paid: number, failed: number, amount: string, readOn: string, recordedAt: string, faults: Array<{ code: string, message: string, messageEn: string }> } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type ApproveLargeClaimMutationVariables = Exact<{
  input: ApproveLargeReimbursementInput;
}>;


export type ApproveLargeClaimMutation = { approveLargeReimbursement: { reimbursement: { id: string, state: ReimbursementState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { reimbursement: { id: string, projectId: string, projectName: string, batchId: string, contractId: string, holderBodyId: string, regionCode: string, amount: string, state: ReimbursementState, round: number, policy: string, large: boolean, retained: string | null, paidOut: string | null, submittedOn: string, paidOn: string | null, programme: { id: string, name: string, fundKind: string }, steps: Array<{ code: string, title: string, bodyKind: string }>, currentStep: { code: string, title: string, bodyKind: string } | null, acts: Array<{ round: number, duty: string, step: string, passed: boolean, reason: string | null, personId: string, bodyId: string | null, occurredOn: string }>, invoices: Array<{ code: string | null, number: string, amount: string, issuedOn: string }>, documents: Array<{ id: string, kind: string, contentType: string, recordedAt: string }>, deadlines: Array<{ id: string, kind: string, title: string, dueOn: string, daysLeft: number | null, state: DeadlineState, settledOn: string | null, limit: string, clause: string | null }>, flags: Array<{ id: string, code: string, explanation: string, flaggedOn: string, finding: { message: string, messageEn: string, clause: string | null } }>, payments: Array<{ id: string, number: string, state: PaymentOrderState, amount: string, accountLast4: string | null, orderedOn: string, settledOn: string | null, reasonCode: string | null, reasonText: string | null }>, project: { id: string, name: string, place: string, projectKind: string, batches: Array<{ id: string, number: number, amount: string, content: string, acceptedOn: string | null }>, contracts: Array<{ id: string, contractorName: string, amount: string, accepted: string, signedOn: string, warrantyMonths: number, warrantyEndsOn: string | null }> } | null } | null };

export type ClaimBasisQueryVariables = Exact<{
  code: string;
  projectId: string;
}>;


export type ClaimBasisQuery = { reimbursements: { nodes: Array<{ id: string, batchId: string, amount: string, state: ReimbursementState }> }, project: { id: string, money: { byProgramme: Array<{ planned: string, claimed: string, programme: { id: string, name: string, fundKind: string, holdings: { nodes: Array<{ holderId: string, available: string }> } } }> } | null } | null };

export type ClaimDocumentQueryVariables = Exact<{
  id: string;
  documentId: string;
}>;


export type ClaimDocumentQuery = { reimbursement: { id: string, document: { id: string, readTicket: string } | null } | null };

export type ClaimRulesQueryVariables = Exact<{
  code: string;
  fundKind?: string | null | undefined;
}>;


export type ClaimRulesQuery = { policyInForce: Array<{ key: string, value: string | null, clause: string | null }> };

export type ClaimableBatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimableBatchesQuery = { batches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, amount: string, content: string, acceptedOn: string | null, project: { id: string, name: string, projectKind: string, regionCode: string }, contract: { id: string, contractorName: string } }> } };

export type ClaimsQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  state?: ReimbursementState | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { reimbursements: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, projectName: string, regionCode: string, amount: string, state: ReimbursementState, round: number, large: boolean, submittedOn: string, paidOn: string | null, programme: { name: string }, currentStep: { code: string, title: string, bodyKind: string } | null, deadlines: Array<{ dueOn: string, daysLeft: number | null, limit: string }> }> } };

export type ConfirmWithdrawalMutationVariables = Exact<{
  input: ConfirmReimbursementWithdrawalInput;
}>;


export type ConfirmWithdrawalMutation = { confirmReimbursementWithdrawal: { reimbursement: { id: string, state: ReimbursementState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type CorrectClaimMutationVariables = Exact<{
  input: CorrectReimbursementInput;
}>;


export type CorrectClaimMutation = { correctReimbursement: { reimbursement: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type PayClaimMutationVariables = Exact<{
  input: PayReimbursementInput;
}>;


export type PayClaimMutation = { payReimbursement: { reimbursement: { id: string, state: ReimbursementState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type ReviewClaimMutationVariables = Exact<{
  input: ReviewReimbursementInput;
}>;


export type ReviewClaimMutation = { reviewReimbursement: { reimbursement: { id: string, state: ReimbursementState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type SubmitClaimMutationVariables = Exact<{
  input: SubmitReimbursementInput;
}>;


export type SubmitClaimMutation = { submitReimbursement: { reimbursement: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type WithdrawClaimMutationVariables = Exact<{
  input: WithdrawReimbursementInput;
}>;


export type WithdrawClaimMutation = { withdrawReimbursement: { reimbursement: { id: string, state: ReimbursementState } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type DepartmentQueryVariables = Exact<{
  clientId?: string | null | undefined;
}>;


export type DepartmentQuery = { dataAccess: { clientId: string, name: string, purpose: string, purposeTitle: string, purposeTitleEn: string, opensPersonal: boolean, registeredFrom: string, registeredUntil: string | null, inForce: boolean, body: { name: string } | null, region: { code: string, name: string }, groups: Array<{ name: string, regions: Array<{ code: string, name: string }> }>, subscriptions: Array<{ id: string, factTypes: Array<string>, url: string, state: FactSubscriptionState, reason: string | null, deliveredPosition: number | null, lastPosition: number, attempts: number, nextAttemptAt: string | null, subscribedAt: string, regions: Array<{ code: string, name: string }> }>, funds: { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } } | null, projects: { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } } | null, disclosure: { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } } | null, supervision: { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } } | null, accountability: { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } } | null } | null };

export type MayReadFragment = { lists: Array<{ key: string, name: string, nameEn: string, about: string, personal: boolean, openInFull: boolean, why: string, whyEn: string }>, reads: { totalCount: number } };

export type DepartmentReadsQueryVariables = Exact<{
  clientId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  funds: boolean;
  projects: boolean;
  disclosure: boolean;
  supervision: boolean;
  accountability: boolean;
}>;


export type DepartmentReadsQuery = { dataAccess: { funds?: { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } } | null, projects?: { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } } | null, disclosure?: { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } } | null, supervision?: { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } } | null, accountability?: { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } } | null } | null };

export type HasReadFragment = { reads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ReadKind, action: string, regionCode: string | null, purpose: string | null, rows: number | null, personal: boolean }> } };

export type DepartmentsQueryVariables = Exact<{
  regionCode: string;
}>;


export type DepartmentsQuery = { dataAccesses: { totalCount: number, nodes: Array<{ clientId: string, name: string, purposeTitle: string, inForce: boolean, body: { name: string } | null }> } };

export type DeskQueryVariables = Exact<{
  state: DeskState;
  bodyId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskQuery = { due: { totalCount: number }, overdue: { totalCount: number }, done: { totalCount: number }, desk: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, subjectType: string, subjectId: string, startedOn: string, dueOn: string, provisional: boolean, daysLeft: number | null, limitUnit: LimitUnit, state: DeadlineState, settledOn: string | null, extendedFrom: string | null, policy: string, clause: string | null, assignedAt: string, body: { id: string, name: string } | null, region: { code: string, name: string, fullName: string } }> } };

export type DisclosureDutiesQueryVariables = Exact<{
  code: string;
  state?: DisclosureDutyState | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DisclosureDutiesQuery = { duties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, itemTitle: string, bodyName: string | null, regionCode: string, state: DisclosureDutyState, formedOn: string, settledOn: string | null, subjectId: string, deadlines: Array<{ dueOn: string, policy: string | null }> }> } };

export type OpenObjectionsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenObjectionsQuery = { objections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, raisedOn: string, state: AnswerState, notice: { id: string, title: string, regionCode: string }, deadlines: Array<{ dueOn: string, policy: string | null }> }> } };

export type PublishedNoticesQueryVariables = Exact<{
  code: string;
  onDisplay?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublishedNoticesQuery = { notices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, itemTitle: string, bodyName: string | null, regionCode: string, state: NoticeState, displayedFrom: string | null, displayUntil: string | null }> } };

export type ApproveFactorsMutationVariables = Exact<{
  input: ApproveFactorsInput;
}>;


export type ApproveFactorsMutation = { approveFactors: { proposal: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type AssessmentRulesQueryVariables = Exact<{
  code: string;
  line?: string | null | undefined;
  fundKind?: string | null | undefined;
}>;


export type AssessmentRulesQuery = { policyInForce: Array<{ key: string, value: string | null, pack: string | null, clause: string | null }> };

export type FactorFileQueryVariables = Exact<{
  id: string;
  format: FileFormat;
}>;


export type FactorFileQuery = { factorProposal: { id: string, fileTicket: string } | null };

export type FactorSimulationQueryVariables = Exact<{
  input: SimulateFactorsInput;
}>;


export type FactorSimulationQuery = { simulateFactors: { policy: string | null, clause: string | null, refusals: Array<{ code: string, message: string, messageEn: string }>, lines: Array<{ regionCode: string, amount: string, before: string | null, change: string | null, base: string, adjustment: string, coefficient: string, performance: string, grade: string | null, sharePercent: string | null, parts: Array<{ factor: FactorName, weight: string, share: string, contribution: string }> }> } };

export type PresentFactorsQueryVariables = Exact<{
  code: string;
}>;


export type PresentFactorsQuery = { factorProposals: { nodes: Array<{ id: string, year: number, total: string, policy: string, clause: string | null, occurredOn: string, adoptedOn: string | null, programme: { id: string, name: string, regionCode: string, line: string | null, fundKind: string }, approvals: Array<{ personId: string, occurredOn: string }>, lines: Array<{ regionCode: string, amount: string, people: number | null, income: string | null, policyFactor: string | null, grade: string | null, scorePercent: string | null, sharePercent: string | null, region: { name: string } | null, parts: Array<{ factor: FactorName, weight: string }> }> }> } };

export type AllocationsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AllocationsQuery = { allocations: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, fromBodyId: string, toBodyId: string, toRegionCode: string, amount: string, passedOn: string, used: string, occurredOn: string, programme: { name: string } }> } };

export type CashReceiptsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CashReceiptsQuery = { cashReceipts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, bodyId: string, regionCode: string, amount: string, occurredOn: string, programme: { name: string } }> } };

export type HouseholdPaymentsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HouseholdPaymentsQuery = { householdPayments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, factId: string, item: string, period: string, villageCode: string, payeeName: string, amount: string, paidOn: string, state: HouseholdPaymentState, programme: { name: string } }> } };

export type HouseholdReceiptsQueryVariables = Exact<{
  code: string;
  disputed?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HouseholdReceiptsQuery = { householdReceipts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, villageCode: string, received: string, method: ReceiptMethod, occurredOn: string, payment: { id: string, payeeName: string, amount: string, programme: { name: string } } }> } };

export type PaidDisbursementsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PaidDisbursementsQuery = { disbursements: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, projectName: string, stageTitle: string, regionCode: string, amount: string, cumulative: string | null, paidOn: string | null, programme: { name: string } }> } };

export type PaidReimbursementsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PaidReimbursementsQuery = { reimbursements: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, projectName: string, regionCode: string, amount: string, retained: string | null, paidOut: string | null, submittedOn: string, paidOn: string | null, programme: { name: string } }> } };

export type QuotaReceiptsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QuotaReceiptsQuery = { quotaReceipts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, bodyId: string, regionCode: string, amount: string, occurredOn: string, programme: { id: string, name: string } }> } };

export type RecoveryReceiptsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecoveryReceiptsQuery = { recoveryReceipts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recoveryId: string, regionCode: string, amount: string, occurredOn: string }> } };

export type RefundPaymentsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RefundPaymentsQuery = { refundPayments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, amount: string, orderedOn: string, paidOn: string | null }> } };

export type RetentionsQueryVariables = Exact<{
  code: string;
  state?: RetentionState | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RetentionsQuery = { retentions: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reimbursementId: string, regionCode: string, amount: string, share: string, state: RetentionState, warrantyEndsOn: string | null, heldOn: string, releasedOn: string | null, programme: { name: string } }> } };

export type RiskMovementsQueryVariables = Exact<{
  code: string;
  kind?: RiskMovementKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RiskMovementsQuery = { riskMovements: { totalCount: number, totalAmount: string, totalOpenChange: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, kind: RiskMovementKind, amount: string, openChange: string, occurredOn: string, advance: { id: string, loanNumber: string }, programme: { name: string } }> } };

export type TreasuryPaymentsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TreasuryPaymentsQuery = { treasuryPayments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, amount: string, orderedOn: string, paidOn: string | null }> } };

export type HopEntriesQueryVariables = Exact<{
  code: string;
  number: HopNumber;
  level?: HopLevel | null | undefined;
  programmeId?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HopEntriesQuery = { hopEntries: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, subjectType: string, subjectId: string, documentNumber: string | null, bodyId: string | null, regionCode: string, amount: string, occurredOn: string, programme: { name: string } }> } };

export type HopGapQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
  programmeId?: string | null | undefined;
}>;


export type HopGapQuery = { hopGap: { on: string, steps: Array<{ level: HopLevel, issued: string, received: string, unregistered: string, held: string, paid: string, paidToHouseholds: string, confirmed: string, unconfirmed: string }>, regions: { totalCount: number, nodes: Array<{ regionCode: string, issued: string, received: string, unregistered: string, held: string, paid: string, paidToHouseholds: string, confirmed: string, unconfirmed: string, region: { name: string } | null }> } } | null };

export type GapFragment = { issued: string, received: string, unregistered: string, held: string, paid: string, paidToHouseholds: string, confirmed: string, unconfirmed: string };

export type RegionGapFragment = { issued: string, received: string, unregistered: string, held: string, paid: string, paidToHouseholds: string, confirmed: string, unconfirmed: string };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { personId: string, duties: Array<string>, posts: Array<{ id: string, title: string, body: { id: string, name: string, kind: string } | null, region: { code: string, name: string } }> } };

export type IdleMoneyQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  bodyId?: string | null | undefined;
  overMonths?: number | null | undefined;
  unallocated?: boolean | null | undefined;
  hereOnly?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IdleMoneyQuery = { idleMoney: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, bodyId: string, regionCode: string, receivedOn: string, ageMonths: number, received: string, remaining: string, unallocated: boolean, alertedOn: string | null, toldOn: string | null, programme: { name: string } }> } };

export type IdleRankingQueryVariables = Exact<{
  code: string;
  by: IdleRankBy;
  programmeId?: string | null | undefined;
}>;


export type IdleRankingQuery = { idleRanking: Array<{ regionCode: string | null, bodyId: string | null, unspent: string, unallocated: string, region: { name: string } | null, programme: { id: string, name: string } | null, over: Array<{ months: number, amount: string }> }> };

export type MoneyPlaceQueryVariables = Exact<{
  code: string;
  own: string;
}>;


export type MoneyPlaceQuery = { region: { code: string, name: string, parent: { code: string, name: string } | null } | null, programmes: { nodes: Array<{ id: string, name: string, year: number }> } };

export type UnregisteredMoneyQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnregisteredMoneyQuery = { allocations: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, fromBodyId: string, toBodyId: string, toRegionCode: string, amount: string, occurredOn: string, registerDueOn: string | null, programme: { name: string } }> } };

export type VillageBookRatesQueryVariables = Exact<{
  code: string;
  month: string;
}>;


export type VillageBookRatesQuery = { villageBookRates: Array<{ regionCode: string, due: number, closed: number, late: number, open: number, percent: number | null }>, allOpen: { totalCount: number, nodes: Array<{ month: string }> } };

export type VillageBooksQueryVariables = Exact<{
  code: string;
  month: string;
  state?: VillageBookState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VillageBooksQuery = { villageBooks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, villageCode: string, month: string, dueOn: string, state: VillageBookState, closedOn: string | null, payments: number, paid: string, received: string, confirmed: number, disputed: number, unanswered: number, hindrances: Array<{ message: string }> }> } };

export type WhereaboutsQueryVariables = Exact<{
  code: string;
  programmeId?: string | null | undefined;
  kind?: WhereaboutsKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhereaboutsQuery = { whereabouts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: WhereaboutsKind, allocationId: string, documentNumber: string, bodyId: string, regionCode: string, amount: string, occurredOn: string, dueOn: string | null, late: boolean | null, programme: { name: string } }> } };

export type BodyNamesQueryVariables = Exact<{
  k0: string;
  k1: string;
  k2: string;
  k3: string;
  k4: string;
  k5: string;
  k6: string;
  k7: string;
  k8: string;
  k9: string;
  k10: string;
  k11: string;
  k12: string;
  k13: string;
  k14: string;
  k15: string;
  k16: string;
  k17: string;
  k18: string;
  k19: string;
  k20: string;
  k21: string;
  k22: string;
  k23: string;
  k24: string;
}>;


export type BodyNamesQuery = { n0: { name: string } | null, n1: { name: string } | null, n2: { name: string } | null, n3: { name: string } | null, n4: { name: string } | null, n5: { name: string } | null, n6: { name: string } | null, n7: { name: string } | null, n8: { name: string } | null, n9: { name: string } | null, n10: { name: string } | null, n11: { name: string } | null, n12: { name: string } | null, n13: { name: string } | null, n14: { name: string } | null, n15: { name: string } | null, n16: { name: string } | null, n17: { name: string } | null, n18: { name: string } | null, n19: { name: string } | null, n20: { name: string } | null, n21: { name: string } | null, n22: { name: string } | null, n23: { name: string } | null, n24: { name: string } | null };

export type PlaceNamesQueryVariables = Exact<{
  k0: string;
  k1: string;
  k2: string;
  k3: string;
  k4: string;
  k5: string;
  k6: string;
  k7: string;
  k8: string;
  k9: string;
  k10: string;
  k11: string;
  k12: string;
  k13: string;
  k14: string;
  k15: string;
  k16: string;
  k17: string;
  k18: string;
  k19: string;
  k20: string;
  k21: string;
  k22: string;
  k23: string;
  k24: string;
}>;


export type PlaceNamesQuery = { n0: { name: string } | null, n1: { name: string } | null, n2: { name: string } | null, n3: { name: string } | null, n4: { name: string } | null, n5: { name: string } | null, n6: { name: string } | null, n7: { name: string } | null, n8: { name: string } | null, n9: { name: string } | null, n10: { name: string } | null, n11: { name: string } | null, n12: { name: string } | null, n13: { name: string } | null, n14: { name: string } | null, n15: { name: string } | null, n16: { name: string } | null, n17: { name: string } | null, n18: { name: string } | null, n19: { name: string } | null, n20: { name: string } | null, n21: { name: string } | null, n22: { name: string } | null, n23: { name: string } | null, n24: { name: string } | null };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { receiptCode: string | null, refusals: Array<{ code: string, message: string, messageEn: string, field: string | null, clause: string | null, policy: string | null }> } };

export type NoticeByCodeQueryVariables = Exact<{
  code: string;
}>;


export type NoticeByCodeQuery = { noticeByCode: { verified: boolean, notice: { id: string, code: string, qr: string, itemTitle: string, regionCode: string, bodyName: string | null, title: string, contactDepartment: string, contactPhone: string, state: NoticeState, displayedFrom: string | null, displayUntil: string | null, endedOn: string | null, outcome: NoticeOutcome | null, publishedAt: string | null, correctionReason: string | null, openObjections: number, fields: Array<{ field: string, label: string, value: string }>, corrects: { id: string, title: string } | null, correctedBy: { id: string, title: string } | null, publishedQuestions: Array<{ id: string, askedOn: string, content: string, answer: string, answeredOn: string }> } | null } };

export type NoticePartsFragment = { id: string, code: string, qr: string, itemTitle: string, regionCode: string, bodyName: string | null, title: string, contactDepartment: string, contactPhone: string, state: NoticeState, displayedFrom: string | null, displayUntil: string | null, endedOn: string | null, outcome: NoticeOutcome | null, publishedAt: string | null, correctionReason: string | null, openObjections: number, fields: Array<{ field: string, label: string, value: string }>, corrects: { id: string, title: string } | null, correctedBy: { id: string, title: string } | null, publishedQuestions: Array<{ id: string, askedOn: string, content: string, answer: string, answeredOn: string }> };

export type NoticePageQueryVariables = Exact<{
  id: string;
}>;


export type NoticePageQuery = { notice: { id: string, code: string, qr: string, itemTitle: string, regionCode: string, bodyName: string | null, title: string, contactDepartment: string, contactPhone: string, state: NoticeState, displayedFrom: string | null, displayUntil: string | null, endedOn: string | null, outcome: NoticeOutcome | null, publishedAt: string | null, correctionReason: string | null, openObjections: number, fields: Array<{ field: string, label: string, value: string }>, corrects: { id: string, title: string } | null, correctedBy: { id: string, title: string } | null, publishedQuestions: Array<{ id: string, askedOn: string, content: string, answer: string, answeredOn: string }> } | null };

export type NoticesOfPlaceQueryVariables = Exact<{
  code: string;
  onDisplay?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesOfPlaceQuery = { notices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, itemTitle: string, bodyName: string | null, state: NoticeState, displayedFrom: string | null, displayUntil: string | null, publishedAt: string | null, openObjections: number }> } };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { raiseObjection: { receiptCode: string | null, refusals: Array<{ code: string, message: string, messageEn: string, field: string | null, clause: string | null, policy: string | null }> } };

export type OfficePlaceQueryVariables = Exact<{
  code: string;
  own: string;
}>;


export type OfficePlaceQuery = { region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string } | null, children: { totalCount: number, nodes: Array<{ code: string, name: string }> } } | null, programmes: { nodes: Array<{ id: string, name: string, year: number }> }, allocations: { nodes: Array<{ programme: { id: string, name: string, year: number } }> } };

export type RegionOverviewQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type RegionOverviewQuery = { region: { code: string, name: string, fullName: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel } | null } | null } | null } | null } | null } | null, children: { totalCount: number, nodes: Array<{ code: string, name: string, level: RegionLevel }> }, funds: { quotaReceived: string, cashReceived: string, allocated: string, reimbursed: string, disbursed: string, retentionHeld: string, retentionReleased: string, householdPaid: string, householdPayments: number, receiptsConfirmed: number, receiptsDisputed: number, recovered: string, toTreasury: string, refunded: string, riskAdvanced: string, riskRecovered: string, riskWrittenOff: string, riskOpen: string } | null, projects: { households: number, listed: number, adopted: number, adoptedAmount: string, contracts: number, contractAmount: string, acceptedBatches: number, acceptedAmount: string, openQualityIssues: number } | null, disclosure: { dutiesOpen: number | null, dutiesMet: number | null, dutiesMissed: number | null, noticesOnDisplay: number, noticesPublished: number, objectionsOpen: number | null } | null, supervision: { petitionsReceived: number | null, petitionsConcluded: number | null, petitionsOverdue: number | null, cluesRegistered: number | null, cluesTransferred: number | null, cluesClosed: number | null, warnings: number | null, evidenceReuse: number | null } | null, accountability: { casesFiled: number | null, casesConcluded: number | null, peopleHandled: number | null, peopleOrganisational: number | null, peopleDisciplined: number | null, peopleTransferred: number | null, recoveryOrdered: string | null, recovered: string | null, voluntarilyReturned: string | null, toTreasury: string | null, refundListed: string | null, refundPaid: string | null, refundConfirmed: string | null, refundMeetings: number | null, refundedAtMeetings: string | null, warningMeetings: number | null, bulletins: number | null, bulletinPeople: number | null, talks: number | null, peopleTalkedTo: number | null, assessmentsFinalised: number | null, peopleByKind: Array<{ kind: MeasureKind, category: MeasureCategory, people: number }> | null, talkedToByPost: Array<{ post: TalkedPost, people: number }> | null } | null } | null };

export type AboveFragment = { code: string, name: string, level: RegionLevel };

export type ApprovePaymentFileMutationVariables = Exact<{
  input: ApproveHouseholdImportInput;
}>;


export type ApprovePaymentFileMutation = { approveHouseholdImport: { import: { id: string, state: HouseholdImportState } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type CancelPaymentFileMutationVariables = Exact<{
  input: CancelHouseholdImportInput;
}>;


export type CancelPaymentFileMutation = { cancelHouseholdImport: { import: { id: string, state: HouseholdImportState } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type CheckPayeeMutationVariables = Exact<{
  input: CheckHouseholdPayeeInput;
}>;


export type CheckPayeeMutation = { checkHouseholdPayee: { returnedPayment: { id: string, state: HouseholdReturnState } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type CorrectPayeeMutationVariables = Exact<{
  input: CorrectHouseholdPayeeInput;
}>;


export type CorrectPayeeMutation = { correctHouseholdPayee: { returnedPayment: { id: string, state: HouseholdReturnState } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type HandInPaymentFileMutationVariables = Exact<{
  input: StartHouseholdImportInput;
}>;


export type HandInPaymentFileMutation = { startHouseholdImport: { sameFile: boolean, import: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type PaymentFileQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PaymentFileQuery = { householdImport: { id: string, regionCode: string, mode: HouseholdImportMode, state: HouseholdImportState, preparedAt: string, paidOn: string | null, percentRead: number, rowsRead: number, rowsChecked: number, rowsRejected: number, rowsPosted: number, rowsCollected: number, approvalNote: string | null, goodAmount: string, programme: { id: string, name: string }, failure: { code: string, message: string, messageEn: string } | null, orders: Array<{ id: string, number: string, state: PaymentOrderState, payments: number, amount: string, returned: number, returnedAmount: string, files: number, filesWritten: number, filesAnswered: number, settledOn: string | null }>, rejects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ lineNo: number, column: string, columnLetter: string | null, rule: string, idNumber: string, reason: { message: string, messageEn: string } }> } } | null };

export type PaymentFilesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PaymentFilesQuery = { programmes: { nodes: Array<{ id: string, name: string, year: number }> }, allocations: { nodes: Array<{ id: string, programme: { id: string, name: string, year: number } }> }, householdImports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: HouseholdImportState, preparedAt: string, paidOn: string | null, rowsRead: number, rowsRejected: number, rowsPosted: number, goodAmount: string, programme: { name: string } }> } };

export type ReissueReturnedMutationVariables = Exact<{
  input: ReissueHouseholdPaymentsInput;
}>;


export type ReissueReturnedMutation = { reissueHouseholdPayments: { paymentOrder: { id: string, number: string } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type RejectFileQueryVariables = Exact<{
  id: string;
  format: FileFormat;
}>;


export type RejectFileQuery = { householdImport: { id: string, rejectFileTicket: string | null } | null };

export type ReleasePaymentFileMutationVariables = Exact<{
  input: ReleaseHouseholdImportInput;
}>;


export type ReleasePaymentFileMutation = { releaseHouseholdImport: { import: { id: string, state: HouseholdImportState } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type ReturnedPaymentsQueryVariables = Exact<{
  code: string;
  importId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReturnedPaymentsQuery = { returnedPayments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, villageCode: string, amount: string, accountLast4: string, reasonCode: string, reasonText: string | null, returnedOn: string, state: HouseholdReturnState, payment: { id: string, payeeName: string, item: string }, correction: { payeeName: string, accountLast4: string, passed: boolean | null, reason: string | null } | null, reissuedBy: { id: string, number: string } | null }> }, corrected: { totalCount: number } };

export type SendListMutationVariables = Exact<{
  input: SendPaymentFileInput;
}>;


export type SendListMutation = { sendPaymentFile: { paymentFile: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string }> } };

export type AddPetitionMessageMutationVariables = Exact<{
  input: AddPetitionMessageInput;
}>;


export type AddPetitionMessageMutation = { addPetitionMessage: { refusals: Array<{ code: string, message: string, messageEn: string, field: string | null, clause: string | null, policy: string | null }> } };

export type FilePetitionMutationVariables = Exact<{
  input: FilePetitionInput;
}>;


export type FilePetitionMutation = { filePetition: { receiptCode: string | null, refusals: Array<{ code: string, message: string, messageEn: string, field: string | null, clause: string | null, policy: string | null }> } };

export type FollowUpQueryVariables = Exact<{
  code: string;
}>;


export type FollowUpQuery = { petitionByReceipt: { channel: PetitionChannel, state: PetitionState, receivedOn: string, acceptedOn: string | null, concludedOn: string | null, result: PetitionResult | null, reply: string | null, rating: number | null, deadlines: Array<{ id: string, title: string, dueOn: string, provisional: boolean, state: DeadlineState, policy: string | null, clause: string | null, daysLeft: number | null }>, messages: Array<{ direction: PetitionMessageDirection, content: string, recordedAt: string }> } | null, disclosureReceipt: { receivedOn: string, state: AnswerState, upheld: boolean | null, answer: string | null, answeredOn: string | null, answerDueOn: string | null, notice: { id: string, title: string } } | null };

export type RatePetitionMutationVariables = Exact<{
  input: RatePetitionInput;
}>;


export type RatePetitionMutation = { ratePetition: { refusals: Array<{ code: string, message: string, messageEn: string, field: string | null, clause: string | null, policy: string | null }> } };

export type AcceptedBatchesQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AcceptedBatchesQuery = { batches: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, amount: string, content: string, submittedOn: string, acceptedOn: string | null, project: { name: string, regionCode: string } }> } };

export type ContractsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractsQuery = { contracts: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, regionCode: string, contractorName: string, amount: string, accepted: string, signedOn: string, warrantyEndsOn: string | null, project: { name: string } }> } };

export type HouseholdsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, villageCode: string, memberCount: number, headMaskedName: string, registeredOn: string | null }> } };

export type OpenQualityIssuesQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenQualityIssuesQuery = { qualityIssues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, state: QualityIssueState, openedOn: string, project: { name: string, regionCode: string } }> } };

export type ProjectAdoptionsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectAdoptionsQuery = { projectAdoptions: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, year: number, amount: string, adoptedOn: string, project: { id: string, name: string, regionCode: string } }> } };

export type ProjectsQueryVariables = Exact<{
  code: string;
  reached?: ProjectState | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, projectKind: string, regionCode: string, estimate: string, state: ProjectState, planned: string, planYear: number, listedOn: string | null, adoptedOn: string | null }> } };

export type AskedPaymentsQueryVariables = Exact<{
  code: string;
  state: HouseholdPaymentState;
  households: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type AskedPaymentsQuery = { householdPayments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, villageCode: string, payeeName: string, accountLast4: string, amount: string, item: string, period: string, paidOn: string, received: string | null, state: HouseholdPaymentState, programme: { name: string }, household: { id: string, number?: string, headMaskedName?: string }, receipts: Array<{ id: string, received: string, dispute: ReceiptDispute | null, method: ReceiptMethod, occurredOn: string }> }> } };

export type CloseVillageBookMutationVariables = Exact<{
  input: CloseVillageBookInput;
}>;


export type CloseVillageBookMutation = { closeVillageBook: { book: { id: string, state: VillageBookState, closedOn: string | null } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt: { payment: { id: string, state: HouseholdPaymentState, received: string | null } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type SendReceiptCodeMutationVariables = Exact<{
  input: SendReceiptCodeInput;
}>;


export type SendReceiptCodeMutation = { sendReceiptCode: { payment: { id: string } | null, refusals: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } };

export type VillageBookQueryVariables = Exact<{
  code: string;
  month: string;
}>;


export type VillageBookQuery = { villageBook: { id: string, month: string, dueOn: string, state: VillageBookState, closedOn: string | null, payments: number, paid: string, received: string, confirmed: number, disputed: number, unanswered: number, hindrances: Array<{ code: string, message: string, messageEn: string, clause: string | null }> } | null };

export type VillageMonthsQueryVariables = Exact<{
  code: string;
}>;


export type VillageMonthsQuery = { open: { totalCount: number, nodes: Array<{ id: string, month: string }> }, newest: { nodes: Array<{ id: string, paidOn: string }> } };

export type VillageSheetQueryVariables = Exact<{
  code: string;
  month: string;
  programmeId?: string | null | undefined;
}>;


export type VillageSheetQuery = { villageLedgerSheet: string | null };

export type WitnessesQueryVariables = Exact<{
  code: string;
}>;


export type WitnessesQuery = { bodies: { nodes: Array<{ id: string, name: string, posts: Array<{ id: string, title: string, heldUntil: string | null, person: { id: string } }> }> } };

export type BodiesOfPlaceQueryVariables = Exact<{
  code: string;
}>;


export type BodiesOfPlaceQuery = { bodies: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type FindRegionsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type FindRegionsQuery = { regions: { totalCount: number, nodes: Array<{ code: string, name: string, fullName: string, level: RegionLevel }> } };

export type RegionNameQueryVariables = Exact<{
  code: string;
}>;


export type RegionNameQuery = { region: { code: string, name: string, fullName: string, level: RegionLevel } | null };

export type CluesQueryVariables = Exact<{
  code: string;
  milestone?: ClueMilestone | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CluesQuery = { clues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, source: ClueSource, summary: string, amount: string | null, regionCode: string, state: ClueState, registeredOn: string, transferredOn: string | null, closedOn: string | null }> } };

export type EvidenceReuseQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EvidenceReuseQuery = { evidenceReuse: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, hash: string, regionCode: string, flaggedOn: string, uses: Array<{ context: EvidenceContext, kind: string, occurredOn: string }> }> } };

export type PetitionsQueryVariables = Exact<{
  code: string;
  milestone?: PetitionMilestone | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PetitionsQuery = { petitions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, channel: PetitionChannel, named: boolean, state: PetitionState, regionCode: string, handlingBodyId: string, receivedOn: string, concludedOn: string | null, overdueOn: string | null, result: PetitionResult | null }> } };

export type WarningsQueryVariables = Exact<{
  code: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WarningsQuery = { warnings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: SupervisionWarningKind, regionCode: string, bodyId: string | null, amount: string | null, dueOn: string | null, warnedOn: string, subjectId: string }> } };

export type TraceQueryVariables = Exact<{
  id: string;
  direction: TraceDirection;
}>;


export type TraceQuery = { trace: { truncated: boolean, goesOnElsewhere: boolean, edges: Array<{ cause: string, effect: string }>, nodes: Array<{ id: string, type: string, title: string, subjectId: string, occurredOn: string, recordedAt: string, region: { code: string, name: string, fullName: string } }> } };
