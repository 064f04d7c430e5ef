import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, queryOne, type Em } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { AccountCash } from '../domain/surplus-rules.ts';

export interface ReturnRow {
  id: string;
  programmeId: string;
  year: number;
  regionCode: string;
  amountFen: Fen;
  interestFen: Fen;
  orderedBy: string;
  orderedOn: IsoDate;
  cashPaidOn: IsoDate | null;
  interestPaidOn: IsoDate | null;
  paidOn: IsoDate | null;
  eventId: string;
}

/** What was decided to go back of a year, locked. */
export async function lockReturn(em: Em, id: string): Promise<ReturnRow> {
  const [order] = await query<ReturnRow>(
    em,
    `select id, programme_id as "programmeId", year, region_code as "regionCode", amount_fen as "amountFen", interest_fen as "interestFen", ordered_by as "orderedBy",
       ordered_on as "orderedOn", cash_paid_on as "cashPaidOn", interest_paid_on as "interestPaidOn", paid_on as "paidOn", event_id as "eventId"
       from funds.surplus_return where id = $1 for update`,
    [id],
  );
  if (!order) throw new NotFound('surplusReturnId');
  return order;
}

/**
 * What lies in the own account and what of it is bound: retention and interest that are owed, and claims whose quota is reserved and whose cash
 * is not on its way yet. Interest that is on its way is owed until the bank has paid it, and binds nothing any more. The caller holds both books.
 */
export const readAccountCash = (em: Em, { id, bodyId }: Programme): Promise<AccountCash> =>
  queryOne<AccountCash>(
    em,
    `with kept as (
       select coalesce(sum(balance_fen) filter (where kind = 'special-account' and holder_id = $2), 0) as account, coalesce(-sum(balance_fen) filter (where kind = 'retention'), 0) as retention,
         coalesce(-sum(balance_fen) filter (where kind = 'interest-owed'), 0) as interest, coalesce(sum(balance_fen) filter (where kind = 'committed'), 0) as reserved,
         coalesce(sum(balance_fen) filter (where kind in ('in-transit', 'payable') and holder_id = $2), 0) as moving
         from funds.account where programme_id = $1),
     apart as (
       select coalesce(sum(amount_fen) filter (where subject_type = 'SurplusInterest'), 0) as interest, coalesce(sum(amount_fen), 0) as all_kinds
         from funds.payment_order where programme_id = $1 and state in ('ordered', 'sent', 'failed') and subject_type in ('SurplusInterest', 'SurplusReturn', 'Retention'))
     select account::bigint as "accountFen", retention::bigint as "retentionFen", (kept.interest - apart.interest)::bigint as "interestFen",
       greatest(reserved - (moving - all_kinds), 0)::bigint as "reservedFen" from kept, apart`,
    [id, bodyId],
  );
