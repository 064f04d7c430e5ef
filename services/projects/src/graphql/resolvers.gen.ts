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
  /** A second person approves one entry dated far back in projects (批准补录) */
  readonly approveProjectsBackdating: ApproveBackdatingPayload;
  /** Asks for a whole list of projects as a file, made in the background (申请导出) */
  readonly requestProjectsExport: ExportPayload;
  /** Ends an export that is not needed any more (取消导出) */
  readonly cancelProjectsExport: ExportPayload;
  /** Hands in a register file (名册导入) */
  readonly importRegister: ImportRegisterPayload;
  /** Lets a checked register in, by a second person (名册审批) */
  readonly approveRegisterImport: ApproveRegisterImportPayload;
  /** Proposes a household for the register (对象识别) */
  readonly identifyHousehold: IdentifyHouseholdPayload;
  /** Records what a village's survey found (需求登记) */
  readonly recordNeed: RecordNeedPayload;
  /** Records a villagers' meeting about a need or a project (会议登记) */
  readonly holdMeeting: HoldMeetingPayload;
  /** Proposes a project for the library (项目申报) */
  readonly proposeProject: ProposeProjectPayload;
  /** Takes the step whose turn it is (环节办理) */
  readonly completeStep: CompleteStepPayload;
  /** Enters the contract of an adopted project (合同签订) */
  readonly signContract: SignContractPayload;
  /** Hands in a batch of work to be accepted (批次提交) */
  readonly submitBatch: SubmitBatchPayload;
  /** Hands in a failed batch again after it was mended (批次重新提交) */
  readonly resubmitBatch: ResubmitBatchPayload;
  /** One level judges a batch (验收) */
  readonly acceptBatch: AcceptBatchPayload;
  /** The county draws the projects of a township that it checks (抽样) */
  readonly drawCountySample: DrawCountySamplePayload;
  /** Enters a defect found within the warranty (质量问题登记) */
  readonly openQualityIssue: OpenQualityIssuePayload;
  /** Strikes a mended defect off, by another person (质量问题销号) */
  readonly closeQualityIssue: CloseQualityIssuePayload;
};


export type MutationApproveProjectsBackdatingArgs = {
  input: ApproveBackdatingInput;
};


export type MutationRequestProjectsExportArgs = {
  input: RequestExportInput;
};


export type MutationCancelProjectsExportArgs = {
  input: CancelExportInput;
};


export type MutationImportRegisterArgs = {
  input: ImportRegisterInput;
};


export type MutationApproveRegisterImportArgs = {
  input: ApproveRegisterImportInput;
};


