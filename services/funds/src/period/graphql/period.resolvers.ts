import { regionPrefix } from '@sunledger/kernel';
import { query, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { ordersOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { carryOver } from '../application/carry-over.ts';
import { closeMonth } from '../application/close-month.ts';
import { closeYear } from '../application/close-year.ts';
import { paySurplus } from '../application/pay-surplus.ts';
import { returnSurplus } from '../application/return-surplus.ts';

const onProgramme = <I extends CommandBasics>(name: string, command: CommandDefinition<I>) => ({
  [name]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { programme: id ? { id } : null, refusals, position };
  },
});

const returnColumns = `id, programme_id as "programmeId", year, region_code as "regionCode", amount_fen as amount, interest_fen as interest, ordered_by as "orderedBy", ordered_on as "orderedOn",
  recorded_at as "recordedAt", paid_on as "paidOn", cash_fen as cash, amount_fen - interest_fen - cash_fen as "quotaOnly"`;

async function readReturn(context: RequestContext, id: string | undefined) {
  const rows = id ? await query(await context.db(), `select ${returnColumns} from funds.surplus_return where id = $1`, [id]) : [];
  return rows[0] ?? null;
}

const onReturn = <I extends CommandBasics>(name: string, command: CommandDefinition<I>) => ({
  [name]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { surplusReturn: await readReturn(context, id), refusals, position };
  },
});

interface ListArguments extends PageArguments {
  regionCode: string;
  year?: number | null;
  programmeId?: string | null;
  openOnly?: boolean | null;
}

/** What was left, by holder: what waits to be carried over, and the surplus to be returned, found as the year was closed. */
const yearEnds = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage(await context.db(), args, {
    select: `select id, programme_id as "programmeId", year, holder_id as "holderId", region_code as "regionCode", left_fen as "leftOver", surplus_fen as surplus,
        left_fen - surplus_fen as "mayBeCarried", surplus_policy as policy, surplus_clause as clause, carried_on as "carriedOn", return_id as "returnId"
      from funds.year_end where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::int is null or year = $2)
        and ($3::uuid is null or programme_id = $3)
        and (not $4::boolean or (carried_on is null and left_fen > surplus_fen) or (return_id is null and surplus_fen > 0))`,
    parameters: [regionPrefix(args.regionCode), args.year ?? null, args.programmeId ?? null, args.openOnly ?? false],
    orderBy: [{ column: 'year', type: 'int', descending: true }, { column: 'id', type: 'uuid', descending: true }],
    amount: '"leftOver"',
  });

const surplusReturns = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage(await context.db(), args, {
    select: `select ${returnColumns} from funds.surplus_return where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::int is null or year = $2)
      and ($3::uuid is null or programme_id = $3) and (not $4::boolean or paid_on is null)`,
    parameters: [regionPrefix(args.regionCode), args.year ?? null, args.programmeId ?? null, args.openOnly ?? false],
    orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
    amount: 'amount',
  });

const programmeOf = ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId });

export const periodResolvers = (settings: ServiceSettings) => ({
  Query: { yearEnds, surplusReturns },
  Programme: {
    closings: async ({ id }: { id: string }, _: unknown, context: RequestContext) =>
      query(
        await context.db(),
        `select id, upper(kind) as kind, period, ends_on as "endsOn", closed_by as "closedBy", closed_on as "closedOn", recorded_at as "recordedAt",
           quota_hash as "quotaHash", cash_hash as "cashHash" from funds.period_closing where programme_id = $1 order by ends_on, kind`,
        [id],
      ),
  },
  YearEnd: { programme: programmeOf },
  SurplusReturn: {
    programme: programmeOf,
    payments: ({ id }: { id: string }, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
  },
  Mutation: {
    ...onProgramme('closeMonth', closeMonth),
    ...onProgramme('closeYear', closeYear),
    ...onProgramme('carryOver', carryOver),
    ...onReturn('returnSurplus', returnSurplus),
    ...onReturn('paySurplus', paySurplus(settings.sealingKey)),
  },
});
