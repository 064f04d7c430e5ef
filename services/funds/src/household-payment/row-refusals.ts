import { defineRefusals, formatYuan, wordRefusal, type Refusal } from '@sunledger/kernel';
import { householdKinds } from '@sunledger/policy';
import type { RowFault } from './domain/payment-row-rules.ts';

/** Everything a row can be refused for; what SQL found is kept as rule and data, so data are texts and numbers. */
export type RowRejection =
  | { code: Exclude<RowFault['code'], 'ID_NUMBER_INVALID' | 'PERIOD_OUTSIDE' | 'ITEM_UNKNOWN' | 'ITEM_NOT_PERMITTED'> }
  | { code: 'ID_NUMBER_INVALID'; reason: string }
  | { code: 'PERIOD_OUTSIDE'; from: string; until: string }
  | { code: 'ITEM_UNKNOWN'; items: string }
  | { code: 'ITEM_NOT_PERMITTED'; clause: string }
  | { code: 'VILLAGE_OUTSIDE' }
  | { code: 'VILLAGE_WITHOUT_BODY' }
  | { code: 'NOT_REGISTERED' }
  | { code: 'HOUSEHOLD_EXITED'; exitedOn: string }
  | { code: 'OTHER_VILLAGE'; registeredIn: string }
  | { code: 'DUPLICATE_IN_FILE'; firstLine: number }
  | { code: 'PAID_BEFORE'; paidOn: string; paidPeriod?: string }
  | { code: 'DECEASED' | 'DIED_SINCE'; diedOn: string }
  | { code: 'INELIGIBLE'; kind: string }
  | { code: 'PAYEE_CHANGED' }
  | { code: 'BOOK_CLOSED'; closedOn: string }
  | { code: 'ACCOUNT_SHARED' }
  | { code: 'CAP_EXCEEDED'; capFen: string; totalFen: string; policy: string }
  | { code: 'VILLAGE_QUOTA_SHORT'; neededFen: string; availableFen: string };

const idFaults: Record<string, [string, string]> = {
  LENGTH: ['位数不对', 'has the wrong length'], FORMAT: ['含有非法字符', 'has characters it may not have'],
  DATE: ['出生日期不存在', 'has an impossible date of birth'], CHECKSUM: ['校验码不符', 'fails its check character'],
};
const kindTerm = (kind: string): string => (householdKinds as Record<string, string>)[kind] ?? kind;
const yuan = (fen: string): string => formatYuan(BigInt(fen));

