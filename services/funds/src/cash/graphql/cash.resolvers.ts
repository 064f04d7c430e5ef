import { regionPrefix } from '@sunledger/kernel';
import { query, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { receiveCash } from '../application/receive-cash.ts';

interface CashReceiptRow {
  id: string;
  programmeId: string;
}

const columns = `id, programme_id as "programmeId", body_id as "bodyId", region_code as "regionCode", amount_fen as amount,
  bank_reference as "bankReference", occurred_on as "occurredOn", recorded_at as "recordedAt", reversed_on as "reversedOn", reversal_reason as "reversalReason",
  case when reversed_on is null then amount_fen else 0 end as standing`;

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  includeReversed?: boolean | null;
}

export const findCashReceipt = async (id: string, context: RequestContext): Promise<CashReceiptRow | null> =>
  (await query<CashReceiptRow>(await context.db(), `select ${columns} from funds.cash_receipt where id = $1`, [id]))[0] ?? null;

export const cashResolvers = {
  Query: {
    cashReceipts: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readMoneyPage<CashReceiptRow>(await context.db(), args, {
        select: `select ${columns} from funds.cash_receipt where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::uuid is null or programme_id = $2) and ${inPeriod('occurred_on', '$3', '$4')}
          and ($5::boolean or reversed_on is null)`,
        parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.from ?? null, args.until ?? null, args.includeReversed ?? false],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
        amount: 'standing',
      }),
  },
  CashReceipt: {
    programme: ({ programmeId }: CashReceiptRow) => ({ __typename: 'Programme', id: programmeId }),
  },
  Mutation: {
    receiveCash: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(receiveCash, input);
      return { cashReceipt: id ? await findCashReceipt(id, context) : null, refusals, position };
    },
  },
};
