import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { pageOf, query, readPage, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { appointBookkeeper } from '../../cash/application/appoint-bookkeeper.ts';
import { bookkeepersOn, type BookkeeperTerm } from '../../cash/domain/three-specials.ts';
import { asEnum } from '../../bank/graphql/bank-loaders.ts';
import { decideProgrammeAccount } from '../application/decide-programme-account.ts';
import { openProgramme } from '../application/open-programme.ts';
import { proposeProgrammeAccount } from '../application/propose-programme-account.ts';
import { readHoldings } from '../../ledger/application/read-holdings.ts';

interface ProgrammeRow {
  id: string;
}

const columns = `id, code, name, fund_kind as "fundKind", line, year, region_code as "regionCode", body_id as "bodyId",
  account_last4 as "accountLast4", closes_on as "closesOn"`;

// Whoever got money of a programme may know which it is, though the programme is kept above.
const visible = `(kit.region_visible(p.region_code) or exists (
  select from funds.allocation a where a.programme_id = p.id and a.reversed_on is null and kit.region_visible(a.to_region_code)))`;

const loadProgramme = {};
const programmeLoader = (context: RequestContext) =>
  context.loader(loadProgramme, () => new DataLoader<string, ProgrammeRow | null>(async (ids) => {
    const rows = await query<ProgrammeRow>(
      await context.db(), `select ${columns} from funds.programme p where id = any($1::uuid[]) and ${visible}`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

async function readBookkeepers(context: RequestContext, programmeId: string) {
  const terms = await query<BookkeeperTerm>(
    await context.db(),
    `select person_id as "personId", kind, from_on as "from", until_on as "until", reason, appointed_by as "appointedBy", recorded_at as "recordedAt"
       from funds.bookkeeper_appointment where programme_id = $1 order by arrived`,
    [programmeId],
  );
  const inOffice = bookkeepersOn(terms, context.today);
  return terms.map((term) => ({ ...term, inOffice: inOffice.includes(term.personId) }));
}

const ownAccounts = `select a.id, a.programme_id as "programmeId", a.account_last4 as "accountLast4", ${asEnum('a.state')} as state, a.from_on as "from", a.until_on as "until", a.reason,
  a.proposed_by as "proposedBy", a.proposed_on as "proposedOn", a.decided_by as "decidedBy", a.decision_reason as "decisionReason", a.recorded_at as "recordedAt" from funds.programme_account a`;

const onAccount = <I extends CommandBasics>(name: string, command: CommandDefinition<I>) => ({
  [name]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    const rows = id ? await query(await context.db(), `${ownAccounts} where a.id = $1`, [id]) : [];
    return { programmeAccount: rows[0] ?? null, refusals, position };
  },
});

export const programmeResolvers = (settings: ServiceSettings) => ({
  Query: {
    programme: (_: unknown, { id }: { id: string }, context: RequestContext) => programmeLoader(context).load(id),
    programmes: async (_: unknown, args: PageArguments & { regionCode: string; year?: number | null }, context: RequestContext) =>
      readPage<ProgrammeRow>(await context.db(), args, {
        select: `select ${columns} from funds.programme p where ($2::int is null or year = $2) and ${visible} and (starts_with(region_code, $1)
           or exists (select from funds.allocation a where a.programme_id = p.id and a.reversed_on is null and starts_with(a.to_region_code, $1)))`,
        parameters: [regionPrefix(args.regionCode), args.year ?? null],
        orderBy: [{ column: 'code', type: 'text' }, { column: 'id', type: 'uuid' }],
      }),
  },
  Programme: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => programmeLoader(context).load(id),
    // Only the id is known where a programme hangs on another row: the rest comes with one load for all of them.
    ...Object.fromEntries(['code', 'name', 'fundKind', 'line', 'year', 'regionCode', 'bodyId', 'accountLast4', 'closesOn'].map((field) => [
      field,
      async (source: Record<string, unknown> & { id: string }, _: unknown, context: RequestContext) =>
        source[field] ?? ((await programmeLoader(context).load(source.id)) as Record<string, unknown> | null)?.[field],
    ])),
    ownAccounts: async ({ id }: ProgrammeRow, _: unknown, context: RequestContext) =>
      query(await context.db(), `${ownAccounts} where a.programme_id = $1 order by a.arrived`, [id]),
    bookkeepers: async ({ id }: ProgrammeRow, _: unknown, context: RequestContext) => readBookkeepers(context, id),
    holdings: async ({ id }: ProgrammeRow, { on, holderIds, ...page }: PageArguments & { on?: string | null; holderIds?: readonly string[] | null }, context: RequestContext) =>
      pageOf((await readHoldings(await context.db(), id, on ?? context.today)).filter(({ holderId }) => holderIds?.includes(holderId) ?? true), page, ({ holderId }) => [holderId]),
  },
  ProgrammeAccount: {
    programme: ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId }),
  },
  Bookkeeper: {
    kind: ({ kind }: BookkeeperTerm) => kind.toUpperCase(),
  },
  Mutation: {
    ...onAccount('proposeProgrammeAccount', proposeProgrammeAccount(settings)),
    ...onAccount('decideProgrammeAccount', decideProgrammeAccount(settings)),
    appointBookkeeper: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(appointBookkeeper, input);
      return { programme: id ? await programmeLoader(context).load(id) : null, refusals, position };
    },
    openProgramme: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(openProgramme(settings), input);
      return { programme: id ? await programmeLoader(context).load(id) : null, refusals, position };
    },
  },
});
