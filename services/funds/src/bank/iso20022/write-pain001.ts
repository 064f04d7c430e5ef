import { XMLBuilder } from 'fast-xml-parser';
import { formatYuan, type Fen } from '@sunledger/kernel';
import type { LongFile, OutgoingFile, OutgoingHead, OutgoingPayment } from '../domain/bank-file.ts';

export const pain001 = 'pain.001.001.09';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ' });

// Max140Text and Max35Text of the standard; control characters stand in no XML.
const text = (value: string, most: number): string => [...value.replaceAll(/\p{Cc}/gu, ' ')].slice(0, most).join('');
const account = (number: string) => ({ Id: { Othr: { Id: number } }, Ccy: 'CNY' });
const notProvided = { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } };
const agent = (bankCode: string | undefined) =>
  (bankCode === undefined ? notProvided : { FinInstnId: { ClrSysMmbId: { ClrSysId: { Cd: 'CNAPS' }, MmbId: bankCode } } });

const transfer = ({ number, amountFen, payeeName, payeeAccount, payeeBankCode, purpose }: OutgoingPayment): string => String(builder.build({
  CdtTrfTxInf: {
    PmtId: { InstrId: number, EndToEndId: number },
    Amt: { InstdAmt: { '@Ccy': 'CNY', '#text': formatYuan(amountFen) } },
    CdtrAgt: agent(payeeBankCode),
    Cdtr: { Nm: text(payeeName, 140) },
    CdtrAcct: account(payeeAccount),
    RmtInf: { Ustrd: text(purpose, 140) },
  },
}));

/** What stands before the payments of a file and what after them. */
function frame({ messageId, createdAt, executeOn, payerName, payerAccount }: OutgoingHead, count: number, sumFen: Fen): [string, string] {
  const sums = { NbOfTxs: String(count), CtrlSum: formatYuan(sumFen) };
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:${pain001}`,
      CstmrCdtTrfInitn: {
        GrpHdr: { MsgId: messageId, CreDtTm: createdAt.toISOString(), ...sums, InitgPty: { Nm: text(payerName, 140) } },
        PmtInf: {
          PmtInfId: messageId, PmtMtd: 'TRF', ...sums, ReqdExctnDt: { Dt: executeOn },
          Dbtr: { Nm: text(payerName, 140) }, DbtrAcct: account(payerAccount), DbtrAgt: notProvided, CdtTrfTxInf: 'here',
        },
      },
    },
  };
  const [before = '', after = ''] = String(builder.build(document)).split(/ *<CdtTrfTxInf>here<\/CdtTrfTxInf>\n?/);
  return [before, after];
}

/** Customer credit transfer initiation: all payments of one file leave one account on one day. */
export function writePain001(file: OutgoingFile): Buffer {
  const [before, after] = frame(file, file.payments.length, file.payments.reduce((total, { amountFen }) => total + amountFen, 0n));
  return Buffer.from([before, ...file.payments.map(transfer), after].join(''));
}

/** The same for more payments than are held at once. */
export async function* writeLongPain001({ count, sumFen, payments, ...head }: LongFile): AsyncGenerator<string> {
  const [before, after] = frame(head, count, sumFen);
  yield before;
  let [written, writtenFen] = [0, 0n];
  for await (const payment of payments) {
    yield transfer(payment);
    written += 1;
    writtenFen += payment.amountFen;
  }
  if (written !== count || writtenFen !== sumFen) throw new Error(`${head.messageId} was to hold ${count} payments of ${sumFen} fen and came to ${written} of ${writtenFen}`);
  yield after;
}
