import type { IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';

export interface Holding {
  programmeId: string;
  holderId: string;
  received: bigint;
  allocatedOn: bigint;
  committed: bigint;
  paid: bigint;
  retained: bigint;
  refunded: bigint;
  returned: bigint;
  toTreasury: bigint;
  available: bigint;
  yearEnd: bigint;
  interest: bigint;
  interestOwed: bigint;
}

/**
 * Sums of what moved, from rows with account, entry kind, what came and what went. A reversed allocation counts as never
 * given. Quota and cash stay apart: quota that was given back (returned) is what explains, with the rest of the quota,
 * where that received is; cash paid to the treasury may be recovered money that never was quota of the programme.
 */
export const holdingSums = `
       coalesce(sum(case when entry in ('quota-received', 'allocation') then came when entry in ('allocation-reversed', 'quota-reversed') then -went end)
         filter (where account = 'available'), 0)::bigint as received,
       coalesce(sum(case when entry = 'allocation' then went when entry = 'allocation-reversed' then -came end)
         filter (where account = 'available'), 0)::bigint as "allocatedOn",
       coalesce(sum(came - went) filter (where account = 'committed'), 0)::bigint as committed,
       coalesce(sum(came - went) filter (where account = 'paid'), 0)::bigint as paid,
       coalesce(sum(went - came) filter (where account = 'retention'), 0)::bigint as retained,
       coalesce(sum(came - went) filter (where account = 'refunded'), 0)::bigint as refunded,
       coalesce(sum(came - went) filter (where account = 'returned'), 0)::bigint as returned,
       coalesce(sum(came - went) filter (where account = 'treasury-return'), 0)::bigint as "toTreasury",
       coalesce(sum(came - went) filter (where account = 'available'), 0)::bigint as available,
       coalesce(sum(came - went) filter (where account = 'year-end'), 0)::bigint as "yearEnd",
       coalesce(sum(came - went) filter (where account = 'available' and entry in ('interest-received', 'interest-reversed')), 0)::bigint as interest,
       coalesce(sum(went - came) filter (where account = 'interest-owed'), 0)::bigint as "interestOwed"`;

/** Accounts of the cash book that stand with the keeper of the programme, whoever it was paid for. */
export const keptCash = "('refunded', 'treasury-return', 'interest-owed')";

/**
 * Every holder of a programme as it stood at the end of a day, from the kept days (F2): quota, and of the cash book what
 * is retained for the holder; what was refunded and paid to the treasury stands with the keeper. What it costs grows with
 * days, not with entries.
 */
export const readHoldings = (em: Em, programmeId: string, on: IsoDate): Promise<Holding[]> =>
  query<Holding>(
    em,
    `with moved as (
       select case when a.kind in ${keptCash} then p.body_id else a.holder_id end as holder_id, a.kind as account,
         d.entry_kind as entry, d.in_fen as came, d.out_fen as went
         from funds.account a
         join funds.programme p on p.id = a.programme_id
         join funds.account_day d on d.account_id = a.id and d.day <= $2
        where a.programme_id = $1
          and ((a.book = 'quota' and a.kind <> 'source') or (a.book = 'cash' and (a.kind = 'retention' or a.kind in ${keptCash}))))
     select $1::uuid as "programmeId", m.holder_id as "holderId",${holdingSums}
     from moved m
     join funds.programme p on p.id = $1
     left join kit.directory_entry d on d.kind = 'body' and d.id = m.holder_id
     where kit.region_visible(coalesce(d.payload->>'regionCode', p.region_code))
     group by m.holder_id order by m.holder_id`,
    [programmeId, on],
  );
