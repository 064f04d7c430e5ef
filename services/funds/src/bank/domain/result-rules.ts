import type { Fen, IsoDate } from '@sunledger/kernel';
import type { ReadFault, ReportedPayment, ReportedResult } from './bank-file.ts';

export type OrderState = 'ordered' | 'sent' | 'paid' | 'failed' | 'reissued' | 'cancelled';
export interface SentPayment {
  number: string;
  amountFen: Fen;
  state: OrderState;
  orderedOn: IsoDate;
  /** The bank's day, once it has answered. */
  settledOn?: IsoDate | null;
  /** What stands on its having been paid, so that it can't come back: the household has it in hand, or money of the advance was recovered. */
  keptBy?: 'receipt' | 'recovery' | null;
}
export interface SentFile {
  payments: readonly SentPayment[];
  /** Payments to households, thousands a file: a bank may name those alone that it turned back. */
  bulk?: boolean;
}

export type ResultFault =
  | ReadFault
  | { code: 'MESSAGE_UNKNOWN'; originalMessageId: string }
  | { code: 'COUNT_DIFFERS'; reported: number; sent: number }
  | { code: 'SUM_DIFFERS'; reportedFen: Fen; sentFen: Fen }
  | { code: 'PAYMENT_UNKNOWN'; number: string }
  | { code: 'PAYMENT_TWICE'; number: string }
  | { code: 'PAYMENT_MISSING'; number: string }
  | { code: 'PAYMENT_PENDING'; number: string }
  | { code: 'PAYMENT_AMOUNT_DIFFERS'; number: string; reportedFen: Fen; sentFen: Fen }
  | { code: 'PAYMENT_SETTLED_OTHERWISE'; number: string }
  | { code: 'RETURNED_AFTER_RECEIPT'; number: string }
  | { code: 'RETURNED_AFTER_RECOVERY'; number: string }
  | { code: 'SETTLED_IN_FUTURE'; number: string; settledOn: IsoDate }
  | { code: 'SETTLED_BEFORE_ORDER'; number: string; settledOn: IsoDate; orderedOn: IsoDate };

const sumOf = (payments: readonly { amountFen: Fen }[]): Fen => payments.reduce((sum, payment) => sum + payment.amountFen, 0n);

/** A bulk file of which the bank says that all of it was paid, or all but what it names; "all but" without a name says nothing. */
const othersPaid = ({ group, reported }: ReportedResult, sent: SentFile): boolean =>
  sent.bulk === true && (group?.status === 'paid' ? reported.length === 0 : group?.status === 'partly' && reported.some(({ status }) => status === 'failed'));

/** A file that was turned away or carried out whole says the same of each of its payments. */
export function reportedOf(result: ReportedResult, sent: SentFile): readonly ReportedPayment[] {
  const { rejectedWhole, reported, group } = result;
  if (rejectedWhole && reported.length === 0) return sent.payments.map(({ number }) => ({ number, status: 'failed' as const, ...rejectedWhole }));
  if (!group || !othersPaid(result, sent)) return reported;
  const named = new Set(reported.map(({ number }) => number));
  // "All but" said of a file that was answered before names what has come back since, and leaves the others as they are.
  const others = sent.payments.filter(({ number, state }) => !named.has(number) && (group.status === 'paid' || state === 'sent'));
  return [...reported, ...others.map(({ number }) => ({ number, status: 'paid' as const, settledOn: group.settledOn }))];
}

/** F5: debited, and turned back by the receiving bank on that day or later (后退汇): a fact of its own, and no contradiction. */
export const comesBack = (reported: ReportedPayment, sent: SentPayment): boolean =>
  sent.state === 'paid' && reported.status === 'failed' && sent.settledOn != null && reported.settledOn >= sent.settledOn;

function findContradiction(reported: ReportedPayment, sent: SentPayment): ResultFault[] {
  const { number } = sent;
  if (comesBack(reported, sent)) {
    if (!sent.keptBy) return [];
    return [{ code: sent.keptBy === 'receipt' ? 'RETURNED_AFTER_RECEIPT' : 'RETURNED_AFTER_RECOVERY', number }];
  }
  const settledBefore = sent.state === 'paid' ? 'paid' : sent.state === 'failed' || sent.state === 'reissued' ? 'failed' : undefined;
  return settledBefore !== undefined && settledBefore !== reported.status ? [{ code: 'PAYMENT_SETTLED_OTHERWISE', number }] : [];
}

const judgePayment = (reported: ReportedPayment, sent: SentPayment, today: IsoDate): ResultFault[] => {
  const { number, amountFen, settledOn } = reported;
  return [
    ...(reported.status === 'pending' ? [{ code: 'PAYMENT_PENDING' as const, number }] : []),
    ...(amountFen !== undefined && amountFen !== sent.amountFen ? [{ code: 'PAYMENT_AMOUNT_DIFFERS' as const, number, reportedFen: amountFen, sentFen: sent.amountFen }] : []),
    ...findContradiction(reported, sent),
    ...(settledOn > today ? [{ code: 'SETTLED_IN_FUTURE' as const, number, settledOn }] : []),
    ...(settledOn < sent.orderedOn ? [{ code: 'SETTLED_BEFORE_ORDER' as const, number, settledOn, orderedOn: sent.orderedOn }] : []),
  ];
};

/**
 * Why a result is not taken in, everything at once: it must answer each payment of one file of ours exactly once, and to
 * the fen; what was answered before may be left out. One faulty line turns the whole result away, or half a file would stand for a whole one.
 */
export function findResultFaults(result: ReportedResult, sent: SentFile, today: IsoDate): ResultFault[] {
  const reported = reportedOf(result, sent);
  const byNumber = new Map(sent.payments.map((payment) => [payment.number, payment]));
  const seen = new Map<string, number>();
  for (const { number } of reported) seen.set(number, (seen.get(number) ?? 0) + 1);
  const sentFen = sumOf(sent.payments);
  return [
    ...(result.payments !== undefined && result.payments !== sent.payments.length
      ? [{ code: 'COUNT_DIFFERS' as const, reported: result.payments, sent: sent.payments.length }] : []),
    ...(result.sumFen !== undefined && result.sumFen !== sentFen ? [{ code: 'SUM_DIFFERS' as const, reportedFen: result.sumFen, sentFen }] : []),
    ...[...seen].filter(([number]) => !byNumber.has(number)).map(([number]) => ({ code: 'PAYMENT_UNKNOWN' as const, number })),
    ...[...seen].filter(([, times]) => times > 1).map(([number]) => ({ code: 'PAYMENT_TWICE' as const, number })),
    ...sent.payments.filter(({ number, state }) => state === 'sent' && !seen.has(number)).map(({ number }) => ({ code: 'PAYMENT_MISSING' as const, number })),
    ...reported.flatMap((payment) => {
      const original = byNumber.get(payment.number);
      return original ? judgePayment(payment, original, today) : [];
    }),
  ];
}
