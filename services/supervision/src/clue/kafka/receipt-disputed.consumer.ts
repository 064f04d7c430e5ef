import { receiptDisputed } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { onEvent } from '@sunledger/service-kit';
import { enterClue } from '../application/enter-clue.ts';

/** A household that received less than was paid is a clue by itself (F8): about the payment, never about the household. */
export const receiptDisputedConsumer = onEvent(receiptDisputed, async (work, event) => {
  const [paid, received] = [BigInt(event.payload.paidFen), BigInt(event.payload.receivedFen)];
  const short = paid - received;
  await enterClue(work, {
    source: 'DISPUTE',
    problemClass: short > 0n ? (received === 0n ? 'household-payment-not-received' : 'household-payment-short') : 'household-payment-disputed',
    summary: `到户资金应收 ${formatYuan(paid)} 元,农户确认实收 ${formatYuan(received)} 元 · paid ${formatYuan(paid)}, received ${formatYuan(received)} yuan`,
    amountFen: short > 0n ? short : null,
    regionCode: event.regionCode,
    bodyConcernedId: null,
    subjectFactIds: [event.id, ...event.causes],
  });
});
