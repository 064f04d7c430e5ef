import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recoveryReceived } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { takeBankReference } from '../../cash/application/bank-inflow.ts';
import { findBookkeeperRefusals } from '../../cash/application/bookkeepers.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustNotExceedOrder } from '../domain/recovery-rules.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import { holderOfCase } from './recovered-of-case.ts';

export interface ReceiveRecovery extends CommandBasics {
  recoveryId: string;
  amount: bigint;
  bankReference: string;
}
interface RecoveryRow {
  id: string;
  case_id: string;
  programme_id: string;
  region_code: string;
  ordered_fen: bigint;
  received_fen: bigint;
  event_id: string;
}

/** Books recovered money that arrived in the programme's own account (F10), by its named bookkeeper. */
export const receiveRecovery = defineCommand<ReceiveRecovery>({
  name: 'receiveRecovery',
  duty: 'funds.recovery.receive',
  input: z.object({ recoveryId: z.string().min(1).max(120), bankReference: z.string().regex(/^[\w-]{4,60}$/) }),
  async handle(work, { recoveryId, amount: amountFen, bankReference }) {
    const { programme_id: programmeId } = await findRecovery(work.em, recoveryId);
    const programme = await getProgramme(work.em, programmeId);
    mustHold(work, 'funds.recovery.receive', programme.regionCode, programme.line);
    const id = randomUUID();
    const referenceUsed = await takeBankReference(work, { id, programmeId, bankReference, kind: 'recovery', amountFen });
    await lockBook(work.em, programmeId, 'cash');
    const recovery = await findRecovery(work.em, recoveryId);
    const refusals = [
      ...(await findBookkeeperRefusals(work, programmeId)),
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...mustNotExceedOrder(recovery.ordered_fen, recovery.received_fen, amountFen).map((rejection) => recoveryRefusal(rejection, { field: 'amount' })),
      ...referenceUsed,
    ];
    if (refusals.length > 0) return refused(...refusals);

    const posted = await postEntry(work, {
      programmeId, book: 'cash', kind: 'recovery-received', documentNumber: bankReference, subject: { type: 'RecoveryReceipt', id },
      lines: [
        { holderId: holderOfCase(recovery.case_id), kind: 'special-account', amountFen },
        { holderId: holderOfCase(recovery.case_id), kind: 'recovered', amountFen: -amountFen },
      ],
    });
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })));
    work.causedBy(recovery.event_id);
    const eventId = await work.emit(recoveryReceived, {
      aggregateId: recovery.id, regionCode: recovery.region_code,
      payload: { recoveryId: recovery.id, caseId: recovery.case_id, programmeId, amountFen: amountFen.toString() },
    });
    await query(
      work.em,
      `insert into funds.recovery_receipt (id, recovery_id, programme_id, region_code, amount_fen, bank_reference, received_by, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, recovery.id, programmeId, recovery.region_code, amountFen, bankReference, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    await query(work.em, 'update funds.recovery set received_fen = received_fen + $2 where id = $1', [recovery.id, amountFen]);
    await addToFigures(work, [{ regionCode: recovery.region_code, on: work.occurredOn, measure: 'recovered', amount: amountFen }]);
    return accepted(recovery.id);
  },
});

async function findRecovery(em: Em, recoveryId: string): Promise<RecoveryRow> {
  const [recovery] = await query<RecoveryRow>(
    em, 'select id, case_id, programme_id, region_code, ordered_fen, received_fen, event_id from funds.recovery where id = $1', [recoveryId]);
  if (!recovery) throw new NotFound('recoveryId');
  return recovery;
}
