import { XMLBuilder, XMLParser } from 'fast-xml-parser';

type Node = Record<string, unknown>;

/** Endings of account numbers that the simulated bank turns back; published in the README. */
const refusedEndings: Record<string, { code: string; text: string }> = {
  '0000': { code: 'AC01', text: '账号不存在' },
  '0001': { code: 'AC04', text: '账户已销户' },
  '0002': { code: 'BE01', text: '户名与账号不符' },
  '0003': { code: 'MS03', text: '未说明原因' },
};

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, removeNSPrefix: true, processEntities: false, isArray: (name) => name === 'CdtTrfTxInf' });
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ' });

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((node, name) => (typeof node === 'object' && node !== null ? (node as Node)[name] : undefined), value);
const text = (value: unknown, ...path: string[]): string => String(at(value, ...path) ?? '');
/** Whole fen: sums in floating point would turn a right file away. */
const fen = (amount: string): bigint => BigInt(amount.replace(/^(\d+)(?:\.(\d{1,2}))?$/, (_all, whole: string, cents = '') => whole + String(cents).padEnd(2, '0')) || '0');

interface Payment {
  number: string;
  amount: string;
  account: string;
}

export interface Answer {
  messageId: string;
  xml: string;
}

/** The answer of the simulated bank (模拟银行) to one pain.001; undefined for what is no such file. */
export function answerFile(xml: string): Answer | undefined {
  const message = at(parser.parse(xml), 'Document', 'CstmrCdtTrfInitn');
  const messageId = text(message, 'GrpHdr', 'MsgId');
  if (messageId === '') return undefined;
  const entries = at(message, 'PmtInf', 'CdtTrfTxInf');
  const payments = (Array.isArray(entries) ? entries : []).map((entry): Payment => ({
    number: text(entry, 'PmtId', 'EndToEndId'), amount: text(entry, 'Amt', 'InstdAmt'), account: text(entry, 'CdtrAcct', 'Id', 'Othr', 'Id'),
  }));
  const head = { count: text(message, 'GrpHdr', 'NbOfTxs'), sum: text(message, 'GrpHdr', 'CtrlSum') };
  const isWhole = Number(head.count) === payments.length && fen(head.sum) === payments.reduce((sum, { amount }) => sum + fen(amount), 0n);
  const on = text(message, 'PmtInf', 'ReqdExctnDt', 'Dt');
  return { messageId, xml: writeReport({ messageId, on, createdAt: text(message, 'GrpHdr', 'CreDtTm'), head, payments, isWhole }) };
}

function statusOf({ number, amount, account }: Payment, on: string): Node {
  const refusal = refusedEndings[account.slice(-4)];
  return {
    OrgnlEndToEndId: number, TxSts: refusal ? 'RJCT' : 'ACSC',
    ...(refusal && { StsRsnInf: { Rsn: { Cd: refusal.code }, AddtlInf: refusal.text } }),
    AccptncDtTm: `${on}T17:00:00`, OrgnlTxRef: { Amt: { InstdAmt: { '@Ccy': 'CNY', '#text': amount } } },
  };
}

interface Report {
  messageId: string;
  on: string;
  createdAt: string;
  head: { count: string; sum: string };
  payments: readonly Payment[];
  isWhole: boolean;
}

function writeReport({ messageId, on, createdAt, head, payments, isWhole }: Report): string {
  const statuses = payments.map((payment) => statusOf(payment, on));
  const refused = statuses.filter(({ TxSts }) => TxSts === 'RJCT').length;
  const group = !isWhole || refused === statuses.length ? 'RJCT' : refused > 0 ? 'PART' : 'ACSC';
  return String(builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10',
      CstmrPmtStsRpt: {
        GrpHdr: { MsgId: `SIM${messageId}`.slice(0, 35), CreDtTm: createdAt, InitgPty: { Nm: '模拟银行 simulated bank' } },
        OrgnlGrpInfAndSts: {
          OrgnlMsgId: messageId, OrgnlMsgNmId: 'pain.001.001.09', ...(isWhole && { OrgnlNbOfTxs: head.count, OrgnlCtrlSum: head.sum }), GrpSts: group,
          ...(!isWhole && { StsRsnInf: { Rsn: { Cd: 'AM10' }, AddtlInf: '笔数或控制总额不符' } }),
        },
        ...(isWhole && { OrgnlPmtInfAndSts: { OrgnlPmtInfId: messageId, TxInfAndSts: statuses } }),
      },
    },
  }));
}
