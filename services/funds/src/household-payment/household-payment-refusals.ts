import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { ImportRejection } from './domain/import-rules.ts';
import type { CodeRejection, ProofRejection } from './domain/receipt-proof-rules.ts';
import type { ReceiptRejection } from './domain/receipt-rules.ts';

const stateWords: Record<string, string> = {
  reading: '读取中', checked: '已校验', approved: '已审批', posting: '入账中', ordered: '待银行', posted: '已入账', rejected: '已退回', cancelled: '已取消',
};

type PaymentRejection = ImportRejection | ReceiptRejection | ProofRejection | CodeRejection;

const disputeWords = { short: ['少发', 'short'], late: ['迟发', 'late'], missing: ['未到手', 'missing'], diverted: ['被他人领取', 'diverted'] } as const;

const catalogue = defineRefusals<PaymentRejection>({
  PAYMENT_NOT_SETTLED: {
    mechanism: 'F5',
    zh: () => '银行尚未答复,该笔还没有发到账户,不能登记到户确认。请待银行回单。',
    en: () => "The bank has not answered: nothing has reached the account yet, so no receipt can be recorded. Wait for its result.",
  },
  PAYMENT_RETURNED: {
    mechanism: 'F5',
    zh: () => '该笔已被银行退回,没有到账。请先更正收款人信息并重新付款。',
    en: () => 'The bank turned this payment back. Correct its payee and have it reissued first.',
  },
  PAYMENT_WITHDRAWN: {
    mechanism: 'F5',
    zh: () => '该笔退汇后已撤销,没有到账,也不再支付。',
    en: () => 'The bank turned this payment back and it was withdrawn: it did not arrive and is not paid any more.',
  },
  DISPUTE_NOT_BORNE_OUT: {
    mechanism: 'F8',
    zh: ({ dispute }) => `到手金额与“${disputeWords[dispute][0]}”不符。请核对金额或争议类型。`,
    en: ({ dispute }) => `The sum received does not fit "${disputeWords[dispute][1]}". Check the amount or the kind of dispute.`,
  },
  SIGNATURE_PHOTO_MISSING: {
    mechanism: 'F8', zh: () => '签名确认须附签名照片(凭据种类 signature-photo)。', en: () => 'A signature is shown by its photo (evidence of kind signature-photo).',
  },
  WITNESS_MISSING: {
    mechanism: 'F8', zh: () => '入户核实须两人:请填写同行见证人。', en: () => 'A visit takes two: name the person who went along.',
  },
  WITNESS_IS_RECORDER: {
    mechanism: 'X7', zh: () => '见证人不能是登记人本人。', en: () => 'Who records the visit can not be its witness.',
  },
  WITNESS_PAID: {
    mechanism: 'X7', zh: () => '见证人参与了本笔发放(经办、审批、付款、更正或复核)。请由未参与发放的人员同行见证。', en: () => 'The witness had a hand in this payment (prepared, approved, paid, corrected or checked it). Take someone who had none.',
  },
  WITNESS_UNKNOWN: {
    mechanism: 'F8', zh: () => '见证人在该村没有任职。请填写在该村、乡镇或县任职的人员。', en: () => 'The witness holds no post that reaches this village. Name someone who serves there.',
  },
  CODE_NOT_ENTERED: {
    mechanism: 'F8', zh: () => '验证码不正确、已过期或试错次数已满。请核对,或重新发送。', en: () => 'The code is wrong, has expired or was tried too often. Check it, or have a new one sent.',
  },
  CODES_USED_UP: {
    mechanism: 'F8', zh: ({ most }) => `该笔发放今天已发送 ${most} 次验证码。请改用签名或入户核实。`, en: ({ most }) => `${most} codes were sent for this payment today. Use a signature or a visit instead.`,
  },
  PHONE_OF_ANOTHER_HOUSEHOLD: {
    mechanism: 'F8', zh: () => '该手机号已用于其他农户的确认。请使用本户手机号,或改用签名、入户核实。', en: () => 'This telephone answered for another household. Use the household\'s own, a signature or a visit.',
  },
  PHONE_MISSING: {
    mechanism: 'F8', zh: () => '发放表没有该户电话。请填写本户手机号,或改用签名、入户核实。', en: () => "The list has no telephone of this household. Enter the household's own, or use a signature or a visit.",
  },
  PHONE_NOT_AS_LISTED: {
    mechanism: 'F8', zh: () => '与发放表登记的本户电话不同,只能发到登记的号码。号码已变更的,请改用签名或入户核实。', en: () => 'The list has another telephone for this household, and only that one gets a code. Where it has changed, use a signature or a visit.',
  },
  MESSAGES_NOT_SET_UP: {
    mechanism: 'X8', zh: () => '尚未接入短信服务。请改用签名或入户核实。', en: () => 'No message service is set up. Use a signature or a visit.',
  },
  COLLECTORS_UNEXPLAINED: {
    mechanism: 'F8',
    zh: ({ rows }) => `有 ${rows} 行由他人代领。请审批人核实代领关系(监护、继承)后填写说明。`,
    en: ({ rows }) => `${rows} rows are collected by somebody else. Look into it (guardian, heir) and explain it with the approval.`,
  },
  IMPORT_NOT_CHECKED: {
    mechanism: 'F8',
    zh: ({ state }) => `该批次目前为“${stateWords[state] ?? state}”,只有校验完成的批次可以审批。`,
    en: ({ state }) => `The import is "${state}"; only one that has been checked can be approved.`,
  },
  IMPORT_NOT_APPROVED: {
    mechanism: 'F8',
    zh: ({ state }) => `该批次目前为“${stateWords[state] ?? state}”,只有审批通过的批次可以支付。`,
    en: ({ state }) => `The import is "${state}"; only one that has been approved can be paid.`,
  },
  RELEASED_BEFORE_APPROVAL: {
    mechanism: 'F8',
    zh: ({ approvedOn }) => `支付日期不能早于审批日期(${approvedOn})。`,
    en: ({ approvedOn }) => `The payment can't be dated before its approval (${approvedOn}).`,
  },
  IMPORT_SETTLED: {
    mechanism: 'F8',
    zh: ({ state }) => `该批次已经“${stateWords[state] ?? state}”,不能再取消。`,
    en: ({ state }) => `The import is "${state}" and can't be cancelled any more.`,
  },
  CASH_SHORT: {
    mechanism: 'F2',
    zh: ({ shortfallFen, availableFen }) => `专户余额 ${formatYuan(BigInt(availableFen))} 元,差 ${formatYuan(BigInt(shortfallFen))} 元。请待资金到账后再审批。`,
    en: ({ shortfallFen, availableFen }) => `The special account holds ${formatYuan(BigInt(availableFen))} yuan, ${formatYuan(BigInt(shortfallFen))} short. Approve once the cash has arrived.`,
  },
  FILE_MISSING: {
    mechanism: 'F8', zh: () => '文件不在附件库中。请重新上传。', en: () => 'The file is not in the evidence store. Upload it again.',
  },
  FILE_KIND_WRONG: {
    mechanism: 'F8',
    zh: () => '该文件不是表格。请上传 XLSX 或 CSV 格式的发放表。',
    en: () => 'The file is no table. Upload the payment list as XLSX or CSV.',
  },
  BYTES_BROKEN: {
    mechanism: 'F8',
    zh: ({ line }) => `第 ${line} 行的字节既不是 UTF-8 也不是 GB18030 编码。请用表格软件另存后重新上传。`,
    en: ({ line }) => `The bytes of line ${line} are neither UTF-8 nor GB18030. Save the file again in the spreadsheet program and upload it.`,
  },
  NOT_A_SPREADSHEET: {
    mechanism: 'F8', zh: () => '该文件不是完整的 XLSX 表格。请重新保存后上传。', en: () => 'The file is no whole XLSX spreadsheet. Save it again and upload it.',
  },
  SPREADSHEET_LOCKED: {
    mechanism: 'F8', zh: () => '该表格设有密码。请去除密码后上传(上传后系统加密保存)。', en: () => 'The spreadsheet has a password. Remove it and upload again (it is kept encrypted here).',
  },
  SPREADSHEET_TOO_LARGE: {
    mechanism: 'F8',
    zh: ({ limitMegabytes }) => `XLSX 文件超过 ${limitMegabytes} MB。请另存为 CSV 或拆分后上传。`,
    en: ({ limitMegabytes }) => `The XLSX file is larger than ${limitMegabytes} MB. Save it as CSV or split it.`,
  },
  ARCHIVE_UNSAFE: {
    mechanism: 'F8',
    zh: () => '该文件解压后大小异常,疑似压缩炸弹,未予读取。请重新制作表格。',
    en: () => 'The file would unpack to an abnormal size, as a zip bomb does, and was not read. Make the spreadsheet anew.',
  },
  SPREADSHEET_UNREADABLE: {
    mechanism: 'F8', zh: () => '该表格无法读取(内容损坏或过大)。请另存为 CSV 后上传。', en: () => 'The spreadsheet can not be read (damaged or too large). Save it as CSV and upload it.',
  },
  SHEETS_SEVERAL: {
    mechanism: 'F8',
    zh: ({ sheet }) => `工作簿中不止一张工作表有内容(另有“${sheet}”)。系统只读第一张:请把所有行并入第一张,或删除、隐藏其他工作表后重新上传。`,
    en: ({ sheet }) => `More than one worksheet has content (also "${sheet}"), and only the first is read. Put all rows on it, or delete or hide the others, and upload again.`,
  },
  FORMULAS_TOO_MANY: {
    mechanism: 'F8',
    zh: ({ most }) => `工作表中公式超过 ${most} 个。请全部粘贴为数值后重新上传。`,
    en: ({ most }) => `The worksheet holds more than ${most} formulas. Paste everything as values and upload again.`,
  },
  FILE_TOO_LONG: {
    mechanism: 'F8',
    zh: ({ mostRows }) => `文件超过 ${mostRows} 行。请拆分后上传。`,
    en: ({ mostRows }) => `The file has more than ${mostRows} rows. Split it.`,
  },
  CSV_MALFORMED: {
    mechanism: 'F8',
    zh: ({ line }) => `第 ${line} 行附近 CSV 格式有误(引号不配对或单元格过长)。请改正后重新上传。`,
    en: ({ line }) => `The CSV is malformed near line ${line} (unpaired quotes or an oversized cell). Correct it and upload again.`,
  },
  COLUMNS_MISSING: {
    mechanism: 'F8',
    zh: ({ titles }) => `缺少列:${titles.join('、')}。请按模板补齐表头。`,
    en: ({ titles }) => `Columns are missing: ${titles.join(', ')}. Complete the header as in the form.`,
  },
  ROWS_REFUSED: {
    mechanism: 'F8',
    zh: ({ rows }) => `有 ${rows} 行未通过校验,按“全有或全无”整批退回。请改正后重新上传,或选择只入账合格行。`,
    en: ({ rows }) => `${rows} rows failed the checks and the import was all or nothing. Correct them and upload again, or choose to post the good rows.`,
  },
  NO_GOOD_ROWS: {
    mechanism: 'F8', zh: () => '文件中没有可以入账的行。', en: () => 'The file has no row that could be posted.',
  },
  PROCESSING_FAILED: {
    mechanism: 'F8',
    zh: () => '多次处理失败,批次已退回,未入账任何一行。请联系管理员后重新上传。',
    en: () => 'Processing failed repeatedly; the import was rejected and nothing was posted. Tell the operator and upload again.',
  },
  RECEIPT_ALREADY_CONFIRMED: {
    mechanism: 'F8',
    zh: () => '该笔发放已确认全额到手,不需再次确认。农户反映实际未到手的,请选择争议类型,由农户签名或入户核实后登记异议。',
    en: () => 'This payment was confirmed in full already. Where the household contests that, say what kind of dispute it is, by its signature or a visit.',
  },
  RECEIVED_BEFORE_PAID: {
    mechanism: 'F8',
    zh: ({ settledOn }) => `银行于 ${settledOn} 付款,到户确认不能早于该日。请核对发生日期。`,
    en: ({ settledOn }) => `The bank paid on ${settledOn}: nobody received it earlier. Check the day.`,
  },
  RECEIVED_MORE_THAN_PAID: {
    mechanism: 'F8',
    zh: ({ paidFen }) => `到手金额不能超过发放金额 ${formatYuan(paidFen)} 元。请核对。`,
    en: ({ paidFen }) => `The household can't have received more than the ${formatYuan(paidFen)} yuan paid. Check the amount.`,
  },
  RECEIVED_LESS_THAN_BEFORE: {
    mechanism: 'F8',
    zh: ({ beforeFen }) => `此前已登记到手 ${formatYuan(beforeFen)} 元,累计到手金额不能减少。`,
    en: ({ beforeFen }) => `${formatYuan(beforeFen)} yuan were recorded as received before; the sum can't become less.`,
  },
});

/** A rejection of an import or a receipt in words. */
export const paymentRefusal = (rejection: PaymentRejection, place: { field?: string; policy?: string } = {}): Refusal =>
  wordRefusal(catalogue, rejection, place);
