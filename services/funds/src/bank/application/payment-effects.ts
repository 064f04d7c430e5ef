import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import type { Em, Work } from '@sunledger/service-kit';
import type { BulkPayments } from './bulk-payments.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

/** A payment that the bank carried out; `work` is dated by the bank's day. */
export interface PaidOrder {
  id: string;
  number: string;
  subjectId: string;
  holderId: string;
  amountFen: Fen;
  orderedEventId: string;
  /** Day of the first release, however often it was reissued. */
  releasedOn: IsoDate;
}

/** What follows for the thing that was paid for. The cash waits in transit (在途): `paid` books where it went. */
export interface PaymentEffect {
  /** Locks the subjects before their payments, in one order everywhere. */
  lock: (em: Em, subjectIds: readonly string[]) => Promise<unknown>;
  /** Why a payment that came back may not go out again now. */
  findReissueRefusals?: (em: Em, subjectId: string) => Promise<Refusal[]>;
  paid: (work: Work, programme: Programme, order: PaidOrder) => Promise<void>;
  /** Undoes `paid` where the bank turned the payment back afterwards (后退汇): `tell` emits the fact, and returns its id. */
  returned: (work: Work, programme: Programme, order: PaidOrder, tell: () => Promise<string>) => Promise<void>;
  /** Takes its release back: it stands as approved again, its quota committed (F5). None where the service itself orders it. */
  cancelled?: (work: Work, programme: Programme, subjectId: string, eventId: string) => Promise<void>;
  /** Which of these rest on having been paid, so that their payment can't come back. */
  findKept?: (em: Em, subjectIds: readonly string[]) => Promise<readonly string[]>;
}

/** By the kind of thing paid for; lists of payments to households on their own. */
export interface PaymentEffects {
  single: Readonly<Record<string, PaymentEffect>>;
  bulk: BulkPayments;
}
