import { InvalidInput, NotFound, pageOf, query, readPage, signTicket, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { chartEntryOf, chartOfAccounts, type AccountKind, type ChartEntry } from '../domain/chart-of-accounts.ts';
import { balanceBefore, readAccount, readAccounts, readSums, statementLines, withBalances, type AccountFacts, type BalancedLine, type StatementLine } from '../application/read-statement.ts';
import { statementFile } from '../application/statement-file.ts';
import { verifyJournals, type ReadRows } from '../application/verify-journal.ts';

interface Span {
  accountId: string;
  from: string;
  until: string;
}

const readMinutes = 5;
const chart = Object.entries(chartOfAccounts).flatMap(([book, kinds]) =>
  Object.entries<ChartEntry>(kinds).map(([kind, { zh, en, side }]) => ({ book: book.toUpperCase(), kind, title: zh, titleEn: en, side: side.toUpperCase() })));

async function accountOf(context: RequestContext, { accountId, from, until }: Span): Promise<AccountFacts> {
  if (!/^\d{1,18}$/.test(accountId)) throw new InvalidInput([{ field: 'accountId', message: '不是账户标识', messageEn: 'no account' }]);
  if (from > until) throw new InvalidInput([{ field: 'until', message: '不得早于起始日', messageEn: 'before from' }]);
  const account = await readAccount(await context.db(), accountId, until);
  if (!account) throw new NotFound('accountId');
  return account;
}

async function statement(_: unknown, args: Span & PageArguments, context: RequestContext) {
  const account = await accountOf(context, args);
  const db = await context.db();
  const { opening, came, went } = await readSums(db, account.id, args.from, args.until);
  const lines = async (_source: unknown, page: PageArguments) => readLines(context, account, args, page);
  return { account, from: args.from, until: args.until, opening, came, went, closing: opening + came - went, lines: (page: PageArguments) => lines(undefined, page) };
}

async function readLines(context: RequestContext, account: AccountFacts, { from, until }: Span, page: PageArguments) {
  const db = await context.db();
  const connection = await readPage<StatementLine>(db, page, {
    select: statementLines, parameters: [account.id, from, until],
    orderBy: [{ column: '"occurredOn"', type: 'date' }, { column: 'seq', type: 'bigint' }, { column: '"lineNo"', type: 'int' }],
  });
  const [first] = connection.nodes;
  const nodes = first ? withBalances(connection.nodes, await balanceBefore(db, account.id, first)) : [];
  return { ...connection, nodes, edges: connection.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i]! })) };
}

const entryColumns = `e.id, e.programme_id as "programmeId", e.book, e.seq, e.kind, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
  e.document_number as "documentNumber", e.subject_type as "subjectType", e.subject_id as "subjectId", e.reverses_id as "reversesEntryId", e.person_id as "personId", e.hash`;

interface EntryArguments extends PageArguments {
  programmeId: string;
  book: string;
  from?: string | null;
  until?: string | null;
  kind?: string | null;
}

const journalEntries = async (_: unknown, args: EntryArguments, context: RequestContext) =>
  readPage<{ id: string }>(await context.db(), args, {
    select: `select ${entryColumns} from funds.journal_entry e join funds.programme p on p.id = e.programme_id
      where e.programme_id = $1 and kit.region_visible(p.region_code) and e.book = $2 and ($3::date is null or e.occurred_on >= $3)
        and ($4::date is null or e.occurred_on <= $4) and ($5::text is null or e.kind = $5)`,
    parameters: [args.programmeId, args.book.toLowerCase(), args.from ?? null, args.until ?? null, args.kind ?? null],
    orderBy: [{ column: 'seq', type: 'bigint', descending: true }],
  });

async function journalVerification(_: unknown, { programmeId }: { programmeId: string }, context: RequestContext) {
  const db = await context.db();
  const [visible] = await query(db, 'select 1 from funds.programme where id = $1 and kit.region_visible(region_code)', [programmeId]);
  if (!visible) throw new NotFound('programmeId');
  const read: ReadRows = (sql, parameters) => query(db, sql, parameters);
  const { entries, fault } = await verifyJournals(read, programmeId);
  return { programmeId, entries, intact: fault === undefined, faultTable: fault?.table, faultRow: fault?.row, fault: fault?.fault.toUpperCase() };
}

async function statementTicket(settings: ServiceSettings, args: Span & { format: 'CSV' | 'XLSX' }, context: RequestContext): Promise<string> {
  const account = await accountOf(context, args);
  const store = new EvidenceStore(settings.evidenceDir, settings.evidenceKey);
  const stored = await store.put(statementFile(await context.db(), account, args, args.format));
  if (!stored) throw new Error('the statement was not stored');
  const contentType = args.format === 'CSV' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return signTicket(settings.ticketSecret, {
    use: 'read', hash: stored.hash, contentType, fileName: `statement-${account.book}-${account.kind}-${args.from}-${args.until}`,
    expiresAt: Date.now() + readMinutes * 60_000 });
}

export const ledgerResolvers = (settings: ServiceSettings) => ({
  Query: {
    chartOfAccounts: () => chart,
    accountStatement: statement,
    accountStatementFile: (_: unknown, args: Span & { format: 'CSV' | 'XLSX' }, context: RequestContext) => statementTicket(settings, args, context),
    journalEntries,
    journalVerification,
  },
  Programme: {
    accounts: async (
      { id }: { id: string }, { on, book, holderId, ...page }: PageArguments & { on?: string | null; book?: string | null; holderId?: string | null }, context: RequestContext,
    ) => {
      const accounts = await readAccounts(await context.db(), id, on ?? context.today, { book: book?.toLowerCase() ?? null, holderId: holderId ?? null });
      return pageOf(accounts, page, (account) => [account.id.toString()]);
    },
  },
  LedgerAccount: {
    id: ({ id }: AccountFacts) => id.toString(),
    book: ({ book }: AccountFacts) => book.toUpperCase(),
    title: ({ kind }: AccountFacts) => chartEntryOf(kind as AccountKind).zh,
    titleEn: ({ kind }: AccountFacts) => chartEntryOf(kind as AccountKind).en,
    balance: ({ balanceFen }: AccountFacts) => balanceFen,
  },
  StatementLine: {
    entryNumber: ({ seq }: BalancedLine) => Number(seq),
    came: ({ amountFen }: BalancedLine) => (amountFen > 0n ? amountFen : 0n),
    went: ({ amountFen }: BalancedLine) => (amountFen < 0n ? -amountFen : 0n),
    balance: ({ balanceFen }: BalancedLine) => balanceFen,
    reversesEntryId: ({ reversesId }: BalancedLine) => reversesId,
  },
  JournalEntry: {
    book: ({ book }: { book: string }) => book.toUpperCase(),
    entryNumber: ({ seq }: { seq: bigint }) => Number(seq),
    lines: async ({ id }: { id: string }, _: unknown, context: RequestContext) =>
      query(
        await context.db(),
        `select a.id::text as "accountId", a.holder_id as "holderId", a.kind, l.amount_fen as amount from funds.journal_line l join funds.account a on a.id = l.account_id
          where l.entry_id = $1 order by l.line_no`,
        [id],
      ),
  },
});
