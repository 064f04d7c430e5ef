import { randomUUID } from 'node:crypto';
import { day, defineService, instant, integer, mergeResolvers, query, text, yuan, type ExportList, type RequestContext } from '../src/index.ts';
import type { TestService } from '@sunledger/testkit';
import { noteService } from './fixture-service.ts';

export const county = '511623000000';

export const notes: ExportList = {
  key: 'notes', zh: '便笺', en: 'notes', about: { zh: '测试', en: 'test' }, duty: 'funds.ledger.read', from: 'note.note n', region: 'n.region_code', day: 'n.occurred_on', order: 'n.title, n.id',
  columns: [
    text('id', '标识', 'identity', 'n.id'), text('title', '标题', 'title', { sql: `'***'`, fullSql: 'n.title', personal: true }), text('region', '地区', 'region', 'n.region_code'),
    yuan('amount', '金额(元)', 'amount in yuan', '123450::bigint'), day('occurred_on', '日期', 'occurred on', 'n.occurred_on'),
    instant('recorded_at', '登记时刻', 'recorded at', 'n.recorded_at'), integer('length', '长度', 'length', 'length(n.title)'), text('nothing', '空', 'nothing', 'null::text'),
  ],
};

/** Takes longer than anybody waits: a twentieth of a second for each row. */
const slowNotes: ExportList = { ...notes, key: 'slow-notes', columns: [text('id', '标识', 'identity', `(select n.id::text from pg_sleep(0.05))`)] };

/** The fixture of the kit with a list to take away and fields of the duties that the shipped purposes know. */
export const partnerService = defineService({
  ...noteService,
  typeDefs: `${noteService.typeDefs}
    extend type Query {
      ledger(regionCode: RegionCode!): [Note!]! @access(duties: ["funds.ledger.read"])
      payee(id: ID!): String @access(duties: ["funds.payee.read"], personal: true)
    }
    extend type Mutation { doAnything: String @access(signedIn: true) }`,
  resolvers: (settings) => mergeResolvers(noteService.resolvers(settings), {
    Query: {
      ledger: async (_: unknown, __: unknown, context: RequestContext) => query(await context.db(), 'select id, title from note.note order by title'),
      payee: () => '张三',
    },
    Mutation: { doAnything: () => 'done' },
  }),
  exports: [notes, slowNotes],
});

export const claimsOf = (purpose: string, region = county) => ({ purpose, scope: 'funds:read', region });

/** A registration in force: the partner's post with everything that a post may carry here; the purpose decides what of it counts. */
export const register = (test: TestService, clientId: string, purpose: string, overrides: Record<string, unknown> = {}) => test.enterPost({
  personId: clientId, regionCode: county, bodyId: `body-${clientId}`, postKind: 'partner-test', purpose, id: `post-${clientId}`,
  duties: ['funds.ledger.read', 'funds.payee.read', 'funds.note.write', 'kit.export.request'], ...overrides,
});

export const enterNotes = (test: TestService, count: number, region = '511623101202') => test.sql(
  `insert into note.note (id, region_code, title, occurred_on, recorded_at)
   select gen_random_uuid(), $2, 'note, "' || lpad(i::text, 7, '0') || E'"\\nline', '2026-02-01', '2026-02-02T03:04:05Z' from generate_series(1, $1::int) i`, [count, region]);

export const requestId = () => randomUUID();
