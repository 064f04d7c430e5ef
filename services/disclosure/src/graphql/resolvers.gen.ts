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
  /** A second person approves one entry dated far back in disclosure (批准补录) */
  readonly approveDisclosureBackdating: ApproveBackdatingPayload;
  /** Asks for a whole list of disclosure as a file, made in the background (申请导出) */
  readonly requestDisclosureExport: ExportPayload;
  /** Ends an export that is not needed any more (取消导出) */
  readonly cancelDisclosureExport: ExportPayload;
  /** Fills a notice from the facts of a duty (拟制公告) */
  readonly prepareNotice: PrepareNoticePayload;
  /** Approves and publishes a notice that another person prepared (审核发布公告) */
  readonly approveNotice: ApproveNoticePayload;
  /** Prepares a notice that takes the place of a published one (更正公告) */
  readonly correctNotice: CorrectNoticePayload;
  /** Records proof that a notice was posted (登记公开凭证) */
  readonly postProof: PostProofPayload;
  /** Objects to what is on display; unsigned too (提出公示异议) */
  readonly raiseObjection: RaiseObjectionPayload;
  /** Answers an objection; upheld, it refuses what is announced (答复异议) */
  readonly answerObjection: AnswerObjectionPayload;
  /** Asks about a published notice; unsigned too (咨询) */
  readonly askQuestion: AskQuestionPayload;
  /** Answers a question, to the asker or before everyone (答复咨询) */
  readonly answerQuestion: AnswerQuestionPayload;
};


export type MutationApproveDisclosureBackdatingArgs = {
  input: ApproveBackdatingInput;
};


export type MutationRequestDisclosureExportArgs = {
  input: RequestExportInput;
};


export type MutationCancelDisclosureExportArgs = {
  input: CancelExportInput;
};


export type MutationPrepareNoticeArgs = {
  input: PrepareNoticeInput;
};


export type MutationApproveNoticeArgs = {
  input: ApproveNoticeInput;
};


export type MutationCorrectNoticeArgs = {
  input: CorrectNoticeInput;
};


export type MutationPostProofArgs = {
  input: PostProofInput;
};


export type MutationRaiseObjectionArgs = {
  input: RaiseObjectionInput;
};


export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
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
  /** One export of one's own from disclosure (导出任务) */
  readonly disclosureExport: Maybe<ExportJob>;
  /** One's own exports from disclosure, the newest first (本人的导出任务) */
  readonly disclosureExports: ExportJobConnection;
  /** Duties to disclose in a place and below, newest first; whole months of the period (公开义务列表) */
  readonly duties: DisclosureDutyConnection;
  /** Published notices of a place and below, newest first; whole months of the period (公告列表) */
  readonly notices: NoticeConnection;
  /** One published notice (公告) */
  readonly notice: Maybe<Notice>;
  /** The notice behind the code of a poster, and whether the code is genuine (公告验真) */
  readonly noticeByCode: NoticeVerification;
  /** Objections in a place and below, newest first; whole months of the period (异议列表) */
  readonly objections: NoticeObjectionConnection;
  /** Questions in a place and below, newest first (咨询列表) */
  readonly questions: NoticeQuestionConnection;
  /** What became of one's own objection or question, by its receipt code (凭回执查询) */
  readonly disclosureReceipt: Maybe<ReceiptStatus>;
};


export type QueryDisclosureExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisclosureExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutiesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<DisclosureDutyState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoticesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  item?: InputMaybe<Scalars['String']['input']>;
  onDisplay?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticeByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryObjectionsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<AnswerState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQuestionsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<AnswerState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisclosureReceiptArgs = {
  receiptCode: Scalars['String']['input'];
};

/** What a partner department may read and has read (部门数据使用) */
export type DataAccess = {
  readonly __typename?: 'DataAccess';
  /** Identity of its client (接入标识) */
  readonly clientId: Scalars['ID']['output'];
  /** Its use of disclosure; null where that is not the viewer's to see */
  readonly disclosure: Maybe<ContextAccess>;
};

/** A place; disclosure adds what was and is to be disclosed there (地区) */
export type Region = {
  readonly __typename?: 'Region';
  /** 12-digit code (区划代码) */
  readonly code: Scalars['RegionCode']['output'];
  /** Disclosure in this place and below; whole months of the period (公开情况) */
  readonly disclosure: Maybe<RegionDisclosure>;
};


