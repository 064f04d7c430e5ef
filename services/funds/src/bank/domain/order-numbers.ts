import type { IsoDate } from '@sunledger/kernel';

const compact = (on: IsoDate): string => on.replaceAll('-', '');

/** Number of a payment, its end-to-end id at the bank: unique for ever, at most 35 characters (ISO 20022). */
export const orderNumber = (on: IsoDate, sequence: bigint): string => `SL${compact(on)}${sequence.toString().padStart(8, '0')}`;
export const messageNumber = (on: IsoDate, sequence: bigint): string => `SLM${compact(on)}${sequence.toString().padStart(8, '0')}`;

/** F5: a reissued payment carries its parent's number, with the attempt behind it. */
export function reissueNumber(parent: string): string {
  const [root = parent, attempt = '1'] = parent.split('-');
  return `${root}-${Number(attempt) + 1}`;
}
