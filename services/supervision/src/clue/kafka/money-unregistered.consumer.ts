import { whereaboutsUnregistered } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { enterClue } from '../application/enter-clue.ts';

/** Money that reached a level and that its ledger does not show is a clue about the body that got it (F4). */
export const moneyUnregisteredConsumer = onEvent(whereaboutsUnregistered, async (work, event) => {
  const { bodyId, documentNumber, amountFen, dueOn } = event.payload;
  await enterClue(work, {
    source: 'MONEY_UNREGISTERED',
    problemClass: 'whereabouts-unregistered',
    summary: `${documentNumber} 下达的资金应于 ${dueOn} 前登记去向台账,逾期未登记 · the money of ${documentNumber} was not registered by ${dueOn}`,
    amountFen: BigInt(amountFen),
    regionCode: event.regionCode,
    bodyConcernedId: bodyId,
    subjectFactIds: [event.id],
  });
});
