import { z } from 'zod';
import { surplusPaid } from '@sunledger/events';
import type { Fen, IsoDate } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { mustLeaveWhatIsOwed } from '../domain/surplus-rules.ts';
import { periodRefusal } from '../period-refusals.ts';

export interface PaySurplus extends CommandBasics {
  surplusReturnId: string;
  fromAccount: string;
  bankReference: string;
}

interface ReturnRow {
  id: string;
  programmeId: string;
  amountFen: Fen;
  interestFen: Fen;
  orderedBy: string;
  paidOn: IsoDate | null;
  eventId: string;
}

/** Pays the cash of a returned surplus to the treasury (结余上缴, F2), by the named bookkeeper; what is owed as retention stays (F7). */
export const paySurplus = (sealingKey: string) =>
  defineCommand<PaySurplus>({
    name: 'paySurplus',
    duty: 'funds.surplus.pay',
    input: z.object({ surplusReturnId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/), bankReference: z.string().regex(/^[\w-]{4,60}$/) }),
    async handle(work, { surplusReturnId, fromAccount, bankReference }) {
      const [order] = await query<ReturnRow>(
        work.em,
        `select id, programme_id as "programmeId", amount_fen as "amountFen", interest_fen as "interestFen", ordered_by as "orderedBy", paid_on as "paidOn", event_id as "eventId"
           from funds.surplus_return where id = $1 for update`,
        [surplusReturnId],
      );
      if (!order) throw new NotFound('surplusReturnId');
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, 'funds.surplus.pay', programme.regionCode, programme.line);
      await lockBook(work.em, programme.id, 'cash');
      const { account, owed } = await queryOne<{ account: Fen; owed: Fen }>(
        work.em,
        `select coalesce(sum(balance_fen) filter (where kind = 'special-account' and holder_id = $2), 0)::bigint as account,
           coalesce(-sum(balance_fen) filter (where kind = 'retention'), 0)::bigint as owed from funds.account where programme_id = $1 and book = 'cash'`,
        [programme.id, programme.bodyId],
      );
      const refusals = [
        ...(order.paidOn === null ? [] : [periodRefusal({ code: 'SURPLUS_ALREADY_PAID', paidOn: order.paidOn }, { field: 'surplusReturnId' })]),
        ...(order.orderedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: '收回结余 return' }, { field: 'surplusReturnId' })] : []),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...mustLeaveWhatIsOwed(order.amountFen, account, owed).map((rejection) => periodRefusal(rejection, { field: 'surplusReturnId' })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const { amountFen, interestFen } = order;
      const posted = await postEntry(work, {
        programmeId: programme.id, book: 'cash', kind: 'surplus-paid', documentNumber: bankReference, subject: { type: 'SurplusReturn', id: order.id },
        lines: [
          { holderId: programme.bodyId, kind: 'special-account', amountFen: -amountFen },
          { holderId: programme.bodyId, kind: 'treasury-return', amountFen },
          // Interest that was owed is owed no more: it came, and it went on.
          ...(interestFen === 0n ? [] : [
            { holderId: programme.bodyId, kind: 'interest-owed' as const, amountFen: interestFen }, { holderId: programme.bodyId, kind: 'interest' as const, amountFen: -interestFen }]),
        ],
      });
      if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'surplusReturnId' })));
      work.causedBy(order.eventId);
      const eventId = await work.emit(surplusPaid, {
        aggregateId: order.id, regionCode: programme.regionCode, payload: { returnId: order.id, programmeId: programme.id, amountFen: amountFen.toString() } });
      await query(
        work.em, 'update funds.surplus_return set paid_on = $2, paid_by = $3, bank_reference = $4, paid_event_id = $5 where id = $1',
        [order.id, work.occurredOn, work.actor.personId, bankReference, eventId]);
      return accepted(order.id);
    },
  });
