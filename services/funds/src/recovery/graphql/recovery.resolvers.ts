import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { evidenceOf, query, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { ordersOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { payRefund } from '../application/pay-refund.ts';
import { payTreasury } from '../application/pay-treasury.ts';
import { receiveRecovery } from '../application/receive-recovery.ts';

interface RecoveryRow {
  id: string;
  programmeId: string;
}
interface OrderRow {
  id: string;
  recoveryId: string;
}
interface ListArguments extends PageArguments, Period {
  regionCode: string;
  includeReversed?: boolean | null;
}

const recoveries = `select o.id, o.case_id as "caseId", o.programme_id as "programmeId", o.region_code as "regionCode", o.ordered_fen as ordered,
  o.received_fen as received, o.ordered_on as "orderedOn" from funds.recovery o`;
const receipts = `select o.id::text as id, o.recovery_id as "recoveryId", o.region_code as "regionCode", o.amount_fen as amount,
  o.bank_reference as "bankReference", o.occurred_on as "occurredOn", o.reversed_on as "reversedOn", o.reversal_reason as "reversalReason",
  case when o.reversed_on is null then o.amount_fen else 0 end as standing from funds.recovery_receipt o`;
const treasuryOrders = `select o.id::text as id, o.recovery_id as "recoveryId", o.case_id as "caseId", o.region_code as "regionCode",
  o.amount_fen as amount, o.ordered_on as "orderedOn", o.paid_on as "paidOn" from funds.treasury_order o`;
const refundColumns = `o.id, o.recovery_id as "recoveryId", o.case_id as "caseId", o.region_code as "regionCode", o.total_fen as amount,
  o.listed_on as "orderedOn", o.paid_on as "paidOn",
  (select coalesce(sum(l.amount_fen), 0)::bigint from funds.refund_line l where l.refund_list_id = o.id and l.paid_on is not null) as paid`;
const refundOrders = `select ${refundColumns} from funds.refund_order o`;

const inRegion = 'starts_with(o.region_code, $1) and kit.region_visible(o.region_code)';

/** Rows of one source whose day lies in whole months of the period: what a figure opens into. */
const listOf = (source: string, day: { column: string; as: string }, amount: string, standing = 'true') =>
  async (_: unknown, args: ListArguments, context: RequestContext) =>
    readMoneyPage<OrderRow>(await context.db(), args, {
      select: `${source} where ${inRegion} and o.${day.column} is not null and ${inPeriod(`o.${day.column}`, '$2', '$3')} and ($4::boolean or ${standing})`,
      parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.includeReversed ?? false],
      orderBy: [{ column: `"${day.as}"`, type: 'date', descending: true }, { column: 'id', type: 'text', descending: true }],
      amount,
    });

/** Lists of which lines were paid in the period, with what was paid of them then: a list may be paid in parts. */
const refundPayments = async (_: unknown, args: ListArguments, context: RequestContext) =>
  readMoneyPage<OrderRow>(await context.db(), args, {
    select: `select ${refundColumns}, p.fen as "paidThen", p.day as "lastPaidOn" from funds.refund_order o
      join (select l.refund_list_id, sum(l.amount_fen)::bigint as fen, max(l.paid_on) as day from funds.refund_line l
             where l.paid_on is not null and ${inPeriod('l.paid_on', '$2', '$3')} group by 1) p on p.refund_list_id = o.id where ${inRegion}`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null],
    orderBy: [{ column: '"lastPaidOn"', type: 'date', descending: true }, { column: 'id', type: 'text', descending: true }],
    amount: '"paidThen"',
  });

const oneOf = <Row extends { id: string }>(key: object, source: string) => (context: RequestContext) =>
  context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
    const rows = await query<Row>(await context.db(), `${source} where o.id::text = any($1::text[]) and kit.region_visible(o.region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const ofRecovery = (key: object, source: string) => ({ id }: RecoveryRow, _: unknown, context: RequestContext) =>
  context.loader(key, () => new DataLoader<string, OrderRow[]>(async (ids) => {
    const rows = await query<OrderRow>(await context.db(), `${source} where o.recovery_id = any($1) and kit.region_visible(o.region_code) order by o.id`, [ids]);
    return ids.map((recoveryId) => rows.filter((row) => row.recoveryId === recoveryId));
  })).load(id);

/** What hangs on the lists of a page: one query for all of them. */
function hanging<Row>(read: (context: RequestContext, listIds: readonly string[]) => Promise<(Row & { listId: string })[]>) {
  const key = {};
  return ({ id }: OrderRow, _: unknown, context: RequestContext) =>
    context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
      const rows = await read(context, ids);
      return ids.map((listId) => rows.filter((row) => row.listId === listId));
    })).load(id);
}
const ofList = (source: string, order: string) => hanging(async (context, ids) =>
  query<{ listId: string }>(await context.db(), `${source} where o.refund_list_id = any($1) order by ${order}`, [ids]));
const documentsOf = hanging(async (context, ids) =>
  (await evidenceOf(await context.db(), 'RefundOrder', ids)).map((row) => ({ ...row, listId: row.subjectId })));

const recoveryLoader = oneOf<RecoveryRow>({}, recoveries);
export const findRecovery = (id: string, context: RequestContext): Promise<RecoveryRow | null> => recoveryLoader(context).load(id);
const treasuryLoader = oneOf<OrderRow>({}, treasuryOrders);
const refundLoader = oneOf<OrderRow>({}, refundOrders);

export const recoveryResolvers = (settings: ServiceSettings) => ({
  Query: {
    expectedRecovery: (_: unknown, { id }: { id: string }, context: RequestContext) => findRecovery(id, context),
    expectedRecoveries: listOf(recoveries, { column: 'ordered_on', as: 'orderedOn' }, 'ordered'),
    recoveryReceipts: listOf(receipts, { column: 'occurred_on', as: 'occurredOn' }, 'standing', 'o.reversed_on is null'),
    treasuryPayments: listOf(treasuryOrders, { column: 'paid_on', as: 'paidOn' }, 'amount'),
    refundPayments,
  },
  ExpectedRecovery: {
    programme: ({ programmeId }: RecoveryRow) => ({ __typename: 'Programme', id: programmeId }),
    receipts: ofRecovery({}, receipts),
    treasuryOrders: ofRecovery({}, treasuryOrders),
    refundOrders: ofRecovery({}, refundOrders),
  },
  TreasuryOrder: {
    payments: ({ id }: OrderRow, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
  },
  RefundOrder: {
    lines: ofList(`select o.line_id as id, o.refund_list_id as "listId", o.amount_fen as amount, o.paid_on as "paidOn" from funds.refund_line o`, 'o.line_id'),
    handouts: ofList(
      `select o.id, o.refund_list_id as "listId", o.lines, o.amount_fen as amount, o.bank_reference as "bankReference", o.paid_by as "paidBy", o.occurred_on as "occurredOn"
         from funds.refund_handout o`, 'o.recorded_at, o.id'),
    documents: documentsOf,
  },
  RefundOrderLine: {
    payments: ({ id }: { id: string }, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
  },
  Mutation: {
    receiveRecovery: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(receiveRecovery, input);
      return { recovery: id ? await findRecovery(id, context) : null, refusals, position };
    },
    payTreasury: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(payTreasury(settings), input);
      return { treasuryOrder: id ? await treasuryLoader(context).load(id) : null, refusals, position };
    },
    payRefund: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(payRefund(settings), input);
      return { refundOrder: id ? await refundLoader(context).load(id) : null, refusals, position };
    },
  },
});
