import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { yearClosed } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { readBookkeeperTerms } from '../../cash/application/bookkeepers.ts';
import { bookkeepersOn } from '../../cash/domain/three-specials.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { findYearRejections } from '../domain/closing-rules.ts';
import { findSurplus, unusedSince, type LeftOver } from '../domain/surplus-rules.ts';
import { periodRefusal } from '../period-refusals.ts';
import { begunOn, closedYears, enterClosing, newClosingId } from './closings.ts';

export interface CloseYear extends CommandBasics {
  programmeId: string;
  year: number;
}

/** What each holder has left of a year and still has, and had already as the consecutive years began. */
const readLeft = (em: Em, programmeId: string, year: number, since: number): Promise<LeftOver[]> =>
  query<LeftOver>(
    em,
    `with held as (
       select a.holder_id, sum(a.balance_fen) filter (where a.kind = 'available') as now_fen,
         sum(d.fen) filter (where a.kind = 'available') as then_fen, sum(d.before) as before_fen
         from funds.account a
         cross join lateral (select coalesce(sum(in_fen - out_fen) filter (where day <= make_date($2, 12, 31)), 0) as fen,
                               coalesce(sum(in_fen - out_fen) filter (where day <= make_date($3, 12, 31)), 0) as before from funds.account_day where account_id = a.id) d
        where a.programme_id = $1 and a.book = 'quota' and a.kind in ('available', 'year-end') group by 1)
     select holder_id as "holderId", least(now_fen, then_fen)::bigint as "leftFen", before_fen::bigint as "heldThenFen"
       from held where least(now_fen, then_fen) > 0 order by holder_id`,
    [programmeId, year, since],
  );

/**
 * What the whole programme got until the consecutive years began, and used until the year's end (reserved counts as used).
 * Money that came back to a revolving fund was used as it went out, and is got anew on the day it came back.
 */
const readUse = (em: Em, programmeId: string, year: number, since: number): Promise<{ receivedFen: Fen; usedFen: Fen }> =>
  queryOne(
    em,
    `select coalesce(sum(d.out_fen - d.in_fen) filter (where (a.kind = 'source' or came_back) and d.day <= make_date($3, 12, 31)), 0)::bigint as "receivedFen",
       coalesce(sum(d.in_fen - d.out_fen) filter (where a.kind in ('paid', 'committed', 'returned') and not came_back and d.day <= make_date($2, 12, 31)), 0)::bigint as "usedFen"
       from funds.account a join funds.account_day d on d.account_id = a.id
       cross join lateral (select a.kind = 'paid' and d.entry_kind in ('risk-recovered', 'risk-recovery-reversed') as came_back) c where a.programme_id = $1 and a.book = 'quota'`,
    [programmeId, year, since],
  );

/** Closes a year of a programme's books (年度结账, F2): what is left is held until it is carried over or returned; the surplus is found by itself. */
export const closeYear = defineCommand<CloseYear>({
  name: 'closeYear',
  duty: 'funds.year.close',
  input: z.object({ programmeId: z.uuid(), year: z.number().int().min(2000).max(2100) }),
  async handle(work, { programmeId, year }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.year.close', programme.regionCode, programme.line);
    const { closedThrough } = await lockBook(work.em, programme.id, 'quota');
    await lockBook(work.em, programme.id, 'cash');
    const keepers = bookkeepersOn(await readBookkeeperTerms(work.em, programme.id), work.today);
    const facts = { year, closedThrough, begunOn: await begunOn(work.em, programme.id), closedYears: await closedYears(work.em, programme.id) };
    const refusals = [
      ...(keepers.includes(work.actor.personId) ? [kitRefusal({ code: 'SAME_PERSON', duty: '年度结账 (close the year)', otherDuty: '记账 (book)' }, { field: 'programmeId' })] : []),
      ...findYearRejections(facts).map((rejection) => periodRefusal(rejection, { field: 'year' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    return holdLeft(work, programme, year);
  },
});

async function holdLeft(work: Work, programme: Programme, year: number) {
  const policy = work.policy.value('surplus.consecutive-years', {
    regionCode: programme.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn });
  const since = year - policy.value + 1;
  const left = await readLeft(work.em, programme.id, year, since);
  const { receivedFen, usedFen } = await readUse(work.em, programme.id, year, since);
  // Past its closing date nothing of a programme is carried over: all of it is surplus.
  const oldFen = programme.closesOn <= `${year}-12-31` ? left.reduce((sum, one) => sum + one.leftFen, 0n) : unusedSince(receivedFen, usedFen);
  const surplus = findSurplus(left, oldFen);
  const id = newClosingId();
  const posted = await postEntries(work, programme.id, 'quota', left.map(({ holderId, leftFen }) => ({
    kind: 'year-closed', subject: { type: 'PeriodClosing', id }, occurredOn: `${year}-12-31`, intoClosed: true,
    lines: [{ holderId, kind: 'available' as const, amountFen: -leftFen }, { holderId, kind: 'year-end' as const, amountFen: leftFen }],
  })));
  if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'year' })));
  work.causedBy(programme.openedEventId);
  const leftFen = left.reduce((sum, one) => sum + one.leftFen, 0n);
  const surplusFen = [...surplus.values()].reduce((sum, fen) => sum + fen, 0n);
  const eventId = await work.emit(yearClosed, {
    aggregateId: id, regionCode: programme.regionCode,
    payload: { closingId: id, programmeId: programme.id, year, leftFen: leftFen.toString(), surplusFen: surplusFen.toString() } });
  await enterClosing(work, { id, programmeId: programme.id, kind: 'year', period: String(year), startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, eventId });
  await query(
    work.em,
    `insert into funds.year_end (id, closing_id, programme_id, year, holder_id, region_code, left_fen, surplus_fen, surplus_policy, surplus_clause)
     select t.id, $1, $2, $3, t.holder, coalesce((select payload->>'regionCode' from kit.directory_entry d where d.kind = 'body' and d.id = t.holder), $4), t.fen, t.surplus, $5, $6
       from unnest($7::uuid[], $8::text[], $9::bigint[], $10::bigint[]) t(id, holder, fen, surplus)`,
    [id, programme.id, year, programme.regionCode, policy.label, policy.clause, left.map(() => randomUUID()), left.map((one) => one.holderId),
      left.map((one) => one.leftFen), left.map((one) => surplus.get(one.holderId) ?? 0n)],
  );
  return accepted(programme.id);
}
