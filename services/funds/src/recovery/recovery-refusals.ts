import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { RecoveryRejection } from './domain/recovery-rules.ts';

const catalogue = defineRefusals<RecoveryRejection>({
  ABOVE_ORDERED: {
    mechanism: 'F10',
    zh: ({ orderedFen, openFen }) => `追缴决定 ${formatYuan(orderedFen)} 元,尚余 ${formatYuan(openFen)} 元未缴,不能多收。请核对金额。`,
    en: ({ orderedFen, openFen }) => `The order is for ${formatYuan(orderedFen)} yuan, ${formatYuan(openFen)} still open; more can't be booked. Check the amount.`,
  },
  ORDER_PAID: {
    mechanism: 'F10', zh: ({ paidOn }) => `已于 ${paidOn} 支付,不能重复支付。`, en: ({ paidOn }) => `It was paid on ${paidOn} and is not paid again.`,
  },
  NOT_RECOVERED_YET: {
    mechanism: 'F10',
    zh: ({ shortfallFen, availableFen }) => `本案追缴资金可用 ${formatYuan(availableFen)} 元,差 ${formatYuan(shortfallFen)} 元。清退和上缴只能使用本案追缴的资金,请待追缴到账。`,
    en: ({ shortfallFen, availableFen }) =>
      `The case has ${formatYuan(availableFen)} yuan recovered and left, ${formatYuan(shortfallFen)} short. Only money recovered of this case may be used; wait until it arrives.`,
  },
});

/** A rejection about recovered money in words. */
export const recoveryRefusal = (rejection: RecoveryRejection, place: { field?: string } = {}): Refusal => wordRefusal(catalogue, rejection, place);
