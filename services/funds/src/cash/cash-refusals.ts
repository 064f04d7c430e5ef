import { defineRefusals, formatYuan, wordRefusal, type Fen, type IsoDate, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { duties } from '@sunledger/policy';
import type { AppointmentRejection } from './domain/appointment-rules.ts';
import { inflowKinds, type InflowKind } from './domain/inflow.ts';
import type { ThreeSpecialsRejection } from './domain/three-specials.ts';

export type CashRejection =
  | ThreeSpecialsRejection
  | AppointmentRejection
  | { code: 'BANK_REFERENCE_USED'; bankReference: string; kind: InflowKind; amountFen: Fen; occurredOn: IsoDate };

const catalogue = defineRefusals<CashRejection>({
  NOT_THE_BOOKKEEPER: {
    mechanism: 'F2',
    zh: ({ inOffice }) => `三专管理:该资金项目的收付只能由指定的记账专人(${inOffice.join('、') || '尚未指定'})办理。请交由专人办理,或先指定代理人。`,
    en: ({ inOffice }) => `Only the named bookkeeper of the programme (专人: ${inOffice.join(', ') || 'none yet'}) may move its cash. Let that person do it, or have a deputy appointed first.`,
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
  BOOKKEEPER_HOLDS_NO_POST: {
    mechanism: 'F2',
    zh: ({ personId }) => `${personId} 目前没有任何岗位,不能任记账专人。请选择在岗人员。`,
    en: ({ personId }) => `${personId} holds no post now and can't keep the book. Choose someone who does.`,
  },
  APPOINTED_BACKWARDS: {
    mechanism: 'F2',
    zh: ({ from, on }) => `任职起始日 ${from} 早于今天(${on})。专人不能倒签任命,请从今天或以后起算。`,
    en: ({ from, on }) => `The term would begin on ${from}, before today (${on}). Nobody is appointed for days gone by; begin today or later.`,
  },
  DEPUTY_WITHOUT_END: {
    mechanism: 'F2',
    zh: () => '代理人必须有截止日。请填写代理的最后一天。',
    en: () => 'A deputy needs a last day. Give it.',
  },
  DEPUTY_SPAN_TOO_LONG: {
    mechanism: 'F2',
    zh: ({ days, limitDays }) => `代理期 ${days} 天,超过 ${limitDays} 天。请缩短,或正式指定为专人。`,
    en: ({ days, limitDays }) => `The deputy would stand in for ${days} days, more than ${limitDays}. Shorten the span or name that person.`,
  },
  NAMED_HAS_NO_END: {
    mechanism: 'F2',
    zh: () => '指定的专人任职到另行指定时为止,不填截止日。如系临时代办,请改为代理人。',
    en: () => 'A named bookkeeper stays until another is named and has no last day. Appoint a deputy for a span.',
  },
  SPAN_ENDS_BEFORE_IT_BEGINS: {
    mechanism: 'F2',
    zh: () => '代理的最后一天早于第一天。请核对日期。',
    en: () => 'The span ends before it begins. Check the days.',
  },
  ALREADY_THE_BOOKKEEPER: {
    mechanism: 'F2',
    zh: ({ personId }) => `${personId} 届时已是该资金项目的记账专人,不需再次指定。`,
    en: ({ personId }) => `${personId} is the named bookkeeper on that day already.`,
  },
  INCOMPATIBLE_POST: {
    mechanism: 'X7',
    zh: ({ duty }) => `不相容岗位:该人员的岗位负责“${duties[duty]}”,不能兼任记账专人。请另选人员,或先调整岗位。`,
    en: ({ duty }) => `Incompatible duties: this person's post carries "${duty}", which may not be joined with keeping the book. Choose another or change the post first.`,
  },
  BANK_REFERENCE_USED: {
    mechanism: 'F2',
    zh: ({ bankReference, kind, amountFen, occurredOn }) =>
      `一笔银行流水只登记一次:流水号 ${bankReference} 已于 ${occurredOn} 登记为“${inflowKinds[kind].zh}”${formatYuan(amountFen)} 元。请核对流水号;如登记有误,请由另一人先冲销原登记。`,
    en: ({ bankReference, kind, amountFen, occurredOn }) =>
      `A slip of the bank is booked once: ${bankReference} was booked on ${occurredOn} as ${inflowKinds[kind].en} of ${formatYuan(amountFen)} yuan. Check it; if that was wrong, have a second person reverse it first.`,
  },
});

/** A rejection about cash in words. */
export const toCashRefusal = (rejection: CashRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
