import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ThreeSpecialsRejection } from './domain/three-specials.ts';

export type CashRejection = ThreeSpecialsRejection | { code: 'BANK_REFERENCE_USED'; bankReference: string };

const catalogue = defineRefusals<CashRejection>({
  NOT_THE_BOOKKEEPER: {
    mechanism: 'F2',
    zh: () => '三专管理:该资金项目的收付只能由指定的记账专人办理。请交由专人办理。',
    en: () => 'Only the named bookkeeper of the programme (专人) may move its cash. Let that person do it.',
  },
  NOT_THE_OWN_ACCOUNT: {
    mechanism: 'F2',
    zh: ({ accountLast4 }) => `三专管理:只能从该资金项目的专户(末四位 ${accountLast4})支付。请核对付款账号。`,
    en: ({ accountLast4 }) => `Payments leave only the programme's own account (专户, ending ${accountLast4}). Check the paying account.`,
  },
  PAID_ON_ANOTHER_DAY: {
    mechanism: 'X4',
    zh: ({ paidOn, occurredOn }) => `付款日 ${paidOn} 与发生日期 ${occurredOn} 不一致。发生日期应填银行付款日;补录较早的日期须先经另一人批准。`,
    en: ({ paidOn, occurredOn }) => `The payment date ${paidOn} differs from occurredOn ${occurredOn}. Give the bank's day as occurredOn; far backdating needs a second person first.`,
  },
  BANK_REFERENCE_USED: {
    mechanism: 'F2',
    zh: ({ bankReference }) => `银行流水号 ${bankReference} 已登记过到账。请核对流水号。`,
    en: ({ bankReference }) => `The bank reference ${bankReference} was booked before. Check it.`,
  },
});

/** A rejection about cash in words. */
export const toCashRefusal = (rejection: CashRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
