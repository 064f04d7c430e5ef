// Generated from schema.graphql by `npm run generate`: change that file instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '@sunledger/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Amount in yuan as a decimal string with two digits, for example 1234.50 (金额, 元) */
  Yuan: { input: bigint; output: bigint | string; }
  /** Calendar date in Asia/Shanghai, for example 2018-02-14 (日期) */
  Date: { input: string; output: string; }
  /** Instant in UTC, ISO 8601 (时刻) */
  DateTime: { input: Date; output: Date; }
  /** 12-digit statistical code of a region, 15 digits for a villager group (区划代码) */
  RegionCode: { input: string; output: string; }
};

/** Whose answer may be kept for whom (缓存范围) */
export type CacheControlScope =
  /** The same for every reader (公共) */
  | 'PUBLIC'
  /** For its reader alone (个人) */
  | 'PRIVATE';

/** Why a command was not carried out: the rule, where it stands, and what to do (拒绝理由) */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Code of the rule, for programs (规则代码) */
  readonly code: Scalars['String']['output'];
  /** What a person reads, in Chinese (说明) */
  readonly message: Scalars['String']['output'];
  /** The same in English (英文说明) */
  readonly messageEn: Scalars['String']['output'];
  /** Input field at fault (出错字段) */
  readonly field: Maybe<Scalars['String']['output']>;
  /** Mechanism of the system that asks for it (机制编号) */
  readonly mechanism: Maybe<Scalars['String']['output']>;
  /** Clause of law or local rule (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Policy pack and version that set the value (政策包及版本) */
  readonly policy: Maybe<Scalars['String']['output']>;
};

/** Place in a paged list (分页信息) */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows (是否还有下一页) */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor to continue after (续读位置) */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Where a photo says that it was taken, WGS 84 (拍摄位置) */
export type EvidencePosition = {
  readonly __typename?: 'EvidencePosition';
  /** Degrees east (经度) */
  readonly longitude: Scalars['Float']['output'];
  /** Degrees north (纬度) */
  readonly latitude: Scalars['Float']['output'];
};

/** A file that stands behind a fact (证据附件) */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind of document, as packs name it (材料种类) */
  readonly kind: Scalars['String']['output'];
  /** Media type (文件类型) */
  readonly contentType: Scalars['String']['output'];
  /** Size in bytes, where it is known (文件大小, 字节) */
  readonly sizeBytes: Maybe<Scalars['Int']['output']>;
  /** Body and post in which it was attached (提交机构及岗位) */
  readonly attachedBy: Maybe<Scalars['String']['output']>;
  /** Day of the fact that it was attached to (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant at which it was attached (提交时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Instant at which a photo says that it was taken (拍摄时间) */
  readonly capturedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where a photo says that it was taken (拍摄位置) */
  readonly position: Maybe<EvidencePosition>;
  /** Right to read the file at the gateway for a few minutes; files show people, so it takes a purpose and is recorded (阅读凭证) */
  readonly readTicket: Maybe<Scalars['String']['output']>;
};

/** State of a clock (期限状态) */
export type DeadlineState =
  /** Counting (计时中) */
  | 'RUNNING'
  /** Done in time (按期办结) */
  | 'MET'
  /** Not done in time (逾期) */
  | 'MISSED'
  /** Its subject is gone (撤销) */
  | 'CANCELLED';

/** A clock with its rule, and what happened to it (期限) */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind of clock (期限种类) */
  readonly kind: Scalars['String']['output'];
  /** What is due (事项) */
  readonly title: Scalars['String']['output'];
  /** First day (起算日) */
  readonly startedOn: Scalars['Date']['output'];
  /** Last day (到期日) */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether the due day rests on a calendar not yet published (是否暂定) */
  readonly provisional: Scalars['Boolean']['output'];
  /** The limit as the pack sets it, for example 15 working-day (时限) */
  readonly limit: Scalars['String']['output'];
  /** Pack and version of the limit (政策包及版本) */
  readonly policy: Maybe<Scalars['String']['output']>;
  /** Clause of the limit (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** State (状态) */
  readonly state: DeadlineState;
  /** Day on which it was met or missed (办结或逾期日) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Days left in the unit of the limit, working days where it counts those; negative when late, null once settled (剩余天数) */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** Due day before an extension (原到期日) */
  readonly extendedFrom: Maybe<Scalars['Date']['output']>;
};

/** Kind of file (文件格式) */
export type ExportFormat =
  /** Comma-separated text in UTF-8 (CSV 文本) */
  | 'CSV'
  /** Columns with types, for analysis (Parquet 列存) */
  | 'PARQUET';

/** What stands in the first line of a CSV (表头) */
export type ExportHeaders =
  /** Names for programs (字段名) */
  | 'NAME'
  /** Chinese (中文) */
  | 'ZH'
  /** English (英文) */
  | 'EN';

/** State of an export (导出状态) */
export type ExportState =
  /** Waits for its turn (排队中) */
  | 'WAITING'
  /** Being made (导出中) */
  | 'RUNNING'
  /** To be fetched (可下载) */
  | 'READY'
  /** Came to nothing (失败) */
  | 'FAILED'
  /** Not wanted any more (已取消) */
  | 'CANCELLED';

/** An order for a whole list as a file (导出申请) */
export type RequestExportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the list, as dataAccess names it (清单) */
  readonly list: Scalars['String']['input'];
  /** Region, with everything below it (地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** First day (起日) */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day that is not included any more (止日) */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of file (文件格式) */
  readonly format: ExportFormat;
  /** First line of a CSV; names when left out (表头) */
  readonly headers?: InputMaybe<ExportHeaders>;
  /** Whether a CSV begins with a byte order mark, as spreadsheets want (是否带 BOM) */
  readonly bom?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether personal columns come unmasked; only where the purpose opens them (是否含未脱敏个人信息) */
  readonly personal?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The end of an export (取消导出) */
export type CancelExportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Export (导出任务) */
  readonly exportId: Scalars['ID']['input'];
};

