import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { toCashRefusal } from '../cash-refusals.ts';
import type { InflowKind } from '../domain/inflow.ts';

/** Money that a slip of the bank says arrived in a programme's own account. */
export interface Inflow {
  /** Of the receipt that it is booked as. */
  id: string;
  programmeId: string;
  bankReference: string;
  kind: InflowKind;
  amountFen: Fen;
}

/**
 * Takes a bank reference for one inflow (F2): it is booked once, whatever as. Of two at once the second waits here for the first, so this
 * comes before the lock of any book. Refused together with everything else, it is free again.
 */
export async function takeBankReference(work: Work, { id, programmeId, bankReference, kind, amountFen }: Inflow): Promise<Refusal[]> {
  const taken = await query(
    work.em,
    `insert into funds.bank_inflow (id, programme_id, bank_reference, kind, amount_fen, occurred_on) values ($1, $2, $3, $4, $5, $6)
     on conflict (programme_id, bank_reference) where freed_on is null do nothing returning id`,
    [id, programmeId, bankReference, kind, amountFen, work.occurredOn],
  );
  if (taken.length > 0) return [];
  const [used] = await query<{ kind: InflowKind; amountFen: Fen; occurredOn: IsoDate }>(
    work.em,
    `select kind, amount_fen as "amountFen", occurred_on as "occurredOn" from funds.bank_inflow where programme_id = $1 and bank_reference = $2 and freed_on is null`,
    [programmeId, bankReference],
  );
  // Freed between the two statements: it may be taken after all.
  if (!used) return takeBankReference(work, { id, programmeId, bankReference, kind, amountFen });
  return [toCashRefusal({ code: 'BANK_REFERENCE_USED', bankReference, ...used }, { field: 'bankReference' })];
}

/** What was booked wrongly was reversed: its slip may be booked as what it is. */
export const freeBankReference = (work: Work, id: string): Promise<unknown> =>
  query(work.em, 'update funds.bank_inflow set freed_on = $2 where id = $1', [id, work.occurredOn]);
