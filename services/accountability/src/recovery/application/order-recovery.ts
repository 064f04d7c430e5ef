import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findPersonalData } from '@sunledger/kernel';
import { recoveryOrdered } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { lockCase, stepEvents } from '../../case/application/get-case.ts';
import { toCaseRefusal } from '../../case/case-refusals.ts';
import { mustFollow, mustNameNobody } from '../../case/domain/case-rules.ts';
import { knownNames } from '../../measure/application/known-names.ts';
import { mustBePositive, mustBeUnderWork } from '../domain/recovery-rules.ts';
import { Recovery } from '../persistence/recovery.entity.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';

export interface OrderRecovery extends CommandBasics {
  caseId: string;
  programmeId: string;
  amount: bigint;
  fromContent: string;
  /** Who owes it came forward and gives it back (主动退赔). */
  voluntary?: boolean | null;
}

const nothingYet = { receivedFen: 0n, treasuryOrderedFen: 0n, treasuryPaidFen: 0n, listedFen: 0n, refundedFen: 0n };

/** Orders money of a programme to be recovered (追缴决定, A3); funds books it when it comes in. */
export const orderRecovery = (sealingKey: string) =>
  defineCommand<OrderRecovery>({
    name: 'orderRecovery',
    duty: 'accountability.recovery.order',
    input: z.object({ caseId: z.uuid(), programmeId: z.string().min(1).max(120), fromContent: z.string().trim().min(2).max(500), voluntary: z.boolean().nullish() }),
    async handle(work, input) {
      const found = await lockCase(work.em, input.caseId);
      const { id: caseId, regionCode } = found;
      mustHold(work, 'accountability.recovery.order', regionCode);
      const programme = await query(work.em, 'select 1 from accountability.known_programme where programme_id = $1', [input.programmeId]);
      if (programme.length === 0) throw new NotFound('programmeId');
      const { programmeId, amount } = input;
      const voluntary = input.voluntary ?? false;
      const source = input.fromContent.trim();
      const refusals = [
        ...mustBeUnderWork(found.state).map((rejection) => toRecoveryRefusal(rejection, { field: 'caseId' })),
        ...mustFollow(found.filedOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...mustBePositive(amount).map((rejection) => toRecoveryRefusal(rejection, { field: 'amount' })),
        ...mustNameNobody(source, await knownNames(work.em, sealingKey, [caseId]), findPersonalData(source).length)
          .map((rejection) => toCaseRefusal(rejection, { field: 'fromContent' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(...(await stepEvents(work.em, caseId)).slice(-1), found.filedEventId);
      const eventId = await work.emit(recoveryOrdered, {
        aggregateId: id, regionCode, payload: { recoveryId: id, caseId, programmeId, amountFen: amount.toString(), voluntary } });
      work.em.create(Recovery, {
        id, caseId, programmeId, regionCode, source, voluntary, orderedFen: amount, ...nothingYet, orderedBy: work.actor.personId, occurredOn: work.occurredOn,
        recordedAt: work.now, eventId,
      });
      await work.em.flush();
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'recovery-ordered', amount }]);
      return accepted(id);
    },
  });