/** Answer to an order for an export (导出结果) */
export type ExportPayload = {
  readonly __typename?: 'ExportPayload';
  /** The export (导出任务) */
  readonly export: Maybe<ExportJob>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event; an export makes none (位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A whole list on its way into a file (导出任务) */
export type ExportJob = {
  readonly __typename?: 'ExportJob';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Key of the list (清单) */
  readonly list: Scalars['String']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** First day (起日) */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** First day that is not included any more (止日) */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Kind of file (文件格式) */
  readonly format: ExportFormat;
  /** Whether personal columns are unmasked (是否含未脱敏个人信息) */
  readonly personal: Scalars['Boolean']['output'];
  /** Purpose for which it was asked (用途) */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** State (状态) */
  readonly state: ExportState;
  /** Rows written so far (已导出行数) */
  readonly rowsDone: Scalars['Int']['output'];
  /** Rows in all, once counted (总行数) */
  readonly rowsTotal: Maybe<Scalars['Int']['output']>;
  /** Why it came to nothing (失败原因) */
  readonly fault: Maybe<Scalars['String']['output']>;
  /** Size of the file in bytes (文件大小) */
  readonly fileBytes: Maybe<Scalars['Float']['output']>;
  /** SHA-256 of the file (文件摘要) */
  readonly fileHash: Maybe<Scalars['String']['output']>;
  /** Where the gateway gives the file, for five minutes from now; each time it is asked for is written to the audit (下载凭证) */
  readonly ticket: Maybe<Scalars['String']['output']>;
  /** When it was asked for (申请时间) */
  readonly askedAt: Scalars['DateTime']['output'];
  /** When it ended (结束时间) */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Exports, page by page (导出任务列表) */
export type ExportJobConnection = {
  readonly __typename?: 'ExportJobConnection';
  /** Exports of this page (本页) */
  readonly nodes: ReadonlyArray<ExportJob>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** What one department may read in one context, and has read there (一个领域的数据使用) */
export type ContextAccess = {
  readonly __typename?: 'ContextAccess';
  /** Lists that it may read and export now (可读清单) */
  readonly lists: ReadonlyArray<ReadableList>;
  /** What it read, the newest first (读取记录) */
  readonly reads: ReadRecordConnection;
};


/** What one department may read in one context, and has read there (一个领域的数据使用) */
export type ContextAccessReadsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A list that a department may read (可读清单) */
export type ReadableList = {
  readonly __typename?: 'ReadableList';
  /** Key, for exports (清单代码) */
  readonly key: Scalars['String']['output'];
  /** Name (名称) */
  readonly name: Scalars['String']['output'];
  /** Name in English (英文名称) */
  readonly nameEn: Scalars['String']['output'];
  /** What it holds (说明) */
  readonly about: Scalars['String']['output'];
  /** What it holds, in English (英文说明) */
  readonly aboutEn: Scalars['String']['output'];
  /** Whether it holds personal data (是否含个人信息) */
  readonly personal: Scalars['Boolean']['output'];
  /** Whether its personal columns open unmasked for this purpose (是否可未脱敏) */
  readonly openInFull: Scalars['Boolean']['output'];
  /** Why it is open: purpose and registration (依据) */
  readonly why: Scalars['String']['output'];
  /** Why, in English (英文依据) */
  readonly whyEn: Scalars['String']['output'];
  /** Columns (字段) */
  readonly columns: ReadonlyArray<ListColumn>;
};

/** A column of a list (字段) */
export type ListColumn = {
  readonly __typename?: 'ListColumn';
  /** Name for programs (字段名) */
  readonly name: Scalars['String']['output'];
  /** Header (表头) */
  readonly title: Scalars['String']['output'];
  /** Header in English (英文表头) */
  readonly titleEn: Scalars['String']['output'];
  /** text, date, instant, yuan, integer or boolean (类型) */
  readonly type: Scalars['String']['output'];
  /** Whether it is personal (是否个人信息) */
  readonly personal: Scalars['Boolean']['output'];
};

/** Kind of reading (读取方式) */
export type ReadKind =
  /** By a query (查询) */
  | 'QUERY'
  /** Personal data, by a query (查阅个人信息) */
  | 'PERSONAL'
  /** As a file (导出) */
  | 'EXPORT';

/** One reading, as the audit has it (读取记录) */
export type ReadRecord = {
  readonly __typename?: 'ReadRecord';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** When (时间) */
  readonly at: Scalars['DateTime']['output'];
  /** How (读取方式) */
  readonly kind: ReadKind;
  /** Field or list that was read (读取内容) */
  readonly action: Scalars['String']['output'];
  /** Region that was asked for, where it was one (地区) */
  readonly regionCode: Maybe<Scalars['RegionCode']['output']>;
  /** For what purpose (用途) */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** How many rows (行数) */
  readonly rows: Maybe<Scalars['Int']['output']>;
  /** Whether personal data were read unmasked (是否个人信息) */
  readonly personal: Scalars['Boolean']['output'];
};

/** Readings, page by page (读取记录列表) */
export type ReadRecordConnection = {
  readonly __typename?: 'ReadRecordConnection';
  /** Readings of this page (本页) */
  readonly nodes: ReadonlyArray<ReadRecord>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A second person approves one entry dated far back in funds (批准补录) */
  readonly approveFundsBackdating: ApproveBackdatingPayload;
  /** Asks for a whole list of funds as a file, made in the background (申请导出) */
  readonly requestFundsExport: ExportPayload;
  /** Ends an export that is not needed any more (取消导出) */
  readonly cancelFundsExport: ExportPayload;
  /** Records that integrated money changed its budget subject for a department (涉农整合科目调整) */
  readonly changeBudgetSubject: ChangeBudgetSubjectPayload;
  /** Takes a change of budget subject that was recorded wrongly back, as a second person (冲销科目调整) */
  readonly reverseBudgetSubject: ReverseBudgetSubjectPayload;
  /** Closes a month of a programme's books; there is no reopening (月度结账) */
  readonly closeMonth: CloseMonthPayload;
  /** Closes a year: what is left is held until it is carried over or returned (年度结账) */
  readonly closeYear: CloseYearPayload;
  /** Lets holders use in a later year what was left in a closed one (资金结转) */
  readonly carryOver: CarryOverPayload;
  /** Asks a risk fund to bear its share of a defaulted loan (分险代偿申请) */
  readonly requestRiskCompensation: RequestRiskCompensationPayload;
  /** Checks it, as a second person (分险代偿复核) */
  readonly checkRiskCompensation: CheckRiskCompensationPayload;
  /** Releases the share to the bank, by the named bookkeeper (分险代偿支付) */
  readonly payRiskCompensation: PayRiskCompensationPayload;
  /** Books what came back, by the named bookkeeper (分险垫付收回) */
  readonly recordRiskRecovery: RecordRiskRecoveryPayload;
  /** Proposes to write off what is not to come back (核销申请) */
  readonly proposeRiskWriteOff: ProposeRiskWriteOffPayload;
  /** Decides on a write-off, as a second person (核销审批) */
  readonly writeOffRiskAdvance: WriteOffRiskAdvancePayload;
  /** Takes quota that was entered wrongly out of the book, as a second person (冲销误登指标) */
  readonly reverseQuotaReceipt: ReverseQuotaReceiptPayload;
  /** Takes cash that was entered wrongly out of the book, as a second person (冲销误登到账) */
  readonly reverseCashReceipt: ReverseCashReceiptPayload;
  /** Takes recovered money that was entered wrongly out of the book, as a second person and before any of it is ordered on (冲销误登追缴入账) */
  readonly reverseRecoveryReceipt: ReverseRecoveryReceiptPayload;
  /** Takes what was entered wrongly as back in a risk fund out of the books, as a second person and while all of it is there (冲销误登分险收回) */
  readonly reverseRiskRecovery: ReverseRiskRecoveryPayload;
  /** Books interest of a programme's own account, by its named bookkeeper (利息入账) */
  readonly recordAccountInterest: AccountInterestPayload;
  /** Takes interest that was entered wrongly out of the books, as a second person and while all of it is there (冲销误登利息) */
  readonly reverseAccountInterest: AccountInterestPayload;
  /** Takes back the surplus of a closed year, and the interest of it that goes to the treasury (结余收回) */
  readonly returnSurplus: ReturnSurplusPayload;
  /** Releases the cash of a surplus that lies in the account, and its interest, to the treasury through the bank (结余上缴) */
  readonly paySurplus: PaySurplusPayload;
  /** A village claims the reimbursement of an accepted batch (申请报账) */
  readonly submitReimbursement: SubmitReimbursementPayload;
  /** Corrects a claim that was sent back; it goes through all reviews again (更正报账) */
  readonly correctReimbursement: CorrectReimbursementPayload;
  /** One level or department reviews a claim (会审报账) */
  readonly reviewReimbursement: ReviewReimbursementPayload;
  /** A leader decides on a large claim besides the reviewers (审批大额报账) */
  readonly approveLargeReimbursement: ApproveLargeReimbursementPayload;
  /** Releases an approved claim to the bank, from the programme's own account (支付报账) */
  readonly payReimbursement: PayReimbursementPayload;
  /** Take a claim back; an approved one waits for a second person (撤回报账) */
  readonly withdrawReimbursement: WithdrawReimbursementPayload;
  /** Confirm or decline that an approved claim is taken back (确认撤回报账) */
  readonly confirmReimbursementWithdrawal: ConfirmReimbursementWithdrawalPayload;
  /** Orders the release of retention money by hand, where the sweep could not (返还质保金) */
  readonly releaseRetention: ReleaseRetentionPayload;
  /** A bank's letter stands in for the retention money of a contract (登记质量保函) */
  readonly registerGuarantee: RegisterGuaranteePayload;
  /** A second person checks a guarantee letter; it counts from then on (复核质量保函) */
  readonly checkGuarantee: CheckGuaranteePayload;
  /** Takes a guarantee letter back; what it freed and has not left is held again (撤回质量保函) */
  readonly withdrawGuarantee: WithdrawGuaranteePayload;
  /** Asks for money by the progress of a project (申请拨付) */
  readonly requestDisbursement: RequestDisbursementPayload;
  /** Corrects a request that was sent back; it keeps its number and goes through all reviews again (更正拨付申请) */
  readonly correctDisbursement: CorrectDisbursementPayload;
  /** One level or department reviews a request (审核拨付) */
  readonly reviewDisbursement: ReviewDisbursementPayload;
  /** Releases a reviewed request to the bank, from the programme's own account (支付拨付) */
  readonly payDisbursement: PayDisbursementPayload;
  /** Take a request back; an approved one waits for a second person (撤回拨付申请) */
  readonly withdrawDisbursement: WithdrawDisbursementPayload;
  /** Confirm or decline that an approved request is taken back (确认撤回拨付申请) */
  readonly confirmDisbursementWithdrawal: ConfirmDisbursementWithdrawalPayload;
  /** Enters the account of a payee; a second person must check it (登记收款账户) */
  readonly enterPayeeAccount: EnterPayeeAccountPayload;
  /** A second person checks an account (复核收款账户) */
  readonly checkPayeeAccount: CheckPayeeAccountPayload;
  /** Puts waiting payments of a programme, all of them or those chosen, into one file for its bank (发送付款文件) */
  readonly sendPaymentFile: SendPaymentFilePayload;
  /** Reads a result that the bank gave; a faulty one is refused whole and listed (读取银行回单) */
  readonly readBankResult: ReadBankResultPayload;
  /** Takes back a payment order that waits for the next file or came back from the bank, by a person who did not order it (撤销付款指令) */
  readonly cancelPayment: CancelPaymentPayload;
  /** Orders a payment that the bank turned back once more (重新付款) */
  readonly reissuePayment: ReissuePaymentPayload;
  /** Joins library projects with money (拟定年度计划) */
  readonly proposePlan: ProposePlanPayload;
  /** Proposes to add, drop or change items of a plan in force (拟定计划调整) */
  readonly adjustPlan: AdjustPlanPayload;
  /** The leading group adopts a plan; it takes effect after its display (审定年度计划) */
  readonly adoptPlan: AdoptPlanPayload;
  /** The leading group turns a plan or its adjustment down, with its reason (否决年度计划) */
  readonly rejectPlan: RejectPlanPayload;
  /** Whoever proposed a plan or an adjustment takes it back before it is decided on (撤回年度计划) */
  readonly withdrawPlan: WithdrawPlanPayload;
  /** Books cash that arrived in the programme's own account, by its named bookkeeper (登记到账) */
  readonly receiveCash: ReceiveCashPayload;
  /** Names a programme's bookkeeper, or a deputy for a span (指定记账专人) */
  readonly appointBookkeeper: AppointBookkeeperPayload;
  /** Opens a programme with its own account, book and bookkeeper (设立资金项目) */
  readonly openProgramme: OpenProgrammePayload;
  /** Proposes another own account for a programme: a mistyped number, or another bank (申请变更专户) */
  readonly proposeProgrammeAccount: ProposeProgrammeAccountPayload;
  /** A second person decides on another own account of a programme, with nothing of it at the bank (审批变更专户) */
  readonly decideProgrammeAccount: DecideProgrammeAccountPayload;
  /** Books quota that came from above by document number (登记指标) */
  readonly receiveQuota: ReceiveQuotaPayload;
  /** Enters money that came in the level's own whereabouts ledger (登记资金去向) */
  readonly registerWhereabouts: RegisterWhereaboutsPayload;
  /** Takes back what was registered wrongly in a level's ledger, as a second person (冲销资金去向登记) */
  readonly reverseWhereabouts: ReverseWhereaboutsPayload;
  /** Passes quota to a lower body by document number (下达资金) */
  readonly issueAllocation: IssueAllocationPayload;
  /** Takes an allocation back while nothing of it was passed on or used (冲销下达) */
  readonly reverseAllocation: ReverseAllocationPayload;
  /** Hands in a payment file; the service reads and checks it (提交到户发放表) */
  readonly startHouseholdImport: StartHouseholdImportPayload;
  /** Approves a checked payment file (审批到户发放) */
  readonly approveHouseholdImport: ApproveHouseholdImportPayload;
  /** Pays an approved payment file from the programme's own account, by its named bookkeeper (支付到户发放) */
  readonly releaseHouseholdImport: ReleaseHouseholdImportPayload;
  /** Takes a payment file back before money moves (取消到户发放) */
  readonly cancelHouseholdImport: CancelHouseholdImportPayload;
  /** Enters the right payee of a payment that the bank turned back; another person checks it (更正到户收款人) */
  readonly correctHouseholdPayee: CorrectHouseholdPayeePayload;
  /** Checks a corrected payee (复核到户收款人更正) */
  readonly checkHouseholdPayee: CheckHouseholdPayeePayload;
  /** Proposes to give up a returned payment whose payee died or can't be found (撤销到户退汇) */
  readonly withdrawReturnedPayment: WithdrawReturnedPaymentPayload;
  /** A second person approves or refuses to give a returned payment up (审批撤销到户退汇) */
  readonly decideReturnWithdrawal: DecideReturnWithdrawalPayload;
  /** Orders what came back and was corrected once more, under its list's number (重新付款到户退汇) */
  readonly reissueHouseholdPayments: ReissueHouseholdPaymentsPayload;
  /** Send a code to the household's telephone; saying it back confirms a payment (发送确认验证码) */
  readonly sendReceiptCode: RecordReceiptPayload;
  /** Records what a household says it received (登记到户确认) */
  readonly recordReceipt: RecordReceiptPayload;
  /** Close a village's book of a month; nothing is paid into it any more (村级财务结账) */
  readonly closeVillageBook: CloseVillageBookPayload;
  /** Books recovered money that arrived (登记追缴入账) */
  readonly receiveRecovery: ReceiveRecoveryPayload;
  /** Releases recovered money to the treasury through the bank (上缴国库) */
  readonly payTreasury: PayTreasuryPayload;
  /** Pays lines of a refund list back to households, as cash on the spot or through the bank (支付清退) */
  readonly payRefund: PayRefundPayload;
  /** Approves a proposal of shares; the second person's approval adopts it (审定分配方案) */
  readonly approveFactors: ApproveFactorsPayload;
  /** Computes next year's shares from last year's assessment (因素分配测算) */
  readonly proposeFactors: ProposeFactorsPayload;
};


export type MutationApproveFundsBackdatingArgs = {
  input: ApproveBackdatingInput;
};


export type MutationRequestFundsExportArgs = {
  input: RequestExportInput;
};


export type MutationCancelFundsExportArgs = {
  input: CancelExportInput;
};


export type MutationChangeBudgetSubjectArgs = {
  input: ChangeBudgetSubjectInput;
};


export type MutationReverseBudgetSubjectArgs = {
  input: ReverseBudgetSubjectInput;
};


export type MutationCloseMonthArgs = {
  input: CloseMonthInput;
};


export type MutationCloseYearArgs = {
  input: CloseYearInput;
};


export type MutationCarryOverArgs = {
  input: CarryOverInput;
};


export type MutationRequestRiskCompensationArgs = {
  input: RequestRiskCompensationInput;
};


export type MutationCheckRiskCompensationArgs = {
  input: CheckRiskCompensationInput;
};


export type MutationPayRiskCompensationArgs = {
  input: PayRiskCompensationInput;
};


export type MutationRecordRiskRecoveryArgs = {
  input: RecordRiskRecoveryInput;
};


export type MutationProposeRiskWriteOffArgs = {
  input: ProposeRiskWriteOffInput;
};


export type MutationWriteOffRiskAdvanceArgs = {
  input: WriteOffRiskAdvanceInput;
};


export type MutationReverseQuotaReceiptArgs = {
  input: ReverseQuotaReceiptInput;
};


export type MutationReverseCashReceiptArgs = {
  input: ReverseCashReceiptInput;
};


export type MutationReverseRecoveryReceiptArgs = {
  input: ReverseRecoveryReceiptInput;
};


export type MutationReverseRiskRecoveryArgs = {
  input: ReverseRiskRecoveryInput;
};


export type MutationRecordAccountInterestArgs = {
  input: RecordAccountInterestInput;
};


export type MutationReverseAccountInterestArgs = {
  input: ReverseAccountInterestInput;
};


export type MutationReturnSurplusArgs = {
  input: ReturnSurplusInput;
};


export type MutationPaySurplusArgs = {
  input: PaySurplusInput;
};


export type MutationSubmitReimbursementArgs = {
  input: SubmitReimbursementInput;
};


export type MutationCorrectReimbursementArgs = {
  input: CorrectReimbursementInput;
};


export type MutationReviewReimbursementArgs = {
  input: ReviewReimbursementInput;
};


export type MutationApproveLargeReimbursementArgs = {
  input: ApproveLargeReimbursementInput;
};


export type MutationPayReimbursementArgs = {
  input: PayReimbursementInput;
};


export type MutationWithdrawReimbursementArgs = {
  input: WithdrawReimbursementInput;
};


export type MutationConfirmReimbursementWithdrawalArgs = {
  input: ConfirmReimbursementWithdrawalInput;
};


export type MutationReleaseRetentionArgs = {
  input: ReleaseRetentionInput;
};


export type MutationRegisterGuaranteeArgs = {
  input: RegisterGuaranteeInput;
};


export type MutationCheckGuaranteeArgs = {
  input: CheckGuaranteeInput;
};


export type MutationWithdrawGuaranteeArgs = {
  input: WithdrawGuaranteeInput;
};


export type MutationRequestDisbursementArgs = {
  input: RequestDisbursementInput;
};


export type MutationCorrectDisbursementArgs = {
  input: CorrectDisbursementInput;
};


export type MutationReviewDisbursementArgs = {
  input: ReviewDisbursementInput;
};


export type MutationPayDisbursementArgs = {
  input: PayDisbursementInput;
};


export type MutationWithdrawDisbursementArgs = {
  input: WithdrawDisbursementInput;
};


export type MutationConfirmDisbursementWithdrawalArgs = {
  input: ConfirmDisbursementWithdrawalInput;
};


export type MutationEnterPayeeAccountArgs = {
  input: EnterPayeeAccountInput;
};


export type MutationCheckPayeeAccountArgs = {
  input: CheckPayeeAccountInput;
};


export type MutationSendPaymentFileArgs = {
  input: SendPaymentFileInput;
};


export type MutationReadBankResultArgs = {
  input: ReadBankResultInput;
};


export type MutationCancelPaymentArgs = {
  input: CancelPaymentInput;
};


export type MutationReissuePaymentArgs = {
  input: ReissuePaymentInput;
};


export type MutationProposePlanArgs = {
  input: ProposePlanInput;
};


export type MutationAdjustPlanArgs = {
  input: AdjustPlanInput;
};


export type MutationAdoptPlanArgs = {
  input: AdoptPlanInput;
};


export type MutationRejectPlanArgs = {
  input: RejectPlanInput;
};


export type MutationWithdrawPlanArgs = {
  input: WithdrawPlanInput;
};


export type MutationReceiveCashArgs = {
  input: ReceiveCashInput;
};


export type MutationAppointBookkeeperArgs = {
  input: AppointBookkeeperInput;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationProposeProgrammeAccountArgs = {
  input: ProposeProgrammeAccountInput;
};


export type MutationDecideProgrammeAccountArgs = {
  input: DecideProgrammeAccountInput;
};


export type MutationReceiveQuotaArgs = {
  input: ReceiveQuotaInput;
};


export type MutationRegisterWhereaboutsArgs = {
  input: RegisterWhereaboutsInput;
};


export type MutationReverseWhereaboutsArgs = {
  input: ReverseWhereaboutsInput;
};


export type MutationIssueAllocationArgs = {
  input: IssueAllocationInput;
};


export type MutationReverseAllocationArgs = {
  input: ReverseAllocationInput;
};


export type MutationStartHouseholdImportArgs = {
  input: StartHouseholdImportInput;
};


export type MutationApproveHouseholdImportArgs = {
  input: ApproveHouseholdImportInput;
};


export type MutationReleaseHouseholdImportArgs = {
  input: ReleaseHouseholdImportInput;
};


export type MutationCancelHouseholdImportArgs = {
  input: CancelHouseholdImportInput;
};


export type MutationCorrectHouseholdPayeeArgs = {
  input: CorrectHouseholdPayeeInput;
};


export type MutationCheckHouseholdPayeeArgs = {
  input: CheckHouseholdPayeeInput;
};


export type MutationWithdrawReturnedPaymentArgs = {
  input: WithdrawReturnedPaymentInput;
};


export type MutationDecideReturnWithdrawalArgs = {
  input: DecideReturnWithdrawalInput;
};


export type MutationReissueHouseholdPaymentsArgs = {
  input: ReissueHouseholdPaymentsInput;
};


export type MutationSendReceiptCodeArgs = {
  input: SendReceiptCodeInput;
};


export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput;
};


export type MutationCloseVillageBookArgs = {
  input: CloseVillageBookInput;
};


export type MutationReceiveRecoveryArgs = {
  input: ReceiveRecoveryInput;
};


export type MutationPayTreasuryArgs = {
  input: PayTreasuryInput;
};


export type MutationPayRefundArgs = {
  input: PayRefundInput;
};


export type MutationApproveFactorsArgs = {
  input: ApproveFactorsInput;
};


export type MutationProposeFactorsArgs = {
  input: ProposeFactorsInput;
};

/** Approval of one far backdated entry (批准补录) */
export type ApproveBackdatingInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Who will record (补录人) */
  readonly personId: Scalars['ID']['input'];
  /** Name of the command, for example receiveQuota (操作名称) */
  readonly command: Scalars['String']['input'];
  /** Day on which the thing happened (发生日期) */
  readonly backdatedTo: Scalars['Date']['input'];
  /** Why it is recorded so late (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to an approval of backdating (批准补录结果) */
export type ApproveBackdatingPayload = {
  readonly __typename?: 'ApproveBackdatingPayload';
  /** Approval that the late entry names as backdatingApprovalId (批准编号) */
  readonly approvalId: Maybe<Scalars['ID']['output']>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One export of one's own from funds (导出任务) */
  readonly fundsExport: Maybe<ExportJob>;
  /** One's own exports from funds, the newest first (本人的导出任务) */
  readonly fundsExports: ExportJobConnection;
  /** The chart of accounts that every programme's books follow (会计科目表) */
  readonly chartOfAccounts: ReadonlyArray<ChartAccount>;
  /** One account's movements over a span with running balance (明细账) */
  readonly accountStatement: AccountStatement;
  /** The same as a file: a ticket by which the gateway gives it out for five minutes (明细账文件) */
  readonly accountStatementFile: Scalars['String']['output'];
  /** Entries of one book, newest first (记账凭证列表) */
  readonly journalEntries: JournalEntryConnection;
  /** Walks both chains of a programme, its kept balances and closings, and names the first row that doesn't fit (账簿校验) */
  readonly journalVerification: JournalVerification;
  /** What holders of a region and below had left as years were closed: the proposal for carry-over and return (年末结转结余列表) */
  readonly yearEnds: YearEndConnection;
  /** One advance of a risk fund (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Advances of risk funds in a region and below, newest first (分险垫付列表) */
  readonly riskAdvances: RiskAdvanceConnection;
  /** What moved of advances over whole months, newest first (分险垫付变动列表) */
  readonly riskMovements: RiskMovementConnection;
  /** Surplus taken back in a region and below, newest first (结余收回列表) */
  readonly surplusReturns: SurplusReturnConnection;
  /** One claim (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Claims of a region and below, newest first; whole months of the application, of the payment for state PAID (报账列表) */
  readonly reimbursements: ReimbursementConnection;
  /** Retention money held of one claim (质保金) */
  readonly retention: Maybe<Retention>;
  /** Retention money of a region and below, newest first; whole months of holding, of the release for state RELEASED (质保金列表) */
  readonly retentions: RetentionConnection;
  /** Guarantee letters of a contract: all of them, the few that one contract has (质量保函) */
  readonly guaranteeLetters: ReadonlyArray<GuaranteeLetter>;
  /** One disbursement (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** The appropriation ledger of a region and below, newest first; whole months of the request, of the payment for state PAID (项目拨款台账) */
  readonly disbursements: DisbursementConnection;
  /** One payment (付款指令) */
  readonly paymentOrder: Maybe<PaymentOrder>;
  /** Payments of a region and below, newest first; whole months of the order (付款指令列表) */
  readonly paymentOrders: PaymentOrderConnection;
  /** One payment file (付款文件) */
  readonly paymentFile: Maybe<PaymentFile>;
  /** Files for the bank, newest first (付款文件列表) */
  readonly paymentFiles: PaymentFileConnection;
  /** Results of the bank, newest first; those that answer no file of ours are shown to whoever sends payments (银行回单列表) */
  readonly bankResults: BankResultConnection;
  /** Accounts of payees of a region and below, newest first (收款账户列表) */
  readonly payeeAccounts: PayeeAccountConnection;
  /** Name and number of a payee's account, for who checks it (收款账户信息) */
  readonly payeeAccountIdentity: Maybe<PayeeAccountIdentity>;
  /** What had to be explained about payments and planned items, newest first (付款疑点列表) */
  readonly paymentFlags: PaymentFlagConnection;
  /** The rows behind one number of a project's money (项目资金明细) */
  readonly projectMoneyRows: ProjectMoneyRowConnection;
  /** One yearly plan (年度计划) */
  readonly plan: Maybe<AnnualPlan>;
  /** Yearly plans of a region and below, newest first; the period is that of the proposal, of taking effect for state ADOPTED (年度计划列表) */
  readonly plans: AnnualPlanConnection;
  /** Projects of the library in a region and below that no plan pays for, longest waiting first (结转项目) */
  readonly unfundedProjects: UnfundedProjectConnection;
  /** Cash received in a region and below, newest first; whole months (到账列表) */
  readonly cashReceipts: CashReceiptConnection;
  /** Programmes of a region and below, by code (资金项目列表) */
  readonly programmes: ProgrammeConnection;
  /** One programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Allocations received in a region and below, newest first (资金分配列表) */
  readonly allocations: AllocationConnection;
  /** One allocation (资金分配) */
  readonly allocation: Maybe<Allocation>;
  /** Quota received from above in a region and below, newest first; whole months (上级指标列表) */
  readonly quotaReceipts: QuotaReceiptConnection;
  /** The whereabouts ledger of a region and below, newest entry first; whole months of the day it happened (资金去向台账) */
  readonly whereabouts: WhereaboutsEntryConnection;
  /** Quota that lies with bodies of a region and below today, oldest first (结存与闲置资金) */
  readonly idleMoney: IdleReceiptConnection;
  /** Ranking of idle money, the oldest and largest first (闲置资金排名) */
  readonly idleRanking: ReadonlyArray<IdleRank>;
  /** Hop gap of a place at the end of a day, today when left out: issued, received, held, paid, confirmed; null outside one's own area (资金层级差) */
  readonly hopGap: Maybe<HopGap>;
  /** The facts behind one number of a hop gap, latest first: same place, programme and day; level for a step (层级差明细) */
  readonly hopEntries: HopEntryConnection;
  /** One payment file on its way (到户发放批次) */
  readonly householdImport: Maybe<HouseholdImport>;
  /** Payment files of a region and below, newest first (到户发放批次列表) */
  readonly householdImports: HouseholdImportConnection;
  /** Household payments of a region and below by period and by month of payment, newest first; names masked. Where no state is said, what the bank paid (到户发放列表) */
  readonly householdPayments: HouseholdPaymentConnection;
  /** Household payments that the bank turned back, of a region and below, newest first (到户退汇列表) */
  readonly returnedPayments: HouseholdReturnConnection;
  /** What households of a region and below confirmed, newest first (到户确认列表) */
  readonly householdReceipts: HouseholdReceiptConnection;
  /** One village's page of one programme (一村一账) */
  readonly villageLedger: VillageLedger;
  /** What households were paid: a region and each part next below it, over whole months, from the kept figures (到户资金报表) */
  readonly householdStatement: HouseholdStatementConnection;
  /** The same as a file: a short-lived ticket to download it (到户资金报表下载凭证) */
  readonly householdStatementFile: Scalars['String']['output'];
  /** The village's ledger of a month for its notice board, masked, as PDF: a short-lived ticket; none where nothing was paid (一村一账张贴页) */
  readonly villageLedgerSheet: Maybe<Scalars['String']['output']>;
  /** The book of one village and month; what stands in the way of closing it (村级月账) */
  readonly villageBook: Maybe<VillageBook>;
  /** Books of a region, oldest month first; months as 2026-03 (村级月账列表) */
  readonly villageBooks: VillageBookConnection;
  /** Closing rate of a region and of each part next below it (村级财务结账率) */
  readonly villageBookRates: ReadonlyArray<VillageBookRate>;
  /** The payee of one payment, unmasked, for a stated purpose (收款人信息) */
  readonly householdPayee: Maybe<PayeeIdentity>;
  /** One recovery (追缴) */
  readonly expectedRecovery: Maybe<ExpectedRecovery>;
  /** Recoveries ordered in a region and below, newest first (追缴列表) */
  readonly expectedRecoveries: ExpectedRecoveryConnection;
  /** Recovered money that arrived, newest first (追缴入账列表) */
  readonly recoveryReceipts: RecoveryReceiptConnection;
  /** Recovered money that the bank has paid to the treasury, newest first (上缴国库列表) */
  readonly treasuryPayments: TreasuryOrderConnection;
  /** Refund lists of which lines were paid in the period, newest first; the sum is what was paid then (清退列表) */
  readonly refundPayments: RefundOrderConnection;
  /** One proposal by the factor method (因素分配测算) */
  readonly factorProposal: Maybe<FactorProposal>;
  /** Proposals of a region and below, newest first (因素分配测算列表) */
  readonly factorProposals: FactorProposalConnection;
  /** Shares as they would be, without any effect (因素分配模拟) */
  readonly simulateFactors: FactorSimulation;
};


export type QueryFundsExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountStatementArgs = {
  accountId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryAccountStatementFileArgs = {
  accountId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  format: StatementFormat;
};


export type QueryJournalEntriesArgs = {
  programmeId: Scalars['ID']['input'];
  book: LedgerBook;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJournalVerificationArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryYearEndsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskAdvanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskAdvancesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  bankBodyId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RiskAdvanceState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskMovementsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<RiskMovementKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySurplusReturnsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReimbursementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReimbursementsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReimbursementState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRetentionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRetentionsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RetentionState>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGuaranteeLettersArgs = {
  contractId: Scalars['ID']['input'];
};


export type QueryDisbursementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisbursementsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<DisbursementState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentOrdersArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PaymentOrderState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentFilesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBankResultsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<BankResultState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayeeAccountsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  payeeId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PayeeAccountState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayeeAccountIdentityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentFlagsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectMoneyRowsArgs = {
  projectId: Scalars['ID']['input'];
  kind: ProjectMoneyKind;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlansArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<AnnualPlanState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnfundedProjectsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCashReceiptsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  includeReversed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllocationsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  fromBodyId?: InputMaybe<Scalars['ID']['input']>;
  toBodyId?: InputMaybe<Scalars['ID']['input']>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  includeReversed?: InputMaybe<Scalars['Boolean']['input']>;
  registered?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  departed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotaReceiptsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  includeReversed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhereaboutsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<HopLevel>;
  kind?: InputMaybe<WhereaboutsKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdleMoneyArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  overMonths?: InputMaybe<Scalars['Int']['input']>;
  unallocated?: InputMaybe<Scalars['Boolean']['input']>;
  hereOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdleRankingArgs = {
  regionCode: Scalars['RegionCode']['input'];
  by: IdleRankBy;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHopGapArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<HopLevel>;
};


export type QueryHopEntriesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  number: HopNumber;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<HopLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdImportsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdPaymentsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<HouseholdPaymentState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReturnedPaymentsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  importId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<HouseholdReturnState>;
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdReceiptsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVillageLedgerArgs = {
  villageCode: Scalars['RegionCode']['input'];
  programmeId: Scalars['ID']['input'];
};


export type QueryHouseholdStatementArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdStatementFileArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  format: FileFormat;
};


export type QueryVillageLedgerSheetArgs = {
  villageCode: Scalars['RegionCode']['input'];
  month: Scalars['String']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVillageBookArgs = {
  villageCode: Scalars['RegionCode']['input'];
  month: Scalars['String']['input'];
};


export type QueryVillageBooksArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<VillageBookState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVillageBookRatesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  month: Scalars['String']['input'];
};


export type QueryHouseholdPayeeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpectedRecoveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpectedRecoveriesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecoveryReceiptsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  includeReversed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTreasuryPaymentsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRefundPaymentsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFactorProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFactorProposalsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySimulateFactorsArgs = {
  input: SimulateFactorsInput;
};

/** What a partner department may read and has read (部门数据使用) */
export type DataAccess = {
  readonly __typename?: 'DataAccess';
  /** Identity of its client (接入标识) */
  readonly clientId: Scalars['ID']['output'];
  /** Its use of funds; null where that is not the viewer's to see */
  readonly funds: Maybe<ContextAccess>;
};

/** A programme of public money with its own account, book and bookkeeper: 三专 (资金项目) */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Short code used in documents (代码) */
  readonly code: Scalars['String']['output'];
  /** Name (名称) */
  readonly name: Scalars['String']['output'];
  /** Kind of fund, which decides permitted uses and policy (资金类别) */
  readonly fundKind: Scalars['String']['output'];
  /** Line of the body that keeps it, whose packs apply to it (条线) */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Budget year (年度) */
  readonly year: Scalars['Int']['output'];
  /** Region whose finance bureau keeps it (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body that keeps it (主管机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Last four digits of its own bank account (专户末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** Day past which nothing more may be spent (截止日) */
  readonly closesOn: Scalars['Date']['output'];
  /** Its own accounts as they were proposed and decided, the earliest first (专户及变更记录) */
  readonly ownAccounts: ReadonlyArray<ProgrammeAccount>;
  /** Who keeps its book and who stood in, as appointed (记账专人及代理人) */
  readonly bookkeepers: ReadonlyArray<Bookkeeper>;
  /** Its accounts with their balances at the end of a day, today when left out (余额表) */
  readonly accounts: LedgerAccountConnection;
  /** Changes of its budget subject, for integrated money (科目调整) */
  readonly subjectChanges: ReadonlyArray<SubjectChange>;
  /** Months and years of its books that are closed (结账记录) */
  readonly closings: ReadonlyArray<PeriodClosing>;
  /** What each holder of the programme has and did, on the given day or today; only these holders where some are named (指标台账) */
  readonly holdings: HoldingConnection;
  /** Interest of its own account, the newest first (专户利息) */
  readonly interest: AccountInterestConnection;
};


/** A programme of public money with its own account, book and bookkeeper: 三专 (资金项目) */
export type ProgrammeAccountsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  book?: InputMaybe<LedgerBook>;
  holderId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A programme of public money with its own account, book and bookkeeper: 三专 (资金项目) */
export type ProgrammeHoldingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  holderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A programme of public money with its own account, book and bookkeeper: 三专 (资金项目) */
export type ProgrammeInterestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Page of Programme (资金项目列表) */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Programme>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (资金项目) */
  readonly node: Programme;
};

/** What becomes of interest (利息处置) */
export type InterestTreatment =
  /** Stays in the fund and may be used (留存使用) */
  | 'USE'
  /** Goes to the treasury with the surplus of its year (上缴国库) */
  | 'RETURN';

/** Interest that the bank paid on a programme's own account (专户利息) */
export type AccountInterest = {
  readonly __typename?: 'AccountInterest';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** The bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['output'];
  /** What becomes of it by the pack in force on its day (利息处置) */
  readonly treatment: InterestTreatment;
  /** Policy pack and version that says so (政策包) */
  readonly policy: Scalars['String']['output'];
  /** Clause (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Who entered it (登记人) */
  readonly recordedBy: Scalars['ID']['output'];
  /** Day on which it came (入账日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Ordered to the treasury (已列入上缴) */
  readonly returned: Scalars['Boolean']['output'];
  /** Day on which it was taken out as entered wrongly (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why (冲销原因) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
};

/** A page of interest (专户利息列表) */
export type AccountInterestConnection = {
  readonly __typename?: 'AccountInterestConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<AccountInterestEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<AccountInterest>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Interest and its cursor (专户利息行) */
export type AccountInterestEdge = {
  readonly __typename?: 'AccountInterestEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (专户利息) */
  readonly node: AccountInterest;
};

/** Interest that the bank paid (利息入账) */
export type RecordAccountInterestInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** The bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['input'];
};

/** Interest to take out as entered wrongly (冲销误登利息) */
export type ReverseAccountInterestInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Interest (专户利息) */
  readonly receiptId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to recordAccountInterest and reverseAccountInterest (利息入账结果) */
export type AccountInterestPayload = {
  readonly __typename?: 'AccountInterestPayload';
  /** The interest (专户利息) */
  readonly interest: Maybe<AccountInterest>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** One of a programme's two books (账簿) */
export type LedgerBook =
  /** What bodies may use (指标账) */
  | 'QUOTA'
  /** What lies in and leaves the own account (资金账) */
  | 'CASH';

/** What an account stands for (科目性质) */
export type AccountSide =
  /** What is there (资产) */
  | 'ASSET'
  /** What it went for (支出) */
  | 'USE'
  /** What is owed (负债) */
  | 'LIABILITY'
  /** Where it came from (来源) */
  | 'OUTSIDE';

/** A kind of account of every programme (会计科目) */
export type ChartAccount = {
  readonly __typename?: 'ChartAccount';
  /** Book (账簿) */
  readonly book: LedgerBook;
  /** Code (科目代码) */
  readonly kind: Scalars['String']['output'];
  /** Name in Chinese (中文名称) */
  readonly title: Scalars['String']['output'];
  /** Name in English (英文名称) */
  readonly titleEn: Scalars['String']['output'];
  /** What it stands for (性质) */
  readonly side: AccountSide;
};

/** Page of LedgerAccount (账户余额列表) */
export type LedgerAccountConnection = {
  readonly __typename?: 'LedgerAccountConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<LedgerAccountEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<LedgerAccount>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type LedgerAccountEdge = {
  readonly __typename?: 'LedgerAccountEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (账户余额) */
  readonly node: LedgerAccount;
};

/** One account of one holder in a programme's book, with its balance at the end of a day (账户余额) */
export type LedgerAccount = {
  readonly __typename?: 'LedgerAccount';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Book (账簿) */
  readonly book: LedgerBook;
  /** Body, case or outside party that holds it (持有者) */
  readonly holderId: Scalars['ID']['output'];
  /** Kind by the chart of accounts (科目代码) */
  readonly kind: Scalars['String']['output'];
  /** Name in Chinese (科目名称) */
  readonly title: Scalars['String']['output'];
  /** Name in English (英文名称) */
  readonly titleEn: Scalars['String']['output'];
  /** Balance (余额) */
  readonly balance: Scalars['Yuan']['output'];
};

/** One account's movements over a span, with what it began and ended with (明细账) */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** The account, with its balance on the last day (账户) */
  readonly account: LedgerAccount;
  /** First day (起) */
  readonly from: Scalars['Date']['output'];
  /** Last day (止) */
  readonly until: Scalars['Date']['output'];
  /** Balance before the first day (期初余额) */
  readonly opening: Scalars['Yuan']['output'];
  /** Sum that came in (本期增加) */
  readonly came: Scalars['Yuan']['output'];
  /** Sum that went out (本期减少) */
  readonly went: Scalars['Yuan']['output'];
  /** Balance at the end of the last day (期末余额) */
  readonly closing: Scalars['Yuan']['output'];
  /** Lines by day, each with the balance after it (明细) */
  readonly lines: StatementLineConnection;
};


/** One account's movements over a span, with what it began and ended with (明细账) */
export type AccountStatementLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One line of a statement (明细账行) */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** Entry it belongs to (凭证) */
  readonly entryId: Scalars['ID']['output'];
  /** Number of the entry in its book (凭证号) */
  readonly entryNumber: Scalars['Int']['output'];
  /** Day on which it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What moved, in a word (摘要) */
  readonly kind: Scalars['String']['output'];
  /** Document number (文号) */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** What it is about (事项类别) */
  readonly subjectType: Scalars['String']['output'];
  /** Which one (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** What came in (增加) */
  readonly came: Scalars['Yuan']['output'];
  /** What went out (减少) */
  readonly went: Scalars['Yuan']['output'];
  /** Balance after it (余额) */
  readonly balance: Scalars['Yuan']['output'];
  /** Entry that it reverses (冲销凭证) */
  readonly reversesEntryId: Maybe<Scalars['ID']['output']>;
  /** Who booked it (记账人) */
  readonly personId: Scalars['ID']['output'];
};

/** A page of lines of a statement (明细账列表) */
export type StatementLineConnection = {
  readonly __typename?: 'StatementLineConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<StatementLineEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<StatementLine>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of lines of a statement and its cursor (明细账行) */
export type StatementLineEdge = {
  readonly __typename?: 'StatementLineEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (明细账) */
  readonly node: StatementLine;
};

/** One balanced entry of a book, in its chain (记账凭证) */
export type JournalEntry = {
  readonly __typename?: 'JournalEntry';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Book (账簿) */
  readonly book: LedgerBook;
  /** Number in its book, without gaps (凭证号) */
  readonly entryNumber: Scalars['Int']['output'];
  /** What moved, in a word (摘要) */
  readonly kind: Scalars['String']['output'];
  /** Day on which it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Document number (文号) */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** What it is about (事项类别) */
  readonly subjectType: Scalars['String']['output'];
  /** Which one (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Entry that it reverses (冲销凭证) */
  readonly reversesEntryId: Maybe<Scalars['ID']['output']>;
  /** Who booked it (记账人) */
  readonly personId: Scalars['ID']['output'];
  /** Its hash over the entry before it (哈希) */
  readonly hash: Scalars['String']['output'];
  /** Its lines, which sum to zero (分录) */
  readonly lines: ReadonlyArray<JournalLine>;
};

/** One line of an entry (分录) */
export type JournalLine = {
  readonly __typename?: 'JournalLine';
  /** Account (账户) */
  readonly accountId: Scalars['ID']['output'];
  /** Holder (持有者) */
  readonly holderId: Scalars['ID']['output'];
  /** Kind of account (科目代码) */
  readonly kind: Scalars['String']['output'];
  /** Amount, negative where it leaves (金额) */
  readonly amount: Scalars['Yuan']['output'];
};

/** A page of entries (记账凭证列表) */
export type JournalEntryConnection = {
  readonly __typename?: 'JournalEntryConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of entries and its cursor (记账凭证行) */
export type JournalEntryEdge = {
  readonly __typename?: 'JournalEntryEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (记账凭证) */
  readonly node: JournalEntry;
};

/** What is wrong with a row (异常类别) */
export type JournalFault =
  /** It differs from what was written (被改动) */
  | 'ALTERED'
  /** It is no longer there (缺失) */
  | 'MISSING';

/** What a walk over a programme's chains found (账簿校验) */
export type JournalVerification = {
  readonly __typename?: 'JournalVerification';
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['output'];
  /** Entries that fit (已核对凭证数) */
  readonly entries: Scalars['Int']['output'];
  /** Whether everything fits (是否完整) */
  readonly intact: Scalars['Boolean']['output'];
  /** What is wrong with the first row that doesn't fit (异常) */
  readonly fault: Maybe<JournalFault>;
  /** Table of that row (表) */
  readonly faultTable: Maybe<Scalars['String']['output']>;
  /** That row (行) */
  readonly faultRow: Maybe<Scalars['ID']['output']>;
};

/** A file format (文件格式) */
export type StatementFormat =
  /** Comma-separated text (CSV) */
  | 'CSV'
  /** Spreadsheet (XLSX) */
  | 'XLSX';

/** What was closed (结账类别) */
export type ClosingKind =
  /** A month (月结) */
  | 'MONTH'
  /** A year (年结) */
  | 'YEAR';

/** A month or year of a programme's books that is closed (结账) */
export type PeriodClosing = {
  readonly __typename?: 'PeriodClosing';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Month or year (类别) */
  readonly kind: ClosingKind;
  /** Which one (期间) */
  readonly period: Scalars['String']['output'];
  /** Its last day (截止日) */
  readonly endsOn: Scalars['Date']['output'];
  /** Who closed it (结账人) */
  readonly closedBy: Scalars['ID']['output'];
  /** When (结账日期) */
  readonly closedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Head of the quota chain then (指标账哈希) */
  readonly quotaHash: Scalars['String']['output'];
  /** Head of the cash chain then (资金账哈希) */
  readonly cashHash: Scalars['String']['output'];
};

/** What one holder had left at the end of a closed year (年末结转结余) */
export type YearEnd = {
  readonly __typename?: 'YearEnd';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Year (年度) */
  readonly year: Scalars['Int']['output'];
  /** Body that holds it (持有机构) */
  readonly holderId: Scalars['ID']['output'];
  /** Its region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Left over (年末余额) */
  readonly leftOver: Scalars['Yuan']['output'];
  /** Unused for consecutive years: to be returned (结余) */
  readonly surplus: Scalars['Yuan']['output'];
  /** May be used in the next year (可结转) */
  readonly mayBeCarried: Scalars['Yuan']['output'];
  /** Policy that tells surplus from carry-over (依据) */
  readonly policy: Scalars['String']['output'];
  /** Its clause (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Day from which it may be used (结转日期) */
  readonly carriedOn: Maybe<Scalars['Date']['output']>;
  /** Return that took the surplus (收回) */
  readonly returnId: Maybe<Scalars['ID']['output']>;
};

/** A page of year-end remainders (年末结转结余列表) */
export type YearEndConnection = {
  readonly __typename?: 'YearEndConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<YearEndEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<YearEnd>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum left over (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of year-end remainders and its cursor (年末结转结余行) */
export type YearEndEdge = {
  readonly __typename?: 'YearEndEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (年末结转结余) */
  readonly node: YearEnd;
};

/** Surplus taken back as quota, and what of it goes to the treasury as cash (结余收回) */
export type SurplusReturn = {
  readonly __typename?: 'SurplusReturn';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Year it was left in (年度) */
  readonly year: Scalars['Int']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount: surplus as quota, and interest (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Interest of the own account in it (其中应缴利息) */
  readonly interest: Scalars['Yuan']['output'];
  /** Of the surplus, released as cash; null until then (其中现金上缴) */
  readonly cash: Maybe<Scalars['Yuan']['output']>;
  /** Of the surplus, cancelled as quota only because its cash never left the treasury; null until cash is released (其中仅核减指标) */
  readonly quotaOnly: Maybe<Scalars['Yuan']['output']>;
  /** Who decided (决定人) */
  readonly orderedBy: Scalars['ID']['output'];
  /** When (决定日期) */
  readonly orderedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day on which the last of it was settled: by the bank, or at once where only quota was taken back (办结日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Payments at the bank, newest first (付款) */
  readonly payments: ReadonlyArray<PaymentOrder>;
};

/** A page of surplus returns (结余收回列表) */
export type SurplusReturnConnection = {
  readonly __typename?: 'SurplusReturnConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<SurplusReturnEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<SurplusReturn>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of surplus returns and its cursor (结余收回行) */
export type SurplusReturnEdge = {
  readonly __typename?: 'SurplusReturnEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (结余收回) */
  readonly node: SurplusReturn;
};

/** A month to close (月度结账) */
export type CloseMonthInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Month, for example 2026-03 (月份) */
  readonly month: Scalars['String']['input'];
};

/** Answer to closeMonth (月度结账结果) */
export type CloseMonthPayload = {
  readonly __typename?: 'CloseMonthPayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A year to close (年度结账) */
export type CloseYearInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Year (年度) */
  readonly year: Scalars['Int']['input'];
};

/** Answer to closeYear (年度结账结果) */
export type CloseYearPayload = {
  readonly __typename?: 'CloseYearPayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** What was left, to be used in a later year (资金结转) */
export type CarryOverInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Year (年度) */
  readonly year: Scalars['Int']['input'];
  /** Only these holders; all when left out (持有机构) */
  readonly holderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Answer to carryOver (资金结转结果) */
export type CarryOverPayload = {
  readonly __typename?: 'CarryOverPayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The surplus of a closed year, to be taken back (结余收回) */
export type ReturnSurplusInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Year (年度) */
  readonly year: Scalars['Int']['input'];
};

/** Answer to returnSurplus (结余收回结果) */
export type ReturnSurplusPayload = {
  readonly __typename?: 'ReturnSurplusPayload';
  /** The return (结余收回) */
  readonly surplusReturn: Maybe<SurplusReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Cash of a surplus, to be paid to the treasury (结余上缴) */
export type PaySurplusInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Return (结余收回) */
  readonly surplusReturnId: Scalars['ID']['input'];
  /** Account it is paid from; only the programme's own will do (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to paySurplus (结余上缴结果) */
export type PaySurplusPayload = {
  readonly __typename?: 'PaySurplusPayload';
  /** The return (结余收回) */
  readonly surplusReturn: Maybe<SurplusReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A change of budget subject of integrated money (涉农整合科目调整) */
export type SubjectChange = {
  readonly __typename?: 'SubjectChange';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Department it is meant for (部门) */
  readonly bodyId: Scalars['ID']['output'];
  /** Subject before (原科目) */
  readonly fromSubject: Scalars['String']['output'];
  /** Subject after (调整后科目) */
  readonly toSubject: Scalars['String']['output'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Who recorded it (登记人) */
  readonly changedBy: Scalars['ID']['output'];
  /** Day on which it was taken back; null while it stands (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was taken back (冲销原因) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
};

/** A change of budget subject (涉农整合科目调整) */
export type ChangeBudgetSubjectInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme of integrated money (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Department it is meant for (部门) */
  readonly bodyId: Scalars['ID']['input'];
  /** Subject before (原科目) */
  readonly fromSubject: Scalars['String']['input'];
  /** Subject after (调整后科目) */
  readonly toSubject: Scalars['String']['input'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
};

/** Answer to changeBudgetSubject (科目调整结果) */
export type ChangeBudgetSubjectPayload = {
  readonly __typename?: 'ChangeBudgetSubjectPayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A change of budget subject that was recorded wrongly (冲销科目调整) */
export type ReverseBudgetSubjectInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The change (科目调整) */
  readonly changeId: Scalars['ID']['input'];
  /** Why (原因) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseBudgetSubject (冲销科目调整结果) */
export type ReverseBudgetSubjectPayload = {
  readonly __typename?: 'ReverseBudgetSubjectPayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** State of an advance of a risk fund (分险垫付状态) */
export type RiskAdvanceState =
  /** Waits for its check (待复核) */
  | 'REQUESTED'
  /** Waits for its payment (待支付) */
  | 'APPROVED'
  /** Refused with a reason (已退回) */
  | 'REFUSED'
  /** With the bank (银行处理中) */
  | 'ORDERED'
  /** Paid, and not all back or written off (未收回) */
  | 'OPEN'
  /** All back or written off (已结清) */
  | 'CLEARED';

/** What moved of an advance (分险垫付变动种类) */
export type RiskMovementKind =
  /** Paid to the bank (代偿) */
  | 'ADVANCED'
  /** Came back; negative where that was entered wrongly (收回) */
  | 'RECOVERED'
  /** Written off; negative where it came back after all (核销) */
  | 'WRITTEN_OFF';

/** State of a write-off (核销状态) */
export type RiskWriteOffState =
  /** Waits for its decision (待审批) */
  | 'PROPOSED'
  /** Written off (已核销) */
  | 'APPROVED'
  /** Refused with a reason (不同意) */
  | 'REFUSED';

/** A defaulted household loan of which the risk fund bore its share (分险垫付) */
export type RiskAdvance = {
  readonly __typename?: 'RiskAdvance';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** The risk fund (分险基金) */
  readonly programme: Programme;
  /** Place of the household (农户所在地) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Household that borrowed, where it is known (贷款农户) */
  readonly household: Maybe<Household>;
  /** Bank that lent (贷款银行) */
  readonly bankBodyId: Scalars['ID']['output'];
  /** Number of the loan at its bank (借据号) */
  readonly loanNumber: Scalars['String']['output'];
  /** Overdue principal (逾期本金) */
  readonly overdue: Scalars['Yuan']['output'];
  /** Share that the fund bears, in percent (基金分担比例) */
  readonly share: Scalars['String']['output'];
  /** Policy that says so (依据) */
  readonly policy: Scalars['String']['output'];
  /** What the fund bears (代偿金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** State (状态) */
  readonly state: RiskAdvanceState;
  /** Paid to the bank so far (已代偿) */
  readonly advanced: Scalars['Yuan']['output'];
  /** Came back (已收回) */
  readonly recovered: Scalars['Yuan']['output'];
  /** Written off (已核销) */
  readonly writtenOff: Scalars['Yuan']['output'];
  /** Neither back nor written off (未收回余额) */
  readonly open: Scalars['Yuan']['output'];
  /** Who asked (申请人) */
  readonly requestedBy: Scalars['ID']['output'];
  /** When (申请日期) */
  readonly requestedOn: Scalars['Date']['output'];
  /** Who checked (复核人) */
  readonly checkedBy: Maybe<Scalars['ID']['output']>;
  /** When (复核日期) */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /** Reason given at the check (复核意见) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Day on which the bank paid (代偿日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What moved of it, oldest first (变动) */
  readonly movements: ReadonlyArray<RiskMovement>;
  /** Write-offs proposed (核销申请) */
  readonly writeOffs: ReadonlyArray<RiskWriteOff>;
  /** Payments at the bank, newest first (付款) */
  readonly payments: ReadonlyArray<PaymentOrder>;
  /** Documents attached (凭证) */
  readonly documents: ReadonlyArray<ReimbursementDocument>;
};

/** A page of RiskAdvance rows (分险垫付列表) */
export type RiskAdvanceConnection = {
  readonly __typename?: 'RiskAdvanceConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RiskAdvanceEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RiskAdvance>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum paid to banks (代偿合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
  /** Sum that came back (收回合计) */
  readonly totalRecovered: Scalars['Yuan']['output'];
  /** Sum written off (核销合计) */
  readonly totalWrittenOff: Scalars['Yuan']['output'];
  /** Sum still open (未收回合计) */
  readonly totalOpen: Scalars['Yuan']['output'];
};

/** One of the RiskAdvance rows and its cursor (分险垫付行) */
export type RiskAdvanceEdge = {
  readonly __typename?: 'RiskAdvanceEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (分险垫付) */
  readonly node: RiskAdvance;
};

/** One movement of an advance; never changed (分险垫付变动) */
export type RiskMovement = {
  readonly __typename?: 'RiskMovement';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Advance (分险垫付) */
  readonly advance: RiskAdvance;
  /** The risk fund (分险基金) */
  readonly programme: Programme;
  /** Place of the household (农户所在地) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What moved (种类) */
  readonly kind: RiskMovementKind;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** What it adds to what is open (未收回增减) */
  readonly openChange: Scalars['Yuan']['output'];
  /** Bank reference of what came back (银行流水号) */
  readonly bankReference: Maybe<Scalars['String']['output']>;
  /** Movement that this one takes back as entered wrongly (被冲销的收回) */
  readonly reversesId: Maybe<Scalars['ID']['output']>;
  /** Why it was taken back (冲销理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Day (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Who entered it (登记人) */
  readonly recordedBy: Scalars['ID']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of RiskMovement rows (分险垫付变动列表) */
export type RiskMovementConnection = {
  readonly __typename?: 'RiskMovementConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RiskMovementEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RiskMovement>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of the amounts (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
  /** Sum of what they add to what is open (未收回增减合计) */
  readonly totalOpenChange: Scalars['Yuan']['output'];
};

/** One of the RiskMovement rows and its cursor (分险垫付变动行) */
export type RiskMovementEdge = {
  readonly __typename?: 'RiskMovementEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (分险垫付变动) */
  readonly node: RiskMovement;
};

/** A write-off, proposed by one and decided by another (分险垫付核销) */
export type RiskWriteOff = {
  readonly __typename?: 'RiskWriteOff';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Why (理由) */
  readonly reason: Scalars['String']['output'];
  /** State (状态) */
  readonly state: RiskWriteOffState;
  /** Who proposed (申请人) */
  readonly proposedBy: Scalars['ID']['output'];
  /** When (申请日期) */
  readonly proposedOn: Scalars['Date']['output'];
  /** Who decided (审批人) */
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  /** When (审批日期) */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** Reason of the decision (审批意见) */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
};

/** A defaulted household loan of which the fund is to bear its share (分险代偿申请) */
export type RequestRiskCompensationInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The risk fund (分险基金) */
  readonly programmeId: Scalars['ID']['input'];
  /** Place of the household (农户所在地) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Household that borrowed (贷款农户) */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Bank that lent (贷款银行) */
  readonly bankBodyId: Scalars['ID']['input'];
  /** Number of the loan at its bank (借据号) */
  readonly loanNumber: Scalars['String']['input'];
  /** Overdue principal (逾期本金) */
  readonly overdue: Scalars['Yuan']['input'];
  /** Uploaded documents by their tickets (凭证) */
  readonly evidence: ReadonlyArray<FundsEvidenceInput>;
};

/** Answer to requestRiskCompensation (分险代偿申请结果) */
export type RequestRiskCompensationPayload = {
  readonly __typename?: 'RequestRiskCompensationPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A check of what the bank asks for (分险代偿复核) */
export type CheckRiskCompensationInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Advance (分险垫付) */
  readonly advanceId: Scalars['ID']['input'];
  /** Whether to let it pass (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why, needed where it does not pass (意见) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to checkRiskCompensation (分险代偿复核结果) */
export type CheckRiskCompensationPayload = {
  readonly __typename?: 'CheckRiskCompensationPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Release of the share to the bank (分险代偿支付) */
export type PayRiskCompensationInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Advance (分险垫付) */
  readonly advanceId: Scalars['ID']['input'];
  /** Account it is paid from: the own one (付款账户) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to payRiskCompensation (分险代偿支付结果) */
export type PayRiskCompensationPayload = {
  readonly __typename?: 'PayRiskCompensationPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Money that came back (分险垫付收回) */
export type RecordRiskRecoveryInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Advance (分险垫付) */
  readonly advanceId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Bank reference (银行流水号) */
  readonly bankReference: Scalars['String']['input'];
};

/** Answer to recordRiskRecovery (分险垫付收回结果) */
export type RecordRiskRecoveryPayload = {
  readonly __typename?: 'RecordRiskRecoveryPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** What was entered wrongly as back in the risk fund (冲销误登分险收回) */
export type ReverseRiskRecoveryInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Movement by which it was entered (收回记录) */
  readonly movementId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseRiskRecovery (冲销误登分险收回结果) */
export type ReverseRiskRecoveryPayload = {
  readonly __typename?: 'ReverseRiskRecoveryPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** What is not to come back (分险垫付核销申请) */
export type ProposeRiskWriteOffInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Advance (分险垫付) */
  readonly advanceId: Scalars['ID']['input'];
  /** Amount, at most what is open (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
  /** Uploaded documents by their tickets (凭证) */
  readonly evidence: ReadonlyArray<FundsEvidenceInput>;
};

/** Answer to proposeRiskWriteOff (分险垫付核销申请结果) */
export type ProposeRiskWriteOffPayload = {
  readonly __typename?: 'ProposeRiskWriteOffPayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Decision on a write-off (分险垫付核销审批) */
export type WriteOffRiskAdvanceInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Write-off (核销申请) */
  readonly writeOffId: Scalars['ID']['input'];
  /** Whether to let it pass (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why, needed where it does not pass (意见) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to writeOffRiskAdvance (分险垫付核销审批结果) */
export type WriteOffRiskAdvancePayload = {
  readonly __typename?: 'WriteOffRiskAdvancePayload';
  /** The advance after it (分险垫付) */
  readonly riskAdvance: Maybe<RiskAdvance>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Quota that was entered wrongly (冲销误登指标) */
export type ReverseQuotaReceiptInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipt (指标登记) */
  readonly receiptId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseQuotaReceipt (冲销误登指标结果) */
export type ReverseQuotaReceiptPayload = {
  readonly __typename?: 'ReverseQuotaReceiptPayload';
  /** The programme after it (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Cash that was entered wrongly (冲销误登到账) */
export type ReverseCashReceiptInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipt (到账登记) */
  readonly receiptId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseCashReceipt (冲销误登到账结果) */
export type ReverseCashReceiptPayload = {
  readonly __typename?: 'ReverseCashReceiptPayload';
  /** The receipt after it (到账) */
  readonly cashReceipt: Maybe<CashReceipt>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Recovered money that was entered wrongly (冲销误登追缴入账) */
export type ReverseRecoveryReceiptInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipt (追缴入账) */
  readonly receiptId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseRecoveryReceipt (冲销误登追缴入账结果) */
export type ReverseRecoveryReceiptPayload = {
  readonly __typename?: 'ReverseRecoveryReceiptPayload';
  /** The recovery after it (追缴) */
  readonly recovery: Maybe<ExpectedRecovery>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Whether a bookkeeper is named or stands in (专人类别) */
export type BookkeeperKind =
  /** Named until another is (专人) */
  | 'NAMED'
  /** Stands in for a span of days (代理人) */
  | 'DEPUTY';

/** Who keeps a programme's book, from when (记账专人) */
export type Bookkeeper = {
  readonly __typename?: 'Bookkeeper';
  /** Sign-in identity (人员) */
  readonly personId: Scalars['ID']['output'];
  /** Named or deputy (类别) */
  readonly kind: BookkeeperKind;
  /** First day (起始日) */
  readonly from: Scalars['Date']['output'];
  /** Last day of a deputy (截止日) */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Whether this person may move the programme's cash today (当前是否有权) */
  readonly inOffice: Scalars['Boolean']['output'];
  /** Why (理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who appointed (任命人) */
  readonly appointedBy: Scalars['ID']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A bookkeeper or deputy to appoint (指定记账专人) */
export type AppointBookkeeperInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Sign-in identity (人员) */
  readonly personId: Scalars['ID']['input'];
  /** Named or deputy (类别) */
  readonly kind: BookkeeperKind;
  /** First day, today or later (起始日) */
  readonly from: Scalars['Date']['input'];
  /** Last day; only for a deputy (截止日) */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to appointBookkeeper (指定结果) */
export type AppointBookkeeperPayload = {
  readonly __typename?: 'AppointBookkeeperPayload';
  /** The programme after it (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Page of Holding (指标持有情况列表) */
export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HoldingEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Holding>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (指标持有情况) */
  readonly node: Holding;
};

/** What one holder has of one programme: a page of the ledger (指标持有情况) */
export type Holding = {
  readonly __typename?: 'Holding';
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Body that holds (持有机构) */
  readonly holderId: Scalars['ID']['output'];
  /** Quota received from above (收到) */
  readonly received: Scalars['Yuan']['output'];
  /** Quota passed on to lower bodies (转下达) */
  readonly allocatedOn: Scalars['Yuan']['output'];
  /** Reserved by approved claims (已锁定) */
  readonly committed: Scalars['Yuan']['output'];
  /** Spent (已支出) */
  readonly paid: Scalars['Yuan']['output'];
  /** Held back for warranty, a liability (质保金) */
  readonly retained: Scalars['Yuan']['output'];
  /** Refunded to households (已清退) */
  readonly refunded: Scalars['Yuan']['output'];
  /** Quota given back: with what was allocated on, reserved, spent, left over and is available it adds up to what was received and interest that may be used (收回指标) */
  readonly returned: Scalars['Yuan']['output'];
  /** Cash paid to the treasury: surplus and recovered money, apart from quota; stands with the keeper (上缴国库) */
  readonly toTreasury: Scalars['Yuan']['output'];
  /** Still to be used (可用) */
  readonly available: Scalars['Yuan']['output'];
  /** Left over at the end of a closed year, its carry-over not decided (年末待结转) */
  readonly yearEnd: Scalars['Yuan']['output'];
  /** Interest of the own account that stays in the fund: quota beside what was received (留用利息) */
  readonly interest: Scalars['Yuan']['output'];
  /** Interest of the own account owed to the treasury, which no quota is; stands with the keeper (应缴利息) */
  readonly interestOwed: Scalars['Yuan']['output'];
};

/** A body; funds adds its book (机构) */
export type Body = {
  readonly __typename?: 'Body';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** What it has of all programmes, or of those of one budget year, at the end of a day, today when left out; null outside one's own area (机构账) */
  readonly book: Maybe<BodyBook>;
};


/** A body; funds adds its book (机构) */
export type BodyBookArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What a body holds over its programmes, and the cash it keeps for them (机构账) */
export type BodyBook = {
  readonly __typename?: 'BodyBook';
  /** Day at whose end it stood so (截至日期) */
  readonly on: Scalars['Date']['output'];
  /** Budget year of its programmes; null for all (预算年度) */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Quota received from above (收到) */
  readonly received: Scalars['Yuan']['output'];
  /** Quota passed on to lower bodies (转下达) */
  readonly allocatedOn: Scalars['Yuan']['output'];
  /** Reserved by approved claims (已锁定) */
  readonly committed: Scalars['Yuan']['output'];
  /** Spent (已支出) */
  readonly paid: Scalars['Yuan']['output'];
  /** Held back for warranty in its name, a liability (质保金) */
  readonly retained: Scalars['Yuan']['output'];
  /** Refunded to households from accounts it keeps (已清退) */
  readonly refunded: Scalars['Yuan']['output'];
  /** Quota given back (收回指标) */
  readonly returned: Scalars['Yuan']['output'];
  /** Cash paid to the treasury from accounts it keeps (上缴国库) */
  readonly toTreasury: Scalars['Yuan']['output'];
  /** Still to be used (可用) */
  readonly available: Scalars['Yuan']['output'];
  /** Left over at the end of a closed year, its carry-over not decided (年末待结转) */
  readonly yearEnd: Scalars['Yuan']['output'];
  /** Interest of the own account that stays in the fund: quota beside what was received (留用利息) */
  readonly interest: Scalars['Yuan']['output'];
  /** Interest of the own account owed to the treasury, which no quota is; stands with the keeper (应缴利息) */
  readonly interestOwed: Scalars['Yuan']['output'];
  /** Cash of the programmes whose accounts it keeps; null where it keeps none (资金账) */
  readonly cash: Maybe<BodyCash>;
  /** The same by programme, in the order of their codes (按资金项目) */
  readonly programmes: BodyHoldingConnection;
};


/** What a body holds over its programmes, and the cash it keeps for them (机构账) */
export type BodyBookProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Cash of the programmes a body keeps accounts of, whoever it is paid for (机构资金账) */
export type BodyCash = {
  readonly __typename?: 'BodyCash';
  /** In the own accounts (专户存款) */
  readonly specialAccount: Scalars['Yuan']['output'];
  /** Ordered at the bank, which has not answered yet (银行在途) */
  readonly inTransit: Scalars['Yuan']['output'];
  /** Turned back by the bank, to be paid again (退汇待付) */
  readonly payable: Scalars['Yuan']['output'];
  /** Owed until warranties end, to all holders (应付质保金) */
  readonly retention: Scalars['Yuan']['output'];
};

/** A page of what a body holds by programme (机构持有列表) */
export type BodyHoldingConnection = {
  readonly __typename?: 'BodyHoldingConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BodyHoldingEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Holding>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a body holds of a programme, and its cursor (机构持有行) */
export type BodyHoldingEdge = {
  readonly __typename?: 'BodyHoldingEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (指标持有情况) */
  readonly node: Holding;
};

/** Quota passed from one body to a lower one by document number (资金分配) */
export type Allocation = {
  readonly __typename?: 'Allocation';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Document number of the notice (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Body that gives (下达机构) */
  readonly fromBodyId: Scalars['ID']['output'];
  /** Body that receives (接收机构) */
  readonly toBodyId: Scalars['ID']['output'];
  /** Region that receives (接收地区) */
  readonly toRegionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Part already passed on by the receiver (已转下达) */
  readonly passedOn: Scalars['Yuan']['output'];
  /** Part already paid out by the receiver (已使用) */
  readonly used: Scalars['Yuan']['output'];
  /** Day on which it was taken back; null while it stands (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was taken back (冲销原因) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
  /** Day of the notice (下达日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Clocks within which the receiver registers it, and passes it on or uses it (登记、转下达或使用期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Day on which the receiver's whereabouts ledger first showed it; null while it does not (台账登记日期) */
  readonly registeredOn: Maybe<Scalars['Date']['output']>;
  /** Instant of that entry (台账登记时间) */
  readonly registeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Day until which the ledger had to show it (台账登记期限) */
  readonly registerDueOn: Maybe<Scalars['Date']['output']>;
  /** What the receiver did with it (去向台账) */
  readonly whereabouts: ReadonlyArray<WhereaboutsEntry>;
  /** Direct funds (是否直达资金) */
  readonly direct: Scalars['Boolean']['output'];
  /** How far its region was from the adopted share with it, and why; null where it kept to it or none was adopted (偏离审定分配) */
  readonly departure: Maybe<ShareDeparture>;
};

/** An allocation that departs from the adopted share of its region (偏离审定分配) */
export type ShareDeparture = {
  readonly __typename?: 'ShareDeparture';
  /** Adopted proposal (审定的分配方案) */
  readonly proposalId: Scalars['ID']['output'];
  /** Adopted share of the year (审定分配数) */
  readonly share: Scalars['Yuan']['output'];
  /** What the region has with this allocation, less its share; below nought it waits for more (差额) */
  readonly difference: Scalars['Yuan']['output'];
  /** Why (原因) */
  readonly reason: Scalars['String']['output'];
};

/** What an entry of the whereabouts ledger tells (去向种类) */
export type WhereaboutsKind =
  /** Money that came was registered (登记到账) */
  | 'REGISTERED'
  /** Passed on to a lower body (转下达) */
  | 'PASSED_ON'
  /** Paid out (使用) */
  | 'USED'
  /** Paid out before, and turned back by the bank (退汇) */
  | 'RETURNED';

/** An entry of a level's whereabouts ledger (资金去向台账) */
export type WhereaboutsEntry = {
  readonly __typename?: 'WhereaboutsEntry';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类) */
  readonly kind: WhereaboutsKind;
  /** Allocation by which the money came (资金分配) */
  readonly allocationId: Scalars['ID']['output'];
  /** Its document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Project it is for, where it was named (项目) */
  readonly project: Maybe<Project>;
  /** Body whose ledger it is (登记机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Its region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Remark (备注) */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Day it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day until which the money had to be registered (登记期限) */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** It happened after that day (逾期) */
  readonly late: Maybe<Scalars['Boolean']['output']>;
  /** It was entered after that day, whenever it happened (补登) */
  readonly recordedLate: Maybe<Scalars['Boolean']['output']>;
  /** Who entered it, as signed in (登记人) */
  readonly enteredBy: Scalars['ID']['output'];
  /** The entry that this one takes back; its amount is below nought (冲销的登记) */
  readonly reversesId: Maybe<Scalars['ID']['output']>;
  /** Whether it was taken back (是否已冲销) */
  readonly reversed: Scalars['Boolean']['output'];
};

/** A page of the whereabouts ledger (资金去向台账列表) */
export type WhereaboutsEntryConnection = {
  readonly __typename?: 'WhereaboutsEntryConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<WhereaboutsEntryEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<WhereaboutsEntry>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** An entry and its cursor (资金去向台账行) */
export type WhereaboutsEntryEdge = {
  readonly __typename?: 'WhereaboutsEntryEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Entry (去向登记) */
  readonly node: WhereaboutsEntry;
};

/** An entry of a level's own ledger (登记资金去向) */
export type RegisterWhereaboutsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Allocation by which the money came (资金分配) */
  readonly allocationId: Scalars['ID']['input'];
  /** Amount; all that is not registered yet when left out (金额) */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Project of the library it is for (项目) */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Remark (备注) */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to registerWhereabouts (登记结果) */
export type RegisterWhereaboutsPayload = {
  readonly __typename?: 'RegisterWhereaboutsPayload';
  /** The allocation (资金分配) */
  readonly allocation: Maybe<Allocation>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An entry of a level's own ledger that was wrong (冲销资金去向登记) */
export type ReverseWhereaboutsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry (去向登记) */
  readonly entryId: Scalars['ID']['input'];
  /** Why (原因) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseWhereabouts (冲销登记结果) */
export type ReverseWhereaboutsPayload = {
  readonly __typename?: 'ReverseWhereaboutsPayload';
  /** The allocation (资金分配) */
  readonly allocation: Maybe<Allocation>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** How quota came to a body (到达方式) */
export type IdleReceiptKind =
  /** From above, by the programme's own document (上级指标) */
  | 'QUOTA_RECEIPT'
  /** From a body above (资金分配) */
  | 'ALLOCATION';

/** A receipt of quota of which something lies there still (结存资金) */
export type IdleReceipt = {
  readonly __typename?: 'IdleReceipt';
  /** Identity: that of the receipt or allocation (标识) */
  readonly id: Scalars['ID']['output'];
  /** How it came (到达方式) */
  readonly receiptKind: IdleReceiptKind;
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Body with which it lies (持有机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Its region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Day on which it came (到达日期) */
  readonly receivedOn: Scalars['Date']['output'];
  /** Whole months since then (结存月数) */
  readonly ageMonths: Scalars['Int']['output'];
  /** Received (收到) */
  readonly received: Scalars['Yuan']['output'];
  /** Of that still lying there, the oldest counted as gone first (结存) */
  readonly remaining: Scalars['Yuan']['output'];
  /** It should have been passed on, not used (应转下达) */
  readonly unallocated: Scalars['Boolean']['output'];
  /** Day on which its holder was told, where it came to that (提醒日期) */
  readonly alertedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which supervision was told, where it came to that (移送监督日期) */
  readonly toldOn: Maybe<Scalars['Date']['output']>;
};

/** A page of money that lies there (结存资金列表) */
export type IdleReceiptConnection = {
  readonly __typename?: 'IdleReceiptConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<IdleReceiptEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<IdleReceipt>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** What lies there in all (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Money that lies there and its cursor (结存资金行) */
export type IdleReceiptEdge = {
  readonly __typename?: 'IdleReceiptEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Money (结存资金) */
  readonly node: IdleReceipt;
};

/** What a ranking of idle money is made by (排名方式) */
export type IdleRankBy =
  /** Place directly below (地区) */
  | 'REGION'
  /** Body (机构) */
  | 'BODY'
  /** Programme (资金项目) */
  | 'PROGRAMME';

/** One place, body or programme in the ranking of idle money; every number opens into idleMoney (闲置资金排名) */
export type IdleRank = {
  readonly __typename?: 'IdleRank';
  /** Place, in a ranking by place (地区代码) */
  readonly regionCode: Maybe<Scalars['RegionCode']['output']>;
  /** The place itself (地区) */
  readonly region: Maybe<Region>;
  /** Body, in a ranking by body (机构) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Programme, in a ranking by programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Not paid out yet (未支出) */
  readonly unspent: Scalars['Yuan']['output'];
  /** Of that lying with bodies that should have passed it on (未分配) */
  readonly unallocated: Scalars['Yuan']['output'];
  /** Lying there for longer than each age at which the place's packs alert, the youngest first (闲置超过预警月数) */
  readonly over: ReadonlyArray<IdleAge>;
};

/** Money that lies there for longer than an age (闲置时间) */
export type IdleAge = {
  readonly __typename?: 'IdleAge';
  /** Age in months, a value of the pack in force (月数) */
  readonly months: Scalars['Int']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
};

/** Level of a hop (层级) */
export type HopLevel =
  /** Nation (国家) */
  | 'NATION'
  /** Province (省级) */
  | 'PROVINCE'
  /** City (市级) */
  | 'CITY'
  /** County (县级) */
  | 'COUNTY'
  /** Township (乡级) */
  | 'TOWNSHIP'
  /** Village (村级) */
  | 'VILLAGE'
  /** Villager group (组级) */
  | 'GROUP';

/** A number of the hop gap (层级差数字) */
export type HopNumber =
  /** Issued (下达) */
  | 'ISSUED'
  /** Registered as received (收到登记) */
  | 'RECEIVED'
  /** Issued and not registered (未登记) */
  | 'UNREGISTERED'
  /** Lying there still (滞留) */
  | 'HELD'
  /** Paid out (支付) */
  | 'PAID'
  /** Paid to households (到户发放) */
  | 'PAID_TO_HOUSEHOLDS'
  /** Confirmed by villagers (农户确认) */
  | 'CONFIRMED'
  /** Paid and not confirmed (未确认) */
  | 'UNCONFIRMED';

/** Where the money of a place stands, hop by hop, at the end of a day; every number opens into hopEntries (资金层级差) */
export type HopGap = {
  readonly __typename?: 'HopGap';
  /** Place (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** At the end of this day (截止日) */
  readonly on: Scalars['Date']['output'];
  /** One step per level inside the place (各层级) */
  readonly steps: ReadonlyArray<HopStep>;
  /** One line per place directly below, or of the level asked for, by code (各地区) */
  readonly regions: HopRegionConnection;
};


/** Where the money of a place stands, hop by hop, at the end of a day; every number opens into hopEntries (资金层级差) */
export type HopGapRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One level inside a place (层级) */
export type HopStep = {
  readonly __typename?: 'HopStep';
  /** Level (层级) */
  readonly level: HopLevel;
  /** Issued into the level from above (下达) */
  readonly issued: Scalars['Yuan']['output'];
  /** Of that registered by the receivers (收到登记) */
  readonly received: Scalars['Yuan']['output'];
  /** Of that not registered (未登记) */
  readonly unregistered: Scalars['Yuan']['output'];
  /** Still lying with bodies of the level (滞留) */
  readonly held: Scalars['Yuan']['output'];
  /** Paid out by bodies of the level (支付) */
  readonly paid: Scalars['Yuan']['output'];
  /** Of that paid to households (到户发放) */
  readonly paidToHouseholds: Scalars['Yuan']['output'];
  /** Confirmed by villagers (农户确认) */
  readonly confirmed: Scalars['Yuan']['output'];
  /** Paid to households and not confirmed (未确认) */
  readonly unconfirmed: Scalars['Yuan']['output'];
};

/** Page of HopRegion (地区层级差列表) */
export type HopRegionConnection = {
  readonly __typename?: 'HopRegionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HopRegionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HopRegion>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type HopRegionEdge = {
  readonly __typename?: 'HopRegionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (地区层级差) */
  readonly node: HopRegion;
};

/** One place: what entered it and what became of it inside (地区层级差) */
export type HopRegion = {
  readonly __typename?: 'HopRegion';
  /** Place (地区代码) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The place itself, from accountability (地区) */
  readonly region: Maybe<Region>;
  /** Level (层级) */
  readonly level: HopLevel;
  /** Issued into the place from outside (下达) */
  readonly issued: Scalars['Yuan']['output'];
  /** Of that registered by the receivers (收到登记) */
  readonly received: Scalars['Yuan']['output'];
  /** Of that not registered (未登记) */
  readonly unregistered: Scalars['Yuan']['output'];
  /** Still lying anywhere inside (滞留) */
  readonly held: Scalars['Yuan']['output'];
  /** Paid out inside (支付) */
  readonly paid: Scalars['Yuan']['output'];
  /** Of that paid to households (到户发放) */
  readonly paidToHouseholds: Scalars['Yuan']['output'];
  /** Confirmed by villagers (农户确认) */
  readonly confirmed: Scalars['Yuan']['output'];
  /** Paid to households and not confirmed (未确认) */
  readonly unconfirmed: Scalars['Yuan']['output'];
};

/** A fact that a number of the hop gap is made of (层级差明细) */
export type HopEntry = {
  readonly __typename?: 'HopEntry';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind of thing (事项种类) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing: its trace begins here (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Document number, where it has one (文号) */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Body (机构) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Place (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount; below zero where something was taken back or passed on (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of facts behind a number (层级差明细列表) */
export type HopEntryConnection = {
  readonly __typename?: 'HopEntryConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HopEntryEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HopEntry>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list: the number itself (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A fact and its cursor (层级差明细行) */
export type HopEntryEdge = {
  readonly __typename?: 'HopEntryEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Fact (明细) */
  readonly node: HopEntry;
};

/** A page of allocations (资金分配列表) */
export type AllocationConnection = {
  readonly __typename?: 'AllocationConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<AllocationEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Allocation>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of those that stand, over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** An allocation and its cursor (资金分配行) */
export type AllocationEdge = {
  readonly __typename?: 'AllocationEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Allocation (资金分配) */
  readonly node: Allocation;
};

/** Quota that came from above by document number (上级指标) */
export type QuotaReceipt = {
  readonly __typename?: 'QuotaReceipt';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Body that received it (接收机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Region that received it (接收地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of receipt (到达日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Direct funds (是否直达资金) */
  readonly direct: Scalars['Boolean']['output'];
  /** Day of its reversal (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was reversed (冲销理由) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
};

/** A page of quota received (上级指标列表) */
export type QuotaReceiptConnection = {
  readonly __typename?: 'QuotaReceiptConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<QuotaReceiptEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<QuotaReceipt>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Quota received and its cursor (上级指标行) */
export type QuotaReceiptEdge = {
  readonly __typename?: 'QuotaReceiptEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Quota received (上级指标) */
  readonly node: QuotaReceipt;
};

/** Cash that arrived in a programme's own account (资金到账) */
export type CashReceipt = {
  readonly __typename?: 'CashReceipt';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Body that keeps the account (收款机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Its region (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** The bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['output'];
  /** Day of arrival (到账日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day of its reversal (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was reversed (冲销理由) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
};

/** A page of cash received (到账列表) */
export type CashReceiptConnection = {
  readonly __typename?: 'CashReceiptConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<CashReceiptEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<CashReceipt>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Cash received and its cursor (到账行) */
export type CashReceiptEdge = {
  readonly __typename?: 'CashReceiptEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Cash received (资金到账) */
  readonly node: CashReceipt;
};

/** State of a yearly plan (计划状态) */
export type AnnualPlanState =
  /** Waits for the leading group (待审定) */
  | 'PROPOSED'
  /** Adopted, on display (公示中) */
  | 'DISPLAYED'
  /** In force (已审定) */
  | 'ADOPTED'
  /** An objection was upheld (已退回) */
  | 'SENT_BACK'
  /** Turned down by the leading group (审定未通过) */
  | 'REJECTED'
  /** Taken back by whoever proposed it (已撤回) */
  | 'WITHDRAWN';

/** What an adjustment does with an item (调整方式) */
export type PlanChange =
  /** New in the plan (新增) */
  | 'ADDED'
  /** Taken out of the plan (取消) */
  | 'DROPPED'
  /** More or less money (调整金额) */
  | 'CHANGED';

/** A project of the library that no plan pays for: it rolls over to the next year (结转项目) */
export type UnfundedProject = {
  readonly __typename?: 'UnfundedProject';
  /** Identity: that of the project (标识) */
  readonly id: Scalars['ID']['output'];
  /** Project (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** The project itself, from projects (项目详情) */
  readonly project: Maybe<Project>;
  /** Its name (项目名称) */
  readonly projectName: Scalars['String']['output'];
  /** Its place (所在地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Estimate (估算金额) */
  readonly estimate: Scalars['Yuan']['output'];
  /** Day on which it entered the library (入库日期) */
  readonly listedOn: Scalars['Date']['output'];
  /** Turns of the year it has waited through (结转年数) */
  readonly yearsWaiting: Scalars['Int']['output'];
};

/** A page of projects that roll over (结转项目列表) */
export type UnfundedProjectConnection = {
  readonly __typename?: 'UnfundedProjectConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<UnfundedProjectEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<UnfundedProject>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of their estimates (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A project that rolls over and its cursor (结转项目行) */
export type UnfundedProjectEdge = {
  readonly __typename?: 'UnfundedProjectEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Project (结转项目) */
  readonly node: UnfundedProject;
};

/** Yearly plan: library projects joined with money; or an adjustment of one (年度计划及调整) */
export type AnnualPlan = {
  readonly __typename?: 'AnnualPlan';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Budget year (年度) */
  readonly year: Scalars['Int']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** State (状态) */
  readonly state: AnnualPlanState;
  /** Sum of its items; of an adjustment the net change (合计金额) */
  readonly total: Scalars['Yuan']['output'];
  /** Projects with their money as it was adopted; of an adjustment what changes (计划项目) */
  readonly items: ReadonlyArray<AnnualPlanItem>;
  /** Plan that this one adjusts; null for a plan of the year (所调整的计划) */
  readonly adjusts: Maybe<AnnualPlan>;
  /** Why it is adjusted (调整原因) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Adjustments of this plan, oldest first (历次调整) */
  readonly adjustments: ReadonlyArray<AnnualPlan>;
  /** Projects with their money in force today, all adjustments counted (执行计划) */
  readonly inForce: ReadonlyArray<AnnualPlanItem>;
  /** Day of the proposal (拟定日期) */
  readonly proposedOn: Scalars['Date']['output'];
  /** Day of the leading group's decision (审定日期) */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which the display ended and it took effect or went back, or on which it was turned down or withdrawn (生效或终止日期) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Why it was turned down or withdrawn (否决或撤回原因) */
  readonly endedReason: Maybe<Scalars['String']['output']>;
  /** What its items had to be explained for, and how (疑点及说明) */
  readonly flags: ReadonlyArray<PaymentFlag>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** One project of a yearly plan with money of one programme (计划项目) */
export type AnnualPlanItem = {
  readonly __typename?: 'AnnualPlanItem';
  /** Project of the library (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** The project itself, from projects (项目详情) */
  readonly project: Maybe<Project>;
  /** Its name (项目名称) */
  readonly projectName: Scalars['String']['output'];
  /** Its place (所在地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Programme that pays (资金项目) */
  readonly programme: Programme;
  /** Amount; of an adjustment the change, with its sign (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Use as the pack names it, where it was named (用途) */
  readonly use: Maybe<Scalars['String']['output']>;
  /** What an adjustment does with it (调整方式) */
  readonly change: Maybe<PlanChange>;
  /** Money before the adjustment (调整前) */
  readonly before: Maybe<Scalars['Yuan']['output']>;
  /** Money after it (调整后) */
  readonly after: Maybe<Scalars['Yuan']['output']>;
  /** Why (原因) */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A page of yearly plans (年度计划列表) */
export type AnnualPlanConnection = {
  readonly __typename?: 'AnnualPlanConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<AnnualPlanEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<AnnualPlan>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of yearly plans and its cursor (年度计划行) */
export type AnnualPlanEdge = {
  readonly __typename?: 'AnnualPlanEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (年度计划) */
  readonly node: AnnualPlan;
};

/** An item of an adjustment (调整项目) */
export type PlanAdjustmentItemInput = {
  /** Project of the library (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Programme that pays (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Money it is to have from now on; 0.00 drops it (调整后金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Use as the pack names it (用途) */
  readonly use?: InputMaybe<Scalars['String']['input']>;
  /** Why (原因) */
  readonly reason: Scalars['String']['input'];
  /** Why it is not what the negative list forbids, where a word of the project looks like it (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** An adjustment of a plan in force (计划调整) */
export type AdjustPlanInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Plan in force (年度计划) */
  readonly planId: Scalars['ID']['input'];
  /** Why it is adjusted (调整原因) */
  readonly reason: Scalars['String']['input'];
  /** What changes (调整项目) */
  readonly items: ReadonlyArray<PlanAdjustmentItemInput>;
};

/** Answer to adjustPlan (调整结果) */
export type AdjustPlanPayload = {
  readonly __typename?: 'AdjustPlanPayload';
  /** The adjustment (调整方案) */
  readonly adjustment: Maybe<AnnualPlan>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** State of a claim (报账状态) */
export type ReimbursementState =
  /** Goes through its reviews (会审中) */
  | 'IN_REVIEW'
  /** Reviewed; a large amount waits for one more approval (待大额审批) */
  | 'AWAITING_APPROVAL'
  /** May be paid (待支付) */
  | 'APPROVED'
  /** Approved; its withdrawal waits for a second person (待确认撤回) */
  | 'WITHDRAWING'
  /** Ordered at the bank, which has not answered yet (付款在途) */
  | 'ORDERED'
  /** Sent back with a reason; may be corrected (已退回) */
  | 'REJECTED'
  /** Taken back; its quota is free again (已撤回) */
  | 'WITHDRAWN'
  /** Paid: the bank said so (已支付) */
  | 'PAID';

/** A claim for an accepted batch of work (报账) */
export type Reimbursement = {
  readonly __typename?: 'Reimbursement';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Project (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** The project itself, from projects (项目详情) */
  readonly project: Maybe<Project>;
  /** Its name (项目名称) */
  readonly projectName: Scalars['String']['output'];
  /** Accepted batch (验收批次) */
  readonly batchId: Scalars['ID']['output'];
  /** Contract of the batch (合同) */
  readonly contractId: Scalars['ID']['output'];
  /** Programme that pays (资金项目) */
  readonly programme: Programme;
  /** Body whose quota is used (指标持有机构) */
  readonly holderBodyId: Scalars['ID']['output'];
  /** Region of the project (项目地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount claimed (报账金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** State (状态) */
  readonly state: ReimbursementState;
  /** How often it was handed in: 1 and one more for each correction (申报轮次) */
  readonly round: Scalars['Int']['output'];
  /** Reviews in the order of the pack of the day of application (会审环节) */
  readonly steps: ReadonlyArray<ReimbursementStep>;
  /** The review in turn (当前环节) */
  readonly currentStep: Maybe<ReimbursementStep>;
  /** Policy pack and version of the reviews (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Whether one more approval is needed (是否大额) */
  readonly large: Scalars['Boolean']['output'];
  /** Who did what with it (办理记录) */
  readonly acts: ReadonlyArray<ReimbursementAct>;
  /** Invoices that stand in it (发票) */
  readonly invoices: ReadonlyArray<ReimbursementInvoice>;
  /** Documents attached (报账凭证) */
  readonly documents: ReadonlyArray<ReimbursementDocument>;
  /** One of them, to be read (一份凭证) */
  readonly document: Maybe<ReimbursementDocument>;
  /** Clocks of its reviews (会审期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What had to be explained, with the explanation (疑点说明) */
  readonly flags: ReadonlyArray<PaymentFlag>;
  /** Its payment at the bank, with earlier attempts, newest first (付款指令) */
  readonly payments: ReadonlyArray<PaymentOrder>;
  /** Held back at payment (质保金) */
  readonly retained: Maybe<Scalars['Yuan']['output']>;
  /** Paid out in cash (实付) */
  readonly paidOut: Maybe<Scalars['Yuan']['output']>;
  /** Day of application (申请日期) */
  readonly submittedOn: Scalars['Date']['output'];
  /** Day of payment (支付日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A claim for an accepted batch of work (报账) */
export type ReimbursementDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** One review of a claim (会审环节) */
export type ReimbursementStep = {
  readonly __typename?: 'ReimbursementStep';
  /** Code (代码) */
  readonly code: Scalars['String']['output'];
  /** Title as the pack has it (名称) */
  readonly title: Scalars['String']['output'];
  /** Kind of body that reviews (办理机构类别) */
  readonly bodyKind: Scalars['String']['output'];
};

/** What someone did with a claim (办理记录) */
export type ReimbursementAct = {
  readonly __typename?: 'ReimbursementAct';
  /** Round (轮次) */
  readonly round: Scalars['Int']['output'];
  /** Duty: prepare, review, approve, pay (职责) */
  readonly duty: Scalars['String']['output'];
  /** Step (环节) */
  readonly step: Scalars['String']['output'];
  /** Whether it was passed (是否通过) */
  readonly passed: Scalars['Boolean']['output'];
  /** Why not (理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who, as signed in (办理人) */
  readonly personId: Scalars['ID']['output'];
  /** In what post (岗位) */
  readonly postId: Maybe<Scalars['ID']['output']>;
  /** Of which body (机构) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Day (办理日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** An invoice in a claim (发票) */
export type ReimbursementInvoice = {
  readonly __typename?: 'ReimbursementInvoice';
  /** Invoice code; none on a fully electronic one (发票代码) */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Invoice number (发票号码) */
  readonly number: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of issue (开票日期) */
  readonly issuedOn: Scalars['Date']['output'];
};

/** A document attached to a claim (报账凭证) */
export type ReimbursementDocument = {
  readonly __typename?: 'ReimbursementDocument';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind (凭证种类) */
  readonly kind: Scalars['String']['output'];
  /** Type of the file (文件类型) */
  readonly contentType: Scalars['String']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether it was brought as the original; null where nobody was asked (是否原件) */
  readonly original: Maybe<Scalars['Boolean']['output']>;
  /** Right to read the file for five minutes; papers name persons and accounts, so the purpose is stated and each reading recorded (查阅凭据) */
  readonly readTicket: Scalars['String']['output'];
};

/** State of retention money (质保金状态) */
export type RetentionState =
  /** Held until the warranty ends without an open issue (暂扣中) */
  | 'HELD'
  /** To be released (应返还) */
  | 'DUE'
  /** Ordered at the bank, which has not answered yet (返还在途) */
  | 'ORDERED'
  /** Paid out (已返还) */
  | 'RELEASED'
  /** The payment that it was held of came back and was taken back: nothing is owed (已撤销) */
  | 'CANCELLED';

/** Money held back of a paid claim until the warranty ends (质保金) */
export type Retention = {
  readonly __typename?: 'Retention';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Claim or disbursement of which it was held back (报账或拨付) */
  readonly reimbursementId: Scalars['ID']['output'];
  /** The disbursement, where it was one (拨付) */
  readonly disbursementId: Maybe<Scalars['ID']['output']>;
  /** Guarantee letter that stands in for it (保函) */
  readonly guaranteeId: Maybe<Scalars['ID']['output']>;
  /** Project (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** The project itself, from projects (项目详情) */
  readonly project: Maybe<Project>;
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Body whose quota paid the claim (指标持有机构) */
  readonly holderBodyId: Scalars['ID']['output'];
  /** Region of the project (项目地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Share held back, in percent (比例) */
  readonly share: Scalars['String']['output'];
  /** Policy pack and version of the share (政策包及版本) */
  readonly sharePolicy: Scalars['String']['output'];
  /** Day on which the warranty ends; null before the final acceptance (质保期满日) */
  readonly warrantyEndsOn: Maybe<Scalars['Date']['output']>;
  /** Quality issues that block it (未销号质量问题) */
  readonly openIssues: Scalars['Int']['output'];
  /** State (状态) */
  readonly state: RetentionState;
  /** Day on which it was held back (暂扣日期) */
  readonly heldOn: Scalars['Date']['output'];
  /** Day on which its release fell due unpaid (逾期日) */
  readonly overdueOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it was paid out (返还日期) */
  readonly releasedOn: Maybe<Scalars['Date']['output']>;
  /** Clock of its release (返还期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Its payment at the bank, with earlier attempts, newest first (付款指令) */
  readonly payments: ReadonlyArray<PaymentOrder>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of claims (报账列表) */
export type ReimbursementConnection = {
  readonly __typename?: 'ReimbursementConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ReimbursementEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Reimbursement>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of claims and its cursor (报账行) */
export type ReimbursementEdge = {
  readonly __typename?: 'ReimbursementEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (报账) */
  readonly node: Reimbursement;
};

/** A page of retention money (质保金列表) */
export type RetentionConnection = {
  readonly __typename?: 'RetentionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RetentionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Retention>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of retention money and its cursor (质保金行) */
export type RetentionEdge = {
  readonly __typename?: 'RetentionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (质保金) */
  readonly node: Retention;
};

/** Where a disbursement stands (拨付状态) */
export type DisbursementState =
  /** Goes through its reviews (审核中) */
  | 'IN_REVIEW'
  /** May be paid (待支付) */
  | 'APPROVED'
  /** Approved; its withdrawal waits for a second person (待确认撤回) */
  | 'WITHDRAWING'
  /** Ordered at the bank, which has not answered yet (付款在途) */
  | 'ORDERED'
  /** Sent back with a reason; may be corrected (已退回) */
  | 'REJECTED'
  /** Taken back; its quota is free again (已撤回) */
  | 'WITHDRAWN'
  /** Paid: the bank said so (已支付) */
  | 'PAID';

/** Whom a disbursement is paid to (收款单位) */
export type DisbursementPayee =
  /** The contract's contractor (合同承包人) */
  | 'CONTRACTOR'
  /** The body that carries the project out (实施单位) */
  | 'IMPLEMENTING_BODY';

/** Money paid by the progress of a project: a row of the appropriation ledger (项目拨款台账) */
export type Disbursement = {
  readonly __typename?: 'Disbursement';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Number; a corrected request keeps it (拨付编号) */
  readonly number: Scalars['String']['output'];
  /** Project (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** The project itself, from projects (项目详情) */
  readonly project: Maybe<Project>;
  /** Its name (项目名称) */
  readonly projectName: Scalars['String']['output'];
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['output'];
  /** Value of the contract (合同价) */
  readonly contractAmount: Scalars['Yuan']['output'];
  /** Accepted of the contract by now (已验收) */
  readonly acceptedAmount: Scalars['Yuan']['output'];
  /** Programme that pays (资金项目) */
  readonly programme: Programme;
  /** Body whose quota is used (指标持有机构) */
  readonly holderBodyId: Scalars['ID']['output'];
  /** Whom it is paid to (收款单位类别) */
  readonly payee: DisbursementPayee;
  /** Region of the project (项目地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Stage of the pack (阶段代码) */
  readonly stage: Scalars['String']['output'];
  /** Title of the stage (阶段) */
  readonly stageTitle: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Paid on the contract by disbursements up to and with this one; null until paid (累计拨付) */
  readonly cumulative: Maybe<Scalars['Yuan']['output']>;
  /** State (状态) */
  readonly state: DisbursementState;
  /** How often it was handed in: 1 and one more for each correction (申请轮次) */
  readonly round: Scalars['Int']['output'];
  /** Reviews in the order of the pack of the day of the request (审核环节) */
  readonly steps: ReadonlyArray<ReimbursementStep>;
  /** The review in turn (当前环节) */
  readonly currentStep: Maybe<ReimbursementStep>;
  /** Policy pack and version of the reviews (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Who did what with it (办理记录) */
  readonly acts: ReadonlyArray<ReimbursementAct>;
  /** Invoices that stand in it; an advance has none (发票) */
  readonly invoices: ReadonlyArray<ReimbursementInvoice>;
  /** Documents attached (拨付凭证) */
  readonly documents: ReadonlyArray<ReimbursementDocument>;
  /** Clocks of its reviews (审核期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What had to be explained, with the explanation (疑点说明) */
  readonly flags: ReadonlyArray<PaymentFlag>;
  /** Its payment at the bank, with earlier attempts, newest first (付款指令) */
  readonly payments: ReadonlyArray<PaymentOrder>;
  /** Held back at payment (质保金) */
  readonly retained: Maybe<Scalars['Yuan']['output']>;
  /** Day of the request (申请日期) */
  readonly requestedOn: Scalars['Date']['output'];
  /** Day of payment (支付日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Page of Disbursement (拨付列表) */
export type DisbursementConnection = {
  readonly __typename?: 'DisbursementConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<DisbursementEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Disbursement>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Row with its cursor (行) */
export type DisbursementEdge = {
  readonly __typename?: 'DisbursementEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (拨付) */
  readonly node: Disbursement;
};

/** Where a payment stands (付款状态) */
export type PaymentOrderState =
  /** Waits for the next file (待发送) */
  | 'ORDERED'
  /** In a file for the bank (已发送) */
  | 'SENT'
  /** The bank carried it out (已支付) */
  | 'PAID'
  /** The bank turned it back; its money stands as payable (退汇待付) */
  | 'FAILED'
  /** Turned back, and ordered again under its number (已重新付款) */
  | 'REISSUED'
  /** Taken back before it left (已撤回) */
  | 'CANCELLED';

/** A payment ordered at the bank (付款指令) */
export type PaymentOrder = {
  readonly __typename?: 'PaymentOrder';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Number, the end-to-end id at the bank; a reissued one carries its parent's (付款编号) */
  readonly number: Scalars['String']['output'];
  /** The order that the bank turned back before (原付款指令) */
  readonly parentId: Maybe<Scalars['ID']['output']>;
  /** Programme whose account pays (资金项目) */
  readonly programme: Programme;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Project (项目) */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** Kind of thing that is paid for (事项类别) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing that is paid for (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Account that is paid; none where it stands for a list of household payments (收款账户) */
  readonly payeeAccountId: Maybe<Scalars['ID']['output']>;
  /** Its last four digits (收款账号末四位) */
  readonly accountLast4: Maybe<Scalars['String']['output']>;
  /** Payments that it stands for: more than one in a list (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Of them, turned back by the bank (退汇笔数) */
  readonly returned: Scalars['Int']['output'];
  /** Sum of what was turned back (退汇金额) */
  readonly returnedAmount: Scalars['Yuan']['output'];
  /** Files that carry it (付款文件数) */
  readonly files: Scalars['Int']['output'];
  /** Files that are written (已生成文件数) */
  readonly filesWritten: Scalars['Int']['output'];
  /** Files that the bank has answered (已回单文件数) */
  readonly filesAnswered: Scalars['Int']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** What for (用途) */
  readonly purpose: Scalars['String']['output'];
  /** State (状态) */
  readonly state: PaymentOrderState;
  /** Reason code of the bank (退汇原因代码) */
  readonly reasonCode: Maybe<Scalars['String']['output']>;
  /** What the bank said (退汇原因) */
  readonly reasonText: Maybe<Scalars['String']['output']>;
  /** Day of the order (指令日期) */
  readonly orderedOn: Scalars['Date']['output'];
  /** Day on which the bank settled it (结算日期) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it was taken back (撤回日期) */
  readonly cancelledOn: Maybe<Scalars['Date']['output']>;
  /** Why it was taken back (撤回理由) */
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  /** File in which it left; a list leaves in several (付款文件) */
  readonly fileId: Maybe<Scalars['ID']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Page of PaymentOrder (付款指令列表) */
export type PaymentOrderConnection = {
  readonly __typename?: 'PaymentOrderConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<PaymentOrderEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<PaymentOrder>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Row with its cursor (行) */
export type PaymentOrderEdge = {
  readonly __typename?: 'PaymentOrderEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (付款指令) */
  readonly node: PaymentOrder;
};

/** A file of payments for the bank, ISO 20022 pain.001 (付款文件) */
export type PaymentFile = {
  readonly __typename?: 'PaymentFile';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Message id (报文号) */
  readonly messageId: Scalars['String']['output'];
  /** Programme whose account pays (资金项目) */
  readonly programme: Programme;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Payments in it (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Control sum (控制总额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Order of a list of household payments that it carries (到户发放付款指令) */
  readonly orderId: Maybe<Scalars['ID']['output']>;
  /** Whether its bytes are there: files of lists are written by themselves after they are asked for (是否已生成) */
  readonly written: Scalars['Boolean']['output'];
  /** Day on which it was made (制作日期) */
  readonly madeOn: Scalars['Date']['output'];
  /** When it was put into the bank's folder (投递时间) */
  readonly droppedAt: Maybe<Scalars['DateTime']['output']>;
  /** Day on which its result was read (回单日期) */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** Ticket to fetch the file, account numbers and all, for a stated purpose; none before it is written (下载凭据) */
  readonly readTicket: Maybe<Scalars['String']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Page of PaymentFile (付款文件列表) */
export type PaymentFileConnection = {
  readonly __typename?: 'PaymentFileConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<PaymentFileEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<PaymentFile>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Row with its cursor (行) */
export type PaymentFileEdge = {
  readonly __typename?: 'PaymentFileEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (付款文件) */
  readonly node: PaymentFile;
};

/** What became of a bank's result (回单状态) */
export type BankResultState =
  /** Taken in (已读取) */
  | 'READ'
  /** Refused whole (整份拒收) */
  | 'REFUSED';

/** A result that the bank sent, ISO 20022 pain.002 (银行回单) */
export type BankResult = {
  readonly __typename?: 'BankResult';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Message id of the bank (回单报文号) */
  readonly messageId: Maybe<Scalars['String']['output']>;
  /** File that it answers; null where none of ours is known (付款文件) */
  readonly fileId: Maybe<Scalars['ID']['output']>;
  /** State (状态) */
  readonly state: BankResultState;
  /** By hand or from the bank's folder: upload, folder (来源) */
  readonly source: Scalars['String']['output'];
  /** Payments that it settled as paid (已付笔数) */
  readonly paid: Scalars['Int']['output'];
  /** Payments that it settled as turned back (退汇笔数) */
  readonly failed: Scalars['Int']['output'];
  /** Sum of those paid (已付金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Everything that is wrong with it (拒收理由) */
  readonly faults: ReadonlyArray<Refusal>;
  /** Day on which it was read (读取日期) */
  readonly readOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Page of BankResult (银行回单列表) */
export type BankResultConnection = {
  readonly __typename?: 'BankResultConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BankResultEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<BankResult>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Row with its cursor (行) */
export type BankResultEdge = {
  readonly __typename?: 'BankResultEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (银行回单) */
  readonly node: BankResult;
};

/** Where an account stands (账户状态) */
export type PayeeAccountState =
  /** Entered, not checked yet (待复核) */
  | 'ENTERED'
  /** Checked by a second person; payments go to it (有效) */
  | 'IN_FORCE'
  /** Turned down by the second person (复核不通过) */
  | 'REFUSED'
  /** Another one took its place (已更换) */
  | 'REPLACED';

/** Whose account (收款单位类别) */
export type PayeeType =
  /** A contractor (承包人) */
  | 'CONTRACTOR'
  /** A body (机构) */
  | 'BODY'
  /** The treasury (国库) */
  | 'TREASURY'
  /** A household, by its line of a refund list (清退农户) */
  | 'REFUND_LINE';

/** An account that is paid to; its number stays encrypted (收款账户) */
export type PayeeAccount = {
  readonly __typename?: 'PayeeAccount';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Whose (收款单位类别) */
  readonly payeeType: PayeeType;
  /** Contractor, body, `treasury`, or line of a refund list (收款单位) */
  readonly payeeId: Scalars['ID']['output'];
  /** Region for which it counts (适用地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Last four digits (账号末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** Number of its bank (联行号) */
  readonly bankCode: Scalars['String']['output'];
  /** Whether it is a natural person's (是否个人账户) */
  readonly personal: Scalars['Boolean']['output'];
  /** State (状态) */
  readonly state: PayeeAccountState;
  /** What had to be explained, with the explanation (疑点说明) */
  readonly flags: ReadonlyArray<PaymentFlag>;
  /** Proof of the account (账户证明) */
  readonly documents: ReadonlyArray<ReimbursementDocument>;
  /** Why it was turned down (理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Day of entry (登记日期) */
  readonly enteredOn: Scalars['Date']['output'];
  /** Day of the check (复核日期) */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What an account is checked by against its proof: personal data, read for a stated purpose (收款账户信息) */
export type PayeeAccountIdentity = {
  readonly __typename?: 'PayeeAccountIdentity';
  /** Name on the account (户名) */
  readonly accountName: Scalars['String']['output'];
  /** Number of the account (账号) */
  readonly account: Scalars['String']['output'];
  /** How the payee is related to a cadre, as it was declared (与干部的关系) */
  readonly cadreRelation: Maybe<Scalars['String']['output']>;
};

/** Page of PayeeAccount (收款账户列表) */
export type PayeeAccountConnection = {
  readonly __typename?: 'PayeeAccountConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<PayeeAccountEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<PayeeAccount>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type PayeeAccountEdge = {
  readonly __typename?: 'PayeeAccountEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (收款账户) */
  readonly node: PayeeAccount;
};

/** What had to be explained about a payment, and how it was (付款疑点) */
export type PaymentFlag = {
  readonly __typename?: 'PaymentFlag';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Code of the rule (规则代码) */
  readonly code: Scalars['String']['output'];
  /** What was found (情况) */
  readonly finding: Refusal;
  /** Kind of thing it is about (事项类别) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Project (项目) */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Explanation (说明) */
  readonly explanation: Scalars['String']['output'];
  /** Day (日期) */
  readonly flaggedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Page of PaymentFlag (付款疑点列表) */
export type PaymentFlagConnection = {
  readonly __typename?: 'PaymentFlagConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<PaymentFlagEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<PaymentFlag>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** Row with its cursor (行) */
export type PaymentFlagEdge = {
  readonly __typename?: 'PaymentFlagEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (付款疑点) */
  readonly node: PaymentFlag;
};

/** Where a guarantee letter stands (保函状态) */
export type GuaranteeLetterState =
  /** Waits for a second person's check (待复核) */
  | 'ENTERED'
  /** Stands in for retention money (有效) */
  | 'IN_FORCE'
  /** Given back at its check (未通过) */
  | 'REFUSED'
  /** Called back (已撤回) */
  | 'WITHDRAWN'
  /** Its last day is over (已失效) */
  | 'LAPSED';

/** A bank's guarantee letter instead of retention money (质量保函) */
export type GuaranteeLetter = {
  readonly __typename?: 'GuaranteeLetter';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['output'];
  /** Project (项目) */
  readonly projectId: Scalars['ID']['output'];
  /** Number (保函编号) */
  readonly number: Scalars['String']['output'];
  /** Issuing bank (出具银行) */
  readonly issuer: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Valid until (有效期至) */
  readonly validUntil: Scalars['Date']['output'];
  /** Day of registration (登记日期) */
  readonly registeredOn: Scalars['Date']['output'];
  /** Where it stands; it counts only while in force (状态) */
  readonly state: GuaranteeLetterState;
  /** Day of its check by a second person (复核日期) */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /** What the second person said (复核意见) */
  readonly checkReason: Maybe<Scalars['String']['output']>;
  /** Day on which it stopped counting (失效日期) */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn (撤回理由) */
  readonly endReason: Maybe<Scalars['String']['output']>;
};

/** What a row of a project's money is (项目资金类别) */
export type ProjectMoneyKind =
  /** Planned by an adopted plan (计划安排) */
  | 'PLANNED'
  /** Value of a contract (合同) */
  | 'CONTRACTED'
  /** Claims and disbursements asked for and not sent back (申请) */
  | 'CLAIMED'
  /** Claims and disbursements that the bank paid, retention included (已支付) */
  | 'PAID'
  /** Retention still held (未返还质保金) */
  | 'RETAINED'
  /** Retention released (已返还质保金) */
  | 'RELEASED'
  /** Claims and disbursements sent back (退回) */
  | 'REFUSED';

/** One row behind a number of a project's money (项目资金明细) */
export type ProjectMoneyRow = {
  readonly __typename?: 'ProjectMoneyRow';
  /** Kind of thing (事项类别) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Programme; none for a contract (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day (日期) */
  readonly on: Scalars['Date']['output'];
};

/** Page of ProjectMoneyRow (项目资金明细列表) */
export type ProjectMoneyRowConnection = {
  readonly __typename?: 'ProjectMoneyRowConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ProjectMoneyRowEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<ProjectMoneyRow>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** Row with its cursor (行) */
export type ProjectMoneyRowEdge = {
  readonly __typename?: 'ProjectMoneyRowEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (项目资金明细) */
  readonly node: ProjectMoneyRow;
};

/** Money of a project from one programme (项目资金按资金项目) */
export type ProjectProgrammeMoney = {
  readonly __typename?: 'ProjectProgrammeMoney';
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Planned by adopted plans (计划安排) */
  readonly planned: Scalars['Yuan']['output'];
  /** Asked for and not sent back (申请) */
  readonly claimed: Scalars['Yuan']['output'];
  /** Paid by the bank, retention included (已支付) */
  readonly paid: Scalars['Yuan']['output'];
  /** Retention still held (未返还质保金) */
  readonly retained: Scalars['Yuan']['output'];
  /** Retention released (已返还质保金) */
  readonly released: Scalars['Yuan']['output'];
  /** Sent back (退回) */
  readonly refused: Scalars['Yuan']['output'];
};

/** A new programme (设立资金项目) */
export type OpenProgrammeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Short code (代码) */
  readonly code: Scalars['String']['input'];
  /** Name (名称) */
  readonly name: Scalars['String']['input'];
  /** Kind of fund (资金类别) */
  readonly fundKind: Scalars['String']['input'];
  /** Line of the body that keeps it, whose packs apply to it (条线) */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Budget year (年度) */
  readonly year: Scalars['Int']['input'];
  /** Body that keeps it (主管机构) */
  readonly bodyId: Scalars['ID']['input'];
  /** Number of its own bank account (专户账号) */
  readonly bankAccount: Scalars['String']['input'];
  /** Sign-in identity of its named bookkeeper (专人) */
  readonly bookkeeperPersonId: Scalars['ID']['input'];
  /** Day past which nothing more may be spent (截止日) */
  readonly closesOn: Scalars['Date']['input'];
};

/** Where an own account stands (专户状态) */
export type ProgrammeAccountState =
  /** Proposed, not decided yet (待审批) */
  | 'PROPOSED'
  /** Turned down with a reason (不同意) */
  | 'REFUSED'
  /** The programme pays from it (现用) */
  | 'IN_FORCE'
  /** Another one took its place (已变更) */
  | 'REPLACED'
  /** Its programme is over and empty, and another took the account (已续用) */
  | 'RELEASED';

/** An own account of a programme; its number stays encrypted (专户) */
export type ProgrammeAccount = {
  readonly __typename?: 'ProgrammeAccount';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Last four digits (末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** State (状态) */
  readonly state: ProgrammeAccountState;
  /** First day on which it counts (启用日期) */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Last day on which it counted (停用日期) */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Why it is to be the account; none for the first one (变更理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who proposed it (申请人) */
  readonly proposedBy: Scalars['ID']['output'];
  /** When (申请日期) */
  readonly proposedOn: Scalars['Date']['output'];
  /** Who decided (审批人) */
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  /** Reason given at the decision (审批意见) */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Another own account of a programme (申请变更专户) */
export type ProposeProgrammeAccountInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Number of its own bank account (专户账号) */
  readonly bankAccount: Scalars['String']['input'];
  /** Why (变更理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to proposeProgrammeAccount (申请变更专户结果) */
export type ProposeProgrammeAccountPayload = {
  readonly __typename?: 'ProposeProgrammeAccountPayload';
  /** The account after it (专户) */
  readonly programmeAccount: Maybe<ProgrammeAccount>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A decision on another own account (审批变更专户) */
export type DecideProgrammeAccountInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Account that was proposed (拟变更专户) */
  readonly programmeAccountId: Scalars['ID']['input'];
  /** Whether it is right (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not; needed to turn it down (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to decideProgrammeAccount (审批变更专户结果) */
export type DecideProgrammeAccountPayload = {
  readonly __typename?: 'DecideProgrammeAccountPayload';
  /** The account after it (专户) */
  readonly programmeAccount: Maybe<ProgrammeAccount>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to openProgramme (设立结果) */
export type OpenProgrammePayload = {
  readonly __typename?: 'OpenProgrammePayload';
  /** The programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Quota received from above (登记指标) */
export type ReceiveQuotaInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Direct funds: by a document of their own (是否直达资金) */
  readonly direct?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answer to receiveQuota (登记结果) */
export type ReceiveQuotaPayload = {
  readonly __typename?: 'ReceiveQuotaPayload';
  /** The programme after it (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An allocation to a lower body (下达资金) */
export type IssueAllocationInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Body that gives; the actor's own (下达机构) */
  readonly fromBodyId: Scalars['ID']['input'];
  /** Body that receives (接收机构) */
  readonly toBodyId: Scalars['ID']['input'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Direct funds: by a document of their own (是否直达资金) */
  readonly direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it departs from the adopted share of the year, where it does (偏离审定分配的原因) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to issueAllocation (下达结果) */
export type IssueAllocationPayload = {
  readonly __typename?: 'IssueAllocationPayload';
  /** The allocation (资金分配) */
  readonly allocation: Maybe<Allocation>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An allocation to take back (冲销下达) */
export type ReverseAllocationInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Allocation (资金分配) */
  readonly allocationId: Scalars['ID']['input'];
  /** Why (冲销原因) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to reverseAllocation (冲销结果) */
export type ReverseAllocationPayload = {
  readonly __typename?: 'ReverseAllocationPayload';
  /** The allocation, marked as taken back (资金分配) */
  readonly allocation: Maybe<Allocation>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Cash that arrived (登记到账) */
export type ReceiveCashInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** The bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['input'];
};

/** Answer to receiveCash (到账结果) */
export type ReceiveCashPayload = {
  readonly __typename?: 'ReceiveCashPayload';
  /** The receipt (到账) */
  readonly cashReceipt: Maybe<CashReceipt>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A yearly plan (拟定年度计划) */
export type ProposePlanInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Budget year (年度) */
  readonly year: Scalars['Int']['input'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Projects with their money (计划项目) */
  readonly items: ReadonlyArray<PlanItemInput>;
};

/** One project with money of one programme (计划项目) */
export type PlanItemInput = {
  /** Project of the library (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Programme that pays (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Use as the pack names it; where left out, the project's kind tells it (用途) */
  readonly use?: InputMaybe<Scalars['String']['input']>;
  /** Why it is not what the negative list forbids, where a word of the project looks like it (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to proposePlan (年度计划结果) */
export type ProposePlanPayload = {
  readonly __typename?: 'ProposePlanPayload';
  /** The thing after it (年度计划) */
  readonly plan: Maybe<AnnualPlan>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The decision of the leading group (审定年度计划) */
export type AdoptPlanInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Plan (年度计划) */
  readonly planId: Scalars['ID']['input'];
};

/** Answer to adoptPlan (年度计划结果) */
export type AdoptPlanPayload = {
  readonly __typename?: 'AdoptPlanPayload';
  /** The thing after it (年度计划) */
  readonly plan: Maybe<AnnualPlan>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The leading group turns a plan down (否决年度计划) */
export type RejectPlanInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Plan or adjustment (年度计划或调整方案) */
  readonly planId: Scalars['ID']['input'];
  /** Why (原因) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to rejectPlan (否决年度计划结果) */
export type RejectPlanPayload = {
  readonly __typename?: 'RejectPlanPayload';
  /** The thing after it (年度计划) */
  readonly plan: Maybe<AnnualPlan>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A proposal taken back (撤回年度计划) */
export type WithdrawPlanInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Plan or adjustment (年度计划或调整方案) */
  readonly planId: Scalars['ID']['input'];
  /** Why (原因) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to withdrawPlan (撤回年度计划结果) */
export type WithdrawPlanPayload = {
  readonly __typename?: 'WithdrawPlanPayload';
  /** The thing after it (年度计划) */
  readonly plan: Maybe<AnnualPlan>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An uploaded file as proof (凭据) */
export type FundsEvidenceInput = {
  /** Ticket of the upload (文件凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Kind of document (凭据种类) */
  readonly kind: Scalars['String']['input'];
};

/** Form of a file that is made (文件格式) */
export type FileFormat =
  /** Comma-separated values in UTF-8 (CSV) */
  | 'CSV'
  /** Spreadsheet (XLSX 表格) */
  | 'XLSX';

/** What happens when rows are bad (入账方式) */
export type HouseholdImportMode =
  /** One bad row sends the whole file back (全有或全无) */
  | 'ALL_OR_NOTHING'
  /** Good rows are posted, bad ones go to a reject file (只入合格行) */
  | 'GOOD_ROWS';

/** Where an import stands (批次状态) */
export type HouseholdImportState =
  /** The file is being read and checked (读取中) */
  | 'READING'
  /** Waits for approval by another person (已校验) */
  | 'CHECKED'
  /** Approved; waits for its payment by the named bookkeeper (已审批) */
  | 'APPROVED'
  /** Released, being checked again and put into the ledgers (入账中) */
  | 'POSTING'
  /** In the village ledgers as ordered; nothing is paid before the bank has answered (待银行) */
  | 'ORDERED'
  /** The bank has answered: what it paid stands in the village ledgers (已入账) */
  | 'POSTED'
  /** Came to nothing, with the reason (已退回) */
  | 'REJECTED'
  /** Taken back by its preparer (已取消) */
  | 'CANCELLED';

/** What a household says of a payment (到户状态) */
export type HouseholdPaymentState =
  /** Ordered at the bank, which has not answered (待银行) */
  | 'ORDERED'
  /** Paid, not yet confirmed (已发放) */
  | 'PAID'
  /** Received in full (已确认) */
  | 'CONFIRMED'
  /** Received in part or not at all (有争议) */
  | 'DISPUTED'
  /** Turned back by the bank; its payee is to be corrected (已退汇) */
  | 'RETURNED'
  /** Turned back by the bank, and given up by two persons (已撤销) */
  | 'WITHDRAWN';

/** What a household complains of (到户争议类型) */
export type ReceiptDispute =
  /** Less than was paid (少发) */
  | 'SHORT'
  /** All of it, but too late (迟发) */
  | 'LATE'
  /** Nothing (未到手) */
  | 'MISSING'
  /** Somebody else has it (被他人领取) */
  | 'DIVERTED';

/** How a receipt was confirmed (确认方式) */
export type ReceiptMethod =
  /** Signature or thumb print (签名按印) */
  | 'SIGNATURE'
  /** Code sent by text message (短信验证码) */
  | 'SMS_CODE'
  /** Visit to the household (入户核实) */
  | 'VISIT';

/** A payment file on its way into the village ledgers (到户发放批次) */
export type HouseholdImport = {
  readonly __typename?: 'HouseholdImport';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Region it was prepared for (经办地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What happens when rows are bad (入账方式) */
  readonly mode: HouseholdImportMode;
  /** Where it stands (批次状态) */
  readonly state: HouseholdImportState;
  /** Instant at which the file was handed in (提交时间) */
  readonly preparedAt: Scalars['DateTime']['output'];
  /** Day of its release; each payment stands under the bank's day (放行日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** How much of the file has been read, in percent (读取进度) */
  readonly percentRead: Scalars['Int']['output'];
  /** Rows read so far (已读行数) */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows checked (已校验行数) */
  readonly rowsChecked: Scalars['Int']['output'];
  /** Rows with a fault (不合格行数) */
  readonly rowsRejected: Scalars['Int']['output'];
  /** Rows in the ledgers; all at once (已入账行数) */
  readonly rowsPosted: Scalars['Int']['output'];
  /** Good rows whose account is somebody else's: a guardian or heir collects (代领行数) */
  readonly rowsCollected: Scalars['Int']['output'];
  /** What the approver said of those who collect for others (审批说明) */
  readonly approvalNote: Maybe<Scalars['String']['output']>;
  /** Sum of the good rows (合格金额) */
  readonly goodAmount: Scalars['Yuan']['output'];
  /** Its orders at the bank, the latest first: that of the list, and those of what came back (付款指令) */
  readonly orders: ReadonlyArray<PaymentOrder>;
  /** Why it came to nothing (退回原因) */
  readonly failure: Maybe<Refusal>;
  /** Faults row by row (不合格明细) */
  readonly rejects: HouseholdImportRejectConnection;
  /** Short-lived ticket to download the rejected rows, as CSV where nothing is said (不合格明细下载凭证) */
  readonly rejectFileTicket: Maybe<Scalars['String']['output']>;
};


/** A payment file on its way into the village ledgers (到户发放批次) */
export type HouseholdImportRejectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A payment file on its way into the village ledgers (到户发放批次) */
export type HouseholdImportRejectFileTicketArgs = {
  format?: InputMaybe<FileFormat>;
};

/** One fault of one row (不合格行) */
export type HouseholdImportReject = {
  readonly __typename?: 'HouseholdImportReject';
  /** Line of the file, the header being line 1 (行号) */
  readonly lineNo: Scalars['Int']['output'];
  /** Column at fault, by its title in the file (列名) */
  readonly column: Scalars['String']['output'];
  /** Column at fault as a spreadsheet names it: A, B, … (列号) */
  readonly columnLetter: Maybe<Scalars['String']['output']>;
  /** Code of the rule (规则代码) */
  readonly rule: Scalars['String']['output'];
  /** Identity number, masked but for the last four (身份证号掩码) */
  readonly idNumber: Scalars['String']['output'];
  /** The fault in words (原因) */
  readonly reason: Refusal;
};

/** A page of rejected rows (不合格行列表) */
export type HouseholdImportRejectConnection = {
  readonly __typename?: 'HouseholdImportRejectConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdImportRejectEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdImportReject>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of rejected rows and its cursor (不合格行行) */
export type HouseholdImportRejectEdge = {
  readonly __typename?: 'HouseholdImportRejectEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (不合格行) */
  readonly node: HouseholdImportReject;
};

/** A page of imports (到户发放批次列表) */
export type HouseholdImportConnection = {
  readonly __typename?: 'HouseholdImportConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdImportEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdImport>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of imports and its cursor (到户发放批次行) */
export type HouseholdImportEdge = {
  readonly __typename?: 'HouseholdImportEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (到户发放批次) */
  readonly node: HouseholdImport;
};

/** One payment to one person (到户发放) */
export type HouseholdPayment = {
  readonly __typename?: 'HouseholdPayment';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** The fact that put it into the village's ledger, until then its order: what a complaint or clue about it names (入账事件) */
  readonly factId: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Household as it was then (农户) */
  readonly household: Household;
  /** Family name of the payee; the rest is masked (收款人,掩码) */
  readonly payeeName: Scalars['String']['output'];
  /** Last four digits of the account (账号末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Subsidy within the programme, empty where there is only one (补贴项目) */
  readonly item: Scalars['String']['output'];
  /** Period: 2026, 2026Q1 or 2026-03 (发放期) */
  readonly period: Scalars['String']['output'];
  /** Day of payment; while the bank has not answered, the day of the release (发放日期) */
  readonly paidOn: Scalars['Date']['output'];
  /** What the household says it has in its hands (到手金额) */
  readonly received: Maybe<Scalars['Yuan']['output']>;
  /** What the household says (到户状态) */
  readonly state: HouseholdPaymentState;
  /** Every confirmation, oldest first (确认记录) */
  readonly receipts: ReadonlyArray<HouseholdReceipt>;
};

/** A page of household payments (到户发放列表) */
export type HouseholdPaymentConnection = {
  readonly __typename?: 'HouseholdPaymentConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdPaymentEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdPayment>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of household payments and its cursor (到户发放行) */
export type HouseholdPaymentEdge = {
  readonly __typename?: 'HouseholdPaymentEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (到户发放) */
  readonly node: HouseholdPayment;
};

/** What a household said of a payment (到户确认) */
export type HouseholdReceipt = {
  readonly __typename?: 'HouseholdReceipt';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Payment (发放) */
  readonly payment: HouseholdPayment;
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Sum in its hands (到手金额) */
  readonly received: Scalars['Yuan']['output'];
  /** Whether less than was paid (是否有争议) */
  readonly disputed: Scalars['Boolean']['output'];
  /** What it complains of (争议类型) */
  readonly dispute: Maybe<ReceiptDispute>;
  /** How it was confirmed (确认方式) */
  readonly method: ReceiptMethod;
  /** Day of the confirmation (确认日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of receipts (到户确认列表) */
export type HouseholdReceiptConnection = {
  readonly __typename?: 'HouseholdReceiptConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdReceiptEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdReceipt>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of receipts and its cursor (到户确认行) */
export type HouseholdReceiptEdge = {
  readonly __typename?: 'HouseholdReceiptEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (到户确认) */
  readonly node: HouseholdReceipt;
};

/** The part of one import in one village (一村一批) */
export type HouseholdPosting = {
  readonly __typename?: 'HouseholdPosting';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Payments (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Sum (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Of them, turned back by the bank (退汇笔数) */
  readonly returned: Scalars['Int']['output'];
  /** Sum of what was turned back (退汇金额) */
  readonly returnedAmount: Scalars['Yuan']['output'];
  /** Payments whose households have answered (已确认笔数) */
  readonly answered: Scalars['Int']['output'];
  /** Day of payment; while the bank has not answered, the day of the release (发放日期) */
  readonly paidOn: Scalars['Date']['output'];
  /** Day on which the bank's answer was booked; none while it is waited for (结算日期) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Clock within which every household is asked (确认期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
};

/** One village's page of one programme: 一村一账 (村级到户台账) */
export type VillageLedger = {
  readonly __typename?: 'VillageLedger';
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Households paid (户数) */
  readonly households: Scalars['Int']['output'];
  /** Payments (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Sum paid (发放金额) */
  readonly paid: Scalars['Yuan']['output'];
  /** Sum that households say they have (到手金额) */
  readonly received: Scalars['Yuan']['output'];
  /** Confirmed in full (已确认笔数) */
  readonly confirmed: Scalars['Int']['output'];
  /** Disputed (有争议笔数) */
  readonly disputed: Scalars['Int']['output'];
  /** Not yet confirmed (未确认笔数) */
  readonly unanswered: Scalars['Int']['output'];
  /** Sum ordered at the bank and not yet answered; no part of what was paid (待银行金额) */
  readonly ordered: Scalars['Yuan']['output'];
  /** Sum that the bank turned back and that was not ordered again; no part of what was paid (退汇金额) */
  readonly returned: Scalars['Yuan']['output'];
  /** Sum that the bank turned back and that was given up; no part of what was paid or turned back (撤销金额) */
  readonly withdrawn: Scalars['Yuan']['output'];
  /** Its payments by import (发放批次) */
  readonly postings: ReadonlyArray<HouseholdPosting>;
};

/** What households of a region were paid (到户资金报表行) */
export type HouseholdStatementLine = {
  readonly __typename?: 'HouseholdStatementLine';
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Payments (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Sum paid (发放金额) */
  readonly paid: Scalars['Yuan']['output'];
  /** Confirmed in full (已确认笔数) */
  readonly confirmed: Scalars['Int']['output'];
  /** Disputed (有争议笔数) */
  readonly disputed: Scalars['Int']['output'];
};

/** A page of a statement (到户资金报表) */
export type HouseholdStatementConnection = {
  readonly __typename?: 'HouseholdStatementConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdStatementEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdStatementLine>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a statement and its cursor (到户资金报表行) */
export type HouseholdStatementEdge = {
  readonly __typename?: 'HouseholdStatementEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (报表行) */
  readonly node: HouseholdStatementLine;
};

/** Where a village's book of a month stands (月账状态) */
export type VillageBookState =
  /** Not yet closed (未结账) */
  | 'OPEN'
  /** Not closed though the day for it has passed (逾期未结账) */
  | 'OVERDUE'
  /** Closed in time (已结账) */
  | 'CLOSED'
  /** Closed after the day for it (逾期结账) */
  | 'CLOSED_LATE';

/** The book of one village and month (村级月账) */
export type VillageBook = {
  readonly __typename?: 'VillageBook';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Month, as 2026-03 (月份) */
  readonly month: Scalars['String']['output'];
  /** Last day for closing it (结账期限) */
  readonly dueOn: Scalars['Date']['output'];
  /** Where it stands (状态) */
  readonly state: VillageBookState;
  /** Day of the closing (结账日期) */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Payments (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Sum paid (发放金额) */
  readonly paid: Scalars['Yuan']['output'];
  /** Sum that households say they have (到手金额) */
  readonly received: Scalars['Yuan']['output'];
  /** Confirmed in full (已确认笔数) */
  readonly confirmed: Scalars['Int']['output'];
  /** Disputed (有争议笔数) */
  readonly disputed: Scalars['Int']['output'];
  /** Not yet confirmed (未确认笔数) */
  readonly unanswered: Scalars['Int']['output'];
  /** What stands in the way of closing it today (结账障碍) */
  readonly hindrances: ReadonlyArray<Refusal>;
};

/** A page of village books (村级月账列表) */
export type VillageBookConnection = {
  readonly __typename?: 'VillageBookConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<VillageBookEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<VillageBook>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of village books and its cursor (村级月账行) */
export type VillageBookEdge = {
  readonly __typename?: 'VillageBookEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (村级月账) */
  readonly node: VillageBook;
};

/** How many books of a month were closed, of a region (村级财务结账率) */
export type VillageBookRate = {
  readonly __typename?: 'VillageBookRate';
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Month, as 2026-03 (月份) */
  readonly month: Scalars['String']['output'];
  /** Books to be closed (应结账村数) */
  readonly due: Scalars['Int']['output'];
  /** Books closed (已结账村数) */
  readonly closed: Scalars['Int']['output'];
  /** Of them closed late (其中逾期) */
  readonly late: Scalars['Int']['output'];
  /** Books still open (未结账村数) */
  readonly open: Scalars['Int']['output'];
  /** Closed of those due, in percent with one digit; none where none was due (结账率, %) */
  readonly percent: Maybe<Scalars['Float']['output']>;
};

/** The closing of a village's month (村级财务结账) */
export type CloseVillageBookInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['input'];
  /** Month, as 2026-03 (月份) */
  readonly month: Scalars['String']['input'];
};

/** Answer to closeVillageBook (结账结果) */
export type CloseVillageBookPayload = {
  readonly __typename?: 'CloseVillageBookPayload';
  /** The thing after it (村级月账) */
  readonly book: Maybe<VillageBook>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Who a payment went to, unmasked (收款人) */
export type PayeeIdentity = {
  readonly __typename?: 'PayeeIdentity';
  /** Name (姓名) */
  readonly name: Scalars['String']['output'];
  /** Account (银行账号) */
  readonly account: Scalars['String']['output'];
};

/** A household of the register (农户) */
export type Household = {
  readonly __typename?: 'Household';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** What it was paid, newest first (到户发放) */
  readonly payments: Maybe<HouseholdPaymentConnection>;
  /** The same summed, of all years and programmes or of one (到户发放合计) */
  readonly paymentTotals: Maybe<HouseholdPaymentTotals>;
};


/** A household of the register (农户) */
export type HouseholdPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household of the register (农户) */
export type HouseholdPaymentTotalsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  programmeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a household was paid, summed (到户发放合计) */
export type HouseholdPaymentTotals = {
  readonly __typename?: 'HouseholdPaymentTotals';
  /** Payments made (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Paid (发放金额) */
  readonly paid: Scalars['Yuan']['output'];
  /** What the household says it has (实收金额) */
  readonly received: Scalars['Yuan']['output'];
  /** Confirmed in full (已确认笔数) */
  readonly confirmed: Scalars['Int']['output'];
  /** Short or none received (有争议笔数) */
  readonly disputed: Scalars['Int']['output'];
  /** Nobody asked yet (未确认笔数) */
  readonly unanswered: Scalars['Int']['output'];
  /** By year of payment and programme, the newest year first (按年度和资金项目) */
  readonly lines: ReadonlyArray<HouseholdPaymentTotal>;
};

/** What a household was paid in one year of one programme (年度到户发放) */
export type HouseholdPaymentTotal = {
  readonly __typename?: 'HouseholdPaymentTotal';
  /** Year of payment (年度) */
  readonly year: Scalars['Int']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Payments made (笔数) */
  readonly payments: Scalars['Int']['output'];
  /** Paid (发放金额) */
  readonly paid: Scalars['Yuan']['output'];
  /** What the household says it has (实收金额) */
  readonly received: Scalars['Yuan']['output'];
  /** Confirmed in full (已确认笔数) */
  readonly confirmed: Scalars['Int']['output'];
  /** Short or none received (有争议笔数) */
  readonly disputed: Scalars['Int']['output'];
  /** Nobody asked yet (未确认笔数) */
  readonly unanswered: Scalars['Int']['output'];
};

/** A payment file (提交到户发放表) */
export type StartHouseholdImportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Region it is for; the post's own when left out (经办地区) */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Ticket of the uploaded CSV file (文件凭证) */
  readonly ticket: Scalars['String']['input'];
  /** What happens when rows are bad (入账方式) */
  readonly mode: HouseholdImportMode;
};

/** Answer to startHouseholdImport (提交结果) */
export type StartHouseholdImportPayload = {
  readonly __typename?: 'StartHouseholdImportPayload';
  /** Whether this very file was handed in before: then nothing was changed and the import is the earlier one (是否重复提交) */
  readonly sameFile: Scalars['Boolean']['output'];
  /** The import; of the same file, the earlier one (发放批次) */
  readonly import: Maybe<HouseholdImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Approval of a checked import (审批到户发放) */
export type ApproveHouseholdImportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Import (批次) */
  readonly importId: Scalars['ID']['input'];
  /** What was found of those who collect for others; needed where there are any (审批说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** An approved payment file to pay (支付到户发放) */
export type ReleaseHouseholdImportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day of payment, today when left out (付款日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment file (发放批次) */
  readonly importId: Scalars['ID']['input'];
  /** Account it is paid from; only the programme's own will do (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to releaseHouseholdImport (支付结果) */
export type ReleaseHouseholdImportPayload = {
  readonly __typename?: 'ReleaseHouseholdImportPayload';
  /** The payment file (发放批次) */
  readonly import: Maybe<HouseholdImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to approveHouseholdImport (审批结果) */
export type ApproveHouseholdImportPayload = {
  readonly __typename?: 'ApproveHouseholdImportPayload';
  /** The import (发放批次) */
  readonly import: Maybe<HouseholdImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Taking an import back (取消到户发放) */
export type CancelHouseholdImportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Import (批次) */
  readonly importId: Scalars['ID']['input'];
};

/** Answer to cancelHouseholdImport (取消结果) */
export type CancelHouseholdImportPayload = {
  readonly __typename?: 'CancelHouseholdImportPayload';
  /** The import (发放批次) */
  readonly import: Maybe<HouseholdImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Where a payment that came back stands (退汇状态) */
export type HouseholdReturnState =
  /** Its payee is to be corrected (待更正) */
  | 'OPEN'
  /** Corrected by one person, to be checked by another (待复核) */
  | 'ENTERED'
  /** Corrected and checked; waits to be ordered again (已更正) */
  | 'CORRECTED'
  /** Ordered again (已重新付款) */
  | 'REISSUED'
  /** To be given up; awaits a second person's approval (撤销待批) */
  | 'WITHDRAWING'
  /** Given up by two persons: its money is in the own account again (已撤销) */
  | 'WITHDRAWN';

/** A proposal to give a returned payment up (撤销到户退汇) */
export type ReturnWithdrawal = {
  readonly __typename?: 'ReturnWithdrawal';
  /** Why (撤销理由) */
  readonly reason: Scalars['String']['output'];
  /** Day of the proposal (提出日期) */
  readonly proposedOn: Scalars['Date']['output'];
  /** Whether it was approved; nothing while it waits (审批结果) */
  readonly passed: Maybe<Scalars['Boolean']['output']>;
  /** Day of the decision (审批日期) */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** What was said with the decision (审批意见) */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
};

/** A household payment that the bank turned back (到户退汇) */
export type HouseholdReturn = {
  readonly __typename?: 'HouseholdReturn';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** The payment (到户发放) */
  readonly payment: HouseholdPayment;
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** List that it stands in (发放批次) */
  readonly importId: Scalars['ID']['output'];
  /** Its line in the list (行号) */
  readonly lineNo: Scalars['Int']['output'];
  /** Village (村) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Last digits of the account that it was sent to (退汇账号末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** Number under which it went to the bank (付款编号) */
  readonly number: Scalars['String']['output'];
  /** Reason code of the bank (退汇原因代码) */
  readonly reasonCode: Scalars['String']['output'];
  /** What the bank said (退汇原因) */
  readonly reasonText: Maybe<Scalars['String']['output']>;
  /** Day on which the bank turned it back (退汇日期) */
  readonly returnedOn: Scalars['Date']['output'];
  /** Where it stands (退汇状态) */
  readonly state: HouseholdReturnState;
  /** The correction entered last (更正) */
  readonly correction: Maybe<PayeeCorrection>;
  /** The proposal to give it up entered last (撤销) */
  readonly withdrawal: Maybe<ReturnWithdrawal>;
  /** Order that carries it again (重新付款指令) */
  readonly reissuedBy: Maybe<PaymentOrder>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A corrected payee (收款人更正) */
export type PayeeCorrection = {
  readonly __typename?: 'PayeeCorrection';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Family name of the payee; the rest is masked (收款人,掩码) */
  readonly payeeName: Scalars['String']['output'];
  /** Last four digits of the account (账号末四位) */
  readonly accountLast4: Scalars['String']['output'];
  /** The payee unmasked, to be held against the proof, for a stated purpose (收款人信息) */
  readonly payee: Maybe<PayeeIdentity>;
  /** Day of its entry (登记日期) */
  readonly enteredOn: Scalars['Date']['output'];
  /** Whether it was passed; nothing while it waits (复核结果) */
  readonly passed: Maybe<Scalars['Boolean']['output']>;
  /** Day of the check (复核日期) */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was not passed (理由) */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A page of returned payments (到户退汇列表) */
export type HouseholdReturnConnection = {
  readonly __typename?: 'HouseholdReturnConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdReturnEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HouseholdReturn>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
  /** How many of the place, programme, list and reason are corrected and wait to be ordered again, whatever state was asked for (已更正笔数) */
  readonly correctedCount: Scalars['Int']['output'];
};

/** A row of returned payments and its cursor (到户退汇行) */
export type HouseholdReturnEdge = {
  readonly __typename?: 'HouseholdReturnEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (到户退汇) */
  readonly node: HouseholdReturn;
};

/** The right payee of a payment that came back (更正到户收款人) */
export type CorrectHouseholdPayeeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** Name that the account stands under (户名) */
  readonly name: Scalars['String']['input'];
  /** Account number (银行账号) */
  readonly account: Scalars['String']['input'];
};

/** Answer to correctHouseholdPayee (更正结果) */
export type CorrectHouseholdPayeePayload = {
  readonly __typename?: 'CorrectHouseholdPayeePayload';
  /** The returned payment (到户退汇) */
  readonly returnedPayment: Maybe<HouseholdReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A check of a corrected payee (复核到户收款人更正) */
export type CheckHouseholdPayeeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** Whether it is right (是否通过) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to checkHouseholdPayee (复核结果) */
export type CheckHouseholdPayeePayload = {
  readonly __typename?: 'CheckHouseholdPayeePayload';
  /** The returned payment (到户退汇) */
  readonly returnedPayment: Maybe<HouseholdReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A returned payment to be given up (撤销到户退汇) */
export type WithdrawReturnedPaymentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** Why (撤销理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to withdrawReturnedPayment (撤销到户退汇结果) */
export type WithdrawReturnedPaymentPayload = {
  readonly __typename?: 'WithdrawReturnedPaymentPayload';
  /** The returned payment (到户退汇) */
  readonly returnedPayment: Maybe<HouseholdReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A decision on giving a returned payment up (审批撤销到户退汇) */
export type DecideReturnWithdrawalInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** Whether it is given up (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to decideReturnWithdrawal (审批撤销到户退汇结果) */
export type DecideReturnWithdrawalPayload = {
  readonly __typename?: 'DecideReturnWithdrawalPayload';
  /** The returned payment (到户退汇) */
  readonly returnedPayment: Maybe<HouseholdReturn>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Corrected payments to be ordered again (重新付款到户退汇) */
export type ReissueHouseholdPaymentsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** One list of it; every list with corrected payments where nothing is said (发放批次) */
  readonly importId?: InputMaybe<Scalars['ID']['input']>;
  /** Account it is paid from; only the programme's own will do (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to reissueHouseholdPayments (重新付款结果) */
export type ReissueHouseholdPaymentsPayload = {
  readonly __typename?: 'ReissueHouseholdPaymentsPayload';
  /** The order, the first of several where several lists are concerned (付款指令) */
  readonly paymentOrder: Maybe<PaymentOrder>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A code to a household's telephone (发送确认验证码) */
export type SendReceiptCodeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** The household's own mobile number, where its list names none; a listed one is taken from there, and another refused. Kept as a token only (本户手机号) */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** What a household says it received (登记到户确认) */
export type RecordReceiptInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment (发放) */
  readonly paymentId: Scalars['ID']['input'];
  /** Sum in its hands, 0.00 for none (到手金额) */
  readonly received: Scalars['Yuan']['input'];
  /** How it was confirmed (确认方式) */
  readonly method: ReceiptMethod;
  /** What the household complains of, where the sum alone does not say it (争议类型) */
  readonly dispute?: InputMaybe<ReceiptDispute>;
  /** Who went along on a visit; must serve there and be another person (见证人) */
  readonly witnessPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The code that the household said back (验证码) */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Photos or forms that show it (凭据) */
  readonly evidence?: InputMaybe<ReadonlyArray<FundsEvidenceInput>>;
};

/** Answer to recordReceipt (登记结果) */
export type RecordReceiptPayload = {
  readonly __typename?: 'RecordReceiptPayload';
  /** The payment (到户发放) */
  readonly payment: Maybe<HouseholdPayment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An invoice (发票) */
export type ReimbursementInvoiceInput = {
  /** Eight digits, or twenty on a fully electronic invoice (发票号码) */
  readonly number: Scalars['String']['input'];
  /** Ten or twelve digits; none on a fully electronic invoice (发票代码) */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Day of issue (开票日期) */
  readonly issuedOn: Scalars['Date']['input'];
};

/** An uploaded document (报账凭证) */
export type ReimbursementEvidenceInput = {
  /** Ticket that the upload gave (上传凭据) */
  readonly ticket: Scalars['String']['input'];
  /** Kind of document as the pack names it (凭证种类) */
  readonly kind: Scalars['String']['input'];
  /** Whether it is the original; said for each, and kept (是否原件) */
  readonly original: Scalars['Boolean']['input'];
};

/** A claim (申请报账) */
export type SubmitReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Project (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Accepted batch (验收批次) */
  readonly batchId: Scalars['ID']['input'];
  /** Programme that pays (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Body whose quota is used (指标持有机构) */
  readonly holderBodyId: Scalars['ID']['input'];
  /** Amount claimed; the invoices sum up to it (报账金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Invoices (发票) */
  readonly invoices: ReadonlyArray<ReimbursementInvoiceInput>;
  /** Uploaded documents by their tickets (报账凭证) */
  readonly evidence: ReadonlyArray<ReimbursementEvidenceInput>;
  /** Why what is flagged is as it is (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to submitReimbursement (报账结果) */
export type SubmitReimbursementPayload = {
  readonly __typename?: 'SubmitReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A corrected claim (更正报账) */
export type CorrectReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Amount claimed; the invoices sum up to it (报账金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Invoices (发票) */
  readonly invoices: ReadonlyArray<ReimbursementInvoiceInput>;
  /** Uploaded documents by their tickets (报账凭证) */
  readonly evidence: ReadonlyArray<ReimbursementEvidenceInput>;
  /** Why what is flagged is as it is (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to correctReimbursement (报账结果) */
export type CorrectReimbursementPayload = {
  readonly __typename?: 'CorrectReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A review (会审报账) */
export type ReviewReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Step in turn (环节) */
  readonly step: Scalars['String']['input'];
  /** Whether it is passed (是否通过) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not, when it is sent back (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to reviewReimbursement (报账结果) */
export type ReviewReimbursementPayload = {
  readonly __typename?: 'ReviewReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A decision on a large claim (审批大额报账) */
export type ApproveLargeReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Whether it is approved (是否同意) */
  readonly pass?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, when it is sent back (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to approveLargeReimbursement (报账结果) */
export type ApproveLargeReimbursementPayload = {
  readonly __typename?: 'ApproveLargeReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A payment (支付报账) */
export type PayReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Whole number of the paying account: the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
  /** The bank's day of payment, the same as occurredOn (付款日) */
  readonly paidOn: Scalars['Date']['input'];
};

/** Answer to payReimbursement (报账结果) */
export type PayReimbursementPayload = {
  readonly __typename?: 'PayReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A withdrawal (撤回报账) */
export type WithdrawReimbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Why it is taken back (撤回理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to withdrawReimbursement (撤回报账结果) */
export type WithdrawReimbursementPayload = {
  readonly __typename?: 'WithdrawReimbursementPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A second person's answer to a withdrawal (确认撤回报账) */
export type ConfirmReimbursementWithdrawalInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Claim (报账) */
  readonly reimbursementId: Scalars['ID']['input'];
  /** Whether it may be taken back (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not; needed to decline (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to confirmReimbursementWithdrawal (确认撤回报账结果) */
export type ConfirmReimbursementWithdrawalPayload = {
  readonly __typename?: 'ConfirmReimbursementWithdrawalPayload';
  /** The thing after it (报账) */
  readonly reimbursement: Maybe<Reimbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A release of retention money (返还质保金) */
export type ReleaseRetentionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Retention money (质保金) */
  readonly retentionId: Scalars['ID']['input'];
  /** Whole number of the paying account: the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to releaseRetention (质保金结果) */
export type ReleaseRetentionPayload = {
  readonly __typename?: 'ReleaseRetentionPayload';
  /** The thing after it (质保金) */
  readonly retention: Maybe<Retention>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Money that a case recovers for a programme (追缴) */
export type ExpectedRecovery = {
  readonly __typename?: 'ExpectedRecovery';
  /** Identity, the one accountability gave it (标识) */
  readonly id: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Sum ordered (应追缴) */
  readonly ordered: Scalars['Yuan']['output'];
  /** Sum that has arrived (已入账) */
  readonly received: Scalars['Yuan']['output'];
  /** Day of the order (决定日期) */
  readonly orderedOn: Scalars['Date']['output'];
  /** What arrived (入账记录) */
  readonly receipts: ReadonlyArray<RecoveryReceipt>;
  /** What goes to the treasury (上缴国库) */
  readonly treasuryOrders: ReadonlyArray<TreasuryOrder>;
  /** Lists to be refunded to households (清退名单) */
  readonly refundOrders: ReadonlyArray<RefundOrder>;
};

/** A page of recoveries (追缴列表) */
export type ExpectedRecoveryConnection = {
  readonly __typename?: 'ExpectedRecoveryConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ExpectedRecoveryEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<ExpectedRecovery>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of recoveries and its cursor (追缴行) */
export type ExpectedRecoveryEdge = {
  readonly __typename?: 'ExpectedRecoveryEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (追缴) */
  readonly node: ExpectedRecovery;
};

/** Recovered money that arrived (追缴入账) */
export type RecoveryReceipt = {
  readonly __typename?: 'RecoveryReceipt';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Recovery (追缴) */
  readonly recoveryId: Scalars['ID']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['output'];
  /** Day of arrival (入账日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Day of its reversal, where it was entered wrongly (冲销日期) */
  readonly reversedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was reversed (冲销理由) */
  readonly reversalReason: Maybe<Scalars['String']['output']>;
};

/** A page of recovered money (追缴入账列表) */
export type RecoveryReceiptConnection = {
  readonly __typename?: 'RecoveryReceiptConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RecoveryReceiptEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RecoveryReceipt>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of recovered money and its cursor (追缴入账行) */
export type RecoveryReceiptEdge = {
  readonly __typename?: 'RecoveryReceiptEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (追缴入账) */
  readonly node: RecoveryReceipt;
};

/** Recovered money that goes to the treasury (上缴国库) */
export type TreasuryOrder = {
  readonly __typename?: 'TreasuryOrder';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Recovery it is paid from (追缴) */
  readonly recoveryId: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of the order (决定日期) */
  readonly orderedOn: Scalars['Date']['output'];
  /** Day on which the bank paid it, null until then (上缴日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Payments at the bank, newest first (付款) */
  readonly payments: ReadonlyArray<PaymentOrder>;
};

/** A page of payments to the treasury (上缴国库列表) */
export type TreasuryOrderConnection = {
  readonly __typename?: 'TreasuryOrderConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<TreasuryOrderEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<TreasuryOrder>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of payments to the treasury and its cursor (上缴国库行) */
export type TreasuryOrderEdge = {
  readonly __typename?: 'TreasuryOrderEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (上缴国库) */
  readonly node: TreasuryOrder;
};

/** A list of households to be refunded (清退名单) */
export type RefundOrder = {
  readonly __typename?: 'RefundOrder';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Recovery it is paid from (追缴) */
  readonly recoveryId: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of the list (列单日期) */
  readonly orderedOn: Scalars['Date']['output'];
  /** Of it, paid so far (已清退) */
  readonly paid: Scalars['Yuan']['output'];
  /** Day on which its last line was paid, null until then (清退日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Its lines, without persons (清退明细) */
  readonly lines: ReadonlyArray<RefundOrderLine>;
  /** Cash handed out on the spot (现场清退) */
  readonly handouts: ReadonlyArray<RefundHandout>;
  /** Signatures and other documents (签字及凭证) */
  readonly documents: ReadonlyArray<ReimbursementDocument>;
};

/** Cash withdrawn and handed out to households against their signatures (现场清退) */
export type RefundHandout = {
  readonly __typename?: 'RefundHandout';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Lines that got it (户数) */
  readonly lines: Scalars['Int']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Bank reference of the withdrawal (取现流水号) */
  readonly bankReference: Scalars['String']['output'];
  /** Who handed it out (发放人) */
  readonly paidBy: Scalars['ID']['output'];
  /** Day (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
};

/** How refunded money reaches its households (清退方式) */
export type RefundMethod =
  /** Cash handed out at the refund meeting, against signatures (现场清退) */
  | 'CASH_ON_SPOT'
  /** Through the bank, to the checked account of each line (经银行清退) */
  | 'BY_BANK';

/** One line of a refund list (清退明细) */
export type RefundOrderLine = {
  readonly __typename?: 'RefundOrderLine';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of payment, null until paid (清退日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Payments at the bank, newest first (付款) */
  readonly payments: ReadonlyArray<PaymentOrder>;
};

/** A page of refunds (清退列表) */
export type RefundOrderConnection = {
  readonly __typename?: 'RefundOrderConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RefundOrderEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RefundOrder>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of refunds and its cursor (清退行) */
export type RefundOrderEdge = {
  readonly __typename?: 'RefundOrderEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (清退) */
  readonly node: RefundOrder;
};

/** Recovered money that arrived (登记追缴入账) */
export type ReceiveRecoveryInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Recovery (追缴) */
  readonly recoveryId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Bank's reference (银行流水号) */
  readonly bankReference: Scalars['String']['input'];
};

/** Answer to receiveRecovery (登记结果) */
export type ReceiveRecoveryPayload = {
  readonly __typename?: 'ReceiveRecoveryPayload';
  /** The recovery (追缴) */
  readonly recovery: Maybe<ExpectedRecovery>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Payment of recovered money to the treasury (上缴国库) */
export type PayTreasuryInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Order (上缴决定) */
  readonly treasuryOrderId: Scalars['ID']['input'];
  /** Account it is paid from; the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to payTreasury (上缴结果) */
export type PayTreasuryPayload = {
  readonly __typename?: 'PayTreasuryPayload';
  /** The order (上缴国库) */
  readonly treasuryOrder: Maybe<TreasuryOrder>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Payment of lines of a refund list (支付清退) */
export type PayRefundInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Refund list (清退名单) */
  readonly refundListId: Scalars['ID']['input'];
  /** How (清退方式) */
  readonly method: RefundMethod;
  /** Lines that are paid this way; all that are open when left out (清退明细) */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Account it is paid from; the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
  /** Bank reference of the withdrawal, where cash is handed out (取现流水号) */
  readonly bankReference?: InputMaybe<Scalars['String']['input']>;
  /** The list that the households signed, where cash is handed out: signed-attendance, signed-receipt, photo (签字凭证) */
  readonly evidence?: InputMaybe<ReadonlyArray<FundsEvidenceInput>>;
};

/** Answer to payRefund (清退结果) */
export type PayRefundPayload = {
  readonly __typename?: 'PayRefundPayload';
  /** The list (清退名单) */
  readonly refundOrder: Maybe<RefundOrder>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A factor of the rule (因素) */
export type FactorName =
  /** Number and structure of people (人群数量及结构) */
  | 'PEOPLE'
  /** Income of the people (人群收入) */
  | 'INCOME'
  /** Policy (政策因素) */
  | 'POLICY'
  /** Last year's performance (绩效考核) */
  | 'PERFORMANCE';

/** A year's shares by the factor method, each line explained (因素分配测算) */
export type FactorProposal = {
  readonly __typename?: 'FactorProposal';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Programme (资金项目) */
  readonly programme: Programme;
  /** Year the money is for (年度) */
  readonly year: Scalars['Int']['output'];
  /** Region that divides (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Sum to be divided (总额) */
  readonly total: Scalars['Yuan']['output'];
  /** Pack and version of the weights (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Clause of the weights (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Day of the proposal (测算日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Regions with their amounts (分配明细) */
  readonly lines: ReadonlyArray<FactorLine>;
  /** Who approved it; the second approval adopts it (审定记录) */
  readonly approvals: ReadonlyArray<FactorApproval>;
  /** Day on which it was adopted; null until then (审定日期) */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which another took its place after an appeal changed a result; null while it stands (被取代日期) */
  readonly supersededOn: Maybe<Scalars['Date']['output']>;
  /** Regions below with a government of their own that it leaves out (未列入地区) */
  readonly leftOut: ReadonlyArray<Scalars['RegionCode']['output']>;
  /** Why they take no part (未列入原因) */
  readonly leftOutReason: Maybe<Scalars['String']['output']>;
  /** Who computed it, as signed in (测算人) */
  readonly proposedBy: Scalars['ID']['output'];
  /** The whole proposal as a table, every line explained (导出表格) */
  readonly csv: Scalars['String']['output'];
  /** The same as a file: a ticket by which the gateway gives it out for five minutes (导出文件) */
  readonly fileTicket: Scalars['String']['output'];
};


/** A year's shares by the factor method, each line explained (因素分配测算) */
export type FactorProposalFileTicketArgs = {
  format: FileFormat;
};

/** An approval of shares (审定记录) */
export type FactorApproval = {
  readonly __typename?: 'FactorApproval';
  /** Who, as signed in (审定人) */
  readonly personId: Scalars['ID']['output'];
  /** In what post (岗位) */
  readonly postId: Maybe<Scalars['ID']['output']>;
  /** Day (审定日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What one region gets and why (分配明细) */
export type FactorLine = {
  readonly __typename?: 'FactorLine';
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The place itself (地区) */
  readonly region: Maybe<Region>;
  /** Amount: base and adjustment (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** What the factors give: the sum of the parts (因素合计) */
  readonly base: Scalars['Yuan']['output'];
  /** What last year's reward or cut adds or takes (奖惩调整) */
  readonly adjustment: Scalars['Yuan']['output'];
  /** 100 with the reward or cut, in percent: multiplies the base (系数) */
  readonly coefficient: Scalars['String']['output'];
  /** Number of people entered (相关人群数量) */
  readonly people: Maybe<Scalars['Int']['output']>;
  /** Their average income entered (人均收入) */
  readonly income: Maybe<Scalars['Yuan']['output']>;
  /** Policy factor entered (政策因素) */
  readonly policyFactor: Maybe<Scalars['String']['output']>;
  /** Grade of the assessment, where it is known (等次) */
  readonly grade: Maybe<Scalars['String']['output']>;
  /** Amount in the proposal that a simulation is held against (对比方案金额) */
  readonly before: Maybe<Scalars['Yuan']['output']>;
  /** Difference from it (变化) */
  readonly change: Maybe<Scalars['Yuan']['output']>;
  /** Score of the performance factor, in percent (绩效得分) */
  readonly performance: Scalars['String']['output'];
  /** Last year's assessment that was used; null where there is none and the mean counts (所用考核) */
  readonly assessmentId: Maybe<Scalars['ID']['output']>;
  /** Score of that assessment (考核得分) */
  readonly scorePercent: Maybe<Scalars['String']['output']>;
  /** Reward or cut of that assessment in percent (奖惩比例) */
  readonly sharePercent: Maybe<Scalars['String']['output']>;
  /** The parts by factor (各因素) */
  readonly parts: ReadonlyArray<FactorPart>;
};

/** What one factor brings to one region (因素贡献) */
export type FactorPart = {
  readonly __typename?: 'FactorPart';
  /** Factor (因素) */
  readonly factor: FactorName;
  /** Weight of the factor in percent (权重) */
  readonly weight: Scalars['String']['output'];
  /** Share of the region in the factor, in percent (占比) */
  readonly share: Scalars['String']['output'];
  /** What it brings (贡献金额) */
  readonly contribution: Scalars['Yuan']['output'];
};

/** Shares computed without any effect (因素分配模拟) */
export type FactorSimulation = {
  readonly __typename?: 'FactorSimulation';
  /** Pack and version of the weights in force (政策包及版本) */
  readonly policy: Maybe<Scalars['String']['output']>;
  /** Clause of the weights in force (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Proposal that it is held against, where there is one (对比方案) */
  readonly comparedWith: Maybe<FactorProposal>;
  /** Regions with their amounts (分配明细) */
  readonly lines: ReadonlyArray<FactorLine>;
  /** Why it can not be computed (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A page of factor proposals (因素分配测算列表) */
export type FactorProposalConnection = {
  readonly __typename?: 'FactorProposalConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<FactorProposalEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<FactorProposal>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of factor proposals and its cursor (因素分配测算行) */
export type FactorProposalEdge = {
  readonly __typename?: 'FactorProposalEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row itself (因素分配测算) */
  readonly node: FactorProposal;
};

/** Figures of one region (地区因素) */
export type FactorRegionInput = {
  /** Region below that of the programme (地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** People the money is for (相关人群数量) */
  readonly people: Scalars['Int']['input'];
  /** Their average income; the lower, the more (人均收入) */
  readonly income: Scalars['Yuan']['input'];
  /** Policy factor, for example 1.20 (政策因素) */
  readonly policyFactor: Scalars['String']['input'];
};

/** Figures of one region, with results that have not been given (地区因素模拟) */
export type FactorRegionSimulationInput = {
  /** Region below that of the programme (地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** People the money is for (相关人群数量) */
  readonly people: Scalars['Int']['input'];
  /** Their average income; the lower, the more (人均收入) */
  readonly income: Scalars['Yuan']['input'];
  /** Policy factor, for example 1.20 (政策因素) */
  readonly policyFactor: Scalars['String']['input'];
  /** Score to assume instead of the real one (假定得分) */
  readonly assumedScorePercent?: InputMaybe<Scalars['String']['input']>;
  /** Reward or cut to assume (假定奖惩) */
  readonly assumedSharePercent?: InputMaybe<Scalars['String']['input']>;
  /** Grade to assume: its reward or cut by the scheme of the pack (假定等次) */
  readonly assumedGrade?: InputMaybe<Scalars['String']['input']>;
  /** Whether the year's target is assumed to be met (假定完成任务) */
  readonly assumedTargetMet?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Weights of the factors in percent (因素权重) */
export type FactorWeightsInput = {
  /** Number and structure of people (人群数量及结构) */
  readonly people: Scalars['String']['input'];
  /** Income of the people (人群收入) */
  readonly income: Scalars['String']['input'];
  /** Policy (政策因素) */
  readonly policy: Scalars['String']['input'];
  /** Last year's performance (绩效考核) */
  readonly performance: Scalars['String']['input'];
};

/** A simulation (因素分配模拟) */
export type SimulateFactorsInput = {
  /** Year the money is for (年度) */
  readonly year: Scalars['Int']['input'];
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Sum to be divided (总额) */
  readonly total: Scalars['Yuan']['input'];
  /** Regions with their figures (地区因素) */
  readonly regions: ReadonlyArray<FactorRegionSimulationInput>;
  /** Weights to try instead of those in force (假定权重) */
  readonly weights?: InputMaybe<FactorWeightsInput>;
  /** Proposal to be held against; the latest of the programme and year when left out (对比方案) */
  readonly compareWith?: InputMaybe<Scalars['ID']['input']>;
};

/** An approval of shares (审定分配方案) */
export type ApproveFactorsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Proposal (因素分配测算) */
  readonly proposalId: Scalars['ID']['input'];
};

/** Answer to approveFactors (审定结果) */
export type ApproveFactorsPayload = {
  readonly __typename?: 'ApproveFactorsPayload';
  /** The proposal (因素分配测算) */
  readonly proposal: Maybe<FactorProposal>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A proposal by the factor method (因素分配测算) */
export type ProposeFactorsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Year the money is for (年度) */
  readonly year: Scalars['Int']['input'];
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Sum to be divided (总额) */
  readonly total: Scalars['Yuan']['input'];
  /** Regions with their figures (地区因素) */
  readonly regions: ReadonlyArray<FactorRegionInput>;
  /** Why regions below with a government of their own take no part, where some do not (未列入原因) */
  readonly leftOutReason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to proposeFactors (测算结果) */
export type ProposeFactorsPayload = {
  readonly __typename?: 'ProposeFactorsPayload';
  /** The proposal (因素分配测算) */
  readonly proposal: Maybe<FactorProposal>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A place; funds adds its money (地区) */
export type Region = {
  readonly __typename?: 'Region';
  /** 12-digit code (区划代码) */
  readonly code: Scalars['RegionCode']['output'];
  /** Money in this place and below over whole months; null outside one's own area (资金情况) */
  readonly funds: Maybe<RegionFunds>;
};


/** A place; funds adds its money (地区) */
export type RegionFundsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Money in figures; each opens into a list of the same region and period (资金情况统计) */
export type RegionFunds = {
  readonly __typename?: 'RegionFunds';
  /** Quota received from above: quotaReceipts (收到指标) */
  readonly quotaReceived: Scalars['Yuan']['output'];
  /** Cash received: cashReceipts (到账资金) */
  readonly cashReceived: Scalars['Yuan']['output'];
  /** Quota received by allocation: allocations (下达资金) */
  readonly allocated: Scalars['Yuan']['output'];
  /** Claims paid: reimbursements (报账支付) */
  readonly reimbursed: Scalars['Yuan']['output'];
  /** Paid by progress: disbursements (拨付支付) */
  readonly disbursed: Scalars['Yuan']['output'];
  /** Retention held back: retentions (扣留质保金) */
  readonly retentionHeld: Scalars['Yuan']['output'];
  /** Retention released: retentions (返还质保金) */
  readonly retentionReleased: Scalars['Yuan']['output'];
  /** Paid to households: householdPayments (到户发放金额) */
  readonly householdPaid: Scalars['Yuan']['output'];
  /** Payments to households: householdPayments (到户发放笔数) */
  readonly householdPayments: Scalars['Int']['output'];
  /** Receipts confirmed in full: householdReceipts (到户确认笔数) */
  readonly receiptsConfirmed: Scalars['Int']['output'];
  /** Receipts short or none: householdReceipts (到户争议笔数) */
  readonly receiptsDisputed: Scalars['Int']['output'];
  /** Recovered money that arrived: recoveryReceipts (追缴入账) */
  readonly recovered: Scalars['Yuan']['output'];
  /** Paid to the treasury: treasuryPayments (上缴国库) */
  readonly toTreasury: Scalars['Yuan']['output'];
  /** Refunded to households: refundPayments (清退农户) */
  readonly refunded: Scalars['Yuan']['output'];
  /** Paid to banks by risk funds: riskMovements of ADVANCED (分险代偿) */
  readonly riskAdvanced: Scalars['Yuan']['output'];
  /** Came back to risk funds: riskMovements of RECOVERED (分险收回) */
  readonly riskRecovered: Scalars['Yuan']['output'];
  /** Written off by risk funds: riskMovements of WRITTEN_OFF (分险核销) */
  readonly riskWrittenOff: Scalars['Yuan']['output'];
  /** Change of what is open, over all time what is open: riskMovements, riskAdvances (分险未收回) */
  readonly riskOpen: Scalars['Yuan']['output'];
};

/** A project; funds adds its money (项目) */
export type Project = {
  readonly __typename?: 'Project';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Money of the project (项目资金) */
  readonly money: Maybe<ProjectMoney>;
};

/** Money of a project; each number opens into projectMoneyRows of its kind (项目资金) */
export type ProjectMoney = {
  readonly __typename?: 'ProjectMoney';
  /** Planned by adopted plans (计划安排) */
  readonly planned: Scalars['Yuan']['output'];
  /** Value of its contracts (合同金额) */
  readonly contracted: Scalars['Yuan']['output'];
  /** Claims and disbursements asked for and not sent back (申请) */
  readonly claimed: Scalars['Yuan']['output'];
  /** Claims and disbursements that the bank paid, retention included (已支付) */
  readonly paid: Scalars['Yuan']['output'];
  /** Claims paid, retention included (已报账) */
  readonly reimbursed: Scalars['Yuan']['output'];
  /** Of what was paid still held as retention (未返还质保金) */
  readonly retained: Scalars['Yuan']['output'];
  /** Retention released (已返还质保金) */
  readonly released: Scalars['Yuan']['output'];
  /** Claims and disbursements sent back (退回) */
  readonly refused: Scalars['Yuan']['output'];
  /** The same by programme (按资金项目) */
  readonly byProgramme: ReadonlyArray<ProjectProgrammeMoney>;
};

/** A guarantee letter (登记质量保函) */
export type RegisterGuaranteeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['input'];
  /** Number (保函编号) */
  readonly number: Scalars['String']['input'];
  /** Issuing bank (出具银行) */
  readonly issuer: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Valid until (有效期至) */
  readonly validUntil: Scalars['Date']['input'];
  /** Uploaded documents by their tickets (凭证) */
  readonly evidence: ReadonlyArray<FundsEvidenceInput>;
};

/** Answer to registerGuarantee (登记质量保函结果) */
export type RegisterGuaranteePayload = {
  readonly __typename?: 'RegisterGuaranteePayload';
  /** The thing after it (质量保函) */
  readonly guaranteeLetter: Maybe<GuaranteeLetter>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A second person's check of a guarantee letter (复核质量保函) */
export type CheckGuaranteeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Guarantee letter (质量保函) */
  readonly guaranteeLetterId: Scalars['ID']['input'];
  /** Whether it is as entered (是否通过) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not, where it is given back (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to checkGuarantee (复核质量保函结果) */
export type CheckGuaranteePayload = {
  readonly __typename?: 'CheckGuaranteePayload';
  /** The thing after it (质量保函) */
  readonly guaranteeLetter: Maybe<GuaranteeLetter>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A guarantee letter that stops counting (撤回质量保函) */
export type WithdrawGuaranteeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Guarantee letter (质量保函) */
  readonly guaranteeLetterId: Scalars['ID']['input'];
  /** Why (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to withdrawGuarantee (撤回质量保函结果) */
export type WithdrawGuaranteePayload = {
  readonly __typename?: 'WithdrawGuaranteePayload';
  /** The thing after it (质量保函) */
  readonly guaranteeLetter: Maybe<GuaranteeLetter>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A request for money by progress (申请拨付) */
export type RequestDisbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Project (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['input'];
  /** Programme that pays (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Body whose quota is used (指标持有机构) */
  readonly holderBodyId: Scalars['ID']['input'];
  /** Whom it is paid to (收款单位) */
  readonly payee?: InputMaybe<DisbursementPayee>;
  /** Stage of the pack (阶段代码) */
  readonly stage: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Invoices, where there are any: they sum up to the amount, and count once anywhere (发票) */
  readonly invoices?: InputMaybe<ReadonlyArray<ReimbursementInvoiceInput>>;
  /** Uploaded documents by their tickets (凭证) */
  readonly evidence: ReadonlyArray<ReimbursementEvidenceInput>;
  /** Why what is flagged is as it is (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to requestDisbursement (申请拨付结果) */
export type RequestDisbursementPayload = {
  readonly __typename?: 'RequestDisbursementPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A corrected request (更正拨付申请) */
export type CorrectDisbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Disbursement (拨付) */
  readonly disbursementId: Scalars['ID']['input'];
  /** Stage of the pack (阶段代码) */
  readonly stage: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Invoices, where there are any: they sum up to the amount, and count once anywhere (发票) */
  readonly invoices?: InputMaybe<ReadonlyArray<ReimbursementInvoiceInput>>;
  /** Uploaded documents by their tickets (凭证) */
  readonly evidence: ReadonlyArray<ReimbursementEvidenceInput>;
  /** Why what is flagged is as it is (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to correctDisbursement (更正拨付申请结果) */
export type CorrectDisbursementPayload = {
  readonly __typename?: 'CorrectDisbursementPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A review (审核拨付) */
export type ReviewDisbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Disbursement (拨付) */
  readonly disbursementId: Scalars['ID']['input'];
  /** Step in turn (环节) */
  readonly step: Scalars['String']['input'];
  /** Whether it passes (是否通过) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not; needed for a rejection (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to reviewDisbursement (审核拨付结果) */
export type ReviewDisbursementPayload = {
  readonly __typename?: 'ReviewDisbursementPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A release to the bank (支付拨付) */
export type PayDisbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Disbursement (拨付) */
  readonly disbursementId: Scalars['ID']['input'];
  /** Number of the paying account: the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to payDisbursement (支付拨付结果) */
export type PayDisbursementPayload = {
  readonly __typename?: 'PayDisbursementPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A withdrawal (撤回拨付) */
export type WithdrawDisbursementInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Disbursement (拨付) */
  readonly disbursementId: Scalars['ID']['input'];
  /** Why it is taken back (撤回理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to withdrawDisbursement (撤回拨付结果) */
export type WithdrawDisbursementPayload = {
  readonly __typename?: 'WithdrawDisbursementPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A second person's answer to a withdrawal (确认撤回拨付) */
export type ConfirmDisbursementWithdrawalInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Disbursement (拨付) */
  readonly disbursementId: Scalars['ID']['input'];
  /** Whether it may be taken back (是否同意) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not; needed to decline (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to confirmDisbursementWithdrawal (确认撤回拨付结果) */
export type ConfirmDisbursementWithdrawalPayload = {
  readonly __typename?: 'ConfirmDisbursementWithdrawalPayload';
  /** The thing after it (拨付) */
  readonly disbursement: Maybe<Disbursement>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An account of a payee (登记收款账户) */
export type EnterPayeeAccountInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose (收款单位类别) */
  readonly payeeType: PayeeType;
  /** Contractor, also by its credit code, body, line of a refund list, or `treasury` (收款单位) */
  readonly payeeId: Scalars['ID']['input'];
  /** Region for which it counts (适用地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Name on the account (户名) */
  readonly accountName: Scalars['String']['input'];
  /** Number of the account (账号) */
  readonly account: Scalars['String']['input'];
  /** Twelve-digit number of its bank (联行号) */
  readonly bankCode: Scalars['String']['input'];
  /** A natural person's account (个人账户) */
  readonly personal?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the payee is related to a cadre, where that is known; kept encrypted (与干部的关系) */
  readonly cadreRelation?: InputMaybe<Scalars['String']['input']>;
  /** Why what is flagged is as it is (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Proof of the account, of the kind payee-account (账户证明) */
  readonly evidence: ReadonlyArray<FundsEvidenceInput>;
};

/** Answer to enterPayeeAccount (登记收款账户结果) */
export type EnterPayeeAccountPayload = {
  readonly __typename?: 'EnterPayeeAccountPayload';
  /** The thing after it (收款账户) */
  readonly payeeAccount: Maybe<PayeeAccount>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A check of an account (复核收款账户) */
export type CheckPayeeAccountInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Account (收款账户) */
  readonly payeeAccountId: Scalars['ID']['input'];
  /** Whether it is right (是否通过) */
  readonly pass: Scalars['Boolean']['input'];
  /** Why not; needed to turn it down (理由) */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Why it may stand for another payee too, where it came to since it was entered (疑点说明) */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to checkPayeeAccount (复核收款账户结果) */
export type CheckPayeeAccountPayload = {
  readonly __typename?: 'CheckPayeeAccountPayload';
  /** The thing after it (收款账户) */
  readonly payeeAccount: Maybe<PayeeAccount>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A file of waiting payments (发送付款文件) */
export type SendPaymentFileInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Number of the paying account: the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
  /** Those orders alone; every waiting one when left out (所选付款指令) */
  readonly orderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Answer to sendPaymentFile (发送付款文件结果) */
export type SendPaymentFilePayload = {
  readonly __typename?: 'SendPaymentFilePayload';
  /** The file, the first of several where lists wait (付款文件) */
  readonly paymentFile: Maybe<PaymentFile>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A result of the bank (读取银行回单) */
export type ReadBankResultInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Ticket that the upload gave (上传凭据) */
  readonly ticket: Scalars['String']['input'];
};

/** Answer to readBankResult (读取银行回单结果) */
export type ReadBankResultPayload = {
  readonly __typename?: 'ReadBankResultPayload';
  /** The thing after it (银行回单) */
  readonly bankResult: Maybe<BankResult>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A payment order taken back (撤销付款指令) */
export type CancelPaymentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The order: it waits for the next file, or the bank turned it back (付款指令) */
  readonly paymentOrderId: Scalars['ID']['input'];
  /** Why (撤销理由) */
  readonly reason: Scalars['String']['input'];
};

/** Answer to cancelPayment (撤销付款指令结果) */
export type CancelPaymentPayload = {
  readonly __typename?: 'CancelPaymentPayload';
  /** The order, taken back (付款指令) */
  readonly paymentOrder: Maybe<PaymentOrder>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A payment ordered once more (重新付款) */
export type ReissuePaymentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Payment that was turned back (付款指令) */
  readonly paymentOrderId: Scalars['ID']['input'];
  /** Number of the paying account: the programme's own (付款账号) */
  readonly fromAccount: Scalars['String']['input'];
};

/** Answer to reissuePayment (重新付款结果) */
export type ReissuePaymentPayload = {
  readonly __typename?: 'ReissuePaymentPayload';
  /** The thing after it (付款指令) */
  readonly paymentOrder: Maybe<PaymentOrder>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  DataAccess: DataAccess;
  Programme: Programme;
  Body: Body;
  Allocation: Allocation;
  AnnualPlan: AnnualPlan;
  Reimbursement: Reimbursement;
  Retention: Retention;
  Disbursement: Disbursement;
  PaymentOrder: PaymentOrder;
  Household: Household;
  Region: Region;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataAccess:
    ( { __typename: 'DataAccess' }
    & GraphQLRecursivePick<FederationTypes['DataAccess'], {"clientId":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
  AnnualPlan:
    ( { __typename: 'AnnualPlan' }
    & GraphQLRecursivePick<FederationTypes['AnnualPlan'], {"id":true}> );
  Reimbursement:
    ( { __typename: 'Reimbursement' }
    & GraphQLRecursivePick<FederationTypes['Reimbursement'], {"id":true}> );
  Retention:
    ( { __typename: 'Retention' }
    & GraphQLRecursivePick<FederationTypes['Retention'], {"id":true}> );
  Disbursement:
    ( { __typename: 'Disbursement' }
    & GraphQLRecursivePick<FederationTypes['Disbursement'], {"id":true}> );
  PaymentOrder:
    ( { __typename: 'PaymentOrder' }
    & GraphQLRecursivePick<FederationTypes['PaymentOrder'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  EvidencePosition: ResolverTypeWrapper<EvidencePosition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Evidence: ResolverTypeWrapper<Evidence>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<Deadline>;
  ExportFormat: ExportFormat;
  ExportHeaders: ExportHeaders;
  ExportState: ExportState;
  RequestExportInput: RequestExportInput;
  CancelExportInput: CancelExportInput;
  ExportPayload: ResolverTypeWrapper<ExportPayload>;
  ExportJob: ResolverTypeWrapper<ExportJob>;
  ExportJobConnection: ResolverTypeWrapper<ExportJobConnection>;
  ContextAccess: ResolverTypeWrapper<ContextAccess>;
  ReadableList: ResolverTypeWrapper<ReadableList>;
  ListColumn: ResolverTypeWrapper<ListColumn>;
  ReadKind: ReadKind;
  ReadRecord: ResolverTypeWrapper<ReadRecord>;
  ReadRecordConnection: ResolverTypeWrapper<ReadRecordConnection>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApproveBackdatingInput: ApproveBackdatingInput;
  ApproveBackdatingPayload: ResolverTypeWrapper<ApproveBackdatingPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DataAccess: ResolverTypeWrapper<DataAccess>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammeConnection>;
  ProgrammeEdge: ResolverTypeWrapper<ProgrammeEdge>;
  InterestTreatment: InterestTreatment;
  AccountInterest: ResolverTypeWrapper<AccountInterest>;
  AccountInterestConnection: ResolverTypeWrapper<AccountInterestConnection>;
  AccountInterestEdge: ResolverTypeWrapper<AccountInterestEdge>;
  RecordAccountInterestInput: RecordAccountInterestInput;
  ReverseAccountInterestInput: ReverseAccountInterestInput;
  AccountInterestPayload: ResolverTypeWrapper<AccountInterestPayload>;
  LedgerBook: LedgerBook;
  AccountSide: AccountSide;
  ChartAccount: ResolverTypeWrapper<ChartAccount>;
  LedgerAccountConnection: ResolverTypeWrapper<LedgerAccountConnection>;
  LedgerAccountEdge: ResolverTypeWrapper<LedgerAccountEdge>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccount>;
  AccountStatement: ResolverTypeWrapper<AccountStatement>;
  StatementLine: ResolverTypeWrapper<StatementLine>;
  StatementLineConnection: ResolverTypeWrapper<StatementLineConnection>;
  StatementLineEdge: ResolverTypeWrapper<StatementLineEdge>;
  JournalEntry: ResolverTypeWrapper<JournalEntry>;
  JournalLine: ResolverTypeWrapper<JournalLine>;
  JournalEntryConnection: ResolverTypeWrapper<JournalEntryConnection>;
  JournalEntryEdge: ResolverTypeWrapper<JournalEntryEdge>;
  JournalFault: JournalFault;
  JournalVerification: ResolverTypeWrapper<JournalVerification>;
  StatementFormat: StatementFormat;
  ClosingKind: ClosingKind;
  PeriodClosing: ResolverTypeWrapper<PeriodClosing>;
  YearEnd: ResolverTypeWrapper<YearEnd>;
  YearEndConnection: ResolverTypeWrapper<YearEndConnection>;
  YearEndEdge: ResolverTypeWrapper<YearEndEdge>;
  SurplusReturn: ResolverTypeWrapper<SurplusReturn>;
  SurplusReturnConnection: ResolverTypeWrapper<SurplusReturnConnection>;
  SurplusReturnEdge: ResolverTypeWrapper<SurplusReturnEdge>;
  CloseMonthInput: CloseMonthInput;
  CloseMonthPayload: ResolverTypeWrapper<CloseMonthPayload>;
  CloseYearInput: CloseYearInput;
  CloseYearPayload: ResolverTypeWrapper<CloseYearPayload>;
  CarryOverInput: CarryOverInput;
  CarryOverPayload: ResolverTypeWrapper<CarryOverPayload>;
  ReturnSurplusInput: ReturnSurplusInput;
  ReturnSurplusPayload: ResolverTypeWrapper<ReturnSurplusPayload>;
  PaySurplusInput: PaySurplusInput;
  PaySurplusPayload: ResolverTypeWrapper<PaySurplusPayload>;
  SubjectChange: ResolverTypeWrapper<SubjectChange>;
  ChangeBudgetSubjectInput: ChangeBudgetSubjectInput;
  ChangeBudgetSubjectPayload: ResolverTypeWrapper<ChangeBudgetSubjectPayload>;
  ReverseBudgetSubjectInput: ReverseBudgetSubjectInput;
  ReverseBudgetSubjectPayload: ResolverTypeWrapper<ReverseBudgetSubjectPayload>;
  RiskAdvanceState: RiskAdvanceState;
  RiskMovementKind: RiskMovementKind;
  RiskWriteOffState: RiskWriteOffState;
  RiskAdvance: ResolverTypeWrapper<RiskAdvance>;
  RiskAdvanceConnection: ResolverTypeWrapper<RiskAdvanceConnection>;
  RiskAdvanceEdge: ResolverTypeWrapper<RiskAdvanceEdge>;
  RiskMovement: ResolverTypeWrapper<RiskMovement>;
  RiskMovementConnection: ResolverTypeWrapper<RiskMovementConnection>;
  RiskMovementEdge: ResolverTypeWrapper<RiskMovementEdge>;
  RiskWriteOff: ResolverTypeWrapper<RiskWriteOff>;
  RequestRiskCompensationInput: RequestRiskCompensationInput;
  RequestRiskCompensationPayload: ResolverTypeWrapper<RequestRiskCompensationPayload>;
  CheckRiskCompensationInput: CheckRiskCompensationInput;
  CheckRiskCompensationPayload: ResolverTypeWrapper<CheckRiskCompensationPayload>;
  PayRiskCompensationInput: PayRiskCompensationInput;
  PayRiskCompensationPayload: ResolverTypeWrapper<PayRiskCompensationPayload>;
  RecordRiskRecoveryInput: RecordRiskRecoveryInput;
  RecordRiskRecoveryPayload: ResolverTypeWrapper<RecordRiskRecoveryPayload>;
  ReverseRiskRecoveryInput: ReverseRiskRecoveryInput;
  ReverseRiskRecoveryPayload: ResolverTypeWrapper<ReverseRiskRecoveryPayload>;
  ProposeRiskWriteOffInput: ProposeRiskWriteOffInput;
  ProposeRiskWriteOffPayload: ResolverTypeWrapper<ProposeRiskWriteOffPayload>;
  WriteOffRiskAdvanceInput: WriteOffRiskAdvanceInput;
  WriteOffRiskAdvancePayload: ResolverTypeWrapper<WriteOffRiskAdvancePayload>;
  ReverseQuotaReceiptInput: ReverseQuotaReceiptInput;
  ReverseQuotaReceiptPayload: ResolverTypeWrapper<ReverseQuotaReceiptPayload>;
  ReverseCashReceiptInput: ReverseCashReceiptInput;
  ReverseCashReceiptPayload: ResolverTypeWrapper<ReverseCashReceiptPayload>;
  ReverseRecoveryReceiptInput: ReverseRecoveryReceiptInput;
  ReverseRecoveryReceiptPayload: ResolverTypeWrapper<ReverseRecoveryReceiptPayload>;
  BookkeeperKind: BookkeeperKind;
  Bookkeeper: ResolverTypeWrapper<Bookkeeper>;
  AppointBookkeeperInput: AppointBookkeeperInput;
  AppointBookkeeperPayload: ResolverTypeWrapper<AppointBookkeeperPayload>;
  HoldingConnection: ResolverTypeWrapper<HoldingConnection>;
  HoldingEdge: ResolverTypeWrapper<HoldingEdge>;
  Holding: ResolverTypeWrapper<Holding>;
  Body: ResolverTypeWrapper<Body>;
  BodyBook: ResolverTypeWrapper<BodyBook>;
  BodyCash: ResolverTypeWrapper<BodyCash>;
  BodyHoldingConnection: ResolverTypeWrapper<BodyHoldingConnection>;
  BodyHoldingEdge: ResolverTypeWrapper<BodyHoldingEdge>;
  Allocation: ResolverTypeWrapper<Allocation>;
  ShareDeparture: ResolverTypeWrapper<ShareDeparture>;
  WhereaboutsKind: WhereaboutsKind;
  WhereaboutsEntry: ResolverTypeWrapper<WhereaboutsEntry>;
  WhereaboutsEntryConnection: ResolverTypeWrapper<WhereaboutsEntryConnection>;
  WhereaboutsEntryEdge: ResolverTypeWrapper<WhereaboutsEntryEdge>;
  RegisterWhereaboutsInput: RegisterWhereaboutsInput;
  RegisterWhereaboutsPayload: ResolverTypeWrapper<RegisterWhereaboutsPayload>;
  ReverseWhereaboutsInput: ReverseWhereaboutsInput;
  ReverseWhereaboutsPayload: ResolverTypeWrapper<ReverseWhereaboutsPayload>;
  IdleReceiptKind: IdleReceiptKind;
  IdleReceipt: ResolverTypeWrapper<IdleReceipt>;
  IdleReceiptConnection: ResolverTypeWrapper<IdleReceiptConnection>;
  IdleReceiptEdge: ResolverTypeWrapper<IdleReceiptEdge>;
  IdleRankBy: IdleRankBy;
  IdleRank: ResolverTypeWrapper<Omit<IdleRank, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  IdleAge: ResolverTypeWrapper<IdleAge>;
  HopLevel: HopLevel;
  HopNumber: HopNumber;
  HopGap: ResolverTypeWrapper<Omit<HopGap, 'regions'> & { regions: ResolversTypes['HopRegionConnection'] }>;
  HopStep: ResolverTypeWrapper<HopStep>;
  HopRegionConnection: ResolverTypeWrapper<Omit<HopRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HopRegionEdge']>, nodes: ReadonlyArray<ResolversTypes['HopRegion']> }>;
  HopRegionEdge: ResolverTypeWrapper<Omit<HopRegionEdge, 'node'> & { node: ResolversTypes['HopRegion'] }>;
  HopRegion: ResolverTypeWrapper<Omit<HopRegion, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  HopEntry: ResolverTypeWrapper<HopEntry>;
  HopEntryConnection: ResolverTypeWrapper<HopEntryConnection>;
  HopEntryEdge: ResolverTypeWrapper<HopEntryEdge>;
  AllocationConnection: ResolverTypeWrapper<AllocationConnection>;
  AllocationEdge: ResolverTypeWrapper<AllocationEdge>;
  QuotaReceipt: ResolverTypeWrapper<QuotaReceipt>;
  QuotaReceiptConnection: ResolverTypeWrapper<QuotaReceiptConnection>;
  QuotaReceiptEdge: ResolverTypeWrapper<QuotaReceiptEdge>;
  CashReceipt: ResolverTypeWrapper<CashReceipt>;
  CashReceiptConnection: ResolverTypeWrapper<CashReceiptConnection>;
  CashReceiptEdge: ResolverTypeWrapper<CashReceiptEdge>;
  AnnualPlanState: AnnualPlanState;
  PlanChange: PlanChange;
  UnfundedProject: ResolverTypeWrapper<UnfundedProject>;
  UnfundedProjectConnection: ResolverTypeWrapper<UnfundedProjectConnection>;
  UnfundedProjectEdge: ResolverTypeWrapper<UnfundedProjectEdge>;
  AnnualPlan: ResolverTypeWrapper<AnnualPlan>;
  AnnualPlanItem: ResolverTypeWrapper<AnnualPlanItem>;
  AnnualPlanConnection: ResolverTypeWrapper<AnnualPlanConnection>;
  AnnualPlanEdge: ResolverTypeWrapper<AnnualPlanEdge>;
  PlanAdjustmentItemInput: PlanAdjustmentItemInput;
  AdjustPlanInput: AdjustPlanInput;
  AdjustPlanPayload: ResolverTypeWrapper<AdjustPlanPayload>;
  ReimbursementState: ReimbursementState;
  Reimbursement: ResolverTypeWrapper<Reimbursement>;
  ReimbursementStep: ResolverTypeWrapper<ReimbursementStep>;
  ReimbursementAct: ResolverTypeWrapper<ReimbursementAct>;
  ReimbursementInvoice: ResolverTypeWrapper<ReimbursementInvoice>;
  ReimbursementDocument: ResolverTypeWrapper<ReimbursementDocument>;
  RetentionState: RetentionState;
  Retention: ResolverTypeWrapper<Retention>;
  ReimbursementConnection: ResolverTypeWrapper<ReimbursementConnection>;
  ReimbursementEdge: ResolverTypeWrapper<ReimbursementEdge>;
  RetentionConnection: ResolverTypeWrapper<RetentionConnection>;
  RetentionEdge: ResolverTypeWrapper<RetentionEdge>;
  DisbursementState: DisbursementState;
  DisbursementPayee: DisbursementPayee;
  Disbursement: ResolverTypeWrapper<Disbursement>;
  DisbursementConnection: ResolverTypeWrapper<DisbursementConnection>;
  DisbursementEdge: ResolverTypeWrapper<DisbursementEdge>;
  PaymentOrderState: PaymentOrderState;
  PaymentOrder: ResolverTypeWrapper<PaymentOrder>;
  PaymentOrderConnection: ResolverTypeWrapper<PaymentOrderConnection>;
  PaymentOrderEdge: ResolverTypeWrapper<PaymentOrderEdge>;
  PaymentFile: ResolverTypeWrapper<PaymentFile>;
  PaymentFileConnection: ResolverTypeWrapper<PaymentFileConnection>;
  PaymentFileEdge: ResolverTypeWrapper<PaymentFileEdge>;
  BankResultState: BankResultState;
  BankResult: ResolverTypeWrapper<BankResult>;
  BankResultConnection: ResolverTypeWrapper<BankResultConnection>;
  BankResultEdge: ResolverTypeWrapper<BankResultEdge>;
  PayeeAccountState: PayeeAccountState;
  PayeeType: PayeeType;
  PayeeAccount: ResolverTypeWrapper<PayeeAccount>;
  PayeeAccountIdentity: ResolverTypeWrapper<PayeeAccountIdentity>;
  PayeeAccountConnection: ResolverTypeWrapper<PayeeAccountConnection>;
  PayeeAccountEdge: ResolverTypeWrapper<PayeeAccountEdge>;
  PaymentFlag: ResolverTypeWrapper<PaymentFlag>;
  PaymentFlagConnection: ResolverTypeWrapper<PaymentFlagConnection>;
  PaymentFlagEdge: ResolverTypeWrapper<PaymentFlagEdge>;
  GuaranteeLetterState: GuaranteeLetterState;
  GuaranteeLetter: ResolverTypeWrapper<GuaranteeLetter>;
  ProjectMoneyKind: ProjectMoneyKind;
  ProjectMoneyRow: ResolverTypeWrapper<ProjectMoneyRow>;
  ProjectMoneyRowConnection: ResolverTypeWrapper<ProjectMoneyRowConnection>;
  ProjectMoneyRowEdge: ResolverTypeWrapper<ProjectMoneyRowEdge>;
  ProjectProgrammeMoney: ResolverTypeWrapper<ProjectProgrammeMoney>;
  OpenProgrammeInput: OpenProgrammeInput;
  ProgrammeAccountState: ProgrammeAccountState;
  ProgrammeAccount: ResolverTypeWrapper<ProgrammeAccount>;
  ProposeProgrammeAccountInput: ProposeProgrammeAccountInput;
  ProposeProgrammeAccountPayload: ResolverTypeWrapper<ProposeProgrammeAccountPayload>;
  DecideProgrammeAccountInput: DecideProgrammeAccountInput;
  DecideProgrammeAccountPayload: ResolverTypeWrapper<DecideProgrammeAccountPayload>;
  OpenProgrammePayload: ResolverTypeWrapper<OpenProgrammePayload>;
  ReceiveQuotaInput: ReceiveQuotaInput;
  ReceiveQuotaPayload: ResolverTypeWrapper<ReceiveQuotaPayload>;
  IssueAllocationInput: IssueAllocationInput;
  IssueAllocationPayload: ResolverTypeWrapper<IssueAllocationPayload>;
  ReverseAllocationInput: ReverseAllocationInput;
  ReverseAllocationPayload: ResolverTypeWrapper<ReverseAllocationPayload>;
  ReceiveCashInput: ReceiveCashInput;
  ReceiveCashPayload: ResolverTypeWrapper<ReceiveCashPayload>;
  ProposePlanInput: ProposePlanInput;
  PlanItemInput: PlanItemInput;
  ProposePlanPayload: ResolverTypeWrapper<ProposePlanPayload>;
  AdoptPlanInput: AdoptPlanInput;
  AdoptPlanPayload: ResolverTypeWrapper<AdoptPlanPayload>;
  RejectPlanInput: RejectPlanInput;
  RejectPlanPayload: ResolverTypeWrapper<RejectPlanPayload>;
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawPlanPayload: ResolverTypeWrapper<WithdrawPlanPayload>;
  FundsEvidenceInput: FundsEvidenceInput;
  FileFormat: FileFormat;
  HouseholdImportMode: HouseholdImportMode;
  HouseholdImportState: HouseholdImportState;
  HouseholdPaymentState: HouseholdPaymentState;
  ReceiptDispute: ReceiptDispute;
  ReceiptMethod: ReceiptMethod;
  HouseholdImport: ResolverTypeWrapper<HouseholdImport>;
  HouseholdImportReject: ResolverTypeWrapper<HouseholdImportReject>;
  HouseholdImportRejectConnection: ResolverTypeWrapper<HouseholdImportRejectConnection>;
  HouseholdImportRejectEdge: ResolverTypeWrapper<HouseholdImportRejectEdge>;
  HouseholdImportConnection: ResolverTypeWrapper<HouseholdImportConnection>;
  HouseholdImportEdge: ResolverTypeWrapper<HouseholdImportEdge>;
  HouseholdPayment: ResolverTypeWrapper<HouseholdPayment>;
  HouseholdPaymentConnection: ResolverTypeWrapper<HouseholdPaymentConnection>;
  HouseholdPaymentEdge: ResolverTypeWrapper<HouseholdPaymentEdge>;
  HouseholdReceipt: ResolverTypeWrapper<HouseholdReceipt>;
  HouseholdReceiptConnection: ResolverTypeWrapper<HouseholdReceiptConnection>;
  HouseholdReceiptEdge: ResolverTypeWrapper<HouseholdReceiptEdge>;
  HouseholdPosting: ResolverTypeWrapper<HouseholdPosting>;
  VillageLedger: ResolverTypeWrapper<VillageLedger>;
  HouseholdStatementLine: ResolverTypeWrapper<HouseholdStatementLine>;
  HouseholdStatementConnection: ResolverTypeWrapper<HouseholdStatementConnection>;
  HouseholdStatementEdge: ResolverTypeWrapper<HouseholdStatementEdge>;
  VillageBookState: VillageBookState;
  VillageBook: ResolverTypeWrapper<VillageBook>;
  VillageBookConnection: ResolverTypeWrapper<VillageBookConnection>;
  VillageBookEdge: ResolverTypeWrapper<VillageBookEdge>;
  VillageBookRate: ResolverTypeWrapper<VillageBookRate>;
  CloseVillageBookInput: CloseVillageBookInput;
  CloseVillageBookPayload: ResolverTypeWrapper<CloseVillageBookPayload>;
  PayeeIdentity: ResolverTypeWrapper<PayeeIdentity>;
  Household: ResolverTypeWrapper<Household>;
  HouseholdPaymentTotals: ResolverTypeWrapper<HouseholdPaymentTotals>;
  HouseholdPaymentTotal: ResolverTypeWrapper<HouseholdPaymentTotal>;
  StartHouseholdImportInput: StartHouseholdImportInput;
  StartHouseholdImportPayload: ResolverTypeWrapper<StartHouseholdImportPayload>;
  ApproveHouseholdImportInput: ApproveHouseholdImportInput;
  ReleaseHouseholdImportInput: ReleaseHouseholdImportInput;
  ReleaseHouseholdImportPayload: ResolverTypeWrapper<ReleaseHouseholdImportPayload>;
  ApproveHouseholdImportPayload: ResolverTypeWrapper<ApproveHouseholdImportPayload>;
  CancelHouseholdImportInput: CancelHouseholdImportInput;
  CancelHouseholdImportPayload: ResolverTypeWrapper<CancelHouseholdImportPayload>;
  HouseholdReturnState: HouseholdReturnState;
  ReturnWithdrawal: ResolverTypeWrapper<ReturnWithdrawal>;
  HouseholdReturn: ResolverTypeWrapper<HouseholdReturn>;
  PayeeCorrection: ResolverTypeWrapper<PayeeCorrection>;
  HouseholdReturnConnection: ResolverTypeWrapper<HouseholdReturnConnection>;
  HouseholdReturnEdge: ResolverTypeWrapper<HouseholdReturnEdge>;
  CorrectHouseholdPayeeInput: CorrectHouseholdPayeeInput;
  CorrectHouseholdPayeePayload: ResolverTypeWrapper<CorrectHouseholdPayeePayload>;
  CheckHouseholdPayeeInput: CheckHouseholdPayeeInput;
  CheckHouseholdPayeePayload: ResolverTypeWrapper<CheckHouseholdPayeePayload>;
  WithdrawReturnedPaymentInput: WithdrawReturnedPaymentInput;
  WithdrawReturnedPaymentPayload: ResolverTypeWrapper<WithdrawReturnedPaymentPayload>;
  DecideReturnWithdrawalInput: DecideReturnWithdrawalInput;
  DecideReturnWithdrawalPayload: ResolverTypeWrapper<DecideReturnWithdrawalPayload>;
  ReissueHouseholdPaymentsInput: ReissueHouseholdPaymentsInput;
  ReissueHouseholdPaymentsPayload: ResolverTypeWrapper<ReissueHouseholdPaymentsPayload>;
  SendReceiptCodeInput: SendReceiptCodeInput;
  RecordReceiptInput: RecordReceiptInput;
  RecordReceiptPayload: ResolverTypeWrapper<RecordReceiptPayload>;
  ReimbursementInvoiceInput: ReimbursementInvoiceInput;
  ReimbursementEvidenceInput: ReimbursementEvidenceInput;
  SubmitReimbursementInput: SubmitReimbursementInput;
  SubmitReimbursementPayload: ResolverTypeWrapper<SubmitReimbursementPayload>;
  CorrectReimbursementInput: CorrectReimbursementInput;
  CorrectReimbursementPayload: ResolverTypeWrapper<CorrectReimbursementPayload>;
  ReviewReimbursementInput: ReviewReimbursementInput;
  ReviewReimbursementPayload: ResolverTypeWrapper<ReviewReimbursementPayload>;
  ApproveLargeReimbursementInput: ApproveLargeReimbursementInput;
  ApproveLargeReimbursementPayload: ResolverTypeWrapper<ApproveLargeReimbursementPayload>;
  PayReimbursementInput: PayReimbursementInput;
  PayReimbursementPayload: ResolverTypeWrapper<PayReimbursementPayload>;
  WithdrawReimbursementInput: WithdrawReimbursementInput;
  WithdrawReimbursementPayload: ResolverTypeWrapper<WithdrawReimbursementPayload>;
  ConfirmReimbursementWithdrawalInput: ConfirmReimbursementWithdrawalInput;
  ConfirmReimbursementWithdrawalPayload: ResolverTypeWrapper<ConfirmReimbursementWithdrawalPayload>;
  ReleaseRetentionInput: ReleaseRetentionInput;
  ReleaseRetentionPayload: ResolverTypeWrapper<ReleaseRetentionPayload>;
  ExpectedRecovery: ResolverTypeWrapper<ExpectedRecovery>;
  ExpectedRecoveryConnection: ResolverTypeWrapper<ExpectedRecoveryConnection>;
  ExpectedRecoveryEdge: ResolverTypeWrapper<ExpectedRecoveryEdge>;
  RecoveryReceipt: ResolverTypeWrapper<RecoveryReceipt>;
  RecoveryReceiptConnection: ResolverTypeWrapper<RecoveryReceiptConnection>;
  RecoveryReceiptEdge: ResolverTypeWrapper<RecoveryReceiptEdge>;
  TreasuryOrder: ResolverTypeWrapper<TreasuryOrder>;
  TreasuryOrderConnection: ResolverTypeWrapper<TreasuryOrderConnection>;
  TreasuryOrderEdge: ResolverTypeWrapper<TreasuryOrderEdge>;
  RefundOrder: ResolverTypeWrapper<RefundOrder>;
  RefundHandout: ResolverTypeWrapper<RefundHandout>;
  RefundMethod: RefundMethod;
  RefundOrderLine: ResolverTypeWrapper<RefundOrderLine>;
  RefundOrderConnection: ResolverTypeWrapper<RefundOrderConnection>;
  RefundOrderEdge: ResolverTypeWrapper<RefundOrderEdge>;
  ReceiveRecoveryInput: ReceiveRecoveryInput;
  ReceiveRecoveryPayload: ResolverTypeWrapper<ReceiveRecoveryPayload>;
  PayTreasuryInput: PayTreasuryInput;
  PayTreasuryPayload: ResolverTypeWrapper<PayTreasuryPayload>;
  PayRefundInput: PayRefundInput;
  PayRefundPayload: ResolverTypeWrapper<PayRefundPayload>;
  FactorName: FactorName;
  FactorProposal: ResolverTypeWrapper<Omit<FactorProposal, 'lines'> & { lines: ReadonlyArray<ResolversTypes['FactorLine']> }>;
  FactorApproval: ResolverTypeWrapper<FactorApproval>;
  FactorLine: ResolverTypeWrapper<Omit<FactorLine, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FactorPart: ResolverTypeWrapper<FactorPart>;
  FactorSimulation: ResolverTypeWrapper<Omit<FactorSimulation, 'comparedWith' | 'lines'> & { comparedWith?: Maybe<ResolversTypes['FactorProposal']>, lines: ReadonlyArray<ResolversTypes['FactorLine']> }>;
  FactorProposalConnection: ResolverTypeWrapper<Omit<FactorProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FactorProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['FactorProposal']> }>;
  FactorProposalEdge: ResolverTypeWrapper<Omit<FactorProposalEdge, 'node'> & { node: ResolversTypes['FactorProposal'] }>;
  FactorRegionInput: FactorRegionInput;
  FactorRegionSimulationInput: FactorRegionSimulationInput;
  FactorWeightsInput: FactorWeightsInput;
  SimulateFactorsInput: SimulateFactorsInput;
  ApproveFactorsInput: ApproveFactorsInput;
  ApproveFactorsPayload: ResolverTypeWrapper<Omit<ApproveFactorsPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['FactorProposal']> }>;
  ProposeFactorsInput: ProposeFactorsInput;
  ProposeFactorsPayload: ResolverTypeWrapper<Omit<ProposeFactorsPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['FactorProposal']> }>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  RegionFunds: ResolverTypeWrapper<RegionFunds>;
  Project: ResolverTypeWrapper<Project>;
  ProjectMoney: ResolverTypeWrapper<ProjectMoney>;
  RegisterGuaranteeInput: RegisterGuaranteeInput;
  RegisterGuaranteePayload: ResolverTypeWrapper<RegisterGuaranteePayload>;
  CheckGuaranteeInput: CheckGuaranteeInput;
  CheckGuaranteePayload: ResolverTypeWrapper<CheckGuaranteePayload>;
  WithdrawGuaranteeInput: WithdrawGuaranteeInput;
  WithdrawGuaranteePayload: ResolverTypeWrapper<WithdrawGuaranteePayload>;
  RequestDisbursementInput: RequestDisbursementInput;
  RequestDisbursementPayload: ResolverTypeWrapper<RequestDisbursementPayload>;
  CorrectDisbursementInput: CorrectDisbursementInput;
  CorrectDisbursementPayload: ResolverTypeWrapper<CorrectDisbursementPayload>;
  ReviewDisbursementInput: ReviewDisbursementInput;
  ReviewDisbursementPayload: ResolverTypeWrapper<ReviewDisbursementPayload>;
  PayDisbursementInput: PayDisbursementInput;
  PayDisbursementPayload: ResolverTypeWrapper<PayDisbursementPayload>;
  WithdrawDisbursementInput: WithdrawDisbursementInput;
  WithdrawDisbursementPayload: ResolverTypeWrapper<WithdrawDisbursementPayload>;
  ConfirmDisbursementWithdrawalInput: ConfirmDisbursementWithdrawalInput;
  ConfirmDisbursementWithdrawalPayload: ResolverTypeWrapper<ConfirmDisbursementWithdrawalPayload>;
  EnterPayeeAccountInput: EnterPayeeAccountInput;
  EnterPayeeAccountPayload: ResolverTypeWrapper<EnterPayeeAccountPayload>;
  CheckPayeeAccountInput: CheckPayeeAccountInput;
  CheckPayeeAccountPayload: ResolverTypeWrapper<CheckPayeeAccountPayload>;
  SendPaymentFileInput: SendPaymentFileInput;
  SendPaymentFilePayload: ResolverTypeWrapper<SendPaymentFilePayload>;
  ReadBankResultInput: ReadBankResultInput;
  ReadBankResultPayload: ResolverTypeWrapper<ReadBankResultPayload>;
  CancelPaymentInput: CancelPaymentInput;
  CancelPaymentPayload: ResolverTypeWrapper<CancelPaymentPayload>;
  ReissuePaymentInput: ReissuePaymentInput;
  ReissuePaymentPayload: ResolverTypeWrapper<ReissuePaymentPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Yuan: Scalars['Yuan']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  Refusal: Refusal;
  PageInfo: PageInfo;
  EvidencePosition: EvidencePosition;
  Float: Scalars['Float']['output'];
  Evidence: Evidence;
  ID: Scalars['ID']['output'];
  Deadline: Deadline;
  RequestExportInput: RequestExportInput;
  CancelExportInput: CancelExportInput;
  ExportPayload: ExportPayload;
  ExportJob: ExportJob;
  ExportJobConnection: ExportJobConnection;
  ContextAccess: ContextAccess;
  ReadableList: ReadableList;
  ListColumn: ListColumn;
  ReadRecord: ReadRecord;
  ReadRecordConnection: ReadRecordConnection;
  Mutation: Record<PropertyKey, never>;
  ApproveBackdatingInput: ApproveBackdatingInput;
  ApproveBackdatingPayload: ApproveBackdatingPayload;
  Query: Record<PropertyKey, never>;
  DataAccess: DataAccess | FederationReferenceTypes['DataAccess'];
  Programme: Programme | FederationReferenceTypes['Programme'];
  ProgrammeConnection: ProgrammeConnection;
  ProgrammeEdge: ProgrammeEdge;
  AccountInterest: AccountInterest;
  AccountInterestConnection: AccountInterestConnection;
  AccountInterestEdge: AccountInterestEdge;
  RecordAccountInterestInput: RecordAccountInterestInput;
  ReverseAccountInterestInput: ReverseAccountInterestInput;
  AccountInterestPayload: AccountInterestPayload;
  ChartAccount: ChartAccount;
  LedgerAccountConnection: LedgerAccountConnection;
  LedgerAccountEdge: LedgerAccountEdge;
  LedgerAccount: LedgerAccount;
  AccountStatement: AccountStatement;
  StatementLine: StatementLine;
  StatementLineConnection: StatementLineConnection;
  StatementLineEdge: StatementLineEdge;
  JournalEntry: JournalEntry;
  JournalLine: JournalLine;
  JournalEntryConnection: JournalEntryConnection;
  JournalEntryEdge: JournalEntryEdge;
  JournalVerification: JournalVerification;
  PeriodClosing: PeriodClosing;
  YearEnd: YearEnd;
  YearEndConnection: YearEndConnection;
  YearEndEdge: YearEndEdge;
  SurplusReturn: SurplusReturn;
  SurplusReturnConnection: SurplusReturnConnection;
  SurplusReturnEdge: SurplusReturnEdge;
  CloseMonthInput: CloseMonthInput;
  CloseMonthPayload: CloseMonthPayload;
  CloseYearInput: CloseYearInput;
  CloseYearPayload: CloseYearPayload;
  CarryOverInput: CarryOverInput;
  CarryOverPayload: CarryOverPayload;
  ReturnSurplusInput: ReturnSurplusInput;
  ReturnSurplusPayload: ReturnSurplusPayload;
  PaySurplusInput: PaySurplusInput;
  PaySurplusPayload: PaySurplusPayload;
  SubjectChange: SubjectChange;
  ChangeBudgetSubjectInput: ChangeBudgetSubjectInput;
  ChangeBudgetSubjectPayload: ChangeBudgetSubjectPayload;
  ReverseBudgetSubjectInput: ReverseBudgetSubjectInput;
  ReverseBudgetSubjectPayload: ReverseBudgetSubjectPayload;
  RiskAdvance: RiskAdvance;
  RiskAdvanceConnection: RiskAdvanceConnection;
  RiskAdvanceEdge: RiskAdvanceEdge;
  RiskMovement: RiskMovement;
  RiskMovementConnection: RiskMovementConnection;
  RiskMovementEdge: RiskMovementEdge;
  RiskWriteOff: RiskWriteOff;
  RequestRiskCompensationInput: RequestRiskCompensationInput;
  RequestRiskCompensationPayload: RequestRiskCompensationPayload;
  CheckRiskCompensationInput: CheckRiskCompensationInput;
  CheckRiskCompensationPayload: CheckRiskCompensationPayload;
  PayRiskCompensationInput: PayRiskCompensationInput;
  PayRiskCompensationPayload: PayRiskCompensationPayload;
  RecordRiskRecoveryInput: RecordRiskRecoveryInput;
  RecordRiskRecoveryPayload: RecordRiskRecoveryPayload;
  ReverseRiskRecoveryInput: ReverseRiskRecoveryInput;
  ReverseRiskRecoveryPayload: ReverseRiskRecoveryPayload;
  ProposeRiskWriteOffInput: ProposeRiskWriteOffInput;
  ProposeRiskWriteOffPayload: ProposeRiskWriteOffPayload;
  WriteOffRiskAdvanceInput: WriteOffRiskAdvanceInput;
  WriteOffRiskAdvancePayload: WriteOffRiskAdvancePayload;
  ReverseQuotaReceiptInput: ReverseQuotaReceiptInput;
  ReverseQuotaReceiptPayload: ReverseQuotaReceiptPayload;
  ReverseCashReceiptInput: ReverseCashReceiptInput;
  ReverseCashReceiptPayload: ReverseCashReceiptPayload;
  ReverseRecoveryReceiptInput: ReverseRecoveryReceiptInput;
  ReverseRecoveryReceiptPayload: ReverseRecoveryReceiptPayload;
  Bookkeeper: Bookkeeper;
  AppointBookkeeperInput: AppointBookkeeperInput;
  AppointBookkeeperPayload: AppointBookkeeperPayload;
  HoldingConnection: HoldingConnection;
  HoldingEdge: HoldingEdge;
  Holding: Holding;
  Body: Body | FederationReferenceTypes['Body'];
  BodyBook: BodyBook;
  BodyCash: BodyCash;
  BodyHoldingConnection: BodyHoldingConnection;
  BodyHoldingEdge: BodyHoldingEdge;
  Allocation: Allocation | FederationReferenceTypes['Allocation'];
  ShareDeparture: ShareDeparture;
  WhereaboutsEntry: WhereaboutsEntry;
  WhereaboutsEntryConnection: WhereaboutsEntryConnection;
  WhereaboutsEntryEdge: WhereaboutsEntryEdge;
  RegisterWhereaboutsInput: RegisterWhereaboutsInput;
  RegisterWhereaboutsPayload: RegisterWhereaboutsPayload;
  ReverseWhereaboutsInput: ReverseWhereaboutsInput;
  ReverseWhereaboutsPayload: ReverseWhereaboutsPayload;
  IdleReceipt: IdleReceipt;
  IdleReceiptConnection: IdleReceiptConnection;
  IdleReceiptEdge: IdleReceiptEdge;
  IdleRank: Omit<IdleRank, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  IdleAge: IdleAge;
  HopGap: Omit<HopGap, 'regions'> & { regions: ResolversParentTypes['HopRegionConnection'] };
  HopStep: HopStep;
  HopRegionConnection: Omit<HopRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HopRegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HopRegion']> };
  HopRegionEdge: Omit<HopRegionEdge, 'node'> & { node: ResolversParentTypes['HopRegion'] };
  HopRegion: Omit<HopRegion, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  HopEntry: HopEntry;
  HopEntryConnection: HopEntryConnection;
  HopEntryEdge: HopEntryEdge;
  AllocationConnection: AllocationConnection;
  AllocationEdge: AllocationEdge;
  QuotaReceipt: QuotaReceipt;
  QuotaReceiptConnection: QuotaReceiptConnection;
  QuotaReceiptEdge: QuotaReceiptEdge;
  CashReceipt: CashReceipt;
  CashReceiptConnection: CashReceiptConnection;
  CashReceiptEdge: CashReceiptEdge;
  UnfundedProject: UnfundedProject;
  UnfundedProjectConnection: UnfundedProjectConnection;
  UnfundedProjectEdge: UnfundedProjectEdge;
  AnnualPlan: AnnualPlan | FederationReferenceTypes['AnnualPlan'];
  AnnualPlanItem: AnnualPlanItem;
  AnnualPlanConnection: AnnualPlanConnection;
  AnnualPlanEdge: AnnualPlanEdge;
  PlanAdjustmentItemInput: PlanAdjustmentItemInput;
  AdjustPlanInput: AdjustPlanInput;
  AdjustPlanPayload: AdjustPlanPayload;
  Reimbursement: Reimbursement | FederationReferenceTypes['Reimbursement'];
  ReimbursementStep: ReimbursementStep;
  ReimbursementAct: ReimbursementAct;
  ReimbursementInvoice: ReimbursementInvoice;
  ReimbursementDocument: ReimbursementDocument;
  Retention: Retention | FederationReferenceTypes['Retention'];
  ReimbursementConnection: ReimbursementConnection;
  ReimbursementEdge: ReimbursementEdge;
  RetentionConnection: RetentionConnection;
  RetentionEdge: RetentionEdge;
  Disbursement: Disbursement | FederationReferenceTypes['Disbursement'];
  DisbursementConnection: DisbursementConnection;
  DisbursementEdge: DisbursementEdge;
  PaymentOrder: PaymentOrder | FederationReferenceTypes['PaymentOrder'];
  PaymentOrderConnection: PaymentOrderConnection;
  PaymentOrderEdge: PaymentOrderEdge;
  PaymentFile: PaymentFile;
  PaymentFileConnection: PaymentFileConnection;
  PaymentFileEdge: PaymentFileEdge;
  BankResult: BankResult;
  BankResultConnection: BankResultConnection;
  BankResultEdge: BankResultEdge;
  PayeeAccount: PayeeAccount;
  PayeeAccountIdentity: PayeeAccountIdentity;
  PayeeAccountConnection: PayeeAccountConnection;
  PayeeAccountEdge: PayeeAccountEdge;
  PaymentFlag: PaymentFlag;
  PaymentFlagConnection: PaymentFlagConnection;
  PaymentFlagEdge: PaymentFlagEdge;
  GuaranteeLetter: GuaranteeLetter;
  ProjectMoneyRow: ProjectMoneyRow;
  ProjectMoneyRowConnection: ProjectMoneyRowConnection;
  ProjectMoneyRowEdge: ProjectMoneyRowEdge;
  ProjectProgrammeMoney: ProjectProgrammeMoney;
  OpenProgrammeInput: OpenProgrammeInput;
  ProgrammeAccount: ProgrammeAccount;
  ProposeProgrammeAccountInput: ProposeProgrammeAccountInput;
  ProposeProgrammeAccountPayload: ProposeProgrammeAccountPayload;
  DecideProgrammeAccountInput: DecideProgrammeAccountInput;
  DecideProgrammeAccountPayload: DecideProgrammeAccountPayload;
  OpenProgrammePayload: OpenProgrammePayload;
  ReceiveQuotaInput: ReceiveQuotaInput;
  ReceiveQuotaPayload: ReceiveQuotaPayload;
  IssueAllocationInput: IssueAllocationInput;
  IssueAllocationPayload: IssueAllocationPayload;
  ReverseAllocationInput: ReverseAllocationInput;
  ReverseAllocationPayload: ReverseAllocationPayload;
  ReceiveCashInput: ReceiveCashInput;
  ReceiveCashPayload: ReceiveCashPayload;
  ProposePlanInput: ProposePlanInput;
  PlanItemInput: PlanItemInput;
  ProposePlanPayload: ProposePlanPayload;
  AdoptPlanInput: AdoptPlanInput;
  AdoptPlanPayload: AdoptPlanPayload;
  RejectPlanInput: RejectPlanInput;
  RejectPlanPayload: RejectPlanPayload;
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawPlanPayload: WithdrawPlanPayload;
  FundsEvidenceInput: FundsEvidenceInput;
  HouseholdImport: HouseholdImport;
  HouseholdImportReject: HouseholdImportReject;
  HouseholdImportRejectConnection: HouseholdImportRejectConnection;
  HouseholdImportRejectEdge: HouseholdImportRejectEdge;
  HouseholdImportConnection: HouseholdImportConnection;
  HouseholdImportEdge: HouseholdImportEdge;
  HouseholdPayment: HouseholdPayment;
  HouseholdPaymentConnection: HouseholdPaymentConnection;
  HouseholdPaymentEdge: HouseholdPaymentEdge;
  HouseholdReceipt: HouseholdReceipt;
  HouseholdReceiptConnection: HouseholdReceiptConnection;
  HouseholdReceiptEdge: HouseholdReceiptEdge;
  HouseholdPosting: HouseholdPosting;
  VillageLedger: VillageLedger;
  HouseholdStatementLine: HouseholdStatementLine;
  HouseholdStatementConnection: HouseholdStatementConnection;
  HouseholdStatementEdge: HouseholdStatementEdge;
  VillageBook: VillageBook;
  VillageBookConnection: VillageBookConnection;
  VillageBookEdge: VillageBookEdge;
  VillageBookRate: VillageBookRate;
  CloseVillageBookInput: CloseVillageBookInput;
  CloseVillageBookPayload: CloseVillageBookPayload;
  PayeeIdentity: PayeeIdentity;
  Household: Household | FederationReferenceTypes['Household'];
  HouseholdPaymentTotals: HouseholdPaymentTotals;
  HouseholdPaymentTotal: HouseholdPaymentTotal;
  StartHouseholdImportInput: StartHouseholdImportInput;
  StartHouseholdImportPayload: StartHouseholdImportPayload;
  ApproveHouseholdImportInput: ApproveHouseholdImportInput;
  ReleaseHouseholdImportInput: ReleaseHouseholdImportInput;
  ReleaseHouseholdImportPayload: ReleaseHouseholdImportPayload;
  ApproveHouseholdImportPayload: ApproveHouseholdImportPayload;
  CancelHouseholdImportInput: CancelHouseholdImportInput;
  CancelHouseholdImportPayload: CancelHouseholdImportPayload;
  ReturnWithdrawal: ReturnWithdrawal;
  HouseholdReturn: HouseholdReturn;
  PayeeCorrection: PayeeCorrection;
  HouseholdReturnConnection: HouseholdReturnConnection;
  HouseholdReturnEdge: HouseholdReturnEdge;
  CorrectHouseholdPayeeInput: CorrectHouseholdPayeeInput;
  CorrectHouseholdPayeePayload: CorrectHouseholdPayeePayload;
  CheckHouseholdPayeeInput: CheckHouseholdPayeeInput;
  CheckHouseholdPayeePayload: CheckHouseholdPayeePayload;
  WithdrawReturnedPaymentInput: WithdrawReturnedPaymentInput;
  WithdrawReturnedPaymentPayload: WithdrawReturnedPaymentPayload;
  DecideReturnWithdrawalInput: DecideReturnWithdrawalInput;
  DecideReturnWithdrawalPayload: DecideReturnWithdrawalPayload;
  ReissueHouseholdPaymentsInput: ReissueHouseholdPaymentsInput;
  ReissueHouseholdPaymentsPayload: ReissueHouseholdPaymentsPayload;
  SendReceiptCodeInput: SendReceiptCodeInput;
  RecordReceiptInput: RecordReceiptInput;
  RecordReceiptPayload: RecordReceiptPayload;
  ReimbursementInvoiceInput: ReimbursementInvoiceInput;
  ReimbursementEvidenceInput: ReimbursementEvidenceInput;
  SubmitReimbursementInput: SubmitReimbursementInput;
  SubmitReimbursementPayload: SubmitReimbursementPayload;
  CorrectReimbursementInput: CorrectReimbursementInput;
  CorrectReimbursementPayload: CorrectReimbursementPayload;
  ReviewReimbursementInput: ReviewReimbursementInput;
  ReviewReimbursementPayload: ReviewReimbursementPayload;
  ApproveLargeReimbursementInput: ApproveLargeReimbursementInput;
  ApproveLargeReimbursementPayload: ApproveLargeReimbursementPayload;
  PayReimbursementInput: PayReimbursementInput;
  PayReimbursementPayload: PayReimbursementPayload;
  WithdrawReimbursementInput: WithdrawReimbursementInput;
  WithdrawReimbursementPayload: WithdrawReimbursementPayload;
  ConfirmReimbursementWithdrawalInput: ConfirmReimbursementWithdrawalInput;
  ConfirmReimbursementWithdrawalPayload: ConfirmReimbursementWithdrawalPayload;
  ReleaseRetentionInput: ReleaseRetentionInput;
  ReleaseRetentionPayload: ReleaseRetentionPayload;
  ExpectedRecovery: ExpectedRecovery;
  ExpectedRecoveryConnection: ExpectedRecoveryConnection;
  ExpectedRecoveryEdge: ExpectedRecoveryEdge;
  RecoveryReceipt: RecoveryReceipt;
  RecoveryReceiptConnection: RecoveryReceiptConnection;
  RecoveryReceiptEdge: RecoveryReceiptEdge;
  TreasuryOrder: TreasuryOrder;
  TreasuryOrderConnection: TreasuryOrderConnection;
  TreasuryOrderEdge: TreasuryOrderEdge;
  RefundOrder: RefundOrder;
  RefundHandout: RefundHandout;
  RefundOrderLine: RefundOrderLine;
  RefundOrderConnection: RefundOrderConnection;
  RefundOrderEdge: RefundOrderEdge;
  ReceiveRecoveryInput: ReceiveRecoveryInput;
  ReceiveRecoveryPayload: ReceiveRecoveryPayload;
  PayTreasuryInput: PayTreasuryInput;
  PayTreasuryPayload: PayTreasuryPayload;
  PayRefundInput: PayRefundInput;
  PayRefundPayload: PayRefundPayload;
  FactorProposal: Omit<FactorProposal, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['FactorLine']> };
  FactorApproval: FactorApproval;
  FactorLine: Omit<FactorLine, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FactorPart: FactorPart;
  FactorSimulation: Omit<FactorSimulation, 'comparedWith' | 'lines'> & { comparedWith?: Maybe<ResolversParentTypes['FactorProposal']>, lines: ReadonlyArray<ResolversParentTypes['FactorLine']> };
  FactorProposalConnection: Omit<FactorProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FactorProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FactorProposal']> };
  FactorProposalEdge: Omit<FactorProposalEdge, 'node'> & { node: ResolversParentTypes['FactorProposal'] };
  FactorRegionInput: FactorRegionInput;
  FactorRegionSimulationInput: FactorRegionSimulationInput;
  FactorWeightsInput: FactorWeightsInput;
  SimulateFactorsInput: SimulateFactorsInput;
  ApproveFactorsInput: ApproveFactorsInput;
  ApproveFactorsPayload: Omit<ApproveFactorsPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['FactorProposal']> };
  ProposeFactorsInput: ProposeFactorsInput;
  ProposeFactorsPayload: Omit<ProposeFactorsPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['FactorProposal']> };
  Region: { readonly code: string };
  RegionFunds: RegionFunds;
  Project: Project | FederationReferenceTypes['Project'];
  ProjectMoney: ProjectMoney;
  RegisterGuaranteeInput: RegisterGuaranteeInput;
  RegisterGuaranteePayload: RegisterGuaranteePayload;
  CheckGuaranteeInput: CheckGuaranteeInput;
  CheckGuaranteePayload: CheckGuaranteePayload;
  WithdrawGuaranteeInput: WithdrawGuaranteeInput;
  WithdrawGuaranteePayload: WithdrawGuaranteePayload;
  RequestDisbursementInput: RequestDisbursementInput;
  RequestDisbursementPayload: RequestDisbursementPayload;
  CorrectDisbursementInput: CorrectDisbursementInput;
  CorrectDisbursementPayload: CorrectDisbursementPayload;
  ReviewDisbursementInput: ReviewDisbursementInput;
  ReviewDisbursementPayload: ReviewDisbursementPayload;
  PayDisbursementInput: PayDisbursementInput;
  PayDisbursementPayload: PayDisbursementPayload;
  WithdrawDisbursementInput: WithdrawDisbursementInput;
  WithdrawDisbursementPayload: WithdrawDisbursementPayload;
  ConfirmDisbursementWithdrawalInput: ConfirmDisbursementWithdrawalInput;
  ConfirmDisbursementWithdrawalPayload: ConfirmDisbursementWithdrawalPayload;
  EnterPayeeAccountInput: EnterPayeeAccountInput;
  EnterPayeeAccountPayload: EnterPayeeAccountPayload;
  CheckPayeeAccountInput: CheckPayeeAccountInput;
  CheckPayeeAccountPayload: CheckPayeeAccountPayload;
  SendPaymentFileInput: SendPaymentFileInput;
  SendPaymentFilePayload: SendPaymentFilePayload;
  ReadBankResultInput: ReadBankResultInput;
  ReadBankResultPayload: ReadBankResultPayload;
  CancelPaymentInput: CancelPaymentInput;
  CancelPaymentPayload: CancelPaymentPayload;
  ReissuePaymentInput: ReissuePaymentInput;
  ReissuePaymentPayload: ReissuePaymentPayload;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  duties?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
  public?: Maybe<Scalars['Boolean']['input']>;
  personal?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface YuanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yuan'], any> {
  name: 'Yuan';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidencePositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidencePosition'] = ResolversParentTypes['EvidencePosition']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attachedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['EvidencePosition']>, ParentType, ContextType>;
  readTicket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extendedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportPayload'] = ResolversParentTypes['ExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportJob'] = ResolversParentTypes['ExportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileBytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ExportJobConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportJobConnection'] = ResolversParentTypes['ExportJobConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContextAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContextAccess'] = ResolversParentTypes['ContextAccess']> = {
  lists?: Resolver<ReadonlyArray<ResolversTypes['ReadableList']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['ReadRecordConnection'], ParentType, ContextType, Partial<ContextAccessReadsArgs>>;
};

export type ReadableListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadableList'] = ResolversParentTypes['ReadableList']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openInFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ListColumn']>, ParentType, ContextType>;
};

export type ListColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListColumn'] = ResolversParentTypes['ListColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadRecord'] = ResolversParentTypes['ReadRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadRecordConnection'] = ResolversParentTypes['ReadRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReadRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveFundsBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveFundsBackdatingArgs, 'input'>>;
  requestFundsExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationRequestFundsExportArgs, 'input'>>;
  cancelFundsExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationCancelFundsExportArgs, 'input'>>;
  changeBudgetSubject?: Resolver<ResolversTypes['ChangeBudgetSubjectPayload'], ParentType, ContextType, RequireFields<MutationChangeBudgetSubjectArgs, 'input'>>;
  reverseBudgetSubject?: Resolver<ResolversTypes['ReverseBudgetSubjectPayload'], ParentType, ContextType, RequireFields<MutationReverseBudgetSubjectArgs, 'input'>>;
  closeMonth?: Resolver<ResolversTypes['CloseMonthPayload'], ParentType, ContextType, RequireFields<MutationCloseMonthArgs, 'input'>>;
  closeYear?: Resolver<ResolversTypes['CloseYearPayload'], ParentType, ContextType, RequireFields<MutationCloseYearArgs, 'input'>>;
  carryOver?: Resolver<ResolversTypes['CarryOverPayload'], ParentType, ContextType, RequireFields<MutationCarryOverArgs, 'input'>>;
  requestRiskCompensation?: Resolver<ResolversTypes['RequestRiskCompensationPayload'], ParentType, ContextType, RequireFields<MutationRequestRiskCompensationArgs, 'input'>>;
  checkRiskCompensation?: Resolver<ResolversTypes['CheckRiskCompensationPayload'], ParentType, ContextType, RequireFields<MutationCheckRiskCompensationArgs, 'input'>>;
  payRiskCompensation?: Resolver<ResolversTypes['PayRiskCompensationPayload'], ParentType, ContextType, RequireFields<MutationPayRiskCompensationArgs, 'input'>>;
  recordRiskRecovery?: Resolver<ResolversTypes['RecordRiskRecoveryPayload'], ParentType, ContextType, RequireFields<MutationRecordRiskRecoveryArgs, 'input'>>;
  proposeRiskWriteOff?: Resolver<ResolversTypes['ProposeRiskWriteOffPayload'], ParentType, ContextType, RequireFields<MutationProposeRiskWriteOffArgs, 'input'>>;
  writeOffRiskAdvance?: Resolver<ResolversTypes['WriteOffRiskAdvancePayload'], ParentType, ContextType, RequireFields<MutationWriteOffRiskAdvanceArgs, 'input'>>;
  reverseQuotaReceipt?: Resolver<ResolversTypes['ReverseQuotaReceiptPayload'], ParentType, ContextType, RequireFields<MutationReverseQuotaReceiptArgs, 'input'>>;
  reverseCashReceipt?: Resolver<ResolversTypes['ReverseCashReceiptPayload'], ParentType, ContextType, RequireFields<MutationReverseCashReceiptArgs, 'input'>>;
  reverseRecoveryReceipt?: Resolver<ResolversTypes['ReverseRecoveryReceiptPayload'], ParentType, ContextType, RequireFields<MutationReverseRecoveryReceiptArgs, 'input'>>;
  reverseRiskRecovery?: Resolver<ResolversTypes['ReverseRiskRecoveryPayload'], ParentType, ContextType, RequireFields<MutationReverseRiskRecoveryArgs, 'input'>>;
  recordAccountInterest?: Resolver<ResolversTypes['AccountInterestPayload'], ParentType, ContextType, RequireFields<MutationRecordAccountInterestArgs, 'input'>>;
  reverseAccountInterest?: Resolver<ResolversTypes['AccountInterestPayload'], ParentType, ContextType, RequireFields<MutationReverseAccountInterestArgs, 'input'>>;
  returnSurplus?: Resolver<ResolversTypes['ReturnSurplusPayload'], ParentType, ContextType, RequireFields<MutationReturnSurplusArgs, 'input'>>;
  paySurplus?: Resolver<ResolversTypes['PaySurplusPayload'], ParentType, ContextType, RequireFields<MutationPaySurplusArgs, 'input'>>;
  submitReimbursement?: Resolver<ResolversTypes['SubmitReimbursementPayload'], ParentType, ContextType, RequireFields<MutationSubmitReimbursementArgs, 'input'>>;
  correctReimbursement?: Resolver<ResolversTypes['CorrectReimbursementPayload'], ParentType, ContextType, RequireFields<MutationCorrectReimbursementArgs, 'input'>>;
  reviewReimbursement?: Resolver<ResolversTypes['ReviewReimbursementPayload'], ParentType, ContextType, RequireFields<MutationReviewReimbursementArgs, 'input'>>;
  approveLargeReimbursement?: Resolver<ResolversTypes['ApproveLargeReimbursementPayload'], ParentType, ContextType, RequireFields<MutationApproveLargeReimbursementArgs, 'input'>>;
  payReimbursement?: Resolver<ResolversTypes['PayReimbursementPayload'], ParentType, ContextType, RequireFields<MutationPayReimbursementArgs, 'input'>>;
  withdrawReimbursement?: Resolver<ResolversTypes['WithdrawReimbursementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReimbursementArgs, 'input'>>;
  confirmReimbursementWithdrawal?: Resolver<ResolversTypes['ConfirmReimbursementWithdrawalPayload'], ParentType, ContextType, RequireFields<MutationConfirmReimbursementWithdrawalArgs, 'input'>>;
  releaseRetention?: Resolver<ResolversTypes['ReleaseRetentionPayload'], ParentType, ContextType, RequireFields<MutationReleaseRetentionArgs, 'input'>>;
  registerGuarantee?: Resolver<ResolversTypes['RegisterGuaranteePayload'], ParentType, ContextType, RequireFields<MutationRegisterGuaranteeArgs, 'input'>>;
  checkGuarantee?: Resolver<ResolversTypes['CheckGuaranteePayload'], ParentType, ContextType, RequireFields<MutationCheckGuaranteeArgs, 'input'>>;
  withdrawGuarantee?: Resolver<ResolversTypes['WithdrawGuaranteePayload'], ParentType, ContextType, RequireFields<MutationWithdrawGuaranteeArgs, 'input'>>;
  requestDisbursement?: Resolver<ResolversTypes['RequestDisbursementPayload'], ParentType, ContextType, RequireFields<MutationRequestDisbursementArgs, 'input'>>;
  correctDisbursement?: Resolver<ResolversTypes['CorrectDisbursementPayload'], ParentType, ContextType, RequireFields<MutationCorrectDisbursementArgs, 'input'>>;
  reviewDisbursement?: Resolver<ResolversTypes['ReviewDisbursementPayload'], ParentType, ContextType, RequireFields<MutationReviewDisbursementArgs, 'input'>>;
  payDisbursement?: Resolver<ResolversTypes['PayDisbursementPayload'], ParentType, ContextType, RequireFields<MutationPayDisbursementArgs, 'input'>>;
  withdrawDisbursement?: Resolver<ResolversTypes['WithdrawDisbursementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDisbursementArgs, 'input'>>;
  confirmDisbursementWithdrawal?: Resolver<ResolversTypes['ConfirmDisbursementWithdrawalPayload'], ParentType, ContextType, RequireFields<MutationConfirmDisbursementWithdrawalArgs, 'input'>>;
  enterPayeeAccount?: Resolver<ResolversTypes['EnterPayeeAccountPayload'], ParentType, ContextType, RequireFields<MutationEnterPayeeAccountArgs, 'input'>>;
  checkPayeeAccount?: Resolver<ResolversTypes['CheckPayeeAccountPayload'], ParentType, ContextType, RequireFields<MutationCheckPayeeAccountArgs, 'input'>>;
  sendPaymentFile?: Resolver<ResolversTypes['SendPaymentFilePayload'], ParentType, ContextType, RequireFields<MutationSendPaymentFileArgs, 'input'>>;
  readBankResult?: Resolver<ResolversTypes['ReadBankResultPayload'], ParentType, ContextType, RequireFields<MutationReadBankResultArgs, 'input'>>;
  cancelPayment?: Resolver<ResolversTypes['CancelPaymentPayload'], ParentType, ContextType, RequireFields<MutationCancelPaymentArgs, 'input'>>;
  reissuePayment?: Resolver<ResolversTypes['ReissuePaymentPayload'], ParentType, ContextType, RequireFields<MutationReissuePaymentArgs, 'input'>>;
  proposePlan?: Resolver<ResolversTypes['ProposePlanPayload'], ParentType, ContextType, RequireFields<MutationProposePlanArgs, 'input'>>;
  adjustPlan?: Resolver<ResolversTypes['AdjustPlanPayload'], ParentType, ContextType, RequireFields<MutationAdjustPlanArgs, 'input'>>;
  adoptPlan?: Resolver<ResolversTypes['AdoptPlanPayload'], ParentType, ContextType, RequireFields<MutationAdoptPlanArgs, 'input'>>;
  rejectPlan?: Resolver<ResolversTypes['RejectPlanPayload'], ParentType, ContextType, RequireFields<MutationRejectPlanArgs, 'input'>>;
  withdrawPlan?: Resolver<ResolversTypes['WithdrawPlanPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPlanArgs, 'input'>>;
  receiveCash?: Resolver<ResolversTypes['ReceiveCashPayload'], ParentType, ContextType, RequireFields<MutationReceiveCashArgs, 'input'>>;
  appointBookkeeper?: Resolver<ResolversTypes['AppointBookkeeperPayload'], ParentType, ContextType, RequireFields<MutationAppointBookkeeperArgs, 'input'>>;
  openProgramme?: Resolver<ResolversTypes['OpenProgrammePayload'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  proposeProgrammeAccount?: Resolver<ResolversTypes['ProposeProgrammeAccountPayload'], ParentType, ContextType, RequireFields<MutationProposeProgrammeAccountArgs, 'input'>>;
  decideProgrammeAccount?: Resolver<ResolversTypes['DecideProgrammeAccountPayload'], ParentType, ContextType, RequireFields<MutationDecideProgrammeAccountArgs, 'input'>>;
  receiveQuota?: Resolver<ResolversTypes['ReceiveQuotaPayload'], ParentType, ContextType, RequireFields<MutationReceiveQuotaArgs, 'input'>>;
  registerWhereabouts?: Resolver<ResolversTypes['RegisterWhereaboutsPayload'], ParentType, ContextType, RequireFields<MutationRegisterWhereaboutsArgs, 'input'>>;
  reverseWhereabouts?: Resolver<ResolversTypes['ReverseWhereaboutsPayload'], ParentType, ContextType, RequireFields<MutationReverseWhereaboutsArgs, 'input'>>;
  issueAllocation?: Resolver<ResolversTypes['IssueAllocationPayload'], ParentType, ContextType, RequireFields<MutationIssueAllocationArgs, 'input'>>;
  reverseAllocation?: Resolver<ResolversTypes['ReverseAllocationPayload'], ParentType, ContextType, RequireFields<MutationReverseAllocationArgs, 'input'>>;
  startHouseholdImport?: Resolver<ResolversTypes['StartHouseholdImportPayload'], ParentType, ContextType, RequireFields<MutationStartHouseholdImportArgs, 'input'>>;
  approveHouseholdImport?: Resolver<ResolversTypes['ApproveHouseholdImportPayload'], ParentType, ContextType, RequireFields<MutationApproveHouseholdImportArgs, 'input'>>;
  releaseHouseholdImport?: Resolver<ResolversTypes['ReleaseHouseholdImportPayload'], ParentType, ContextType, RequireFields<MutationReleaseHouseholdImportArgs, 'input'>>;
  cancelHouseholdImport?: Resolver<ResolversTypes['CancelHouseholdImportPayload'], ParentType, ContextType, RequireFields<MutationCancelHouseholdImportArgs, 'input'>>;
  correctHouseholdPayee?: Resolver<ResolversTypes['CorrectHouseholdPayeePayload'], ParentType, ContextType, RequireFields<MutationCorrectHouseholdPayeeArgs, 'input'>>;
  checkHouseholdPayee?: Resolver<ResolversTypes['CheckHouseholdPayeePayload'], ParentType, ContextType, RequireFields<MutationCheckHouseholdPayeeArgs, 'input'>>;
  withdrawReturnedPayment?: Resolver<ResolversTypes['WithdrawReturnedPaymentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReturnedPaymentArgs, 'input'>>;
  decideReturnWithdrawal?: Resolver<ResolversTypes['DecideReturnWithdrawalPayload'], ParentType, ContextType, RequireFields<MutationDecideReturnWithdrawalArgs, 'input'>>;
  reissueHouseholdPayments?: Resolver<ResolversTypes['ReissueHouseholdPaymentsPayload'], ParentType, ContextType, RequireFields<MutationReissueHouseholdPaymentsArgs, 'input'>>;
  sendReceiptCode?: Resolver<ResolversTypes['RecordReceiptPayload'], ParentType, ContextType, RequireFields<MutationSendReceiptCodeArgs, 'input'>>;
  recordReceipt?: Resolver<ResolversTypes['RecordReceiptPayload'], ParentType, ContextType, RequireFields<MutationRecordReceiptArgs, 'input'>>;
  closeVillageBook?: Resolver<ResolversTypes['CloseVillageBookPayload'], ParentType, ContextType, RequireFields<MutationCloseVillageBookArgs, 'input'>>;
  receiveRecovery?: Resolver<ResolversTypes['ReceiveRecoveryPayload'], ParentType, ContextType, RequireFields<MutationReceiveRecoveryArgs, 'input'>>;
  payTreasury?: Resolver<ResolversTypes['PayTreasuryPayload'], ParentType, ContextType, RequireFields<MutationPayTreasuryArgs, 'input'>>;
  payRefund?: Resolver<ResolversTypes['PayRefundPayload'], ParentType, ContextType, RequireFields<MutationPayRefundArgs, 'input'>>;
  approveFactors?: Resolver<ResolversTypes['ApproveFactorsPayload'], ParentType, ContextType, RequireFields<MutationApproveFactorsArgs, 'input'>>;
  proposeFactors?: Resolver<ResolversTypes['ProposeFactorsPayload'], ParentType, ContextType, RequireFields<MutationProposeFactorsArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fundsExport?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryFundsExportArgs, 'id'>>;
  fundsExports?: Resolver<ResolversTypes['ExportJobConnection'], ParentType, ContextType, Partial<QueryFundsExportsArgs>>;
  chartOfAccounts?: Resolver<ReadonlyArray<ResolversTypes['ChartAccount']>, ParentType, ContextType>;
  accountStatement?: Resolver<ResolversTypes['AccountStatement'], ParentType, ContextType, RequireFields<QueryAccountStatementArgs, 'accountId' | 'from' | 'until'>>;
  accountStatementFile?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryAccountStatementFileArgs, 'accountId' | 'from' | 'until' | 'format'>>;
  journalEntries?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, RequireFields<QueryJournalEntriesArgs, 'programmeId' | 'book'>>;
  journalVerification?: Resolver<ResolversTypes['JournalVerification'], ParentType, ContextType, RequireFields<QueryJournalVerificationArgs, 'programmeId'>>;
  yearEnds?: Resolver<ResolversTypes['YearEndConnection'], ParentType, ContextType, RequireFields<QueryYearEndsArgs, 'regionCode'>>;
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType, RequireFields<QueryRiskAdvanceArgs, 'id'>>;
  riskAdvances?: Resolver<ResolversTypes['RiskAdvanceConnection'], ParentType, ContextType, RequireFields<QueryRiskAdvancesArgs, 'regionCode'>>;
  riskMovements?: Resolver<ResolversTypes['RiskMovementConnection'], ParentType, ContextType, RequireFields<QueryRiskMovementsArgs, 'regionCode'>>;
  surplusReturns?: Resolver<ResolversTypes['SurplusReturnConnection'], ParentType, ContextType, RequireFields<QuerySurplusReturnsArgs, 'regionCode'>>;
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType, RequireFields<QueryReimbursementArgs, 'id'>>;
  reimbursements?: Resolver<ResolversTypes['ReimbursementConnection'], ParentType, ContextType, RequireFields<QueryReimbursementsArgs, 'regionCode'>>;
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType, RequireFields<QueryRetentionArgs, 'id'>>;
  retentions?: Resolver<ResolversTypes['RetentionConnection'], ParentType, ContextType, RequireFields<QueryRetentionsArgs, 'regionCode'>>;
  guaranteeLetters?: Resolver<ReadonlyArray<ResolversTypes['GuaranteeLetter']>, ParentType, ContextType, RequireFields<QueryGuaranteeLettersArgs, 'contractId'>>;
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType, RequireFields<QueryDisbursementArgs, 'id'>>;
  disbursements?: Resolver<ResolversTypes['DisbursementConnection'], ParentType, ContextType, RequireFields<QueryDisbursementsArgs, 'regionCode'>>;
  paymentOrder?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType, RequireFields<QueryPaymentOrderArgs, 'id'>>;
  paymentOrders?: Resolver<ResolversTypes['PaymentOrderConnection'], ParentType, ContextType, RequireFields<QueryPaymentOrdersArgs, 'regionCode'>>;
  paymentFile?: Resolver<Maybe<ResolversTypes['PaymentFile']>, ParentType, ContextType, RequireFields<QueryPaymentFileArgs, 'id'>>;
  paymentFiles?: Resolver<ResolversTypes['PaymentFileConnection'], ParentType, ContextType, RequireFields<QueryPaymentFilesArgs, 'regionCode'>>;
  bankResults?: Resolver<ResolversTypes['BankResultConnection'], ParentType, ContextType, RequireFields<QueryBankResultsArgs, 'regionCode'>>;
  payeeAccounts?: Resolver<ResolversTypes['PayeeAccountConnection'], ParentType, ContextType, RequireFields<QueryPayeeAccountsArgs, 'regionCode'>>;
  payeeAccountIdentity?: Resolver<Maybe<ResolversTypes['PayeeAccountIdentity']>, ParentType, ContextType, RequireFields<QueryPayeeAccountIdentityArgs, 'id'>>;
  paymentFlags?: Resolver<ResolversTypes['PaymentFlagConnection'], ParentType, ContextType, RequireFields<QueryPaymentFlagsArgs, 'regionCode'>>;
  projectMoneyRows?: Resolver<ResolversTypes['ProjectMoneyRowConnection'], ParentType, ContextType, RequireFields<QueryProjectMoneyRowsArgs, 'projectId' | 'kind'>>;
  plan?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['AnnualPlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'regionCode'>>;
  unfundedProjects?: Resolver<ResolversTypes['UnfundedProjectConnection'], ParentType, ContextType, RequireFields<QueryUnfundedProjectsArgs, 'regionCode'>>;
  cashReceipts?: Resolver<ResolversTypes['CashReceiptConnection'], ParentType, ContextType, RequireFields<QueryCashReceiptsArgs, 'regionCode'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'regionCode'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  allocations?: Resolver<ResolversTypes['AllocationConnection'], ParentType, ContextType, RequireFields<QueryAllocationsArgs, 'regionCode' | 'includeReversed'>>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType, RequireFields<QueryAllocationArgs, 'id'>>;
  quotaReceipts?: Resolver<ResolversTypes['QuotaReceiptConnection'], ParentType, ContextType, RequireFields<QueryQuotaReceiptsArgs, 'regionCode'>>;
  whereabouts?: Resolver<ResolversTypes['WhereaboutsEntryConnection'], ParentType, ContextType, RequireFields<QueryWhereaboutsArgs, 'regionCode'>>;
  idleMoney?: Resolver<ResolversTypes['IdleReceiptConnection'], ParentType, ContextType, RequireFields<QueryIdleMoneyArgs, 'regionCode'>>;
  idleRanking?: Resolver<ReadonlyArray<ResolversTypes['IdleRank']>, ParentType, ContextType, RequireFields<QueryIdleRankingArgs, 'regionCode' | 'by' | 'first'>>;
  hopGap?: Resolver<Maybe<ResolversTypes['HopGap']>, ParentType, ContextType, RequireFields<QueryHopGapArgs, 'regionCode'>>;
  hopEntries?: Resolver<ResolversTypes['HopEntryConnection'], ParentType, ContextType, RequireFields<QueryHopEntriesArgs, 'regionCode' | 'number'>>;
  householdImport?: Resolver<Maybe<ResolversTypes['HouseholdImport']>, ParentType, ContextType, RequireFields<QueryHouseholdImportArgs, 'id'>>;
  householdImports?: Resolver<ResolversTypes['HouseholdImportConnection'], ParentType, ContextType, RequireFields<QueryHouseholdImportsArgs, 'regionCode'>>;
  householdPayments?: Resolver<ResolversTypes['HouseholdPaymentConnection'], ParentType, ContextType, RequireFields<QueryHouseholdPaymentsArgs, 'regionCode'>>;
  returnedPayments?: Resolver<ResolversTypes['HouseholdReturnConnection'], ParentType, ContextType, RequireFields<QueryReturnedPaymentsArgs, 'regionCode'>>;
  householdReceipts?: Resolver<ResolversTypes['HouseholdReceiptConnection'], ParentType, ContextType, RequireFields<QueryHouseholdReceiptsArgs, 'regionCode'>>;
  villageLedger?: Resolver<ResolversTypes['VillageLedger'], ParentType, ContextType, RequireFields<QueryVillageLedgerArgs, 'villageCode' | 'programmeId'>>;
  householdStatement?: Resolver<ResolversTypes['HouseholdStatementConnection'], ParentType, ContextType, RequireFields<QueryHouseholdStatementArgs, 'regionCode'>>;
  householdStatementFile?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryHouseholdStatementFileArgs, 'regionCode' | 'format'>>;
  villageLedgerSheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryVillageLedgerSheetArgs, 'villageCode' | 'month'>>;
  villageBook?: Resolver<Maybe<ResolversTypes['VillageBook']>, ParentType, ContextType, RequireFields<QueryVillageBookArgs, 'villageCode' | 'month'>>;
  villageBooks?: Resolver<ResolversTypes['VillageBookConnection'], ParentType, ContextType, RequireFields<QueryVillageBooksArgs, 'regionCode'>>;
  villageBookRates?: Resolver<ReadonlyArray<ResolversTypes['VillageBookRate']>, ParentType, ContextType, RequireFields<QueryVillageBookRatesArgs, 'regionCode' | 'month'>>;
  householdPayee?: Resolver<Maybe<ResolversTypes['PayeeIdentity']>, ParentType, ContextType, RequireFields<QueryHouseholdPayeeArgs, 'id'>>;
  expectedRecovery?: Resolver<Maybe<ResolversTypes['ExpectedRecovery']>, ParentType, ContextType, RequireFields<QueryExpectedRecoveryArgs, 'id'>>;
  expectedRecoveries?: Resolver<ResolversTypes['ExpectedRecoveryConnection'], ParentType, ContextType, RequireFields<QueryExpectedRecoveriesArgs, 'regionCode'>>;
  recoveryReceipts?: Resolver<ResolversTypes['RecoveryReceiptConnection'], ParentType, ContextType, RequireFields<QueryRecoveryReceiptsArgs, 'regionCode'>>;
  treasuryPayments?: Resolver<ResolversTypes['TreasuryOrderConnection'], ParentType, ContextType, RequireFields<QueryTreasuryPaymentsArgs, 'regionCode'>>;
  refundPayments?: Resolver<ResolversTypes['RefundOrderConnection'], ParentType, ContextType, RequireFields<QueryRefundPaymentsArgs, 'regionCode'>>;
  factorProposal?: Resolver<Maybe<ResolversTypes['FactorProposal']>, ParentType, ContextType, RequireFields<QueryFactorProposalArgs, 'id'>>;
  factorProposals?: Resolver<ResolversTypes['FactorProposalConnection'], ParentType, ContextType, RequireFields<QueryFactorProposalsArgs, 'regionCode'>>;
  simulateFactors?: Resolver<ResolversTypes['FactorSimulation'], ParentType, ContextType, RequireFields<QuerySimulateFactorsArgs, 'input'>>;
};

export type DataAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccess'] = ResolversParentTypes['DataAccess'], FederationReferenceType extends FederationReferenceTypes['DataAccess'] = FederationReferenceTypes['DataAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['ContextAccess']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ownAccounts?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeAccount']>, ParentType, ContextType>;
  bookkeepers?: Resolver<ReadonlyArray<ResolversTypes['Bookkeeper']>, ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['LedgerAccountConnection'], ParentType, ContextType, Partial<ProgrammeAccountsArgs>>;
  subjectChanges?: Resolver<ReadonlyArray<ResolversTypes['SubjectChange']>, ParentType, ContextType>;
  closings?: Resolver<ReadonlyArray<ResolversTypes['PeriodClosing']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, Partial<ProgrammeHoldingsArgs>>;
  interest?: Resolver<ResolversTypes['AccountInterestConnection'], ParentType, ContextType, Partial<ProgrammeInterestArgs>>;
};

export type ProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type AccountInterestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountInterest'] = ResolversParentTypes['AccountInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['InterestTreatment'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountInterestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountInterestConnection'] = ResolversParentTypes['AccountInterestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountInterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountInterest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountInterestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountInterestEdge'] = ResolversParentTypes['AccountInterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountInterest'], ParentType, ContextType>;
};

export type AccountInterestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountInterestPayload'] = ResolversParentTypes['AccountInterestPayload']> = {
  interest?: Resolver<Maybe<ResolversTypes['AccountInterest']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChartAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartAccount'] = ResolversParentTypes['ChartAccount']> = {
  book?: Resolver<ResolversTypes['LedgerBook'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AccountSide'], ParentType, ContextType>;
};

export type LedgerAccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerAccountConnection'] = ResolversParentTypes['LedgerAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerAccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerAccountEdge'] = ResolversParentTypes['LedgerAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
};

export type LedgerAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  book?: Resolver<ResolversTypes['LedgerBook'], ParentType, ContextType>;
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type AccountStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  came?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  went?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, Partial<AccountStatementLinesArgs>>;
};

export type StatementLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  came?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  went?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reversesEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  book?: Resolver<ResolversTypes['LedgerBook'], ParentType, ContextType>;
  entryNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversesEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['JournalLine']>, ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type JournalVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalVerification'] = ResolversParentTypes['JournalVerification']> = {
  programmeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['JournalFault']>, ParentType, ContextType>;
  faultTable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faultRow?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PeriodClosingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodClosing'] = ResolversParentTypes['PeriodClosing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosingKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quotaHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cashHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearEnd'] = ResolversParentTypes['YearEnd']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  leftOver?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  mayBeCarried?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carriedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type YearEndConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearEndConnection'] = ResolversParentTypes['YearEndConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['YearEndEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['YearEnd']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type YearEndEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearEndEdge'] = ResolversParentTypes['YearEndEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YearEnd'], ParentType, ContextType>;
};

export type SurplusReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurplusReturn'] = ResolversParentTypes['SurplusReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  quotaOnly?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
};

export type SurplusReturnConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurplusReturnConnection'] = ResolversParentTypes['SurplusReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurplusReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurplusReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type SurplusReturnEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurplusReturnEdge'] = ResolversParentTypes['SurplusReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurplusReturn'], ParentType, ContextType>;
};

export type CloseMonthPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseMonthPayload'] = ResolversParentTypes['CloseMonthPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseYearPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseYearPayload'] = ResolversParentTypes['CloseYearPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarryOverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarryOverPayload'] = ResolversParentTypes['CarryOverPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnSurplusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnSurplusPayload'] = ResolversParentTypes['ReturnSurplusPayload']> = {
  surplusReturn?: Resolver<Maybe<ResolversTypes['SurplusReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaySurplusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaySurplusPayload'] = ResolversParentTypes['PaySurplusPayload']> = {
  surplusReturn?: Resolver<Maybe<ResolversTypes['SurplusReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubjectChange'] = ResolversParentTypes['SubjectChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeBudgetSubjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeBudgetSubjectPayload'] = ResolversParentTypes['ChangeBudgetSubjectPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseBudgetSubjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseBudgetSubjectPayload'] = ResolversParentTypes['ReverseBudgetSubjectPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskAdvanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskAdvance'] = ResolversParentTypes['RiskAdvance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  bankBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loanNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskAdvanceState'], ParentType, ContextType>;
  advanced?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  writtenOff?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movements?: Resolver<ReadonlyArray<ResolversTypes['RiskMovement']>, ParentType, ContextType>;
  writeOffs?: Resolver<ReadonlyArray<ResolversTypes['RiskWriteOff']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType>;
};

export type RiskAdvanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskAdvanceConnection'] = ResolversParentTypes['RiskAdvanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskAdvanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  totalRecovered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  totalWrittenOff?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  totalOpen?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RiskAdvanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskAdvanceEdge'] = ResolversParentTypes['RiskAdvanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskAdvance'], ParentType, ContextType>;
};

export type RiskMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskMovement'] = ResolversParentTypes['RiskMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  advance?: Resolver<ResolversTypes['RiskAdvance'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RiskMovementKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  openChange?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bankReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RiskMovementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskMovementConnection'] = ResolversParentTypes['RiskMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  totalOpenChange?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RiskMovementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskMovementEdge'] = ResolversParentTypes['RiskMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskMovement'], ParentType, ContextType>;
};

export type RiskWriteOffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskWriteOff'] = ResolversParentTypes['RiskWriteOff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskWriteOffState'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestRiskCompensationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestRiskCompensationPayload'] = ResolversParentTypes['RequestRiskCompensationPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckRiskCompensationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckRiskCompensationPayload'] = ResolversParentTypes['CheckRiskCompensationPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayRiskCompensationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayRiskCompensationPayload'] = ResolversParentTypes['PayRiskCompensationPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordRiskRecoveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordRiskRecoveryPayload'] = ResolversParentTypes['RecordRiskRecoveryPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseRiskRecoveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseRiskRecoveryPayload'] = ResolversParentTypes['ReverseRiskRecoveryPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeRiskWriteOffPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeRiskWriteOffPayload'] = ResolversParentTypes['ProposeRiskWriteOffPayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WriteOffRiskAdvancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriteOffRiskAdvancePayload'] = ResolversParentTypes['WriteOffRiskAdvancePayload']> = {
  riskAdvance?: Resolver<Maybe<ResolversTypes['RiskAdvance']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseQuotaReceiptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseQuotaReceiptPayload'] = ResolversParentTypes['ReverseQuotaReceiptPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseCashReceiptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseCashReceiptPayload'] = ResolversParentTypes['ReverseCashReceiptPayload']> = {
  cashReceipt?: Resolver<Maybe<ResolversTypes['CashReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseRecoveryReceiptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseRecoveryReceiptPayload'] = ResolversParentTypes['ReverseRecoveryReceiptPayload']> = {
  recovery?: Resolver<Maybe<ResolversTypes['ExpectedRecovery']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookkeeperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bookkeeper'] = ResolversParentTypes['Bookkeeper']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BookkeeperKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointBookkeeperPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointBookkeeperPayload'] = ResolversParentTypes['AppointBookkeeperPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retained?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  toTreasury?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  yearEnd?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  interestOwed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  book?: Resolver<Maybe<ResolversTypes['BodyBook']>, ParentType, ContextType, Partial<BodyBookArgs>>;
};

export type BodyBookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyBook'] = ResolversParentTypes['BodyBook']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retained?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  toTreasury?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  yearEnd?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  interestOwed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['BodyCash']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['BodyHoldingConnection'], ParentType, ContextType, Partial<BodyBookProgrammesArgs>>;
};

export type BodyCashResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyCash'] = ResolversParentTypes['BodyCash']> = {
  specialAccount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type BodyHoldingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyHoldingConnection'] = ResolversParentTypes['BodyHoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyHoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyHoldingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyHoldingEdge'] = ResolversParentTypes['BodyHoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'], FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toRegionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whereabouts?: Resolver<ReadonlyArray<ResolversTypes['WhereaboutsEntry']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['ShareDeparture']>, ParentType, ContextType>;
};

export type ShareDepartureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareDeparture'] = ResolversParentTypes['ShareDeparture']> = {
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhereaboutsEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhereaboutsEntry'] = ResolversParentTypes['WhereaboutsEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhereaboutsKind'], ParentType, ContextType>;
  allocationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhereaboutsEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhereaboutsEntryConnection'] = ResolversParentTypes['WhereaboutsEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WhereaboutsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WhereaboutsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type WhereaboutsEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhereaboutsEntryEdge'] = ResolversParentTypes['WhereaboutsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhereaboutsEntry'], ParentType, ContextType>;
};

export type RegisterWhereaboutsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterWhereaboutsPayload'] = ResolversParentTypes['RegisterWhereaboutsPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseWhereaboutsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseWhereaboutsPayload'] = ResolversParentTypes['ReverseWhereaboutsPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdleReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdleReceipt'] = ResolversParentTypes['IdleReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiptKind?: Resolver<ResolversTypes['IdleReceiptKind'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ageMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alertedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdleReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdleReceiptConnection'] = ResolversParentTypes['IdleReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdleReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IdleReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type IdleReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdleReceiptEdge'] = ResolversParentTypes['IdleReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdleReceipt'], ParentType, ContextType>;
};

export type IdleRankResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdleRank'] = ResolversParentTypes['IdleRank']> = {
  regionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  unspent?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  over?: Resolver<ReadonlyArray<ResolversTypes['IdleAge']>, ParentType, ContextType>;
};

export type IdleAgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdleAge'] = ResolversParentTypes['IdleAge']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HopGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopGap'] = ResolversParentTypes['HopGap']> = {
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HopStep']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['HopRegionConnection'], ParentType, ContextType, RequireFields<HopGapRegionsArgs, 'first'>>;
};

export type HopStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopStep'] = ResolversParentTypes['HopStep']> = {
  level?: Resolver<ResolversTypes['HopLevel'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unregistered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paidToHouseholds?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HopRegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopRegionConnection'] = ResolversParentTypes['HopRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HopRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HopRegion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopRegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopRegionEdge'] = ResolversParentTypes['HopRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HopRegion'], ParentType, ContextType>;
};

export type HopRegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopRegion'] = ResolversParentTypes['HopRegion']> = {
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HopLevel'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unregistered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paidToHouseholds?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HopEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopEntry'] = ResolversParentTypes['HopEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HopEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopEntryConnection'] = ResolversParentTypes['HopEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HopEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HopEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HopEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopEntryEdge'] = ResolversParentTypes['HopEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HopEntry'], ParentType, ContextType>;
};

export type AllocationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type AllocationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};

export type QuotaReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotaReceipt'] = ResolversParentTypes['QuotaReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotaReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotaReceiptConnection'] = ResolversParentTypes['QuotaReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuotaReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotaReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type QuotaReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotaReceiptEdge'] = ResolversParentTypes['QuotaReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuotaReceipt'], ParentType, ContextType>;
};

export type CashReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CashReceipt'] = ResolversParentTypes['CashReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CashReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CashReceiptConnection'] = ResolversParentTypes['CashReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CashReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CashReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type CashReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CashReceiptEdge'] = ResolversParentTypes['CashReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashReceipt'], ParentType, ContextType>;
};

export type UnfundedProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfundedProject'] = ResolversParentTypes['UnfundedProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  yearsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnfundedProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfundedProjectConnection'] = ResolversParentTypes['UnfundedProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnfundedProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnfundedProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type UnfundedProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfundedProjectEdge'] = ResolversParentTypes['UnfundedProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnfundedProject'], ParentType, ContextType>;
};

export type AnnualPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnualPlan'] = ResolversParentTypes['AnnualPlan'], FederationReferenceType extends FederationReferenceTypes['AnnualPlan'] = FederationReferenceTypes['AnnualPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnnualPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnnualPlanState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AnnualPlanItem']>, ParentType, ContextType>;
  adjusts?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  inForce?: Resolver<ReadonlyArray<ResolversTypes['AnnualPlanItem']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlag']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AnnualPlanItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnualPlanItem'] = ResolversParentTypes['AnnualPlanItem']> = {
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnnualPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnualPlanConnection'] = ResolversParentTypes['AnnualPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnnualPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type AnnualPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnualPlanEdge'] = ResolversParentTypes['AnnualPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnualPlan'], ParentType, ContextType>;
};

export type AdjustPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdjustPlanPayload'] = ResolversParentTypes['AdjustPlanPayload']> = {
  adjustment?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReimbursementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reimbursement'] = ResolversParentTypes['Reimbursement'], FederationReferenceType extends FederationReferenceTypes['Reimbursement'] = FederationReferenceTypes['Reimbursement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reimbursement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  holderBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReimbursementState'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementStep']>, ParentType, ContextType>;
  currentStep?: Resolver<Maybe<ResolversTypes['ReimbursementStep']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  large?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementAct']>, ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementInvoice']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType, RequireFields<ReimbursementDocumentArgs, 'id'>>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlag']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  retained?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  paidOut?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReimbursementStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementStep'] = ResolversParentTypes['ReimbursementStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReimbursementActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementAct'] = ResolversParentTypes['ReimbursementAct']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReimbursementInvoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementInvoice'] = ResolversParentTypes['ReimbursementInvoice']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReimbursementDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementDocument'] = ResolversParentTypes['ReimbursementDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readTicket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention'], FederationReferenceType extends FederationReferenceTypes['Retention'] = FederationReferenceTypes['Retention']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Retention']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reimbursementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disbursementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guaranteeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  holderBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharePolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warrantyEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RetentionState'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReimbursementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementConnection'] = ResolversParentTypes['ReimbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ReimbursementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReimbursementEdge'] = ResolversParentTypes['ReimbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reimbursement'], ParentType, ContextType>;
};

export type RetentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionConnection'] = ResolversParentTypes['RetentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Retention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RetentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionEdge'] = ResolversParentTypes['RetentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Retention'], ParentType, ContextType>;
};

export type DisbursementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disbursement'] = ResolversParentTypes['Disbursement'], FederationReferenceType extends FederationReferenceTypes['Disbursement'] = FederationReferenceTypes['Disbursement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disbursement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  acceptedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  holderBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['DisbursementPayee'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stageTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisbursementState'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementStep']>, ParentType, ContextType>;
  currentStep?: Resolver<Maybe<ResolversTypes['ReimbursementStep']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementAct']>, ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementInvoice']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlag']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  retained?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisbursementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisbursementConnection'] = ResolversParentTypes['DisbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisbursementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type DisbursementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisbursementEdge'] = ResolversParentTypes['DisbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
};

export type PaymentOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentOrder'] = ResolversParentTypes['PaymentOrder'], FederationReferenceType extends FederationReferenceTypes['PaymentOrder'] = FederationReferenceTypes['PaymentOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payeeAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountLast4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filesWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filesAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentOrderState'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentOrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentOrderConnection'] = ResolversParentTypes['PaymentOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type PaymentOrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentOrderEdge'] = ResolversParentTypes['PaymentOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentOrder'], ParentType, ContextType>;
};

export type PaymentFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFile'] = ResolversParentTypes['PaymentFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  droppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readTicket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentFileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFileConnection'] = ResolversParentTypes['PaymentFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type PaymentFileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFileEdge'] = ResolversParentTypes['PaymentFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentFile'], ParentType, ContextType>;
};

export type BankResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankResult'] = ResolversParentTypes['BankResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BankResultState'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BankResultConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankResultConnection'] = ResolversParentTypes['BankResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type BankResultEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankResultEdge'] = ResolversParentTypes['BankResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankResult'], ParentType, ContextType>;
};

export type PayeeAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeAccount'] = ResolversParentTypes['PayeeAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payeeType?: Resolver<ResolversTypes['PayeeType'], ParentType, ContextType>;
  payeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayeeAccountState'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlag']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayeeAccountIdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeAccountIdentity'] = ResolversParentTypes['PayeeAccountIdentity']> = {
  accountName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadreRelation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayeeAccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeAccountConnection'] = ResolversParentTypes['PayeeAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayeeAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PayeeAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayeeAccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeAccountEdge'] = ResolversParentTypes['PayeeAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayeeAccount'], ParentType, ContextType>;
};

export type PaymentFlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFlag'] = ResolversParentTypes['PaymentFlag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaggedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentFlagConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFlagConnection'] = ResolversParentTypes['PaymentFlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentFlagEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFlagEdge'] = ResolversParentTypes['PaymentFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentFlag'], ParentType, ContextType>;
};

export type GuaranteeLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuaranteeLetter'] = ResolversParentTypes['GuaranteeLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuaranteeLetterState'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectMoneyRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMoneyRow'] = ResolversParentTypes['ProjectMoneyRow']> = {
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectMoneyRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMoneyRowConnection'] = ResolversParentTypes['ProjectMoneyRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectMoneyRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectMoneyRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ProjectMoneyRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMoneyRowEdge'] = ResolversParentTypes['ProjectMoneyRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectMoneyRow'], ParentType, ContextType>;
};

export type ProjectProgrammeMoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectProgrammeMoney'] = ResolversParentTypes['ProjectProgrammeMoney']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retained?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ProgrammeAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeAccount'] = ResolversParentTypes['ProgrammeAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeAccountState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposeProgrammeAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeProgrammeAccountPayload'] = ResolversParentTypes['ProposeProgrammeAccountPayload']> = {
  programmeAccount?: Resolver<Maybe<ResolversTypes['ProgrammeAccount']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecideProgrammeAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideProgrammeAccountPayload'] = ResolversParentTypes['DecideProgrammeAccountPayload']> = {
  programmeAccount?: Resolver<Maybe<ResolversTypes['ProgrammeAccount']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenProgrammePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenProgrammePayload'] = ResolversParentTypes['OpenProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceiveQuotaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiveQuotaPayload'] = ResolversParentTypes['ReceiveQuotaPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueAllocationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueAllocationPayload'] = ResolversParentTypes['IssueAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReverseAllocationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReverseAllocationPayload'] = ResolversParentTypes['ReverseAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceiveCashPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiveCashPayload'] = ResolversParentTypes['ReceiveCashPayload']> = {
  cashReceipt?: Resolver<Maybe<ResolversTypes['CashReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposePlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposePlanPayload'] = ResolversParentTypes['ProposePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdoptPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptPlanPayload'] = ResolversParentTypes['AdoptPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectPlanPayload'] = ResolversParentTypes['RejectPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawPlanPayload'] = ResolversParentTypes['WithdrawPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['AnnualPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImport'] = ResolversParentTypes['HouseholdImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['HouseholdImportMode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdImportState'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  percentRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsCollected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['HouseholdImportRejectConnection'], ParentType, ContextType, Partial<HouseholdImportRejectsArgs>>;
  rejectFileTicket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<HouseholdImportRejectFileTicketArgs>>;
};

export type HouseholdImportRejectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImportReject'] = ResolversParentTypes['HouseholdImportReject']> = {
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columnLetter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export type HouseholdImportRejectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImportRejectConnection'] = ResolversParentTypes['HouseholdImportRejectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdImportRejectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdImportReject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdImportRejectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImportRejectEdge'] = ResolversParentTypes['HouseholdImportRejectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdImportReject'], ParentType, ContextType>;
};

export type HouseholdImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImportConnection'] = ResolversParentTypes['HouseholdImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdImportEdge'] = ResolversParentTypes['HouseholdImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdImport'], ParentType, ContextType>;
};

export type HouseholdPaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPayment'] = ResolversParentTypes['HouseholdPayment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  payeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdPaymentState'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['HouseholdReceipt']>, ParentType, ContextType>;
};

export type HouseholdPaymentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPaymentConnection'] = ResolversParentTypes['HouseholdPaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HouseholdPaymentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPaymentEdge'] = ResolversParentTypes['HouseholdPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdPayment'], ParentType, ContextType>;
};

export type HouseholdReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReceipt'] = ResolversParentTypes['HouseholdReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['HouseholdPayment'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['ReceiptDispute']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ReceiptMethod'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HouseholdReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReceiptConnection'] = ResolversParentTypes['HouseholdReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type HouseholdReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReceiptEdge'] = ResolversParentTypes['HouseholdReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdReceipt'], ParentType, ContextType>;
};

export type HouseholdPostingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPosting'] = ResolversParentTypes['HouseholdPosting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type VillageLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageLedger'] = ResolversParentTypes['VillageLedger']> = {
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPosting']>, ParentType, ContextType>;
};

export type HouseholdStatementLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdStatementLine'] = ResolversParentTypes['HouseholdStatementLine']> = {
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdStatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdStatementConnection'] = ResolversParentTypes['HouseholdStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdStatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdStatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdStatementEdge'] = ResolversParentTypes['HouseholdStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdStatementLine'], ParentType, ContextType>;
};

export type VillageBookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageBook'] = ResolversParentTypes['VillageBook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VillageBookState'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hindrances?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VillageBookConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageBookConnection'] = ResolversParentTypes['VillageBookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VillageBookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VillageBook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageBookEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageBookEdge'] = ResolversParentTypes['VillageBookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageBook'], ParentType, ContextType>;
};

export type VillageBookRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageBookRate'] = ResolversParentTypes['VillageBookRate']> = {
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CloseVillageBookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseVillageBookPayload'] = ResolversParentTypes['CloseVillageBookPayload']> = {
  book?: Resolver<Maybe<ResolversTypes['VillageBook']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayeeIdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeIdentity'] = ResolversParentTypes['PayeeIdentity']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['HouseholdPaymentConnection']>, ParentType, ContextType, Partial<HouseholdPaymentsArgs>>;
  paymentTotals?: Resolver<Maybe<ResolversTypes['HouseholdPaymentTotals']>, ParentType, ContextType, Partial<HouseholdPaymentTotalsArgs>>;
};

export type HouseholdPaymentTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPaymentTotals'] = ResolversParentTypes['HouseholdPaymentTotals']> = {
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPaymentTotal']>, ParentType, ContextType>;
};

export type HouseholdPaymentTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdPaymentTotal'] = ResolversParentTypes['HouseholdPaymentTotal']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartHouseholdImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartHouseholdImportPayload'] = ResolversParentTypes['StartHouseholdImportPayload']> = {
  sameFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['HouseholdImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleaseHouseholdImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseHouseholdImportPayload'] = ResolversParentTypes['ReleaseHouseholdImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['HouseholdImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveHouseholdImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveHouseholdImportPayload'] = ResolversParentTypes['ApproveHouseholdImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['HouseholdImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelHouseholdImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelHouseholdImportPayload'] = ResolversParentTypes['CancelHouseholdImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['HouseholdImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnWithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnWithdrawal'] = ResolversParentTypes['ReturnWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReturn'] = ResolversParentTypes['HouseholdReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['HouseholdPayment'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  importId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdReturnState'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['PayeeCorrection']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ReturnWithdrawal']>, ParentType, ContextType>;
  reissuedBy?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayeeCorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayeeCorrection'] = ResolversParentTypes['PayeeCorrection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['PayeeIdentity']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdReturnConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReturnConnection'] = ResolversParentTypes['HouseholdReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  correctedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdReturnEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdReturnEdge'] = ResolversParentTypes['HouseholdReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdReturn'], ParentType, ContextType>;
};

export type CorrectHouseholdPayeePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectHouseholdPayeePayload'] = ResolversParentTypes['CorrectHouseholdPayeePayload']> = {
  returnedPayment?: Resolver<Maybe<ResolversTypes['HouseholdReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckHouseholdPayeePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckHouseholdPayeePayload'] = ResolversParentTypes['CheckHouseholdPayeePayload']> = {
  returnedPayment?: Resolver<Maybe<ResolversTypes['HouseholdReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawReturnedPaymentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawReturnedPaymentPayload'] = ResolversParentTypes['WithdrawReturnedPaymentPayload']> = {
  returnedPayment?: Resolver<Maybe<ResolversTypes['HouseholdReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecideReturnWithdrawalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReturnWithdrawalPayload'] = ResolversParentTypes['DecideReturnWithdrawalPayload']> = {
  returnedPayment?: Resolver<Maybe<ResolversTypes['HouseholdReturn']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReissueHouseholdPaymentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReissueHouseholdPaymentsPayload'] = ResolversParentTypes['ReissueHouseholdPaymentsPayload']> = {
  paymentOrder?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordReceiptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordReceiptPayload'] = ResolversParentTypes['RecordReceiptPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['HouseholdPayment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmitReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitReimbursementPayload'] = ResolversParentTypes['SubmitReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectReimbursementPayload'] = ResolversParentTypes['CorrectReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewReimbursementPayload'] = ResolversParentTypes['ReviewReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveLargeReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveLargeReimbursementPayload'] = ResolversParentTypes['ApproveLargeReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayReimbursementPayload'] = ResolversParentTypes['PayReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawReimbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawReimbursementPayload'] = ResolversParentTypes['WithdrawReimbursementPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmReimbursementWithdrawalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmReimbursementWithdrawalPayload'] = ResolversParentTypes['ConfirmReimbursementWithdrawalPayload']> = {
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleaseRetentionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseRetentionPayload'] = ResolversParentTypes['ReleaseRetentionPayload']> = {
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpectedRecoveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpectedRecovery'] = ResolversParentTypes['ExpectedRecovery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['RecoveryReceipt']>, ParentType, ContextType>;
  treasuryOrders?: Resolver<ReadonlyArray<ResolversTypes['TreasuryOrder']>, ParentType, ContextType>;
  refundOrders?: Resolver<ReadonlyArray<ResolversTypes['RefundOrder']>, ParentType, ContextType>;
};

export type ExpectedRecoveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpectedRecoveryConnection'] = ResolversParentTypes['ExpectedRecoveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpectedRecoveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpectedRecovery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ExpectedRecoveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpectedRecoveryEdge'] = ResolversParentTypes['ExpectedRecoveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpectedRecovery'], ParentType, ContextType>;
};

export type RecoveryReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryReceipt'] = ResolversParentTypes['RecoveryReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecoveryReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryReceiptConnection'] = ResolversParentTypes['RecoveryReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecoveryReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecoveryReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RecoveryReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryReceiptEdge'] = ResolversParentTypes['RecoveryReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecoveryReceipt'], ParentType, ContextType>;
};

export type TreasuryOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreasuryOrder'] = ResolversParentTypes['TreasuryOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
};

export type TreasuryOrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreasuryOrderConnection'] = ResolversParentTypes['TreasuryOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreasuryOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreasuryOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type TreasuryOrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreasuryOrderEdge'] = ResolversParentTypes['TreasuryOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreasuryOrder'], ParentType, ContextType>;
};

export type RefundOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundOrder'] = ResolversParentTypes['RefundOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RefundOrderLine']>, ParentType, ContextType>;
  handouts?: Resolver<ReadonlyArray<ResolversTypes['RefundHandout']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReimbursementDocument']>, ParentType, ContextType>;
};

export type RefundHandoutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundHandout'] = ResolversParentTypes['RefundHandout']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RefundOrderLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundOrderLine'] = ResolversParentTypes['RefundOrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
};

export type RefundOrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundOrderConnection'] = ResolversParentTypes['RefundOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefundOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RefundOrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundOrderEdge'] = ResolversParentTypes['RefundOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefundOrder'], ParentType, ContextType>;
};

export type ReceiveRecoveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiveRecoveryPayload'] = ResolversParentTypes['ReceiveRecoveryPayload']> = {
  recovery?: Resolver<Maybe<ResolversTypes['ExpectedRecovery']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayTreasuryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayTreasuryPayload'] = ResolversParentTypes['PayTreasuryPayload']> = {
  treasuryOrder?: Resolver<Maybe<ResolversTypes['TreasuryOrder']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayRefundPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayRefundPayload'] = ResolversParentTypes['PayRefundPayload']> = {
  refundOrder?: Resolver<Maybe<ResolversTypes['RefundOrder']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactorProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorProposal'] = ResolversParentTypes['FactorProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FactorLine']>, ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['FactorApproval']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  leftOutReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileTicket?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactorProposalFileTicketArgs, 'format'>>;
};

export type FactorApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorApproval'] = ResolversParentTypes['FactorApproval']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FactorLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorLine'] = ResolversParentTypes['FactorLine']> = {
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  adjustment?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  policyFactor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  performance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scorePercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FactorPart']>, ParentType, ContextType>;
};

export type FactorPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorPart'] = ResolversParentTypes['FactorPart']> = {
  factor?: Resolver<ResolversTypes['FactorName'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type FactorSimulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorSimulation'] = ResolversParentTypes['FactorSimulation']> = {
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['FactorProposal']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FactorLine']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FactorProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorProposalConnection'] = ResolversParentTypes['FactorProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactorProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactorProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactorProposalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorProposalEdge'] = ResolversParentTypes['FactorProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactorProposal'], ParentType, ContextType>;
};

export type ApproveFactorsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveFactorsPayload'] = ResolversParentTypes['ApproveFactorsPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['FactorProposal']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeFactorsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeFactorsPayload'] = ResolversParentTypes['ProposeFactorsPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['FactorProposal']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['RegionFunds']>, ParentType, ContextType, Partial<RegionFundsArgs>>;
};

export type RegionFundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionFunds'] = ResolversParentTypes['RegionFunds']> = {
  quotaReceived?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  cashReceived?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reimbursed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retentionHeld?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retentionReleased?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  householdPaid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  householdPayments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptsConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptsDisputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  toTreasury?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  riskAdvanced?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  riskRecovered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  riskWrittenOff?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  riskOpen?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['ProjectMoney']>, ParentType, ContextType>;
};

export type ProjectMoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMoney'] = ResolversParentTypes['ProjectMoney']> = {
  planned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  contracted?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  reimbursed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  retained?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  byProgramme?: Resolver<ReadonlyArray<ResolversTypes['ProjectProgrammeMoney']>, ParentType, ContextType>;
};

export type RegisterGuaranteePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterGuaranteePayload'] = ResolversParentTypes['RegisterGuaranteePayload']> = {
  guaranteeLetter?: Resolver<Maybe<ResolversTypes['GuaranteeLetter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckGuaranteePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckGuaranteePayload'] = ResolversParentTypes['CheckGuaranteePayload']> = {
  guaranteeLetter?: Resolver<Maybe<ResolversTypes['GuaranteeLetter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawGuaranteePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawGuaranteePayload'] = ResolversParentTypes['WithdrawGuaranteePayload']> = {
  guaranteeLetter?: Resolver<Maybe<ResolversTypes['GuaranteeLetter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestDisbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestDisbursementPayload'] = ResolversParentTypes['RequestDisbursementPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectDisbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectDisbursementPayload'] = ResolversParentTypes['CorrectDisbursementPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewDisbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewDisbursementPayload'] = ResolversParentTypes['ReviewDisbursementPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayDisbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayDisbursementPayload'] = ResolversParentTypes['PayDisbursementPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawDisbursementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawDisbursementPayload'] = ResolversParentTypes['WithdrawDisbursementPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmDisbursementWithdrawalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmDisbursementWithdrawalPayload'] = ResolversParentTypes['ConfirmDisbursementWithdrawalPayload']> = {
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterPayeeAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterPayeeAccountPayload'] = ResolversParentTypes['EnterPayeeAccountPayload']> = {
  payeeAccount?: Resolver<Maybe<ResolversTypes['PayeeAccount']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckPayeeAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckPayeeAccountPayload'] = ResolversParentTypes['CheckPayeeAccountPayload']> = {
  payeeAccount?: Resolver<Maybe<ResolversTypes['PayeeAccount']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SendPaymentFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SendPaymentFilePayload'] = ResolversParentTypes['SendPaymentFilePayload']> = {
  paymentFile?: Resolver<Maybe<ResolversTypes['PaymentFile']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadBankResultPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadBankResultPayload'] = ResolversParentTypes['ReadBankResultPayload']> = {
  bankResult?: Resolver<Maybe<ResolversTypes['BankResult']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelPaymentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelPaymentPayload'] = ResolversParentTypes['CancelPaymentPayload']> = {
  paymentOrder?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReissuePaymentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReissuePaymentPayload'] = ResolversParentTypes['ReissuePaymentPayload']> = {
  paymentOrder?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Yuan?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EvidencePosition?: EvidencePositionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ExportPayload?: ExportPayloadResolvers<ContextType>;
  ExportJob?: ExportJobResolvers<ContextType>;
  ExportJobConnection?: ExportJobConnectionResolvers<ContextType>;
  ContextAccess?: ContextAccessResolvers<ContextType>;
  ReadableList?: ReadableListResolvers<ContextType>;
  ListColumn?: ListColumnResolvers<ContextType>;
  ReadRecord?: ReadRecordResolvers<ContextType>;
  ReadRecordConnection?: ReadRecordConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ApproveBackdatingPayload?: ApproveBackdatingPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  DataAccess?: DataAccessResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  AccountInterest?: AccountInterestResolvers<ContextType>;
  AccountInterestConnection?: AccountInterestConnectionResolvers<ContextType>;
  AccountInterestEdge?: AccountInterestEdgeResolvers<ContextType>;
  AccountInterestPayload?: AccountInterestPayloadResolvers<ContextType>;
  ChartAccount?: ChartAccountResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  JournalVerification?: JournalVerificationResolvers<ContextType>;
  PeriodClosing?: PeriodClosingResolvers<ContextType>;
  YearEnd?: YearEndResolvers<ContextType>;
  YearEndConnection?: YearEndConnectionResolvers<ContextType>;
  YearEndEdge?: YearEndEdgeResolvers<ContextType>;
  SurplusReturn?: SurplusReturnResolvers<ContextType>;
  SurplusReturnConnection?: SurplusReturnConnectionResolvers<ContextType>;
  SurplusReturnEdge?: SurplusReturnEdgeResolvers<ContextType>;
  CloseMonthPayload?: CloseMonthPayloadResolvers<ContextType>;
  CloseYearPayload?: CloseYearPayloadResolvers<ContextType>;
  CarryOverPayload?: CarryOverPayloadResolvers<ContextType>;
  ReturnSurplusPayload?: ReturnSurplusPayloadResolvers<ContextType>;
  PaySurplusPayload?: PaySurplusPayloadResolvers<ContextType>;
  SubjectChange?: SubjectChangeResolvers<ContextType>;
  ChangeBudgetSubjectPayload?: ChangeBudgetSubjectPayloadResolvers<ContextType>;
  ReverseBudgetSubjectPayload?: ReverseBudgetSubjectPayloadResolvers<ContextType>;
  RiskAdvance?: RiskAdvanceResolvers<ContextType>;
  RiskAdvanceConnection?: RiskAdvanceConnectionResolvers<ContextType>;
  RiskAdvanceEdge?: RiskAdvanceEdgeResolvers<ContextType>;
  RiskMovement?: RiskMovementResolvers<ContextType>;
  RiskMovementConnection?: RiskMovementConnectionResolvers<ContextType>;
  RiskMovementEdge?: RiskMovementEdgeResolvers<ContextType>;
  RiskWriteOff?: RiskWriteOffResolvers<ContextType>;
  RequestRiskCompensationPayload?: RequestRiskCompensationPayloadResolvers<ContextType>;
  CheckRiskCompensationPayload?: CheckRiskCompensationPayloadResolvers<ContextType>;
  PayRiskCompensationPayload?: PayRiskCompensationPayloadResolvers<ContextType>;
  RecordRiskRecoveryPayload?: RecordRiskRecoveryPayloadResolvers<ContextType>;
  ReverseRiskRecoveryPayload?: ReverseRiskRecoveryPayloadResolvers<ContextType>;
  ProposeRiskWriteOffPayload?: ProposeRiskWriteOffPayloadResolvers<ContextType>;
  WriteOffRiskAdvancePayload?: WriteOffRiskAdvancePayloadResolvers<ContextType>;
  ReverseQuotaReceiptPayload?: ReverseQuotaReceiptPayloadResolvers<ContextType>;
  ReverseCashReceiptPayload?: ReverseCashReceiptPayloadResolvers<ContextType>;
  ReverseRecoveryReceiptPayload?: ReverseRecoveryReceiptPayloadResolvers<ContextType>;
  Bookkeeper?: BookkeeperResolvers<ContextType>;
  AppointBookkeeperPayload?: AppointBookkeeperPayloadResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyBook?: BodyBookResolvers<ContextType>;
  BodyCash?: BodyCashResolvers<ContextType>;
  BodyHoldingConnection?: BodyHoldingConnectionResolvers<ContextType>;
  BodyHoldingEdge?: BodyHoldingEdgeResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  ShareDeparture?: ShareDepartureResolvers<ContextType>;
  WhereaboutsEntry?: WhereaboutsEntryResolvers<ContextType>;
  WhereaboutsEntryConnection?: WhereaboutsEntryConnectionResolvers<ContextType>;
  WhereaboutsEntryEdge?: WhereaboutsEntryEdgeResolvers<ContextType>;
  RegisterWhereaboutsPayload?: RegisterWhereaboutsPayloadResolvers<ContextType>;
  ReverseWhereaboutsPayload?: ReverseWhereaboutsPayloadResolvers<ContextType>;
  IdleReceipt?: IdleReceiptResolvers<ContextType>;
  IdleReceiptConnection?: IdleReceiptConnectionResolvers<ContextType>;
  IdleReceiptEdge?: IdleReceiptEdgeResolvers<ContextType>;
  IdleRank?: IdleRankResolvers<ContextType>;
  IdleAge?: IdleAgeResolvers<ContextType>;
  HopGap?: HopGapResolvers<ContextType>;
  HopStep?: HopStepResolvers<ContextType>;
  HopRegionConnection?: HopRegionConnectionResolvers<ContextType>;
  HopRegionEdge?: HopRegionEdgeResolvers<ContextType>;
  HopRegion?: HopRegionResolvers<ContextType>;
  HopEntry?: HopEntryResolvers<ContextType>;
  HopEntryConnection?: HopEntryConnectionResolvers<ContextType>;
  HopEntryEdge?: HopEntryEdgeResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  QuotaReceipt?: QuotaReceiptResolvers<ContextType>;
  QuotaReceiptConnection?: QuotaReceiptConnectionResolvers<ContextType>;
  QuotaReceiptEdge?: QuotaReceiptEdgeResolvers<ContextType>;
  CashReceipt?: CashReceiptResolvers<ContextType>;
  CashReceiptConnection?: CashReceiptConnectionResolvers<ContextType>;
  CashReceiptEdge?: CashReceiptEdgeResolvers<ContextType>;
  UnfundedProject?: UnfundedProjectResolvers<ContextType>;
  UnfundedProjectConnection?: UnfundedProjectConnectionResolvers<ContextType>;
  UnfundedProjectEdge?: UnfundedProjectEdgeResolvers<ContextType>;
  AnnualPlan?: AnnualPlanResolvers<ContextType>;
  AnnualPlanItem?: AnnualPlanItemResolvers<ContextType>;
  AnnualPlanConnection?: AnnualPlanConnectionResolvers<ContextType>;
  AnnualPlanEdge?: AnnualPlanEdgeResolvers<ContextType>;
  AdjustPlanPayload?: AdjustPlanPayloadResolvers<ContextType>;
  Reimbursement?: ReimbursementResolvers<ContextType>;
  ReimbursementStep?: ReimbursementStepResolvers<ContextType>;
  ReimbursementAct?: ReimbursementActResolvers<ContextType>;
  ReimbursementInvoice?: ReimbursementInvoiceResolvers<ContextType>;
  ReimbursementDocument?: ReimbursementDocumentResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  ReimbursementConnection?: ReimbursementConnectionResolvers<ContextType>;
  ReimbursementEdge?: ReimbursementEdgeResolvers<ContextType>;
  RetentionConnection?: RetentionConnectionResolvers<ContextType>;
  RetentionEdge?: RetentionEdgeResolvers<ContextType>;
  Disbursement?: DisbursementResolvers<ContextType>;
  DisbursementConnection?: DisbursementConnectionResolvers<ContextType>;
  DisbursementEdge?: DisbursementEdgeResolvers<ContextType>;
  PaymentOrder?: PaymentOrderResolvers<ContextType>;
  PaymentOrderConnection?: PaymentOrderConnectionResolvers<ContextType>;
  PaymentOrderEdge?: PaymentOrderEdgeResolvers<ContextType>;
  PaymentFile?: PaymentFileResolvers<ContextType>;
  PaymentFileConnection?: PaymentFileConnectionResolvers<ContextType>;
  PaymentFileEdge?: PaymentFileEdgeResolvers<ContextType>;
  BankResult?: BankResultResolvers<ContextType>;
  BankResultConnection?: BankResultConnectionResolvers<ContextType>;
  BankResultEdge?: BankResultEdgeResolvers<ContextType>;
  PayeeAccount?: PayeeAccountResolvers<ContextType>;
  PayeeAccountIdentity?: PayeeAccountIdentityResolvers<ContextType>;
  PayeeAccountConnection?: PayeeAccountConnectionResolvers<ContextType>;
  PayeeAccountEdge?: PayeeAccountEdgeResolvers<ContextType>;
  PaymentFlag?: PaymentFlagResolvers<ContextType>;
  PaymentFlagConnection?: PaymentFlagConnectionResolvers<ContextType>;
  PaymentFlagEdge?: PaymentFlagEdgeResolvers<ContextType>;
  GuaranteeLetter?: GuaranteeLetterResolvers<ContextType>;
  ProjectMoneyRow?: ProjectMoneyRowResolvers<ContextType>;
  ProjectMoneyRowConnection?: ProjectMoneyRowConnectionResolvers<ContextType>;
  ProjectMoneyRowEdge?: ProjectMoneyRowEdgeResolvers<ContextType>;
  ProjectProgrammeMoney?: ProjectProgrammeMoneyResolvers<ContextType>;
  ProgrammeAccount?: ProgrammeAccountResolvers<ContextType>;
  ProposeProgrammeAccountPayload?: ProposeProgrammeAccountPayloadResolvers<ContextType>;
  DecideProgrammeAccountPayload?: DecideProgrammeAccountPayloadResolvers<ContextType>;
  OpenProgrammePayload?: OpenProgrammePayloadResolvers<ContextType>;
  ReceiveQuotaPayload?: ReceiveQuotaPayloadResolvers<ContextType>;
  IssueAllocationPayload?: IssueAllocationPayloadResolvers<ContextType>;
  ReverseAllocationPayload?: ReverseAllocationPayloadResolvers<ContextType>;
  ReceiveCashPayload?: ReceiveCashPayloadResolvers<ContextType>;
  ProposePlanPayload?: ProposePlanPayloadResolvers<ContextType>;
  AdoptPlanPayload?: AdoptPlanPayloadResolvers<ContextType>;
  RejectPlanPayload?: RejectPlanPayloadResolvers<ContextType>;
  WithdrawPlanPayload?: WithdrawPlanPayloadResolvers<ContextType>;
  HouseholdImport?: HouseholdImportResolvers<ContextType>;
  HouseholdImportReject?: HouseholdImportRejectResolvers<ContextType>;
  HouseholdImportRejectConnection?: HouseholdImportRejectConnectionResolvers<ContextType>;
  HouseholdImportRejectEdge?: HouseholdImportRejectEdgeResolvers<ContextType>;
  HouseholdImportConnection?: HouseholdImportConnectionResolvers<ContextType>;
  HouseholdImportEdge?: HouseholdImportEdgeResolvers<ContextType>;
  HouseholdPayment?: HouseholdPaymentResolvers<ContextType>;
  HouseholdPaymentConnection?: HouseholdPaymentConnectionResolvers<ContextType>;
  HouseholdPaymentEdge?: HouseholdPaymentEdgeResolvers<ContextType>;
  HouseholdReceipt?: HouseholdReceiptResolvers<ContextType>;
  HouseholdReceiptConnection?: HouseholdReceiptConnectionResolvers<ContextType>;
  HouseholdReceiptEdge?: HouseholdReceiptEdgeResolvers<ContextType>;
  HouseholdPosting?: HouseholdPostingResolvers<ContextType>;
  VillageLedger?: VillageLedgerResolvers<ContextType>;
  HouseholdStatementLine?: HouseholdStatementLineResolvers<ContextType>;
  HouseholdStatementConnection?: HouseholdStatementConnectionResolvers<ContextType>;
  HouseholdStatementEdge?: HouseholdStatementEdgeResolvers<ContextType>;
  VillageBook?: VillageBookResolvers<ContextType>;
  VillageBookConnection?: VillageBookConnectionResolvers<ContextType>;
  VillageBookEdge?: VillageBookEdgeResolvers<ContextType>;
  VillageBookRate?: VillageBookRateResolvers<ContextType>;
  CloseVillageBookPayload?: CloseVillageBookPayloadResolvers<ContextType>;
  PayeeIdentity?: PayeeIdentityResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdPaymentTotals?: HouseholdPaymentTotalsResolvers<ContextType>;
  HouseholdPaymentTotal?: HouseholdPaymentTotalResolvers<ContextType>;
  StartHouseholdImportPayload?: StartHouseholdImportPayloadResolvers<ContextType>;
  ReleaseHouseholdImportPayload?: ReleaseHouseholdImportPayloadResolvers<ContextType>;
  ApproveHouseholdImportPayload?: ApproveHouseholdImportPayloadResolvers<ContextType>;
  CancelHouseholdImportPayload?: CancelHouseholdImportPayloadResolvers<ContextType>;
  ReturnWithdrawal?: ReturnWithdrawalResolvers<ContextType>;
  HouseholdReturn?: HouseholdReturnResolvers<ContextType>;
  PayeeCorrection?: PayeeCorrectionResolvers<ContextType>;
  HouseholdReturnConnection?: HouseholdReturnConnectionResolvers<ContextType>;
  HouseholdReturnEdge?: HouseholdReturnEdgeResolvers<ContextType>;
  CorrectHouseholdPayeePayload?: CorrectHouseholdPayeePayloadResolvers<ContextType>;
  CheckHouseholdPayeePayload?: CheckHouseholdPayeePayloadResolvers<ContextType>;
  WithdrawReturnedPaymentPayload?: WithdrawReturnedPaymentPayloadResolvers<ContextType>;
  DecideReturnWithdrawalPayload?: DecideReturnWithdrawalPayloadResolvers<ContextType>;
  ReissueHouseholdPaymentsPayload?: ReissueHouseholdPaymentsPayloadResolvers<ContextType>;
  RecordReceiptPayload?: RecordReceiptPayloadResolvers<ContextType>;
  SubmitReimbursementPayload?: SubmitReimbursementPayloadResolvers<ContextType>;
  CorrectReimbursementPayload?: CorrectReimbursementPayloadResolvers<ContextType>;
  ReviewReimbursementPayload?: ReviewReimbursementPayloadResolvers<ContextType>;
  ApproveLargeReimbursementPayload?: ApproveLargeReimbursementPayloadResolvers<ContextType>;
  PayReimbursementPayload?: PayReimbursementPayloadResolvers<ContextType>;
  WithdrawReimbursementPayload?: WithdrawReimbursementPayloadResolvers<ContextType>;
  ConfirmReimbursementWithdrawalPayload?: ConfirmReimbursementWithdrawalPayloadResolvers<ContextType>;
  ReleaseRetentionPayload?: ReleaseRetentionPayloadResolvers<ContextType>;
  ExpectedRecovery?: ExpectedRecoveryResolvers<ContextType>;
  ExpectedRecoveryConnection?: ExpectedRecoveryConnectionResolvers<ContextType>;
  ExpectedRecoveryEdge?: ExpectedRecoveryEdgeResolvers<ContextType>;
  RecoveryReceipt?: RecoveryReceiptResolvers<ContextType>;
  RecoveryReceiptConnection?: RecoveryReceiptConnectionResolvers<ContextType>;
  RecoveryReceiptEdge?: RecoveryReceiptEdgeResolvers<ContextType>;
  TreasuryOrder?: TreasuryOrderResolvers<ContextType>;
  TreasuryOrderConnection?: TreasuryOrderConnectionResolvers<ContextType>;
  TreasuryOrderEdge?: TreasuryOrderEdgeResolvers<ContextType>;
  RefundOrder?: RefundOrderResolvers<ContextType>;
  RefundHandout?: RefundHandoutResolvers<ContextType>;
  RefundOrderLine?: RefundOrderLineResolvers<ContextType>;
  RefundOrderConnection?: RefundOrderConnectionResolvers<ContextType>;
  RefundOrderEdge?: RefundOrderEdgeResolvers<ContextType>;
  ReceiveRecoveryPayload?: ReceiveRecoveryPayloadResolvers<ContextType>;
  PayTreasuryPayload?: PayTreasuryPayloadResolvers<ContextType>;
  PayRefundPayload?: PayRefundPayloadResolvers<ContextType>;
  FactorProposal?: FactorProposalResolvers<ContextType>;
  FactorApproval?: FactorApprovalResolvers<ContextType>;
  FactorLine?: FactorLineResolvers<ContextType>;
  FactorPart?: FactorPartResolvers<ContextType>;
  FactorSimulation?: FactorSimulationResolvers<ContextType>;
  FactorProposalConnection?: FactorProposalConnectionResolvers<ContextType>;
  FactorProposalEdge?: FactorProposalEdgeResolvers<ContextType>;
  ApproveFactorsPayload?: ApproveFactorsPayloadResolvers<ContextType>;
  ProposeFactorsPayload?: ProposeFactorsPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionFunds?: RegionFundsResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectMoney?: ProjectMoneyResolvers<ContextType>;
  RegisterGuaranteePayload?: RegisterGuaranteePayloadResolvers<ContextType>;
  CheckGuaranteePayload?: CheckGuaranteePayloadResolvers<ContextType>;
  WithdrawGuaranteePayload?: WithdrawGuaranteePayloadResolvers<ContextType>;
  RequestDisbursementPayload?: RequestDisbursementPayloadResolvers<ContextType>;
  CorrectDisbursementPayload?: CorrectDisbursementPayloadResolvers<ContextType>;
  ReviewDisbursementPayload?: ReviewDisbursementPayloadResolvers<ContextType>;
  PayDisbursementPayload?: PayDisbursementPayloadResolvers<ContextType>;
  WithdrawDisbursementPayload?: WithdrawDisbursementPayloadResolvers<ContextType>;
  ConfirmDisbursementWithdrawalPayload?: ConfirmDisbursementWithdrawalPayloadResolvers<ContextType>;
  EnterPayeeAccountPayload?: EnterPayeeAccountPayloadResolvers<ContextType>;
  CheckPayeeAccountPayload?: CheckPayeeAccountPayloadResolvers<ContextType>;
  SendPaymentFilePayload?: SendPaymentFilePayloadResolvers<ContextType>;
  ReadBankResultPayload?: ReadBankResultPayloadResolvers<ContextType>;
  CancelPaymentPayload?: CancelPaymentPayloadResolvers<ContextType>;
  ReissuePaymentPayload?: ReissuePaymentPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
