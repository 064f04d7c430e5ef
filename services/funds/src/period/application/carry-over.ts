import { z } from 'zod';
import { carriedOver } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeInLaterYear } from '../domain/surplus-rules.ts';
import { periodRefusal } from '../period-refusals.ts';

export interface CarryOver extends CommandBasics {
  programmeId: string;
  year: number;
  holderIds?: string[] | null;
}

/** Lets holders use in the next year what was left in a closed one (结转, F2): all of them or those named. Surplus is never carried over. */
export const carryOver = defineCommand<CarryOver>({
  name: 'carryOver',
  duty: 'funds.year.close',
  input: z.object({ programmeId: z.uuid(), year: z.number().int().min(2000).max(2100), holderIds: z.array(z.string().max(120)).max(2000).nullish() }),
  async handle(work, { programmeId, year, holderIds }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.year.close', programme.regionCode, programme.line);
    const left = await query<{ id: string; holderId: string; carryFen: Fen; eventId: string }>(
      work.em,
      `select y.id, y.holder_id as "holderId", y.left_fen - y.surplus_fen as "carryFen", c.event_id as "eventId"
         from funds.year_end y join funds.period_closing c on c.id = y.closing_id
        where y.programme_id = $1 and y.year = $2 and y.carried_on is null and y.left_fen > y.surplus_fen and ($3::text[] is null or y.holder_id = any($3))
        order by y.holder_id for update of y`,
      [programme.id, year, holderIds ?? null],
    );
    const refusals = [
      ...(left.length === 0 ? [periodRefusal({ code: 'NOTHING_TO_CARRY_OVER', year }, { field: 'year' })] : []),
      ...mustBeInLaterYear(year, work.occurredOn).map((rejection) => periodRefusal(rejection, { field: 'occurredOn' })),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const posted = await postEntries(work, programme.id, 'quota', left.map(({ id, holderId, carryFen }) => ({
      kind: 'carried-over', subject: { type: 'YearEnd', id },
      lines: [{ holderId, kind: 'year-end' as const, amountFen: -carryFen }, { holderId, kind: 'available' as const, amountFen: carryFen }],
    })));
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'occurredOn' })));
    work.causedBy(...left.map((one) => one.eventId));
    await work.emit(carriedOver, {
      aggregateId: programme.id, regionCode: programme.regionCode,
      payload: { programmeId: programme.id, year, amountFen: left.reduce((sum, one) => sum + one.carryFen, 0n).toString() } });
    await query(work.em, 'update funds.year_end set carried_on = $2, carried_by = $3 where id = any($1::uuid[])', [left.map((one) => one.id), work.occurredOn, work.actor.personId]);
    return accepted(programme.id);
  },
});
