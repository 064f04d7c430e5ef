import type { IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';

export interface Holding {
  holderId: string;
  received: bigint;
  allocatedOn: bigint;
  committed: bigint;
  paid: bigint;
  returned: bigint;
  available: bigint;
}

/** Every holder of a programme's quota as it stood at the end of a day, from the journal itself (F2). */
export const readHoldings = (em: Em, programmeId: string, on: IsoDate): Promise<Holding[]> =>
  query<Holding>(
    em,
    `select a.holder_id as "holderId",
       coalesce(sum(l.amount_fen) filter (where a.kind = 'available' and e.kind in ('quota-received', 'allocation') and l.amount_fen > 0), 0)::bigint as received,
       coalesce(-sum(l.amount_fen) filter (where a.kind = 'available' and e.kind = 'allocation' and l.amount_fen < 0), 0)::bigint as "allocatedOn",
       coalesce(sum(l.amount_fen) filter (where a.kind = 'committed'), 0)::bigint as committed,
       coalesce(sum(l.amount_fen) filter (where a.kind = 'paid'), 0)::bigint as paid,
       coalesce(sum(l.amount_fen) filter (where a.kind = 'returned'), 0)::bigint as returned,
       coalesce(sum(l.amount_fen) filter (where a.kind = 'available'), 0)::bigint as available
     from funds.account a
     join funds.journal_line l on l.account_id = a.id
     join funds.journal_entry e on e.id = l.entry_id and e.occurred_on <= $2
     where a.programme_id = $1 and a.book = 'quota' and a.kind <> 'source'
     group by a.holder_id order by a.holder_id`,
    [programmeId, on],
  );
