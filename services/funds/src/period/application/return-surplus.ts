import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { surplusReturned } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, mustHold, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { settleIdleAlerts } from '../../idle-money/application/settle-alerts.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeInLaterYear } from '../domain/surplus-rules.ts';
import { periodRefusal } from '../period-refusals.ts';

export interface ReturnSurplus extends CommandBasics {
  programmeId: string;
  year: number;
}

/** Takes back the surplus of a closed year, with its interest that is owed to the treasury (结余收回, F2); what of it lies as cash in the account the named bookkeeper then pays to the treasury. */
export const returnSurplus = defineCommand<ReturnSurplus>({
  name: 'returnSurplus',
  duty: 'funds.surplus.return',
  input: z.object({ programmeId: z.uuid(), year: z.number().int().min(2000).max(2100) }),
  async handle(work, { programmeId, year }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.surplus.return', programme.regionCode, programme.line);
    const left = await query<{ id: string; holderId: string; surplusFen: Fen; eventId: string }>(
      work.em,
      `select y.id, y.holder_id as "holderId", y.surplus_fen as "surplusFen", c.event_id as "eventId"
         from funds.year_end y join funds.period_closing c on c.id = y.closing_id
        where y.programme_id = $1 and y.year = $2 and y.return_id is null and y.surplus_fen > 0 order by y.holder_id for update of y`,
      [programme.id, year],
    );
    const interest = await lockOwedInterest(work.em, programme.id, year);
    const refusals = [
      ...(left.length === 0 && interest.length === 0 ? [periodRefusal({ code: 'NO_SURPLUS', year }, { field: 'year' })] : []),
      ...mustBeInLaterYear(year, work.occurredOn).map((rejection) => periodRefusal(rejection, { field: 'occurredOn' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const id = randomUUID();
    const posted = await postEntries(work, programme.id, 'quota', left.map(({ holderId, surplusFen }) => ({
      kind: 'surplus-returned', subject: { type: 'SurplusReturn', id },
      lines: [{ holderId, kind: 'year-end' as const, amountFen: -surplusFen }, { holderId, kind: 'returned' as const, amountFen: surplusFen }],
    })));
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'occurredOn' })));
    await settleIdleAlerts(work, programme.id, left.map((one) => one.holderId));
    const interestFen = interest.reduce((sum, one) => sum + one.amountFen, 0n);
    const amountFen = left.reduce((sum, one) => sum + one.surplusFen, 0n) + interestFen;
    work.causedBy(...[...left, ...interest].map((one) => one.eventId));
    const eventId = await work.emit(surplusReturned, {
      aggregateId: id, regionCode: programme.regionCode, payload: { returnId: id, programmeId: programme.id, year, amountFen: amountFen.toString() } });
    await query(
      work.em,
      `insert into funds.surplus_return (id, programme_id, year, region_code, amount_fen, interest_fen, ordered_by, ordered_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, programme.id, year, programme.regionCode, amountFen, interestFen, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    await query(work.em, 'update funds.account_interest set return_id = $2 where id = any($1::uuid[])', [interest.map((one) => one.id), id]);
    await query(work.em, 'update funds.year_end set return_id = $2 where id = any($1::uuid[])', [left.map((one) => one.id), id]);
    await addToFigures(work, [{ regionCode: programme.regionCode, on: work.occurredOn, measure: 'surplus-returned', amount: amountFen }]);
    return accepted(id);
  },
});

/** Interest that came until the end of a closed year, is owed to the treasury and stands in no order yet. */
const lockOwedInterest = (em: Em, programmeId: string, year: number): Promise<{ id: string; amountFen: Fen; eventId: string }[]> =>
  query(
    em,
    `select i.id, i.amount_fen as "amountFen", i.event_id as "eventId" from funds.account_interest i
      where i.programme_id = $1 and i.occurred_on <= make_date($2, 12, 31) and i.treatment = 'return' and i.return_id is null and i.reversed_on is null
        and exists (select from funds.period_closing c where c.programme_id = $1 and c.kind = 'year' and c.period = $2::text)
      order by i.id for update of i`,
    [programmeId, year],
  );
