import { receiptDisputed } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { onEvent } from '@sunledger/service-kit';
import { enterClue } from '../application/enter-clue.ts';

const classes = {
  short: 'household-payment-short', missing: 'household-payment-not-received', late: 'household-payment-late', diverted: 'household-payment-diverted',
} as const;

// Facts from before the kinds were told say it by their sums.
const classOf = (kind: keyof typeof classes | undefined, short: bigint, received: bigint): string =>
  kind ? classes[kind] : short > 0n ? (received === 0n ? classes.missing : classes.short) : 'household-payment-disputed';

/** A household that received less than was paid is a clue by itself (F8): about the payment, never about the household. */
export const receiptDisputedConsumer = onEvent(receiptDisputed, async (work, event) => {
  const [paid, received] = [BigInt(event.payload.paidFen), BigInt(event.payload.receivedFen)];
  const short = paid - received;
  await enterClue(work, {
    source: 'DISPUTE',
    problemClass: classOf(event.payload.kind, short, received),
    summary: `到户资金应收 ${formatYuan(paid)} 元,农户确认实收 ${formatYuan(received)} 元 · paid ${formatYuan(paid)}, received ${formatYuan(received)} yuan`,
    amountFen: short > 0n ? short : null,
    regionCode: event.regionCode,
    bodyConcernedId: null,
    subjectFactIds: [event.id, ...event.causes],
  });
});
