// Generated from schema.graphql by `npm run generate`: change that file instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as KernelRefusal } from '@sunledger/kernel';
import type { PostRow, RegionGroupRow } from '../directory/graphql/directory-rows.ts';
import type { PackRow } from '../policy/graphql/policy.resolvers.ts';
import type { DeskRow } from '../desk/graphql/desk.resolvers.ts';
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
  /** Days left, negative when late; null once settled (剩余天数) */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** Due day before an extension (原到期日) */
  readonly extendedFrom: Maybe<Scalars['Date']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A second person approves one entry dated far back in accountability (批准补录) */
  readonly approveAccountabilityBackdating: ApproveBackdatingPayload;
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
  /** Has an address called about what comes onto a body's desk (订阅通知) */
  readonly subscribeWebhook: SubscribeWebhookPayload;
  /** Ends a subscription (退订通知) */
  readonly endWebhook: WebhookPayload;
};


export type MutationApproveAccountabilityBackdatingArgs = {
  input: ApproveBackdatingInput;
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


export type MutationSubscribeWebhookArgs = {
  input: SubscribeWebhookInput;
};


export type MutationEndWebhookArgs = {
  input: EndWebhookInput;
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
};


/** A place by its statistical code; every service hangs its own part here (地区) */
export type RegionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Days left, negative when late; null once done (剩余天数) */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** Who is signed in, with which posts (本人) */
  readonly me: Me;
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
  /** Addresses told about a body's desk (通知订阅列表) */
  readonly webhookSubscriptions: ReadonlyArray<WebhookSubscription>;
  /** The chain from a fact, or from all facts of a thing (溯源) */
  readonly trace: Trace;
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


export type QueryWebhookSubscriptionsArgs = {
  bodyId: Scalars['ID']['input'];
};


export type QueryTraceArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  direction: TraceDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
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
  Region: Region;
  Body: Body;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Refusal: ResolverTypeWrapper<KernelRefusal>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<Deadline>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApproveBackdatingInput: ApproveBackdatingInput;
  ApproveBackdatingPayload: ResolverTypeWrapper<Omit<ApproveBackdatingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
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
  PolicyInForce: ResolverTypeWrapper<PolicyInForce>;
  PolicyStep: ResolverTypeWrapper<PolicyStep>;
  PolicyPackVersion: ResolverTypeWrapper<PackRow>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Yuan: Scalars['Yuan']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  Refusal: KernelRefusal;
  PageInfo: PageInfo;
  Deadline: Deadline;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  ApproveBackdatingInput: ApproveBackdatingInput;
  ApproveBackdatingPayload: Omit<ApproveBackdatingPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
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
  Query: Record<PropertyKey, never>;
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
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  duties?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
  public?: Maybe<Scalars['Boolean']['input']>;
  personal?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveAccountabilityBackdating?: Resolver<ResolversTypes['ApproveBackdatingPayload'], ParentType, ContextType, RequireFields<MutationApproveAccountabilityBackdatingArgs, 'input'>>;
  addVillagerGroup?: Resolver<ResolversTypes['RegionPayload'], ParentType, ContextType, RequireFields<MutationAddVillagerGroupArgs, 'input'>>;
  changeRegion?: Resolver<ResolversTypes['RegionPayload'], ParentType, ContextType, RequireFields<MutationChangeRegionArgs, 'input'>>;
  changeRegionGroup?: Resolver<ResolversTypes['RegionGroupPayload'], ParentType, ContextType, RequireFields<MutationChangeRegionGroupArgs, 'input'>>;
  registerBody?: Resolver<ResolversTypes['BodyPayload'], ParentType, ContextType, RequireFields<MutationRegisterBodyArgs, 'input'>>;
  holdPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationHoldPostArgs, 'input'>>;
  endPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationEndPostArgs, 'input'>>;
  publishPolicyPack?: Resolver<ResolversTypes['PolicyPackPayload'], ParentType, ContextType, RequireFields<MutationPublishPolicyPackArgs, 'input'>>;
  subscribeWebhook?: Resolver<ResolversTypes['SubscribeWebhookPayload'], ParentType, ContextType, RequireFields<MutationSubscribeWebhookArgs, 'input'>>;
  endWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationEndWebhookArgs, 'input'>>;
};

export type ApproveBackdatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBackdatingPayload'] = ResolversParentTypes['ApproveBackdatingPayload']> = {
  approvalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
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

export type PolicyInForceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'search'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'regionCode'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policyInForce?: Resolver<ReadonlyArray<ResolversTypes['PolicyInForce']>, ParentType, ContextType, RequireFields<QueryPolicyInForceArgs, 'regionCode'>>;
  policyPacks?: Resolver<ReadonlyArray<ResolversTypes['PolicyPackVersion']>, ParentType, ContextType, RequireFields<QueryPolicyPacksArgs, 'regionCode'>>;
  desk?: Resolver<ResolversTypes['DeskConnection'], ParentType, ContextType, RequireFields<QueryDeskArgs, 'state'>>;
  webhookSubscriptions?: Resolver<ReadonlyArray<ResolversTypes['WebhookSubscription']>, ParentType, ContextType, RequireFields<QueryWebhookSubscriptionsArgs, 'bodyId'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction'>>;
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

export type Resolvers<ContextType = RequestContext> = {
  Yuan?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ApproveBackdatingPayload?: ApproveBackdatingPayloadResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  RegionPayload?: RegionPayloadResolvers<ContextType>;
  RegionGroupPayload?: RegionGroupPayloadResolvers<ContextType>;
  BodyPayload?: BodyPayloadResolvers<ContextType>;
  PostPayload?: PostPayloadResolvers<ContextType>;
  PolicyPackPayload?: PolicyPackPayloadResolvers<ContextType>;
  SubscribeWebhookPayload?: SubscribeWebhookPayloadResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
