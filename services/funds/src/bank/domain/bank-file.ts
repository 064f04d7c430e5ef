import type { Fen, IsoDate } from '@sunledger/kernel';

/** One payment as a bank needs it; nothing of this lies unencrypted but in the file's own bytes. */
export interface OutgoingPayment {
  /** End-to-end id: comes back with the result. */
  number: string;
  amountFen: Fen;
  payeeName: string;
  payeeAccount: string;
  /** Twelve-digit number of the payee's bank (联行号); household accounts lie with the bank that pays them out (一卡通). */
  payeeBankCode?: string | undefined;
  purpose: string;
}

export interface OutgoingHead {
  messageId: string;
  createdAt: Date;
  executeOn: IsoDate;
  payerName: string;
  payerAccount: string;
}
export interface OutgoingFile extends OutgoingHead {
  payments: readonly OutgoingPayment[];
}
/** A file too long to be held whole: its head says beforehand how many payments of what sum are to come. */
export interface LongFile extends OutgoingHead {
  count: number;
  sumFen: Fen;
  payments: AsyncIterable<OutgoingPayment>;
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
  /** What is said of the whole: all of it paid, or all but what is named as turned back. */
  group?: { status: 'paid' | 'partly'; settledOn: IsoDate } | undefined;
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
  /** The same piece by piece; throws when the payments are not what the head says. */
  writeLong: (file: LongFile) => AsyncIterable<string>;
  read: (bytes: Buffer) => { ok: true; result: ReportedResult } | { ok: false; faults: ReadFault[] };
}