/** A place; disclosure adds what was and is to be disclosed there (地区) */
export type RegionDisclosureArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Disclosure in figures; each opens into the list of the same name and period (公开情况统计) */
export type RegionDisclosure = {
  readonly __typename?: 'RegionDisclosure';
  /** Duties still running; null outside one's own area (待公开) */
  readonly dutiesOpen: Maybe<Scalars['Int']['output']>;
  /** Duties met in time; null outside one's own area (按期公开) */
  readonly dutiesMet: Maybe<Scalars['Int']['output']>;
  /** Duties missed; null outside one's own area (逾期未公开) */
  readonly dutiesMissed: Maybe<Scalars['Int']['output']>;
  /** Notices on display now (正在公示) */
  readonly noticesOnDisplay: Scalars['Int']['output'];
  /** Notices published (已发布公告) */
  readonly noticesPublished: Scalars['Int']['output'];
  /** Objections not answered yet; null outside one's own area (待答复异议) */
  readonly objectionsOpen: Maybe<Scalars['Int']['output']>;
};

/** A project; disclosure adds what was announced of it (项目) */
export type Project = {
  readonly __typename?: 'Project';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Published notices of the project, newest first (项目公告) */
  readonly notices: Maybe<NoticeConnection>;
};


/** A project; disclosure adds what was announced of it (项目) */
export type ProjectNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Level of a place (层级) */
export type DisclosureLevel =
  /** The nation (全国) */
  | 'NATION'
  /** Province (省) */
  | 'PROVINCE'
  /** City (市) */
  | 'CITY'
  /** County (县) */
  | 'COUNTY'
  /** Township (乡镇) */
  | 'TOWNSHIP'
  /** Village (村) */
  | 'VILLAGE'
  /** Villager group (组) */
  | 'GROUP';

/** State of a duty to disclose (公开义务状态) */
export type DisclosureDutyState =
  /** Still to be disclosed, in time (待公开) */
  | 'OPEN'
  /** Disclosed in time (按期公开) */
  | 'MET'
  /** Not disclosed in time (逾期未公开) */
  | 'MISSED'
  /** Nothing to disclose any more (撤销) */
  | 'CANCELLED';

/** A duty of one body to disclose one thing at one level (公开义务) */
export type DisclosureDuty = {
  readonly __typename?: 'DisclosureDuty';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Item of the catalogue, as a code (公开事项代码) */
  readonly item: Scalars['String']['output'];
  /** Item of the catalogue (公开事项) */
  readonly itemTitle: Scalars['String']['output'];
  /** Level (层级) */
  readonly level: DisclosureLevel;
  /** Place (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Kind of body that discloses at this level (机构类别) */
  readonly bodyKind: Scalars['String']['output'];
  /** The body; null while none of this kind is registered here (公开主体) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Name of the body (公开主体名称) */
  readonly bodyName: Maybe<Scalars['String']['output']>;
  /** Kind of the thing disclosed (事项类型) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing disclosed (事项标识) */
  readonly subjectId: Scalars['ID']['output'];
  /** What is to be disclosed (事项名称) */
  readonly title: Scalars['String']['output'];
  /** Step that waits for the display, where one does (等待公示的环节) */
  readonly stepId: Maybe<Scalars['ID']['output']>;
  /** Day on which the thing was formed (形成日期) */
  readonly formedOn: Scalars['Date']['output'];
  /** Instant at which the duty was recorded (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** State (状态) */
  readonly state: DisclosureDutyState;
  /** Day on which it was met or missed (办结或逾期日) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Its clock (公开期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Notices of it, drafts too, newest first (公告) */
  readonly notices: ReadonlyArray<Notice>;
};

