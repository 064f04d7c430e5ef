import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { CancelRejection } from './domain/cancel-rules.ts';
import type { PayeeRejection } from './domain/payee-rules.ts';
import type { OrderState, ResultFault } from './domain/result-rules.ts';

const payees = defineRefusals<PayeeRejection>({
  PAYEE_ACCOUNT_MISSING: {
    mechanism: 'F5',
    zh: ({ payeeName }) => `收款单位${payeeName === null ? '' : ` ${payeeName} `}尚无经另一人复核的账户。请由经办人登记收款账户(enterPayeeAccount),再由另一人复核(checkPayeeAccount)。`,
    en: ({ payeeName }) => `The payee${payeeName === null ? '' : ` ${payeeName}`} has no checked account. Enter it with its proof (enterPayeeAccount), and let a second person check it (checkPayeeAccount).`,
  },
  PAYEE_NAME_DIFFERS: {
    mechanism: 'F6',
    zh: () => '账户户名与合同承包人名称不一致。收款人应为合同承包人,请核对户名。',
    en: () => "The account's name is not the contractor's. The payee is the contract's contractor; check the name.",
  },
  TREASURY_ACCOUNT_PERSONAL: {
    mechanism: 'F10',
    zh: () => '国库账户不能是个人账户。请核对户名,登记国库单一账户或财政专户。',
    en: () => "The treasury's account is no natural person's. Check the name, and enter the account of the treasury.",
  },
  ACCOUNT_CHECKED_ALREADY: {
    mechanism: 'X7',
    zh: () => '该账户已复核过。如需更换,请登记新账户。',
    en: ({ state }) => `This account was checked already (${state}). Enter a new one to replace it.`,
  },
  ACCOUNT_CHECK_REASON_MISSING: {
    mechanism: 'F5',
    zh: () => '复核不通过须说明理由。',
    en: () => 'A refusal of an account must state its reason.',
  },
  ORDER_NOT_FAILED: {
    mechanism: 'F5',
    zh: () => '只有银行退回的付款可以重新发出,且只能重新发出一次。',
    en: ({ state }) => `Only a payment that the bank turned back is reissued, and once; this one is ${state}.`,
  },
  ACCOUNT_NOT_CORRECTED: {
    mechanism: 'F5',
    zh: ({ reasonCode }) => `银行因账户有误(${reasonCode})退回,须先登记并复核新账户再重新付款。`,
    en: ({ reasonCode }) => `The bank turned it back for its account (${reasonCode}). Enter and check a corrected account first.`,
  },
  ORDER_OF_A_LIST: {
    mechanism: 'F5',
    zh: () => '这是一份到户发放表的付款指令。退汇请逐笔更正、复核后用“重新付款到户退汇”发出。',
    en: () => 'This order stands for a list of household payments. Correct what came back payment by payment, then reissue those.',
  },
  NOTHING_TO_SEND: {
    mechanism: 'F5',
    zh: () => '该资金项目没有待发送的付款指令。',
    en: () => 'No payment order of this programme waits to be sent.',
  },
  ORDERS_NOT_WAITING: {
    mechanism: 'F5',
    zh: ({ orderIds }) => `所选付款指令 ${orderIds.join('、')} 不在待发送之列(不属于该资金项目、已发送或已撤销)。请刷新后重新选择。`,
    en: ({ orderIds }) => `The orders ${orderIds.join(', ')} do not wait to be sent: they are of another programme, in a file, or taken back. Reload the list and choose again.`,
  },
});

export const toPayeeRefusal = (rejection: PayeeRejection, place: RefusalPlace = {}): Refusal => wordRefusal(payees, rejection, place);

const orderStates: Record<OrderState, [string, string]> = {
  ordered: ['待发送', 'waiting'], sent: ['已发送银行', 'in a file for the bank'], paid: ['已支付', 'paid'], failed: ['退汇待付', 'turned back'],
  reissued: ['已重新付款', 'reissued'], cancelled: ['已撤回', 'taken back'],
};

const cancellations = defineRefusals<CancelRejection>({
  ORDER_NOT_CANCELLABLE: {
    mechanism: 'F5',
    zh: ({ state }) => `该付款指令目前为“${orderStates[state][0]}”,只有待发送或退汇待付的可以撤销。已发送的,请待银行回单:退回后再撤销;已支付的,按追缴或退款办理。`,
    en: ({ state }) => `The order is ${orderStates[state][1]}; only one that waits or was turned back is taken back. One that was sent waits for the bank's result; what was paid is recovered.`,
  },
  ORDER_CANCELLED_BY_ITSELF: {
    mechanism: 'F7',
    zh: () => '质保金到期由系统返还,不单独撤销。质量有问题的,请登记质量问题,待发送的返还指令随即撤回。',
    en: ({ subjectType }) => `An order of a ${subjectType} is placed by the service when it is due. Open a quality issue: it takes the waiting order back.`,
  },
  RETENTION_OUT_OF_PAYMENT: {
    mechanism: 'F7',
    zh: () => '该笔的质保金已在返还途中或已返还,不能撤销。请更正并复核收款账户后由专人重新付款(reissuePayment)。',
    en: () => 'Its retention is on its way or paid out, so the payment is not taken back. Correct and check the account, and have the bookkeeper reissue it (reissuePayment).',
  },
  CANCELLED_BY_BOOKKEEPER: {
    mechanism: 'X7',
    zh: () => '付款专人不得撤销付款指令。请由财政审批付款的负责人撤销。',
    en: () => 'The bookkeeper of the account does not take payment orders back. Have it done by who approves payments (funds.payment.cancel).',
  },
});

