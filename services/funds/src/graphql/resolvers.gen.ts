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
  /** What each holder of the programme has and did, on the given day or today (指标台账) */
  readonly holdings: ReadonlyArray<Holding>;
};


/** A programme of public money with its own account, book and bookkeeper: 三专 (资金项目) */
export type ProgrammeHoldingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What one holder has of one programme: a page of the ledger (指标持有情况) */
export type Holding = {
  readonly __typename?: 'Holding';
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
  /** Returned to the treasury (缴回国库) */
  readonly returned: Scalars['Yuan']['output'];
  /** Still to be used (可用) */
  readonly available: Scalars['Yuan']['output'];
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
  /** Day of the notice (下达日期) */
  readonly occurredOn: Scalars['Date']['output'];
  /** Instant of its entry (登记时间) */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Clock within which the receiver passes it on (转下达期限) */
  readonly deadlines: ReadonlyArray<Deadline>;
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
};

/** An allocation and its cursor (资金分配行) */
export type AllocationEdge = {
  readonly __typename?: 'AllocationEdge';
  /** Cursor (位置) */
  readonly cursor: Scalars['String']['output'];
  /** Allocation (资金分配) */
  readonly node: Allocation;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Programmes of a region and below, by code (资金项目列表) */
  readonly programmes: ReadonlyArray<Programme>;
  /** One programme (资金项目) */
  readonly programme: Maybe<Programme>;
  /** Allocations received in a region and below, newest first (资金分配列表) */
  readonly allocations: AllocationConnection;
};


export type QueryProgrammesArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllocationsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a programme with its own account, book and bookkeeper (设立资金项目) */
  readonly openProgramme: OpenProgrammePayload;
  /** Books quota that came from above by document number (登记指标) */
  readonly receiveQuota: ReceiveQuotaPayload;
  /** Passes quota to a lower body by document number (下达资金) */
  readonly issueAllocation: IssueAllocationPayload;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationReceiveQuotaArgs = {
  input: ReceiveQuotaInput;
};


export type MutationIssueAllocationArgs = {
  input: IssueAllocationInput;
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
  Programme: Programme;
  Allocation: Allocation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<Deadline>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Programme: ResolverTypeWrapper<Programme>;
  Holding: ResolverTypeWrapper<Holding>;
  Allocation: ResolverTypeWrapper<Allocation>;
  AllocationConnection: ResolverTypeWrapper<AllocationConnection>;
  AllocationEdge: ResolverTypeWrapper<AllocationEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammePayload: ResolverTypeWrapper<OpenProgrammePayload>;
  ReceiveQuotaInput: ReceiveQuotaInput;
  ReceiveQuotaPayload: ResolverTypeWrapper<ReceiveQuotaPayload>;
  IssueAllocationInput: IssueAllocationInput;
  IssueAllocationPayload: ResolverTypeWrapper<IssueAllocationPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Yuan: Scalars['Yuan']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  Refusal: Refusal;
  PageInfo: PageInfo;
  Deadline: Deadline;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Programme: Programme | FederationReferenceTypes['Programme'];
  Holding: Holding;
  Allocation: Allocation | FederationReferenceTypes['Allocation'];
  AllocationConnection: AllocationConnection;
  AllocationEdge: AllocationEdge;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammePayload: OpenProgrammePayload;
  ReceiveQuotaInput: ReceiveQuotaInput;
  ReceiveQuotaPayload: ReceiveQuotaPayload;
  IssueAllocationInput: IssueAllocationInput;
  IssueAllocationPayload: IssueAllocationPayload;
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

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountLast4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, Partial<ProgrammeHoldingsArgs>>;
};

export type HoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
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
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type AllocationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'regionCode'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  allocations?: Resolver<ResolversTypes['AllocationConnection'], ParentType, ContextType, RequireFields<QueryAllocationsArgs, 'regionCode'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openProgramme?: Resolver<ResolversTypes['OpenProgrammePayload'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  receiveQuota?: Resolver<ResolversTypes['ReceiveQuotaPayload'], ParentType, ContextType, RequireFields<MutationReceiveQuotaArgs, 'input'>>;
  issueAllocation?: Resolver<ResolversTypes['IssueAllocationPayload'], ParentType, ContextType, RequireFields<MutationIssueAllocationArgs, 'input'>>;
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

export type Resolvers<ContextType = RequestContext> = {
  Yuan?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenProgrammePayload?: OpenProgrammePayloadResolvers<ContextType>;
  ReceiveQuotaPayload?: ReceiveQuotaPayloadResolvers<ContextType>;
  IssueAllocationPayload?: IssueAllocationPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
