const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What every subgraph offers for its own lists. */
export const exportTypeDefs = (service: string): string => `
  extend type Query {
    "One export of one's own from ${service} (导出任务)"
    ${service}Export(id: ID!): ExportJob @access(duties: ["kit.export.request"])
    "One's own exports from ${service}, the newest first (本人的导出任务)"
    ${service}Exports(first: Int, after: String): ExportJobConnection! @access(duties: ["kit.export.request"])
  }
  extend type Mutation {
    "Asks for a whole list of ${service} as a file, made in the background (申请导出)"
    request${capital(service)}Export(input: RequestExportInput!): ExportPayload! @access(duties: ["kit.export.request"])
    "Ends an export that is not needed any more (取消导出)"
    cancel${capital(service)}Export(input: CancelExportInput!): ExportPayload! @access(duties: ["kit.export.request"])
  }
  "What a partner department may read and has read (部门数据使用)"
  type DataAccess @key(fields: "clientId") {
    "Identity of its client (接入标识)"
    clientId: ID!
    "Its use of ${service}; null where that is not the viewer's to see"
    ${service}: ContextAccess @access(signedIn: true)
  }
`;

/** Types of exports and of what departments read, alike in all subgraphs. */
export const partnerTypeDefs = /* GraphQL */ `
  "Kind of file (文件格式)"
  enum ExportFormat {
    "Comma-separated text in UTF-8 (CSV 文本)"
    CSV
    "Columns with types, for analysis (Parquet 列存)"
    PARQUET
  }
  "What stands in the first line of a CSV (表头)"
  enum ExportHeaders {
    "Names for programs (字段名)"
    NAME
    "Chinese (中文)"
    ZH
    "English (英文)"
    EN
  }
  "State of an export (导出状态)"
  enum ExportState {
    "Waits for its turn (排队中)"
    WAITING
    "Being made (导出中)"
    RUNNING
    "To be fetched (可下载)"
    READY
    "Came to nothing (失败)"
    FAILED
    "Not wanted any more (已取消)"
    CANCELLED
  }
  "An order for a whole list as a file (导出申请)"
  input RequestExportInput {
    "Unique per actor; the same request has one effect (请求编号)"
    requestId: ID!
    "Day on which it happened, today when left out (发生日期)"
    occurredOn: Date
    "A second person's approval of far backdating (补录批准)"
    backdatingApprovalId: ID
    "Key of the list, as dataAccess names it (清单)"
    list: String!
    "Region, with everything below it (地区)"
    regionCode: RegionCode!
    "First day (起日)"
    from: Date
    "First day that is not included any more (止日)"
    until: Date
    "Kind of file (文件格式)"
    format: ExportFormat!
    "First line of a CSV; names when left out (表头)"
    headers: ExportHeaders
    "Whether a CSV begins with a byte order mark, as spreadsheets want (是否带 BOM)"
    bom: Boolean
    "Whether personal columns come unmasked; only where the purpose opens them (是否含未脱敏个人信息)"
    personal: Boolean
  }
  "The end of an export (取消导出)"
  input CancelExportInput {
    "Unique per actor; the same request has one effect (请求编号)"
    requestId: ID!
    "Day on which it happened, today when left out (发生日期)"
    occurredOn: Date
    "A second person's approval of far backdating (补录批准)"
    backdatingApprovalId: ID
    "Export (导出任务)"
    exportId: ID!
  }
  "Answer to an order for an export (导出结果)"
  type ExportPayload @shareable {
    "The export (导出任务)"
    export: ExportJob
    "Why not (拒绝理由)"
    refusals: [Refusal!]!
    "Place of its event; an export makes none (位置)"
    position: String
  }
  "A whole list on its way into a file (导出任务)"
  type ExportJob @shareable {
    "Identity (标识)"
    id: ID!
    "Key of the list (清单)"
    list: String!
    "Region (地区)"
    regionCode: RegionCode!
    "First day (起日)"
    from: Date
    "First day that is not included any more (止日)"
    until: Date
    "Kind of file (文件格式)"
    format: ExportFormat!
    "Whether personal columns are unmasked (是否含未脱敏个人信息)"
    personal: Boolean!
    "Purpose for which it was asked (用途)"
    purpose: String
    "State (状态)"
    state: ExportState!
    "Rows written so far (已导出行数)"
    rowsDone: Int!
    "Rows in all, once counted (总行数)"
    rowsTotal: Int
    "Why it came to nothing (失败原因)"
    fault: String
    "Size of the file in bytes (文件大小)"
    fileBytes: Float
    "SHA-256 of the file (文件摘要)"
    fileHash: String
    "Where the gateway gives the file, for five minutes from now; each time it is asked for is written to the audit (下载凭证)"
    ticket: String @access(duties: ["kit.export.request"])
    "When it was asked for (申请时间)"
    askedAt: DateTime!
    "When it ended (结束时间)"
    finishedAt: DateTime
  }
  "Exports, page by page (导出任务列表)"
  type ExportJobConnection @shareable {
    "Exports of this page (本页)"
    nodes: [ExportJob!]!
    "Place in the list (分页信息)"
    pageInfo: PageInfo!
    "How many there are (总数)"
    totalCount: Int!
  }
  "What one department may read in one context, and has read there (一个领域的数据使用)"
  type ContextAccess @shareable {
    "Lists that it may read and export now (可读清单)"
    lists: [ReadableList!]!
    "What it read, the newest first (读取记录)"
    reads(from: Date, until: Date, first: Int, after: String): ReadRecordConnection!
  }
  "A list that a department may read (可读清单)"
  type ReadableList @shareable {
    "Key, for exports (清单代码)"
    key: String!
    "Name (名称)"
    name: String!
    "Name in English (英文名称)"
    nameEn: String!
    "What it holds (说明)"
    about: String!
    "What it holds, in English (英文说明)"
    aboutEn: String!
    "Whether it holds personal data (是否含个人信息)"
    personal: Boolean!
    "Whether its personal columns open unmasked for this purpose (是否可未脱敏)"
    openInFull: Boolean!
    "Why it is open: purpose and registration (依据)"
    why: String!
    "Why, in English (英文依据)"
    whyEn: String!
    "Columns (字段)"
    columns: [ListColumn!]!
  }
  "A column of a list (字段)"
  type ListColumn @shareable {
    "Name for programs (字段名)"
    name: String!
    "Header (表头)"
    title: String!
    "Header in English (英文表头)"
    titleEn: String!
    "text, date, instant, yuan, integer or boolean (类型)"
    type: String!
    "Whether it is personal (是否个人信息)"
    personal: Boolean!
  }
  "Kind of reading (读取方式)"
  enum ReadKind {
    "By a query (查询)"
    QUERY
    "Personal data, by a query (查阅个人信息)"
    PERSONAL
    "As a file (导出)"
    EXPORT
  }
  "One reading, as the audit has it (读取记录)"
  type ReadRecord @shareable {
    "Identity (标识)"
    id: ID!
    "When (时间)"
    at: DateTime!
    "How (读取方式)"
    kind: ReadKind!
    "Field or list that was read (读取内容)"
    action: String!
    "Region that was asked for, where it was one (地区)"
    regionCode: RegionCode
    "For what purpose (用途)"
    purpose: String
    "How many rows (行数)"
    rows: Int
    "Whether personal data were read unmasked (是否个人信息)"
    personal: Boolean!
  }
  "Readings, page by page (读取记录列表)"
  type ReadRecordConnection @shareable {
    "Readings of this page (本页)"
    nodes: [ReadRecord!]!
    "Place in the list (分页信息)"
    pageInfo: PageInfo!
    "How many there are (总数)"
    totalCount: Int!
  }
`;
