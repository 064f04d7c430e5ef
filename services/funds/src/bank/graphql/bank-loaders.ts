import DataLoader from 'dataloader';
import { query, type RequestContext } from '@sunledger/service-kit';

/** State codes of the database as GraphQL's enum values. */
export const asEnum = (column: string): string => `replace(upper(${column}), '-', '_')`;
export const fromEnum = (value: string | null | undefined): string | null => value?.toLowerCase().replaceAll('_', '-') ?? null;

export interface OrderShown {
  id: string;
  programmeId: string;
  subjectId: string;
}

const orderColumns = `o.id, o.number, o.parent_id as "parentId", o.programme_id as "programmeId", o.region_code as "regionCode", o.project_id as "projectId",
  o.subject_type as "subjectType", o.subject_id as "subjectId", o.payee_account_id as "payeeAccountId",
  (select a.account_last4 from funds.payee_account a where a.id = o.payee_account_id) as "accountLast4", o.amount_fen as amount, o.purpose, o.payments,
  case when o.state = 'failed' and o.payee_account_id is not null then 1 else o.returned end as returned,
  case when o.state = 'failed' and o.payee_account_id is not null then o.amount_fen else o.returned_fen end as "returnedAmount",
  ${asEnum('o.state')} as state, o.reason_code as "reasonCode", o.reason_text as "reasonText", o.ordered_on as "orderedOn", o.settled_on as "settledOn", o.cancelled_on as "cancelledOn", o.cancel_reason as "cancelReason",
  o.file_id as "fileId", o.recorded_at as "recordedAt"`;

// A list leaves in files of its own, a single order in the one that it names.
const fileCount = (condition: string): string =>
  `(select count(*)::int from funds.payment_file f where (f.order_id = o.id or f.id = o.file_id) and ${condition})`;
const orderFiles = `${fileCount('true')} as files, ${fileCount('f.file_hash is not null')} as "filesWritten", ${fileCount('f.answered_on is not null')} as "filesAnswered"`;

export const orders = `select ${orderColumns}, ${orderFiles} from funds.payment_order o`;

const loadOrders = {};
/** Payments of the things of a page, newest first, with one query. */
export const ordersOfSubject = (context: RequestContext) =>
  context.loader(loadOrders, () => new DataLoader<string, OrderShown[]>(async (ids) => {
    const rows = await query<OrderShown>(
      await context.db(),
      `${orders} where o.subject_id = any($1::text[]) and kit.region_visible(o.region_code) order by o.recorded_at desc, o.number desc`, [ids]);
    return ids.map((id) => rows.filter((row) => row.subjectId === id));
  }));

export interface FlagShown {
  id: string;
  subjectId: string;
}

export const flagColumns = `f.id, f.code, f.facts as finding, f.subject_type as "subjectType", f.subject_id as "subjectId", f.project_id as "projectId",
  f.region_code as "regionCode", f.explanation, f.flagged_on as "flaggedOn", f.recorded_at as "recordedAt"`;

const loadFlags = {};
export const flagsOfSubject = (context: RequestContext) =>
  context.loader(loadFlags, () => new DataLoader<string, FlagShown[]>(async (ids) => {
    const rows = await query<FlagShown>(
      await context.db(),
      `select ${flagColumns} from funds.payment_flag f where f.subject_id = any($1::text[]) and kit.region_visible(f.region_code) order by f.recorded_at, f.id`, [ids]);
    return ids.map((id) => rows.filter((row) => row.subjectId === id));
  }));

interface WithId {
  id: string;
}

/** A loader of single rows of one table by id, within what the reader may see. */
export function rowLoader<Row extends WithId>(select: string, visible: string, table = 't') {
  const key = {};
  return (context: RequestContext) =>
    context.loader(key, () => new DataLoader<string, Row | null>(async (ids) => {
      const rows = await query<Row>(await context.db(), `${select} where ${table}.id = any($1::uuid[]) and ${visible}`, [ids]);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    }));
}

export const orderLoader = rowLoader<OrderShown>(orders, 'kit.region_visible(o.region_code)', 'o');
