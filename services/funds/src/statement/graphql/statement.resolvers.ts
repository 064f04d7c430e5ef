import { Readable } from 'node:stream';
import { renderPdf, toCsv, writeSpreadsheet, type Column } from '@sunledger/documents';
import { InvalidInput, query, queryOne, readPage, signTicket, type Em, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { revealPayee } from '../../household-payment/graphql/payee-names.ts';
import { paymentState } from '../../household-payment/persistence/payment-state.sql.ts';
import { partsBelow } from '../application/parts-below.ts';
import { statementSelect, type StatementRow } from '../application/statement-rows.ts';
import { villageLedgerPage, type LedgerLine } from '../application/village-ledger-page.ts';
import { boardName } from '../domain/board-name.ts';

const minutes = 5;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
// A village has a few hundred payments a month: ten times that is no page for a board any more.
const mostLines = 5000;

interface Slice {
  regionCode: string;
  from?: string | null;
  until?: string | null;
}
type SheetRow = Omit<LedgerLine, 'name'> & { importId: string; lineNo: number; payeeSealed: Buffer; payeeRevision: number };

const columns: readonly Column[] = [
  { title: '地区 Region', width: 16 }, { title: '笔数 Payments', kind: 'count', width: 14 }, { title: '发放金额 Paid', kind: 'money', width: 18 },
  { title: '已确认 Confirmed', kind: 'count', width: 16 }, { title: '有争议 Disputed', kind: 'count', width: 16 },
];

const readStatement = (em: Em, { regionCode, from, until }: Slice): Promise<StatementRow[]> =>
  query<StatementRow>(em, `select * from (${statementSelect}) s order by "regionCode"`, [regionCode, partsBelow(regionCode), from ?? null, until ?? null]);

async function fileTicket(settings: ServiceSettings, bytes: Readable, contentType: string, fileName: string): Promise<string> {
  const stored = await new EvidenceStore(settings.evidenceDir, settings.evidenceKey).put(bytes, undefined, { sealed: true });
  return signTicket(settings.ticketSecret, { use: 'read', hash: stored!.hash, contentType, fileName, expiresAt: Date.now() + minutes * 60_000 });
}

const readLines = (em: Em, villageCode: string, month: string, programmeId: string | null): Promise<SheetRow[]> =>
  query<SheetRow>(
    em,
    `select e.import_id as "importId", e.line_no as "lineNo", e.payee_sealed as "payeeSealed", e.payee_revision as "payeeRevision", e.account_last4 as "accountLast4",
       m.name as "programmeName", e.item, e.period, e.paid_on::text as "paidOn", e.amount_fen as amount, ${paymentState} as state
       from funds.household_payment e join funds.household_posting p on p.id = e.posting_id join funds.programme m on m.id = e.programme_id
      where e.village_code = $1 and e.paid_on >= $2 and e.paid_on < $2::date + interval '1 month' and ($3::uuid is null or e.programme_id = $3)
      order by e.paid_on, m.name, e.line_no, e.id limit ${mostLines + 1}`,
    [villageCode, `${month}-01`, programmeId],
  );

export const statementResolvers = (settings: ServiceSettings) => ({
  Query: {
    householdStatement: async (_: unknown, { regionCode, from, until, ...page }: Slice & PageArguments, context: RequestContext) =>
      readPage<StatementRow>(await context.db(), page, {
        select: statementSelect, parameters: [regionCode, partsBelow(regionCode), from ?? null, until ?? null], orderBy: [{ column: '"regionCode"', type: 'text' }] }),
    householdStatementFile: async (_: unknown, { format, ...slice }: Slice & { format: 'CSV' | 'XLSX' }, context: RequestContext) => {
      const rows = (await readStatement(await context.db(), slice)).map(({ regionCode, payments, paid, confirmed, disputed }) => [regionCode, payments, paid, confirmed, disputed]);
      return format === 'XLSX'
        ? fileTicket(settings, writeSpreadsheet(columns, rows, { sheetName: '到户资金' }), sheetType, `statement-${slice.regionCode}`)
        : fileTicket(settings, toCsv(columns, rows), 'text/csv', `statement-${slice.regionCode}`);
    },
    villageLedgerSheet: async (_: unknown, { villageCode, month, programmeId }: { villageCode: string; month: string; programmeId?: string | null }, context: RequestContext) => {
      if (!/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(month)) throw new InvalidInput([{ field: 'month', message: '月份应形如 2026-03', messageEn: 'a month as 2026-03' }]);
      const em = await context.db();
      const rows = await readLines(em, villageCode, month, programmeId ?? null);
      if (rows.length === 0) return null;
      if (rows.length > mostLines) throw new InvalidInput([{
        field: 'programmeId', message: `超过 ${mostLines} 笔付款,请按单个资金项目打印`, messageEn: `more than ${mostLines} payments: print one programme at a time` }]);
      const lines = await Promise.all(rows.map(async (row) => ({ ...row, name: boardName((await revealPayee(context, settings.sealingKey, row))?.name ?? '') })));
      const { name } = await queryOne<{ name: string | null }>(
        em, "select (select payload->>'name' from kit.directory_entry where kind = 'body' and payload->>'regionCode' = $1 and payload->>'bodyKind' = 'village-committee' order by id limit 1) as name", [villageCode]);
      const page = villageLedgerPage({
        villageCode, villageName: (name ?? '').replace(/(?:村民)?委员会$/, '') || villageCode, month, printedOn: context.today, portal: new URL('/', settings.gatewayUrl).href,
        hotline: context.policy.value('supervision.hotline', { regionCode: villageCode, line: null, fundKind: null, on: context.today }).value, lines });
      return fileTicket(settings, Readable.from([await renderPdf(page)]), 'application/pdf', `ledger-${villageCode}-${month}`);
    },
  },
});
