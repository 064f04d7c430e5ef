// Generated from schema.graphql by `npm run generate`: change that file instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '@sunledger/service-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** A second person approves one entry dated far back in supervision (批准补录) */
  readonly approveSupervisionBackdating: ApproveBackdatingPayload;
  /** Asks for a whole list of supervision as a file, made in the background (申请导出) */
  readonly requestSupervisionExport: ExportPayload;
  /** Ends an export that is not needed any more (取消导出) */
  readonly cancelSupervisionExport: ExportPayload;
  /** A reporter files a petition, unsigned or not; who signed in is not kept (网络举报) */
  readonly filePetition: FilePetitionPayload;
  /** The reporter writes under the receipt code (举报人留言) */
  readonly addPetitionMessage: AddPetitionMessagePayload;
  /** The reporter rates the answer (评价) */
  readonly ratePetition: RatePetitionPayload;
  /** An officer registers what came by telephone, letter, visit or box (登记信访) */
  readonly registerPetition: RegisterPetitionPayload;
  /** Forwards a petition to the body that is to handle it (批转信访) */
  readonly forwardPetition: ForwardPetitionPayload;
  /** Accepts a petition; its clock begins (受理信访) */
  readonly acceptPetition: AcceptPetitionPayload;
  /** Approves in writing, before the due day, that a petition takes longer (信访延期) */
  readonly extendPetition: ExtendPetitionPayload;
  /** Concludes a petition with its reply (办结信访) */
  readonly concludePetition: ConcludePetitionPayload;
  /** Records that the named reporter was told the result (答复信访人) */
  readonly replyPetition: ReplyPetitionPayload;
  /** The handling body writes to the reporter (办理机构留言) */
  readonly sendPetitionMessage: SendPetitionMessagePayload;
  /** Asks to be given a reporter's identity (申请查阅举报人身份) */
  readonly requestIdentityOpening: RequestIdentityOpeningPayload;
  /** A custodian approves the opening (批准查阅) */
  readonly approveIdentityOpening: ApproveIdentityOpeningPayload;
  /** Gives the reporter's identity, once, to the officer who asked (查阅举报人身份) */
  readonly openReporterIdentity: OpenReporterIdentityPayload;
  /** Registers a clue (登记线索) */
  readonly registerClue: RegisterCluePayload;
  /** Records the screening meeting, all decisions or none (集体排查线索) */
  readonly screenClues: ScreenCluesPayload;
  /** Reports a preliminary check (报告初步核实) */
  readonly reportPreliminaryCheck: ReportPreliminaryCheckPayload;
  /** Transfers a clue to the discipline body that takes it up (移交线索) */
  readonly transferClue: TransferCluePayload;
  /** Closes a clue with its report and the three conditions (了结线索) */
  readonly closeClue: CloseCluePayload;
};


export type MutationApproveSupervisionBackdatingArgs = {
  input: ApproveBackdatingInput;
};


export type MutationRequestSupervisionExportArgs = {
  input: RequestExportInput;
};


export type MutationCancelSupervisionExportArgs = {
  input: CancelExportInput;
};


export type MutationFilePetitionArgs = {
  input: FilePetitionInput;
};


export type MutationAddPetitionMessageArgs = {
  input: AddPetitionMessageInput;
};


export type MutationRatePetitionArgs = {
  input: RatePetitionInput;
};


export type MutationRegisterPetitionArgs = {
  input: RegisterPetitionInput;
};


export type MutationForwardPetitionArgs = {
  input: ForwardPetitionInput;
};


export type MutationAcceptPetitionArgs = {
  input: AcceptPetitionInput;
};


export type MutationExtendPetitionArgs = {
  input: ExtendPetitionInput;
};


export type MutationConcludePetitionArgs = {
  input: ConcludePetitionInput;
};


export type MutationReplyPetitionArgs = {
  input: ReplyPetitionInput;
};


export type MutationSendPetitionMessageArgs = {
  input: SendPetitionMessageInput;
};


export type MutationRequestIdentityOpeningArgs = {
  input: RequestIdentityOpeningInput;
};


export type MutationApproveIdentityOpeningArgs = {
  input: ApproveIdentityOpeningInput;
};


export type MutationOpenReporterIdentityArgs = {
  input: OpenReporterIdentityInput;
};


export type MutationRegisterClueArgs = {
  input: RegisterClueInput;
};


export type MutationScreenCluesArgs = {
  input: ScreenCluesInput;
};


export type MutationReportPreliminaryCheckArgs = {
  input: ReportPreliminaryCheckInput;
};


export type MutationTransferClueArgs = {
  input: TransferClueInput;
};


export type MutationCloseClueArgs = {
  input: CloseClueInput;
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
  /** One export of one's own from supervision (导出任务) */
  readonly supervisionExport: Maybe<ExportJob>;
  /** One's own exports from supervision, the newest first (本人的导出任务) */
  readonly supervisionExports: ExportJobConnection;
  /** Petitions of a region and below by the day of a milestone, newest first (信访列表) */
  readonly petitions: PetitionConnection;
  /** One petition (信访件) */
  readonly petition: Maybe<Petition>;
  /** What a petition says, with its messages and clues (信访案卷) */
  readonly petitionFile: Maybe<PetitionFile>;
  /** What stands under a receipt code; null for a wrong code (凭查询码查询) */
  readonly petitionByReceipt: Maybe<PetitionReceipt>;
  /** Requests to open reporters' identities, newest first (查阅申请列表) */
  readonly identityOpenings: IdentityOpeningConnection;
  /** Clues of a region and below by the day of a milestone, newest first (线索列表) */
  readonly clues: ClueConnection;
  /** One clue (线索) */
  readonly clue: Maybe<Clue>;
  /** Warnings of a region and below, newest first (预警列表) */
  readonly warnings: SupervisionWarningConnection;
  /** Files that stand under two facts, newest first (证据重复使用列表) */
  readonly evidenceReuse: EvidenceReuseConnection;
};


export type QuerySupervisionExportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisionExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  milestone?: InputMaybe<PetitionMilestone>;
  state?: InputMaybe<PetitionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionByReceiptArgs = {
  code: Scalars['String']['input'];
};


export type QueryIdentityOpeningsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCluesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  milestone?: InputMaybe<ClueMilestone>;
  state?: InputMaybe<ClueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarningsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<SupervisionWarningKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceReuseArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a partner department may read and has read (部门数据使用) */
export type DataAccess = {
  readonly __typename?: 'DataAccess';
  /** Identity of its client (接入标识) */
  readonly clientId: Scalars['ID']['output'];
  /** Its use of supervision; null where that is not the viewer's to see */
  readonly supervision: Maybe<ContextAccess>;
};

/** A place; supervision adds what is watched there (地区) */
export type Region = {
  readonly __typename?: 'Region';
  /** 12-digit code (区划代码) */
  readonly code: Scalars['RegionCode']['output'];
  /** Supervision in this place and below; whole months of the period (监督情况) */
  readonly supervision: Maybe<RegionSupervision>;
};


/** A place; supervision adds what is watched there (地区) */
export type RegionSupervisionArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Supervision in figures (监督情况统计). Each opens into the list of the same name, period and milestone, and counts what that list
 * holds for the reader; null for whoever has no post here that may read it.
 */
