import { randomUUID } from 'node:crypto';
import type { IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em, type Work } from '@sunledger/service-kit';

/** The day on which a programme's books begin: its opening, or an entry dated before it. */
export async function begunOn(em: Em, programmeId: string): Promise<IsoDate> {
  const { day } = await queryOne<{ day: IsoDate }>(
    em,
    `select least(p.opened_on, (select min(d.day) from funds.account a join funds.account_day d on d.account_id = a.id where a.programme_id = p.id)) as day
       from funds.programme p where p.id = $1`,
    [programmeId],
  );
  return day;
}

export interface NewClosing {
  programmeId: string;
  kind: 'month' | 'year';
  period: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  eventId: string;
  id: string;
}

/** Enters a closing with the heads of both chains and the balance of every account as it found them. The caller holds both books. */
export async function enterClosing({ em, actor, occurredOn, now }: Work, closing: NewClosing): Promise<void> {
  await query(
    em,
    `insert into funds.period_closing (id, programme_id, kind, period, ends_on, closed_by, closed_on, recorded_at, quota_seq, quota_hash, cash_seq, cash_hash, event_id)
     select $1, $2, $3, $4, $5, $6, $7, $8, q.last_seq, q.last_hash, c.last_seq, c.last_hash, $9
       from funds.book q join funds.book c on c.programme_id = q.programme_id and c.book = 'cash' where q.programme_id = $2 and q.book = 'quota'`,
    [closing.id, closing.programmeId, closing.kind, closing.period, closing.endsOn, actor.personId, occurredOn, now, closing.eventId],
  );
  await query(
    em,
    `insert into funds.period_balance (closing_id, account_id, opening_fen, in_fen, out_fen, closing_fen)
     select $1, a.id, o.fen, m.came, m.went, o.fen + m.came - m.went
       from funds.account a
       cross join lateral (select coalesce(sum(in_fen - out_fen), 0)::bigint as fen from funds.account_day d where d.account_id = a.id and d.day < $3) o
       cross join lateral (select coalesce(sum(in_fen), 0)::bigint as came, coalesce(sum(out_fen), 0)::bigint as went
                             from funds.account_day d where d.account_id = a.id and d.day between $3 and $4) m
      where a.programme_id = $2 and (o.fen <> 0 or m.came <> 0 or m.went <> 0)`,
    [closing.id, closing.programmeId, closing.startsOn, closing.endsOn],
  );
}

export const newClosingId = (): string => randomUUID();

/** Years of a programme that are closed. */
export async function closedYears(em: Em, programmeId: string): Promise<number[]> {
  const rows = await query<{ period: string }>(em, "select period from funds.period_closing where programme_id = $1 and kind = 'year'", [programmeId]);
  return rows.map((row) => Number(row.period));
}
