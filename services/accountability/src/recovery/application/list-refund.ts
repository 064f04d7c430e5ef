import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refundListed } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, query, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { mustBeRecovered, mustNameEachOnce, type RecoveryRejection } from '../domain/recovery-rules.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';
import { lockRecovery, moneyEvents } from './get-recovery.ts';
import { nameRefundLines, type RefundLineInput } from './name-refund-lines.ts';

export interface ListRefund extends CommandBasics {
  recoveryId: string;
  lines: RefundLineInput[];
}

const line = z.object({
  householdId: z.string().min(1).max(120).nullish(),
  person: z.object({ name: z.string().trim().min(2).max(60), idNumber: z.string().min(1).max(30) }).nullish(),
});

// The field at fault: the line where a line is, else the list.
const placeOf = (rejection: RecoveryRejection) => ({ field: 'line' in rejection ? `lines.${rejection.line - 1}` : 'lines' });

/** Lists who gets how much back of what came in (清退名单, A3). Names are sealed, the fact carries tokens; funds pays the list. */
export const listRefund = (settings: ServiceSettings) =>
  defineCommand<ListRefund>({
    name: 'listRefund',
    duty: 'accountability.refund.list',
    input: z.object({ recoveryId: z.uuid(), lines: z.array(line).min(1).max(2000) }),
    async handle(work, input) {
      const recovery = await lockRecovery(work.em, input.recoveryId);
      const { id: recoveryId, caseId, programmeId, regionCode } = recovery;
      mustHold(work, 'accountability.refund.list', regionCode);
      const { lines, rejections } = await nameRefundLines(work.em, settings, input.lines);
      const totalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0n);
      const all = [...rejections, ...mustNameEachOnce(lines.map(({ token }) => token)), ...mustBeRecovered(recovery, totalFen)];
      if (all.length > 0) return refused(...all.map((rejection) => toRecoveryRefusal(rejection, placeOf(rejection))));

      const id = randomUUID();
      work.causedBy(...(await moneyEvents(work.em, recovery)));
      const eventId = await work.emit(refundListed, {
        aggregateId: id, regionCode,
        payload: {
          refundListId: id, caseId, recoveryId, programmeId, totalFen: totalFen.toString(),
          lines: lines.map((row) => ({ lineId: row.id, personToken: row.token ?? '', amountFen: row.amountFen.toString() })),
        },
      });
      await query(
        work.em,
        `insert into accountability.refund_list (id, recovery_id, region_code, total_fen, listed_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, recoveryId, regionCode, totalFen, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      await query(
        work.em,
        `insert into accountability.refund_line (id, refund_list_id, region_code, listed_on, recorded_at, position, person_token, household_id, name_sealed, amount_fen)
         select i, $1, $2, $3, $4, p, t, h, n, a
           from unnest($5::uuid[], $6::text[], $7::text[], $8::bytea[], $9::bigint[]) with ordinality x(i, t, h, n, a, p)`,
        [id, regionCode, work.occurredOn, work.now, lines.map((row) => row.id), lines.map((row) => row.token), lines.map((row) => row.householdId),
          lines.map((row) => row.nameSealed), lines.map((row) => row.amountFen)],
      );
      recovery.listedFen += totalFen;
      await work.em.flush();
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'refund-listed', amount: totalFen }]);
      return accepted(id);
    },
  });
