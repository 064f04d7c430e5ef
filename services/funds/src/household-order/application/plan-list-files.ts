import { randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { messageNumber } from '../../bank/domain/order-numbers.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mostLinesOfFile, packFiles } from '../domain/pack-files.ts';

interface Part {
  postingId: string;
  firstLine: number;
  lastLine: number;
  payments: number;
  amountFen: Fen;
}

export const lockWaitingLists = (em: Em, programmeId: string, orderIds: readonly string[] | null): Promise<{ id: string }[]> =>
  query(
    em,
    `select id from funds.payment_order where programme_id = $1 and state = 'ordered' and subject_type = 'HouseholdImport' and ($2::uuid[] is null or id = any($2))
      order by id for update`,
    [programmeId, orderIds],
  );

// A village's part goes whole, whatever its lines, into one file; one that is longer than a file is cut by its lines.
const readParts = (em: Em, orderId: string): Promise<Part[]> =>
  query<Part>(
    em,
    `select p.id as "postingId", coalesce(c.first_line, 1) as "firstLine", coalesce(c.last_line, 2147483647) as "lastLine",
       coalesce(c.payments, p.payments) as payments, coalesce(c.amount_fen, p.amount_fen)::bigint as "amountFen"
       from funds.household_posting p
       left join lateral (
         select min(line_no) as first_line, max(line_no) as last_line, count(*)::int as payments, sum(amount_fen) as amount_fen
           from (select line_no, amount_fen, (row_number() over (order by line_no) - 1) / ${mostLinesOfFile} as piece
                   from funds.household_payment e where p.payments > ${mostLinesOfFile} and e.village_code = p.village_code and e.paid_on = p.paid_on and e.posting_id = p.id) l
          group by piece) c on true
      where p.order_id = $1 order by p.village_code, 2`,
    [orderId],
  );

const sumOf = (parts: readonly Part[]): Fen => parts.reduce((sum, { amountFen }) => sum + amountFen, 0n);
const countOf = (parts: readonly Part[]): number => parts.reduce((sum, { payments }) => sum + payments, 0);

/** Says which villages go to the bank in which file, with a handful of statements: the files are written by themselves afterwards. */
export async function planListFiles(work: Work, programme: Programme, orderId: string): Promise<string[]> {
  const packed = packFiles(await readParts(work.em, orderId), mostLinesOfFile);
  const numbers = await query<{ n: bigint }>(work.em, "select nextval('funds.payment_number') as n from generate_series(1, $1)", [packed.length]);
  const files = packed.map((parts, i) => ({ id: randomUUID(), messageId: messageNumber(work.occurredOn, numbers[i]!.n), parts }));
  const parts = files.flatMap(({ id, parts: own }) => own.map((part) => ({ fileId: id, ...part })));
  await query(
    work.em,
    `insert into funds.payment_file (id, message_id, programme_id, region_code, order_id, payments, sum_fen, made_by, made_on, recorded_at)
     select t.id, t.message, $1, $2, $3, t.payments, t.fen, $4, $5, $6 from unnest($7::uuid[], $8::text[], $9::int[], $10::bigint[]) t(id, message, payments, fen)`,
    [programme.id, programme.regionCode, orderId, work.actor.personId, work.occurredOn, work.now, files.map(({ id }) => id), files.map(({ messageId }) => messageId),
      files.map((file) => countOf(file.parts)), files.map((file) => sumOf(file.parts))],
  );
  await query(
    work.em,
    `insert into funds.payment_file_part (file_id, posting_id, first_line, last_line, payments, amount_fen)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::bigint[])`,
    [parts.map((part) => part.fileId), parts.map((part) => part.postingId), parts.map((part) => part.firstLine), parts.map((part) => part.lastLine),
      parts.map((part) => part.payments), parts.map((part) => part.amountFen)],
  );
  await query(work.em, "update funds.payment_order set state = 'sent' where id = $1", [orderId]);
  return files.map(({ id }) => id);
}
