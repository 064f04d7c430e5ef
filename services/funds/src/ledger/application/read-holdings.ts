import type { IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';

export interface Holding {
  holderId: string;
  received: bigint;
  allocatedOn: bigint;
  committed: bigint;
  paid: bigint;
  retained: bigint;
  refunded: bigint;
  returned: bigint;
  available: bigint;
}

/**
 * Every holder of a programme as it stood at the end of a day, from the journals themselves (F2): quota, and of the cash
 * book what is retained for the holder; what was refunded and paid to the treasury stands with the keeper. A reversed allocation counts as never given.
 */
export const readHoldings = (em: Em, programmeId: string, on: IsoDate): Promise<Holding[]> =>
  query<Holding>(
    em,
    `with moved as (
       select case when a.kind in ('refunded', 'treasury-return') then p.body_id else a.holder_id end as holder_id, a.kind as account, e.kind as entry, l.amount_fen as fen
         from funds.account a
         join funds.programme p on p.id = a.programme_id
         join funds.journal_line l on l.account_id = a.id
         join funds.journal_entry e on e.id = l.entry_id and e.occurred_on <= $2
        where a.programme_id = $1
          and ((a.book = 'quota' and a.kind <> 'source') or (a.book = 'cash' and a.kind in ('retention', 'refunded', 'treasury-return'))))
     select m.holder_id as "holderId",
       coalesce(sum(fen) filter (where account = 'available'
         and (entry in ('quota-received', 'allocation') and fen > 0 or entry = 'allocation-reversed' and fen < 0)), 0)::bigint as received,
       coalesce(-sum(fen) filter (where account = 'available'
         and (entry = 'allocation' and fen < 0 or entry = 'allocation-reversed' and fen > 0)), 0)::bigint as "allocatedOn",
       coalesce(sum(fen) filter (where account = 'committed'), 0)::bigint as committed,
       coalesce(sum(fen) filter (where account = 'paid'), 0)::bigint as paid,
       coalesce(-sum(fen) filter (where account = 'retention'), 0)::bigint as retained,
       coalesce(sum(fen) filter (where account = 'refunded'), 0)::bigint as refunded,
       coalesce(sum(fen) filter (where account in ('returned', 'treasury-return')), 0)::bigint as returned,
       coalesce(sum(fen) filter (where account = 'available'), 0)::bigint as available
     from moved m
     join funds.programme p on p.id = $1
     left join kit.directory_entry d on d.kind = 'body' and d.id = m.holder_id
     where kit.region_visible(coalesce(d.payload->>'regionCode', p.region_code))
     group by m.holder_id order by m.holder_id`,
    [programmeId, on],
  );
