import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { RecoveryRejection } from './domain/recovery-rules.ts';

const catalogue = defineRefusals<RecoveryRejection>({
  ABOVE_ORDERED: {
    mechanism: 'F10',
    zh: ({ orderedFen, openFen }) => `追缴决定 ${formatYuan(orderedFen)} 元,尚余 ${formatYuan(openFen)} 元未缴,不能多收。请核对金额。`,
    en: ({ orderedFen, openFen }) => `The order is for ${formatYuan(orderedFen)} yuan, ${formatYuan(openFen)} still open; more can't be booked. Check the amount.`,
  },
  ORDER_WITH_THE_BANK: {
    mechanism: 'F10',
    zh: ({ number }) => `付款指令 ${number} 已下达,以银行回单为准,不能重复支付。如被银行退回,请更正收款账户后重新付款。`,
    en: ({ number }) => `The payment ${number} was ordered and waits for the bank; it is not paid twice. If the bank turns it back, correct the account and reissue it.`,
  },
  PAID_BEFORE_ORDERED: {
    mechanism: 'F10',
    zh: ({ orderedOn }) => `付款日期不能早于决定日期(${orderedOn})。请核对日期。`,
    en: ({ orderedOn }) => `It can't be paid before it was ordered (${orderedOn}). Check the day.`,
  },
  PAID_BEFORE_RECEIVED: {
    mechanism: 'F10',
    zh: ({ receivedOn }) => `所用追缴资金 ${receivedOn} 才到账,付款日期不能早于到账日期。请核对日期。`,
    en: ({ receivedOn }) => `The recovered money that it takes came on ${receivedOn}; it can't be paid before. Check the day.`,
  },
  REFUND_LINES_NOT_OPEN: {
    mechanism: 'F10',
    zh: ({ lines }) => `所选明细中有 ${lines} 条不属于该清退名单,或已支付,或已送银行。请只选择待支付的明细。`,
    en: ({ lines }) => `${lines} of the lines named are not of this list, are paid, or are with the bank. Name lines that are still open.`,
  },
  SIGNATURES_MISSING: {
    mechanism: 'F10',
    zh: () => '现场清退须附领款签字表。请上传农户签字的清退名单。',
    en: () => 'Cash handed out on the spot is proven by signatures. Attach the list that the households signed.',
  },
  WITHDRAWAL_REFERENCE_MISSING: {
    mechanism: 'F10',
    zh: () => '现场清退的现金须从专户支取。请填写取现的银行流水号。',
    en: () => 'The cash handed out is withdrawn from the own account. Give the bank reference of the withdrawal.',
  },
  WITHDRAWAL_REFERENCE_USED: {
    mechanism: 'F10',
    zh: ({ bankReference, occurredOn, amountFen }) => `取现流水号 ${bankReference} 已用于 ${occurredOn} 的现场清退(${formatYuan(amountFen)} 元)。一笔取现只对应一次清退,请核对流水号。`,
    en: ({ bankReference, occurredOn, amountFen }) => `The withdrawal ${bankReference} stands for the refund of ${occurredOn} (${formatYuan(amountFen)} yuan). One withdrawal is one handout; check it.`,
  },
  BANK_GIVES_THE_REFERENCE: {
    mechanism: 'F10',
    zh: () => '经银行清退的,以付款编号和银行回单为准,不填流水号。请删去流水号。',
    en: () => "What goes by bank is told by its payment number and the bank's result. Leave the reference out.",
  },
  ORDER_PAID: {
    mechanism: 'F10', zh: ({ paidOn }) => `已于 ${paidOn} 支付,不能重复支付。请核对单据。`, en: ({ paidOn }) => `It was paid on ${paidOn} and is not paid again.`,
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
