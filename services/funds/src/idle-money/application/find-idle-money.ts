import { randomUUID } from 'node:crypto';
import { addDays, addMonths, formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { query, setDeadlines, type Work } from '@sunledger/service-kit';
import { nextAge } from '../domain/idle-rules.ts';
import { remainingOf } from './remaining-of.ts';
import { idleClock } from './settle-alerts.ts';

interface DueWatch {
  receiptId: string;
  programmeId: string;
  documentNumber: string;
  bodyId: string;
  regionCode: string;
  receivedOn: IsoDate;
  months: number[];
  passedMonths: number;
  nextOn: IsoDate;
  fundKind: string;
  line: string | null;
  eventId: string;
}
type Found = DueWatch & { id: string; age: number; remainingFen: Fen };

const batch = 200;

/**
 * Money that comes of age while it still lies with its holder is told to the holder first (F9), on a clock within which it
 * is used or returned; supervision hears only of what that clock did not move.
 */
export async function findIdleMoney(work: Work): Promise<boolean> {
  const due = await query<DueWatch>(
    work.em,
    `select w.receipt_id as "receiptId", w.programme_id as "programmeId", w.document_number as "documentNumber", w.body_id as "bodyId",
       w.region_code as "regionCode", w.received_on as "receivedOn", w.months, w.passed_months as "passedMonths", w.next_on as "nextOn",
       p.fund_kind as "fundKind", p.line, w.event_id as "eventId"
       from funds.idle_watch w join funds.programme p on p.id = w.programme_id
      where w.next_on <= $1 and w.standing order by w.next_on, w.receipt_id limit ${batch} for update of w skip locked`,
    [work.today],
  );
  if (due.length === 0) return false;
  const remaining = await remainingOf(work.em, due);
  const aged = due.map((watch) => ({ ...watch, id: randomUUID(), age: nextAge(watch.months, watch.passedMonths) ?? watch.passedMonths, remainingFen: remaining.get(watch.receiptId) ?? 0n }));
  await raise(work, aged.filter(({ remainingFen }) => remainingFen > 0n));
  await query(
    work.em,
    'update funds.idle_watch w set passed_months = t.age, next_on = t.next from unnest($1::uuid[], $2::int[], $3::date[]) t(id, age, next) where w.receipt_id = t.id',
    [aged.map((watch) => watch.receiptId), aged.map((watch) => watch.age), aged.map(({ receivedOn, months, age }) => {
      const next = nextAge(months, age);
      return next === undefined ? null : addDays(addMonths(receivedOn, next), 1);
    })],
  );
  return due.length === batch;
}

async function raise(work: Work, found: readonly Found[]): Promise<void> {
  const column = <T>(pick: (watch: Found) => T): T[] => found.map(pick);
  await query(
    work.em,
    `insert into funds.idle_alert (id, receipt_id, months, amount_fen, raised_on, recorded_at)
     select i, r, m, f, d, $6 from unnest($1::uuid[], $2::uuid[], $3::int[], $4::bigint[], $5::date[]) t(i, r, m, f, d)`,
    [column(({ id }) => id), column(({ receiptId }) => receiptId), column(({ age }) => age), column(({ remainingFen }) => remainingFen), column(({ nextOn }) => nextOn), work.now],
  );
  await setDeadlines(work, found.map(({ id, regionCode, bodyId, documentNumber, age, remainingFen, fundKind, line, eventId }) => ({
    kind: idleClock, subjectType: 'IdleAlert', subjectId: id, regionCode, bodyId, causes: [eventId],
    title: `使用或缴回闲置超过 ${age} 个月的资金 ${formatYuan(remainingFen)} 元(${documentNumber}) · use or return idle money`, startedOn: work.today,
    policy: work.policy.value('idle.answer-limit', { regionCode, fundKind, line, on: work.today }),
  })));
}

/** The sweep that looks for them; an idle look costs one indexed query. */
export const idleMoneySweep = { name: 'idle money', everyMs: 5000, run: findIdleMoney };
