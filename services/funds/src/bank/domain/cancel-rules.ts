import type { OrderState } from './result-rules.ts';

export interface Cancellation {
  state: OrderState;
  subjectType: string;
  /** Whether what is paid for can go back to where it was before its release. */
  goesBack: boolean;
  /** Retention held when it was paid, before it came back, is on its way to the contractor or has arrived. */
  retentionOut: boolean;
  /** The programme's bookkeeper orders and sends: whoever keeps the account doesn't take payments back as well. */
  byBookkeeper: boolean;
}

export type CancelRejection =
  | { code: 'ORDER_NOT_CANCELLABLE'; state: OrderState }
  | { code: 'ORDER_CANCELLED_BY_ITSELF'; subjectType: string }
  | { code: 'RETENTION_OUT_OF_PAYMENT' }
  | { code: 'CANCELLED_BY_BOOKKEEPER' };

/** F5, X7: what waits for the next file, or came back from the bank, may be taken back, by somebody who neither ordered it nor keeps the account. */
export function findCancelRejections({ state, subjectType, goesBack, retentionOut, byBookkeeper }: Cancellation): CancelRejection[] {
  return [
    ...(state === 'ordered' || state === 'failed' ? [] : [{ code: 'ORDER_NOT_CANCELLABLE' as const, state }]),
    ...(goesBack ? [] : [{ code: 'ORDER_CANCELLED_BY_ITSELF' as const, subjectType }]),
    ...(retentionOut && state === 'failed' ? [{ code: 'RETENTION_OUT_OF_PAYMENT' as const }] : []),
    ...(byBookkeeper ? [{ code: 'CANCELLED_BY_BOOKKEEPER' as const }] : []),
  ];
}
