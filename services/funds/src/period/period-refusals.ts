import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ClosingRejection } from './domain/closing-rules.ts';
import type { SurplusRejection } from './domain/surplus-rules.ts';

const catalogue = defineRefusals<ClosingRejection | SurplusRejection>({
  MONTH_ALREADY_CLOSED: {
    mechanism: 'F2',
    zh: ({ month }) => `${month} 已结账,不能重复结账,也不能反结账。差错请在未结账月份冲销更正。`,
    en: ({ month }) => `${month} is closed already; it is neither closed twice nor reopened. Correct by a reversal in an open month.`,
  },
  MONTH_NOT_OVER: {
    mechanism: 'F2',
    zh: ({ month, endsOn }) => `${month} 到 ${endsOn} 才结束,请在次日及以后结账。`,
    en: ({ month, endsOn }) => `${month} ends on ${endsOn}; close it the day after or later.`,
  },
  EARLIER_MONTH_OPEN: {
    mechanism: 'F2',
    zh: ({ month }) => `${month} 尚未结账。请按月份先后依次结账。`,
    en: ({ month }) => `${month} is still open. Close the months one after another.`,
  },
  PAYMENTS_BEING_POSTED: {
    mechanism: 'F8',
    zh: ({ imports }) => `该月有 ${imports} 批到户发放正在入账。请待入账完成后再结账。`,
    en: ({ imports }) => `${imports} household payment files of the month are being posted. Close it once they are.`,
  },
  YEAR_ALREADY_CLOSED: {
    mechanism: 'F2', zh: ({ year }) => `${year} 年度已结账。`, en: ({ year }) => `The year ${year} is closed already.`,
  },
  MONTHS_OF_YEAR_OPEN: {
    mechanism: 'F2',
    zh: ({ year, month }) => `${year} 年度尚有月份未结账(从 ${month} 起)。请先由记账专人完成月度结账。`,
    en: ({ year, month }) => `Months of ${year} are still open, from ${month} on. The named bookkeeper closes them first.`,
  },
  EARLIER_YEAR_OPEN: {
    mechanism: 'F2', zh: ({ year }) => `${year} 年度尚未结账,请先办理。`, en: ({ year }) => `The year ${year} is still open; close it first.`,
  },
  NOTHING_TO_CARRY_OVER: {
    mechanism: 'F2',
    zh: ({ year }) => `${year} 年度没有待结转的资金:或已办结转,或全部属于应收回的结余。`,
    en: ({ year }) => `Nothing of ${year} waits to be carried over: it was, or all of it is surplus to be returned.`,
  },
  CARRIED_INTO_ITS_OWN_YEAR: {
    mechanism: 'F2',
    zh: ({ year }) => `${year} 年度的结转资金只能记入以后年度。请填写 ${year + 1} 年或以后的日期。`,
    en: ({ year }) => `What was left in ${year} is carried into a later year. Give a day of ${year + 1} or later.`,
  },
  NO_SURPLUS: {
    mechanism: 'F2',
    zh: ({ year }) => `${year} 年度没有待收回的结余。`,
    en: ({ year }) => `There is no surplus of ${year} to be returned.`,
  },
  SURPLUS_ALREADY_PAID: {
    mechanism: 'F2', zh: ({ paidOn }) => `该笔结余已于 ${paidOn} 上缴。`, en: ({ paidOn }) => `This surplus was paid on ${paidOn}.`,
  },
  SURPLUS_WITH_THE_BANK: {
    mechanism: 'F2',
    zh: ({ number }) => `付款指令 ${number} 已下达,以银行回单为准,不能重复上缴。如被银行退回,请更正国库账户后重新付款。`,
    en: ({ number }) => `The payment ${number} was ordered and waits for the bank; it is not paid twice. If the bank turns it back, correct the treasury's account and reissue it.`,
  },
  SURPLUS_PAID_BEFORE_RETURN: {
    mechanism: 'F2',
    zh: ({ orderedOn }) => `上缴日期不能早于收回结余的日期(${orderedOn})。请核对日期。`,
    en: ({ orderedOn }) => `It can't be paid before the surplus was taken back (${orderedOn}). Check the day.`,
  },
  INTEREST_NOT_IN_ACCOUNT: {
    mechanism: 'F2',
    zh: ({ interestFen, accountFen, retentionFen }) =>
      `应缴利息 ${formatYuan(interestFen)} 元,专户余额 ${formatYuan(accountFen)} 元,其中应付质保金 ${formatYuan(retentionFen)} 元须留存(F7),余下不足以上缴利息。请待国库拨款到账、补足专户后再办理。`,
    en: ({ interestFen, accountFen, retentionFen }) =>
      `Interest of ${formatYuan(interestFen)} yuan is owed; the account has ${formatYuan(accountFen)}, of which ${formatYuan(retentionFen)} are owed as retention and stay. Pay it once cash has come from the treasury.`,
  },
});

/** A rejection about closing, carry-over or surplus in words. */
export const periodRefusal = (rejection: ClosingRejection | SurplusRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
