/** Types and the access directive that every subgraph shares, from one place (value types are composed as shareable). */
export const sharedTypeDefs = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@composeDirective"
      ]
    )

  """
  Who may read a field or run a command. Decided in the subgraph (X2): a post that carries one of the duties;
  \`signedIn\`: any person or client; \`public\`: anyone; \`personal\`: needs a stated purpose and is written to the audit (X6).
  """
  directive @access(duties: [String!], signedIn: Boolean, public: Boolean, personal: Boolean) on FIELD_DEFINITION

  """
  How many seconds an answer may be kept, by the gateway only, which drops it when a fact of its context is heard. Without it nothing is
  kept. What isn't public is kept for its reader alone whatever stands here, and what is personal not at all.
  """
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  "Whose answer may be kept for whom (缓存范围)"
  enum CacheControlScope {
    "The same for every reader (公共)"
    PUBLIC
    "For its reader alone (个人)"
    PRIVATE
  }

  "Amount in yuan as a decimal string with two digits, for example 1234.50 (金额, 元)"
  scalar Yuan
  "Calendar date in Asia/Shanghai, for example 2018-02-14 (日期)"
  scalar Date
  "Instant in UTC, ISO 8601 (时刻)"
  scalar DateTime
  "12-digit statistical code of a region, 15 digits for a villager group (区划代码)"
  scalar RegionCode

  "Why a command was not carried out: the rule, where it stands, and what to do (拒绝理由)"
  type Refusal @shareable {
    "Code of the rule, for programs (规则代码)"
    code: String!
    "What a person reads, in Chinese (说明)"
    message: String!
    "The same in English (英文说明)"
    messageEn: String!
    "Input field at fault (出错字段)"
    field: String
    "Mechanism of the system that asks for it (机制编号)"
    mechanism: String
    "Clause of law or local rule (条款)"
    clause: String
    "Policy pack and version that set the value (政策包及版本)"
    policy: String
  }

  "Place in a paged list (分页信息)"
  type PageInfo @shareable @cacheControl(inheritMaxAge: true) {
    "Whether more follows (是否还有下一页)"
    hasNextPage: Boolean!
    "Cursor to continue after (续读位置)"
    endCursor: String
  }

  "Where a photo says that it was taken, WGS 84 (拍摄位置)"
  type EvidencePosition @shareable {
    "Degrees east (经度)"
    longitude: Float!
    "Degrees north (纬度)"
    latitude: Float!
  }

  "A file that stands behind a fact (证据附件)"
  type Evidence @shareable {
    "Identity (标识)"
    id: ID!
    "Kind of document, as packs name it (材料种类)"
    kind: String!
    "Media type (文件类型)"
    contentType: String!
    "Size in bytes, where it is known (文件大小, 字节)"
    sizeBytes: Int
    "Body and post in which it was attached (提交机构及岗位)"
    attachedBy: String
    "Day of the fact that it was attached to (发生日期)"
    occurredOn: Date!
    "Instant at which it was attached (提交时间)"
    recordedAt: DateTime!
    "Instant at which a photo says that it was taken (拍摄时间)"
    capturedAt: DateTime
    "Where a photo says that it was taken (拍摄位置)"
    position: EvidencePosition
    "Right to read the file at the gateway for a few minutes; files show people, so it takes a purpose and is recorded (阅读凭证)"
    readTicket: String @access(signedIn: true, personal: true)
  }

  "State of a clock (期限状态)"
  enum DeadlineState {
    "Counting (计时中)"
    RUNNING
    "Done in time (按期办结)"
    MET
    "Not done in time (逾期)"
    MISSED
    "Its subject is gone (撤销)"
    CANCELLED
  }

  "A clock with its rule, and what happened to it (期限)"
  type Deadline @shareable {
    "Identity (标识)"
    id: ID!
    "Kind of clock (期限种类)"
    kind: String!
    "What is due (事项)"
    title: String!
    "First day (起算日)"
    startedOn: Date!
    "Last day (到期日)"
    dueOn: Date!
    "Whether the due day rests on a calendar not yet published (是否暂定)"
    provisional: Boolean!
    "The limit as the pack sets it, for example 15 working-day (时限)"
    limit: String!
    "Pack and version of the limit (政策包及版本)"
    policy: String
    "Clause of the limit (条款)"
    clause: String
    "State (状态)"
    state: DeadlineState!
    "Day on which it was met or missed (办结或逾期日)"
    settledOn: Date
    "Days left in the unit of the limit, working days where it counts those; negative when late, null once settled (剩余天数)"
    daysLeft: Int
    "Due day before an extension (原到期日)"
    extendedFrom: Date
  }
`;
