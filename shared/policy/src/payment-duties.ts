import type { Duty } from './vocabulary.ts';

/**
 * X7: what each duty (权责) of funds is in a payment, in the words in which packs name incompatible pairs. One table for
 * whoever gives a post and whoever appoints a bookkeeper; a new duty of funds stands here or among those outside.
 */
export const paymentDuties: Readonly<Record<string, Duty>> = {
  'funds.reimbursement.submit': 'prepare',
  'funds.disbursement.request': 'prepare',
  'funds.household-payment.prepare': 'prepare',
  'funds.risk-fund.prepare': 'prepare',
  'funds.payee.enter': 'prepare',
  'funds.reimbursement.review': 'review',
  'funds.disbursement.review': 'review',
  'funds.payee.check': 'review',
  'funds.reimbursement.approve-large': 'approve',
  'funds.household-payment.approve': 'approve',
  'funds.risk-fund.check': 'approve',
  'funds.payment.cancel': 'approve',
  'funds.reimbursement.pay': 'pay',
  'funds.disbursement.pay': 'pay',
  'funds.household-payment.release': 'pay',
  'funds.retention.release': 'pay',
  'funds.refund.pay': 'pay',
  'funds.recovery.pay': 'pay',
  'funds.surplus.pay': 'pay',
  'funds.risk-fund.pay': 'pay',
  'funds.payment.send': 'pay',
  'funds.cash.receive': 'book',
  'funds.recovery.receive': 'book',
  'funds.month.close': 'book',
  'funds.village-book.close': 'book',
};

/** Duties of funds that are no part of any one payment. */
export const outsidePayments: Readonly<Record<string, string>> = {
  'funds.programme.open': 'sets up what is paid from',
  'funds.programme.change-account': 'says which account is paid from; a second person confirms it',
  'funds.bookkeeper.appoint': 'names who keeps the book; its command refuses to name oneself',
  'funds.budget-subject.change': 'changes what quota is called',
  'funds.quota.receive': 'books quota, which is no cash',
  'funds.allocation.issue': 'moves quota, which is no cash',
  'funds.allocation.reverse': 'moves quota back',
  'funds.receipt.reverse': 'undoes an entry of another person, which its command sees to',
  'funds.surplus.return': 'takes quota back from those below',
  'funds.year.close': 'closes what others booked',
  'funds.whereabouts.register': 'tells where quota went',
  'funds.retention.guarantee': 'registers a paper in place of money',
  'funds.retention.guarantee-check': 'checks that paper; its command refuses who registered it',
  'funds.receipt.record': 'writes down what a household says it received',
  'funds.plan.propose': 'proposes what may be paid for; its adoption is another person’s',
  'funds.plan.adopt': 'adopts a plan, not a payment',
  'funds.factor.propose': 'computes shares',
  'funds.factor.approve': 'adopts shares, not a payment',
  'funds.journal.verify': 'reads',
  'funds.ledger.read': 'reads',
  'funds.document.read': 'reads',
  'funds.payee.read': 'reads',
};

/** The kind of payment duty that a duty is, if it is one. */
export const paymentDutyOf = (duty: string): Duty | undefined => (Object.hasOwn(paymentDuties, duty) ? paymentDuties[duty] : undefined);
