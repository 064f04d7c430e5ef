import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { kitRefusal, type Work } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mustBeRecovered, mustFollowOrder } from '../domain/recovery-rules.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import { readCaseMoney } from './recovered-of-case.ts';

/** An order of accountability to pay recovered money out, to the treasury or to households. */
export interface PayableOrder {
  id: string;
  caseId: string;
  programmeId: string;
  regionCode: string;
  orderedBy: string;
  orderedOn: IsoDate;
  paidOn: IsoDate | null;
  eventId: string;
}

export interface PayOut {
  order: PayableOrder;
  amountFen: Fen;
  fromAccount: string;
  /** Names the order in the input. */
  field: string;
}

/**
 * Why recovered money may not be paid out (F10): by the named bookkeeper and not by who ordered it (X7), from the programme's own account,
 * only out of what this case has recovered, and no earlier than it was ordered and came in. The caller holds the order and the cash book.
 */
export async function findPayOutRefusals(work: Work, programme: Programme, sealingKey: string, { order, amountFen, fromAccount, field }: PayOut): Promise<Refusal[]> {
  const on = work.occurredOn;
  return [
    ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
    ...(order.orderedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: '列单 list' }, { field })] : []),
    ...mustFollowOrder(order.orderedOn, on).map((rejection) => recoveryRefusal(rejection, { field: 'occurredOn' })),
    ...mustBeRecovered(await readCaseMoney(work.em, order), amountFen, on)
      .map((rejection) => recoveryRefusal(rejection, { field: rejection.code === 'PAID_BEFORE_RECEIVED' ? 'occurredOn' : field })),
  ];
}