/** A page of duties (公开义务列表) */
export type DisclosureDutyConnection = {
  readonly __typename?: 'DisclosureDutyConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<DisclosureDutyEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<DisclosureDuty>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A duty and its cursor (公开义务行) */
export type DisclosureDutyEdge = {
  readonly __typename?: 'DisclosureDutyEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Duty (公开义务) */
  readonly node: DisclosureDuty;
};

/** State of a notice (公告状态) */
export type NoticeState =
  /** Waiting for another person's approval (待审核) */
  | 'PREPARED'
  /** A draft that was not used (作废草稿) */
  | 'SET_ASIDE'
  /** On display; objections hold it (公示中) */
  | 'ON_DISPLAY'
  /** Its display has ended; it stays in the archive (公示期满) */
  | 'ENDED'
  /** A correcting notice has taken its place (已更正) */
  | 'REPLACED';

/** How the display of a step ended (公示结果) */
export type NoticeOutcome =
  /** No objection was left open (期满无异议) */
  | 'CLEARED'
  /** An objection was upheld (异议成立) */
  | 'REFUSED';

/** One line of a notice (公告要素) */
export type NoticeField = {
  readonly __typename?: 'NoticeField';
  /** Field of the catalogue, as a code (要素代码) */
  readonly field: Scalars['String']['output'];
  /** Field of the catalogue (要素) */
  readonly label: Scalars['String']['output'];
  /** What the notice says (内容) */
  readonly value: Scalars['String']['output'];
};

/** What is made known to the public; never changed, only corrected by another (公告公示) */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Signed code printed on posters (公告编码) */
  readonly code: Scalars['String']['output'];
  /** SVG of the QR code that leads to it in the portal (二维码) */
  readonly qr: Scalars['String']['output'];
  /** Item of the catalogue, as a code (公开事项代码) */
  readonly item: Scalars['String']['output'];
  /** Item of the catalogue (公开事项) */
  readonly itemTitle: Scalars['String']['output'];
  /** Level (层级) */
  readonly level: DisclosureLevel;
  /** Place (地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body that discloses (公开主体) */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** Name of the body that discloses (公开主体名称) */
  readonly bodyName: Maybe<Scalars['String']['output']>;
  /** Kind of the thing announced (事项类型) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing announced (事项标识) */
  readonly subjectId: Scalars['ID']['output'];
  /** Title (标题) */
  readonly title: Scalars['String']['output'];
  /** Lines in reading order (公告内容) */
  readonly fields: ReadonlyArray<NoticeField>;
  /** Department to ask (联系部门) */
  readonly contactDepartment: Scalars['String']['output'];
  /** Its office telephone (联系电话) */
  readonly contactPhone: Scalars['String']['output'];
  /** State (状态) */
  readonly state: NoticeState;
  /** First day of its display (公示起始日) */
  readonly displayedFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it must still hang (公示截止日) */
  readonly displayUntil: Maybe<Scalars['Date']['output']>;
  /** Day on which its display ended (公示结束日) */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** How the display ended (公示结果) */
  readonly outcome: Maybe<NoticeOutcome>;
  /** Instant of its publication (发布时间) */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Notice that this one corrects (被更正的公告) */
  readonly corrects: Maybe<Notice>;
  /** Why it was corrected (更正原因) */
  readonly correctionReason: Maybe<Scalars['String']['output']>;
  /** Notice that took its place (更正公告) */
  readonly correctedBy: Maybe<Notice>;
  /** How many objections are open (待答复异议数) */
  readonly openObjections: Scalars['Int']['output'];
  /** Proofs that it was posted (公开凭证) */
  readonly proofs: ReadonlyArray<NoticeProof>;
  /** Questions answered before everyone (公开答复) */
  readonly publishedQuestions: ReadonlyArray<PublishedQuestion>;
  /** The duty that it fulfils (公开义务) */
  readonly duty: Maybe<DisclosureDuty>;
};

/** Proof that a notice hung or ran in a channel (公开凭证) */
export type NoticeProof = {
  readonly __typename?: 'NoticeProof';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Channel, as a code (公开渠道代码) */
  readonly channel: Scalars['String']['output'];
  /** Channel (公开渠道) */
  readonly channelTitle: Scalars['String']['output'];
  /** Day (公开日期) */
  readonly postedOn: Scalars['Date']['output'];
  /** Photographs and files: short-lived tickets to read them (照片与文件) */
  readonly fileTickets: ReadonlyArray<Scalars['String']['output']>;
};

/** A question that was answered before everyone (公开答复) */
export type PublishedQuestion = {
  readonly __typename?: 'PublishedQuestion';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Day of the question (咨询日期) */
  readonly askedOn: Scalars['Date']['output'];
  /** Question (咨询内容) */
  readonly content: Scalars['String']['output'];
  /** Answer (答复) */
  readonly answer: Scalars['String']['output'];
  /** Day of the answer (答复日期) */
  readonly answeredOn: Scalars['Date']['output'];
};

