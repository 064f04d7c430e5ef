import { XMLParser } from 'fast-xml-parser';
import { maskPersonalData, parseYuan, toShanghaiDate, type IsoDate } from '@sunledger/kernel';
import type { BankFormat, PaymentStatus, ReadFault, ReportedPayment, ReportedResult } from '../domain/bank-file.ts';

type Node = { [name: string]: unknown };
/** A result of thousands of payments stays far below. */
export const resultLimitBytes = 10 * 1024 * 1024;

// No entity is expanded and no value guessed at: '0012' stays a text.
const parser = new XMLParser({
  processEntities: false, ignoreAttributes: true, parseTagValue: false, removeNSPrefix: true, maxNestedTags: 30,
});

const isPain002 = /<(?:[\w-]+:)?Document\s[^>]*urn:iso:std:iso:20022:tech:xsd:pain\.002\.001\.\d\d/;

class Faulty extends Error {
  readonly field: string;
  constructor(field: string) {
    super(field);
    this.field = field;
  }
}

const fault = (...faults: ReadFault[]) => ({ ok: false as const, faults });
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), value);

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string => text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => entities[name] ?? '');

function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = at(value, ...path);
  const inner = isNode(found) ? found['#text'] : found;
  return typeof inner === 'string' && inner.trim() !== '' ? plain(inner.trim()).slice(0, 300) : undefined;
}

function needed(value: unknown, ...path: string[]): string {
  const text = textAt(value, ...path);
  if (text === undefined) throw new Faulty(path.at(-1) ?? '');
  return text;
}

const identifier = /^[\w./-]{1,35}$/;
function idAt(value: unknown, ...path: string[]): string {
  const text = needed(value, ...path);
  if (!identifier.test(text)) throw new Faulty(path.at(-1) ?? '');
  return text;
}

function dayOf(text: string, field: string): IsoDate {
  // Without a zone it is the bank's own clock, in Beijing time.
  const day = /(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)) ? toShanghaiDate(new Date(text)) : text.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) throw new Faulty(field);
  return day;
}

function amountAt(value: unknown, ...path: string[]): bigint | undefined {
  const text = textAt(value, ...path);
  if (text === undefined) return undefined;
  const fen = parseYuan(text);
  if (fen === undefined) throw new Faulty(path.at(-1) ?? '');
  return fen;
}

const statusOf = (code: string): PaymentStatus => (code === 'ACSC' || code === 'ACCC' ? 'paid' : code === 'RJCT' ? 'failed' : 'pending');
// What a bank writes freely may name a person or an account: masked before anything keeps it, and cut afterwards, or half a number would stay.
const masked = (text: string, most: number): string => maskPersonalData(text).slice(0, most);
const reasonOf = (node: unknown) => {
  const [info] = listOf(at(node, 'StsRsnInf'));
  const [extra] = listOf(at(info, 'AddtlInf'));
  return { reasonCode: masked(textAt(info, 'Rsn', 'Cd') ?? textAt(info, 'Rsn', 'Prtry') ?? 'NARR', 35), reasonText: typeof extra === 'string' ? masked(plain(extra), 105) : undefined };
};

function readPayment(node: unknown, createdOn: IsoDate): ReportedPayment {
  const status = statusOf(needed(node, 'TxSts'));
  const accepted = textAt(node, 'AccptncDtTm');
  return {
    number: idAt(node, 'OrgnlEndToEndId'), status, settledOn: accepted === undefined ? createdOn : dayOf(accepted, 'AccptncDtTm'),
    amountFen: amountAt(node, 'OrgnlTxRef', 'Amt', 'InstdAmt'), ...(status === 'failed' && reasonOf(node)),
  };
}

function readReport(report: Node): ReportedResult {
  const createdOn = dayOf(needed(report, 'GrpHdr', 'CreDtTm'), 'CreDtTm');
  const group = at(report, 'OrgnlGrpInfAndSts');
  const count = textAt(group, 'OrgnlNbOfTxs');
  if (count !== undefined && !/^\d{1,15}$/.test(count)) throw new Faulty('OrgnlNbOfTxs');
  const reported = listOf(at(report, 'OrgnlPmtInfAndSts')).flatMap((info) => listOf(at(info, 'TxInfAndSts'))).map((node) => readPayment(node, createdOn));
  const groupStatus = textAt(group, 'GrpSts');
  return {
    messageId: idAt(report, 'GrpHdr', 'MsgId'), originalMessageId: idAt(group, 'OrgnlMsgId'),
    payments: count === undefined ? undefined : Number(count), sumFen: amountAt(group, 'OrgnlCtrlSum'), reported,
    ...(groupStatus === 'RJCT' && { rejectedWhole: { ...reasonOf(group), settledOn: createdOn } }),
    ...(groupStatus === 'PART' && { group: { status: 'partly' as const, settledOn: createdOn } }),
    ...(groupStatus !== undefined && statusOf(groupStatus) === 'paid' && { group: { status: 'paid' as const, settledOn: createdOn } }),
  };
}

function decode(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 200).toString('latin1');
  const encoding = /encoding=["'](gb2312|gbk|gb18030)["']/i.test(head) ? 'gb18030' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Customer payment status report, any version of pain.002; a file that declares a type or entities is not looked at. */
export const readPain002: BankFormat['read'] = (bytes) => {
  if (bytes.length > resultLimitBytes) return fault({ code: 'RESULT_TOO_LARGE', limitBytes: resultLimitBytes });
  const xml = decode(bytes);
  if (xml === undefined || !xml.trimStart().startsWith('<')) return fault({ code: 'RESULT_UNREADABLE' });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return fault({ code: 'RESULT_DECLARES_TYPE' });
  try {
    const report = at(parser.parse(xml, true), 'Document', 'CstmrPmtStsRpt');
    if (!isNode(report) || !isPain002.test(xml)) return fault({ code: 'RESULT_OF_ANOTHER_KIND' });
    return { ok: true, result: readReport(report) };
  } catch (error) {
    return error instanceof Faulty ? fault({ code: 'RESULT_FIELD_FAULTY', field: error.field }) : fault({ code: 'RESULT_UNREADABLE' });
  }
};