export type RegionSupervision = {
  readonly __typename?: 'RegionSupervision';
  /** Petitions received: petitions, milestone RECEIVED (收到信访) */
  readonly petitionsReceived: Maybe<Scalars['Int']['output']>;
  /** Petitions concluded: petitions, milestone CONCLUDED (办结信访) */
  readonly petitionsConcluded: Maybe<Scalars['Int']['output']>;
  /** Petitions not concluded in time: petitions, milestone OVERDUE (逾期信访) */
  readonly petitionsOverdue: Maybe<Scalars['Int']['output']>;
  /** Clues registered: clues, milestone REGISTERED (登记线索) */
  readonly cluesRegistered: Maybe<Scalars['Int']['output']>;
  /** Clues transferred: clues, milestone TRANSFERRED (移交线索) */
  readonly cluesTransferred: Maybe<Scalars['Int']['output']>;
  /** Clues closed: clues, milestone CLOSED (了结线索) */
  readonly cluesClosed: Maybe<Scalars['Int']['output']>;
  /** Warnings: warnings (预警) */
  readonly warnings: Maybe<Scalars['Int']['output']>;
  /** Files under two facts: evidenceReuse (证据重复使用) */
  readonly evidenceReuse: Maybe<Scalars['Int']['output']>;
};

/** How a petition came (信访渠道) */
export type PetitionChannel =
  /** On the network (网络) */
  | 'NETWORK'
  /** By telephone, 12317 (电话) */
  | 'PHONE'
  /** By letter (来信) */
  | 'LETTER'
  /** By visit (来访) */
  | 'VISIT'
  /** From a report box (举报箱) */
  | 'BOX'
  /** By a green channel (绿色通道) */
  | 'GREEN_CHANNEL'
  /** From public opinion (舆情) */
  | 'PUBLIC_OPINION';

/** Where a petition stands (信访状态) */
export type PetitionState =
  /** Received, waiting to be accepted (待受理) */
  | 'REGISTERED'
  /** Accepted and being looked into (办理中) */
  | 'ACCEPTED'
  /** Concluded and answered (已办结) */
  | 'CONCLUDED';

/** What a petition turned out to be (办理结论) */
export type PetitionResult =
  /** True (属实) */
  | 'SUBSTANTIATED'
  /** True in part (部分属实) */
  | 'PARTLY'
  /** Not true (不属实) */
  | 'UNSUBSTANTIATED';

/** Why a petition is supervised by name (三必督) */
export type PetitionEmphasis =
  /** Given by main leaders (主要领导交办) */
  | 'GIVEN_BY_LEADERS'
  /** Given from above (上级交办) */
  | 'GIVEN_FROM_ABOVE'
  /** Strongly felt by the public (群众反映强烈) */
  | 'STRONGLY_FELT';

/** Day of a petition that a list goes by (信访节点) */
export type PetitionMilestone =
  /** Day it came (收到) */
  | 'RECEIVED'
  /** Day it was concluded (办结) */
  | 'CONCLUDED'
  /** Day it should have been concluded and was not (逾期) */
  | 'OVERDUE';

/** A petition as its handlers list it: nothing of what it says or who sent it (信访件) */
export type Petition = {
  readonly __typename?: 'Petition';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** How it came (渠道) */
  readonly channel: PetitionChannel;
  /** Whether the reporter gave a name, which lies sealed (是否实名) */
  readonly named: Scalars['Boolean']['output'];
  /** Where it stands (状态) */
  readonly state: PetitionState;
  /** Why it is supervised by name (三必督) */
  readonly emphasis: ReadonlyArray<PetitionEmphasis>;
  /** Region it is about (涉及地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body that handles it, never the one complained of (办理机构) */
  readonly handlingBodyId: Scalars['ID']['output'];
  /** Body complained of (被反映单位) */
  readonly bodyComplainedOfId: Maybe<Scalars['ID']['output']>;
  /** Events of the facts complained of (反映事项) */
  readonly subjectFactIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Day it came (收到日期) */
  readonly receivedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day of acceptance (受理日期) */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /** Day of conclusion (办结日期) */
  readonly concludedOn: Maybe<Scalars['Date']['output']>;
  /** Day it should have been concluded, where it was not (逾期日) */
  readonly overdueOn: Maybe<Scalars['Date']['output']>;
  /** Day the named reporter was told the result (答复日期) */
  readonly repliedOn: Maybe<Scalars['Date']['output']>;
  /** Result (办理结论) */
  readonly result: Maybe<PetitionResult>;
  /** The reporter's rating of the answer, 1 to 5 (满意度) */
  readonly rating: Maybe<Scalars['Int']['output']>;
  /** Its clocks with pack, version and clause (期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Written extensions (延期) */
  readonly extensions: ReadonlyArray<PetitionExtension>;
};

/** A written extension of a petition's clock (信访延期) */
export type PetitionExtension = {
  readonly __typename?: 'PetitionExtension';
  /** Number of the written approval (批准文号) */
  readonly approvalNumber: Scalars['String']['output'];
  /** Reason (理由) */
  readonly reason: Scalars['String']['output'];
  /** Due day before (原到期日) */
  readonly extendedFrom: Scalars['Date']['output'];
  /** Due day after (现到期日) */
  readonly dueOn: Scalars['Date']['output'];
  /** Day of the approval (批准日期) */
  readonly approvedOn: Scalars['Date']['output'];
  /** Day the named reporter was told why (告知举报人日期) */
  readonly reporterToldOn: Maybe<Scalars['Date']['output']>;
};

/** Who wrote a message (留言方向) */
export type PetitionMessageDirection =
  /** The reporter (举报人留言) */
  | 'FROM_REPORTER'
  /** The handling body (办理机构留言) */
  | 'TO_REPORTER';

