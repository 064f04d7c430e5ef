// Generated from schema.graphql by `npm run generate`: change that file instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as KernelRefusal } from '@sunledger/kernel';
import type { PostRow, RegionGroupRow } from '../directory/graphql/directory-rows.ts';
import type { PackRow } from '../policy/graphql/policy.resolvers.ts';
import type { DeskRow } from '../desk/graphql/desk.resolvers.ts';
import type { FactSubscriptionRow } from '../partner/graphql/partner.resolvers.ts';
import type { SubscriptionRow } from '../notification/graphql/webhook.resolvers.ts';
import type { TraceNodeRow } from '../trace/application/walk-trace.ts';
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
  /** A second person approves one entry dated far back in accountability (批准补录) */
  readonly approveAccountabilityBackdating: ApproveBackdatingPayload;
  /** Asks for a whole list of accountability as a file, made in the background (申请导出) */
  readonly requestAccountabilityExport: ExportPayload;
  /** Ends an export that is not needed any more (取消导出) */
  readonly cancelAccountabilityExport: ExportPayload;
  /** Adds a villager group below its village (增设村民小组) */
  readonly addVillagerGroup: RegionPayload;
  /** Renames a region, or ends it with or without a successor (区划变更) */
  readonly changeRegion: RegionPayload;
  /** Groups regions, or changes a group (设立或变更区域组) */
  readonly changeRegionGroup: RegionGroupPayload;
  /** Registers a body (登记机构) */
  readonly registerBody: BodyPayload;
  /** Enters that a person holds a post (任职) */
  readonly holdPost: PostPayload;
  /** Ends a post-holding (免职) */
  readonly endPost: PostPayload;
  /** Publishes a version of a policy pack (发布政策包) */
  readonly publishPolicyPack: PolicyPackPayload;
  /** Subscribes a department to facts within its registration; the signing key is shown here only (订阅事实) */
  readonly subscribeFacts: SubscribeFactsPayload;
  /** Tells everything from a position again, and wakes a paused subscription (重放事实) */
  readonly replayFactSubscription: FactSubscriptionPayload;
  /** Ends a subscription to facts (终止事实订阅) */
  readonly endFactSubscription: FactSubscriptionPayload;
  /** Has an address called about what comes onto a body's desk (订阅通知) */
  readonly subscribeWebhook: SubscribeWebhookPayload;
  /** Ends a subscription (退订通知) */
  readonly endWebhook: WebhookPayload;
  /** Files a case on a clue, with its lead officer (立案) */
  readonly fileCase: FileCasePayload;
  /** Records one step of a case with its report (登记办案环节) */
  readonly recordCaseStep: RecordCaseStepPayload;
  /** Concludes a case as true or untrue (结案) */
  readonly concludeCase: ConcludeCasePayload;
  /** Tells supervision what became of a clue (反馈线索) */
  readonly answerClue: AnswerCluePayload;
  /** Records a measure on one person of a case (处理处分) */
  readonly imposeMeasure: ImposeMeasurePayload;
  /** Orders money of a programme to be recovered (决定追缴) */
  readonly orderRecovery: OrderRecoveryPayload;
  /** Orders part of what came in to the treasury (决定上缴国库) */
  readonly orderTreasuryReturn: OrderTreasuryReturnPayload;
  /** Lists who gets how much back (编制清退名单) */
  readonly listRefund: ListRefundPayload;
  /** Records a refund meeting with its signed list (登记现场清退会) */
  readonly holdRefundMeeting: HoldRefundMeetingPayload;
  /** Records that a household confirmed its refund (登记清退确认) */
  readonly confirmRefund: ConfirmRefundPayload;
  /** Records the meeting that told the result of a case (登记结果公开会、澄清会) */
  readonly holdResultMeeting: HoldResultMeetingPayload;
  /** Records the warning-education meeting of the unit concerned (登记警示教育大会) */
  readonly holdWarningMeeting: HoldWarningMeetingPayload;
  /** Records a talk with somebody in charge (登记约谈) */
  readonly holdTalk: HoldTalkPayload;
  /** Records what followed from a talk (登记约谈整改情况) */
  readonly followUpTalk: FollowUpTalkPayload;
  /** Drafts a bulletin; names are masked before anything is kept (起草通报) */
  readonly draftBulletin: DraftBulletinPayload;
  /** A second person approves a bulletin; disclosure publishes it (审定通报) */
  readonly approveBulletin: ApproveBulletinPayload;
  /** Drafts a body's assessment from the facts, or brings its draft up to date (拟定考核) */
  readonly draftAssessment: DraftAssessmentPayload;
  /** Enters an item that no fact fills, with evidence (填报指标) */
  readonly enterIndicator: EnterIndicatorPayload;
  /** The assessed body appeals against one item (申诉考核) */
  readonly appealAssessment: AppealAssessmentPayload;
  /** Decides an appeal (裁定申诉) */
  readonly decideAppeal: DecideAppealPayload;
  /** Makes an assessment final (考核定级) */
  readonly finaliseAssessment: FinaliseAssessmentPayload;
};


export type MutationApproveAccountabilityBackdatingArgs = {
  input: ApproveBackdatingInput;
};


export type MutationRequestAccountabilityExportArgs = {
  input: RequestExportInput;
};


export type MutationCancelAccountabilityExportArgs = {
  input: CancelExportInput;
};


export type MutationAddVillagerGroupArgs = {
  input: AddVillagerGroupInput;
};


export type MutationChangeRegionArgs = {
  input: ChangeRegionInput;
};


export type MutationChangeRegionGroupArgs = {
  input: ChangeRegionGroupInput;
};


export type MutationRegisterBodyArgs = {
  input: RegisterBodyInput;
};


export type MutationHoldPostArgs = {
  input: HoldPostInput;
};


export type MutationEndPostArgs = {
  input: EndPostInput;
};


export type MutationPublishPolicyPackArgs = {
  input: PublishPolicyPackInput;
};


export type MutationSubscribeFactsArgs = {
  input: SubscribeFactsInput;
};


export type MutationReplayFactSubscriptionArgs = {
  input: ReplayFactSubscriptionInput;
};


export type MutationEndFactSubscriptionArgs = {
  input: EndFactSubscriptionInput;
};


export type MutationSubscribeWebhookArgs = {
  input: SubscribeWebhookInput;
};


export type MutationEndWebhookArgs = {
  input: EndWebhookInput;
};


export type MutationFileCaseArgs = {
  input: FileCaseInput;
};


export type MutationRecordCaseStepArgs = {
  input: RecordCaseStepInput;
};


export type MutationConcludeCaseArgs = {
  input: ConcludeCaseInput;
};


export type MutationAnswerClueArgs = {
  input: AnswerClueInput;
};


export type MutationImposeMeasureArgs = {
  input: ImposeMeasureInput;
};


export type MutationOrderRecoveryArgs = {
  input: OrderRecoveryInput;
};


export type MutationOrderTreasuryReturnArgs = {
  input: OrderTreasuryReturnInput;
};


export type MutationListRefundArgs = {
  input: ListRefundInput;
};


export type MutationHoldRefundMeetingArgs = {
  input: HoldRefundMeetingInput;
};


export type MutationConfirmRefundArgs = {
  input: ConfirmRefundInput;
};


export type MutationHoldResultMeetingArgs = {
  input: HoldResultMeetingInput;
};


export type MutationHoldWarningMeetingArgs = {
  input: HoldWarningMeetingInput;
};


export type MutationHoldTalkArgs = {
  input: HoldTalkInput;
};


export type MutationFollowUpTalkArgs = {
  input: FollowUpTalkInput;
};


export type MutationDraftBulletinArgs = {
  input: DraftBulletinInput;
};


export type MutationApproveBulletinArgs = {
  input: ApproveBulletinInput;
};


export type MutationDraftAssessmentArgs = {
  input: DraftAssessmentInput;
};


export type MutationEnterIndicatorArgs = {
  input: EnterIndicatorInput;
};


