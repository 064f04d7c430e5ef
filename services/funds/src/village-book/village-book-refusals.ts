import { defineRefusals, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { ClosingRejection } from './domain/closing-rules.ts';

const catalogue = defineRefusals<ClosingRejection | { code: 'NO_SUCH_BOOK' }>({
  NO_SUCH_BOOK: {
    mechanism: 'F8', zh: () => '该村该月没有到户发放,没有需要结账的账簿。', en: () => 'The village has no payments in that month: there is no book to close.',
  },
  MONTH_NOT_OVER: {
    mechanism: 'F8', zh: ({ endsOn }) => `该月尚未结束,${endsOn} 起可以结账。`, en: ({ endsOn }) => `The month is not over; its book can be closed from ${endsOn}.`,
  },
  BOOK_CLOSED_ALREADY: {
    mechanism: 'F8', zh: ({ closedOn }) => `该月账簿已于 ${closedOn} 结账。`, en: ({ closedOn }) => `The book of that month was closed on ${closedOn}.`,
  },
  EARLIER_BOOK_OPEN: {
    mechanism: 'F8', zh: ({ month }) => `${month} 的账簿尚未结账。请按月份先后结账。`, en: ({ month }) => `The book of ${month} is still open. Close the months in their order.`,
  },
  PAYMENTS_UNCONFIRMED: {
    mechanism: 'F8',
    zh: ({ payments, days }) => `有 ${payments} 笔发放超过 ${days} 天未经农户确认。请先逐户确认(有争议也可登记)。`,
    en: ({ payments, days }) => `${payments} payments are unconfirmed after ${days} days. Ask each household first; a dispute is an answer too.`,
  },
  PAYMENTS_UNPOSTED: {
    mechanism: 'F8',
    zh: ({ imports }) => `有 ${imports} 批已审批的发放表尚未入账。请待入账后结账。`,
    en: ({ imports }) => `${imports} approved payment lists with rows of this village are not posted. Close once they are.`,
  },
  PAYMENTS_UNSETTLED: {
    mechanism: 'F8',
    zh: ({ payments }) => `有 ${payments} 笔发放已交银行、尚无回单,可能记入本月。请待银行答复后结账。`,
    en: ({ payments }) => `${payments} payments lie with the bank unanswered and may turn out to be of this month. Close once it has answered.`,
  },
});

export const closingRefusal = (rejection: ClosingRejection | { code: 'NO_SUCH_BOOK' }, place: { field?: string; policy?: string } = {}): Refusal =>
  wordRefusal(catalogue, rejection, place);
