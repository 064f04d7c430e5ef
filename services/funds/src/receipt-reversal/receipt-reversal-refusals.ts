import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { ReceiptReversalRejection } from './domain/receipt-reversal-rules.ts';

const catalogue = defineRefusals<ReceiptReversalRejection>({
  RECEIPT_REVERSED_ALREADY: {
    mechanism: 'F2',
    zh: ({ reversedOn }) => `该笔登记已于 ${reversedOn} 冲销,不能再次冲销。`,
    en: ({ reversedOn }) => `This receipt was reversed on ${reversedOn} and can't be reversed again.`,
  },
  RECEIPT_USED: {
    mechanism: 'F2',
    zh: ({ missingFen }) => `该笔资金已有 ${formatYuan(missingFen)} 元下达、锁定或支付,不能冲销。请先收回已动用的部分。`,
    en: ({ missingFen }) => `${formatYuan(missingFen)} yuan of it were passed on, reserved or paid. Take them back first.`,
  },
  REVERSAL_BEFORE_RECEIPT: {
    mechanism: 'F2',
    zh: ({ receivedOn }) => `冲销日期不能早于登记的日期(${receivedOn})。请核对日期。`,
    en: ({ receivedOn }) => `It can't be reversed before it came (${receivedOn}). Check the day.`,
  },
});

/** A rejection of the reversal of a receipt in words: at the date where the date is wrong, else at the receipt. */
export const receiptReversalRefusal = (rejection: ReceiptReversalRejection, thing = 'receiptId'): Refusal =>
  wordRefusal(catalogue, rejection, { field: rejection.code === 'REVERSAL_BEFORE_RECEIPT' ? 'occurredOn' : thing });
