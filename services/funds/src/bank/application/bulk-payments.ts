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

export interface Settled {
  paid: number;
  failed: number;
  paidFen: Fen;
}

/** What the bank's part needs of whoever pays whole lists: it knows of their files and results only. */
export interface BulkPayments {
  /** Locks the lists' orders of a programme that wait to be sent. */
  lockWaiting: (em: Em, programmeId: string) => Promise<readonly { id: string }[]>;
  /** Plans the files of an order, to be written by themselves; returns their ids. */
  planFiles: (work: Work, programme: Programme, orderId: string) => Promise<string[]>;
  /** Locks everything that a result of the file touches, and says what was sent in it and how to settle that. */
  lockFile: (em: Em, file: BulkFile) => Promise<{
    sent: readonly SentPayment[];
    settle: (work: Work, reported: readonly ReportedPayment[], resultId: string) => Promise<Settled>;
  }>;
}
