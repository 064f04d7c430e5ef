import type { Refusal } from '@sunledger/kernel';
import { kitRefusal, type Work } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeRecovered, mustBeUnpaid } from '../domain/recovery-rules.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import { holderOfCase, receiptEventsOfCase, recoveredOfCase } from './recovered-of-case.ts';

/** An order of accountability to pay recovered money out, to the treasury or to households. */
export interface PayableOrder {
  id: string;
  caseId: string;
  programmeId: string;
  regionCode: string;
  amountFen: bigint;
  orderedBy: string;
  paidOn: string | null;
  eventId: string;
}

interface PayOut {
  order: PayableOrder;
  field: string;
  fromAccount: string;
  kind: 'treasury-return' | 'refunded';
  entryKind: string;
  subjectType: string;
  bankReference: string | null | undefined;
}

/**
 * Judges and books the paying out of recovered money (F10): once, by the named bookkeeper and not by who ordered it
 * (X7), from the programme's own account, and only out of what this case has recovered. The caller holds the cash book.
 */
export async function payOutRecovered(work: Work, programme: Programme, sealingKey: string, payOut: PayOut): Promise<Refusal[]> {
  const { order, field, kind } = payOut;
  const { amountFen } = order;
  const refusals = [
    ...mustBeUnpaid(order.paidOn).map((rejection) => recoveryRefusal(rejection, { field })),
    ...(await findPayerRefusals(work, programme, payOut.fromAccount, sealingKey)),
    ...(order.orderedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: '列单 list' }, { field })] : []),
    ...mustBeRecovered(await recoveredOfCase(work.em, order), amountFen).map((rejection) => recoveryRefusal(rejection, { field })),
  ];
  if (refusals.length > 0) return refusals;
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: payOut.entryKind, ...(payOut.bankReference && { documentNumber: payOut.bankReference }), subject: { type: payOut.subjectType, id: order.id },
    lines: [
      { holderId: holderOfCase(order.caseId), kind: 'special-account', amountFen: -amountFen },
      { holderId: holderOfCase(order.caseId), kind, amountFen },
    ],
  });
  if (!posted.ok) return posted.rejections.map((rejection) => toRefusal(rejection, { field }));
  work.causedBy(order.eventId, ...(await receiptEventsOfCase(work.em, order)));
  return [];
}
