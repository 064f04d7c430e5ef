import { regionPrefix } from '@sunledger/kernel';
import { queryOne, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { idArgument } from '../../graphql/id-argument.ts';
import { readMoneyPage } from '../../graphql/money-page.ts';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import type { MovementKind } from '../application/record-movement.ts';
import { toWaterfall } from './to-waterfall.ts';
import type { RecoveryAmounts } from '../domain/waterfall.ts';
import { amountSums, lineColumns, movementColumns, recoveryById, recoveryColumns, refundListById } from './recovery-rows.ts';

type Arguments<More = unknown> = PageArguments & PlaceAndPeriod & More;
const placeAndPeriod = ({ regionCode, from, until }: PlaceAndPeriod) => [regionPrefix(regionCode), from ?? null, until ?? null];
const here = 'starts_with(r.region_code, $1) and kit.region_visible(r.region_code)';

const recoveries = async (_: unknown, args: Arguments<{ caseId?: string | null; voluntary?: boolean | null }>, context: RequestContext) =>
  readMoneyPage(await context.db(), args, {
    select: `select ${recoveryColumns} from accountability.recovery r
      where ${here} and ${inPeriod('r.occurred_on', '$2', '$3')} and ($4::uuid is null or r.case_id = $4)
        and ($5::boolean is null or r.voluntary = $5)`,
    parameters: [...placeAndPeriod(args), idArgument('caseId', args.caseId), args.voluntary ?? null],
  });

const recoveryMovements = async (_: unknown, args: Arguments<{ kind: MovementKind; voluntary?: boolean | null }>, context: RequestContext) =>
  readMoneyPage(await context.db(), args, {
    select: `select ${movementColumns} from accountability.recovery_movement r
      where ${here} and ${inPeriod('r.occurred_on', '$2', '$3')} and r.kind = $4
        and ($5::boolean is null or exists (select from accountability.recovery o where o.id = r.recovery_id and o.voluntary = $5))`,
    parameters: [...placeAndPeriod(args), args.kind, args.voluntary ?? null],
  });

const dayOf = { listed: 'r.listed_on', paid: 'r.paid_on', confirmed: 'r.confirmed_on' } as const;
const refundLines = async (_: unknown, args: Arguments<{ by?: keyof typeof dayOf | null; refundListId?: string | null }>, context: RequestContext) => {
  const day = dayOf[args.by ?? 'listed'];
  return readMoneyPage(await context.db(), args, {
    select: `select ${lineColumns} from accountability.refund_line r
      where ${here} and ${day} is not null and ${inPeriod(day, '$2', '$3')} and ($4::uuid is null or r.refund_list_id = $4)`,
    parameters: [...placeAndPeriod(args), idArgument('refundListId', args.refundListId)],
  });
};

const recoveryWaterfall = async (_: unknown, { regionCode, caseId }: { regionCode: string; caseId?: string | null }, context: RequestContext) =>
  toWaterfall(await queryOne<RecoveryAmounts>(
    await context.db(), `select ${amountSums} from accountability.recovery r where ${here} and ($2::uuid is null or r.case_id = $2)`,
    [regionPrefix(regionCode), idArgument('caseId', caseId)]));

export const recoveryQueries = {
  recoveries,
  recoveryMovements,
  refundLines,
  recoveryWaterfall,
  recovery: (_: unknown, { id }: { id: string }, context: RequestContext) => recoveryById(context).load(id),
  refundList: (_: unknown, { id }: { id: string }, context: RequestContext) => refundListById(context).load(id),
};
