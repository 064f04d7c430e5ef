import type { Fen, IsoDate } from '@sunledger/kernel';
import type { Em, Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ReportedPayment } from '../domain/bank-file.ts';
import type { SentPayment } from '../domain/result-rules.ts';

/** A file that carries payments of a whole list, and not single orders. */
export interface BulkFile {
  id: string;
  orderId: string;
  programmeId: string;
  /** Its result was taken in before: of another one only that follows which came back since. */
  answeredOn: IsoDate | null;
  /** The bank's day in that result. */
  settledOn: IsoDate | null;
}

/** An order of a list that is taken back. */
export interface CancelledList {
  id: string;
  number: string;
  importId: string;
  amountFen: Fen;
  /** Whether it came back from the bank; else it waits for the next file. */
  failed: boolean;
  /** Whether it carries what came back of an order before it. */
  reissued: boolean;
}

export interface Settled {
  paid: number;
  failed: number;
  paidFen: Fen;
}

/** What the bank's part needs of whoever pays whole lists: it knows of their files and results only. */
export interface BulkPayments {
  /** Locks the lists' orders of a programme that wait to be sent, all of them or those named. */
  lockWaiting: (em: Em, programmeId: string, orderIds: readonly string[] | null) => Promise<readonly { id: string }[]>;
  /** Plans the files of an order, to be written by themselves; returns their ids. */
  planFiles: (work: Work, programme: Programme, orderId: string) => Promise<string[]>;
  /** Locks a list before its order. */
  lockList: (em: Em, importId: string) => Promise<unknown>;
  /** Takes back what an order of a list, locked and judged, had put into ledgers; says what of its cash goes to which account. */
  cancel: (work: Work, programme: Programme, order: CancelledList) => Promise<{ amountFen: Fen; to: 'special-account' | 'payable' }>;
  /** Locks everything that a result of the file touches, and says what was sent in it and how to settle that. */
  lockFile: (em: Em, file: BulkFile) => Promise<{
    sent: readonly SentPayment[];
    settle: (work: Work, reported: readonly ReportedPayment[], resultId: string) => Promise<Settled>;
  }>;
}
