import { z } from 'zod';
import { monthClosed } from '@sunledger/events';
import { accepted, defineCommand, mustHold, query, queryOne, refused, type CommandBasics } from '@sunledger/service-kit';
import { findBookkeeperRefusals } from '../../cash/application/bookkeepers.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findMonthRejections, firstDayOf, lastDayOf } from '../domain/closing-rules.ts';
import { periodRefusal } from '../period-refusals.ts';
import { begunOn, enterClosing, newClosingId } from './closings.ts';

export interface CloseMonth extends CommandBasics {
  programmeId: string;
  month: string;
}

/** Closes a month of a programme's books (月度结账, F2), by its named bookkeeper. There is no reopening. */
export const closeMonth = defineCommand<CloseMonth>({
  name: 'closeMonth',
  duty: 'funds.month.close',
  input: z.object({ programmeId: z.uuid(), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  async handle(work, { programmeId, month }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.month.close', programme.regionCode, programme.line);
    const { closedThrough } = await lockBook(work.em, programme.id, 'quota');
    await lockBook(work.em, programme.id, 'cash');
    const { imports } = await queryOne<{ imports: number }>(
      work.em, "select count(*)::int as imports from funds.household_import where programme_id = $1 and state = 'posting' and paid_on <= $2", [programme.id, lastDayOf(month)]);
    const refusals = [
      ...(await findBookkeeperRefusals(work, programme.id)),
      ...findMonthRejections({ month, today: work.today, closedThrough, begunOn: await begunOn(work.em, programme.id), importsBeingPosted: imports })
        .map((rejection) => periodRefusal(rejection, { field: 'month' })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = newClosingId();
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(monthClosed, { aggregateId: id, regionCode: programme.regionCode, payload: { closingId: id, programmeId: programme.id, period: month } });
    await enterClosing(work, { id, programmeId: programme.id, kind: 'month', period: month, startsOn: firstDayOf(month), endsOn: lastDayOf(month), eventId });
    await query(work.em, 'update funds.book set closed_through = $2 where programme_id = $1', [programme.id, lastDayOf(month)]);
    return accepted(programme.id);
  },
});
