import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { rowRefusal } from '../household-payment/row-refusals.ts';
import type { ReturnRejection, ReturnState } from './domain/return-rules.ts';

const stateWords: Record<ReturnState, [string, string]> = {
  open: ['待更正', 'to be corrected'], entered: ['待复核', 'entered, to be checked'], corrected: ['已更正', 'corrected'], reissued: ['已重新付款', 'reissued'],
  withdrawing: ['撤销待批', 'to be withdrawn, awaiting approval'], withdrawn: ['已撤销', 'withdrawn'],
};

const catalogue = defineRefusals<ReturnRejection>({
  RETURN_NOT_OPEN: {
    mechanism: 'F5',
    zh: ({ state }) => `该笔退汇目前为“${stateWords[state][0]}”,只有待更正的可以登记更正。`,
    en: ({ state }) => `The returned payment is "${stateWords[state][1]}"; only one that is to be corrected can be.`,
  },
  RETURN_NOT_ENTERED: {
    mechanism: 'F5',
    zh: ({ state }) => `该笔退汇目前为“${stateWords[state][0]}”,没有待复核的更正。`,
    en: ({ state }) => `The returned payment is "${stateWords[state][1]}": no correction waits for its check.`,
  },
  PAYEE_NOT_CORRECTED: {
    mechanism: 'F5',
    zh: ({ reasonCode }) => `银行因收款人信息有误(${reasonCode})退回,请登记更正后的户名或账号。`,
    en: ({ reasonCode }) => `The bank turned it back for its payee (${reasonCode}). Enter the corrected name or account.`,
  },
  PAYEE_ACCOUNT_SHARED: {
    mechanism: 'F8',
    zh: () => '该账号已用于另一农户。请核实收款人本人的账号。',
    en: () => "This account serves another household. Verify the payee's own.",
  },
  PAYEE_NAME_CHANGED: {
    mechanism: 'F8',
    zh: ({ reasonCode }) => `银行退回的原因(${reasonCode})与户名无关,户名不得更改:资金只能付给发放表上的本人。收款人确已变更的(如死亡),请由经办人用“撤销到户退汇”撤销该笔,在农户登记中变更后另行造表发放。`,
    en: ({ reasonCode }) => `The bank found no fault with the name (${reasonCode}), so it stays: the money goes to whom the list was approved for. Where the payee is another by now (a death), who prepares payments withdraws this one by withdrawReturnedPayment; the register is changed, and a new list pays the new payee.`,
  },
  PAYEE_ENTITLED_NO_LONGER: {
    mechanism: 'F8',
    zh: ({ lineNo, because }) => `第 ${lineNo} 行:${rowRefusal(because).message}该笔不能重新付款,请由经办人用“撤销到户退汇”撤销。`,
    en: ({ lineNo, because }) => `Line ${lineNo}: ${rowRefusal(because).messageEn} The payment can't go out again; who prepares payments withdraws it by withdrawReturnedPayment.`,
  },
  CORRECTION_REASON_MISSING: { mechanism: 'F5', zh: () => '复核不通过须说明理由。', en: () => 'A refusal of a correction must state its reason.' },
  RETURN_NOT_WITHDRAWABLE: {
    mechanism: 'F5',
    zh: ({ state }) => `该笔退汇目前为“${stateWords[state][0]}”,只有待更正或已更正的可以撤销。待复核的,请先由复核人处理。`,
    en: ({ state }) => `The returned payment is "${stateWords[state][1]}"; only one to be corrected, or corrected, is withdrawn. One that waits for its check is checked first.`,
  },
  WITHDRAWAL_NOT_PROPOSED: {
    mechanism: 'X7',
    zh: ({ state }) => `该笔退汇目前为“${stateWords[state][0]}”,没有待批的撤销。请先由经办人提出撤销(withdrawReturnedPayment)。`,
    en: ({ state }) => `The returned payment is "${stateWords[state][1]}": no withdrawal waits for approval. Who prepares payments proposes it first (withdrawReturnedPayment).`,
  },
  WITHDRAWAL_REASON_MISSING: { mechanism: 'F5', zh: () => '不同意撤销须说明理由。', en: () => 'A refusal of a withdrawal must state its reason.' },
  NOTHING_TO_REISSUE: {
    mechanism: 'F5', zh: () => '没有已更正、待重新付款的退汇。请先登记更正并由另一人复核。', en: () => 'No returned payment was corrected and checked. Have that done first.',
  },
  ORDER_UNDER_WAY: {
    mechanism: 'F5',
    zh: ({ number }) => `付款指令 ${number} 银行尚未全部答复,请待回单后再重新付款。`,
    en: ({ number }) => `The bank has not answered all of the order ${number}. Wait for its results.`,
  },
  VILLAGE_BOOK_CLOSED: {
    mechanism: 'F8',
    zh: ({ villageCode, closedOn }) => `村 ${villageCode} 付款日所在月的账簿已于 ${closedOn} 结账。请改用以后的付款日期。`,
    en: ({ villageCode, closedOn }) => `The book of the month of village ${villageCode} was closed on ${closedOn}. Pay on a later day.`,
  },
});

/** Why a returned payment can't be corrected or go out again, in words. */
export const returnRefusal = (rejection: ReturnRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
