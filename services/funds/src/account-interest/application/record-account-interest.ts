import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { interestRecorded } from '@sunledger/events';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { takeBankReference } from '../../cash/application/bank-inflow.ts';
import { findBookkeeperRefusals } from '../../cash/application/bookkeepers.ts';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { cashLines, quotaLines } from './interest-lines.ts';

export interface RecordAccountInterest extends CommandBasics {
  programmeId: string;
  amount: bigint;
  bankReference: string;
}

/**
 * Books interest of the programme's own account (利息入账), by its named bookkeeper, once a bank reference (F2). The pack in force
 * that day says whether it stays in the fund and may be used, or goes to the treasury with the surplus of its year.
 */
export const recordAccountInterest = defineCommand<RecordAccountInterest>({
  name: 'recordAccountInterest',
  duty: 'funds.cash.receive',
  input: z.object({ programmeId: z.uuid(), bankReference: z.string().regex(/^[\w-]{4,60}$/) }),
  async handle(work, { programmeId, amount: amountFen, bankReference }) {
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.cash.receive', programme.regionCode, programme.line);
    const { regionCode, bodyId, line, fundKind } = programme;
    const id = randomUUID();
    const refusals = [
      ...(await findBookkeeperRefusals(work, programme.id)),
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...(await takeBankReference(work, { id, programmeId: programme.id, bankReference, kind: 'interest', amountFen })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const { value: treatment, label, clause } = work.policy.value('interest.treatment', { regionCode, line, fundKind, on: work.occurredOn });
    const entry = { programmeId: programme.id, kind: 'interest-received', documentNumber: bankReference, subject: { type: 'AccountInterest', id } };
    const posted = { bodyId, amountFen, treatment };
    const quota = quotaLines(posted);
    if (quota.length > 0) postLast(work, { ...entry, book: 'quota', lines: quota }, { field: 'amount' });
    postLast(work, { ...entry, book: 'cash', lines: cashLines(posted) }, { field: 'amount' });
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(interestRecorded, {
      aggregateId: id, regionCode, payload: { interestId: id, programmeId: programme.id, bodyId, amountFen: amountFen.toString(), treatment } });
    await query(
      work.em,
      `insert into funds.account_interest (id, programme_id, body_id, region_code, amount_fen, bank_reference, treatment, policy, clause, recorded_by, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, programme.id, bodyId, regionCode, amountFen, bankReference, treatment, label, clause, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    return accepted(id);
  },
});
