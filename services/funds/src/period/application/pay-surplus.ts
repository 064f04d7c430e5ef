import { z } from 'zod';
import { surplusReleased } from '@sunledger/events';
import type { Fen, Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { findOpenOrders } from '../../bank/application/open-orders.ts';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals, treasury } from '../../bank/application/payee-accounts.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { cashOfSurplus, mustCoverInterest, mustFollowReturn } from '../domain/surplus-rules.ts';
import { periodRefusal } from '../period-refusals.ts';
import { lockReturn, readAccountCash, type ReturnRow } from './load-surplus-return.ts';
import { settleReturn } from './settle-surplus.ts';

export interface PaySurplus extends CommandBasics {
  surplusReturnId: string;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.surplus.pay';

/** What is released now; undefined where it is paid or with the bank. */
interface Release {
  surplusFen?: Fen | undefined;
  interestFen?: Fen | undefined;
}

/**
 * Releases to the bank what a return owes the treasury (结余上缴, F2), by the named bookkeeper: of the surplus the cash that lies free in the account, for the
 * rest never left the treasury and is cancelled as quota only; and the interest, which came as cash, in a payment of its own. What is owed as retention stays (F7).
 */
export const paySurplus = (sealingKey: string) =>
  defineCommand<PaySurplus>({
    name: 'paySurplus',
    duty,
    input: z.object({ surplusReturnId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { surplusReturnId, fromAccount }) {
      const order = await lockReturn(work.em, surplusReturnId);
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const atBank = await findOpenOrders(work.em, ['SurplusReturn', 'SurplusInterest'], [order.id]);
      await lockBook(work.em, programme.id, 'quota');
      await lockBook(work.em, programme.id, 'cash');
      const field = 'surplusReturnId';
      if (order.paidOn !== null) return refused(periodRefusal({ code: 'SURPLUS_ALREADY_PAID', paidOn: order.paidOn }, { field }));
      const isOpen = (subjectType: string, paidOn: string | null): boolean => paidOn === null && atBank.every((one) => one.subjectType !== subjectType);
      const cash = await readAccountCash(work.em, programme);
      const release: Release = {
        surplusFen: isOpen('SurplusReturn', order.cashPaidOn) ? cashOfSurplus(order.amountFen - order.interestFen, cash) : undefined,
        interestFen: order.interestFen > 0n && isOpen('SurplusInterest', order.interestPaidOn) ? order.interestFen : undefined,
      };
      const [first] = atBank;
      if (first && !release.surplusFen && release.interestFen === undefined) return refused(periodRefusal({ code: 'SURPLUS_WITH_THE_BANK', number: first.number }, { field }));
      const pays = (release.surplusFen ?? 0n) + (release.interestFen ?? 0n) > 0n;
      const refusals = [
        ...(order.orderedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: '收回结余 return' }, { field })] : []),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...mustFollowReturn(order.orderedOn, work.occurredOn).map((rejection) => periodRefusal(rejection, { field: 'occurredOn' })),
        ...mustCoverInterest(release.interestFen ?? 0n, cash).map((rejection) => periodRefusal(rejection, { field })),
        ...(pays ? await findPayeeRefusals(work, treasury, programme.regionCode, field) : []),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const unordered = await releaseReturn(work, programme, order, release);
      return unordered.length > 0 ? refused(...unordered) : accepted(order.id);
    },
  });

async function releaseReturn(work: Work, programme: Programme, order: ReturnRow, { surplusFen, interestFen }: Release): Promise<Refusal[]> {
  const { id, year } = order;
  work.causedBy(order.eventId);
  const parts = [
    { type: 'SurplusReturn', amountFen: surplusFen ?? 0n, purpose: `${year}年度结余资金上缴国库` }, { type: 'SurplusInterest', amountFen: interestFen ?? 0n, purpose: `${year}年度专户利息上缴国库` },
  ];
  for (const { type, amountFen, purpose } of parts.filter((part) => part.amountFen > 0n)) {
    const ordered = await orderPayment(work, { programme, payee: treasury, subject: { type, id }, regionCode: programme.regionCode, amountFen, purpose });
    if (!ordered.ok) return ordered.refusals;
  }
  const quotaOnlyFen = surplusFen === undefined ? 0n : order.amountFen - order.interestFen - surplusFen;
  const eventId = await work.emit(surplusReleased, {
    aggregateId: id, regionCode: programme.regionCode,
    payload: {
      returnId: id, programmeId: programme.id, cashFen: (surplusFen ?? 0n).toString(), quotaOnlyFen: quotaOnlyFen.toString(), interestFen: (interestFen ?? 0n).toString() },
  });
  if (surplusFen !== undefined) await query(work.em, 'update funds.surplus_return set cash_fen = $2 where id = $1', [id, surplusFen]);
  // Where no cash of it lies in the account and no interest is owed, it is settled by having been taken back.
  await settleReturn(work, id, { paidBy: work.actor.personId, eventId });
  return [];
}
