import { postFor, query, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { rowLoader } from '@sunledger/service-kit/graphql/loaders';
import type { Duty } from '../../duties.ts';
import { toEnum } from '../../graphql/enum-words.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadRun } from '../../procedure/graphql/procedure-rows.ts';
import { identifyHousehold } from '../application/identify-household.ts';
import { openPerson } from '../application/sealed-person.ts';

interface HouseholdRow {
  id: string;
  villageCode: string;
  state: string;
  runId: string | null;
}
interface SealedMember {
  id: string;
  head: boolean;
  diedOn: string | null;
  personSealed: Buffer;
}

const columns = `h.id, h.number, h.village_code as "villageCode", h.kind, h.head_masked as "headMaskedName", h.member_count as "memberCount", h.state,
  h.registered_on as "registeredOn", h.registered_on as "day", h.run_id as "runId"`;
const loadHousehold = rowLoader<HouseholdRow>(`select ${columns} from projects.household h where h.id = any($1::uuid[])`);

const readPersonal: Duty = 'projects.household.read-personal';

/** Opens the names of one household for whoever holds the duty where it lives; purpose and audit are the directive's (X6). */
async function openMembers({ id, villageCode }: HouseholdRow, context: RequestContext, sealingKey: string) {
  if (!context.actor || !postFor(context.actor, readPersonal, villageCode)) return null;
  const members = await query<SealedMember>(
    await context.db(),
    `select id, head, died_on as "diedOn", person_sealed as "personSealed" from projects.household_member
      where household_id = $1 order by head desc, id`,
    [id],
  );
  return members.map(({ personSealed, ...member }) => {
    const { name, identityNumber, account } = openPerson(sealingKey, personSealed);
    return { ...member, name, identityNumber, bankAccount: account ?? null };
  });
}

export const householdResolvers = (settings: ServiceSettings) => ({
  Query: {
    household: (_: unknown, { id }: { id: string }, context: RequestContext) => loadHousehold(context).load(id),
    households: (_: unknown, args: PeriodArguments & { kind?: string | null }, context: RequestContext) =>
      readPeriodPage<HouseholdRow>(context, args, {
        select: `select ${columns} from projects.household h where h.state = 'registered' and ($4::text is null or h.kind = $4)`,
        regionColumn: 'h.village_code', dayColumn: 'h.registered_on', parameters: [args.kind ?? null],
      }),
  },
  Household: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadHousehold(context).load(id),
    state: ({ state }: HouseholdRow) => toEnum(state),
    run: ({ runId }: HouseholdRow, _: unknown, context: RequestContext) => (runId ? loadRun(context).load(runId) : null),
    members: (row: HouseholdRow, _: unknown, context: RequestContext) => openMembers(row, context, settings.sealingKey),
  },
  Mutation: {
    identifyHousehold: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(identifyHousehold(settings), input);
      return { household: id ? await loadHousehold(context).load(id) : null, refusals, position };
    },
  },
});