export type MutationAppealAssessmentArgs = {
  input: AppealAssessmentInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationFinaliseAssessmentArgs = {
  input: FinaliseAssessmentInput;
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
  /** One export of one's own from accountability (导出任务) */
  readonly accountabilityExport: Maybe<ExportJob>;
  /** One's own exports from accountability, the newest first (本人的导出任务) */
  readonly accountabilityExports: ExportJobConnection;
  /** Who is signed in, with which posts (本人) */
  readonly me: Me;
  /** Facts that the viewer may hear of as they happen, and where (可实时获知的事项) */
  readonly hearings: ReadonlyArray<Hearing>;
  /** A place by its code; null when there is none (地区) */
  readonly region: Maybe<Region>;
  /** Places whose name holds the words, the larger first (按名称查找地区) */
  readonly regions: RegionConnection;
  /** A body (机构) */
  readonly body: Maybe<Body>;
  /** Bodies of a region and below, by region (机构列表) */
  readonly bodies: BodyConnection;
  /** Somebody's posts (人员) */
  readonly person: Maybe<Person>;
  /** What is in force for a region, line and fund kind on a day, key by key (现行政策) */
  readonly policyInForce: ReadonlyArray<PolicyInForce>;
  /** Published versions of the packs for a region and those above it (政策包列表) */
  readonly policyPacks: ReadonlyArray<PolicyPackVersion>;
  /** What is due, by due day: one's own desk, and with oversight those of the region and below (待办) */
  readonly desk: DeskConnection;
  /** What a department may read, what it read and for what: one's own, another's only for who watches over it (部门数据使用) */
  readonly dataAccess: Maybe<DataAccess>;
  /** Partner departments that may read in a region, for whoever watches over it (部门接入) */
  readonly dataAccesses: DataAccessConnection;
  /** Addresses told about a body's desk (通知订阅列表) */
  readonly webhookSubscriptions: ReadonlyArray<WebhookSubscription>;
  /** The chain from a fact, or from all facts of a thing (溯源) */
  readonly trace: Trace;
  /** Clues handed over in a place and below, newest first (移交线索列表) */
  readonly incomingClues: IncomingClueConnection;
  /** Cases of a place and below, newest first; whole months (案件列表) */
  readonly disciplineCases: DisciplineCaseConnection;
  /** One case (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
  /** People handled, each once by the period's heaviest measure; whole months (处理处分人员列表) */
  readonly handledPersons: HandledPersonConnection;
  /** Money ordered back in a place and below, newest first; whole months (追缴列表) */
  readonly recoveries: RecoveryConnection;
  /** One recovery (追缴) */
  readonly recovery: Maybe<Recovery>;
  /** Where all money ordered back in a place and below is today (追缴资金去向) */
  readonly recoveryWaterfall: Waterfall;
  /** Movements of recovered money of one kind; whole months (追缴资金变动列表) */
  readonly recoveryMovements: RecoveryMovementConnection;
  /** One refund list (清退名单) */
  readonly refundList: Maybe<RefundList>;
  /** Refund lines listed, paid or confirmed in the period; whole months (清退明细列表) */
  readonly refundLines: RefundLineConnection;
  /** Bulletins of a place and below by day of approval, or drafts by day of drafting; whole months (通报列表) */
  readonly bulletins: BulletinConnection;
  /** People of approved bulletins, issue by issue; whole months (通报涉及人员列表) */
  readonly bulletinPersons: BulletinPersonConnection;
  /** Refund meetings with what each handed out; whole months (现场清退会列表) */
  readonly refundMeetings: RefundMeetingConnection;
  /** Warning-education meetings; whole months (警示教育大会列表) */
  readonly warningMeetings: WarningMeetingConnection;
  /** Talks of a place and below, newest first; whole months (约谈列表) */
  readonly talks: TalkConnection;
  /** The latest talk of the period with each person; whole months (约谈人员列表) */
  readonly talkedPersons: TalkConnection;
  /** One talk (约谈) */
  readonly talk: Maybe<Talk>;
  /** One bulletin (通报) */
  readonly bulletin: Maybe<Bulletin>;
  /** Assessments of a place and below; with a period, those made final in its months (考核列表) */
  readonly assessments: AssessmentConnection;
  /** One assessment (考核) */
  readonly assessment: Maybe<Assessment>;
};


export type QueryAccountabilityExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountabilityExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  search: Scalars['String']['input'];
  within?: InputMaybe<Scalars['RegionCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBodiesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyInForceArgs = {
  regionCode: Scalars['RegionCode']['input'];
  line?: InputMaybe<Scalars['String']['input']>;
  fundKind?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPolicyPacksArgs = {
  regionCode: Scalars['RegionCode']['input'];
};


export type QueryDeskArgs = {
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  state: DeskState;
  assignedSince?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataAccessArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDataAccessesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookSubscriptionsArgs = {
  bodyId: Scalars['ID']['input'];
};


export type QueryTraceArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  direction: TraceDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIncomingCluesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<IncomingClueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisciplineCasesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<CaseState>;
  by?: InputMaybe<CaseDate>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisciplineCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandledPersonsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  kind?: InputMaybe<MeasureKind>;
  handling?: InputMaybe<MeasureHandling>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecoveriesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecoveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecoveryWaterfallArgs = {
  regionCode: Scalars['RegionCode']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecoveryMovementsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  kind: RecoveryMovementKind;
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRefundListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundLinesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  by?: InputMaybe<RefundState>;
  refundListId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBulletinsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  approved?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<BulletinKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBulletinPersonsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRefundMeetingsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWarningMeetingsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTalksArgs = {
  regionCode: Scalars['RegionCode']['input'];
  kind?: InputMaybe<TalkKind>;
  post?: InputMaybe<TalkedPost>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTalkedPersonsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  post?: InputMaybe<TalkedPost>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTalkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  state?: InputMaybe<AssessmentState>;
  year?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};

/** What a partner department may read and has read (部门数据使用) */
export type DataAccess = {
  readonly __typename?: 'DataAccess';
  /** Identity of its client (接入标识) */
  readonly clientId: Scalars['ID']['output'];
  /** Its use of accountability; null where that is not the viewer's to see */
  readonly accountability: Maybe<ContextAccess>;
  /** Name of the registration (接入名称) */
  readonly name: Scalars['String']['output'];
  /** Department (部门) */
  readonly body: Maybe<Body>;
  /** Region of the department (部门所在地区) */
  readonly region: Region;
  /** Line of the department (条线) */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Region groups that it covers (负责的区域组) */
  readonly groups: ReadonlyArray<RegionGroup>;
  /** Registered purpose, as the pack names it (接入目的代码) */
  readonly purpose: Scalars['String']['output'];
  /** Registered purpose (接入目的) */
  readonly purposeTitle: Scalars['String']['output'];
  /** Registered purpose in English (英文接入目的) */
  readonly purposeTitleEn: Scalars['String']['output'];
  /** Whether the purpose opens personal data (是否可查阅个人信息) */
  readonly opensPersonal: Scalars['Boolean']['output'];
  /** First day (登记日期) */
  readonly registeredFrom: Scalars['Date']['output'];
  /** First day on which it is no longer in force (终止日期) */
  readonly registeredUntil: Maybe<Scalars['Date']['output']>;
  /** Whether it acts today (是否有效) */
  readonly inForce: Scalars['Boolean']['output'];
  /** Its subscriptions to facts (事实订阅) */
  readonly subscriptions: ReadonlyArray<FactSubscription>;
};

/** A place by its statistical code; every service hangs its own part here (地区) */
export type Region = {
  readonly __typename?: 'Region';
  /** 12-digit code, 15 with a villager group (区划代码) */
  readonly code: Scalars['RegionCode']['output'];
  /** Its own name (名称) */
  readonly name: Scalars['String']['output'];
  /** Names from the province down (全称) */
  readonly fullName: Scalars['String']['output'];
  /** Level (层级) */
  readonly level: RegionLevel;
  /** The place directly above; null for the nation (上级地区) */
  readonly parent: Maybe<Region>;
  /** The places directly below, by code (下级地区) */
  readonly children: RegionConnection;
  /** Bodies of exactly this place (本级机构) */
  readonly bodies: ReadonlyArray<Body>;
  /** Region groups that name this place (所在区域组) */
  readonly groups: ReadonlyArray<RegionGroup>;
  /** First day of its validity, where known (设立日期) */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Day from which it is no longer valid (撤销日期) */
  readonly validUntil: Maybe<Scalars['Date']['output']>;
  /** The place that took over from it (承继地区) */
  readonly successor: Maybe<Region>;
  /** Names that it had before (曾用名) */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Cases, people, recovery, bulletins and assessments here and below, over whole months (问责) */
  readonly accountability: Maybe<RegionAccountability>;
};


/** A place by its statistical code; every service hangs its own part here (地区) */
export type RegionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place by its statistical code; every service hangs its own part here (地区) */
export type RegionAccountabilityArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Level of a place (地区层级) */
export type RegionLevel =
  /** The nation (全国) */
  | 'NATION'
  /** Province (省级) */
  | 'PROVINCE'
  /** City (地级) */
  | 'CITY'
  /** County (县级) */
  | 'COUNTY'
  /** Township (乡级) */
  | 'TOWNSHIP'
  /** Village (村级) */
  | 'VILLAGE'
  /** Villager group (村民小组) */
  | 'GROUP';

/** A page of places (地区列表) */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Region>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place and its cursor (地区行) */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Place (地区) */
  readonly node: Region;
};

/** Regions grouped besides their codes: coordination areas, parks, a stationed group's area (区域组) */
export type RegionGroup = {
  readonly __typename?: 'RegionGroup';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Name (名称) */
  readonly name: Scalars['String']['output'];
  /** Its regions (所含地区) */
  readonly regions: ReadonlyArray<Region>;
};

/** A body of a region and a line (机构) */
export type Body = {
  readonly __typename?: 'Body';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Name (名称) */
  readonly name: Scalars['String']['output'];
  /** Kind, as a code (机构类别代码) */
  readonly kind: Scalars['String']['output'];
  /** Kind (机构类别) */
  readonly kindName: Scalars['String']['output'];
  /** Its region (所属地区) */
  readonly region: Region;
  /** Its line, for example water or transport (条线) */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Address that gets mail about its desk (通知邮箱) */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Who holds which post in it, newest first (任职情况) */
  readonly posts: ReadonlyArray<Post>;
};

/** A page of bodies (机构列表) */
export type BodyConnection = {
  readonly __typename?: 'BodyConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BodyEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Body>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body and its cursor (机构行) */
export type BodyEdge = {
  readonly __typename?: 'BodyEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Body (机构) */
  readonly node: Body;
};

/** Somebody who holds or held posts, known by sign-in identity (人员) */
export type Person = {
  readonly __typename?: 'Person';
  /** Sign-in identity (登录标识) */
  readonly id: Scalars['ID']['output'];
  /** Posts held, now and before (任职情况) */
  readonly posts: ReadonlyArray<Post>;
};

/** A post held by a person for a period (任职) */
export type Post = {
  readonly __typename?: 'Post';
  /** Identity of the post-holding (标识) */
  readonly id: Scalars['ID']['output'];
  /** Who holds it (任职人员) */
  readonly person: Person;
  /** Body (机构) */
  readonly body: Maybe<Body>;
  /** Region in which and below which it acts (所属地区) */
  readonly region: Region;
  /** Line of its body (条线) */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Kind of post, as the pack names it (岗位) */
  readonly postKind: Scalars['String']['output'];
  /** Title (职务) */
  readonly title: Scalars['String']['output'];
  /** Duties that it carries (权责) */
  readonly duties: ReadonlyArray<Scalars['String']['output']>;
  /** Region groups that it covers besides (负责的区域组) */
  readonly groups: ReadonlyArray<RegionGroup>;
  /** First day (任职日期) */
  readonly heldFrom: Scalars['Date']['output'];
  /** First day on which it is no longer held (免职日期) */
  readonly heldUntil: Maybe<Scalars['Date']['output']>;
};

/** Whoever is signed in (本人) */
export type Me = {
  readonly __typename?: 'Me';
  /** Sign-in identity (登录标识) */
  readonly personId: Scalars['ID']['output'];
  /** Posts held today (现任职务) */
  readonly posts: ReadonlyArray<Post>;
  /** Duties of all of them together (权责) */
  readonly duties: ReadonlyArray<Scalars['String']['output']>;
};

/** Facts of which a viewer may hear in certain places (可获知事项) */
export type Hearing = {
  readonly __typename?: 'Hearing';
  /** Places and all below them; the code of zeros stands for the whole country (地区) */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['output']>;
  /** Types of facts (事项类型) */
  readonly factTypes: ReadonlyArray<Scalars['String']['output']>;
};

/** A value of policy in force, with where it comes from (现行政策值) */
export type PolicyInForce = {
  readonly __typename?: 'PolicyInForce';
  /** Key (键) */
  readonly key: Scalars['String']['output'];
  /** What it is (名称) */
  readonly term: Scalars['String']['output'];
  /** The value as JSON; null where no pack sets it (值) */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Pack that says it (政策包) */
  readonly pack: Maybe<Scalars['String']['output']>;
  /** Version of the pack (版本) */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Clause that it follows from (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Published source, default to be confirmed, or invented (依据性质) */
  readonly confidence: Maybe<Scalars['String']['output']>;
  /** Another pack of the same place that says something else (相互矛盾) */
  readonly contradiction: Maybe<Scalars['String']['output']>;
  /** Versions of a pack between which that day falls, so that it does not speak: what stands above it counts (版本空档) */
  readonly gap: Maybe<Scalars['String']['output']>;
  /** From the value set outright to the last change of it (由来) */
  readonly trail: ReadonlyArray<PolicyStep>;
};

/** One step to a value in force (政策值由来) */
export type PolicyStep = {
  readonly __typename?: 'PolicyStep';
  /** Pack (政策包) */
  readonly pack: Scalars['String']['output'];
  /** Version (版本) */
  readonly version: Scalars['Int']['output'];
  /** Clause (条款) */
  readonly clause: Scalars['String']['output'];
  /** Relative change, as JSON; null where the value is set outright (相对变更) */
  readonly change: Maybe<Scalars['String']['output']>;
  /** Value after this step, as JSON (该步之值) */
  readonly value: Scalars['String']['output'];
};

/** A published version of a policy pack (政策包版本) */
export type PolicyPackVersion = {
  readonly __typename?: 'PolicyPackVersion';
  /** Identity of the pack (标识) */
  readonly id: Scalars['ID']['output'];
  /** Version (版本) */
  readonly version: Scalars['Int']['output'];
  /** Title (名称) */
  readonly title: Scalars['String']['output'];
  /** Region that it is for (适用地区) */
  readonly region: Region;
  /** Line that it is for (条线) */
  readonly line: Maybe<Scalars['String']['output']>;
  /** First day (生效日期) */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day (失效日期) */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Document that it follows (依据文件) */
  readonly source: Scalars['String']['output'];
  /** Instant of its publication (发布时间) */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** Unit in which a limit counts (计时单位) */
export type LimitUnit =
  /** Calendar days (自然日) */
  | 'CALENDAR_DAY'
  /** Chinese working days, make-up days included (工作日) */
  | 'WORKING_DAY'
  /** Months (月) */
  | 'MONTH';

/** What is due, for whom, over all contexts (待办) */
export type DeskItem = {
  readonly __typename?: 'DeskItem';
  /** Identity of its clock (标识) */
  readonly id: Scalars['ID']['output'];
  /** Kind of clock (期限种类) */
  readonly kind: Scalars['String']['output'];
  /** What is due (事项) */
  readonly title: Scalars['String']['output'];
  /** Type of the thing that it is about (对象类型) */
  readonly subjectType: Scalars['String']['output'];
  /** The thing that it is about (对象标识) */
  readonly subjectId: Scalars['ID']['output'];
  /** Body that owes it (责任机构) */
  readonly body: Maybe<Body>;
  /** Region (地区) */
  readonly region: Region;
  /** First day (起算日) */
  readonly startedOn: Scalars['Date']['output'];
  /** Last day (到期日) */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether the due day rests on a calendar not yet published (是否暂定) */
  readonly provisional: Scalars['Boolean']['output'];
  /** Days left in the unit of its limit; negative when late, null once done (剩余天数) */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** Unit of its limit, in which the days left are counted; months are counted in calendar days (计时单位) */
  readonly limitUnit: LimitUnit;
  /** State of the clock (期限状态) */
  readonly state: DeadlineState;
  /** Day on which it was met or missed (办结或逾期日) */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** Due day before an extension (原到期日) */
  readonly extendedFrom: Maybe<Scalars['Date']['output']>;
  /** Pack and version of the limit (政策包及版本) */
  readonly policy: Scalars['String']['output'];
  /** Clause of the limit (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Instant at which it came onto the desk (交办时间) */
  readonly assignedAt: Scalars['DateTime']['output'];
};

/** Which part of a desk (待办状态) */
export type DeskState =
  /** Still in time (待办) */
  | 'DUE'
  /** Late and not done (逾期) */
  | 'OVERDUE'
  /** Done, or its subject is gone (已办) */
  | 'DONE';

/** A page of a desk (待办列表) */
export type DeskConnection = {
  readonly __typename?: 'DeskConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<DeskEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<DeskItem>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a desk and its cursor (待办行) */
export type DeskEdge = {
  readonly __typename?: 'DeskEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Item (待办) */
  readonly node: DeskItem;
};

/** An address that is told what comes onto a body's desk (通知订阅) */
export type WebhookSubscription = {
  readonly __typename?: 'WebhookSubscription';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Body whose desk it is about (机构) */
  readonly body: Body;
  /** Address that is called (地址) */
  readonly url: Scalars['String']['output'];
  /** Instant from which it counts (订阅时间) */
  readonly subscribedAt: Scalars['DateTime']['output'];
  /** Instant at which it was ended (退订时间) */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Latest deliveries, newest first (投递记录) */
  readonly deliveries: ReadonlyArray<WebhookDelivery>;
};

/** One notification on its way to an address (通知投递) */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Identity; the same in each attempt (标识) */
  readonly id: Scalars['ID']['output'];
  /** What is told: item-assigned or item-overdue (通知种类) */
  readonly kind: Scalars['String']['output'];
  /** Attempts made (尝试次数) */
  readonly attempts: Scalars['Int']['output'];
  /** Whether it arrived, waits, or was given up (投递状态) */
  readonly state: WebhookDeliveryState;
  /** Answer of the address to the last attempt (对方答复) */
  readonly lastAnswer: Maybe<Scalars['String']['output']>;
  /** Instant of the next attempt (下次尝试时间) */
  readonly nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
};

/** State of a delivery (投递状态) */
export type WebhookDeliveryState =
  /** Waits for its next attempt (待投递) */
  | 'PENDING'
  /** Arrived (已送达) */
  | 'DELIVERED'
  /** Given up after the last attempt (已放弃) */
  | 'FAILED';

/** Direction of a walk (溯源方向) */
export type TraceDirection =
  /** Towards what led to it (向上) */
  | 'UP'
  /** Towards what followed from it (向下) */
  | 'DOWN'
  /** Both (双向) */
  | 'BOTH';

/** A fact in the chain (事实) */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Identity of the fact (标识) */
  readonly id: Scalars['ID']['output'];
  /** Type, for programs (类型) */
  readonly type: Scalars['String']['output'];
  /** What happened (名称) */
  readonly title: Scalars['String']['output'];
  /** The thing that it happened to (对象标识) */
  readonly subjectId: Scalars['ID']['output'];
  /** Region (地区) */
  readonly region: Region;
  /** Day on which it happened (发生日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant at which it was recorded (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** One fact led to another (因果) */
export type TraceEdge = {
  readonly __typename?: 'TraceEdge';
  /** The fact that led (前因) */
  readonly cause: Scalars['ID']['output'];
  /** The fact that followed (后果) */
  readonly effect: Scalars['ID']['output'];
};

/** The chain of facts around one, as far as the reader's rights go (溯源链) */
export type Trace = {
  readonly __typename?: 'Trace';
  /** Facts, in the order in which they happened (事实) */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** What led to what among them (因果) */
  readonly edges: ReadonlyArray<TraceEdge>;
  /** More lies past the depth or the number shown (是否截断) */
  readonly truncated: Scalars['Boolean']['output'];
  /** The chain goes on outside the reader's regions (是否延伸至其他地区) */
  readonly goesOnElsewhere: Scalars['Boolean']['output'];
};

/** A villager group to add (增设村民小组) */
export type AddVillagerGroupInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Its village (所属村) */
  readonly villageCode: Scalars['RegionCode']['input'];
  /** Its number in the village, 1 to 999 (组号) */
  readonly number: Scalars['Int']['input'];
  /** Name (名称) */
  readonly name: Scalars['String']['input'];
};

/** A change of a region (区划变更) */
export type ChangeRegionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The region (区划代码) */
  readonly code: Scalars['RegionCode']['input'];
  /** New name (新名称) */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Day from which it is no longer valid (撤销日期) */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The region that takes over (承继区划) */
  readonly successorCode?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** Answer to addVillagerGroup and changeRegion (区划结果) */
export type RegionPayload = {
  readonly __typename?: 'RegionPayload';
  /** The region (地区) */
  readonly region: Maybe<Region>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A region group (区域组) */
export type ChangeRegionGroupInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The group to change; a new one when left out (区域组) */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  readonly name: Scalars['String']['input'];
  /** All its regions (所含地区) */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['input']>;
};

/** Answer to changeRegionGroup (区域组结果) */
export type RegionGroupPayload = {
  readonly __typename?: 'RegionGroupPayload';
  /** The group (区域组) */
  readonly group: Maybe<RegionGroup>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** When mail about a desk is sent (通知时机) */
export type MailWhen =
  /** As soon as something comes (即时) */
  | 'AT_ONCE'
  /** Once a day (每日) */
  | 'DAILY';

/** A body to register (登记机构) */
export type RegisterBodyInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  readonly name: Scalars['String']['input'];
  /** Kind, as a code (机构类别) */
  readonly bodyKind: Scalars['String']['input'];
  /** Its region (所属地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Its line (条线) */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Address for mail about its desk (通知邮箱) */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number that is messaged about what is late; kept encrypted (值班手机) */
  readonly dutyPhone?: InputMaybe<Scalars['String']['input']>;
  /** When that mail is sent; daily when left out (通知时机) */
  readonly mailWhen?: InputMaybe<MailWhen>;
};

/** Answer to registerBody (登记结果) */
export type BodyPayload = {
  readonly __typename?: 'BodyPayload';
  /** The body (机构) */
  readonly body: Maybe<Body>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A post to be held (任职) */
export type HoldPostInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Sign-in identity of the person (登录标识) */
  readonly personId: Scalars['ID']['input'];
  /** Body (机构) */
  readonly bodyId: Scalars['ID']['input'];
  /** Kind of post, as the pack in force names it (岗位) */
  readonly postKind: Scalars['String']['input'];
  /** Title (职务) */
  readonly title: Scalars['String']['input'];
  /** First day; the day it happened when left out (任职日期) */
  readonly heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Region groups that it covers besides (负责的区域组) */
  readonly groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of a department's client: its registered purpose (接入目的) */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a post-holding (免职) */
export type EndPostInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The post-holding (任职) */
  readonly postId: Scalars['ID']['input'];
  /** First day on which it is no longer held; the day it happened when left out (免职日期) */
  readonly heldUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Answer to holdPost and endPost (任免结果) */
export type PostPayload = {
  readonly __typename?: 'PostPayload';
  /** The post-holding (任职) */
  readonly post: Maybe<Post>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A version of a policy pack (发布政策包) */
export type PublishPolicyPackInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The pack as JSON text (政策包内容) */
  readonly json: Scalars['String']['input'];
};

/** Answer to publishPolicyPack (发布结果) */
export type PolicyPackPayload = {
  readonly __typename?: 'PolicyPackPayload';
  /** The published version (政策包版本) */
  readonly pack: Maybe<PolicyPackVersion>;
  /** Why not; each names the key of the pack at fault (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A subscription (订阅通知) */
export type SubscribeWebhookInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Body whose desk it is about (机构) */
  readonly bodyId: Scalars['ID']['input'];
  /** Address that is called by HTTPS POST (地址) */
  readonly url: Scalars['String']['input'];
};

/** Answer to subscribeWebhook (订阅结果) */
export type SubscribeWebhookPayload = {
  readonly __typename?: 'SubscribeWebhookPayload';
  /** The subscription (通知订阅) */
  readonly subscription: Maybe<WebhookSubscription>;
  /** Key by which the address can check that a call is ours; shown this once (签名密钥) */
  readonly signingKey: Maybe<Scalars['String']['output']>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The end of a subscription (退订通知) */
export type EndWebhookInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** The subscription (通知订阅) */
  readonly subscriptionId: Scalars['ID']['input'];
};

/** Answer to endWebhook (退订结果) */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** The subscription (通知订阅) */
  readonly subscription: Maybe<WebhookSubscription>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** State of a case (案件状态) */
export type CaseState =
  /** Filed (已立案) */
  | 'FILED'
  /** Investigated (已审查调查) */
  | 'INVESTIGATED'
  /** Tried (已审理) */
  | 'TRIED'
  /** Decided (已作出决定) */
  | 'DECIDED'
  /** Executed (已执行) */
  | 'EXECUTED'
  /** Concluded (已结案) */
  | 'CONCLUDED';

/** Step of a case (案件环节) */
export type CaseStep =
  /** Investigation (审查调查) */
  | 'INVESTIGATED'
  /** Trial, by another than the lead (审理) */
  | 'TRIED'
  /** Decision (处分决定) */
  | 'DECIDED'
  /** Execution (执行) */
  | 'EXECUTED';

/** How a case is handled (办案方式) */
export type CaseKind =
  /** By the body in charge (本级办理) */
  | 'ORDINARY'
  /** Raised to the level above (提级办理) */
  | 'RAISED_LEVEL'
  /** By a body of another area (异地交叉办理) */
  | 'CROSS_AREA'
  /** Led by the township with help of departments (乡镇主办、部门协助) */
  | 'TOWNSHIP_LED';

/** State of a clue handed over (移交线索状态) */
export type IncomingClueState =
  /** Waits for a case or an answer (待办) */
  | 'WAITING'
  /** A case stands on it (已立案) */
  | 'FILED'
  /** Answered (已反馈) */
  | 'ANSWERED';

/** What became of a clue (线索反馈结果) */
export type ClueAnswer =
  /** No case was filed (未立案) */
  | 'NOT_FILED'
  /** Its case proved true (查实) */
  | 'SUBSTANTIATED'
  /** Its case proved untrue (查否) */
  | 'UNSUBSTANTIATED';

/** Which day of a case a period is about (案件时间口径) */
export type CaseDate =
  /** Day of filing (立案日期) */
  | 'FILED'
  /** Day of conclusion (结案日期) */
  | 'CONCLUDED';

/** A clue that supervision handed over (移交线索) */
export type IncomingClue = {
  readonly __typename?: 'IncomingClue';
  /** The clue (线索) */
  readonly clueId: Scalars['ID']['output'];
  /** Place it is about (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body it was handed to (受理机构) */
  readonly toBodyId: Scalars['ID']['output'];
  /** Class of problem (问题类别) */
  readonly problemClass: Scalars['String']['output'];
  /** Day of the transfer (移交日期) */
  readonly transferredOn: Scalars['Date']['output'];
  /** Instant at which the transfer was recorded (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** State (状态) */
  readonly state: IncomingClueState;
  /** Day of the answer (反馈日期) */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** The answer (反馈结果) */
  readonly answer: Maybe<ClueAnswer>;
  /** The case on it (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
};

/** A page of clues handed over (移交线索列表) */
export type IncomingClueConnection = {
  readonly __typename?: 'IncomingClueConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<IncomingClueEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<IncomingClue>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of clues handed over and its cursor (移交线索行) */
export type IncomingClueEdge = {
  readonly __typename?: 'IncomingClueEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (移交线索) */
  readonly node: IncomingClue;
};

/** A case of the discipline inspection body; its lead officer answers for it for life (案件) */
export type DisciplineCase = {
  readonly __typename?: 'DisciplineCase';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Clue it was filed on (线索) */
  readonly clueId: Scalars['ID']['output'];
  /** Place it is about (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body that handles it (办案机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** How it is handled (办案方式) */
  readonly kind: CaseKind;
  /** Lead officer, on record for life (主办人) */
  readonly leadPersonId: Scalars['ID']['output'];
  /** State (状态) */
  readonly state: CaseState;
  /** Day of filing (立案日期) */
  readonly filedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day of conclusion (结案日期) */
  readonly concludedOn: Maybe<Scalars['Date']['output']>;
  /** Whether it proved true; null until concluded (是否查实) */
  readonly substantiated: Maybe<Scalars['Boolean']['output']>;
  /** What was concluded; names nobody (结论) */
  readonly conclusion: Maybe<Scalars['String']['output']>;
  /** Steps it took, in order (办案环节) */
  readonly steps: ReadonlyArray<CaseStepRecord>;
  /** Measures imposed in it (处理处分) */
  readonly measures: ReadonlyArray<DisciplineMeasure>;
  /** Money ordered back in it (追缴) */
  readonly recoveries: ReadonlyArray<Recovery>;
  /** Meetings that told its result (结果公开会、澄清会) */
  readonly resultMeetings: ReadonlyArray<ResultMeeting>;
  /** Warning-education meetings of the units concerned (警示教育大会) */
  readonly warningMeetings: ReadonlyArray<WarningMeeting>;
  /** Clock of its conclusion (办案期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
};

/** A page of cases (案件列表) */
export type DisciplineCaseConnection = {
  readonly __typename?: 'DisciplineCaseConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<DisciplineCaseEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<DisciplineCase>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of cases and its cursor (案件行) */
export type DisciplineCaseEdge = {
  readonly __typename?: 'DisciplineCaseEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (案件) */
  readonly node: DisciplineCase;
};

/** A step that a case took (办案环节记录) */
export type CaseStepRecord = {
  readonly __typename?: 'CaseStepRecord';
  /** Step (环节) */
  readonly step: CaseStep;
  /** Who took it (办理人) */
  readonly doneBy: Scalars['ID']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its report, which names people (报告) */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What a result meeting does (会议性质) */
export type ResultMeetingKind =
  /** A true result is published (公布查实结果) */
  | 'PUBLISHED'
  /** Whom it named untruly is cleared (澄清) */
  | 'CLEARED';

/** A meeting that tells villagers what came of a case (结果公开会、澄清会) */
export type ResultMeeting = {
  readonly __typename?: 'ResultMeeting';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** What it did (会议性质) */
  readonly result: ResultMeetingKind;
  /** Minutes, signatures, photos (会议材料) */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Place (地点) */
  readonly place: Scalars['String']['output'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Kind of measure, from light to heavy (处理处分种类) */
export type MeasureKind =
  /** Reminding talk (谈话提醒) */
  | 'TALK_REMINDER'
  /** Criticism and education (批评教育) */
  | 'CRITICISM_EDUCATION'
  /** Written self-inspection ordered (责令检查) */
  | 'WRITTEN_INSPECTION'
  /** Admonition (诫勉) */
  | 'ADMONITION'
  /** Suspended for inspection (停职检查) */
  | 'SUSPENDED_FOR_INSPECTION'
  /** Post adjusted (调整职务) */
  | 'POST_ADJUSTED'
  /** Ordered to resign (责令辞职) */
  | 'ORDERED_TO_RESIGN'
  /** Removed from post (免职) */
  | 'REMOVED_FROM_POST'
  /** Administrative warning, 6 months (政务警告) */
  | 'ADMINISTRATIVE_WARNING'
  /** Party warning (党内警告) */
  | 'PARTY_WARNING'
  /** Administrative demerit, 12 months (政务记过) */
  | 'ADMINISTRATIVE_DEMERIT'
  /** Serious party warning (党内严重警告) */
  | 'PARTY_SERIOUS_WARNING'
  /** Serious administrative demerit, 18 months (政务记大过) */
  | 'ADMINISTRATIVE_SERIOUS_DEMERIT'
  /** Demotion, 24 months (政务降级) */
  | 'ADMINISTRATIVE_DEMOTION'
  /** Dismissal from post, 24 months (政务撤职) */
  | 'ADMINISTRATIVE_DISMISSAL'
  /** Removal of party posts (撤销党内职务) */
  | 'PARTY_REMOVAL_OF_POSTS'
  /** Probation within the party (留党察看) */
  | 'PARTY_PROBATION'
  /** Expulsion from office (政务开除) */
  | 'ADMINISTRATIVE_EXPULSION'
  /** Expulsion from the party (开除党籍) */
  | 'PARTY_EXPULSION'
  /** Transferred to the prosecutors (移送检察机关) */
  | 'TRANSFERRED_TO_PROSECUTORS';

/** Category of measure (处理处分类别) */
export type MeasureCategory =
  /** First form: talk, criticism, admonition (谈话函询类) */
  | 'TALK'
  /** Organisational handling (组织处理) */
  | 'ORGANISATIONAL'
  /** Party discipline (党纪处分) */
  | 'PARTY_DISCIPLINE'
  /** Administrative sanction (政务处分) */
  | 'ADMINISTRATIVE_SANCTION'
  /** Transfer to prosecutors (移送司法) */
  | 'TRANSFER';

/** A measure on one person of a case (处理处分) */
export type DisciplineMeasure = {
  readonly __typename?: 'DisciplineMeasure';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Kind (种类) */
  readonly kind: MeasureKind;
  /** Category (类别) */
  readonly category: MeasureCategory;
  /** One of the four forms (四种形态) */
  readonly form: Scalars['Int']['output'];
  /** Whether the person manages a village committee (是否村民委员会管理人员) */
  readonly villageCadre: Scalars['Boolean']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name, sealed (姓名) */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** Post held, sealed (职务) */
  readonly postName: Maybe<Scalars['String']['output']>;
};

/** A person handled in a period, counted once by the heaviest measure (处理处分人员) */
export type HandledPerson = {
  readonly __typename?: 'HandledPerson';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Kind (种类) */
  readonly kind: MeasureKind;
  /** Category (类别) */
  readonly category: MeasureCategory;
  /** One of the four forms (四种形态) */
  readonly form: Scalars['Int']['output'];
  /** Whether the person manages a village committee (是否村民委员会管理人员) */
  readonly villageCadre: Scalars['Boolean']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['output'];
  /** Name, sealed (姓名) */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** Post held, sealed (职务) */
  readonly postName: Maybe<Scalars['String']['output']>;
};

/** A page of people handled (处理处分人员列表) */
export type HandledPersonConnection = {
  readonly __typename?: 'HandledPersonConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<HandledPersonEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<HandledPerson>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people handled and its cursor (处理处分人员行) */
export type HandledPersonEdge = {
  readonly __typename?: 'HandledPersonEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (处理处分人员) */
  readonly node: HandledPerson;
};

/** Where recovered money is: ordered = received + outstanding; received = treasury + refunded + held (追缴资金去向) */
export type Waterfall = {
  readonly __typename?: 'Waterfall';
  /** Ordered (决定追缴) */
  readonly ordered: Scalars['Yuan']['output'];
  /** Came in, as funds booked it (已追缴) */
  readonly received: Scalars['Yuan']['output'];
  /** Still to come; negative where more came than was ordered (未追缴) */
  readonly outstanding: Scalars['Yuan']['output'];
  /** Paid to the treasury (已上缴国库) */
  readonly treasury: Scalars['Yuan']['output'];
  /** Paid back to households (已清退) */
  readonly refunded: Scalars['Yuan']['output'];
  /** Held until given out (暂存) */
  readonly held: Scalars['Yuan']['output'];
  /** Ordered to the treasury, paid or not (决定上缴) */
  readonly treasuryOrdered: Scalars['Yuan']['output'];
  /** Listed for refund, paid or not (列入清退名单) */
  readonly refundListed: Scalars['Yuan']['output'];
};

/** Money of a programme ordered back in a case (追缴) */
export type Recovery = {
  readonly __typename?: 'Recovery';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Programme the money belongs to (资金项目) */
  readonly programmeId: Scalars['ID']['output'];
  /** Its name (资金项目名称) */
  readonly programmeName: Scalars['String']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What it is recovered from; names nobody (追缴事由) */
  readonly source: Scalars['String']['output'];
  /** Whether who owed it came forward and gave it back (是否主动退赔) */
  readonly voluntary: Scalars['Boolean']['output'];
  /** Amount ordered (决定金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day of the order (决定日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where the money is (资金去向) */
  readonly waterfall: Waterfall;
  /** What came in and went to the treasury (资金变动) */
  readonly movements: ReadonlyArray<RecoveryMovement>;
  /** Refund lists made from it (清退名单) */
  readonly refundLists: ReadonlyArray<RefundList>;
};

/** A page of recoveries (追缴列表) */
export type RecoveryConnection = {
  readonly __typename?: 'RecoveryConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RecoveryEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Recovery>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of recoveries and its cursor (追缴行) */
export type RecoveryEdge = {
  readonly __typename?: 'RecoveryEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (追缴) */
  readonly node: Recovery;
};

/** Kind of movement (资金变动种类) */
export type RecoveryMovementKind =
  /** Came in (追缴到账) */
  | 'RECEIVED'
  /** Ordered to the treasury (决定上缴国库) */
  | 'TREASURY_ORDERED'
  /** Paid to the treasury; negative where the bank turned it back afterwards (已上缴国库) */
  | 'TREASURY_PAID';

/** A movement of recovered money (追缴资金变动) */
export type RecoveryMovement = {
  readonly __typename?: 'RecoveryMovement';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Recovery (追缴) */
  readonly recoveryId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Kind (种类) */
  readonly kind: RecoveryMovementKind;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of movements of recovered money (追缴资金变动列表) */
export type RecoveryMovementConnection = {
  readonly __typename?: 'RecoveryMovementConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RecoveryMovementEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RecoveryMovement>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of movements of recovered money and its cursor (追缴资金变动行) */
export type RecoveryMovementEdge = {
  readonly __typename?: 'RecoveryMovementEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (追缴资金变动) */
  readonly node: RecoveryMovement;
};

/** How far a refund line is (清退进度) */
export type RefundState =
  /** Listed (已列入名单) */
  | 'LISTED'
  /** Paid (已支付) */
  | 'PAID'
  /** Confirmed by the household (已确认) */
  | 'CONFIRMED';

/** How a household confirmed (确认方式) */
export type ConfirmationMethod =
  /** Signature (签字) */
  | 'SIGNATURE'
  /** Code by SMS (短信验证码) */
  | 'SMS_CODE'
  /** Visit (入户) */
  | 'VISIT';

/** One refund to one person or household (清退明细) */
export type RefundLine = {
  readonly __typename?: 'RefundLine';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** List (清退名单) */
  readonly refundListId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Household, where it is one of the register (农户) */
  readonly householdId: Maybe<Scalars['ID']['output']>;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** How far it is (进度) */
  readonly state: RefundState;
  /** Day of the list (列入日期) */
  readonly listedOn: Scalars['Date']['output'];
  /** Day of payment (支付日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Day of confirmation (确认日期) */
  readonly confirmedOn: Maybe<Scalars['Date']['output']>;
  /** How it was confirmed (确认方式) */
  readonly confirmationMethod: Maybe<ConfirmationMethod>;
  /** Signed receipt or photo (确认材料) */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Name, sealed; null for a household of the register (姓名) */
  readonly personName: Maybe<Scalars['String']['output']>;
};

/** A page of refund lines (清退明细列表) */
export type RefundLineConnection = {
  readonly __typename?: 'RefundLineConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RefundLineEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RefundLine>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of refund lines and its cursor (清退明细行) */
export type RefundLineEdge = {
  readonly __typename?: 'RefundLineEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (清退明细) */
  readonly node: RefundLine;
};

/** Who gets how much back of what came in (清退名单) */
export type RefundList = {
  readonly __typename?: 'RefundList';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Recovery (追缴) */
  readonly recoveryId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Sum (合计) */
  readonly amount: Scalars['Yuan']['output'];
  /** Who made it (编制人) */
  readonly listedBy: Scalars['ID']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day on which funds paid it (支付日期) */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** Its lines (明细) */
  readonly lines: ReadonlyArray<RefundLine>;
  /** Refund meetings held on it (现场清退会) */
  readonly meetings: ReadonlyArray<RefundMeeting>;
};

/** A meeting at which a refund list was gone through on the spot (现场清退会) */
export type RefundMeeting = {
  readonly __typename?: 'RefundMeeting';
  /** List (清退名单) */
  readonly refundListId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** How many lines of the list it handed out (发放户数) */
  readonly households: Scalars['Int']['output'];
  /** Handed out (发放金额) */
  readonly amount: Scalars['Yuan']['output'];
  /** Minutes, signatures, photos (会议材料) */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Place (地点) */
  readonly place: Scalars['String']['output'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Kind of bulletin (通报种类) */
export type BulletinKind =
  /** Blame (通报曝光) */
  | 'EXPOSURE'
  /** Praise (通报表扬) */
  | 'PRAISE';

/** A bulletin; its names are masked as the pack says (通报) */
export type Bulletin = {
  readonly __typename?: 'Bulletin';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Issue number (期号) */
  readonly issueNumber: Scalars['String']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Kind (种类) */
  readonly kind: BulletinKind;
  /** Title (标题) */
  readonly title: Scalars['String']['output'];
  /** Text (正文) */
  readonly text: Scalars['String']['output'];
  /** Cases it rests on (案件) */
  readonly caseIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many people it speaks of (涉及人数) */
  readonly people: Scalars['Int']['output'];
  /** Those people, as it writes their names (涉及人员) */
  readonly maskedPeople: ReadonlyArray<BulletinPerson>;
  /** Pack and version by which names are masked (姓名处理依据) */
  readonly maskPolicy: Scalars['String']['output'];
  /** Who drafted it (起草人) */
  readonly draftedBy: Scalars['ID']['output'];
  /** Day of the draft (起草日期) */
  readonly draftedOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who approved it (审定人) */
  readonly approvedBy: Maybe<Scalars['ID']['output']>;
  /** Day of approval; null for a draft (审定日期) */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
};

/** A page of bulletins (通报列表) */
export type BulletinConnection = {
  readonly __typename?: 'BulletinConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BulletinEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Bulletin>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of bulletins and its cursor (通报行) */
export type BulletinEdge = {
  readonly __typename?: 'BulletinEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (通报) */
  readonly node: Bulletin;
};

/** State of an assessment (考核状态) */
export type AssessmentState =
  /** Draft, open to appeal (拟定) */
  | 'DRAFT'
  /** Final (定级) */
  | 'FINAL';

/** Part of a scheme (考核项类别) */
export type AssessmentPart =
  /** Indicator with points (指标) */
  | 'INDICATOR'
  /** Deduction (扣分) */
  | 'DEDUCTION'
  /** One-vote veto (一票否决) */
  | 'VETO';

/** Where a value comes from (数值来源) */
export type AssessmentSource =
  /** Computed from facts (业务事实) */
  | 'FACTS'
  /** Entered by a person, or to be entered (人工填报) */
  | 'HAND'
  /** Nothing to measure, not counted (不适用) */
  | 'NONE';

/** One item of an assessment with its explanation (考核项) */
export type AssessmentItem = {
  readonly __typename?: 'AssessmentItem';
  /** Code (代码) */
  readonly code: Scalars['String']['output'];
  /** Title as the pack has it (名称) */
  readonly title: Scalars['String']['output'];
  /** Part of the scheme (类别) */
  readonly part: AssessmentPart;
  /** Where the value comes from (来源) */
  readonly source: AssessmentSource;
  /** Value; null while missing or not applicable (数值) */
  readonly value: Maybe<Scalars['String']['output']>;
  /** The line from no points to all (计分公式) */
  readonly band: Maybe<Scalars['String']['output']>;
  /** Points it gets, or takes off (得分) */
  readonly score: Maybe<Scalars['String']['output']>;
  /** How the value came about (说明) */
  readonly explanation: Scalars['String']['output'];
  /** The same in English (英文说明) */
  readonly explanationEn: Scalars['String']['output'];
  /** Who entered it (填报人) */
  readonly enteredBy: Maybe<Scalars['ID']['output']>;
  /** Day of entry (填报日期) */
  readonly enteredOn: Maybe<Scalars['Date']['output']>;
  /** Evidence of a value entered by hand (依据) */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An appeal against one item (考核申诉) */
export type AssessmentAppeal = {
  readonly __typename?: 'AssessmentAppeal';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Item (考核项) */
  readonly indicatorCode: Scalars['String']['output'];
  /** Why (理由) */
  readonly statement: Scalars['String']['output'];
  /** Who appealed (申诉人) */
  readonly appealedBy: Scalars['ID']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Day of the decision; null while open (裁定日期) */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** Whether it was upheld (是否成立) */
  readonly upheld: Maybe<Scalars['Boolean']['output']>;
  /** Grounds of the decision (裁定理由) */
  readonly decision: Maybe<Scalars['String']['output']>;
};

/** Yearly assessment of a body under the scheme in force (年度考核) */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Year (年度) */
  readonly year: Scalars['Int']['output'];
  /** Assessed body (被考核机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** State (状态) */
  readonly state: AssessmentState;
  /** Pack and version of the scheme (考核办法及版本) */
  readonly policy: Scalars['String']['output'];
  /** Clause of the scheme (条款) */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Whether the year's target was met; null while nobody judged (是否完成目标) */
  readonly targetMet: Maybe<Scalars['Boolean']['output']>;
  /** Score after deductions, of 100 (得分) */
  readonly score: Scalars['String']['output'];
  /** Points taken off (扣分) */
  readonly deduction: Scalars['String']['output'];
  /** Code of the grade (等次) */
  readonly grade: Scalars['String']['output'];
  /** The grade as the pack calls it (等次名称) */
  readonly gradeTitle: Scalars['String']['output'];
  /** Whether a veto gave the worst grade (是否一票否决) */
  readonly vetoed: Scalars['Boolean']['output'];
  /** Change of next year's share in percent, negative for a cut (下年度资金增减比例) */
  readonly sharePercent: Scalars['String']['output'];
  /** Whether its chief is called to a talk (是否约谈) */
  readonly talk: Scalars['Boolean']['output'];
  /** Who drafted it (拟定人) */
  readonly draftedBy: Scalars['ID']['output'];
  /** Day of the draft (拟定日期) */
  readonly draftedOn: Scalars['Date']['output'];
  /** Instant of its first entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who made it final (定级人) */
  readonly finalisedBy: Maybe<Scalars['ID']['output']>;
  /** Day on which it became final (定级日期) */
  readonly finalisedOn: Maybe<Scalars['Date']['output']>;
  /** Its items (考核项) */
  readonly items: ReadonlyArray<AssessmentItem>;
  /** Appeals against it (申诉) */
  readonly appeals: ReadonlyArray<AssessmentAppeal>;
};

/** A page of assessments (考核列表) */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of assessments and its cursor (考核行) */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (考核) */
  readonly node: Assessment;
};

/** Kind of talk, light to heavy (约谈种类) */
export type TalkKind =
  /** Ordinary (常规谈话) */
  | 'ORDINARY'
  /** Warning (预警谈话) */
  | 'WARNING'
  /** Handling; rests on a decided case (处理谈话) */
  | 'HANDLING';

/** In which post somebody is called to a talk (被约谈岗位) */
export type TalkedPost =
  /** Party secretary of a township (乡镇党委书记) */
  | 'TOWNSHIP_PARTY_SECRETARY'
  /** Head of a township (乡镇长) */
  | 'TOWNSHIP_HEAD'
  /** Head of a department (职能部门主要负责人) */
  | 'DEPARTMENT_HEAD'
  /** Deputy in charge of a department (职能部门分管负责人) */
  | 'DEPARTMENT_DEPUTY'
  /** Secretary of a village branch (村党组织书记) */
  | 'VILLAGE_PARTY_SECRETARY'
  /** Director of a village committee (村委会主任) */
  | 'VILLAGE_DIRECTOR'
  /** Leader of a village work team (驻村工作队队长) */
  | 'WORK_TEAM_LEADER'
  /** Somebody else in charge (其他责任人) */
  | 'OTHER';

/** What followed from a talk (约谈整改结果) */
export type TalkResult =
  /** Put right (整改到位) */
  | 'RECTIFIED'
  /** Put right in part (部分整改) */
  | 'PARTLY_RECTIFIED'
  /** Not put right (未整改) */
  | 'NOT_RECTIFIED';

/** A talk with somebody in charge (约谈) */
export type Talk = {
  readonly __typename?: 'Talk';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Place of the body (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Body whose work it is about (所在机构) */
  readonly bodyId: Scalars['ID']['output'];
  /** Kind (种类) */
  readonly kind: TalkKind;
  /** Post in which the person was called (被约谈岗位) */
  readonly post: TalkedPost;
  /** Why; names nobody (约谈事由) */
  readonly reason: Scalars['String']['output'];
  /** Case it rests on (案件) */
  readonly caseId: Maybe<Scalars['ID']['output']>;
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What followed, in order (整改情况) */
  readonly followUps: ReadonlyArray<TalkFollowUp>;
  /** Name, sealed (姓名) */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** Record of the talk (约谈记录) */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What followed from a talk (约谈整改情况) */
export type TalkFollowUp = {
  readonly __typename?: 'TalkFollowUp';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Result (结果) */
  readonly result: TalkResult;
  /** What was done; names nobody (说明) */
  readonly statement: Scalars['String']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Files (附件) */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of talks (约谈列表) */
export type TalkConnection = {
  readonly __typename?: 'TalkConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<TalkEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<Talk>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of talks and its cursor (约谈行) */
export type TalkEdge = {
  readonly __typename?: 'TalkEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (约谈) */
  readonly node: Talk;
};

/** Somebody's unit warned by what was proved in it (警示教育大会) */
export type WarningMeeting = {
  readonly __typename?: 'WarningMeeting';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Case (案件) */
  readonly caseId: Scalars['ID']['output'];
  /** Unit concerned (案发单位) */
  readonly bodyId: Scalars['ID']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Where it was held (地点) */
  readonly place: Scalars['String']['output'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['output'];
  /** Day (日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Minutes, signatures, photos (会议材料) */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of warning-education meetings (警示教育大会列表) */
export type WarningMeetingConnection = {
  readonly __typename?: 'WarningMeetingConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<WarningMeetingEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<WarningMeeting>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of warning-education meetings and its cursor (警示教育大会行) */
export type WarningMeetingEdge = {
  readonly __typename?: 'WarningMeetingEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (警示教育大会) */
  readonly node: WarningMeeting;
};

/** A page of refund meetings (现场清退会列表) */
export type RefundMeetingConnection = {
  readonly __typename?: 'RefundMeetingConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<RefundMeetingEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<RefundMeeting>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
  /** Sum over the whole list (合计金额) */
  readonly totalAmount: Scalars['Yuan']['output'];
};

/** One of refund meetings and its cursor (现场清退会行) */
export type RefundMeetingEdge = {
  readonly __typename?: 'RefundMeetingEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (现场清退会) */
  readonly node: RefundMeeting;
};

/** Somebody a bulletin speaks of, as it writes the name (通报涉及人员) */
export type BulletinPerson = {
  readonly __typename?: 'BulletinPerson';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Bulletin (通报) */
  readonly bulletinId: Scalars['ID']['output'];
  /** Its issue number (期号) */
  readonly issueNumber: Scalars['String']['output'];
  /** Place (所属地区) */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Name as the pack has it masked (隐名) */
  readonly maskedName: Scalars['String']['output'];
  /** Day on which the bulletin was approved (审定日期) */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of people of bulletins (通报涉及人员列表) */
export type BulletinPersonConnection = {
  readonly __typename?: 'BulletinPersonConnection';
  /** Rows with their cursors (行) */
  readonly edges: ReadonlyArray<BulletinPersonEdge>;
  /** Rows (行) */
  readonly nodes: ReadonlyArray<BulletinPerson>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people of bulletins and its cursor (通报涉及人员行) */
export type BulletinPersonEdge = {
  readonly __typename?: 'BulletinPersonEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** The row (通报涉及人员) */
  readonly node: BulletinPerson;
};

/** How accounts tell handled people apart (处理方式) */
export type MeasureHandling =
  /** Organisational handling: everything short of a sanction (组织处理) */
  | 'ORGANISATIONAL'
  /** Party discipline or administrative sanction (党纪政务处分) */
  | 'DISCIPLINE'
  /** Transferred to the prosecutors (移送司法) */
  | 'TRANSFERRED';

/** People called to talks in one post (按岗位约谈人数) */
export type PeopleOfPost = {
  readonly __typename?: 'PeopleOfPost';
  /** Post (岗位) */
  readonly post: TalkedPost;
  /** How many (人数) */
  readonly people: Scalars['Int']['output'];
};

/** A talk (登记约谈) */
export type HoldTalkInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Body whose work it is about (所在机构) */
  readonly bodyId: Scalars['ID']['input'];
  /** Kind (种类) */
  readonly kind: TalkKind;
  /** Post in which the person is called (被约谈岗位) */
  readonly post: TalkedPost;
  /** The person; sealed at once (被约谈人) */
  readonly person: TalkedPersonInput;
  /** Why; names nobody (约谈事由) */
  readonly reasonStatement: Scalars['String']['input'];
  /** Case it rests on; a handling talk needs one (案件) */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Uploaded files (附件) */
  readonly evidence?: InputMaybe<ReadonlyArray<CaseEvidenceInput>>;
};

/** Somebody called to a talk; sealed at once (被约谈人) */
export type TalkedPersonInput = {
  /** Name (姓名) */
  readonly name: Scalars['String']['input'];
  /** Identity number (公民身份号码) */
  readonly idNumber: Scalars['String']['input'];
};

/** Answer to holdTalk (登记约谈结果) */
export type HoldTalkPayload = {
  readonly __typename?: 'HoldTalkPayload';
  /** The talk (约谈) */
  readonly talk: Maybe<Talk>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** What followed from a talk (登记约谈整改情况) */
export type FollowUpTalkInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Talk (约谈) */
  readonly talkId: Scalars['ID']['input'];
  /** Result (结果) */
  readonly result: TalkResult;
  /** What was done; names nobody (说明) */
  readonly followUpStatement: Scalars['String']['input'];
  /** Uploaded files (附件) */
  readonly evidence?: InputMaybe<ReadonlyArray<CaseEvidenceInput>>;
};

/** Answer to followUpTalk (登记约谈整改情况结果) */
export type FollowUpTalkPayload = {
  readonly __typename?: 'FollowUpTalkPayload';
  /** The talk (约谈) */
  readonly talk: Maybe<Talk>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A warning-education meeting (登记警示教育大会) */
export type HoldWarningMeetingInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case, concluded as true (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** Unit concerned (案发单位) */
  readonly bodyId: Scalars['ID']['input'];
  /** Where it was held (地点) */
  readonly place: Scalars['String']['input'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['input'];
  /** Uploaded files (附件) */
  readonly evidence: ReadonlyArray<CaseEvidenceInput>;
};

/** Answer to holdWarningMeeting (登记警示教育大会结果) */
export type HoldWarningMeetingPayload = {
  readonly __typename?: 'HoldWarningMeetingPayload';
  /** The meeting (警示教育大会) */
  readonly warningMeeting: Maybe<WarningMeeting>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** People handled whose heaviest measure is of one kind (按种类人数) */
export type PeopleOfKind = {
  readonly __typename?: 'PeopleOfKind';
  /** Kind (种类) */
  readonly kind: MeasureKind;
  /** Category (类别) */
  readonly category: MeasureCategory;
  /** How many (人数) */
  readonly people: Scalars['Int']['output'];
};

/** Accountability in a place and below over whole months; each number opens into a list of the same total, and is null for whom the list is closed (问责数据) */
export type RegionAccountability = {
  readonly __typename?: 'RegionAccountability';
  /** Cases filed; opens into disciplineCases (立案) */
  readonly casesFiled: Maybe<Scalars['Int']['output']>;
  /** Cases concluded (结案) */
  readonly casesConcluded: Maybe<Scalars['Int']['output']>;
  /** People, each counted once; opens into handledPersons (处理处分人数) */
  readonly peopleHandled: Maybe<Scalars['Int']['output']>;
  /** The same people by the kind of the heaviest measure (按种类人数) */
  readonly peopleByKind: Maybe<ReadonlyArray<PeopleOfKind>>;
  /** Of them, those with nothing heavier than organisational handling; opens into handledPersons (组织处理人数) */
  readonly peopleOrganisational: Maybe<Scalars['Int']['output']>;
  /** Of them, those whose heaviest measure is a sanction (党纪政务处分人数) */
  readonly peopleDisciplined: Maybe<Scalars['Int']['output']>;
  /** Of them, those transferred to the prosecutors (移送司法人数) */
  readonly peopleTransferred: Maybe<Scalars['Int']['output']>;
  /** Ordered back; opens into recoveries (决定追缴) */
  readonly recoveryOrdered: Maybe<Scalars['Yuan']['output']>;
  /** Came in; opens into recoveryMovements (已追缴) */
  readonly recovered: Maybe<Scalars['Yuan']['output']>;
  /** Of it, what people came forward with; opens into recoveryMovements (主动退赔) */
  readonly voluntarilyReturned: Maybe<Scalars['Yuan']['output']>;
  /** Paid to the treasury (已上缴国库) */
  readonly toTreasury: Maybe<Scalars['Yuan']['output']>;
  /** Listed for refund; opens into refundLines (列入清退) */
  readonly refundListed: Maybe<Scalars['Yuan']['output']>;
  /** Paid back (已清退) */
  readonly refundPaid: Maybe<Scalars['Yuan']['output']>;
  /** Confirmed by households (已确认) */
  readonly refundConfirmed: Maybe<Scalars['Yuan']['output']>;
  /** Refund meetings held; opens into refundMeetings (现场清退会) */
  readonly refundMeetings: Maybe<Scalars['Int']['output']>;
  /** Handed out at them; part of what is listed for refund, never on top of it (清退会发放金额) */
  readonly refundedAtMeetings: Maybe<Scalars['Yuan']['output']>;
  /** Warning-education meetings held; opens into warningMeetings (警示教育大会) */
  readonly warningMeetings: Maybe<Scalars['Int']['output']>;
  /** Bulletins approved (通报) */
  readonly bulletins: Maybe<Scalars['Int']['output']>;
  /** People they speak of, issue by issue; opens into bulletinPersons (通报涉及人数) */
  readonly bulletinPeople: Maybe<Scalars['Int']['output']>;
  /** Talks held; opens into talks (约谈次数) */
  readonly talks: Maybe<Scalars['Int']['output']>;
  /** People called to talks, each counted once; opens into talkedPersons (约谈人数) */
  readonly peopleTalkedTo: Maybe<Scalars['Int']['output']>;
  /** The same people by the post in which they were called last (按岗位约谈人数) */
  readonly talkedToByPost: Maybe<ReadonlyArray<PeopleOfPost>>;
  /** Assessments made final (考核定级) */
  readonly assessmentsFinalised: Maybe<Scalars['Int']['output']>;
};

/** An uploaded file to attach (证据附件) */
export type CaseEvidenceInput = {
  /** Ticket that the gateway gave for the upload (上传凭证) */
  readonly ticket: Scalars['String']['input'];
  /** Kind of document, for example signed-list (材料种类) */
  readonly kind: Scalars['String']['input'];
};

/** The person a measure is about; sealed at once (处理处分对象) */
export type HandledPersonInput = {
  /** Name (姓名) */
  readonly name: Scalars['String']['input'];
  /** Identity number (公民身份号码) */
  readonly idNumber: Scalars['String']['input'];
  /** Post held (职务) */
  readonly postName: Scalars['String']['input'];
  /** Whether the person manages a village committee (是否村民委员会管理人员) */
  readonly villageCadre: Scalars['Boolean']['input'];
  /** Whether the person is a party member (是否党员) */
  readonly partyMember: Scalars['Boolean']['input'];
};

/** A person who gets money back; sealed at once (清退对象) */
export type RefundPersonInput = {
  /** Name (姓名) */
  readonly name: Scalars['String']['input'];
  /** Identity number (公民身份号码) */
  readonly idNumber: Scalars['String']['input'];
};

/** One refund: to a household of the register, or to a person (清退明细) */
export type RefundLineInput = {
  /** Household of the register (农户) */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Or a person by name and identity number (人员) */
  readonly person?: InputMaybe<RefundPersonInput>;
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
};

/** A person a bulletin speaks of; only the masked name is kept (通报涉及人员) */
export type BulletinPersonInput = {
  /** Full name as it stands in the text (姓名) */
  readonly name: Scalars['String']['input'];
};

/** A case on a clue (立案) */
export type FileCaseInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** Lead officer, of the same body (主办人) */
  readonly leadPersonId: Scalars['ID']['input'];
  /** How it is handled (办案方式) */
  readonly kind: CaseKind;
};

/** Answer to fileCase (立案结果) */
export type FileCasePayload = {
  readonly __typename?: 'FileCasePayload';
  /** The case (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A step of a case (登记办案环节) */
export type RecordCaseStepInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** Step (环节) */
  readonly step: CaseStep;
  /** Uploaded files (附件) */
  readonly evidence: ReadonlyArray<CaseEvidenceInput>;
};

/** Answer to recordCaseStep (登记办案环节结果) */
export type RecordCaseStepPayload = {
  readonly __typename?: 'RecordCaseStepPayload';
  /** The case (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The conclusion of a case (结案) */
export type ConcludeCaseInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** Whether it proved true (是否查实) */
  readonly substantiated: Scalars['Boolean']['input'];
  /** What was concluded; names nobody (结论) */
  readonly conclusionStatement: Scalars['String']['input'];
};

/** Answer to concludeCase (结案结果) */
export type ConcludeCasePayload = {
  readonly __typename?: 'ConcludeCasePayload';
  /** The case (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An answer to a clue (反馈线索) */
export type AnswerClueInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Clue (线索) */
  readonly clueId: Scalars['ID']['input'];
  /** What became of it (结果) */
  readonly result: ClueAnswer;
};

/** Answer to answerClue (反馈线索结果) */
export type AnswerCluePayload = {
  readonly __typename?: 'AnswerCluePayload';
  /** The clue (线索) */
  readonly clue: Maybe<IncomingClue>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A measure on a person (处理处分) */
export type ImposeMeasureInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** The person (对象) */
  readonly person: HandledPersonInput;
  /** Kind (种类) */
  readonly kind: MeasureKind;
  /** Document number (文号) */
  readonly documentNumber: Scalars['String']['input'];
};

/** Answer to imposeMeasure (处理处分结果) */
export type ImposeMeasurePayload = {
  readonly __typename?: 'ImposeMeasurePayload';
  /** The measure (处理处分) */
  readonly measure: Maybe<DisciplineMeasure>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Money to be recovered (决定追缴) */
export type OrderRecoveryInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** Programme the money belongs to (资金项目) */
  readonly programmeId: Scalars['ID']['input'];
  /** Amount (金额) */
  readonly amount: Scalars['Yuan']['input'];
  /** What it is recovered from; names nobody (追缴事由) */
  readonly fromContent: Scalars['String']['input'];
  /** Whether who owes it came forward and gives it back (是否主动退赔) */
  readonly voluntary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answer to orderRecovery (决定追缴结果) */
export type OrderRecoveryPayload = {
  readonly __typename?: 'OrderRecoveryPayload';
  /** The recovery (追缴) */
  readonly recovery: Maybe<Recovery>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A part for the treasury (决定上缴国库) */
export type OrderTreasuryReturnInput = {
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
};

/** Answer to orderTreasuryReturn (决定上缴国库结果) */
export type OrderTreasuryReturnPayload = {
  readonly __typename?: 'OrderTreasuryReturnPayload';
  /** The recovery (追缴) */
  readonly recovery: Maybe<Recovery>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A refund list (编制清退名单) */
export type ListRefundInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Recovery (追缴) */
  readonly recoveryId: Scalars['ID']['input'];
  /** Who gets how much (明细) */
  readonly lines: ReadonlyArray<RefundLineInput>;
};

/** Answer to listRefund (编制清退名单结果) */
export type ListRefundPayload = {
  readonly __typename?: 'ListRefundPayload';
  /** The list (清退名单) */
  readonly refundList: Maybe<RefundList>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A refund meeting (登记现场清退会) */
export type HoldRefundMeetingInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Refund list (清退名单) */
  readonly refundListId: Scalars['ID']['input'];
  /** Lines handed out at it; all that no earlier meeting handed out when left out (发放明细) */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Place (地点) */
  readonly place: Scalars['String']['input'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['input'];
  /** The signed list, photos (签字名单、照片) */
  readonly evidence: ReadonlyArray<CaseEvidenceInput>;
};

/** Answer to holdRefundMeeting (登记现场清退会结果) */
export type HoldRefundMeetingPayload = {
  readonly __typename?: 'HoldRefundMeetingPayload';
  /** The list (清退名单) */
  readonly refundList: Maybe<RefundList>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A confirmed refund (登记清退确认) */
export type ConfirmRefundInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Refund line (清退明细) */
  readonly lineId: Scalars['ID']['input'];
  /** How it was confirmed (确认方式) */
  readonly method: ConfirmationMethod;
  /** Uploaded files (附件) */
  readonly evidence?: InputMaybe<ReadonlyArray<CaseEvidenceInput>>;
};

/** Answer to confirmRefund (登记清退确认结果) */
export type ConfirmRefundPayload = {
  readonly __typename?: 'ConfirmRefundPayload';
  /** The line (清退明细) */
  readonly refundLine: Maybe<RefundLine>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A result meeting (登记结果公开会、澄清会) */
export type HoldResultMeetingInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Case (案件) */
  readonly caseId: Scalars['ID']['input'];
  /** Published or cleared (会议性质) */
  readonly result: ResultMeetingKind;
  /** Place (地点) */
  readonly place: Scalars['String']['input'];
  /** How many came (到会人数) */
  readonly attendees: Scalars['Int']['input'];
  /** Uploaded files (附件) */
  readonly evidence: ReadonlyArray<CaseEvidenceInput>;
};

/** Answer to holdResultMeeting (登记结果公开会、澄清会结果) */
export type HoldResultMeetingPayload = {
  readonly __typename?: 'HoldResultMeetingPayload';
  /** The case (案件) */
  readonly disciplineCase: Maybe<DisciplineCase>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A bulletin (起草通报) */
export type DraftBulletinInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Place it is issued for (所属地区) */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Issue number (期号) */
  readonly issueNumber: Scalars['String']['input'];
  /** Kind (种类) */
  readonly kind: BulletinKind;
  /** Title (标题) */
  readonly titleContent: Scalars['String']['input'];
  /** Text with full names; they are masked at once (正文) */
  readonly content: Scalars['String']['input'];
  /** Cases it rests on (案件) */
  readonly caseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Everybody it names (涉及人员) */
  readonly people: ReadonlyArray<BulletinPersonInput>;
};

/** Answer to draftBulletin (起草通报结果) */
export type DraftBulletinPayload = {
  readonly __typename?: 'DraftBulletinPayload';
  /** The bulletin, masked (通报) */
  readonly bulletin: Maybe<Bulletin>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The approval of a bulletin (审定通报) */
export type ApproveBulletinInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Bulletin (通报) */
  readonly bulletinId: Scalars['ID']['input'];
};

/** Answer to approveBulletin (审定通报结果) */
export type ApproveBulletinPayload = {
  readonly __typename?: 'ApproveBulletinPayload';
  /** The bulletin (通报) */
  readonly bulletin: Maybe<Bulletin>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An assessment (拟定考核) */
export type DraftAssessmentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Year (年度) */
  readonly year: Scalars['Int']['input'];
  /** Body to be assessed (被考核机构) */
  readonly bodyId: Scalars['ID']['input'];
  /** Whether the year's target was met, where judged (是否完成目标) */
  readonly targetMet?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answer to draftAssessment (拟定考核结果) */
export type DraftAssessmentPayload = {
  readonly __typename?: 'DraftAssessmentPayload';
  /** The assessment (考核) */
  readonly assessment: Maybe<Assessment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An item entered by hand (填报指标) */
export type EnterIndicatorInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Assessment (考核) */
  readonly assessmentId: Scalars['ID']['input'];
  /** Code of the indicator, deduction or veto (考核项) */
  readonly indicatorCode: Scalars['String']['input'];
  /** Decimal of up to four places; a veto is 1 (数值) */
  readonly value: Scalars['String']['input'];
  /** Uploaded files (附件) */
  readonly evidence: ReadonlyArray<CaseEvidenceInput>;
};

/** Answer to enterIndicator (填报指标结果) */
export type EnterIndicatorPayload = {
  readonly __typename?: 'EnterIndicatorPayload';
  /** The assessment (考核) */
  readonly assessment: Maybe<Assessment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** An appeal against one item (申诉考核) */
export type AppealAssessmentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Assessment (考核) */
  readonly assessmentId: Scalars['ID']['input'];
  /** Item (考核项) */
  readonly indicatorCode: Scalars['String']['input'];
  /** Why (理由) */
  readonly statement: Scalars['String']['input'];
};

/** Answer to appealAssessment (申诉考核结果) */
export type AppealAssessmentPayload = {
  readonly __typename?: 'AppealAssessmentPayload';
  /** The assessment (考核) */
  readonly assessment: Maybe<Assessment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** The decision of an appeal (裁定申诉) */
export type DecideAppealInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Appeal (申诉) */
  readonly appealId: Scalars['ID']['input'];
  /** Whether it is upheld (是否成立) */
  readonly upheld: Scalars['Boolean']['input'];
  /** Corrected value, where upheld (更正数值) */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** Grounds (裁定理由) */
  readonly decisionStatement: Scalars['String']['input'];
};

/** Answer to decideAppeal (裁定申诉结果) */
export type DecideAppealPayload = {
  readonly __typename?: 'DecideAppealPayload';
  /** The assessment (考核) */
  readonly assessment: Maybe<Assessment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A final assessment (考核定级) */
export type FinaliseAssessmentInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Assessment (考核) */
  readonly assessmentId: Scalars['ID']['input'];
};

/** Answer to finaliseAssessment (考核定级结果) */
export type FinaliseAssessmentPayload = {
  readonly __typename?: 'FinaliseAssessmentPayload';
  /** The assessment (考核) */
  readonly assessment: Maybe<Assessment>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event, for reading other contexts as of it (事件位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** Partner departments, page by page (部门接入列表) */
export type DataAccessConnection = {
  readonly __typename?: 'DataAccessConnection';
  /** Departments of this page (本页) */
  readonly nodes: ReadonlyArray<DataAccess>;
  /** Place in the list (分页信息) */
  readonly pageInfo: PageInfo;
  /** How many there are (总数) */
  readonly totalCount: Scalars['Int']['output'];
};

/** State of a subscription to facts (订阅状态) */
export type FactSubscriptionState =
  /** Told as facts come (有效) */
  | 'ACTIVE'
  /** Not called any more until somebody looks (已暂停) */
  | 'PAUSED'
  /** Over (已终止) */
  | 'ENDED';

/** A department's subscription to facts (事实订阅) */
export type FactSubscription = {
  readonly __typename?: 'FactSubscription';
  /** Identity (标识) */
  readonly id: Scalars['ID']['output'];
  /** Types of facts (事实类型) */
  readonly factTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Regions, each with everything below it (地区) */
  readonly regions: ReadonlyArray<Region>;
  /** Address that is called (回调地址) */
  readonly url: Scalars['String']['output'];
  /** State (状态) */
  readonly state: FactSubscriptionState;
  /** Why it is paused or over: the last answer, or what ended it (原因) */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Up to where facts have been looked at (已处理位置) */
  readonly position: Scalars['Float']['output'];
  /** Position of the last fact that the receiver took (已送达位置) */
  readonly deliveredPosition: Maybe<Scalars['Float']['output']>;
  /** When it took it (送达时间) */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Position of the newest fact of all (最新位置) */
  readonly lastPosition: Scalars['Float']['output'];
  /** Failed calls in a row (连续失败次数) */
  readonly attempts: Scalars['Int']['output'];
  /** When it is called again after a failure (下次重试) */
  readonly nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was subscribed (订阅时间) */
  readonly subscribedAt: Scalars['DateTime']['output'];
  /** The last failed calls (失败记录) */
  readonly failures: ReadonlyArray<FactDeliveryFailure>;
};

/** A call that was not taken (推送失败) */
export type FactDeliveryFailure = {
  readonly __typename?: 'FactDeliveryFailure';
  /** When (时间) */
  readonly at: Scalars['DateTime']['output'];
  /** First position of the call (起始位置) */
  readonly fromPosition: Scalars['Float']['output'];
  /** Status or kind of failure (结果) */
  readonly answer: Scalars['String']['output'];
};

/** A subscription to facts (订阅事实) */
export type SubscribeFactsInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Types of facts, for example funds.refund-paid.v1 (事实类型) */
  readonly factTypes: ReadonlyArray<Scalars['String']['input']>;
  /** Region, with everything below it; or a group (地区) */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Region group of the registration, in place of a region (区域组) */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Address to call, by HTTPS (回调地址) */
  readonly url: Scalars['String']['input'];
};

/** Answer to subscribeFacts (订阅结果) */
export type SubscribeFactsPayload = {
  readonly __typename?: 'SubscribeFactsPayload';
  /** The subscription (订阅) */
  readonly subscription: Maybe<FactSubscription>;
  /** Key by which calls are signed; shown here only (签名密钥) */
  readonly signingKey: Maybe<Scalars['String']['output']>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event; a subscription makes none (位置) */
  readonly position: Maybe<Scalars['String']['output']>;
};

/** A replay from a position (重放) */
export type ReplayFactSubscriptionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Subscription (订阅) */
  readonly subscriptionId: Scalars['ID']['input'];
  /** First position to tell again (起始位置) */
  readonly fromPosition: Scalars['Int']['input'];
};

/** The end of a subscription to facts (终止订阅) */
export type EndFactSubscriptionInput = {
  /** Unique per actor; the same request has one effect (请求编号) */
  readonly requestId: Scalars['ID']['input'];
  /** Day on which it happened, today when left out (发生日期) */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A second person's approval of far backdating (补录批准) */
  readonly backdatingApprovalId?: InputMaybe<Scalars['ID']['input']>;
  /** Subscription (订阅) */
  readonly subscriptionId: Scalars['ID']['input'];
};

/** Answer to a change of a subscription (订阅变更结果) */
export type FactSubscriptionPayload = {
  readonly __typename?: 'FactSubscriptionPayload';
  /** The subscription (订阅) */
  readonly subscription: Maybe<FactSubscription>;
  /** Why not (拒绝理由) */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Place of its event; a subscription makes none (位置) */
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
  Body: Body;
  Person: Person;
  DisciplineCase: DisciplineCase;
  Recovery: Recovery;
  RefundList: RefundList;
  Bulletin: Bulletin;
  Assessment: Assessment;
  Talk: Talk;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataAccess:
    ( { __typename: 'DataAccess' }
    & GraphQLRecursivePick<FederationTypes['DataAccess'], {"clientId":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  DisciplineCase:
    ( { __typename: 'DisciplineCase' }
    & GraphQLRecursivePick<FederationTypes['DisciplineCase'], {"id":true}> );
  Recovery:
    ( { __typename: 'Recovery' }
    & GraphQLRecursivePick<FederationTypes['Recovery'], {"id":true}> );
  RefundList:
    ( { __typename: 'RefundList' }
    & GraphQLRecursivePick<FederationTypes['RefundList'], {"id":true}> );
  Bulletin:
    ( { __typename: 'Bulletin' }
    & GraphQLRecursivePick<FederationTypes['Bulletin'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Talk:
    ( { __typename: 'Talk' }
    & GraphQLRecursivePick<FederationTypes['Talk'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Refusal: ResolverTypeWrapper<KernelRefusal>;
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
  ExportPayload: ResolverTypeWrapper<Omit<ExportPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
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
  ApproveBackdatingPayload: ResolverTypeWrapper<Omit<ApproveBackdatingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DataAccess: ResolverTypeWrapper<{ readonly clientId: string }>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  RegionLevel: RegionLevel;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionGroup: ResolverTypeWrapper<RegionGroupRow>;
  Body: ResolverTypeWrapper<{ readonly id: string }>;
  BodyConnection: ResolverTypeWrapper<Omit<BodyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BodyEdge']>, nodes: ReadonlyArray<ResolversTypes['Body']> }>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  Post: ResolverTypeWrapper<PostRow>;
  Me: ResolverTypeWrapper<Omit<Me, 'posts'> & { posts: ReadonlyArray<ResolversTypes['Post']> }>;
  Hearing: ResolverTypeWrapper<Hearing>;
  PolicyInForce: ResolverTypeWrapper<PolicyInForce>;
  PolicyStep: ResolverTypeWrapper<PolicyStep>;
  PolicyPackVersion: ResolverTypeWrapper<PackRow>;
  LimitUnit: LimitUnit;
  DeskItem: ResolverTypeWrapper<DeskRow>;
  DeskState: DeskState;
  DeskConnection: ResolverTypeWrapper<Omit<DeskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeskEdge']>, nodes: ReadonlyArray<ResolversTypes['DeskItem']> }>;
  DeskEdge: ResolverTypeWrapper<Omit<DeskEdge, 'node'> & { node: ResolversTypes['DeskItem'] }>;
  WebhookSubscription: ResolverTypeWrapper<SubscriptionRow>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryState: WebhookDeliveryState;
  TraceDirection: TraceDirection;
  TraceNode: ResolverTypeWrapper<TraceNodeRow>;
  TraceEdge: ResolverTypeWrapper<TraceEdge>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TraceNode']> }>;
  AddVillagerGroupInput: AddVillagerGroupInput;
  ChangeRegionInput: ChangeRegionInput;
  RegionPayload: ResolverTypeWrapper<Omit<RegionPayload, 'region' | 'refusals'> & { region?: Maybe<ResolversTypes['Region']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ChangeRegionGroupInput: ChangeRegionGroupInput;
  RegionGroupPayload: ResolverTypeWrapper<Omit<RegionGroupPayload, 'group' | 'refusals'> & { group?: Maybe<ResolversTypes['RegionGroup']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  MailWhen: MailWhen;
  RegisterBodyInput: RegisterBodyInput;
  BodyPayload: ResolverTypeWrapper<Omit<BodyPayload, 'body' | 'refusals'> & { body?: Maybe<ResolversTypes['Body']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  HoldPostInput: HoldPostInput;
  EndPostInput: EndPostInput;
  PostPayload: ResolverTypeWrapper<Omit<PostPayload, 'post' | 'refusals'> & { post?: Maybe<ResolversTypes['Post']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  PublishPolicyPackInput: PublishPolicyPackInput;
  PolicyPackPayload: ResolverTypeWrapper<Omit<PolicyPackPayload, 'pack' | 'refusals'> & { pack?: Maybe<ResolversTypes['PolicyPackVersion']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  SubscribeWebhookInput: SubscribeWebhookInput;
  SubscribeWebhookPayload: ResolverTypeWrapper<Omit<SubscribeWebhookPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversTypes['WebhookSubscription']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  EndWebhookInput: EndWebhookInput;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversTypes['WebhookSubscription']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  CaseState: CaseState;
  CaseStep: CaseStep;
  CaseKind: CaseKind;
  IncomingClueState: IncomingClueState;
  ClueAnswer: ClueAnswer;
  CaseDate: CaseDate;
  IncomingClue: ResolverTypeWrapper<IncomingClue>;
  IncomingClueConnection: ResolverTypeWrapper<IncomingClueConnection>;
  IncomingClueEdge: ResolverTypeWrapper<IncomingClueEdge>;
  DisciplineCase: ResolverTypeWrapper<DisciplineCase>;
  DisciplineCaseConnection: ResolverTypeWrapper<DisciplineCaseConnection>;
  DisciplineCaseEdge: ResolverTypeWrapper<DisciplineCaseEdge>;
  CaseStepRecord: ResolverTypeWrapper<CaseStepRecord>;
  ResultMeetingKind: ResultMeetingKind;
  ResultMeeting: ResolverTypeWrapper<ResultMeeting>;
  MeasureKind: MeasureKind;
  MeasureCategory: MeasureCategory;
  DisciplineMeasure: ResolverTypeWrapper<DisciplineMeasure>;
  HandledPerson: ResolverTypeWrapper<HandledPerson>;
  HandledPersonConnection: ResolverTypeWrapper<HandledPersonConnection>;
  HandledPersonEdge: ResolverTypeWrapper<HandledPersonEdge>;
  Waterfall: ResolverTypeWrapper<Waterfall>;
  Recovery: ResolverTypeWrapper<Recovery>;
  RecoveryConnection: ResolverTypeWrapper<RecoveryConnection>;
  RecoveryEdge: ResolverTypeWrapper<RecoveryEdge>;
  RecoveryMovementKind: RecoveryMovementKind;
  RecoveryMovement: ResolverTypeWrapper<RecoveryMovement>;
  RecoveryMovementConnection: ResolverTypeWrapper<RecoveryMovementConnection>;
  RecoveryMovementEdge: ResolverTypeWrapper<RecoveryMovementEdge>;
  RefundState: RefundState;
  ConfirmationMethod: ConfirmationMethod;
  RefundLine: ResolverTypeWrapper<RefundLine>;
  RefundLineConnection: ResolverTypeWrapper<RefundLineConnection>;
  RefundLineEdge: ResolverTypeWrapper<RefundLineEdge>;
  RefundList: ResolverTypeWrapper<RefundList>;
  RefundMeeting: ResolverTypeWrapper<RefundMeeting>;
  BulletinKind: BulletinKind;
  Bulletin: ResolverTypeWrapper<Bulletin>;
  BulletinConnection: ResolverTypeWrapper<BulletinConnection>;
  BulletinEdge: ResolverTypeWrapper<BulletinEdge>;
  AssessmentState: AssessmentState;
  AssessmentPart: AssessmentPart;
  AssessmentSource: AssessmentSource;
  AssessmentItem: ResolverTypeWrapper<AssessmentItem>;
  AssessmentAppeal: ResolverTypeWrapper<AssessmentAppeal>;
  Assessment: ResolverTypeWrapper<Assessment>;
  AssessmentConnection: ResolverTypeWrapper<AssessmentConnection>;
  AssessmentEdge: ResolverTypeWrapper<AssessmentEdge>;
  TalkKind: TalkKind;
  TalkedPost: TalkedPost;
  TalkResult: TalkResult;
  Talk: ResolverTypeWrapper<Talk>;
  TalkFollowUp: ResolverTypeWrapper<TalkFollowUp>;
  TalkConnection: ResolverTypeWrapper<TalkConnection>;
  TalkEdge: ResolverTypeWrapper<TalkEdge>;
  WarningMeeting: ResolverTypeWrapper<WarningMeeting>;
  WarningMeetingConnection: ResolverTypeWrapper<WarningMeetingConnection>;
  WarningMeetingEdge: ResolverTypeWrapper<WarningMeetingEdge>;
  RefundMeetingConnection: ResolverTypeWrapper<RefundMeetingConnection>;
  RefundMeetingEdge: ResolverTypeWrapper<RefundMeetingEdge>;
  BulletinPerson: ResolverTypeWrapper<BulletinPerson>;
  BulletinPersonConnection: ResolverTypeWrapper<BulletinPersonConnection>;
  BulletinPersonEdge: ResolverTypeWrapper<BulletinPersonEdge>;
  MeasureHandling: MeasureHandling;
  PeopleOfPost: ResolverTypeWrapper<PeopleOfPost>;
  HoldTalkInput: HoldTalkInput;
  TalkedPersonInput: TalkedPersonInput;
  HoldTalkPayload: ResolverTypeWrapper<Omit<HoldTalkPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  FollowUpTalkInput: FollowUpTalkInput;
  FollowUpTalkPayload: ResolverTypeWrapper<Omit<FollowUpTalkPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  HoldWarningMeetingInput: HoldWarningMeetingInput;
  HoldWarningMeetingPayload: ResolverTypeWrapper<Omit<HoldWarningMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  PeopleOfKind: ResolverTypeWrapper<PeopleOfKind>;
  RegionAccountability: ResolverTypeWrapper<RegionAccountability>;
  CaseEvidenceInput: CaseEvidenceInput;
  HandledPersonInput: HandledPersonInput;
  RefundPersonInput: RefundPersonInput;
  RefundLineInput: RefundLineInput;
  BulletinPersonInput: BulletinPersonInput;
  FileCaseInput: FileCaseInput;
  FileCasePayload: ResolverTypeWrapper<Omit<FileCasePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RecordCaseStepInput: RecordCaseStepInput;
  RecordCaseStepPayload: ResolverTypeWrapper<Omit<RecordCaseStepPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ConcludeCaseInput: ConcludeCaseInput;
  ConcludeCasePayload: ResolverTypeWrapper<Omit<ConcludeCasePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AnswerClueInput: AnswerClueInput;
  AnswerCluePayload: ResolverTypeWrapper<Omit<AnswerCluePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ImposeMeasureInput: ImposeMeasureInput;
  ImposeMeasurePayload: ResolverTypeWrapper<Omit<ImposeMeasurePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  OrderRecoveryInput: OrderRecoveryInput;
  OrderRecoveryPayload: ResolverTypeWrapper<Omit<OrderRecoveryPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  OrderTreasuryReturnInput: OrderTreasuryReturnInput;
  OrderTreasuryReturnPayload: ResolverTypeWrapper<Omit<OrderTreasuryReturnPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ListRefundInput: ListRefundInput;
  ListRefundPayload: ResolverTypeWrapper<Omit<ListRefundPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  HoldRefundMeetingInput: HoldRefundMeetingInput;
  HoldRefundMeetingPayload: ResolverTypeWrapper<Omit<HoldRefundMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ConfirmRefundInput: ConfirmRefundInput;
  ConfirmRefundPayload: ResolverTypeWrapper<Omit<ConfirmRefundPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  HoldResultMeetingInput: HoldResultMeetingInput;
  HoldResultMeetingPayload: ResolverTypeWrapper<Omit<HoldResultMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  DraftBulletinInput: DraftBulletinInput;
  DraftBulletinPayload: ResolverTypeWrapper<Omit<DraftBulletinPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ApproveBulletinInput: ApproveBulletinInput;
  ApproveBulletinPayload: ResolverTypeWrapper<Omit<ApproveBulletinPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  DraftAssessmentInput: DraftAssessmentInput;
  DraftAssessmentPayload: ResolverTypeWrapper<Omit<DraftAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  EnterIndicatorInput: EnterIndicatorInput;
  EnterIndicatorPayload: ResolverTypeWrapper<Omit<EnterIndicatorPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AppealAssessmentInput: AppealAssessmentInput;
  AppealAssessmentPayload: ResolverTypeWrapper<Omit<AppealAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: ResolverTypeWrapper<Omit<DecideAppealPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  FinaliseAssessmentInput: FinaliseAssessmentInput;
  FinaliseAssessmentPayload: ResolverTypeWrapper<Omit<FinaliseAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  DataAccessConnection: ResolverTypeWrapper<Omit<DataAccessConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DataAccess']> }>;
  FactSubscriptionState: FactSubscriptionState;
  FactSubscription: ResolverTypeWrapper<FactSubscriptionRow>;
  FactDeliveryFailure: ResolverTypeWrapper<FactDeliveryFailure>;
  SubscribeFactsInput: SubscribeFactsInput;
  SubscribeFactsPayload: ResolverTypeWrapper<Omit<SubscribeFactsPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversTypes['FactSubscription']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReplayFactSubscriptionInput: ReplayFactSubscriptionInput;
  EndFactSubscriptionInput: EndFactSubscriptionInput;
  FactSubscriptionPayload: ResolverTypeWrapper<Omit<FactSubscriptionPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversTypes['FactSubscription']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
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
  Refusal: KernelRefusal;
  PageInfo: PageInfo;
  EvidencePosition: EvidencePosition;
  Float: Scalars['Float']['output'];
  Evidence: Evidence;
  ID: Scalars['ID']['output'];
  Deadline: Deadline;
  RequestExportInput: RequestExportInput;
  CancelExportInput: CancelExportInput;
  ExportPayload: Omit<ExportPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ExportJob: ExportJob;
  ExportJobConnection: ExportJobConnection;
  ContextAccess: ContextAccess;
  ReadableList: ReadableList;
  ListColumn: ListColumn;
  ReadRecord: ReadRecord;
  ReadRecordConnection: ReadRecordConnection;
  Mutation: Record<PropertyKey, never>;
  ApproveBackdatingInput: ApproveBackdatingInput;
  ApproveBackdatingPayload: Omit<ApproveBackdatingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Query: Record<PropertyKey, never>;
  DataAccess: { readonly clientId: string };
  Region: { readonly code: string };
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionGroup: RegionGroupRow;
  Body: { readonly id: string };
  BodyConnection: Omit<BodyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BodyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Body']> };
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  Person: { readonly id: string };
  Post: PostRow;
  Me: Omit<Me, 'posts'> & { posts: ReadonlyArray<ResolversParentTypes['Post']> };
  Hearing: Hearing;
  PolicyInForce: PolicyInForce;
  PolicyStep: PolicyStep;
  PolicyPackVersion: PackRow;
  DeskItem: DeskRow;
  DeskConnection: Omit<DeskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeskItem']> };
  DeskEdge: Omit<DeskEdge, 'node'> & { node: ResolversParentTypes['DeskItem'] };
  WebhookSubscription: SubscriptionRow;
  WebhookDelivery: WebhookDelivery;
  TraceNode: TraceNodeRow;
  TraceEdge: TraceEdge;
  Trace: Omit<Trace, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TraceNode']> };
  AddVillagerGroupInput: AddVillagerGroupInput;
  ChangeRegionInput: ChangeRegionInput;
  RegionPayload: Omit<RegionPayload, 'region' | 'refusals'> & { region?: Maybe<ResolversParentTypes['Region']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ChangeRegionGroupInput: ChangeRegionGroupInput;
  RegionGroupPayload: Omit<RegionGroupPayload, 'group' | 'refusals'> & { group?: Maybe<ResolversParentTypes['RegionGroup']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RegisterBodyInput: RegisterBodyInput;
  BodyPayload: Omit<BodyPayload, 'body' | 'refusals'> & { body?: Maybe<ResolversParentTypes['Body']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  HoldPostInput: HoldPostInput;
  EndPostInput: EndPostInput;
  PostPayload: Omit<PostPayload, 'post' | 'refusals'> & { post?: Maybe<ResolversParentTypes['Post']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  PublishPolicyPackInput: PublishPolicyPackInput;
  PolicyPackPayload: Omit<PolicyPackPayload, 'pack' | 'refusals'> & { pack?: Maybe<ResolversParentTypes['PolicyPackVersion']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  SubscribeWebhookInput: SubscribeWebhookInput;
  SubscribeWebhookPayload: Omit<SubscribeWebhookPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversParentTypes['WebhookSubscription']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  EndWebhookInput: EndWebhookInput;
  WebhookPayload: Omit<WebhookPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversParentTypes['WebhookSubscription']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  IncomingClue: IncomingClue;
  IncomingClueConnection: IncomingClueConnection;
  IncomingClueEdge: IncomingClueEdge;
  DisciplineCase: DisciplineCase | FederationReferenceTypes['DisciplineCase'];
  DisciplineCaseConnection: DisciplineCaseConnection;
  DisciplineCaseEdge: DisciplineCaseEdge;
  CaseStepRecord: CaseStepRecord;
  ResultMeeting: ResultMeeting;
  DisciplineMeasure: DisciplineMeasure;
  HandledPerson: HandledPerson;
  HandledPersonConnection: HandledPersonConnection;
  HandledPersonEdge: HandledPersonEdge;
  Waterfall: Waterfall;
  Recovery: Recovery | FederationReferenceTypes['Recovery'];
  RecoveryConnection: RecoveryConnection;
  RecoveryEdge: RecoveryEdge;
  RecoveryMovement: RecoveryMovement;
  RecoveryMovementConnection: RecoveryMovementConnection;
  RecoveryMovementEdge: RecoveryMovementEdge;
  RefundLine: RefundLine;
  RefundLineConnection: RefundLineConnection;
  RefundLineEdge: RefundLineEdge;
  RefundList: RefundList | FederationReferenceTypes['RefundList'];
  RefundMeeting: RefundMeeting;
  Bulletin: Bulletin | FederationReferenceTypes['Bulletin'];
  BulletinConnection: BulletinConnection;
  BulletinEdge: BulletinEdge;
  AssessmentItem: AssessmentItem;
  AssessmentAppeal: AssessmentAppeal;
  Assessment: Assessment | FederationReferenceTypes['Assessment'];
  AssessmentConnection: AssessmentConnection;
  AssessmentEdge: AssessmentEdge;
  Talk: Talk | FederationReferenceTypes['Talk'];
  TalkFollowUp: TalkFollowUp;
  TalkConnection: TalkConnection;
  TalkEdge: TalkEdge;
  WarningMeeting: WarningMeeting;
  WarningMeetingConnection: WarningMeetingConnection;
  WarningMeetingEdge: WarningMeetingEdge;
  RefundMeetingConnection: RefundMeetingConnection;
  RefundMeetingEdge: RefundMeetingEdge;
  BulletinPerson: BulletinPerson;
  BulletinPersonConnection: BulletinPersonConnection;
  BulletinPersonEdge: BulletinPersonEdge;
  PeopleOfPost: PeopleOfPost;
  HoldTalkInput: HoldTalkInput;
  TalkedPersonInput: TalkedPersonInput;
  HoldTalkPayload: Omit<HoldTalkPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  FollowUpTalkInput: FollowUpTalkInput;
  FollowUpTalkPayload: Omit<FollowUpTalkPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  HoldWarningMeetingInput: HoldWarningMeetingInput;
  HoldWarningMeetingPayload: Omit<HoldWarningMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  PeopleOfKind: PeopleOfKind;
  RegionAccountability: RegionAccountability;
  CaseEvidenceInput: CaseEvidenceInput;
  HandledPersonInput: HandledPersonInput;
  RefundPersonInput: RefundPersonInput;
  RefundLineInput: RefundLineInput;
  BulletinPersonInput: BulletinPersonInput;
  FileCaseInput: FileCaseInput;
  FileCasePayload: Omit<FileCasePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RecordCaseStepInput: RecordCaseStepInput;
  RecordCaseStepPayload: Omit<RecordCaseStepPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ConcludeCaseInput: ConcludeCaseInput;
  ConcludeCasePayload: Omit<ConcludeCasePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AnswerClueInput: AnswerClueInput;
  AnswerCluePayload: Omit<AnswerCluePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ImposeMeasureInput: ImposeMeasureInput;
  ImposeMeasurePayload: Omit<ImposeMeasurePayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  OrderRecoveryInput: OrderRecoveryInput;
  OrderRecoveryPayload: Omit<OrderRecoveryPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  OrderTreasuryReturnInput: OrderTreasuryReturnInput;
  OrderTreasuryReturnPayload: Omit<OrderTreasuryReturnPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ListRefundInput: ListRefundInput;
  ListRefundPayload: Omit<ListRefundPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  HoldRefundMeetingInput: HoldRefundMeetingInput;
  HoldRefundMeetingPayload: Omit<HoldRefundMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ConfirmRefundInput: ConfirmRefundInput;
  ConfirmRefundPayload: Omit<ConfirmRefundPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  HoldResultMeetingInput: HoldResultMeetingInput;
  HoldResultMeetingPayload: Omit<HoldResultMeetingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  DraftBulletinInput: DraftBulletinInput;
  DraftBulletinPayload: Omit<DraftBulletinPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ApproveBulletinInput: ApproveBulletinInput;
  ApproveBulletinPayload: Omit<ApproveBulletinPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  DraftAssessmentInput: DraftAssessmentInput;
  DraftAssessmentPayload: Omit<DraftAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  EnterIndicatorInput: EnterIndicatorInput;
  EnterIndicatorPayload: Omit<EnterIndicatorPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AppealAssessmentInput: AppealAssessmentInput;
  AppealAssessmentPayload: Omit<AppealAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: Omit<DecideAppealPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  FinaliseAssessmentInput: FinaliseAssessmentInput;
  FinaliseAssessmentPayload: Omit<FinaliseAssessmentPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  DataAccessConnection: Omit<DataAccessConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DataAccess']> };
  FactSubscription: FactSubscriptionRow;
  FactDeliveryFailure: FactDeliveryFailure;
  SubscribeFactsInput: SubscribeFactsInput;
  SubscribeFactsPayload: Omit<SubscribeFactsPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversParentTypes['FactSubscription']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReplayFactSubscriptionInput: ReplayFactSubscriptionInput;
  EndFactSubscriptionInput: EndFactSubscriptionInput;
  FactSubscriptionPayload: Omit<FactSubscriptionPayload, 'subscription' | 'refusals'> & { subscription?: Maybe<ResolversParentTypes['FactSubscription']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
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
  approveAccountabilityBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveAccountabilityBackdatingArgs, 'input'>>;
  requestAccountabilityExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationRequestAccountabilityExportArgs, 'input'>>;
  cancelAccountabilityExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationCancelAccountabilityExportArgs, 'input'>>;
  addVillagerGroup?: Resolver<ResolversTypes['RegionPayload'], ParentType, ContextType, RequireFields<MutationAddVillagerGroupArgs, 'input'>>;
  changeRegion?: Resolver<ResolversTypes['RegionPayload'], ParentType, ContextType, RequireFields<MutationChangeRegionArgs, 'input'>>;
  changeRegionGroup?: Resolver<ResolversTypes['RegionGroupPayload'], ParentType, ContextType, RequireFields<MutationChangeRegionGroupArgs, 'input'>>;
  registerBody?: Resolver<ResolversTypes['BodyPayload'], ParentType, ContextType, RequireFields<MutationRegisterBodyArgs, 'input'>>;
  holdPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationHoldPostArgs, 'input'>>;
  endPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationEndPostArgs, 'input'>>;
  publishPolicyPack?: Resolver<ResolversTypes['PolicyPackPayload'], ParentType, ContextType, RequireFields<MutationPublishPolicyPackArgs, 'input'>>;
  subscribeFacts?: Resolver<ResolversTypes['SubscribeFactsPayload'], ParentType, ContextType, RequireFields<MutationSubscribeFactsArgs, 'input'>>;
  replayFactSubscription?: Resolver<ResolversTypes['FactSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationReplayFactSubscriptionArgs, 'input'>>;
  endFactSubscription?: Resolver<ResolversTypes['FactSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationEndFactSubscriptionArgs, 'input'>>;
  subscribeWebhook?: Resolver<ResolversTypes['SubscribeWebhookPayload'], ParentType, ContextType, RequireFields<MutationSubscribeWebhookArgs, 'input'>>;
  endWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationEndWebhookArgs, 'input'>>;
  fileCase?: Resolver<ResolversTypes['FileCasePayload'], ParentType, ContextType, RequireFields<MutationFileCaseArgs, 'input'>>;
  recordCaseStep?: Resolver<ResolversTypes['RecordCaseStepPayload'], ParentType, ContextType, RequireFields<MutationRecordCaseStepArgs, 'input'>>;
  concludeCase?: Resolver<ResolversTypes['ConcludeCasePayload'], ParentType, ContextType, RequireFields<MutationConcludeCaseArgs, 'input'>>;
  answerClue?: Resolver<ResolversTypes['AnswerCluePayload'], ParentType, ContextType, RequireFields<MutationAnswerClueArgs, 'input'>>;
  imposeMeasure?: Resolver<ResolversTypes['ImposeMeasurePayload'], ParentType, ContextType, RequireFields<MutationImposeMeasureArgs, 'input'>>;
  orderRecovery?: Resolver<ResolversTypes['OrderRecoveryPayload'], ParentType, ContextType, RequireFields<MutationOrderRecoveryArgs, 'input'>>;
  orderTreasuryReturn?: Resolver<ResolversTypes['OrderTreasuryReturnPayload'], ParentType, ContextType, RequireFields<MutationOrderTreasuryReturnArgs, 'input'>>;
  listRefund?: Resolver<ResolversTypes['ListRefundPayload'], ParentType, ContextType, RequireFields<MutationListRefundArgs, 'input'>>;
  holdRefundMeeting?: Resolver<ResolversTypes['HoldRefundMeetingPayload'], ParentType, ContextType, RequireFields<MutationHoldRefundMeetingArgs, 'input'>>;
  confirmRefund?: Resolver<ResolversTypes['ConfirmRefundPayload'], ParentType, ContextType, RequireFields<MutationConfirmRefundArgs, 'input'>>;
  holdResultMeeting?: Resolver<ResolversTypes['HoldResultMeetingPayload'], ParentType, ContextType, RequireFields<MutationHoldResultMeetingArgs, 'input'>>;
  holdWarningMeeting?: Resolver<ResolversTypes['HoldWarningMeetingPayload'], ParentType, ContextType, RequireFields<MutationHoldWarningMeetingArgs, 'input'>>;
  holdTalk?: Resolver<ResolversTypes['HoldTalkPayload'], ParentType, ContextType, RequireFields<MutationHoldTalkArgs, 'input'>>;
  followUpTalk?: Resolver<ResolversTypes['FollowUpTalkPayload'], ParentType, ContextType, RequireFields<MutationFollowUpTalkArgs, 'input'>>;
  draftBulletin?: Resolver<ResolversTypes['DraftBulletinPayload'], ParentType, ContextType, RequireFields<MutationDraftBulletinArgs, 'input'>>;
  approveBulletin?: Resolver<ResolversTypes['ApproveBulletinPayload'], ParentType, ContextType, RequireFields<MutationApproveBulletinArgs, 'input'>>;
  draftAssessment?: Resolver<ResolversTypes['DraftAssessmentPayload'], ParentType, ContextType, RequireFields<MutationDraftAssessmentArgs, 'input'>>;
  enterIndicator?: Resolver<ResolversTypes['EnterIndicatorPayload'], ParentType, ContextType, RequireFields<MutationEnterIndicatorArgs, 'input'>>;
  appealAssessment?: Resolver<ResolversTypes['AppealAssessmentPayload'], ParentType, ContextType, RequireFields<MutationAppealAssessmentArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealPayload'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  finaliseAssessment?: Resolver<ResolversTypes['FinaliseAssessmentPayload'], ParentType, ContextType, RequireFields<MutationFinaliseAssessmentArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountabilityExport?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryAccountabilityExportArgs, 'id'>>;
  accountabilityExports?: Resolver<ResolversTypes['ExportJobConnection'], ParentType, ContextType, Partial<QueryAccountabilityExportsArgs>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['Hearing']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'search'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'regionCode'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policyInForce?: Resolver<ReadonlyArray<ResolversTypes['PolicyInForce']>, ParentType, ContextType, RequireFields<QueryPolicyInForceArgs, 'regionCode'>>;
  policyPacks?: Resolver<ReadonlyArray<ResolversTypes['PolicyPackVersion']>, ParentType, ContextType, RequireFields<QueryPolicyPacksArgs, 'regionCode'>>;
  desk?: Resolver<ResolversTypes['DeskConnection'], ParentType, ContextType, RequireFields<QueryDeskArgs, 'state'>>;
  dataAccess?: Resolver<Maybe<ResolversTypes['DataAccess']>, ParentType, ContextType, Partial<QueryDataAccessArgs>>;
  dataAccesses?: Resolver<ResolversTypes['DataAccessConnection'], ParentType, ContextType, RequireFields<QueryDataAccessesArgs, 'regionCode'>>;
  webhookSubscriptions?: Resolver<ReadonlyArray<ResolversTypes['WebhookSubscription']>, ParentType, ContextType, RequireFields<QueryWebhookSubscriptionsArgs, 'bodyId'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction'>>;
  incomingClues?: Resolver<ResolversTypes['IncomingClueConnection'], ParentType, ContextType, RequireFields<QueryIncomingCluesArgs, 'regionCode'>>;
  disciplineCases?: Resolver<ResolversTypes['DisciplineCaseConnection'], ParentType, ContextType, RequireFields<QueryDisciplineCasesArgs, 'regionCode'>>;
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType, RequireFields<QueryDisciplineCaseArgs, 'id'>>;
  handledPersons?: Resolver<ResolversTypes['HandledPersonConnection'], ParentType, ContextType, RequireFields<QueryHandledPersonsArgs, 'regionCode'>>;
  recoveries?: Resolver<ResolversTypes['RecoveryConnection'], ParentType, ContextType, RequireFields<QueryRecoveriesArgs, 'regionCode'>>;
  recovery?: Resolver<Maybe<ResolversTypes['Recovery']>, ParentType, ContextType, RequireFields<QueryRecoveryArgs, 'id'>>;
  recoveryWaterfall?: Resolver<ResolversTypes['Waterfall'], ParentType, ContextType, RequireFields<QueryRecoveryWaterfallArgs, 'regionCode'>>;
  recoveryMovements?: Resolver<ResolversTypes['RecoveryMovementConnection'], ParentType, ContextType, RequireFields<QueryRecoveryMovementsArgs, 'regionCode' | 'kind'>>;
  refundList?: Resolver<Maybe<ResolversTypes['RefundList']>, ParentType, ContextType, RequireFields<QueryRefundListArgs, 'id'>>;
  refundLines?: Resolver<ResolversTypes['RefundLineConnection'], ParentType, ContextType, RequireFields<QueryRefundLinesArgs, 'regionCode'>>;
  bulletins?: Resolver<ResolversTypes['BulletinConnection'], ParentType, ContextType, RequireFields<QueryBulletinsArgs, 'regionCode' | 'approved'>>;
  bulletinPersons?: Resolver<ResolversTypes['BulletinPersonConnection'], ParentType, ContextType, RequireFields<QueryBulletinPersonsArgs, 'regionCode'>>;
  refundMeetings?: Resolver<ResolversTypes['RefundMeetingConnection'], ParentType, ContextType, RequireFields<QueryRefundMeetingsArgs, 'regionCode'>>;
  warningMeetings?: Resolver<ResolversTypes['WarningMeetingConnection'], ParentType, ContextType, RequireFields<QueryWarningMeetingsArgs, 'regionCode'>>;
  talks?: Resolver<ResolversTypes['TalkConnection'], ParentType, ContextType, RequireFields<QueryTalksArgs, 'regionCode'>>;
  talkedPersons?: Resolver<ResolversTypes['TalkConnection'], ParentType, ContextType, RequireFields<QueryTalkedPersonsArgs, 'regionCode'>>;
  talk?: Resolver<Maybe<ResolversTypes['Talk']>, ParentType, ContextType, RequireFields<QueryTalkArgs, 'id'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'id'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'regionCode'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
};

export type DataAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccess'] = ResolversParentTypes['DataAccess'], FederationReferenceType extends FederationReferenceTypes['DataAccess'] = FederationReferenceTypes['DataAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountability?: Resolver<Maybe<ResolversTypes['ContextAccess']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RegionGroup']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposeTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposeTitleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensPersonal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subscriptions?: Resolver<ReadonlyArray<ResolversTypes['FactSubscription']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RegionGroup']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  accountability?: Resolver<Maybe<ResolversTypes['RegionAccountability']>, ParentType, ContextType, Partial<RegionAccountabilityArgs>>;
};

export type RegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionGroup'] = ResolversParentTypes['RegionGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RegionGroup']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  regionCodes?: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  factTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyInForceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['PolicyStep']>, ParentType, ContextType>;
};

export type PolicyStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyStep'] = ResolversParentTypes['PolicyStep']> = {
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyPackVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPackVersion'] = ResolversParentTypes['PolicyPackVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeskItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeskItem'] = ResolversParentTypes['DeskItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitUnit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeskConnection'] = ResolversParentTypes['DeskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeskItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeskEdge'] = ResolversParentTypes['DeskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskItem'], ParentType, ContextType>;
};

export type WebhookSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookSubscription'] = ResolversParentTypes['WebhookSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscribedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  lastAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  cause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goesOnElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionPayload'] = ResolversParentTypes['RegionPayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionGroupPayload'] = ResolversParentTypes['RegionGroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['RegionGroup']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyPayload'] = ResolversParentTypes['BodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostPayload'] = ResolversParentTypes['PostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyPackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPackPayload'] = ResolversParentTypes['PolicyPackPayload']> = {
  pack?: Resolver<Maybe<ResolversTypes['PolicyPackVersion']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscribeWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubscribeWebhookPayload'] = ResolversParentTypes['SubscribeWebhookPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
  signingKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncomingClueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomingClue'] = ResolversParentTypes['IncomingClue']> = {
  clueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  toBodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problemClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncomingClueState'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ClueAnswer']>, ParentType, ContextType>;
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
};

export type IncomingClueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomingClueConnection'] = ResolversParentTypes['IncomingClueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncomingClueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncomingClue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncomingClueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomingClueEdge'] = ResolversParentTypes['IncomingClueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncomingClue'], ParentType, ContextType>;
};

export type DisciplineCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineCase'] = ResolversParentTypes['DisciplineCase'], FederationReferenceType extends FederationReferenceTypes['DisciplineCase'] = FederationReferenceTypes['DisciplineCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisciplineCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  leadPersonId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  substantiated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStepRecord']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['DisciplineMeasure']>, ParentType, ContextType>;
  recoveries?: Resolver<ReadonlyArray<ResolversTypes['Recovery']>, ParentType, ContextType>;
  resultMeetings?: Resolver<ReadonlyArray<ResolversTypes['ResultMeeting']>, ParentType, ContextType>;
  warningMeetings?: Resolver<ReadonlyArray<ResolversTypes['WarningMeeting']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type DisciplineCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineCaseConnection'] = ResolversParentTypes['DisciplineCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisciplineCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisciplineCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineCaseEdge'] = ResolversParentTypes['DisciplineCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisciplineCase'], ParentType, ContextType>;
};

export type CaseStepRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStepRecord'] = ResolversParentTypes['CaseStepRecord']> = {
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  doneBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ResultMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResultMeeting'] = ResolversParentTypes['ResultMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ResultMeetingKind'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisciplineMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineMeasure'] = ResolversParentTypes['DisciplineMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MeasureCategory'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCadre?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandledPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandledPerson'] = ResolversParentTypes['HandledPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MeasureCategory'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCadre?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandledPersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandledPersonConnection'] = ResolversParentTypes['HandledPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandledPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HandledPerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandledPersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandledPersonEdge'] = ResolversParentTypes['HandledPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandledPerson'], ParentType, ContextType>;
};

export type WaterfallResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Waterfall'] = ResolversParentTypes['Waterfall']> = {
  ordered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  treasury?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  treasuryOrdered?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  refundListed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RecoveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recovery'] = ResolversParentTypes['Recovery'], FederationReferenceType extends FederationReferenceTypes['Recovery'] = FederationReferenceTypes['Recovery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recovery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waterfall?: Resolver<ResolversTypes['Waterfall'], ParentType, ContextType>;
  movements?: Resolver<ReadonlyArray<ResolversTypes['RecoveryMovement']>, ParentType, ContextType>;
  refundLists?: Resolver<ReadonlyArray<ResolversTypes['RefundList']>, ParentType, ContextType>;
};

export type RecoveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryConnection'] = ResolversParentTypes['RecoveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecoveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recovery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RecoveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryEdge'] = ResolversParentTypes['RecoveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recovery'], ParentType, ContextType>;
};

export type RecoveryMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryMovement'] = ResolversParentTypes['RecoveryMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryMovementKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecoveryMovementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryMovementConnection'] = ResolversParentTypes['RecoveryMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecoveryMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecoveryMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RecoveryMovementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecoveryMovementEdge'] = ResolversParentTypes['RecoveryMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecoveryMovement'], ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refundListId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  householdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmationMethod?: Resolver<Maybe<ResolversTypes['ConfirmationMethod']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefundLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundLineConnection'] = ResolversParentTypes['RefundLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RefundLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundLineEdge'] = ResolversParentTypes['RefundLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefundLine'], ParentType, ContextType>;
};

export type RefundListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundList'] = ResolversParentTypes['RefundList'], FederationReferenceType extends FederationReferenceTypes['RefundList'] = FederationReferenceTypes['RefundList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RefundList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  listedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['RefundMeeting']>, ParentType, ContextType>;
};

export type RefundMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundMeeting'] = ResolversParentTypes['RefundMeeting']> = {
  refundListId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin'], FederationReferenceType extends FederationReferenceTypes['Bulletin'] = FederationReferenceTypes['Bulletin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maskedPeople?: Resolver<ReadonlyArray<ResolversTypes['BulletinPerson']>, ParentType, ContextType>;
  maskPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type AssessmentItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentItem'] = ResolversParentTypes['AssessmentItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AssessmentPart'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AssessmentSource'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enteredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type AssessmentAppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentAppeal'] = ResolversParentTypes['AssessmentAppeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appealedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gradeTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vetoed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finalisedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  finalisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AssessmentItem']>, ParentType, ContextType>;
  appeals?: Resolver<ReadonlyArray<ResolversTypes['AssessmentAppeal']>, ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type TalkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talk'] = ResolversParentTypes['Talk'], FederationReferenceType extends FederationReferenceTypes['Talk'] = FederationReferenceTypes['Talk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TalkKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['TalkedPost'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['TalkFollowUp']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TalkFollowUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalkFollowUp'] = ResolversParentTypes['TalkFollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TalkResult'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TalkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalkConnection'] = ResolversParentTypes['TalkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Talk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalkEdge'] = ResolversParentTypes['TalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Talk'], ParentType, ContextType>;
};

export type WarningMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningMeeting'] = ResolversParentTypes['WarningMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type WarningMeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningMeetingConnection'] = ResolversParentTypes['WarningMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WarningMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WarningMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningMeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningMeetingEdge'] = ResolversParentTypes['WarningMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WarningMeeting'], ParentType, ContextType>;
};

export type RefundMeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundMeetingConnection'] = ResolversParentTypes['RefundMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefundMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type RefundMeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefundMeetingEdge'] = ResolversParentTypes['RefundMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefundMeeting'], ParentType, ContextType>;
};

export type BulletinPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinPerson'] = ResolversParentTypes['BulletinPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bulletinId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BulletinPersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinPersonConnection'] = ResolversParentTypes['BulletinPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BulletinPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BulletinPerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinPersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinPersonEdge'] = ResolversParentTypes['BulletinPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulletinPerson'], ParentType, ContextType>;
};

export type PeopleOfPostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleOfPost'] = ResolversParentTypes['PeopleOfPost']> = {
  post?: Resolver<ResolversTypes['TalkedPost'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldTalkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldTalkPayload'] = ResolversParentTypes['HoldTalkPayload']> = {
  talk?: Resolver<Maybe<ResolversTypes['Talk']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowUpTalkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowUpTalkPayload'] = ResolversParentTypes['FollowUpTalkPayload']> = {
  talk?: Resolver<Maybe<ResolversTypes['Talk']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldWarningMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldWarningMeetingPayload'] = ResolversParentTypes['HoldWarningMeetingPayload']> = {
  warningMeeting?: Resolver<Maybe<ResolversTypes['WarningMeeting']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeopleOfKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleOfKind'] = ResolversParentTypes['PeopleOfKind']> = {
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MeasureCategory'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionAccountabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionAccountability'] = ResolversParentTypes['RegionAccountability']> = {
  casesFiled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesConcluded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleHandled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleByKind?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeopleOfKind']>>, ParentType, ContextType>;
  peopleOrganisational?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleDisciplined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleTransferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recoveryOrdered?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  recovered?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  voluntarilyReturned?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  toTreasury?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  refundListed?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  refundPaid?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  refundConfirmed?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  refundMeetings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refundedAtMeetings?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  warningMeetings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bulletins?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bulletinPeople?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  talks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleTalkedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  talkedToByPost?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeopleOfPost']>>, ParentType, ContextType>;
  assessmentsFinalised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FileCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileCasePayload'] = ResolversParentTypes['FileCasePayload']> = {
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordCaseStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCaseStepPayload'] = ResolversParentTypes['RecordCaseStepPayload']> = {
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcludeCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcludeCasePayload'] = ResolversParentTypes['ConcludeCasePayload']> = {
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerCluePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerCluePayload'] = ResolversParentTypes['AnswerCluePayload']> = {
  clue?: Resolver<Maybe<ResolversTypes['IncomingClue']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImposeMeasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImposeMeasurePayload'] = ResolversParentTypes['ImposeMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['DisciplineMeasure']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderRecoveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderRecoveryPayload'] = ResolversParentTypes['OrderRecoveryPayload']> = {
  recovery?: Resolver<Maybe<ResolversTypes['Recovery']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderTreasuryReturnPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderTreasuryReturnPayload'] = ResolversParentTypes['OrderTreasuryReturnPayload']> = {
  recovery?: Resolver<Maybe<ResolversTypes['Recovery']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListRefundPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListRefundPayload'] = ResolversParentTypes['ListRefundPayload']> = {
  refundList?: Resolver<Maybe<ResolversTypes['RefundList']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldRefundMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldRefundMeetingPayload'] = ResolversParentTypes['HoldRefundMeetingPayload']> = {
  refundList?: Resolver<Maybe<ResolversTypes['RefundList']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmRefundPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmRefundPayload'] = ResolversParentTypes['ConfirmRefundPayload']> = {
  refundLine?: Resolver<Maybe<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldResultMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldResultMeetingPayload'] = ResolversParentTypes['HoldResultMeetingPayload']> = {
  disciplineCase?: Resolver<Maybe<ResolversTypes['DisciplineCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftBulletinPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftBulletinPayload'] = ResolversParentTypes['DraftBulletinPayload']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveBulletinPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBulletinPayload'] = ResolversParentTypes['ApproveBulletinPayload']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftAssessmentPayload'] = ResolversParentTypes['DraftAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterIndicatorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterIndicatorPayload'] = ResolversParentTypes['EnterIndicatorPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppealAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealAssessmentPayload'] = ResolversParentTypes['AppealAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FinaliseAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinaliseAssessmentPayload'] = ResolversParentTypes['FinaliseAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataAccessConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataAccessConnection'] = ResolversParentTypes['DataAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactSubscription'] = ResolversParentTypes['FactSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactSubscriptionState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deliveredPosition?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPosition?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subscribedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['FactDeliveryFailure']>, ParentType, ContextType>;
};

export type FactDeliveryFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactDeliveryFailure'] = ResolversParentTypes['FactDeliveryFailure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromPosition?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscribeFactsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubscribeFactsPayload'] = ResolversParentTypes['SubscribeFactsPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['FactSubscription']>, ParentType, ContextType>;
  signingKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactSubscriptionPayload'] = ResolversParentTypes['FactSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['FactSubscription']>, ParentType, ContextType>;
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
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionGroup?: RegionGroupResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  PolicyInForce?: PolicyInForceResolvers<ContextType>;
  PolicyStep?: PolicyStepResolvers<ContextType>;
  PolicyPackVersion?: PolicyPackVersionResolvers<ContextType>;
  DeskItem?: DeskItemResolvers<ContextType>;
  DeskConnection?: DeskConnectionResolvers<ContextType>;
  DeskEdge?: DeskEdgeResolvers<ContextType>;
  WebhookSubscription?: WebhookSubscriptionResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  RegionPayload?: RegionPayloadResolvers<ContextType>;
  RegionGroupPayload?: RegionGroupPayloadResolvers<ContextType>;
  BodyPayload?: BodyPayloadResolvers<ContextType>;
  PostPayload?: PostPayloadResolvers<ContextType>;
  PolicyPackPayload?: PolicyPackPayloadResolvers<ContextType>;
  SubscribeWebhookPayload?: SubscribeWebhookPayloadResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  IncomingClue?: IncomingClueResolvers<ContextType>;
  IncomingClueConnection?: IncomingClueConnectionResolvers<ContextType>;
  IncomingClueEdge?: IncomingClueEdgeResolvers<ContextType>;
  DisciplineCase?: DisciplineCaseResolvers<ContextType>;
  DisciplineCaseConnection?: DisciplineCaseConnectionResolvers<ContextType>;
  DisciplineCaseEdge?: DisciplineCaseEdgeResolvers<ContextType>;
  CaseStepRecord?: CaseStepRecordResolvers<ContextType>;
  ResultMeeting?: ResultMeetingResolvers<ContextType>;
  DisciplineMeasure?: DisciplineMeasureResolvers<ContextType>;
  HandledPerson?: HandledPersonResolvers<ContextType>;
  HandledPersonConnection?: HandledPersonConnectionResolvers<ContextType>;
  HandledPersonEdge?: HandledPersonEdgeResolvers<ContextType>;
  Waterfall?: WaterfallResolvers<ContextType>;
  Recovery?: RecoveryResolvers<ContextType>;
  RecoveryConnection?: RecoveryConnectionResolvers<ContextType>;
  RecoveryEdge?: RecoveryEdgeResolvers<ContextType>;
  RecoveryMovement?: RecoveryMovementResolvers<ContextType>;
  RecoveryMovementConnection?: RecoveryMovementConnectionResolvers<ContextType>;
  RecoveryMovementEdge?: RecoveryMovementEdgeResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  RefundLineConnection?: RefundLineConnectionResolvers<ContextType>;
  RefundLineEdge?: RefundLineEdgeResolvers<ContextType>;
  RefundList?: RefundListResolvers<ContextType>;
  RefundMeeting?: RefundMeetingResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  AssessmentItem?: AssessmentItemResolvers<ContextType>;
  AssessmentAppeal?: AssessmentAppealResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  Talk?: TalkResolvers<ContextType>;
  TalkFollowUp?: TalkFollowUpResolvers<ContextType>;
  TalkConnection?: TalkConnectionResolvers<ContextType>;
  TalkEdge?: TalkEdgeResolvers<ContextType>;
  WarningMeeting?: WarningMeetingResolvers<ContextType>;
  WarningMeetingConnection?: WarningMeetingConnectionResolvers<ContextType>;
  WarningMeetingEdge?: WarningMeetingEdgeResolvers<ContextType>;
  RefundMeetingConnection?: RefundMeetingConnectionResolvers<ContextType>;
  RefundMeetingEdge?: RefundMeetingEdgeResolvers<ContextType>;
  BulletinPerson?: BulletinPersonResolvers<ContextType>;
  BulletinPersonConnection?: BulletinPersonConnectionResolvers<ContextType>;
  BulletinPersonEdge?: BulletinPersonEdgeResolvers<ContextType>;
  PeopleOfPost?: PeopleOfPostResolvers<ContextType>;
  HoldTalkPayload?: HoldTalkPayloadResolvers<ContextType>;
  FollowUpTalkPayload?: FollowUpTalkPayloadResolvers<ContextType>;
  HoldWarningMeetingPayload?: HoldWarningMeetingPayloadResolvers<ContextType>;
  PeopleOfKind?: PeopleOfKindResolvers<ContextType>;
  RegionAccountability?: RegionAccountabilityResolvers<ContextType>;
  FileCasePayload?: FileCasePayloadResolvers<ContextType>;
  RecordCaseStepPayload?: RecordCaseStepPayloadResolvers<ContextType>;
  ConcludeCasePayload?: ConcludeCasePayloadResolvers<ContextType>;
  AnswerCluePayload?: AnswerCluePayloadResolvers<ContextType>;
  ImposeMeasurePayload?: ImposeMeasurePayloadResolvers<ContextType>;
  OrderRecoveryPayload?: OrderRecoveryPayloadResolvers<ContextType>;
  OrderTreasuryReturnPayload?: OrderTreasuryReturnPayloadResolvers<ContextType>;
  ListRefundPayload?: ListRefundPayloadResolvers<ContextType>;
  HoldRefundMeetingPayload?: HoldRefundMeetingPayloadResolvers<ContextType>;
  ConfirmRefundPayload?: ConfirmRefundPayloadResolvers<ContextType>;
  HoldResultMeetingPayload?: HoldResultMeetingPayloadResolvers<ContextType>;
  DraftBulletinPayload?: DraftBulletinPayloadResolvers<ContextType>;
  ApproveBulletinPayload?: ApproveBulletinPayloadResolvers<ContextType>;
  DraftAssessmentPayload?: DraftAssessmentPayloadResolvers<ContextType>;
  EnterIndicatorPayload?: EnterIndicatorPayloadResolvers<ContextType>;
  AppealAssessmentPayload?: AppealAssessmentPayloadResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  FinaliseAssessmentPayload?: FinaliseAssessmentPayloadResolvers<ContextType>;
  DataAccessConnection?: DataAccessConnectionResolvers<ContextType>;
  FactSubscription?: FactSubscriptionResolvers<ContextType>;
  FactDeliveryFailure?: FactDeliveryFailureResolvers<ContextType>;
  SubscribeFactsPayload?: SubscribeFactsPayloadResolvers<ContextType>;
  FactSubscriptionPayload?: FactSubscriptionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
