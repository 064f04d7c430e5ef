import DataLoader from 'dataloader';
import { maskName, regionPrefix } from '@sunledger/kernel';
import { deadlinesOf, query, toDeadline, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { mustReach } from '../../graphql/must-reach.ts';
import { lineOfProgramme } from '../../programme/application/line-of-programme.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { codeProof, enterReceiptCode, sendReceiptCode } from '../application/receipt-codes.ts';
import { recordReceipt, type RecordReceipt } from '../application/record-receipt.ts';
import { readVillageLedger, type PostingRow } from '../application/read-village-ledger.ts';
import { isPaid, paymentState } from '../persistence/payment-state.sql.ts';
import { revealPayee } from './payee-names.ts';
import { paymentColumns, paymentLoader, paymentSource, type PaymentRow } from './payment-loader.ts';

interface ReceiptRow {
  paymentId: string;
}
type ReceiptInput = RecordReceipt & { code?: string | null };
interface ListArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  period?: string | null;
  state?: string | null;
}

const receiptColumns = `id, payment_id as "paymentId", village_code as "villageCode", received_fen as received, disputed,
  upper(replace(method, '-', '_')) as method, upper(dispute) as dispute, occurred_on as "occurredOn", recorded_at as "recordedAt"`;
const newestFirst = [{ column: '"paidOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }] as const;

// What all payments of a place come to is told by its postings, a few a list: a province's millions are not read for it.
const settled = `from funds.household_posting p where starts_with(p.village_code, $1) and ($2::uuid is null or p.programme_id = $2)
  and $3::text is null and ${inPeriod('p.paid_on', '$4', '$5')} and $6::text is null and p.settled_on is not null`;
const keptByPosting = {
  count: `select coalesce(sum(p.payments - p.returned), 0)::bigint as n ${settled}`,
  sum: `select coalesce(sum(p.amount_fen - p.returned_fen), 0)::bigint as sum ${settled}`,
};

const loadReceipts = {};
const receiptLoader = (context: RequestContext) =>
  context.loader(loadReceipts, () => new DataLoader<string, ReceiptRow[]>(async (ids) => {
    const rows = await query<ReceiptRow>(
      await context.db(), `select ${receiptColumns} from funds.household_receipt where payment_id = any($1::uuid[]) order by recorded_at, id`, [ids]);
    return ids.map((id) => rows.filter((row) => row.paymentId === id));
  }));

export const householdPaymentResolvers = (settings: ServiceSettings) => ({
  Query: {
    householdPayments: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readMoneyPage<PaymentRow>(await context.db(), args, {
        // Row-level security of the table adds that only visible villages count.
        select: `select ${paymentColumns} from ${paymentSource} where starts_with(e.village_code, $1) and ($2::uuid is null or e.programme_id = $2)
          and ($3::text is null or e.period = $3) and ${inPeriod('e.paid_on', '$4', '$5')} and case when $6::text is null then ${isPaid} else ${paymentState} = $6 end`,
        parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.period ?? null, args.from ?? null, args.until ?? null, args.state?.toLowerCase() ?? null],
        orderBy: newestFirst, amount: 'amount', ...(args.period || args.state ? {} : keptByPosting),
      }),
    householdReceipts: async (_: unknown, args: ListArguments & { disputed?: boolean | null }, context: RequestContext) =>
      readMoneyPage<ReceiptRow>(await context.db(), args, {
        select: `select ${receiptColumns} from funds.household_receipt where starts_with(village_code, $1)
          and ($2::boolean is null or disputed = $2) and ${inPeriod('occurred_on', '$3', '$4')}`,
        parameters: [regionPrefix(args.regionCode), args.disputed ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"occurredOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }], amount: 'received',
      }),
    villageLedger: async (_: unknown, { villageCode, programmeId }: { villageCode: string; programmeId: string }, context: RequestContext) =>
      readVillageLedger(await context.db(), villageCode, programmeId),
    // The directive has asked for duty and purpose and written the audit; here the duty must also reach this village and line.
    householdPayee: async (_: unknown, { id }: { id: string }, context: RequestContext) => {
      const payment = await paymentLoader(context).load(id);
      if (!payment) return null;
      mustReach(context, 'funds.payee.read', payment.villageCode, await lineOfProgramme(await context.db(), payment.programmeId));
      return (await revealPayee(context, settings.sealingKey, payment)) ?? null;
    },
  },
  HouseholdPayment: {
    programme: ({ programmeId }: PaymentRow) => ({ __typename: 'Programme', id: programmeId }),
    household: ({ householdId }: PaymentRow) => ({ __typename: 'Household', id: householdId }),
    payeeName: async (payment: PaymentRow, _: unknown, context: RequestContext) =>
      maskName((await revealPayee(context, settings.sealingKey, payment))?.name ?? ''),
    receipts: ({ id }: PaymentRow, _: unknown, context: RequestContext) => receiptLoader(context).load(id),
  },
  HouseholdReceipt: {
    payment: ({ paymentId }: ReceiptRow, _: unknown, context: RequestContext) => paymentLoader(context).load(paymentId),
  },
  HouseholdPosting: {
    deadlines: async ({ id }: PostingRow, _: unknown, context: RequestContext) =>
      (await deadlinesOf(await context.db(), [id])).map((row) => toDeadline(row, context.today)),
  },
  VillageLedger: {
    programme: ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId }),
  },
  Household: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    payments: async ({ id }: { id: string }, args: PageArguments, context: RequestContext) =>
      readMoneyPage<PaymentRow>(await context.db(), args, {
        select: `select ${paymentColumns} from ${paymentSource} where e.household_id = $1 and ${isPaid}`, parameters: [id], orderBy: newestFirst, amount: 'amount',
      }),
  },
  Mutation: {
    sendReceiptCode: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(sendReceiptCode(settings), input);
      return { payment: id ? await paymentLoader(context).load(id) : null, refusals, position };
    },
    recordReceipt: async (_: unknown, { input: { code, ...input } }: { input: ReceiptInput }, context: RequestContext) => {
      // A try counts even where the receipt is then refused, so it is a command of its own; the code itself goes no further.
      if (input.method === 'SMS_CODE' && code) {
        await context.run(enterReceiptCode, { requestId: `${input.requestId}:code`, paymentId: input.paymentId, proof: codeProof(settings, input.paymentId, code) });
      }
      const { id, refusals, position } = await context.run(recordReceipt(settings), input);
      return { payment: id ? await paymentLoader(context).load(id) : null, refusals, position };
    },
  },
});
