import type { Fen } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';

export interface OpenOrder {
  subjectType: string;
  subjectId: string;
  number: string;
  amountFen: Fen;
}

/** Payments of some things that the bank has, is to get or has turned back: none of these is paid another way meanwhile. */
export const findOpenOrders = (em: Em, subjectTypes: readonly string[], subjectIds: readonly string[]): Promise<OpenOrder[]> =>
  query(
    em,
    `select subject_type as "subjectType", subject_id as "subjectId", number, amount_fen as "amountFen" from funds.payment_order
      where subject_type = any($1) and subject_id = any($2) and state in ('ordered', 'sent', 'failed') order by number`,
    [subjectTypes, subjectIds],
  );

/** Who released a payment first, whoever sent it again since: a reissued payment carries its parent's number. */
export const releasedBy = async (em: Em, number: string): Promise<string> =>
  (await queryOne<{ by: string }>(em, "select ordered_by as by from funds.payment_order where number = split_part($1, '-', 1)", [number])).by;
