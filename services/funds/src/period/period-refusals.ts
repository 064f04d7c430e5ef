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
  CASH_IS_OWED: {
    mechanism: 'F7',
    zh: ({ owedFen, availableFen }) => `专户中 ${formatYuan(owedFen)} 元为应付质保金,不得上缴;可上缴 ${formatYuan(availableFen)} 元。`,
    en: ({ owedFen, availableFen }) => `${formatYuan(owedFen)} yuan of the account are owed as retention and stay there; ${formatYuan(availableFen)} can be returned.`,
  },
});

/** A rejection about closing, carry-over or surplus in words. */
export const periodRefusal = (rejection: ClosingRejection | SurplusRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
