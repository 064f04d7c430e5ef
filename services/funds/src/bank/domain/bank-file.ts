import type { Fen, IsoDate } from '@sunledger/kernel';

/** One payment as a bank needs it; nothing of this lies unencrypted but in the file's own bytes. */
export interface OutgoingPayment {
  /** End-to-end id: comes back with the result. */
  number: string;
  amountFen: Fen;
  payeeName: string;
  payeeAccount: string;
  /** Twelve-digit number of the payee's bank (联行号). */
  payeeBankCode: string;
  purpose: string;
}

export interface OutgoingFile {
  messageId: string;
  createdAt: Date;
  executeOn: IsoDate;
  payerName: string;
  payerAccount: string;
  payments: readonly OutgoingPayment[];
}

export type PaymentStatus = 'paid' | 'failed' | 'pending';
export interface ReportedPayment {
  number: string;
  status: PaymentStatus;
  reasonCode?: string | undefined;
  reasonText?: string | undefined;
  settledOn: IsoDate;
  amountFen?: Fen | undefined;
}

/** What a bank says happened to one file of payments. */
export interface ReportedResult {
  messageId: string;
  originalMessageId: string;
  /** Count and sum of the original file, where the bank repeats them. */
  payments?: number | undefined;
  sumFen?: Fen | undefined;
  /** The whole file was turned away: then no payment is named. */
  rejectedWhole?: { reasonCode: string; reasonText?: string | undefined; settledOn: IsoDate } | undefined;
  reported: readonly ReportedPayment[];
}

export type ReadFault =
  | { code: 'RESULT_TOO_LARGE'; limitBytes: number }
  | { code: 'RESULT_UNREADABLE' }
  | { code: 'RESULT_DECLARES_TYPE' }
  | { code: 'RESULT_OF_ANOTHER_KIND' }
  | { code: 'RESULT_FIELD_FAULTY'; field: string };

/** The whole of what a bank's format must do: a bank with another one needs another object of this shape. */
export interface BankFormat {
  name: string;
  write: (file: OutgoingFile) => Buffer;
  read: (bytes: Buffer) => { ok: true; result: ReportedResult } | { ok: false; faults: ReadFault[] };
}
