import { expect } from 'vitest';
import type { County } from './county.ts';

/** Kinds that stand for the world outside or for what is owed: never above zero, and all others never below. */
const otherSide = "('treasury', 'interest', 'interest-owed', 'recovered', 'retention')";

/** What each kind of account has to come to by what stands in the tables of the things themselves, not of the journal. */
const happened = `select kind, fen::text as fen from (
  select 'treasury' as kind, -coalesce(sum(amount_fen), 0) as fen from funds.cash_receipt where programme_id = $1 and reversed_on is null
  union all select 'interest', -coalesce(sum(amount_fen), 0) from funds.account_interest where programme_id = $1 and reversed_on is null
  union all select 'recovered', -coalesce(sum(amount_fen), 0) from funds.recovery_receipt where programme_id = $1 and reversed_on is null
  union all select 'in-transit', coalesce(sum(amount_fen), 0) from funds.payment_order where programme_id = $1 and state in ('ordered', 'sent')
  union all select 'payable', coalesce(sum(amount_fen), 0) from funds.payment_order where programme_id = $1 and state = 'failed'
  union all select 'refunded', coalesce(sum(l.amount_fen), 0) from funds.refund_line l join funds.refund_order o on o.id = l.refund_list_id where o.programme_id = $1 and l.paid_on is not null
  union all select 'treasury-return', coalesce(sum(amount_fen), 0) from (
      select amount_fen from funds.treasury_order where programme_id = $1 and paid_on is not null
      union all select cash_fen from funds.surplus_return where programme_id = $1 and cash_paid_on is not null
      union all select interest_fen from funds.surplus_return where programme_id = $1 and interest_paid_on is not null) r
  union all select 'expense', coalesce(sum(amount_fen), 0) from (
      select amount_fen from funds.reimbursement where programme_id = $1 and state = 'paid'
      union all select amount_fen from funds.disbursement where programme_id = $1 and state = 'paid') e
  union all select 'risk-advance', coalesce(sum(case kind when 'advanced' then amount_fen else -amount_fen end), 0) from funds.risk_movement where programme_id = $1
  union all select 'written-off', coalesce(sum(amount_fen), 0) from funds.risk_movement where programme_id = $1 and kind = 'written-off'
  union all select 'retention', -coalesce(sum(amount_fen), 0) from funds.retention where programme_id = $1 and state <> 'released') t
  where fen <> 0 order by kind`;

/**
 * The cash book of a programme is sound: entries balance, kept balances and days are the sums of their lines, no account is
 * on the wrong side of zero, all together are nothing, each kind is what the things themselves say, and the chain verifies.
 */
export async function expectSoundCash(county: County, programmeId: string): Promise<void> {
  const sql = <Row extends object>(text: string) => county.service.sql<Row>(text, [programmeId]);
  expect(await sql(`select e.id, e.kind from funds.journal_entry e left join funds.journal_line l on l.entry_id = e.id
    where e.programme_id = $1 and e.book = 'cash' group by e.id having coalesce(sum(l.amount_fen), 1) <> 0 or count(*) < 2`)).toEqual([]);
  expect(await sql(`select a.kind, a.holder_id, a.balance_fen::text as fen from funds.account a where a.programme_id = $1 and a.book = 'cash' and (
      case when a.kind in ${otherSide} then a.balance_fen > 0 else a.balance_fen < 0 end
      or a.balance_fen <> (select coalesce(sum(l.amount_fen), 0) from funds.journal_line l where l.account_id = a.id))`)).toEqual([]);
  expect(await sql(`select * from (
      select l.account_id, l.occurred_on as day, e.kind, sum(greatest(l.amount_fen, 0)) as came, sum(greatest(-l.amount_fen, 0)) as went, count(*)::int as lines
        from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id where e.programme_id = $1 and e.book = 'cash' group by 1, 2, 3) s
    full join (select d.account_id, d.day, d.entry_kind as kind, d.in_fen as came, d.out_fen as went, d.line_count as lines
        from funds.account_day d join funds.account a on a.id = d.account_id where a.programme_id = $1 and a.book = 'cash') k using (account_id, day, kind, came, went, lines)
    where s.account_id is null or k.account_id is null`)).toEqual([]);
  const [sum] = await sql<{ fen: string }>("select coalesce(sum(balance_fen), 0)::text as fen from funds.account where programme_id = $1 and book = 'cash'");
  expect(sum?.fen).toBe('0');
  const kinds = await sql(`select kind, sum(balance_fen)::text as fen from funds.account where programme_id = $1 and book = 'cash' and kind <> 'special-account'
    group by kind having sum(balance_fen) <> 0 order by kind`);
  expect(kinds).toEqual(await sql(happened));
  const { data } = await county.service.ask<{ journalVerification: { intact: boolean } }>(
    'auditor', 'query ($id: ID!) { journalVerification(programmeId: $id) { intact } }', { id: programmeId });
  expect(data?.journalVerification.intact).toBe(true);
}
