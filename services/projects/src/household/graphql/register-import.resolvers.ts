import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { rowLoader } from '@sunledger/service-kit/graphql/loaders';
import type { Duty } from '../../duties.ts';
import { toEnum } from '../../graphql/enum-words.ts';
import { approveRegisterImport, importRegister } from '../application/import-register.ts';
import { failureWords, faultWords } from './fault-words.ts';

interface ImportRow {
  id: string;
  regionCode: string;
  state: string;
  failure: string | null;
}
interface FaultRow {
  reason: string;
}

const loadImport = rowLoader<ImportRow>(
  `select id, region_code as "regionCode", state, failure, row_count as "rowCount", household_count as "householdCount",
     refused_household_count as "refusedHouseholdCount", submitted_on as "submittedOn", approved_on as "approvedOn", entered_on as "enteredOn"
     from projects.register_import where id = any($1::uuid[]) and kit.region_visible(region_code)`,
);

const fileReaders: Duty[] = ['projects.household.read-personal'];

export const registerImportResolvers = ({ ticketSecret }: ServiceSettings) => ({
  Query: {
    registerImport: (_: unknown, { id }: { id: string }, context: RequestContext) => loadImport(context).load(id),
  },
  RegisterImport: {
    state: ({ state }: ImportRow) => toEnum(state),
    evidence: evidenceOn<ImportRow>('RegisterImport', { duties: fileReaders, regionOf: ({ regionCode }) => regionCode }),
    failure: ({ failure }: ImportRow) => failure && failureWords(failure),
    faults: async ({ id }: ImportRow, args: PageArguments, context: RequestContext) =>
      readPage<FaultRow>(await context.db(), args, {
        select: `select id, line, column_name as "column", reason, other_line as "otherLine" from projects.register_fault where import_id = $1`,
        parameters: [id],
        orderBy: [{ column: 'line', type: 'integer' }, { column: 'id', type: 'bigint' }],
      }),
  },
  RegisterFault: {
    message: ({ reason }: FaultRow) => faultWords(reason).zh,
    messageEn: ({ reason }: FaultRow) => faultWords(reason).en,
  },
  Mutation: {
    importRegister: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(importRegister(ticketSecret), input);
      return { import: id ? await loadImport(context).load(id) : null, refusals, position };
    },
    approveRegisterImport: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(approveRegisterImport, input);
      return { import: id ? await loadImport(context).load(id) : null, refusals, position };
    },
  },
});