const catalogue = defineRefusals<RowRejection>({
  VILLAGE_CODE_INVALID: { mechanism: 'F8', zh: () => '村代码应为 12 位村级区划代码。', en: () => 'The village code must be a 12-digit code of village level.' },
  NAME_MISSING: { mechanism: 'F8', zh: () => '姓名缺失或过长。', en: () => 'The name is missing or too long.' },
  ID_NUMBER_INVALID: {
    mechanism: 'F8',
    zh: ({ reason }) => `身份证号${idFaults[reason]?.[0] ?? '有误'}。请核对证件。`,
    en: ({ reason }) => `The identity number ${idFaults[reason]?.[1] ?? 'is wrong'}. Check the document.`,
  },
  ACCOUNT_INVALID: { mechanism: 'F8', zh: () => '银行账号应为 8 至 30 位数字(注意表格软件的科学计数法)。', en: () => 'The account must be 8 to 30 digits (spreadsheets may have turned it into an exponent).' },
  AMOUNT_INVALID: { mechanism: 'F8', zh: () => '金额应为数字,最多两位小数。', en: () => 'The amount must be a number with at most two decimals.' },
  AMOUNT_NOT_POSITIVE: { mechanism: 'F8', zh: () => '金额应大于零,不用负数冲抵。多发的款项走追缴(由县级问责部门下达,登记追缴入账);银行退回的款项更正收款人后重新付款。', en: () => 'The amount must be above zero; nothing is set off by a negative one. What was paid in excess is recovered (a recovery is ordered and its receipt booked); what the bank returned is corrected and reissued.' },
  AMOUNT_TOO_PRECISE: { mechanism: 'F8', zh: () => '金额最多两位小数(到分)。', en: () => 'The amount has more than two decimals; money is whole fen.' },
  AMOUNT_TOO_LARGE: { mechanism: 'F8', zh: () => '金额超过 10 万亿元,疑似账号错列。请核对。', en: () => 'The amount is beyond ten trillion yuan: perhaps an account in the wrong column. Check it.' },
  FORMULA: { mechanism: 'F8', zh: () => '单元格为公式。请粘贴为数值后上传。', en: () => 'The cell is a formula. Paste it as a value.' },
  PERIOD_IMPOSSIBLE: { mechanism: 'F8', zh: () => '该日期或月份不存在。', en: () => 'No such month or day exists.' },
  PERIOD_AMBIGUOUS: { mechanism: 'F8', zh: () => '“2026.1”可能是 1 月,也可能是表格软件丢了末尾零的 10 月。请把单元格设为文本,写作 2026-01 或 2026-10。', en: () => '"2026.1" may be January, or October without its last zero. Make the cell text and write 2026-01 or 2026-10.' },
  PERIOD_OUTSIDE: { mechanism: 'F8', zh: ({ from, until }) => `发放期应在 ${from} 至 ${until} 之间:资金项目存续期内,不超过本年度。请核对发放期,或改用相应年度的资金项目。`, en: ({ from, until }) => `The period must lie from ${from} to ${until}: within the programme's time and not past this year. Correct it, or take the programme of that year.` },
  ITEM_UNKNOWN: { mechanism: 'F8', zh: ({ items }) => `补贴项目不在本地清单内。请用清单所列名称:${items}。`, en: ({ items }) => `The item is not on the list in force here. Use one of its names: ${items}.` },
  ITEM_NOT_PERMITTED: { mechanism: 'F1', zh: ({ clause }) => `该补贴项目不在本类资金的使用范围内,或在负面清单上(${clause})。请改用其他资金。`, en: ({ clause }) => `This kind of fund may not be used for the item (${clause}). Take another fund.` },
  PHONE_INVALID: { mechanism: 'F8', zh: () => '电话应为农户本人的 11 位手机号;没有的请留空。', en: () => "The telephone must be the household's mobile number of 11 digits; leave it empty where there is none." },
  COLLECTOR_INVALID: { mechanism: 'F8', zh: () => '代领人应为收款人以外的一人(监护人或继承人);本人领取的请留空。', en: () => 'The collector is a guardian or heir other than the payee; leave it empty where the payee collects.' },
  INELIGIBLE: { mechanism: 'F1', zh: ({ kind }) => `该户类别为“${kindTerm(kind)}”,不属于本资金的发放对象。请核对户类别,或改用其他资金。`, en: ({ kind }) => `The household is of the kind "${kind}", which this money is not for. Check its kind, or take another fund.` },
  DIED_SINCE: { mechanism: 'F8', zh: ({ diedOn }) => `此人已于 ${diedOn} 死亡,账户可能已无本人使用。应发未发的部分请填写代领人(继承人)及其账号,由审批人说明。`, en: ({ diedOn }) => `The person died on ${diedOn}. What is still due goes to an heir: name the heir as collector with the heir's account, for the approver to explain.` },
  BOOK_CLOSED: { mechanism: 'F8', zh: ({ closedOn }) => `该村发放日所在月的账簿已于 ${closedOn} 结账,不能再入账。请改用以后的发放日期。`, en: ({ closedOn }) => `The village's book of the month of payment was closed on ${closedOn}. Pay on a later day.` },
  PAYEE_CHANGED: { mechanism: 'F8', zh: () => '校验之后此人所在农户已变更。请核对收款人后重新提交。', en: () => 'The person moved to another household after the check. Verify the payee and hand the row in again.' },
  PERIOD_INVALID: { mechanism: 'F8', zh: () => '发放期应写作 2026、2026Q1 或 2026-03。', en: () => 'The period must be written 2026, 2026Q1 or 2026-03.' },
  VILLAGE_OUTSIDE: { mechanism: 'X2', zh: () => '该村不在本批次经办地区内。', en: () => 'The village lies outside the region of this import.' },
  VILLAGE_WITHOUT_BODY: { mechanism: 'F8', zh: () => '该村没有登记村民委员会,无指标账户。请先登记机构。', en: () => 'No village committee is registered there, so it holds no quota. Register the body first.' },
  NOT_REGISTERED: { mechanism: 'F8', zh: () => '此人不在登记名册中。请核对身份证号,或先完成识别。', en: () => 'The person is not in the register. Check the identity number, or complete the identification first.' },
  HOUSEHOLD_EXITED: { mechanism: 'P1', zh: ({ exitedOn }) => `该户已于 ${exitedOn} 退出,早于发放期。`, en: ({ exitedOn }) => `The household left the register on ${exitedOn}, before the period.` },
  OTHER_VILLAGE: { mechanism: 'F8', zh: ({ registeredIn }) => `此人登记在村 ${registeredIn},与文件中的村代码不符。`, en: ({ registeredIn }) => `The person is registered in village ${registeredIn}, not the one in the file.` },
  DUPLICATE_IN_FILE: { mechanism: 'F8', zh: ({ firstLine }) => `与第 ${firstLine} 行重复(同一人、同一项目,发放期相同或重叠)。`, en: ({ firstLine }) => `Repeats line ${firstLine}: same person and item, for the same time or part of it.` },
  PAID_BEFORE: { mechanism: 'F8', zh: ({ paidOn, paidPeriod = '该发放期' }) => `此人该项目已于 ${paidOn} 按 ${paidPeriod} 发放或送银行,与本行发放期相同或重叠。退汇的请更正后重新付款,不重复提交。`, en: ({ paidOn, paidPeriod = 'this period' }) => `The person was paid this item for ${paidPeriod} on ${paidOn}, or the payment lies with the bank; the periods overlap. One that came back is corrected and reissued, not handed in again.` },
  DECEASED: { mechanism: 'F8', zh: ({ diedOn }) => `此人已于 ${diedOn} 死亡,早于发放期。`, en: ({ diedOn }) => `The person died on ${diedOn}, before the period.` },
  ACCOUNT_SHARED: { mechanism: 'F8', zh: () => '同一银行账号用于不同农户。请逐户核实收款账号;确由监护人代领的,请填写代领人。', en: () => 'One bank account serves persons of different households. Verify each payee; where a guardian collects, name the collector (代领人).' },
  CAP_EXCEEDED: {
    mechanism: 'F8',
    zh: ({ totalFen, capFen }) => `该户在本资金项目累计 ${yuan(totalFen)} 元,超过上限 ${yuan(capFen)} 元。`,
    en: ({ totalFen, capFen }) => `The household would reach ${yuan(totalFen)} yuan from this programme, above the cap of ${yuan(capFen)}.`,
  },
  VILLAGE_QUOTA_SHORT: {
    mechanism: 'F2',
    zh: ({ neededFen, availableFen }) => `该村需 ${yuan(neededFen)} 元,可用指标 ${yuan(availableFen)} 元,不足。请待指标下达。`,
    en: ({ neededFen, availableFen }) => `The village needs ${yuan(neededFen)} yuan and has quota for ${yuan(availableFen)}. Wait for its allocation.`,
  },
});

export const rowRefusal = (rejection: RowRejection): Refusal => wordRefusal(catalogue, rejection, 'policy' in rejection ? { policy: rejection.policy } : {});

/** Words for a rule as it was stored: the code, and what belongs to it. */
export const wordStoredReject = (rule: string, detail: Record<string, unknown>): Refusal => rowRefusal({ ...detail, code: rule } as RowRejection);
