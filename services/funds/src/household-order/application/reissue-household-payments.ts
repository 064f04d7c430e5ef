import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findReissueRejections } from '../domain/return-rules.ts';
import { returnRefusal } from '../return-refusals.ts';
import { placeListOrder } from './place-list-order.ts';
import { lockCorrected, type CorrectedList } from './lock-corrected.ts';

export interface ReissueHouseholdPayments extends CommandBasics {
  programmeId: string;
  importId?: string | null;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.household-payment.release';

/** X7: who prepared or approved the list, or corrected a payee or checked that, doesn't pay it. */
function findSamePerson({ preparedBy, approvedBy, correctedBy }: CorrectedList, { actor: { personId } }: Work): Refusal[] {
  const earlier = preparedBy === personId ? '经办 prepare' : approvedBy === personId ? '审批 approve' : correctedBy.includes(personId) ? '更正收款人 correct a payee' : undefined;
  return earlier === undefined ? [] : [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: earlier }, { field: 'programmeId' })];
}

/**
 * Orders what the bank turned back and two persons corrected once more (F5): of every list one order under its number with -2, -3…,
 * released like the list itself by the named bookkeeper, a third person, from the own account. Accepts with the first of the orders.
 */
export const reissueHouseholdPayments = ({ sealingKey }: ServiceSettings) =>
  defineCommand<ReissueHouseholdPayments>({
    name: 'reissueHouseholdPayments',
    duty,
    input: z.object({ programmeId: z.uuid(), importId: z.uuid().nullish(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { programmeId, importId = null, fromAccount }) {
      const programme = await getProgramme(work.em, programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const lists = await lockCorrected(work, programmeId, importId);
      const facts = lists.length > 0 ? lists : [{ corrected: 0, openOrder: null, closedBooks: [], payees: [] }];
      const refusals = [
        ...facts.flatMap(findReissueRejections).map((rejection) => returnRefusal(rejection, { field: 'programmeId' })),
        ...lists.flatMap((list) => findSamePerson(list, work)),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const orders: string[] = [];
      for (const list of lists) orders.push(await reissueList(work, programme, list));
      return accepted(orders[0]!);
    },
  });

async function reissueList(work: Work, programme: Programme, { importId, regionCode, parent, payments, amountFen }: CorrectedList): Promise<string> {
  work.causedBy(parent.eventId);
  // First: a list has one open order.
  await query(work.em, "update funds.payment_order set state = 'reissued' where id = $1 and state = 'failed'", [parent.id]);
  const order = await placeListOrder(work, programme, { importId, regionCode, payments, amountFen, parent });
  // A supplementary posting a village: the payments stand under it from now on, ordered again.
  await query(
    work.em,
    `with corrected as (select r.id, r.payment_id, r.village_code, r.amount_fen, p.body_id from funds.household_return r join funds.household_posting p on p.id = r.posting_id
        where r.import_id = $1 and r.state = 'corrected'),
     posting as (
       insert into funds.household_posting (id, import_id, programme_id, village_code, body_id, payments, amount_fen, paid_on, paid_by, recorded_at, order_id, round)
       select uuidv7(), $1, $2, village_code, min(body_id), count(*), sum(amount_fen), $3, $4, $5, $6,
         (select max(round) + 1 from funds.household_posting where import_id = $1) from corrected group by village_code returning id, village_code),
     again as (
       update funds.household_payment e set posting_id = p.id, paid_on = $3, state = 'paid' from corrected c join posting p using (village_code) where e.id = c.payment_id)
     update funds.household_return r set state = 'reissued', reissued_order_id = $6 from corrected c where r.id = c.id`,
    [importId, programme.id, work.occurredOn, work.actor.personId, work.now, order.id],
  );
  return order.id;
}
