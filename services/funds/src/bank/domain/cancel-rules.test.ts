import { expect, test } from 'vitest';
import { findCancelRejections, type Cancellation } from './cancel-rules.ts';

const aCancellation = (overrides: Partial<Cancellation> = {}): Cancellation =>
  ({ state: 'ordered', subjectType: 'Reimbursement', goesBack: true, retentionOut: false, byBookkeeper: false, ...overrides });

test.each([
  ['that waits for the next file', {}, []],
  ['that the bank turned back', { state: 'failed' }, []],
  ['that is in a file for the bank', { state: 'sent' }, [{ code: 'ORDER_NOT_CANCELLABLE', state: 'sent' }]],
  ['that was paid', { state: 'paid' }, [{ code: 'ORDER_NOT_CANCELLABLE', state: 'paid' }]],
  ['that was taken back before', { state: 'cancelled' }, [{ code: 'ORDER_NOT_CANCELLABLE', state: 'cancelled' }]],
  ['that orders itself', { goesBack: false, subjectType: 'Retention' }, [{ code: 'ORDER_CANCELLED_BY_ITSELF', subjectType: 'Retention' }]],
  ['whose retention has been paid out', { state: 'failed', retentionOut: true }, [{ code: 'RETENTION_OUT_OF_PAYMENT' }]],
  ['by whoever keeps the account', { byBookkeeper: true }, [{ code: 'CANCELLED_BY_BOOKKEEPER' }]],
] as const)('[F5][X7] a payment order taken back: one %s', (_case, overrides, rejections) => {
  expect(findCancelRejections(aCancellation(overrides))).toEqual(rejections);
});
