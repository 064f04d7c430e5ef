import { z } from 'zod';
import { treasuryOrdered } from '@sunledger/events';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { mustBePositive, mustBeRecovered } from '../domain/recovery-rules.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';
import { lockRecovery, moneyEvents } from './get-recovery.ts';
import { recordMovement } from './record-movement.ts';

export interface OrderTreasuryReturn extends CommandBasics {
  recoveryId: string;
  amount: bigint;
}

/** Orders part of what came in to be returned to the treasury (上缴国库, A3); funds pays it. */
export const orderTreasuryReturn = defineCommand<OrderTreasuryReturn>({
  name: 'orderTreasuryReturn',
  duty: 'accountability.treasury.order',
  input: z.object({ recoveryId: z.uuid() }),
  async handle(work, input) {
    const recovery = await lockRecovery(work.em, input.recoveryId);
    const { id: recoveryId, caseId, programmeId, regionCode } = recovery;
    mustHold(work, 'accountability.treasury.order', regionCode);
    const { amount } = input;
    const refusals = [...mustBePositive(amount), ...mustBeRecovered(recovery, amount)].map((rejection) => toRecoveryRefusal(rejection, { field: 'amount' }));
    if (refusals.length > 0) return refused(...refusals);

    work.causedBy(...(await moneyEvents(work.em, recovery)));
    const eventId = await work.emit(treasuryOrdered, {
      aggregateId: recoveryId, regionCode, payload: { recoveryId, caseId, programmeId, amountFen: amount.toString() } });
    recovery.treasuryOrderedFen += amount;
    await work.em.flush();
    await recordMovement(work, { recoveryId, regionCode, kind: 'treasury-ordered', amountFen: amount, eventId });
    return accepted(recoveryId);
  },
});
