import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';
import { paymentState } from '../persistence/payment-state.sql.ts';

export interface PaymentRow {
  id: string;
  importId: string;
  programmeId: string;
  villageCode: string;
  householdId: string;
  lineNo: number;
  payeeSealed: Buffer;
  payeeRevision: number;
}

export const paymentColumns = `e.id, e.import_id as "importId", e.programme_id as "programmeId", e.village_code as "villageCode", e.household_id as "householdId",
  e.line_no as "lineNo", e.payee_sealed as "payeeSealed", e.payee_revision as "payeeRevision", e.account_last4 as "accountLast4", e.amount_fen as amount, e.item, e.period,
  e.paid_on as "paidOn", e.received_fen as received, upper(${paymentState}) as state,
  coalesce(p.event_id, (select o.ordered_event_id from funds.payment_order o where o.id = p.order_id)) as "factId"`;
export const paymentSource = 'funds.household_payment e join funds.household_posting p on p.id = e.posting_id';

const loadPayment = {};
/** Payments by id, within what the reader may see: row-level security says what. */
export const paymentLoader = (context: RequestContext) =>
  context.loader(loadPayment, () => new DataLoader<string, PaymentRow | null>(async (ids) => {
    const rows = await query<PaymentRow>(await context.db(), `select ${paymentColumns} from ${paymentSource} where e.id = any($1::uuid[])`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));