/** A message under a receipt code (信访留言) */
export type PetitionMessage = {
  readonly __typename?: 'PetitionMessage';
  /** Who wrote it (方向) */
  readonly direction: PetitionMessageDirection;
  /** Text (内容) */
  readonly content: Scalars['String']['output'];
  /** Instant (时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The sealed side of a petition, for its handlers (信访案卷) */
export type PetitionFile = {
  readonly __typename?: 'PetitionFile';
  /** What the petition says (内容) */
  readonly content: Scalars['String']['output'];
  /** The reply (答复) */
  readonly reply: Maybe<Scalars['String']['output']>;
  /** Messages, oldest first (留言) */
  readonly messages: ReadonlyArray<PetitionMessage>;
  /** Clues that came of it; nothing leads back from a clue (形成的线索) */
  readonly clueIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a reporter sees under the receipt code (查询结果) */
export type PetitionReceipt = {
  readonly __typename?: 'PetitionReceipt';
  /** How it came (渠道) */
  readonly channel: PetitionChannel;
  /** Where it stands (状态) */
  readonly state: PetitionState;
  /** Day it came (收到日期) */
  readonly receivedOn: Scalars['Date']['output'];
  /** Day of acceptance (受理日期) */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /** Day of conclusion (办结日期) */
  readonly concludedOn: Maybe<Scalars['Date']['output']>;
  /** Result (办理结论) */
  readonly result: Maybe<PetitionResult>;
  /** The reply (答复) */
  readonly reply: Maybe<Scalars['String']['output']>;
  /** The reporter's own rating (满意度) */
  readonly rating: Maybe<Scalars['Int']['output']>;
  /** Its clocks with pack, version and clause (期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Messages, oldest first (留言) */
  readonly messages: ReadonlyArray<PetitionMessage>;
};

/** Where the opening of a reporter's identity stands (查阅申请状态) */
export type IdentityOpeningState =
  /** Asked for (已申请) */
  | 'REQUESTED'
  /** Approved by a custodian, not used yet (已批准) */
  | 'APPROVED'
  /** Used (已查阅) */
  | 'OPENED';

/** A request to open a reporter's identity (查阅举报人身份申请) */
export type IdentityOpening = {
  readonly __typename?: 'IdentityOpening';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['output'];
  /** Reason (理由) */
  readonly reason: Scalars['String']['output'];
  /** Where it stands (状态) */
  readonly state: IdentityOpeningState;
  /** Instant of the request (申请时间) */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Instant of the approval (批准时间) */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Instant of the opening (查阅时间) */
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Who sent a petition; given once (举报人身份) */
export type ReporterIdentity = {
  readonly __typename?: 'ReporterIdentity';
  /** Name (姓名) */
  readonly name: Scalars['String']['output'];
  /** How to reach the reporter (联系方式) */
  readonly contact: Scalars['String']['output'];
};

/** Where a clue came from (线索来源) */
export type ClueSource =
  /** A petition (信访) */
  | 'PETITION'
  /** An inspection (督查检查) */
  | 'INSPECTION'
  /** Matching of data (数据比对) */
  | 'MATCHING'
  /** Audit (审计) */
  | 'AUDIT'
  /** Courts and prosecutors (司法移送) */
  | 'COURT'
  /** Patrol (巡察) */
  | 'PATROL'
  /** Media (媒体) */
  | 'MEDIA'
  /** Handed over by another department (部门移送) */
  | 'HANDED_OVER'
  /** Somebody came forward and confessed (主动交代) */
  | 'SELF_REPORTED'
  /** A household disputes what it received; entered by itself (到户资金争议) */
  | 'DISPUTE'
  /** A missed duty to disclose; entered by itself (逾期未公开) */
  | 'DUTY_MISSED'
  /** Money that a level's whereabouts ledger does not show; entered by itself (资金去向逾期未登记) */
  | 'MONEY_UNREGISTERED';

/** Where a clue stands (线索状态) */
export type ClueState =
  /** Waiting for the screening meeting (待排查) */
  | 'REGISTERED'
  /** Held; comes back (暂存待查) */
  | 'HELD'
  /** Talk or letter (谈话函询) */
  | 'TALK_OR_LETTER'
  /** Preliminary check under way (初步核实中) */
  | 'CHECKING'
  /** Preliminary check reported (已初步核实) */
  | 'CHECKED'
  /** Decided to be closed; needs its report (拟了结) */
  | 'TO_CLOSE'
  /** Transferred, waiting for an answer (已移交) */
  | 'TRANSFERRED'
  /** Answered by the body that took it over (已反馈) */
  | 'ANSWERED'
  /** Closed (已了结) */
  | 'CLOSED';

/** What a screening meeting decides (处置方式) */
export type ScreeningDecision =
  /** Talk or letter (谈话函询) */
  | 'TALK_OR_LETTER'
  /** Preliminary check (初步核实) */
  | 'PRELIMINARY_CHECK'
  /** Hold; the clue comes back (暂存待查) */
  | 'HOLD'
  /** Close, with a report (予以了结) */
  | 'CLOSE';

/** What a clue turned out to be (线索结论) */
export type ClueResult =
  /** True (属实) */
  | 'SUBSTANTIATED'
  /** True in part (部分属实) */
  | 'PARTLY'
  /** Not true (不属实) */
  | 'UNSUBSTANTIATED';

/** Day of a clue that a list goes by (线索节点) */
export type ClueMilestone =
  /** Day it was registered (登记) */
  | 'REGISTERED'
  /** Day it was transferred (移交) */
  | 'TRANSFERRED'
  /** Day it was closed (了结) */
  | 'CLOSED';

/** Kind of step in a clue's course (线索环节) */
export type ClueStepKind =
  /** Registered (登记) */
  | 'REGISTERED'
  /** Decided by the screening meeting (集体排查) */
  | 'SCREENED'
  /** Came back after being held (暂存到期) */
  | 'RETURNED'
  /** Preliminary check reported (初步核实) */
  | 'CHECKED'
  /** Transferred (移交) */
  | 'TRANSFERRED'
  /** Answered (反馈) */
  | 'ANSWERED'
  /** Closed (了结) */
  | 'CLOSED';

/** A clue: what may be wrong, never who said so (问题线索) */
export type Clue = {
  readonly __typename?: 'Clue';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Where it came from (来源) */
  readonly source: ClueSource;
  /** Class of problem (问题类别) */
  readonly problemClass: Scalars['String']['output'];
  /** What it is about, without personal data (摘要) */
  readonly summary: Scalars['String']['output'];
  /** Amount concerned (涉及金额) */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** Region (涉及地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body whose meeting screens it (办理机构) */
  readonly handlingBodyId: Maybe<Scalars['ID']['output']>;
  /** Body it concerns; its people don't see the clue (涉及单位) */
  readonly bodyConcernedId: Maybe<Scalars['ID']['output']>;
  /** Events of the facts it is about (涉及事项) */
  readonly subjectFactIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it stands (状态) */
  readonly state: ClueState;
  /** Day of registration (登记日期) */
  readonly registeredOn: Scalars['Date']['output'];
  /** Instant of its entry (录入时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Body it was transferred to (移交机构) */
  readonly transferredToBodyId: Maybe<Scalars['ID']['output']>;
  /** Day of transfer (移交日期) */
  readonly transferredOn: Maybe<Scalars['Date']['output']>;
  /** Day of closing (了结日期) */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Result (结论) */
  readonly result: Maybe<ClueResult>;
  /** Its course, oldest first (办理过程) */
  readonly steps: ReadonlyArray<ClueStep>;
  /** What its preliminary check rests on (核实材料) */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its clocks with pack, version and clause (期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
};

/** One step of a clue's course (线索办理环节) */
export type ClueStep = {
  readonly __typename?: 'ClueStep';
  /** Kind (环节) */
  readonly kind: ClueStepKind;
  /** What came of it (结果) */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Reason or report (理由或报告) */
  readonly statement: Maybe<Scalars['String']['output']>;
  /** Day it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (录入时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Kind of early warning (预警种类) */
export type SupervisionWarningKind =
  /** Money not passed on in time (资金未按期下达) */
  | 'MONEY_NOT_PASSED_ON'
  /** Retention money not released in time (质保金逾期未返还) */
  | 'RETENTION_OVERDUE'
  /** A guarantee letter ended before the warranty did (质量保函提前失效) */
  | 'GUARANTEE_ENDED'
  /** Money that the last hop did not use in time (末级资金未按期使用) */
  | 'MONEY_NOT_USED'
  /** Money that lay idle past the limit given to its holder (资金闲置) */
  | 'MONEY_IDLE';

/** An early warning from a fact of another context (预警) */
export type SupervisionWarning = {
  readonly __typename?: 'SupervisionWarning';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类) */
  readonly kind: SupervisionWarningKind;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body that owes, where known (责任机构) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Type of the thing it is about (事项类型) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing it is about (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Amount, where known (金额) */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** Day it was due, where known (到期日) */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Day of the warning (预警日期) */
  readonly warnedOn: Scalars['Date']['output'];
  /** Instant of its entry (录入时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Context in which a file stands (所属领域) */
export type EvidenceContext =
  /** Funds (资金) */
  | 'FUNDS'
  /** Projects (项目) */
  | 'PROJECTS'
  /** Disclosure (公开) */
  | 'DISCLOSURE'
  /** Supervision (监督) */
  | 'SUPERVISION'
  /** Accountability (问责) */
  | 'ACCOUNTABILITY';

/** One file under two facts (证据重复使用) */
export type EvidenceReuse = {
  readonly __typename?: 'EvidenceReuse';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the file (文件哈希) */
  readonly hash: Scalars['String']['output'];
  /** Region of the later use (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Day of the later use (发现日期) */
  readonly flaggedOn: Scalars['Date']['output'];
  /** Instant of its entry (录入时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The two uses, the earlier first (两处使用) */
  readonly uses: ReadonlyArray<EvidenceUse>;
};

/** Where a file stands (证据使用处) */
export type EvidenceUse = {
  readonly __typename?: 'EvidenceUse';
  /** Context (所属领域) */
  readonly context: EvidenceContext;
  /** Type of the fact (事项类型) */
  readonly subjectType: Scalars['String']['output'];
  /** The fact (事项) */
  readonly subjectId: Scalars['ID']['output'];
  /** Kind of document (证据种类) */
  readonly kind: Scalars['String']['output'];
  /** Day it was attached (附上日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** The file as it was attached here; null where it names people, or with a clue that one may not see (文件) */
  readonly evidence: Maybe<Evidence>;
};

/** A page of petitions (信访列表) */
export type PetitionConnection = {
  readonly __typename?: 'PetitionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<PetitionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Petition>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of petitions and its cursor (信访行) */
export type PetitionEdge = {
  readonly __typename?: 'PetitionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Row (信访) */
  readonly node: Petition;
};

/** A page of requests to open an identity (查阅申请列表) */
export type IdentityOpeningConnection = {
  readonly __typename?: 'IdentityOpeningConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<IdentityOpeningEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<IdentityOpening>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of requests to open an identity and its cursor (查阅申请行) */
export type IdentityOpeningEdge = {
  readonly __typename?: 'IdentityOpeningEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Row (查阅申请) */
  readonly node: IdentityOpening;
};

/** A page of clues (线索列表) */
export type ClueConnection = {
  readonly __typename?: 'ClueConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ClueEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Clue>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of clues and its cursor (线索行) */
export type ClueEdge = {
  readonly __typename?: 'ClueEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Row (线索) */
  readonly node: Clue;
};

/** A page of warnings (预警列表) */
export type SupervisionWarningConnection = {
  readonly __typename?: 'SupervisionWarningConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<SupervisionWarningEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<SupervisionWarning>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of warnings and its cursor (预警行) */
export type SupervisionWarningEdge = {
  readonly __typename?: 'SupervisionWarningEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Row (预警) */
  readonly node: SupervisionWarning;
};

/** A page of reused files (证据重复使用列表) */
export type EvidenceReuseConnection = {
  readonly __typename?: 'EvidenceReuseConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<EvidenceReuseEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<EvidenceReuse>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of reused files and its cursor (证据重复使用行) */
export type EvidenceReuseEdge = {
  readonly __typename?: 'EvidenceReuseEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Row (证据重复使用) */
  readonly node: EvidenceReuse;
};

/** Who reports (举报人) */
export type ReporterInput = {
  /** Name (姓名) */
  readonly name: Scalars['String']['input'];
  /** How to reach the reporter (联系方式) */
  readonly contact: Scalars['String']['input'];
};

/** A petition as its reporter files it; received on the day it comes (网络举报) */
export type FilePetitionInput = {
  /** Unique; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** What the petition says; kept sealed (内容) */
  readonly content: Scalars['String']['input'];
  /** Name and contact of a named reporter; kept sealed apart (实名信息) */
  readonly named?: InputMaybe<ReporterInput>;
  /** Body complained of, which never handles it (被反映单位) */
  readonly bodyComplainedOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Region it is about (涉及地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Events of the facts complained of (反映事项) */
  readonly subjectFactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A petition as an officer registers it (登记信访) */
export type RegisterPetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** How it came (渠道) */
  readonly channel: PetitionChannel;
  /** What the petition says; kept sealed (内容) */
  readonly content: Scalars['String']['input'];
  /** Name and contact of a named reporter; kept sealed apart (实名信息) */
  readonly named?: InputMaybe<ReporterInput>;
  /** Body complained of, which never handles it (被反映单位) */
  readonly bodyComplainedOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Region it is about (涉及地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Events of the facts complained of (反映事项) */
  readonly subjectFactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why it is supervised by name (三必督) */
  readonly emphasis?: InputMaybe<ReadonlyArray<PetitionEmphasis>>;
};

/** A message of the reporter (举报人留言) */
export type AddPetitionMessageInput = {
  /** Unique; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Receipt code (查询码) */
  readonly receiptCode: Scalars['String']['input'];
  /** Text; kept sealed (内容) */
  readonly content: Scalars['String']['input'];
};

/** Rating of the answer (评价) */
export type RatePetitionInput = {
  /** Unique; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Receipt code (查询码) */
  readonly receiptCode: Scalars['String']['input'];
  /** 1 to 5 (满意度) */
  readonly rating: Scalars['Int']['input'];
};

/** Forwarding (批转信访) */
export type ForwardPetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** Discipline body that is to handle it; the one it was routed to when left out (承办机构) */
  readonly toBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** Acceptance (受理信访) */
export type AcceptPetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
};

/** A written extension; occurredOn is the day of the written approval (信访延期) */
export type ExtendPetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** Days added to the due day (延长天数) */
  readonly untilDays: Scalars['Int']['input'];
  /** Reason, without personal data (理由) */
  readonly reason: Scalars['String']['input'];
  /** Number of the written approval (批准文号) */
  readonly approvalNumber: Scalars['String']['input'];
  /** Day the named reporter was told why; required when named (告知举报人日期) */
  readonly reporterToldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Conclusion (办结信访) */
export type ConcludePetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** Result (办理结论) */
  readonly result: PetitionResult;
  /** Reply to the reporter, shown under the receipt code; kept sealed (答复) */
  readonly replyContent: Scalars['String']['input'];
};

/** How a named reporter was told (答复方式) */
export type PetitionReplyMethod =
  /** By telephone (电话) */
  | 'PHONE'
  /** By letter (书面) */
  | 'LETTER'
  /** In person (当面) */
  | 'VISIT'
  /** On the network (网络) */
  | 'NETWORK';

/** That the named reporter was told (答复信访人) */
export type ReplyPetitionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** How (答复方式) */
  readonly method: PetitionReplyMethod;
};

/** A message of the handling body (办理机构留言) */
export type SendPetitionMessageInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** Text; kept sealed (内容) */
  readonly content: Scalars['String']['input'];
};

/** Request to open a reporter's identity (申请查阅) */
export type RequestIdentityOpeningInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Petition (信访件) */
  readonly petitionId: Scalars['ID']['input'];
  /** Reason, without personal data (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Approval of an opening (批准查阅) */
export type ApproveIdentityOpeningInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Request to open (查阅申请) */
  readonly openingId: Scalars['ID']['input'];
};

/** Use of an approved opening (查阅) */
export type OpenReporterIdentityInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Request to open (查阅申请) */
  readonly openingId: Scalars['ID']['input'];
};

/** A new clue (登记线索) */
export type RegisterClueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it came from (来源) */
  readonly source: ClueSource;
  /** Petition it came from; kept sealed on the petition's side (信访件) */
  readonly petitionId?: InputMaybe<Scalars['ID']['input']>;
  /** Class of problem, lower-case words joined by hyphens (问题类别) */
  readonly problemClass: Scalars['String']['input'];
  /** What it is about, without personal data (摘要) */
  readonly summary: Scalars['String']['input'];
  /** Amount concerned (涉及金额) */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Region (涉及地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Body it concerns; the one complained of where it comes from a petition (涉及单位) */
  readonly bodyConcernedId?: InputMaybe<Scalars['ID']['input']>;
  /** Events of the facts it is about (涉及事项) */
  readonly subjectFactIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A screening meeting; occurredOn is its day (集体排查) */
export type ScreenCluesInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** How many attended (参会人数) */
  readonly attendees: Scalars['Int']['input'];
  /** One decision for each clue (处置意见) */
  readonly decisions: ReadonlyArray<ScreeningDecisionInput>;
};

/** Decision on one clue (处置意见) */
export type ScreeningDecisionInput = {
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** Decision (处置方式) */
  readonly decision: ScreeningDecision;
  /** Reason, without personal data (理由) */
  readonly reason: Scalars['String']['input'];
};

/** Report of a preliminary check (初步核实报告) */
export type ReportPreliminaryCheckInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** What was found (结论) */
  readonly result: ClueResult;
  /** Report, without identity, bank or phone numbers (报告) */
  readonly report: Scalars['String']['input'];
  /** Evidence (证据) */
  readonly evidence?: InputMaybe<ReadonlyArray<ClueEvidenceInput>>;
};

/** An uploaded file (附件) */
export type ClueEvidenceInput = {
  /** Ticket of the upload (附件凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Kind of document (证据种类) */
  readonly kind: Scalars['String']['input'];
};

/** Transfer of a clue (移交线索) */
export type TransferClueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** Discipline body that takes it up (接收机构) */
  readonly toBodyId: Scalars['ID']['input'];
};

/** Closing of a clue (了结线索) */
export type CloseClueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** What it turned out to be (结论) */
  readonly result: ClueResult;
  /** Report (了结报告) */
  readonly report: Scalars['String']['input'];
  /** The facts are cleared up (查不清不放过) */
  readonly factsCleared: ClosingConditionInput;
  /** It is clear who is responsible, or that nobody is (责任不明不放过) */
  readonly responsibilityCleared: ClosingConditionInput;
  /** They were held to account, or there was nothing to hold them to (追责不到位不放过) */
  readonly accountabilityDone: ClosingConditionInput;
};

/** One of the three conditions of closing (了结条件) */
export type ClosingConditionInput = {
  /** Whether it is met (是否满足) */
  readonly met: Scalars['Boolean']['input'];
  /** Grounds (依据) */
  readonly grounds: Scalars['String']['input'];
};

/** Answer to filePetition (举报结果) */
export type FilePetitionPayload = {
  readonly __typename?: 'FilePetitionPayload';
  /** Receipt code, told once; keep it (查询码) */
  readonly receiptCode: Maybe<Scalars['String']['output']>;
  /** What stands under the code (查询结果) */
  readonly receipt: Maybe<PetitionReceipt>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to addPetitionMessage (留言结果) */
export type AddPetitionMessagePayload = {
  readonly __typename?: 'AddPetitionMessagePayload';
  /** What stands under the code (查询结果) */
  readonly receipt: Maybe<PetitionReceipt>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to ratePetition (评价结果) */
export type RatePetitionPayload = {
  readonly __typename?: 'RatePetitionPayload';
  /** What stands under the code (查询结果) */
  readonly receipt: Maybe<PetitionReceipt>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to registerPetition (登记结果) */
export type RegisterPetitionPayload = {
  readonly __typename?: 'RegisterPetitionPayload';
  /** Receipt code, told once; keep it (查询码) */
  readonly receiptCode: Maybe<Scalars['String']['output']>;
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to forwardPetition (批转结果) */
export type ForwardPetitionPayload = {
  readonly __typename?: 'ForwardPetitionPayload';
  /** The petition (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to acceptPetition (受理结果) */
export type AcceptPetitionPayload = {
  readonly __typename?: 'AcceptPetitionPayload';
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to extendPetition (延期结果) */
export type ExtendPetitionPayload = {
  readonly __typename?: 'ExtendPetitionPayload';
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to concludePetition (办结结果) */
export type ConcludePetitionPayload = {
  readonly __typename?: 'ConcludePetitionPayload';
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to replyPetition (答复结果) */
export type ReplyPetitionPayload = {
  readonly __typename?: 'ReplyPetitionPayload';
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to sendPetitionMessage (留言结果) */
export type SendPetitionMessagePayload = {
  readonly __typename?: 'SendPetitionMessagePayload';
  /** The petition; null where it was routed above the actor (信访件) */
  readonly petition: Maybe<Petition>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to requestIdentityOpening (申请结果) */
export type RequestIdentityOpeningPayload = {
  readonly __typename?: 'RequestIdentityOpeningPayload';
  /** The request to open (查阅申请) */
  readonly opening: Maybe<IdentityOpening>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to approveIdentityOpening (批准结果) */
export type ApproveIdentityOpeningPayload = {
  readonly __typename?: 'ApproveIdentityOpeningPayload';
  /** The request to open (查阅申请) */
  readonly opening: Maybe<IdentityOpening>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to openReporterIdentity (查阅结果) */
export type OpenReporterIdentityPayload = {
  readonly __typename?: 'OpenReporterIdentityPayload';
  /** Who sent the petition; this once (举报人身份) */
  readonly reporter: Maybe<ReporterIdentity>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Answer to registerClue (登记结果) */
export type RegisterCluePayload = {
  readonly __typename?: 'RegisterCluePayload';
  /** The clue (线索) */
  readonly clue: Maybe<Clue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to reportPreliminaryCheck (报告结果) */
export type ReportPreliminaryCheckPayload = {
  readonly __typename?: 'ReportPreliminaryCheckPayload';
  /** The clue (线索) */
  readonly clue: Maybe<Clue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to transferClue (移交结果) */
export type TransferCluePayload = {
  readonly __typename?: 'TransferCluePayload';
  /** The clue (线索) */
  readonly clue: Maybe<Clue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to closeClue (了结结果) */
export type CloseCluePayload = {
  readonly __typename?: 'CloseCluePayload';
  /** The clue (线索) */
  readonly clue: Maybe<Clue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to screenClues (排查结果) */
export type ScreenCluesPayload = {
  readonly __typename?: 'ScreenCluesPayload';
  /** Screening meeting (排查会议) */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** The clues it decided (线索) */
  readonly clues: ReadonlyArray<Clue>;
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
  Region: Region;
  Clue: Clue;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataAccess:
    ( { __typename: 'DataAccess' }
    & GraphQLRecursivePick<FederationTypes['DataAccess'], {"clientId":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Clue:
    ( { __typename: 'Clue' }
    & GraphQLRecursivePick<FederationTypes['Clue'], {"id":true}> );
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
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  RegionSupervision: ResolverTypeWrapper<RegionSupervision>;
  PetitionChannel: PetitionChannel;
  PetitionState: PetitionState;
  PetitionResult: PetitionResult;
  PetitionEmphasis: PetitionEmphasis;
  PetitionMilestone: PetitionMilestone;
  Petition: ResolverTypeWrapper<Petition>;
  PetitionExtension: ResolverTypeWrapper<PetitionExtension>;
  PetitionMessageDirection: PetitionMessageDirection;
  PetitionMessage: ResolverTypeWrapper<PetitionMessage>;
  PetitionFile: ResolverTypeWrapper<PetitionFile>;
  PetitionReceipt: ResolverTypeWrapper<PetitionReceipt>;
  IdentityOpeningState: IdentityOpeningState;
  IdentityOpening: ResolverTypeWrapper<IdentityOpening>;
  ReporterIdentity: ResolverTypeWrapper<ReporterIdentity>;
  ClueSource: ClueSource;
  ClueState: ClueState;
  ScreeningDecision: ScreeningDecision;
  ClueResult: ClueResult;
  ClueMilestone: ClueMilestone;
  ClueStepKind: ClueStepKind;
  Clue: ResolverTypeWrapper<Clue>;
  ClueStep: ResolverTypeWrapper<ClueStep>;
  SupervisionWarningKind: SupervisionWarningKind;
  SupervisionWarning: ResolverTypeWrapper<SupervisionWarning>;
  EvidenceContext: EvidenceContext;
  EvidenceReuse: ResolverTypeWrapper<EvidenceReuse>;
  EvidenceUse: ResolverTypeWrapper<EvidenceUse>;
  PetitionConnection: ResolverTypeWrapper<PetitionConnection>;
  PetitionEdge: ResolverTypeWrapper<PetitionEdge>;
  IdentityOpeningConnection: ResolverTypeWrapper<IdentityOpeningConnection>;
  IdentityOpeningEdge: ResolverTypeWrapper<IdentityOpeningEdge>;
  ClueConnection: ResolverTypeWrapper<ClueConnection>;
  ClueEdge: ResolverTypeWrapper<ClueEdge>;
  SupervisionWarningConnection: ResolverTypeWrapper<SupervisionWarningConnection>;
  SupervisionWarningEdge: ResolverTypeWrapper<SupervisionWarningEdge>;
  EvidenceReuseConnection: ResolverTypeWrapper<EvidenceReuseConnection>;
  EvidenceReuseEdge: ResolverTypeWrapper<EvidenceReuseEdge>;
  ReporterInput: ReporterInput;
  FilePetitionInput: FilePetitionInput;
  RegisterPetitionInput: RegisterPetitionInput;
  AddPetitionMessageInput: AddPetitionMessageInput;
  RatePetitionInput: RatePetitionInput;
  ForwardPetitionInput: ForwardPetitionInput;
  AcceptPetitionInput: AcceptPetitionInput;
  ExtendPetitionInput: ExtendPetitionInput;
  ConcludePetitionInput: ConcludePetitionInput;
  PetitionReplyMethod: PetitionReplyMethod;
  ReplyPetitionInput: ReplyPetitionInput;
  SendPetitionMessageInput: SendPetitionMessageInput;
  RequestIdentityOpeningInput: RequestIdentityOpeningInput;
  ApproveIdentityOpeningInput: ApproveIdentityOpeningInput;
  OpenReporterIdentityInput: OpenReporterIdentityInput;
  RegisterClueInput: RegisterClueInput;
  ScreenCluesInput: ScreenCluesInput;
  ScreeningDecisionInput: ScreeningDecisionInput;
  ReportPreliminaryCheckInput: ReportPreliminaryCheckInput;
  ClueEvidenceInput: ClueEvidenceInput;
  TransferClueInput: TransferClueInput;
  CloseClueInput: CloseClueInput;
  ClosingConditionInput: ClosingConditionInput;
  FilePetitionPayload: ResolverTypeWrapper<FilePetitionPayload>;
  AddPetitionMessagePayload: ResolverTypeWrapper<AddPetitionMessagePayload>;
  RatePetitionPayload: ResolverTypeWrapper<RatePetitionPayload>;
  RegisterPetitionPayload: ResolverTypeWrapper<RegisterPetitionPayload>;
  ForwardPetitionPayload: ResolverTypeWrapper<ForwardPetitionPayload>;
  AcceptPetitionPayload: ResolverTypeWrapper<AcceptPetitionPayload>;
  ExtendPetitionPayload: ResolverTypeWrapper<ExtendPetitionPayload>;
  ConcludePetitionPayload: ResolverTypeWrapper<ConcludePetitionPayload>;
  ReplyPetitionPayload: ResolverTypeWrapper<ReplyPetitionPayload>;
  SendPetitionMessagePayload: ResolverTypeWrapper<SendPetitionMessagePayload>;
  RequestIdentityOpeningPayload: ResolverTypeWrapper<RequestIdentityOpeningPayload>;
  ApproveIdentityOpeningPayload: ResolverTypeWrapper<ApproveIdentityOpeningPayload>;
  OpenReporterIdentityPayload: ResolverTypeWrapper<OpenReporterIdentityPayload>;
  RegisterCluePayload: ResolverTypeWrapper<RegisterCluePayload>;
  ReportPreliminaryCheckPayload: ResolverTypeWrapper<ReportPreliminaryCheckPayload>;
  TransferCluePayload: ResolverTypeWrapper<TransferCluePayload>;
  CloseCluePayload: ResolverTypeWrapper<CloseCluePayload>;
  ScreenCluesPayload: ResolverTypeWrapper<ScreenCluesPayload>;
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
  Region: { readonly code: string };
  RegionSupervision: RegionSupervision;
  Petition: Petition;
  PetitionExtension: PetitionExtension;
  PetitionMessage: PetitionMessage;
  PetitionFile: PetitionFile;
  PetitionReceipt: PetitionReceipt;
  IdentityOpening: IdentityOpening;
  ReporterIdentity: ReporterIdentity;
  Clue: Clue | FederationReferenceTypes['Clue'];
  ClueStep: ClueStep;
  SupervisionWarning: SupervisionWarning;
  EvidenceReuse: EvidenceReuse;
  EvidenceUse: EvidenceUse;
  PetitionConnection: PetitionConnection;
  PetitionEdge: PetitionEdge;
  IdentityOpeningConnection: IdentityOpeningConnection;
  IdentityOpeningEdge: IdentityOpeningEdge;
  ClueConnection: ClueConnection;
  ClueEdge: ClueEdge;
  SupervisionWarningConnection: SupervisionWarningConnection;
  SupervisionWarningEdge: SupervisionWarningEdge;
  EvidenceReuseConnection: EvidenceReuseConnection;
  EvidenceReuseEdge: EvidenceReuseEdge;
  ReporterInput: ReporterInput;
  FilePetitionInput: FilePetitionInput;
  RegisterPetitionInput: RegisterPetitionInput;
  AddPetitionMessageInput: AddPetitionMessageInput;
  RatePetitionInput: RatePetitionInput;
  ForwardPetitionInput: ForwardPetitionInput;
  AcceptPetitionInput: AcceptPetitionInput;
  ExtendPetitionInput: ExtendPetitionInput;
  ConcludePetitionInput: ConcludePetitionInput;
  ReplyPetitionInput: ReplyPetitionInput;
  SendPetitionMessageInput: SendPetitionMessageInput;
  RequestIdentityOpeningInput: RequestIdentityOpeningInput;
  ApproveIdentityOpeningInput: ApproveIdentityOpeningInput;
  OpenReporterIdentityInput: OpenReporterIdentityInput;
  RegisterClueInput: RegisterClueInput;
  ScreenCluesInput: ScreenCluesInput;
  ScreeningDecisionInput: ScreeningDecisionInput;
  ReportPreliminaryCheckInput: ReportPreliminaryCheckInput;
  ClueEvidenceInput: ClueEvidenceInput;
  TransferClueInput: TransferClueInput;
  CloseClueInput: CloseClueInput;
  ClosingConditionInput: ClosingConditionInput;
  FilePetitionPayload: FilePetitionPayload;
  AddPetitionMessagePayload: AddPetitionMessagePayload;
  RatePetitionPayload: RatePetitionPayload;
  RegisterPetitionPayload: RegisterPetitionPayload;
  ForwardPetitionPayload: ForwardPetitionPayload;
  AcceptPetitionPayload: AcceptPetitionPayload;
  ExtendPetitionPayload: ExtendPetitionPayload;
  ConcludePetitionPayload: ConcludePetitionPayload;
  ReplyPetitionPayload: ReplyPetitionPayload;
  SendPetitionMessagePayload: SendPetitionMessagePayload;
  RequestIdentityOpeningPayload: RequestIdentityOpeningPayload;
  ApproveIdentityOpeningPayload: ApproveIdentityOpeningPayload;
  OpenReporterIdentityPayload: OpenReporterIdentityPayload;
  RegisterCluePayload: RegisterCluePayload;
  ReportPreliminaryCheckPayload: ReportPreliminaryCheckPayload;
  TransferCluePayload: TransferCluePayload;
  CloseCluePayload: CloseCluePayload;
  ScreenCluesPayload: ScreenCluesPayload;
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
  approveSupervisionBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveSupervisionBackdatingArgs, 'input'>>;
  requestSupervisionExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationRequestSupervisionExportArgs, 'input'>>;
  cancelSupervisionExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationCancelSupervisionExportArgs, 'input'>>;
  filePetition?: Resolver<ResolversTypes['FilePetitionPayload'], ParentType, ContextType, RequireFields<MutationFilePetitionArgs, 'input'>>;
  addPetitionMessage?: Resolver<ResolversTypes['AddPetitionMessagePayload'], ParentType, ContextType, RequireFields<MutationAddPetitionMessageArgs, 'input'>>;
  ratePetition?: Resolver<ResolversTypes['RatePetitionPayload'], ParentType, ContextType, RequireFields<MutationRatePetitionArgs, 'input'>>;
  registerPetition?: Resolver<ResolversTypes['RegisterPetitionPayload'], ParentType, ContextType, RequireFields<MutationRegisterPetitionArgs, 'input'>>;
  forwardPetition?: Resolver<ResolversTypes['ForwardPetitionPayload'], ParentType, ContextType, RequireFields<MutationForwardPetitionArgs, 'input'>>;
  acceptPetition?: Resolver<ResolversTypes['AcceptPetitionPayload'], ParentType, ContextType, RequireFields<MutationAcceptPetitionArgs, 'input'>>;
  extendPetition?: Resolver<ResolversTypes['ExtendPetitionPayload'], ParentType, ContextType, RequireFields<MutationExtendPetitionArgs, 'input'>>;
  concludePetition?: Resolver<ResolversTypes['ConcludePetitionPayload'], ParentType, ContextType, RequireFields<MutationConcludePetitionArgs, 'input'>>;
  replyPetition?: Resolver<ResolversTypes['ReplyPetitionPayload'], ParentType, ContextType, RequireFields<MutationReplyPetitionArgs, 'input'>>;
  sendPetitionMessage?: Resolver<ResolversTypes['SendPetitionMessagePayload'], ParentType, ContextType, RequireFields<MutationSendPetitionMessageArgs, 'input'>>;
  requestIdentityOpening?: Resolver<ResolversTypes['RequestIdentityOpeningPayload'], ParentType, ContextType, RequireFields<MutationRequestIdentityOpeningArgs, 'input'>>;
  approveIdentityOpening?: Resolver<ResolversTypes['ApproveIdentityOpeningPayload'], ParentType, ContextType, RequireFields<MutationApproveIdentityOpeningArgs, 'input'>>;
  openReporterIdentity?: Resolver<ResolversTypes['OpenReporterIdentityPayload'], ParentType, ContextType, RequireFields<MutationOpenReporterIdentityArgs, 'input'>>;
  registerClue?: Resolver<ResolversTypes['RegisterCluePayload'], ParentType, ContextType, RequireFields<MutationRegisterClueArgs, 'input'>>;
  screenClues?: Resolver<ResolversTypes['ScreenCluesPayload'], ParentType, ContextType, RequireFields<MutationScreenCluesArgs, 'input'>>;
  reportPreliminaryCheck?: Resolver<ResolversTypes['ReportPreliminaryCheckPayload'], ParentType, ContextType, RequireFields<MutationReportPreliminaryCheckArgs, 'input'>>;
  transferClue?: Resolver<ResolversTypes['TransferCluePayload'], ParentType, ContextType, RequireFields<MutationTransferClueArgs, 'input'>>;
  closeClue?: Resolver<ResolversTypes['CloseCluePayload'], ParentType, ContextType, RequireFields<MutationCloseClueArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  supervisionExport?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QuerySupervisionExportArgs, 'id'>>;
  supervisionExports?: Resolver<ResolversTypes['ExportJobConnection'], ParentType, ContextType, Partial<QuerySupervisionExportsArgs>>;
  petitions?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'regionCode'>>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitionFile?: Resolver<Maybe<ResolversTypes['PetitionFile']>, ParentType, ContextType, RequireFields<QueryPetitionFileArgs, 'id'>>;
  petitionByReceipt?: Resolver<Maybe<ResolversTypes['PetitionReceipt']>, ParentType, ContextType, RequireFields<QueryPetitionByReceiptArgs, 'code'>>;
  identityOpenings?: Resolver<ResolversTypes['IdentityOpeningConnection'], ParentType, ContextType, RequireFields<QueryIdentityOpeningsArgs, 'regionCode'>>;
  clues?: Resolver<ResolversTypes['ClueConnection'], ParentType, ContextType, RequireFields<QueryCluesArgs, 'regionCode'>>;
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType, RequireFields<QueryClueArgs, 'id'>>;
  warnings?: Resolver<ResolversTypes['SupervisionWarningConnection'], ParentType, ContextType, RequireFields<QueryWarningsArgs, 'regionCode'>>;
  evidenceReuse?: Resolver<ResolversTypes['EvidenceReuseConnection'], ParentType, ContextType, RequireFields<QueryEvidenceReuseArgs, 'regionCode'>>;
};

export type DataAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccess'] = ResolversParentTypes['DataAccess'], FederationReferenceType extends FederationReferenceTypes['DataAccess'] = FederationReferenceTypes['DataAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['ContextAccess']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['RegionSupervision']>, ParentType, ContextType, Partial<RegionSupervisionArgs>>;
};

export type RegionSupervisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionSupervision'] = ResolversParentTypes['RegionSupervision']> = {
  petitionsReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  petitionsConcluded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  petitionsOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cluesRegistered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cluesTransferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cluesClosed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceReuse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PetitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PetitionChannel'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PetitionState'], ParentType, ContextType>;
  emphasis?: Resolver<ReadonlyArray<ResolversTypes['PetitionEmphasis']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  handlingBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyComplainedOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectFactIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PetitionResult']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['PetitionExtension']>, ParentType, ContextType>;
};

export type PetitionExtensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionExtension'] = ResolversParentTypes['PetitionExtension']> = {
  approvalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extendedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reporterToldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PetitionMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionMessage'] = ResolversParentTypes['PetitionMessage']> = {
  direction?: Resolver<ResolversTypes['PetitionMessageDirection'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PetitionFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionFile'] = ResolversParentTypes['PetitionFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['PetitionMessage']>, ParentType, ContextType>;
  clueIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PetitionReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionReceipt'] = ResolversParentTypes['PetitionReceipt']> = {
  channel?: Resolver<ResolversTypes['PetitionChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PetitionState'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PetitionResult']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['PetitionMessage']>, ParentType, ContextType>;
};

export type IdentityOpeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityOpening'] = ResolversParentTypes['IdentityOpening']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petitionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdentityOpeningState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReporterIdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReporterIdentity'] = ResolversParentTypes['ReporterIdentity']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue'], FederationReferenceType extends FederationReferenceTypes['Clue'] = FederationReferenceTypes['Clue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ClueSource'], ParentType, ContextType>;
  problemClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  handlingBodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyConcernedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectFactIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClueState'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transferredToBodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transferredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ClueResult']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ClueStep']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type ClueStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClueStep'] = ResolversParentTypes['ClueStep']> = {
  kind?: Resolver<ResolversTypes['ClueStepKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupervisionWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionWarning'] = ResolversParentTypes['SupervisionWarning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionWarningKind'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvidenceReuseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceReuse'] = ResolversParentTypes['EvidenceReuse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  flaggedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['EvidenceUse']>, ParentType, ContextType>;
};

export type EvidenceUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceUse'] = ResolversParentTypes['EvidenceUse']> = {
  context?: Resolver<ResolversTypes['EvidenceContext'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PetitionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionConnection'] = ResolversParentTypes['PetitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PetitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Petition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PetitionEdge'] = ResolversParentTypes['PetitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
};

export type IdentityOpeningConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityOpeningConnection'] = ResolversParentTypes['IdentityOpeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityOpeningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IdentityOpening']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityOpeningEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityOpeningEdge'] = ResolversParentTypes['IdentityOpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityOpening'], ParentType, ContextType>;
};

export type ClueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClueConnection'] = ResolversParentTypes['ClueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClueEdge'] = ResolversParentTypes['ClueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
};

export type SupervisionWarningConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionWarningConnection'] = ResolversParentTypes['SupervisionWarningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionWarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionWarning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionWarningEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionWarningEdge'] = ResolversParentTypes['SupervisionWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionWarning'], ParentType, ContextType>;
};

export type EvidenceReuseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceReuseConnection'] = ResolversParentTypes['EvidenceReuseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceReuseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceReuse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceReuseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceReuseEdge'] = ResolversParentTypes['EvidenceReuseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceReuse'], ParentType, ContextType>;
};

export type FilePetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilePetitionPayload'] = ResolversParentTypes['FilePetitionPayload']> = {
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['PetitionReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AddPetitionMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddPetitionMessagePayload'] = ResolversParentTypes['AddPetitionMessagePayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['PetitionReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RatePetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatePetitionPayload'] = ResolversParentTypes['RatePetitionPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['PetitionReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterPetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPetitionPayload'] = ResolversParentTypes['RegisterPetitionPayload']> = {
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForwardPetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForwardPetitionPayload'] = ResolversParentTypes['ForwardPetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcceptPetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptPetitionPayload'] = ResolversParentTypes['AcceptPetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExtendPetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtendPetitionPayload'] = ResolversParentTypes['ExtendPetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcludePetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcludePetitionPayload'] = ResolversParentTypes['ConcludePetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplyPetitionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyPetitionPayload'] = ResolversParentTypes['ReplyPetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SendPetitionMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SendPetitionMessagePayload'] = ResolversParentTypes['SendPetitionMessagePayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestIdentityOpeningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestIdentityOpeningPayload'] = ResolversParentTypes['RequestIdentityOpeningPayload']> = {
  opening?: Resolver<Maybe<ResolversTypes['IdentityOpening']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApproveIdentityOpeningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveIdentityOpeningPayload'] = ResolversParentTypes['ApproveIdentityOpeningPayload']> = {
  opening?: Resolver<Maybe<ResolversTypes['IdentityOpening']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenReporterIdentityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenReporterIdentityPayload'] = ResolversParentTypes['OpenReporterIdentityPayload']> = {
  reporter?: Resolver<Maybe<ResolversTypes['ReporterIdentity']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterCluePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterCluePayload'] = ResolversParentTypes['RegisterCluePayload']> = {
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportPreliminaryCheckPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPreliminaryCheckPayload'] = ResolversParentTypes['ReportPreliminaryCheckPayload']> = {
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferCluePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransferCluePayload'] = ResolversParentTypes['TransferCluePayload']> = {
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseCluePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseCluePayload'] = ResolversParentTypes['CloseCluePayload']> = {
  clue?: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScreenCluesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenCluesPayload'] = ResolversParentTypes['ScreenCluesPayload']> = {
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clues?: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
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
  Region?: RegionResolvers<ContextType>;
  RegionSupervision?: RegionSupervisionResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  PetitionExtension?: PetitionExtensionResolvers<ContextType>;
  PetitionMessage?: PetitionMessageResolvers<ContextType>;
  PetitionFile?: PetitionFileResolvers<ContextType>;
  PetitionReceipt?: PetitionReceiptResolvers<ContextType>;
  IdentityOpening?: IdentityOpeningResolvers<ContextType>;
  ReporterIdentity?: ReporterIdentityResolvers<ContextType>;
  Clue?: ClueResolvers<ContextType>;
  ClueStep?: ClueStepResolvers<ContextType>;
  SupervisionWarning?: SupervisionWarningResolvers<ContextType>;
  EvidenceReuse?: EvidenceReuseResolvers<ContextType>;
  EvidenceUse?: EvidenceUseResolvers<ContextType>;
  PetitionConnection?: PetitionConnectionResolvers<ContextType>;
  PetitionEdge?: PetitionEdgeResolvers<ContextType>;
  IdentityOpeningConnection?: IdentityOpeningConnectionResolvers<ContextType>;
  IdentityOpeningEdge?: IdentityOpeningEdgeResolvers<ContextType>;
  ClueConnection?: ClueConnectionResolvers<ContextType>;
  ClueEdge?: ClueEdgeResolvers<ContextType>;
  SupervisionWarningConnection?: SupervisionWarningConnectionResolvers<ContextType>;
  SupervisionWarningEdge?: SupervisionWarningEdgeResolvers<ContextType>;
  EvidenceReuseConnection?: EvidenceReuseConnectionResolvers<ContextType>;
  EvidenceReuseEdge?: EvidenceReuseEdgeResolvers<ContextType>;
  FilePetitionPayload?: FilePetitionPayloadResolvers<ContextType>;
  AddPetitionMessagePayload?: AddPetitionMessagePayloadResolvers<ContextType>;
  RatePetitionPayload?: RatePetitionPayloadResolvers<ContextType>;
  RegisterPetitionPayload?: RegisterPetitionPayloadResolvers<ContextType>;
  ForwardPetitionPayload?: ForwardPetitionPayloadResolvers<ContextType>;
  AcceptPetitionPayload?: AcceptPetitionPayloadResolvers<ContextType>;
  ExtendPetitionPayload?: ExtendPetitionPayloadResolvers<ContextType>;
  ConcludePetitionPayload?: ConcludePetitionPayloadResolvers<ContextType>;
  ReplyPetitionPayload?: ReplyPetitionPayloadResolvers<ContextType>;
  SendPetitionMessagePayload?: SendPetitionMessagePayloadResolvers<ContextType>;
  RequestIdentityOpeningPayload?: RequestIdentityOpeningPayloadResolvers<ContextType>;
  ApproveIdentityOpeningPayload?: ApproveIdentityOpeningPayloadResolvers<ContextType>;
  OpenReporterIdentityPayload?: OpenReporterIdentityPayloadResolvers<ContextType>;
  RegisterCluePayload?: RegisterCluePayloadResolvers<ContextType>;
  ReportPreliminaryCheckPayload?: ReportPreliminaryCheckPayloadResolvers<ContextType>;
  TransferCluePayload?: TransferCluePayloadResolvers<ContextType>;
  CloseCluePayload?: CloseCluePayloadResolvers<ContextType>;
  ScreenCluesPayload?: ScreenCluesPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
