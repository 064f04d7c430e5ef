import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, signTicket, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { ordersOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { letterOf, maskedId, rejectColumns, titleOf, type RejectRow } from '../application/reject-file.ts';
import { approveHouseholdImport, cancelHouseholdImport, type SettleHouseholdImport } from '../application/settle-household-import.ts';
import { releaseHouseholdImport } from '../application/release-household-import.ts';
import { startHouseholdImport } from '../application/start-household-import.ts';
import { spreadsheetType } from '../domain/import-rules.ts';
import type { FileColumns } from '../domain/payment-file-columns.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';
import { importColumns, type HouseholdImport } from '../persistence/household-import.ts';
import { wordStoredReject } from '../row-refusals.ts';

const loadImport = {};
const importLoader = (context: RequestContext) =>
  context.loader(loadImport, () => new DataLoader<string, HouseholdImport | null>(async (ids) => {
    const rows = await query<HouseholdImport>(
      await context.db(), `select ${importColumns} from funds.household_import where id = any($1::uuid[]) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

interface RejectOfFile extends RejectRow {
  fileColumns: FileColumns;
}

const readMinutes = 5;

const settling = <Input extends SettleHouseholdImport>(name: string, command: CommandDefinition<Input>) => ({
  [name]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { import: id ? await importLoader(context).load(id) : null, refusals, position };
  },
});

export const householdImportResolvers = (settings: ServiceSettings) => ({
  Query: {
    householdImport: (_: unknown, { id }: { id: string }, context: RequestContext) => importLoader(context).load(id),
    householdImports: async (_: unknown, args: PageArguments & { regionCode: string; programmeId?: string | null }, context: RequestContext) =>
      readPage<HouseholdImport>(await context.db(), args, {
        select: `select ${importColumns} from funds.household_import where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::uuid is null or programme_id = $2)`,
        parameters: [regionPrefix(args.regionCode), args.programmeId ?? null],
        orderBy: [{ column: '"preparedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  HouseholdImport: {
    programme: ({ programmeId }: HouseholdImport) => ({ __typename: 'Programme', id: programmeId }),
    orders: ({ id }: HouseholdImport, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
    mode: ({ mode }: HouseholdImport) => (mode === 'good-rows' ? 'GOOD_ROWS' : 'ALL_OR_NOTHING'),
    state: ({ state }: HouseholdImport) => state.toUpperCase(),
    goodAmount: ({ goodFen }: HouseholdImport) => goodFen,
    failure: ({ failure }: HouseholdImport) => failure && paymentRefusal(failure),
    percentRead: ({ state, percentRead }: HouseholdImport) => (state === 'reading' ? percentRead : 100),
    rejects: async ({ id }: HouseholdImport, args: PageArguments, context: RequestContext) =>
      readPage<RejectOfFile>(await context.db(), args, {
        select: `select ${rejectColumns}, (select i.file_columns from funds.household_import i where i.id = $1) as "fileColumns" from funds.household_import_reject where import_id = $1`,
        parameters: [id],
        orderBy: [{ column: '"lineNo"', type: 'int' }, { column: 'rule', type: 'text' }],
      }),
    rejectFileTicket: ({ id, rejectFileHash, rejectSheetHash }: HouseholdImport, { format }: { format?: 'CSV' | 'XLSX' | null }) => {
      const [hash, contentType] = format === 'XLSX' ? [rejectSheetHash, spreadsheetType] : [rejectFileHash, 'text/csv'];
      return hash && signTicket(settings.ticketSecret, {
        use: 'read', hash, contentType, fileName: `rejects-${id.slice(0, 8)}`, expiresAt: Date.now() + readMinutes * 60_000 });
    },
  },
  HouseholdImportReject: {
    column: ({ columnName, fileColumns }: RejectOfFile) => titleOf(columnName, fileColumns),
    columnLetter: ({ columnName, fileColumns }: RejectOfFile) => letterOf(columnName, fileColumns),
    idNumber: ({ idLast4 }: RejectRow) => maskedId(idLast4),
    reason: ({ rule, detail }: RejectRow) => wordStoredReject(rule, detail),
  },
  Mutation: {
    startHouseholdImport: async (_: unknown, { input }: { input: { requestId: string } }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(startHouseholdImport(settings), input);
      const held = id ? await importLoader(context).load(id) : null;
      return { import: held, sameFile: held !== null && held.requestId !== input.requestId, refusals, position };
    },
    ...settling('approveHouseholdImport', approveHouseholdImport),
    releaseHouseholdImport: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(releaseHouseholdImport(settings.sealingKey), input);
      return { import: id ? await importLoader(context).load(id) : null, refusals, position };
    },
    ...settling('cancelHouseholdImport', cancelHouseholdImport),
  },
});
