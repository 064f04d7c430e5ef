import { toFen, typedYuan } from '../format/money.ts';
import type { ReceiptDispute } from '../operations/answers.gen.ts';

export type Said = 'FULL' | ReceiptDispute;

export const answers: readonly { value: Said; zh: string; en: string }[] = [
  { value: 'FULL', zh: '全额到手', en: 'all of it' }, { value: 'SHORT', zh: '少发', en: 'less' }, { value: 'LATE', zh: '迟发', en: 'too late' },
  { value: 'MISSING', zh: '没有到手', en: 'nothing' }, { value: 'DIVERTED', zh: '被他人领取', en: 'taken by another' },
];

/** Whether the sum has to be asked for besides. */
export const asksForSum = (said: Said): boolean => said === 'SHORT' || said === 'DIVERTED';

/** What a household's answer is in the register's words; undefined as long as its sum is none, or more than was paid. */
export function receiptOf(said: Said, typed: string, paid: string): { received: string; dispute?: ReceiptDispute } | undefined {
  if (said === 'FULL') return { received: paid };
  if (said === 'LATE') return { received: paid, dispute: said };
  if (said === 'MISSING') return { received: '0.00', dispute: said };
  const received = typed.trim() === '' && said === 'DIVERTED' ? '0.00' : typedYuan(typed);
  return received !== undefined && toFen(received) < toFen(paid) ? { received, dispute: said } : undefined;
}