export type MutationIdentifyHouseholdArgs = {
  input: IdentifyHouseholdInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


export type MutationProposeProjectArgs = {
  input: ProposeProjectInput;
};


export type MutationCompleteStepArgs = {
  input: CompleteStepInput;
};


export type MutationSignContractArgs = {
  input: SignContractInput;
};


export type MutationSubmitBatchArgs = {
  input: SubmitBatchInput;
};


export type MutationResubmitBatchArgs = {
  input: ResubmitBatchInput;
};


export type MutationAcceptBatchArgs = {
  input: AcceptBatchInput;
};


export type MutationDrawCountySampleArgs = {
  input: DrawCountySampleInput;
};


export type MutationOpenQualityIssueArgs = {
  input: OpenQualityIssueInput;
};


export type MutationCloseQualityIssueArgs = {
  input: CloseQualityIssueInput;
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
  /** One export of one's own from projects (导出任务) */
  readonly projectsExport: Maybe<ExportJob>;
  /** One's own exports from projects, the newest first (本人的导出任务) */
  readonly projectsExports: ExportJobConnection;
  /** One project (项目) */
  readonly project: Maybe<Project>;
  /** Projects of a region and below, newest first; state is the present one, reached the one reached in the period of whole months (项目列表) */
  readonly projects: ProjectConnection;
  /** Adoptions by yearly plans, newest first (计划审定列表) */
  readonly projectAdoptions: ProjectAdoptionConnection;
  /** Needs of a region and below, newest first (需求列表) */
  readonly needs: NeedConnection;
  /** Contracts by their day of signature, newest first (合同列表) */
  readonly contracts: ContractConnection;
  /** Batches, newest first; the period is that of acceptance (批次列表) */
  readonly batches: BatchConnection;
  /** Quality issues by the day they were found, newest first (质量问题列表) */
  readonly qualityIssues: QualityIssueConnection;
  /** The sample that a seed gives over the projects adopted by now; nothing is recorded (样本试算) */
  readonly countySample: CountySample;
  /** What the county drew, in order (抽样记录) */
  readonly countySampleDraws: ReadonlyArray<CountySample>;
  /** One household (对象户) */
  readonly household: Maybe<Household>;
  /** Registered households by their day of registration, newest first (对象户列表) */
  readonly households: HouseholdConnection;
  /** One imported register (名册导入) */
  readonly registerImport: Maybe<RegisterImport>;
};


export type QueryProjectsExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<ProjectState>;
  reached?: InputMaybe<ProjectState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectAdoptionsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContractsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBatchesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<BatchState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQualityIssuesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<QualityIssueState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountySampleArgs = {
  townshipCode: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
  seed: Scalars['String']['input'];
};


export type QueryCountySampleDrawsArgs = {
  townshipCode: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisterImportArgs = {
  id: Scalars['ID']['input'];
};

/** What a partner department may read and has read (部门数据使用) */
export type DataAccess = {
  readonly __typename?: 'DataAccess';
  /** Identity of its client (接入标识) */
  readonly clientId: Scalars['ID']['output'];
  /** Its use of projects; null where that is not the viewer's to see */
  readonly projects: Maybe<ContextAccess>;
};

/** A region by its code; here with its projects (地区) */
export type Region = {
  readonly __typename?: 'Region';
  /** Code (区划代码) */
  readonly code: Scalars['RegionCode']['output'];
  /** Projects of the region and below, over whole months of the period (项目情况) */
  readonly projects: Maybe<RegionProjects>;
};


/** A region by its code; here with its projects (地区) */
export type RegionProjectsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Figures of a region over a period of whole months; each opens into the list named with it (地区项目情况) */
export type RegionProjects = {
  readonly __typename?: 'RegionProjects';
  /** Households registered: opens as households (登记户数) */
  readonly households: Scalars['Int']['output'];
  /** Projects that entered the library: opens as projects with reached LISTED (入库项目数) */
  readonly listed: Scalars['Int']['output'];
  /** Projects adopted: opens as projects with reached ADOPTED (审定项目数) */
  readonly adopted: Scalars['Int']['output'];
  /** Money planned for them: opens as projectAdoptions (审定金额) */
  readonly adoptedAmount: Scalars['Yuan']['output'];
  /** Contracts signed: opens as contracts (合同数) */
  readonly contracts: Scalars['Int']['output'];
  /** Their amount: opens as contracts (合同金额) */
  readonly contractAmount: Scalars['Yuan']['output'];
  /** Batches accepted: opens as batches with state ACCEPTED (验收批次数) */
  readonly acceptedBatches: Scalars['Int']['output'];
  /** Their amount: opens as batches with state ACCEPTED (验收金额) */
  readonly acceptedAmount: Scalars['Yuan']['output'];
  /** Quality issues opened in the period and still open: opens as qualityIssues with state OPEN (未销号质量问题数) */
  readonly openQualityIssues: Scalars['Int']['output'];
};

/** State of a household on the register (对象状态) */
export type HouseholdState =
  /** In its steps of identification (识别中) */
  | 'PROPOSED'
  /** On the register (已登记) */
  | 'REGISTERED'
  /** Not identified (未通过) */
  | 'REFUSED';

/** A household on the register; who its people are is shown only to those with the duty and a purpose (对象户) */
export type Household = {
  readonly __typename?: 'Household';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Number in the register (户编号) */
  readonly number: Scalars['String']['output'];
  /** Kind: registered-poor, out-of-poverty, unstable, marginal, sudden, resettler (类别) */
  readonly kind: Scalars['String']['output'];
  /** Village (村代码) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Number of members (人口数) */
  readonly memberCount: Scalars['Int']['output'];
  /** Masked name of its head (户主姓名,脱敏) */
  readonly headMaskedName: Scalars['String']['output'];
  /** State (状态) */
  readonly state: HouseholdState;
  /** Day of its registration (登记日期) */
  readonly registeredOn: Maybe<Scalars['Date']['output']>;
  /** Its identification, where it was identified here (识别程序) */
  readonly run: Maybe<ProcedureRun>;
  /** Its people by name; needs a purpose and is written to the audit (家庭成员) */
  readonly members: Maybe<ReadonlyArray<HouseholdMember>>;
};

/** A person of a household; personal data (家庭成员) */
export type HouseholdMember = {
  readonly __typename?: 'HouseholdMember';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Name (姓名) */
  readonly name: Scalars['String']['output'];
  /** Identity number (身份证号) */
  readonly identityNumber: Scalars['String']['output'];
  /** Whether head of the household (是否户主) */
  readonly head: Scalars['Boolean']['output'];
  /** Day of death (死亡日期) */
  readonly diedOn: Maybe<Scalars['Date']['output']>;
  /** Bank account (银行账号) */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
};

/** A page of households (对象户列表) */
export type HouseholdConnection = {
  readonly __typename?: 'HouseholdConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Household>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of households and its cursor (对象户行) */
export type HouseholdEdge = {
  readonly __typename?: 'HouseholdEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (对象户) */
  readonly node: Household;
};

/** State of an imported register (名册导入状态) */
export type RegisterImportState =
  /** Being checked (检查中) */
  | 'RECEIVED'
  /** Checked, waits for approval (待审批) */
  | 'CHECKED'
  /** Approved, being entered (入库中) */
  | 'APPROVED'
  /** Its good households are on the register (已入库) */
  | 'ENTERED'
  /** The file as a whole could not be read (无法读取) */
  | 'FAILED';

/** A register file on its way in: checked row by row, approved by a second person, entered (名册导入) */
export type RegisterImport = {
  readonly __typename?: 'RegisterImport';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Region it is for (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** State (状态) */
  readonly state: RegisterImportState;
  /** Why the file could not be read (失败原因) */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** Rows read (行数) */
  readonly rowCount: Maybe<Scalars['Int']['output']>;
  /** Households in it (户数) */
  readonly householdCount: Maybe<Scalars['Int']['output']>;
  /** Households with a faulty row, which stay out as a whole (未通过户数) */
  readonly refusedHouseholdCount: Maybe<Scalars['Int']['output']>;
  /** Day it was handed in (提交日期) */
  readonly submittedOn: Scalars['Date']['output'];
  /** Day of its approval (批准日期) */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** Day it was entered (入库日期) */
  readonly enteredOn: Maybe<Scalars['Date']['output']>;
  /** The file itself, which names people (名册文件) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** Faulty rows, in the order of the file (错误清单) */
  readonly faults: RegisterFaultConnection;
};


/** A register file on its way in: checked row by row, approved by a second person, entered (名册导入) */
export type RegisterImportFaultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is wrong with a row; never the datum itself (错误) */
export type RegisterFault = {
  readonly __typename?: 'RegisterFault';
  /** Line of the file (行号) */
  readonly line: Scalars['Int']['output'];
  /** Column (列) */
  readonly column: Scalars['String']['output'];
  /** Reason as a code (原因代码) */
  readonly reason: Scalars['String']['output'];
  /** Reason in Chinese (原因) */
  readonly message: Scalars['String']['output'];
  /** Reason in English (英文原因) */
  readonly messageEn: Scalars['String']['output'];
  /** The other line, where two clash (另一行) */
  readonly otherLine: Maybe<Scalars['Int']['output']>;
};

/** A page of faults (错误列表) */
export type RegisterFaultConnection = {
  readonly __typename?: 'RegisterFaultConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RegisterFaultEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RegisterFault>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of faults and its cursor (错误行) */
export type RegisterFaultEdge = {
  readonly __typename?: 'RegisterFaultEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (错误) */
  readonly node: RegisterFault;
};

/** What a village found its households to need (需求) */
export type Need = {
  readonly __typename?: 'Need';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Village (村代码) */
  readonly villageCode: Scalars['RegionCode']['output'];
  /** Year of the survey (摸底年度) */
  readonly surveyYear: Scalars['Int']['output'];
  /** Households concerned (涉及户数) */
  readonly households: Scalars['Int']['output'];
  /** What is needed (内容) */
  readonly content: Scalars['String']['output'];
  /** Where (地点) */
  readonly place: Scalars['String']['output'];
  /** Estimated cost (估算金额) */
  readonly estimate: Scalars['Yuan']['output'];
  /** Day of the survey (摸底日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Meetings about it (会议) */
  readonly meetings: ReadonlyArray<VillageMeeting>;
};

/** A page of needs (需求列表) */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Need>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of needs and its cursor (需求行) */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (需求) */
  readonly node: Need;
};

/** Kind of a villagers' meeting (会议种类) */
export type MeetingKind =
  /** Villager-group meeting (村民小组会议) */
  | 'GROUP'
  /** Meeting of villagers' representatives (村民代表会议) */
  | 'REPRESENTATIVES';

/** A meeting that had its quorum and passed (会议) */
export type VillageMeeting = {
  readonly __typename?: 'VillageMeeting';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类) */
  readonly kind: MeetingKind;
  /** Entitled to take part (应到人数) */
  readonly eligible: Scalars['Int']['output'];
  /** Present (到会人数) */
  readonly present: Scalars['Int']['output'];
  /** In favour (赞成票) */
  readonly inFavour: Scalars['Int']['output'];
  /** Day (日期) */
  readonly heldOn: Scalars['Date']['output'];
  /** Minutes, signatures, photos (会议材料) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** Pack and version of the quorum (政策包及版本) */
  readonly policy: Scalars['String']['output'];
};

/** State of a run (程序状态) */
export type ProcedureRunState =
  /** Under way (办理中) */
  | 'OPEN'
  /** All steps have taken effect (已完成) */
  | 'DONE'
  /** Ended by an upheld objection (未通过) */
  | 'REFUSED';

/** State of a step (环节状态) */
export type ProcedureStepState =
  /** Not yet its turn (未开始) */
  | 'PENDING'
  /** Its turn (待办) */
  | 'CURRENT'
  /** Done, on display before it takes effect (公示中) */
  | 'AWAITING_DISPLAY'
  /** Has taken effect (已生效) */
  | 'DONE'
  /** An objection was upheld (异议成立) */
  | 'REFUSED';

/** One run of a procedure, with the steps in force when it began (程序办理) */
export type ProcedureRun = {
  readonly __typename?: 'ProcedureRun';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Procedure as packs name it (程序) */
  readonly procedure: Scalars['String']['output'];
  /** Pack and version of its steps (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Clause (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** State (状态) */
  readonly state: ProcedureRunState;
  /** Day it began (开始日期) */
  readonly openedOn: Scalars['Date']['output'];
  /** Steps in their order (环节) */
  readonly steps: ReadonlyArray<ProcedureStep>;
};

/** One step of a run (环节) */
export type ProcedureStep = {
  readonly __typename?: 'ProcedureStep';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Code in the pack (代码) */
  readonly code: Scalars['String']['output'];
  /** Title (名称) */
  readonly title: Scalars['String']['output'];
  /** Kind of body that takes it (办理机构类别) */
  readonly bodyKind: Scalars['String']['output'];
  /** Kinds of evidence it asks for (所需材料) */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Files that were brought to it (所附材料) */
  readonly attachments: Maybe<ReadonlyArray<Evidence>>;
  /** Whether it is displayed before it takes effect (是否公示) */
  readonly displayed: Scalars['Boolean']['output'];
  /** Whether it needs a meeting with its quorum (是否须法定人数) */
  readonly quorum: Scalars['Boolean']['output'];
  /** State (状态) */
  readonly state: ProcedureStepState;
  /** Opinion given (意见) */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** Body that took it (办理机构) */
  readonly doneBodyId: Maybe<Scalars['ID']['output']>;
  /** Day it was done (办理日期) */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Day it took effect (生效日期) */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Its clock (期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
};

/** State of a project (项目状态) */
export type ProjectState =
  /** On its way into the library (申报中) */
  | 'PROPOSED'
  /** In the library (已入库) */
  | 'LISTED'
  /** In an adopted yearly plan (已审定) */
  | 'ADOPTED'
  /** Not listed (未通过) */
  | 'REFUSED';

/** A project from need to warranty (项目) */
export type Project = {
  readonly __typename?: 'Project';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Name (名称) */
  readonly name: Scalars['String']['output'];
  /** Kind: works, household, industry, purchase, training (项目类别) */
  readonly projectKind: Scalars['String']['output'];
  /** Smallest region that holds its villages (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What is done (建设内容) */
  readonly content: Scalars['String']['output'];
  /** Where (实施地点) */
  readonly place: Scalars['String']['output'];
  /** Estimated cost (估算金额) */
  readonly estimate: Scalars['Yuan']['output'];
  /** Year it is meant for or adopted in (计划年度) */
  readonly planYear: Scalars['Int']['output'];
  /** Body that carries it out (实施单位) */
  readonly implementingBodyId: Scalars['ID']['output'];
  /** Households that benefit (受益户数) */
  readonly beneficiaryHouseholds: Scalars['Int']['output'];
  /** When (实施期限) */
  readonly period: Maybe<Scalars['String']['output']>;
  /** What it is to reach (绩效目标) */
  readonly targets: Maybe<Scalars['String']['output']>;
  /** How the poor benefit (带贫减贫机制) */
  readonly benefitMechanism: Maybe<Scalars['String']['output']>;
  /** Money it is meant for (拟用资金) */
  readonly intendedSource: Maybe<Scalars['String']['output']>;
  /** State (状态) */
  readonly state: ProjectState;
  /** Day of its proposal (申报日期) */
  readonly proposedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day it entered the library (入库日期) */
  readonly listedOn: Maybe<Scalars['Date']['output']>;
  /** Day it was first adopted (审定日期) */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** How many plans left it in the library (结转次数) */
  readonly rolledOver: Scalars['Int']['output'];
  /** Money planned (计划金额) */
  readonly planned: Scalars['Yuan']['output'];
  /** Money contracted (合同金额) */
  readonly contracted: Scalars['Yuan']['output'];
  /** Work accepted (验收金额) */
  readonly accepted: Scalars['Yuan']['output'];
  /** Its way into the library (入库程序) */
  readonly run: ProcedureRun;
  /** Needs that it answers (对应需求) */
  readonly needs: ReadonlyArray<Need>;
  /** Projects like it, explained at entry (疑似重复项目) */
  readonly similar: ReadonlyArray<SimilarProject>;
  /** Meetings about it (会议) */
  readonly meetings: ReadonlyArray<VillageMeeting>;
  /** Plans that adopted it (计划审定) */
  readonly adoptions: ReadonlyArray<ProjectAdoption>;
  /** Contracts (合同) */
  readonly contracts: ReadonlyArray<Contract>;
  /** Batches of work (批次) */
  readonly batches: ReadonlyArray<Batch>;
  /** Quality issues (质量问题) */
  readonly qualityIssues: ReadonlyArray<QualityIssue>;
};

/** A page of projects (项目列表) */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Project>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of planned money where reached is ADOPTED, else of estimates (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of projects and its cursor (项目行) */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (项目) */
  readonly node: Project;
};

/** A project alike, with its score and the explanation (疑似重复) */
export type SimilarProject = {
  readonly __typename?: 'SimilarProject';
  /** The other project (另一项目) */
  readonly project: Project;
  /** Likeness of name, place and content (相似度) */
  readonly scorePercent: Scalars['Int']['output'];
  /** Why it is no duplicate (说明) */
  readonly explanation: Scalars['String']['output'];
};

/** A project in an adopted yearly plan, by programme (计划审定) */
export type ProjectAdoption = {
  readonly __typename?: 'ProjectAdoption';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Project (项目) */
  readonly project: Project;
  /** Plan (年度计划) */
  readonly planId: Scalars['ID']['output'];
  /** Programme that pays (资金项目) */
  readonly programmeId: Scalars['ID']['output'];
  /** Year (年度) */
  readonly year: Scalars['Int']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day (审定日期) */
  readonly adoptedOn: Scalars['Date']['output'];
};

/** A page of adoptions (计划审定列表) */
export type ProjectAdoptionConnection = {
  readonly __typename?: 'ProjectAdoptionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ProjectAdoptionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<ProjectAdoption>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of amounts (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of adoptions and its cursor (计划审定行) */
export type ProjectAdoptionEdge = {
  readonly __typename?: 'ProjectAdoptionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (计划审定) */
  readonly node: ProjectAdoption;
};

/** A contract for an adopted project (合同) */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Project (项目) */
  readonly project: Project;
  /** Region (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Contractor (承包单位) */
  readonly contractorName: Scalars['String']['output'];
  /** Unified social credit code (统一社会信用代码) */
  readonly contractorCode: Scalars['String']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Handed in for acceptance (已申请验收) */
  readonly submitted: Scalars['Yuan']['output'];
  /** Accepted (已验收) */
  readonly accepted: Scalars['Yuan']['output'];
  /** Day of signature (签订日期) */
  readonly signedOn: Scalars['Date']['output'];
  /** Months of warranty (质保期) */
  readonly warrantyMonths: Scalars['Int']['output'];
  /** Last day of warranty; known once the work is finally accepted (质保到期日) */
  readonly warrantyEndsOn: Maybe<Scalars['Date']['output']>;
  /** Signs that somebody should look at (风险提示) */
  readonly redFlags: ReadonlyArray<ContractRedFlag>;
  /** The contract itself and what belongs to it (合同材料) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** Batches (批次) */
  readonly batches: ReadonlyArray<Batch>;
};

/** A sign that somebody should look at; no judgement (风险提示) */
export type ContractRedFlag = {
  readonly __typename?: 'ContractRedFlag';
  /** Sign as a code (代码) */
  readonly flag: Scalars['String']['output'];
  /** Day (日期) */
  readonly raisedOn: Scalars['Date']['output'];
  /** Pack and version (政策包及版本) */
  readonly policy: Scalars['String']['output'];
};

/** A page of contracts (合同列表) */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Contract>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of amounts (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of contracts and its cursor (合同行) */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (合同) */
  readonly node: Contract;
};

/** Level of acceptance (验收级别) */
export type AcceptanceLevel =
  /** By the village, all batches (村级初验) */
  | 'VILLAGE'
  /** By the township, all batches, with a satisfaction survey (乡镇复验) */
  | 'TOWNSHIP'
  /** By the county, projects of its sample (县级抽验) */
  | 'COUNTY';

/** State of a batch (批次状态) */
export type BatchState =
  /** Handed in, waits for the village (待村级初验) */
  | 'SUBMITTED'
  /** Waits for the township (待乡镇复验) */
  | 'VILLAGE_PASSED'
  /** Passed by the township, waits for the county to draw (待抽样) */
  | 'AWAITING_SAMPLE'
  /** Drawn, waits for the county (待县级抽验) */
  | 'TOWNSHIP_PASSED'
  /** Accepted; may be reimbursed (已验收) */
  | 'ACCEPTED'
  /** Failed; to be mended and handed in again (不合格) */
  | 'FAILED';

/** A batch of work under a contract (批次) */
export type Batch = {
  readonly __typename?: 'Batch';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Contract (合同) */
  readonly contract: Contract;
  /** Project (项目) */
  readonly project: Project;
  /** Number within the contract (批次号) */
  readonly number: Scalars['Int']['output'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Work done (完成内容) */
  readonly content: Scalars['String']['output'];
  /** Whether the last one (是否最后一批) */
  readonly final: Scalars['Boolean']['output'];
  /** How often it was handed in (提交次数) */
  readonly round: Scalars['Int']['output'];
  /** State (状态) */
  readonly state: BatchState;
  /** Day it was handed in (提交日期) */
  readonly submittedOn: Scalars['Date']['output'];
  /** Day it was accepted (验收日期) */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /** What was handed in with it, over all rounds (批次材料) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** Judgements of all levels and rounds (验收记录) */
  readonly acceptances: ReadonlyArray<Acceptance>;
};

/** A page of batches (批次列表) */
export type BatchConnection = {
  readonly __typename?: 'BatchConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BatchEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Batch>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum of amounts (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** A row of batches and its cursor (批次行) */
export type BatchEdge = {
  readonly __typename?: 'BatchEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (批次) */
  readonly node: Batch;
};

/** How one level judged a batch (验收记录) */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Level (级别) */
  readonly level: AcceptanceLevel;
  /** Round (轮次) */
  readonly round: Scalars['Int']['output'];
  /** Whether it passed (是否合格) */
  readonly passed: Scalars['Boolean']['output'];
  /** Satisfaction of the villagers (群众满意度) */
  readonly satisfactionPercent: Maybe<Scalars['Int']['output']>;
  /** Opinion (意见) */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** Body (验收机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Report and photos of this level (验收材料) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A sample of a township's projects that anybody can draw again from its seed (县级抽查样本) */
export type CountySample = {
  readonly __typename?: 'CountySample';
  /** Identity of the draw; null for one only computed (标识) */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Township (乡镇) */
  readonly townshipCode: Scalars['RegionCode']['output'];
  /** Year of adoption (年度) */
  readonly year: Scalars['Int']['output'];
  /** Seed (随机种子) */
  readonly seed: Scalars['String']['output'];
  /** How it is drawn (抽取方法) */
  readonly method: Scalars['String']['output'];
  /** Least share in percent (抽查比例) */
  readonly share: Scalars['String']['output'];
  /** Least number (最低数) */
  readonly floor: Scalars['Int']['output'];
  /** Pack and version (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Projects drawn from (总体) */
  readonly population: ReadonlyArray<Scalars['ID']['output']>;
  /** Projects drawn (样本) */
  readonly sampled: ReadonlyArray<Scalars['ID']['output']>;
  /** Day of the draw (抽取日期) */
  readonly drawnOn: Maybe<Scalars['Date']['output']>;
};

/** State of a quality issue (质量问题状态) */
export type QualityIssueState =
  /** Not rectified (未销号) */
  | 'OPEN'
  /** Rectified and checked by another (已销号) */
  | 'CLOSED';

/** A defect within the warranty; while open, the retention stays (质量问题) */
export type QualityIssue = {
  readonly __typename?: 'QualityIssue';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Project (项目) */
  readonly project: Project;
  /** Defect (问题) */
  readonly content: Scalars['String']['output'];
  /** Photos of the defect and of its mending (质量问题材料) */
  readonly evidence: Maybe<ReadonlyArray<Evidence>>;
  /** State (状态) */
  readonly state: QualityIssueState;
  /** Day it was found (登记日期) */
  readonly openedOn: Scalars['Date']['output'];
  /** What was done (整改情况) */
  readonly rectification: Maybe<Scalars['String']['output']>;
  /** Day it was struck off (销号日期) */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
};

/** A page of quality issues (质量问题列表) */
export type QualityIssueConnection = {
  readonly __typename?: 'QualityIssueConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<QualityIssueEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<QualityIssue>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of quality issues and its cursor (质量问题行) */
export type QualityIssueEdge = {
  readonly __typename?: 'QualityIssueEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (质量问题) */
  readonly node: QualityIssue;
};

/** A file brought as evidence (材料) */
export type ProjectEvidenceInput = {
  /** Upload ticket (上传凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Kind as packs name it, such as meeting-minutes (材料种类) */
  readonly kind: Scalars['String']['input'];
};

/** Numbers of a meeting (会议人数) */
export type MeetingNumbersInput = {
  /** Entitled to take part (应到人数) */
  readonly eligible: Scalars['Int']['input'];
  /** Present (到会人数) */
  readonly present: Scalars['Int']['input'];
  /** In favour (赞成票) */
  readonly inFavour: Scalars['Int']['input'];
};

/** A person of a household; personal data (家庭成员) */
export type HouseholdMemberInput = {
  /** Name (姓名) */
  readonly name: Scalars['String']['input'];
  /** Identity number (身份证号) */
  readonly identityNumber: Scalars['String']['input'];
  /** Whether head of the household (是否户主) */
  readonly head: Scalars['Boolean']['input'];
  /** Bank account (银行账号) */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
};

/** Hands in a register file (名册导入) */
export type ImportRegisterInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Upload ticket of the CSV (上传凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Village, township or county it is for (地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** Answer to importRegister (名册导入结果) */
export type ImportRegisterPayload = {
  readonly __typename?: 'ImportRegisterPayload';
  /** The import, being checked (名册导入) */
  readonly import: Maybe<RegisterImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Lets a checked register in, by a second person (名册审批) */
export type ApproveRegisterImportInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Import (名册导入) */
  readonly importId: Scalars['ID']['input'];
};

/** Answer to approveRegisterImport (名册审批结果) */
export type ApproveRegisterImportPayload = {
  readonly __typename?: 'ApproveRegisterImportPayload';
  /** The import, being entered (名册导入) */
  readonly import: Maybe<RegisterImport>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Proposes a household for the register (对象识别) */
export type IdentifyHouseholdInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Village (村代码) */
  readonly villageCode: Scalars['RegionCode']['input'];
  /** Number (户编号) */
  readonly number: Scalars['String']['input'];
  /** Kind (类别) */
  readonly kind: Scalars['String']['input'];
  /** Its people (家庭成员) */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
};

/** Answer to identifyHousehold (对象识别结果) */
export type IdentifyHouseholdPayload = {
  readonly __typename?: 'IdentifyHouseholdPayload';
  /** The household, in its steps (对象户) */
  readonly household: Maybe<Household>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Records what a village's survey found (需求登记) */
export type RecordNeedInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Village (村代码) */
  readonly villageCode: Scalars['RegionCode']['input'];
  /** Households concerned (涉及户数) */
  readonly households: Scalars['Int']['input'];
  /** What is needed (内容) */
  readonly content: Scalars['String']['input'];
  /** Where (地点) */
  readonly place: Scalars['String']['input'];
  /** Estimated cost (估算金额) */
  readonly estimate: Scalars['Yuan']['input'];
};

/** Answer to recordNeed (需求登记结果) */
export type RecordNeedPayload = {
  readonly __typename?: 'RecordNeedPayload';
  /** The need (需求) */
  readonly need: Maybe<Need>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Records a villagers' meeting about a need or a project (会议登记) */
export type HoldMeetingInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Need; this or the project (需求) */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** Project; this or the need (项目) */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (种类) */
  readonly kind: MeetingKind;
  /** Entitled to take part (应到人数) */
  readonly eligible: Scalars['Int']['input'];
  /** Present (到会人数) */
  readonly present: Scalars['Int']['input'];
  /** In favour (赞成票) */
  readonly inFavour: Scalars['Int']['input'];
  /** Minutes, signatures (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to holdMeeting (会议登记结果) */
export type HoldMeetingPayload = {
  readonly __typename?: 'HoldMeetingPayload';
  /** The meeting (会议) */
  readonly meeting: Maybe<VillageMeeting>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Proposes a project for the library (项目申报) */
export type ProposeProjectInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Needs that it answers (对应需求) */
  readonly needIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Name (名称) */
  readonly name: Scalars['String']['input'];
  /** Kind (项目类别) */
  readonly projectKind: Scalars['String']['input'];
  /** What is done (建设内容) */
  readonly content: Scalars['String']['input'];
  /** Where (实施地点) */
  readonly place: Scalars['String']['input'];
  /** Estimated cost (估算金额) */
  readonly estimate: Scalars['Yuan']['input'];
  /** Body that carries it out (实施单位) */
  readonly implementingBodyId: Scalars['ID']['input'];
  /** Households that benefit (受益户数) */
  readonly beneficiaryHouseholds: Scalars['Int']['input'];
  /** When (实施期限) */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach (绩效目标) */
  readonly targets?: InputMaybe<Scalars['String']['input']>;
  /** How the poor benefit (带贫减贫机制) */
  readonly benefitMechanism?: InputMaybe<Scalars['String']['input']>;
  /** Money it is meant for (拟用资金) */
  readonly intendedSource?: InputMaybe<Scalars['String']['input']>;
  /** Why it is no duplicate of the similar ones shown (疑似重复说明) */
  readonly similarExplanation?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to proposeProject (项目申报结果) */
export type ProposeProjectPayload = {
  readonly __typename?: 'ProposeProjectPayload';
  /** The project (项目) */
  readonly project: Maybe<Project>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Takes the step whose turn it is (环节办理) */
export type CompleteStepInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Run (程序办理) */
  readonly runId: Scalars['ID']['input'];
  /** Step (环节) */
  readonly stepCode: Scalars['String']['input'];
  /** Evidence that the step asks for (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
  /** Numbers of the meeting, where the step needs one (会议人数) */
  readonly meeting?: InputMaybe<MeetingNumbersInput>;
  /** Opinion (意见) */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to completeStep (环节办理结果) */
export type CompleteStepPayload = {
  readonly __typename?: 'CompleteStepPayload';
  /** The run (程序办理) */
  readonly run: Maybe<ProcedureRun>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Enters the contract of an adopted project (合同签订) */
export type SignContractInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Project (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Contractor (承包单位) */
  readonly contractorName: Scalars['String']['input'];
  /** Unified social credit code (统一社会信用代码) */
  readonly contractorCode: Scalars['String']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Day of signature (签订日期) */
  readonly signedOn: Scalars['Date']['input'];
  /** Months of warranty; the pack's when left out (质保期) */
  readonly warrantyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The contract itself (材料) */
  readonly evidence?: InputMaybe<ReadonlyArray<ProjectEvidenceInput>>;
};

/** Answer to signContract (合同签订结果) */
export type SignContractPayload = {
  readonly __typename?: 'SignContractPayload';
  /** The contract (合同) */
  readonly contract: Maybe<Contract>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Hands in a batch of work to be accepted (批次提交) */
export type SubmitBatchInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract (合同) */
  readonly contractId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** Work done (完成内容) */
  readonly content: Scalars['String']['input'];
  /** Whether the last one (是否最后一批) */
  readonly final: Scalars['Boolean']['input'];
  /** Photos, progress (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to submitBatch (批次提交结果) */
export type SubmitBatchPayload = {
  readonly __typename?: 'SubmitBatchPayload';
  /** The batch (批次) */
  readonly batch: Maybe<Batch>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Hands in a failed batch again after it was mended (批次重新提交) */
export type ResubmitBatchInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Batch (批次) */
  readonly batchId: Scalars['ID']['input'];
  /** Work done (完成内容) */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Evidence of the mending (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to resubmitBatch (批次重新提交结果) */
export type ResubmitBatchPayload = {
  readonly __typename?: 'ResubmitBatchPayload';
  /** The batch (批次) */
  readonly batch: Maybe<Batch>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** One level judges a batch (验收) */
export type AcceptBatchInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Batch (批次) */
  readonly batchId: Scalars['ID']['input'];
  /** Level (级别) */
  readonly level: AcceptanceLevel;
  /** Whether it passed (是否合格) */
  readonly passed: Scalars['Boolean']['input'];
  /** Satisfaction of the villagers, asked by the township (群众满意度) */
  readonly satisfactionPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Opinion (意见) */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** Acceptance report, photos (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to acceptBatch (验收结果) */
export type AcceptBatchPayload = {
  readonly __typename?: 'AcceptBatchPayload';
  /** The batch (批次) */
  readonly batch: Maybe<Batch>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The county draws the projects of a township that it checks (抽样) */
export type DrawCountySampleInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Township (乡镇) */
  readonly townshipCode: Scalars['RegionCode']['input'];
  /** Year of adoption (年度) */
  readonly year: Scalars['Int']['input'];
  /** Seed, from which anybody can draw again (随机种子) */
  readonly seed: Scalars['String']['input'];
};

/** Answer to drawCountySample (抽样结果) */
export type DrawCountySamplePayload = {
  readonly __typename?: 'DrawCountySamplePayload';
  /** The draw (样本) */
  readonly sample: Maybe<CountySample>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Enters a defect found within the warranty (质量问题登记) */
export type OpenQualityIssueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Project (项目) */
  readonly projectId: Scalars['ID']['input'];
  /** Defect (问题) */
  readonly content: Scalars['String']['input'];
  /** Photos (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to openQualityIssue (质量问题登记结果) */
export type OpenQualityIssuePayload = {
  readonly __typename?: 'OpenQualityIssuePayload';
  /** The issue (质量问题) */
  readonly issue: Maybe<QualityIssue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Strikes a mended defect off, by another person (质量问题销号) */
export type CloseQualityIssueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Issue (质量问题) */
  readonly issueId: Scalars['ID']['input'];
  /** What was done (整改情况) */
  readonly rectification?: InputMaybe<Scalars['String']['input']>;
  /** Evidence of the rectification (材料) */
  readonly evidence: ReadonlyArray<ProjectEvidenceInput>;
};

/** Answer to closeQualityIssue (质量问题销号结果) */
export type CloseQualityIssuePayload = {
  readonly __typename?: 'CloseQualityIssuePayload';
  /** The issue (质量问题) */
  readonly issue: Maybe<QualityIssue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
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
  Household: Household;
  Need: Need;
  Project: Project;
  Contract: Contract;
  Batch: Batch;
  QualityIssue: QualityIssue;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataAccess:
    ( { __typename: 'DataAccess' }
    & GraphQLRecursivePick<FederationTypes['DataAccess'], {"clientId":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Batch:
    ( { __typename: 'Batch' }
    & GraphQLRecursivePick<FederationTypes['Batch'], {"id":true}> );
  QualityIssue:
    ( { __typename: 'QualityIssue' }
    & GraphQLRecursivePick<FederationTypes['QualityIssue'], {"id":true}> );
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
  RegionProjects: ResolverTypeWrapper<RegionProjects>;
  HouseholdState: HouseholdState;
  Household: ResolverTypeWrapper<Household>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMember>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdConnection>;
  HouseholdEdge: ResolverTypeWrapper<HouseholdEdge>;
  RegisterImportState: RegisterImportState;
  RegisterImport: ResolverTypeWrapper<RegisterImport>;
  RegisterFault: ResolverTypeWrapper<RegisterFault>;
  RegisterFaultConnection: ResolverTypeWrapper<RegisterFaultConnection>;
  RegisterFaultEdge: ResolverTypeWrapper<RegisterFaultEdge>;
  Need: ResolverTypeWrapper<Need>;
  NeedConnection: ResolverTypeWrapper<NeedConnection>;
  NeedEdge: ResolverTypeWrapper<NeedEdge>;
  MeetingKind: MeetingKind;
  VillageMeeting: ResolverTypeWrapper<VillageMeeting>;
  ProcedureRunState: ProcedureRunState;
  ProcedureStepState: ProcedureStepState;
  ProcedureRun: ResolverTypeWrapper<ProcedureRun>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStep>;
  ProjectState: ProjectState;
  Project: ResolverTypeWrapper<Project>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnection>;
  ProjectEdge: ResolverTypeWrapper<ProjectEdge>;
  SimilarProject: ResolverTypeWrapper<SimilarProject>;
  ProjectAdoption: ResolverTypeWrapper<ProjectAdoption>;
  ProjectAdoptionConnection: ResolverTypeWrapper<ProjectAdoptionConnection>;
  ProjectAdoptionEdge: ResolverTypeWrapper<ProjectAdoptionEdge>;
  Contract: ResolverTypeWrapper<Contract>;
  ContractRedFlag: ResolverTypeWrapper<ContractRedFlag>;
  ContractConnection: ResolverTypeWrapper<ContractConnection>;
  ContractEdge: ResolverTypeWrapper<ContractEdge>;
  AcceptanceLevel: AcceptanceLevel;
  BatchState: BatchState;
  Batch: ResolverTypeWrapper<Batch>;
  BatchConnection: ResolverTypeWrapper<BatchConnection>;
  BatchEdge: ResolverTypeWrapper<BatchEdge>;
  Acceptance: ResolverTypeWrapper<Acceptance>;
  CountySample: ResolverTypeWrapper<CountySample>;
  QualityIssueState: QualityIssueState;
  QualityIssue: ResolverTypeWrapper<QualityIssue>;
  QualityIssueConnection: ResolverTypeWrapper<QualityIssueConnection>;
  QualityIssueEdge: ResolverTypeWrapper<QualityIssueEdge>;
  ProjectEvidenceInput: ProjectEvidenceInput;
  MeetingNumbersInput: MeetingNumbersInput;
  HouseholdMemberInput: HouseholdMemberInput;
  ImportRegisterInput: ImportRegisterInput;
  ImportRegisterPayload: ResolverTypeWrapper<ImportRegisterPayload>;
  ApproveRegisterImportInput: ApproveRegisterImportInput;
  ApproveRegisterImportPayload: ResolverTypeWrapper<ApproveRegisterImportPayload>;
  IdentifyHouseholdInput: IdentifyHouseholdInput;
  IdentifyHouseholdPayload: ResolverTypeWrapper<IdentifyHouseholdPayload>;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: ResolverTypeWrapper<RecordNeedPayload>;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: ResolverTypeWrapper<HoldMeetingPayload>;
  ProposeProjectInput: ProposeProjectInput;
  ProposeProjectPayload: ResolverTypeWrapper<ProposeProjectPayload>;
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: ResolverTypeWrapper<CompleteStepPayload>;
  SignContractInput: SignContractInput;
  SignContractPayload: ResolverTypeWrapper<SignContractPayload>;
  SubmitBatchInput: SubmitBatchInput;
  SubmitBatchPayload: ResolverTypeWrapper<SubmitBatchPayload>;
  ResubmitBatchInput: ResubmitBatchInput;
  ResubmitBatchPayload: ResolverTypeWrapper<ResubmitBatchPayload>;
  AcceptBatchInput: AcceptBatchInput;
  AcceptBatchPayload: ResolverTypeWrapper<AcceptBatchPayload>;
  DrawCountySampleInput: DrawCountySampleInput;
  DrawCountySamplePayload: ResolverTypeWrapper<DrawCountySamplePayload>;
  OpenQualityIssueInput: OpenQualityIssueInput;
  OpenQualityIssuePayload: ResolverTypeWrapper<OpenQualityIssuePayload>;
  CloseQualityIssueInput: CloseQualityIssueInput;
  CloseQualityIssuePayload: ResolverTypeWrapper<CloseQualityIssuePayload>;
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
  RegionProjects: RegionProjects;
  Household: Household | FederationReferenceTypes['Household'];
  HouseholdMember: HouseholdMember;
  HouseholdConnection: HouseholdConnection;
  HouseholdEdge: HouseholdEdge;
  RegisterImport: RegisterImport;
  RegisterFault: RegisterFault;
  RegisterFaultConnection: RegisterFaultConnection;
  RegisterFaultEdge: RegisterFaultEdge;
  Need: Need | FederationReferenceTypes['Need'];
  NeedConnection: NeedConnection;
  NeedEdge: NeedEdge;
  VillageMeeting: VillageMeeting;
  ProcedureRun: ProcedureRun;
  ProcedureStep: ProcedureStep;
  Project: Project | FederationReferenceTypes['Project'];
  ProjectConnection: ProjectConnection;
  ProjectEdge: ProjectEdge;
  SimilarProject: SimilarProject;
  ProjectAdoption: ProjectAdoption;
  ProjectAdoptionConnection: ProjectAdoptionConnection;
  ProjectAdoptionEdge: ProjectAdoptionEdge;
  Contract: Contract | FederationReferenceTypes['Contract'];
  ContractRedFlag: ContractRedFlag;
  ContractConnection: ContractConnection;
  ContractEdge: ContractEdge;
  Batch: Batch | FederationReferenceTypes['Batch'];
  BatchConnection: BatchConnection;
  BatchEdge: BatchEdge;
  Acceptance: Acceptance;
  CountySample: CountySample;
  QualityIssue: QualityIssue | FederationReferenceTypes['QualityIssue'];
  QualityIssueConnection: QualityIssueConnection;
  QualityIssueEdge: QualityIssueEdge;
  ProjectEvidenceInput: ProjectEvidenceInput;
  MeetingNumbersInput: MeetingNumbersInput;
  HouseholdMemberInput: HouseholdMemberInput;
  ImportRegisterInput: ImportRegisterInput;
  ImportRegisterPayload: ImportRegisterPayload;
  ApproveRegisterImportInput: ApproveRegisterImportInput;
  ApproveRegisterImportPayload: ApproveRegisterImportPayload;
  IdentifyHouseholdInput: IdentifyHouseholdInput;
  IdentifyHouseholdPayload: IdentifyHouseholdPayload;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: RecordNeedPayload;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: HoldMeetingPayload;
  ProposeProjectInput: ProposeProjectInput;
  ProposeProjectPayload: ProposeProjectPayload;
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: CompleteStepPayload;
  SignContractInput: SignContractInput;
  SignContractPayload: SignContractPayload;
  SubmitBatchInput: SubmitBatchInput;
  SubmitBatchPayload: SubmitBatchPayload;
  ResubmitBatchInput: ResubmitBatchInput;
  ResubmitBatchPayload: ResubmitBatchPayload;
  AcceptBatchInput: AcceptBatchInput;
  AcceptBatchPayload: AcceptBatchPayload;
  DrawCountySampleInput: DrawCountySampleInput;
  DrawCountySamplePayload: DrawCountySamplePayload;
  OpenQualityIssueInput: OpenQualityIssueInput;
  OpenQualityIssuePayload: OpenQualityIssuePayload;
  CloseQualityIssueInput: CloseQualityIssueInput;
  CloseQualityIssuePayload: CloseQualityIssuePayload;
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
  approveProjectsBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveProjectsBackdatingArgs, 'input'>>;
  requestProjectsExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationRequestProjectsExportArgs, 'input'>>;
  cancelProjectsExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationCancelProjectsExportArgs, 'input'>>;
  importRegister?: Resolver<ResolversTypes['ImportRegisterPayload'], ParentType, ContextType, RequireFields<MutationImportRegisterArgs, 'input'>>;
  approveRegisterImport?: Resolver<ResolversTypes['ApproveRegisterImportPayload'], ParentType, ContextType, RequireFields<MutationApproveRegisterImportArgs, 'input'>>;
  identifyHousehold?: Resolver<ResolversTypes['IdentifyHouseholdPayload'], ParentType, ContextType, RequireFields<MutationIdentifyHouseholdArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['RecordNeedPayload'], ParentType, ContextType, RequireFields<MutationRecordNeedArgs, 'input'>>;
  holdMeeting?: Resolver<ResolversTypes['HoldMeetingPayload'], ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  proposeProject?: Resolver<ResolversTypes['ProposeProjectPayload'], ParentType, ContextType, RequireFields<MutationProposeProjectArgs, 'input'>>;
  completeStep?: Resolver<ResolversTypes['CompleteStepPayload'], ParentType, ContextType, RequireFields<MutationCompleteStepArgs, 'input'>>;
  signContract?: Resolver<ResolversTypes['SignContractPayload'], ParentType, ContextType, RequireFields<MutationSignContractArgs, 'input'>>;
  submitBatch?: Resolver<ResolversTypes['SubmitBatchPayload'], ParentType, ContextType, RequireFields<MutationSubmitBatchArgs, 'input'>>;
  resubmitBatch?: Resolver<ResolversTypes['ResubmitBatchPayload'], ParentType, ContextType, RequireFields<MutationResubmitBatchArgs, 'input'>>;
  acceptBatch?: Resolver<ResolversTypes['AcceptBatchPayload'], ParentType, ContextType, RequireFields<MutationAcceptBatchArgs, 'input'>>;
  drawCountySample?: Resolver<ResolversTypes['DrawCountySamplePayload'], ParentType, ContextType, RequireFields<MutationDrawCountySampleArgs, 'input'>>;
  openQualityIssue?: Resolver<ResolversTypes['OpenQualityIssuePayload'], ParentType, ContextType, RequireFields<MutationOpenQualityIssueArgs, 'input'>>;
  closeQualityIssue?: Resolver<ResolversTypes['CloseQualityIssuePayload'], ParentType, ContextType, RequireFields<MutationCloseQualityIssueArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  projectsExport?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryProjectsExportArgs, 'id'>>;
  projectsExports?: Resolver<ResolversTypes['ExportJobConnection'], ParentType, ContextType, Partial<QueryProjectsExportsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'regionCode'>>;
  projectAdoptions?: Resolver<ResolversTypes['ProjectAdoptionConnection'], ParentType, ContextType, RequireFields<QueryProjectAdoptionsArgs, 'regionCode'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'regionCode'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'regionCode'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QueryBatchesArgs, 'regionCode'>>;
  qualityIssues?: Resolver<ResolversTypes['QualityIssueConnection'], ParentType, ContextType, RequireFields<QueryQualityIssuesArgs, 'regionCode'>>;
  countySample?: Resolver<ResolversTypes['CountySample'], ParentType, ContextType, RequireFields<QueryCountySampleArgs, 'townshipCode' | 'year' | 'seed'>>;
  countySampleDraws?: Resolver<ReadonlyArray<ResolversTypes['CountySample']>, ParentType, ContextType, RequireFields<QueryCountySampleDrawsArgs, 'townshipCode' | 'year'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'regionCode'>>;
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType, RequireFields<QueryRegisterImportArgs, 'id'>>;
};

export type DataAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccess'] = ResolversParentTypes['DataAccess'], FederationReferenceType extends FederationReferenceTypes['DataAccess'] = FederationReferenceTypes['DataAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ContextAccess']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['RegionProjects']>, ParentType, ContextType, Partial<RegionProjectsArgs>>;
};

export type RegionProjectsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionProjects'] = ResolversParentTypes['RegionProjects']> = {
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  acceptedBatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acceptedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  openQualityIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headMaskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdState'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ProcedureRun']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdMember']>>, ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type RegisterImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterImport'] = ResolversParentTypes['RegisterImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterImportState'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusedHouseholdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['RegisterFaultConnection'], ParentType, ContextType, Partial<RegisterImportFaultsArgs>>;
};

export type RegisterFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterFault'] = ResolversParentTypes['RegisterFault']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterFaultConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterFaultConnection'] = ResolversParentTypes['RegisterFaultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterFaultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisterFault']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterFaultEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterFaultEdge'] = ResolversParentTypes['RegisterFaultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterFault'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  surveyYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['VillageMeeting']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type VillageMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VillageMeeting'] = ResolversParentTypes['VillageMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureRun'] = ResolversParentTypes['ProcedureRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcedureRunState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
};

export type ProcedureStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  displayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcedureStepState'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneBodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  implementingBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beneficiaryHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitMechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intendedSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rolledOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  contracted?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ProcedureRun'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarProject']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['VillageMeeting']>, ParentType, ContextType>;
  adoptions?: Resolver<ReadonlyArray<ResolversTypes['ProjectAdoption']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  qualityIssues?: Resolver<ReadonlyArray<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type SimilarProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarProject'] = ResolversParentTypes['SimilarProject']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  scorePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectAdoptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAdoption'] = ResolversParentTypes['ProjectAdoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectAdoptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAdoptionConnection'] = ResolversParentTypes['ProjectAdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectAdoptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectAdoption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ProjectAdoptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAdoptionEdge'] = ResolversParentTypes['ProjectAdoptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectAdoption'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  contractorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warrantyEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  redFlags?: Resolver<ReadonlyArray<ResolversTypes['ContractRedFlag']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
};

export type ContractRedFlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractRedFlag'] = ResolversParentTypes['ContractRedFlag']> = {
  flag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch'], FederationReferenceType extends FederationReferenceTypes['Batch'] = FederationReferenceTypes['Batch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Batch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  acceptances?: Resolver<ReadonlyArray<ResolversTypes['Acceptance']>, ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type AcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AcceptanceLevel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfactionPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CountySampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountySample'] = ResolversParentTypes['CountySample']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  townshipCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sampled?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QualityIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityIssue'] = ResolversParentTypes['QualityIssue'], FederationReferenceType extends FederationReferenceTypes['QualityIssue'] = FederationReferenceTypes['QualityIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualityIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualityIssueState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QualityIssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityIssueConnection'] = ResolversParentTypes['QualityIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualityIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityIssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityIssueEdge'] = ResolversParentTypes['QualityIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityIssue'], ParentType, ContextType>;
};

export type ImportRegisterPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRegisterPayload'] = ResolversParentTypes['ImportRegisterPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveRegisterImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveRegisterImportPayload'] = ResolversParentTypes['ApproveRegisterImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifyHouseholdPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentifyHouseholdPayload'] = ResolversParentTypes['IdentifyHouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordNeedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordNeedPayload'] = ResolversParentTypes['RecordNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['VillageMeeting']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeProjectPayload'] = ResolversParentTypes['ProposeProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompleteStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompleteStepPayload'] = ResolversParentTypes['CompleteStepPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['ProcedureRun']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignContractPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignContractPayload'] = ResolversParentTypes['SignContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmitBatchPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitBatchPayload'] = ResolversParentTypes['SubmitBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResubmitBatchPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResubmitBatchPayload'] = ResolversParentTypes['ResubmitBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcceptBatchPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptBatchPayload'] = ResolversParentTypes['AcceptBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawCountySamplePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawCountySamplePayload'] = ResolversParentTypes['DrawCountySamplePayload']> = {
  sample?: Resolver<Maybe<ResolversTypes['CountySample']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenQualityIssuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenQualityIssuePayload'] = ResolversParentTypes['OpenQualityIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseQualityIssuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseQualityIssuePayload'] = ResolversParentTypes['CloseQualityIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['QualityIssue']>, ParentType, ContextType>;
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
  RegionProjects?: RegionProjectsResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  RegisterImport?: RegisterImportResolvers<ContextType>;
  RegisterFault?: RegisterFaultResolvers<ContextType>;
  RegisterFaultConnection?: RegisterFaultConnectionResolvers<ContextType>;
  RegisterFaultEdge?: RegisterFaultEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  VillageMeeting?: VillageMeetingResolvers<ContextType>;
  ProcedureRun?: ProcedureRunResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  SimilarProject?: SimilarProjectResolvers<ContextType>;
  ProjectAdoption?: ProjectAdoptionResolvers<ContextType>;
  ProjectAdoptionConnection?: ProjectAdoptionConnectionResolvers<ContextType>;
  ProjectAdoptionEdge?: ProjectAdoptionEdgeResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractRedFlag?: ContractRedFlagResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  Acceptance?: AcceptanceResolvers<ContextType>;
  CountySample?: CountySampleResolvers<ContextType>;
  QualityIssue?: QualityIssueResolvers<ContextType>;
  QualityIssueConnection?: QualityIssueConnectionResolvers<ContextType>;
  QualityIssueEdge?: QualityIssueEdgeResolvers<ContextType>;
  ImportRegisterPayload?: ImportRegisterPayloadResolvers<ContextType>;
  ApproveRegisterImportPayload?: ApproveRegisterImportPayloadResolvers<ContextType>;
  IdentifyHouseholdPayload?: IdentifyHouseholdPayloadResolvers<ContextType>;
  RecordNeedPayload?: RecordNeedPayloadResolvers<ContextType>;
  HoldMeetingPayload?: HoldMeetingPayloadResolvers<ContextType>;
  ProposeProjectPayload?: ProposeProjectPayloadResolvers<ContextType>;
  CompleteStepPayload?: CompleteStepPayloadResolvers<ContextType>;
  SignContractPayload?: SignContractPayloadResolvers<ContextType>;
  SubmitBatchPayload?: SubmitBatchPayloadResolvers<ContextType>;
  ResubmitBatchPayload?: ResubmitBatchPayloadResolvers<ContextType>;
  AcceptBatchPayload?: AcceptBatchPayloadResolvers<ContextType>;
  DrawCountySamplePayload?: DrawCountySamplePayloadResolvers<ContextType>;
  OpenQualityIssuePayload?: OpenQualityIssuePayloadResolvers<ContextType>;
  CloseQualityIssuePayload?: CloseQualityIssuePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
