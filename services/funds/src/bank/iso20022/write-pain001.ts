import { XMLBuilder } from 'fast-xml-parser';
import { formatYuan } from '@sunledger/kernel';
import type { OutgoingFile, OutgoingPayment } from '../domain/bank-file.ts';

export const pain001 = 'pain.001.001.09';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ' });

// Max140Text and Max35Text of the standard; control characters stand in no XML.
const text = (value: string, most: number): string => [...value.replaceAll(/\p{Cc}/gu, ' ')].slice(0, most).join('');
const account = (number: string) => ({ Id: { Othr: { Id: number } }, Ccy: 'CNY' });
const agent = (bankCode: string) => ({ FinInstnId: { ClrSysMmbId: { ClrSysId: { Cd: 'CNAPS' }, MmbId: bankCode } } });

const transfer = ({ number, amountFen, payeeName, payeeAccount, payeeBankCode, purpose }: OutgoingPayment) => ({
  PmtId: { InstrId: number, EndToEndId: number },
  Amt: { InstdAmt: { '@Ccy': 'CNY', '#text': formatYuan(amountFen) } },
  CdtrAgt: agent(payeeBankCode),
  Cdtr: { Nm: text(payeeName, 140) },
  CdtrAcct: account(payeeAccount),
  RmtInf: { Ustrd: text(purpose, 140) },
});

/** Customer credit transfer initiation: all payments of one file leave one account on one day. */
export function writePain001(file: OutgoingFile): Buffer {
  const count = String(file.payments.length);
  const sum = formatYuan(file.payments.reduce((total, payment) => total + payment.amountFen, 0n));
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:${pain001}`,
      CstmrCdtTrfInitn: {
        GrpHdr: { MsgId: file.messageId, CreDtTm: file.createdAt.toISOString(), NbOfTxs: count, CtrlSum: sum, InitgPty: { Nm: text(file.payerName, 140) } },
        PmtInf: {
          PmtInfId: file.messageId, PmtMtd: 'TRF', NbOfTxs: count, CtrlSum: sum, ReqdExctnDt: { Dt: file.executeOn },
          Dbtr: { Nm: text(file.payerName, 140) }, DbtrAcct: account(file.payerAccount),
          DbtrAgt: { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } },
          CdtTrfTxInf: file.payments.map(transfer),
        },
      },
    },
  };
  return Buffer.from(String(builder.build(document)));
}
