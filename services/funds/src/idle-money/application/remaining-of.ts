import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { ageReceipts } from '../domain/idle-rules.ts';
import { cameBack, heldKinds } from '../persistence/idle-tables.sql.ts';

interface Row {
  id: string;
  programmeId: string;
  bodyId: string;
  receivedOn: IsoDate;
  amountFen: Fen;
  heldFen: Fen;
}

/** What still lies there of each receipt of some holders of some programmes. */
export async function remainingOf(em: Em, holders: readonly { programmeId: string; bodyId: string }[]): Promise<ReadonlyMap<string, Fen>> {
  const rows = await query<Row>(
    em,
    `select w.receipt_id as id, w.programme_id as "programmeId", w.body_id as "bodyId", w.received_on as "receivedOn", w.amount_fen as "amountFen",
       coalesce((select sum(balance_fen) from funds.account a where a.programme_id = w.programme_id and a.holder_id = w.body_id and a.book = 'quota'
         and a.kind in ${heldKinds}), 0)::bigint - ${cameBack('w.programme_id', 'w.body_id')}::bigint as "heldFen"
       from funds.idle_watch w
      where w.standing and (w.programme_id, w.body_id) in (select * from unnest($1::uuid[], $2::text[]))
      order by w.received_on, w.recorded_at, w.receipt_id`,
    [holders.map((holder) => holder.programmeId), holders.map((holder) => holder.bodyId)],
  );
  const byHolder = Map.groupBy(rows, ({ programmeId, bodyId }) => `${programmeId}/${bodyId}`);
  return new Map([...byHolder.values()].flatMap((own) => ageReceipts(own, own[0]!.heldFen).map(({ id, remainingFen }) => [id, remainingFen] as const)));
}