/** A page of notices (公告列表) */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Notice>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notice and its cursor (公告行) */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Notice (公告) */
  readonly node: Notice;
};

/** Whether a code was written by the system, and what it stands for (公告验真) */
export type NoticeVerification = {
  readonly __typename?: 'NoticeVerification';
  /** True only for a genuine code of a published notice (是否真实) */
  readonly verified: Scalars['Boolean']['output'];
  /** The notice (公告) */
  readonly notice: Maybe<Notice>;
};

/** State of an objection or a question (答复状态) */
export type AnswerState =
  /** Not answered yet (待答复) */
  | 'OPEN'
  /** Answered (已答复) */
  | 'ANSWERED';

/** An objection to what is on display (公示异议) */
export type NoticeObjection = {
  readonly __typename?: 'NoticeObjection';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Notice objected to (公告) */
  readonly notice: Notice;
  /** Day (提出日期) */
  readonly raisedOn: Scalars['Date']['output'];
  /** Instant at which it was recorded (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** State (状态) */
  readonly state: AnswerState;
  /** Whether it was found right (是否成立) */
  readonly upheld: Maybe<Scalars['Boolean']['output']>;
  /** Answer (答复) */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Day of the answer (答复日期) */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** Its clock (答复期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What was objected (异议内容) */
  readonly content: Maybe<Scalars['String']['output']>;
  /** How to reach whoever objected (联系方式) */
  readonly contact: Maybe<Scalars['String']['output']>;
};

/** A page of objections (异议列表) */
export type NoticeObjectionConnection = {
  readonly __typename?: 'NoticeObjectionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<NoticeObjectionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<NoticeObjection>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** An objection and its cursor (异议行) */
export type NoticeObjectionEdge = {
  readonly __typename?: 'NoticeObjectionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Objection (公示异议) */
  readonly node: NoticeObjection;
};

/** A question about a notice (公众咨询) */
export type NoticeQuestion = {
  readonly __typename?: 'NoticeQuestion';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Notice asked about (公告) */
  readonly notice: Notice;
  /** Day (咨询日期) */
  readonly askedOn: Scalars['Date']['output'];
  /** State (状态) */
  readonly state: AnswerState;
  /** Answer (答复) */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Day of the answer (答复日期) */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** Its clock (答复期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** What was asked (咨询内容) */
  readonly content: Maybe<Scalars['String']['output']>;
};

/** A page of questions (咨询列表) */
export type NoticeQuestionConnection = {
  readonly __typename?: 'NoticeQuestionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<NoticeQuestionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<NoticeQuestion>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A question and its cursor (咨询行) */
export type NoticeQuestionEdge = {
  readonly __typename?: 'NoticeQuestionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Question (公众咨询) */
  readonly node: NoticeQuestion;
};

/** What became of an objection or a question, for whoever holds its receipt (办理情况) */
export type ReceiptStatus = {
  readonly __typename?: 'ReceiptStatus';
  /** Notice (公告) */
  readonly notice: Notice;
  /** Day on which it came in (提出日期) */
  readonly receivedOn: Scalars['Date']['output'];
  /** State (状态) */
  readonly state: AnswerState;
  /** Whether an objection was found right (是否成立) */
  readonly upheld: Maybe<Scalars['Boolean']['output']>;
  /** Answer (答复) */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Day of the answer (答复日期) */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** Day by which it is to be answered (答复期限) */
  readonly answerDueOn: Maybe<Scalars['Date']['output']>;
};

/** One line of a notice that the facts don't say (补充要素) */
export type NoticeFieldInput = {
  /** Field of the catalogue, as a code (要素代码) */
  readonly field: Scalars['String']['input'];
  /** What the notice shall say (内容) */
  readonly value: Scalars['String']['input'];
};

/** A file that was uploaded, attached to a fact (附件) */
export type NoticeEvidenceInput = {
  /** Ticket of the upload (上传凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Kind of document, for example photo (附件类别) */
  readonly kind: Scalars['String']['input'];
};

/** A notice to be filled from the facts (拟制公告) */
export type PrepareNoticeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Duty that it fulfils (公开义务) */
  readonly dutyId: Scalars['ID']['input'];
  /** Department to ask (联系部门) */
  readonly contactDepartment: Scalars['String']['input'];
  /** Its office telephone, for everyone to see (联系电话) */
  readonly contactPhone: Scalars['String']['input'];
  /** What the facts don't say (补充要素) */
  readonly supplement: ReadonlyArray<NoticeFieldInput>;
};

/** Answer to prepareNotice (拟制结果) */
export type PrepareNoticePayload = {
  readonly __typename?: 'PrepareNoticePayload';
  /** The notice (公告) */
  readonly notice: Maybe<Notice>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A notice to be published (审核发布公告) */
export type ApproveNoticeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Notice that waits for approval (公告) */
  readonly noticeId: Scalars['ID']['input'];
};

/** Answer to approveNotice (审核结果) */
export type ApproveNoticePayload = {
  readonly __typename?: 'ApproveNoticePayload';
  /** The notice (公告) */
  readonly notice: Maybe<Notice>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A correction of a published notice (更正公告) */
export type CorrectNoticeInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Notice to be corrected (被更正的公告) */
  readonly noticeId: Scalars['ID']['input'];
  /** Why (更正原因) */
  readonly reason: Scalars['String']['input'];
  /** Department to ask (联系部门) */
  readonly contactDepartment: Scalars['String']['input'];
  /** Its office telephone, for everyone to see (联系电话) */
  readonly contactPhone: Scalars['String']['input'];
  /** What the facts don't say (补充要素) */
  readonly supplement: ReadonlyArray<NoticeFieldInput>;
};

/** Answer to correctNotice (更正结果) */
export type CorrectNoticePayload = {
  readonly __typename?: 'CorrectNoticePayload';
  /** The correcting notice, waiting for approval (更正公告) */
  readonly notice: Maybe<Notice>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Proof of posting (登记公开凭证) */
export type PostProofInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Notice (公告) */
  readonly noticeId: Scalars['ID']['input'];
  /** Channel, as a code (公开渠道) */
  readonly channel: Scalars['String']['input'];
  /** Photographs and files (照片与文件) */
  readonly evidence: ReadonlyArray<NoticeEvidenceInput>;
};

/** Answer to postProof (登记结果) */
export type PostProofPayload = {
  readonly __typename?: 'PostProofPayload';
  /** The notice (公告) */
  readonly notice: Maybe<Notice>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An objection (提出公示异议) */
export type RaiseObjectionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Notice objected to (公告) */
  readonly noticeId: Scalars['ID']['input'];
  /** What is wrong with it (异议内容) */
  readonly content: Scalars['String']['input'];
  /** How to reach you, if you like (联系方式) */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to raiseObjection (受理结果) */
export type RaiseObjectionPayload = {
  readonly __typename?: 'RaiseObjectionPayload';
  /** Code by which to follow it up (回执编码) */
  readonly receiptCode: Maybe<Scalars['String']['output']>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to an objection (答复异议) */
export type AnswerObjectionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Objection (公示异议) */
  readonly objectionId: Scalars['ID']['input'];
  /** Whether it is found right (是否成立) */
  readonly upheld: Scalars['Boolean']['input'];
  /** Answer (答复) */
  readonly answer: Scalars['String']['input'];
};

/** Answer to answerObjection (答复结果) */
export type AnswerObjectionPayload = {
  readonly __typename?: 'AnswerObjectionPayload';
  /** The objection (公示异议) */
  readonly objection: Maybe<NoticeObjection>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A question about a notice (咨询) */
export type AskQuestionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Notice (公告) */
  readonly noticeId: Scalars['ID']['input'];
  /** Question (咨询内容) */
  readonly content: Scalars['String']['input'];
};

/** Answer to askQuestion (受理结果) */
export type AskQuestionPayload = {
  readonly __typename?: 'AskQuestionPayload';
  /** Code by which to follow it up (回执编码) */
  readonly receiptCode: Maybe<Scalars['String']['output']>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Answer to a question (答复咨询) */
export type AnswerQuestionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Question (公众咨询) */
  readonly questionId: Scalars['ID']['input'];
  /** Answer (答复) */
  readonly answer: Scalars['String']['input'];
  /** Whether question and answer are shown to everyone (是否公开答复) */
  readonly publish: Scalars['Boolean']['input'];
};

/** Answer to answerQuestion (答复结果) */
export type AnswerQuestionPayload = {
  readonly __typename?: 'AnswerQuestionPayload';
  /** The question (公众咨询) */
  readonly question: Maybe<NoticeQuestion>;
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
  Project: Project;
  DisclosureDuty: DisclosureDuty;
  Notice: Notice;
  NoticeObjection: NoticeObjection;
  NoticeQuestion: NoticeQuestion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataAccess:
    ( { __typename: 'DataAccess' }
    & GraphQLRecursivePick<FederationTypes['DataAccess'], {"clientId":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  DisclosureDuty:
    ( { __typename: 'DisclosureDuty' }
    & GraphQLRecursivePick<FederationTypes['DisclosureDuty'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
  NoticeObjection:
    ( { __typename: 'NoticeObjection' }
    & GraphQLRecursivePick<FederationTypes['NoticeObjection'], {"id":true}> );
  NoticeQuestion:
    ( { __typename: 'NoticeQuestion' }
    & GraphQLRecursivePick<FederationTypes['NoticeQuestion'], {"id":true}> );
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
  RegionDisclosure: ResolverTypeWrapper<RegionDisclosure>;
  Project: ResolverTypeWrapper<Project>;
  DisclosureLevel: DisclosureLevel;
  DisclosureDutyState: DisclosureDutyState;
  DisclosureDuty: ResolverTypeWrapper<DisclosureDuty>;
  DisclosureDutyConnection: ResolverTypeWrapper<DisclosureDutyConnection>;
  DisclosureDutyEdge: ResolverTypeWrapper<DisclosureDutyEdge>;
  NoticeState: NoticeState;
  NoticeOutcome: NoticeOutcome;
  NoticeField: ResolverTypeWrapper<NoticeField>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeProof: ResolverTypeWrapper<NoticeProof>;
  PublishedQuestion: ResolverTypeWrapper<PublishedQuestion>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  NoticeEdge: ResolverTypeWrapper<NoticeEdge>;
  NoticeVerification: ResolverTypeWrapper<NoticeVerification>;
  AnswerState: AnswerState;
  NoticeObjection: ResolverTypeWrapper<NoticeObjection>;
  NoticeObjectionConnection: ResolverTypeWrapper<NoticeObjectionConnection>;
  NoticeObjectionEdge: ResolverTypeWrapper<NoticeObjectionEdge>;
  NoticeQuestion: ResolverTypeWrapper<NoticeQuestion>;
  NoticeQuestionConnection: ResolverTypeWrapper<NoticeQuestionConnection>;
  NoticeQuestionEdge: ResolverTypeWrapper<NoticeQuestionEdge>;
  ReceiptStatus: ResolverTypeWrapper<ReceiptStatus>;
  NoticeFieldInput: NoticeFieldInput;
  NoticeEvidenceInput: NoticeEvidenceInput;
  PrepareNoticeInput: PrepareNoticeInput;
  PrepareNoticePayload: ResolverTypeWrapper<PrepareNoticePayload>;
  ApproveNoticeInput: ApproveNoticeInput;
  ApproveNoticePayload: ResolverTypeWrapper<ApproveNoticePayload>;
  CorrectNoticeInput: CorrectNoticeInput;
  CorrectNoticePayload: ResolverTypeWrapper<CorrectNoticePayload>;
  PostProofInput: PostProofInput;
  PostProofPayload: ResolverTypeWrapper<PostProofPayload>;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: ResolverTypeWrapper<RaiseObjectionPayload>;
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: ResolverTypeWrapper<AnswerObjectionPayload>;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: ResolverTypeWrapper<AskQuestionPayload>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: ResolverTypeWrapper<AnswerQuestionPayload>;
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
  RegionDisclosure: RegionDisclosure;
  Project: Project | FederationReferenceTypes['Project'];
  DisclosureDuty: DisclosureDuty | FederationReferenceTypes['DisclosureDuty'];
  DisclosureDutyConnection: DisclosureDutyConnection;
  DisclosureDutyEdge: DisclosureDutyEdge;
  NoticeField: NoticeField;
  Notice: Notice | FederationReferenceTypes['Notice'];
  NoticeProof: NoticeProof;
  PublishedQuestion: PublishedQuestion;
  NoticeConnection: NoticeConnection;
  NoticeEdge: NoticeEdge;
  NoticeVerification: NoticeVerification;
  NoticeObjection: NoticeObjection | FederationReferenceTypes['NoticeObjection'];
  NoticeObjectionConnection: NoticeObjectionConnection;
  NoticeObjectionEdge: NoticeObjectionEdge;
  NoticeQuestion: NoticeQuestion | FederationReferenceTypes['NoticeQuestion'];
  NoticeQuestionConnection: NoticeQuestionConnection;
  NoticeQuestionEdge: NoticeQuestionEdge;
  ReceiptStatus: ReceiptStatus;
  NoticeFieldInput: NoticeFieldInput;
  NoticeEvidenceInput: NoticeEvidenceInput;
  PrepareNoticeInput: PrepareNoticeInput;
  PrepareNoticePayload: PrepareNoticePayload;
  ApproveNoticeInput: ApproveNoticeInput;
  ApproveNoticePayload: ApproveNoticePayload;
  CorrectNoticeInput: CorrectNoticeInput;
  CorrectNoticePayload: CorrectNoticePayload;
  PostProofInput: PostProofInput;
  PostProofPayload: PostProofPayload;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: RaiseObjectionPayload;
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: AnswerObjectionPayload;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: AskQuestionPayload;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: AnswerQuestionPayload;
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
  approveDisclosureBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveDisclosureBackdatingArgs, 'input'>>;
  requestDisclosureExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationRequestDisclosureExportArgs, 'input'>>;
  cancelDisclosureExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationCancelDisclosureExportArgs, 'input'>>;
  prepareNotice?: Resolver<ResolversTypes['PrepareNoticePayload'], ParentType, ContextType, RequireFields<MutationPrepareNoticeArgs, 'input'>>;
  approveNotice?: Resolver<ResolversTypes['ApproveNoticePayload'], ParentType, ContextType, RequireFields<MutationApproveNoticeArgs, 'input'>>;
  correctNotice?: Resolver<ResolversTypes['CorrectNoticePayload'], ParentType, ContextType, RequireFields<MutationCorrectNoticeArgs, 'input'>>;
  postProof?: Resolver<ResolversTypes['PostProofPayload'], ParentType, ContextType, RequireFields<MutationPostProofArgs, 'input'>>;
  raiseObjection?: Resolver<ResolversTypes['RaiseObjectionPayload'], ParentType, ContextType, RequireFields<MutationRaiseObjectionArgs, 'input'>>;
  answerObjection?: Resolver<ResolversTypes['AnswerObjectionPayload'], ParentType, ContextType, RequireFields<MutationAnswerObjectionArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  disclosureExport?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryDisclosureExportArgs, 'id'>>;
  disclosureExports?: Resolver<ResolversTypes['ExportJobConnection'], ParentType, ContextType, Partial<QueryDisclosureExportsArgs>>;
  duties?: Resolver<ResolversTypes['DisclosureDutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'regionCode'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'regionCode'>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  noticeByCode?: Resolver<ResolversTypes['NoticeVerification'], ParentType, ContextType, RequireFields<QueryNoticeByCodeArgs, 'code'>>;
  objections?: Resolver<ResolversTypes['NoticeObjectionConnection'], ParentType, ContextType, RequireFields<QueryObjectionsArgs, 'regionCode'>>;
  questions?: Resolver<ResolversTypes['NoticeQuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'regionCode'>>;
  disclosureReceipt?: Resolver<Maybe<ResolversTypes['ReceiptStatus']>, ParentType, ContextType, RequireFields<QueryDisclosureReceiptArgs, 'receiptCode'>>;
};

export type DataAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccess'] = ResolversParentTypes['DataAccess'], FederationReferenceType extends FederationReferenceTypes['DataAccess'] = FederationReferenceTypes['DataAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['ContextAccess']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['RegionDisclosure']>, ParentType, ContextType, Partial<RegionDisclosureArgs>>;
};

export type RegionDisclosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionDisclosure'] = ResolversParentTypes['RegionDisclosure']> = {
  dutiesOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dutiesMet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dutiesMissed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticesOnDisplay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticesPublished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionsOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, Partial<ProjectNoticesArgs>>;
};

export type DisclosureDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureDuty'] = ResolversParentTypes['DisclosureDuty'], FederationReferenceType extends FederationReferenceTypes['DisclosureDuty'] = FederationReferenceTypes['DisclosureDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisclosureDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DisclosureLevel'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisclosureDutyState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type DisclosureDutyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureDutyConnection'] = ResolversParentTypes['DisclosureDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisclosureDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureDutyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureDutyEdge'] = ResolversParentTypes['DisclosureDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureDuty'], ParentType, ContextType>;
};

export type NoticeFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeField'] = ResolversParentTypes['NoticeField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DisclosureLevel'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['NoticeField']>, ParentType, ContextType>;
  contactDepartment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  displayedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  displayUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['NoticeProof']>, ParentType, ContextType>;
  publishedQuestions?: Resolver<ReadonlyArray<ResolversTypes['PublishedQuestion']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['DisclosureDuty']>, ParentType, ContextType>;
};

export type NoticeProofResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeProof'] = ResolversParentTypes['NoticeProof']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channelTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fileTickets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedQuestion'] = ResolversParentTypes['PublishedQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeVerification'] = ResolversParentTypes['NoticeVerification']> = {
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type NoticeObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeObjection'] = ResolversParentTypes['NoticeObjection'], FederationReferenceType extends FederationReferenceTypes['NoticeObjection'] = FederationReferenceTypes['NoticeObjection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeObjection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeObjectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeObjectionConnection'] = ResolversParentTypes['NoticeObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeObjectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NoticeObjection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeObjectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeObjectionEdge'] = ResolversParentTypes['NoticeObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeObjection'], ParentType, ContextType>;
};

export type NoticeQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeQuestion'] = ResolversParentTypes['NoticeQuestion'], FederationReferenceType extends FederationReferenceTypes['NoticeQuestion'] = FederationReferenceTypes['NoticeQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeQuestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeQuestionConnection'] = ResolversParentTypes['NoticeQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NoticeQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeQuestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeQuestionEdge'] = ResolversParentTypes['NoticeQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeQuestion'], ParentType, ContextType>;
};

export type ReceiptStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiptStatus'] = ResolversParentTypes['ReceiptStatus']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PrepareNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrepareNoticePayload'] = ResolversParentTypes['PrepareNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveNoticePayload'] = ResolversParentTypes['ApproveNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectNoticePayload'] = ResolversParentTypes['CorrectNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostProofPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostProofPayload'] = ResolversParentTypes['PostProofPayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RaiseObjectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RaiseObjectionPayload'] = ResolversParentTypes['RaiseObjectionPayload']> = {
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerObjectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerObjectionPayload'] = ResolversParentTypes['AnswerObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['NoticeObjection']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskQuestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskQuestionPayload'] = ResolversParentTypes['AskQuestionPayload']> = {
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerQuestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerQuestionPayload'] = ResolversParentTypes['AnswerQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['NoticeQuestion']>, ParentType, ContextType>;
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
  RegionDisclosure?: RegionDisclosureResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  DisclosureDuty?: DisclosureDutyResolvers<ContextType>;
  DisclosureDutyConnection?: DisclosureDutyConnectionResolvers<ContextType>;
  DisclosureDutyEdge?: DisclosureDutyEdgeResolvers<ContextType>;
  NoticeField?: NoticeFieldResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeProof?: NoticeProofResolvers<ContextType>;
  PublishedQuestion?: PublishedQuestionResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeVerification?: NoticeVerificationResolvers<ContextType>;
  NoticeObjection?: NoticeObjectionResolvers<ContextType>;
  NoticeObjectionConnection?: NoticeObjectionConnectionResolvers<ContextType>;
  NoticeObjectionEdge?: NoticeObjectionEdgeResolvers<ContextType>;
  NoticeQuestion?: NoticeQuestionResolvers<ContextType>;
  NoticeQuestionConnection?: NoticeQuestionConnectionResolvers<ContextType>;
  NoticeQuestionEdge?: NoticeQuestionEdgeResolvers<ContextType>;
  ReceiptStatus?: ReceiptStatusResolvers<ContextType>;
  PrepareNoticePayload?: PrepareNoticePayloadResolvers<ContextType>;
  ApproveNoticePayload?: ApproveNoticePayloadResolvers<ContextType>;
  CorrectNoticePayload?: CorrectNoticePayloadResolvers<ContextType>;
  PostProofPayload?: PostProofPayloadResolvers<ContextType>;
  RaiseObjectionPayload?: RaiseObjectionPayloadResolvers<ContextType>;
  AnswerObjectionPayload?: AnswerObjectionPayloadResolvers<ContextType>;
  AskQuestionPayload?: AskQuestionPayloadResolvers<ContextType>;
  AnswerQuestionPayload?: AnswerQuestionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