export const toCancelRefusal = (rejection: CancelRejection, place: RefusalPlace = {}): Refusal => wordRefusal(cancellations, rejection, place);

const results = defineRefusals<ResultFault>({
  RESULT_TOO_LARGE: { mechanism: 'F5', zh: ({ limitBytes }) => `回单文件超过 ${limitBytes} 字节。`, en: ({ limitBytes }) => `The file is larger than ${limitBytes} bytes.` },
  RESULT_UNREADABLE: { mechanism: 'F5', zh: () => '文件不是完整的 XML,无法读取。请向银行重新索取。', en: () => 'The file is no whole XML. Ask the bank for it again.' },
  RESULT_DECLARES_TYPE: { mechanism: 'F5', zh: () => '文件含有文档类型或实体声明,不予读取。', en: () => 'The file declares a type or entities and is not read.' },
  RESULT_OF_ANOTHER_KIND: { mechanism: 'F5', zh: () => '文件不是银行付款结果(pain.002)。', en: () => 'The file is no payment status report (pain.002).' },
  RESULT_FIELD_FAULTY: { mechanism: 'F5', zh: ({ field }) => `字段 ${field} 缺失或有误。`, en: ({ field }) => `The field ${field} is missing or malformed.` },
  MESSAGE_UNKNOWN: {
    mechanism: 'F5', zh: ({ originalMessageId }) => `没有报文号为 ${originalMessageId} 的付款文件。`, en: ({ originalMessageId }) => `No file of ours has the message id ${originalMessageId}.` },
  COUNT_DIFFERS: { mechanism: 'F5', zh: ({ reported, sent }) => `笔数不符:回单 ${reported} 笔,已发 ${sent} 笔。`, en: ({ reported, sent }) => `The result counts ${reported} payments, the file had ${sent}.` },
  SUM_DIFFERS: {
    mechanism: 'F5', zh: ({ reportedFen, sentFen }) => `控制总额不符:回单 ${formatYuan(reportedFen)} 元,已发 ${formatYuan(sentFen)} 元。`,
    en: ({ reportedFen, sentFen }) => `The control sum is ${formatYuan(reportedFen)} yuan, the file's was ${formatYuan(sentFen)}.` },
  PAYMENT_UNKNOWN: { mechanism: 'F5', zh: ({ number }) => `付款 ${number} 不在该文件中。`, en: ({ number }) => `The payment ${number} is not in that file.` },
  PAYMENT_TWICE: { mechanism: 'F5', zh: ({ number }) => `付款 ${number} 出现多次。`, en: ({ number }) => `The payment ${number} stands in it more than once.` },
  PAYMENT_MISSING: { mechanism: 'F5', zh: ({ number }) => `缺少付款 ${number} 的结果。回单须答复文件中的每一笔。`, en: ({ number }) => `The payment ${number} is not answered. A result answers every payment of its file.` },
  PAYMENT_PENDING: { mechanism: 'F5', zh: ({ number }) => `付款 ${number} 尚无最终结果。请待银行出具最终回单。`, en: ({ number }) => `The payment ${number} has no final status. Wait for the final result.` },
  PAYMENT_AMOUNT_DIFFERS: {
    mechanism: 'F5', zh: ({ number, reportedFen, sentFen }) => `付款 ${number} 金额不符:回单 ${formatYuan(reportedFen)} 元,指令 ${formatYuan(sentFen)} 元。`,
    en: ({ number, reportedFen, sentFen }) => `The payment ${number} is ${formatYuan(reportedFen)} yuan in the result, ${formatYuan(sentFen)} in the order.` },
  PAYMENT_SETTLED_OTHERWISE: { mechanism: 'F5', zh: ({ number }) => `付款 ${number} 此前已有相反的结果,且日期更早,请与银行核实。支付之后退回的,退汇日期不早于支付日期。`, en: ({ number }) => `The payment ${number} was settled the other way before. Clear it with the bank; what comes back after it was paid is dated that day or later.` },
  RETURNED_AFTER_RECEIPT: {
    mechanism: 'F5',
    zh: ({ number }) => `付款 ${number} 农户已确认收到,不能再记为退汇。请专人会同确认人向银行核实:未退回的,请银行更正回单后重新读取;确已退回的,到户确认不实,请作为问题线索移交核查。`,
    en: ({ number }) => `The household has confirmed that the payment ${number} reached its hands, so it can't have come back. The bookkeeper clears it with the bank and with who recorded the receipt: either the bank corrects its result, or the receipt was false and goes to inspection as a clue.`,
  },
  RETURNED_AFTER_RECOVERY: {
    mechanism: 'F5',
    zh: ({ number }) => `付款 ${number} 的垫付款已有收回或核销,不能再记为退汇。请与银行核实。`,
    en: ({ number }) => `Money of the advance paid by ${number} was recovered or written off since, so it can't have come back. Clear it with the bank.`,
  },
  SETTLED_IN_FUTURE: { mechanism: 'X4', zh: ({ number, settledOn }) => `付款 ${number} 的日期 ${settledOn} 晚于今天。`, en: ({ number, settledOn }) => `The payment ${number} is dated ${settledOn}, later than today.` },
  SETTLED_BEFORE_ORDER: {
    mechanism: 'X4', zh: ({ number, settledOn, orderedOn }) => `付款 ${number} 的日期 ${settledOn} 早于指令日期 ${orderedOn}。`,
    en: ({ number, settledOn, orderedOn }) => `The payment ${number} is dated ${settledOn}, before its order of ${orderedOn}.` },
});

export const toResultRefusal = (fault: ResultFault): Refusal => wordRefusal(results, fault);
