import { z } from 'zod';
import { accepted, defineCommand, mustHold, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { findOpenOrders } from '../../bank/application/open-orders.ts';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals, treasury } from '../../bank/application/payee-accounts.ts';
import type { FundsDuty } from '../../duties.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeUnpaid } from '../domain/recovery-rules.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import { findPayOutRefusals } from './find-pay-out-refusals.ts';
import { lockTreasuryOrder } from './load-treasury-order.ts';
import { holderOfCase, receiptEventsOfCase } from './recovered-of-case.ts';

export interface PayTreasury extends CommandBasics {
  treasuryOrderId: string;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.recovery.pay';

/** Releases to the bank what accountability ordered to the treasury, out of what was recovered of the case (F10); it is paid when the bank says so. */
export const payTreasury = ({ sealingKey }: ServiceSettings) =>
  defineCommand<PayTreasury>({
    name: 'payTreasury',
    duty,
    input: z.object({ treasuryOrderId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { treasuryOrderId, fromAccount }) {
      const order = await lockTreasuryOrder(work.em, treasuryOrderId);
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const [atBank] = await findOpenOrders(work.em, ['TreasuryOrder'], [order.id]);
      await lockBook(work.em, programme.id, 'cash');
      const { amountFen, caseId } = order;
      const field = 'treasuryOrderId';
      const settled = mustBeUnpaid(order.paidOn, atBank?.number).map((rejection) => recoveryRefusal(rejection, { field }));
      // Of what is paid or on its way nothing else is said: its money is gone by its own doing.
      if (settled.length > 0) return refused(...settled);
      const refusals = [
        ...(await findPayOutRefusals(work, programme, sealingKey, { order, amountFen, fromAccount, field })),
        ...(await findPayeeRefusals(work, treasury, programme.regionCode, field)),
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(order.eventId, ...(await receiptEventsOfCase(work.em, order)));
      const ordered = await orderPayment(work, {
        programme, payee: treasury, subject: { type: 'TreasuryOrder', id: order.id }, regionCode: programme.regionCode, amountFen, purpose: '追缴资金上缴国库',
        holderId: holderOfCase(caseId),
      });
      return ordered.ok ? accepted(order.id) : refused(...ordered.refusals);
    },
  });
