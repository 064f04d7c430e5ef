import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { accepted, attachEvidence, defineCommand, kitRefusal, mustHold, refused, type CommandBasics, type EvidenceInput, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { findOpenOrders } from '../../bank/application/open-orders.ts';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals } from '../../bank/application/payee-accounts.ts';
import type { FundsDuty } from '../../duties.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mustBeProven, mustBeUnpaid } from '../domain/recovery-rules.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import { findPayOutRefusals, type PayableOrder } from './find-pay-out-refusals.ts';
import { handOutRefund } from './hand-out-refund.ts';
import { lockRefundOrder, readRefundLines, type RefundLine } from './load-refund-order.ts';
import { holderOfCase, receiptEventsOfCase } from './recovered-of-case.ts';

export interface PayRefund extends CommandBasics {
  refundListId: string;
  method: 'CASH_ON_SPOT' | 'BY_BANK';
  /** Lines to be paid this way; all that are open when left out. */
  lineIds?: string[] | null;
  fromAccount: string;
  bankReference?: string | null;
  evidence?: EvidenceInput[] | null;
}

const duty: FundsDuty = 'funds.refund.pay';
const field = 'refundListId';

/**
 * Pays lines of a refund list back to their households, to the fen (清退, F10): as cash handed out at the meeting against signatures, which is paid
 * at once, or through the bank to the checked account of each line, which is paid when the bank says so.
 */
export const payRefund = ({ sealingKey, ticketSecret }: ServiceSettings) =>
  defineCommand<PayRefund>({
    name: 'payRefund',
    duty,
    input: z.object({
      refundListId: z.string().min(1).max(120), lineIds: z.array(z.string().min(1).max(120)).min(1).max(2000).nullish(), fromAccount: z.string().regex(/^\d{8,30}$/),
      bankReference: z.string().regex(/^[\w-]{4,60}$/).nullish(),
      evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.enum(['signed-attendance', 'signed-receipt', 'photo']) })).max(20).nullish(),
    }),
    async handle(work, { refundListId, method: way, lineIds, fromAccount, bankReference = null, evidence }) {
      const order = await lockRefundOrder(work.em, refundListId);
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const method = way === 'BY_BANK' ? 'by-bank' : 'cash-on-spot';
      const chosen = await chooseLines(work, order, lineIds ?? null);
      await lockBook(work.em, programme.id, 'cash');
      if ('refusals' in chosen) return refused(...chosen.refusals);
      const { lines } = chosen;
      const amountFen = lines.reduce((sum, line) => sum + line.amountFen, 0n);
      const refusals = [
        ...mustBeProven({ method, bankReference, evidence: evidence?.length ?? 0 })
          .map((rejection) => recoveryRefusal(rejection, { field: rejection.code === 'SIGNATURES_MISSING' ? 'evidence' : 'bankReference' })),
        ...(await findPayOutRefusals(work, programme, sealingKey, { order, amountFen, fromAccount, field })),
        ...(method === 'by-bank' ? await findLineRefusals(work, order, lines) : []),
      ];
      if (refusals.length > 0) return refused(...refusals);
      if (evidence && !(await attachEvidence(work, 'funds', ticketSecret, { type: 'RefundOrder', id: order.id, regionCode: order.regionCode }, evidence))) {
        return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      }
      const unpaid = method === 'cash-on-spot' && bankReference !== null
        ? await handOutRefund(work, programme, { order, lines, amountFen, bankReference }) : await orderLines(work, programme, order, lines);
      return unpaid.length > 0 ? refused(...unpaid) : accepted(order.id);
    },
  });

/** The lines named, or all that are neither paid nor with the bank. */
async function chooseLines(work: Work, order: PayableOrder, lineIds: readonly string[] | null): Promise<{ lines: RefundLine[] } | { refusals: Refusal[] }> {
  const all = await readRefundLines(work.em, order.id);
  const atBank = await findOpenOrders(work.em, ['RefundLine'], all.map(({ lineId }) => lineId));
  const open = all.filter(({ lineId, paidOn }) => paidOn === null && atBank.every(({ subjectId }) => subjectId !== lineId));
  const settled = open.length > 0 ? [] : mustBeUnpaid(order.paidOn, atBank[0]?.number);
  if (settled.length > 0) return { refusals: settled.map((rejection) => recoveryRefusal(rejection, { field })) };
  if (lineIds === null) return { lines: open };
  const lines = open.filter(({ lineId }) => lineIds.includes(lineId));
  const others = new Set(lineIds).size - lines.length;
  return others === 0 ? { lines } : { refusals: [recoveryRefusal({ code: 'REFUND_LINES_NOT_OPEN', lines: others }, { field: 'lineIds' })] };
}

const payeeOf = ({ lineId }: RefundLine) => ({ type: 'refund-line' as const, id: lineId });

async function findLineRefusals(work: Work, { regionCode }: PayableOrder, lines: readonly RefundLine[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const line of lines) refusals.push(...(await findPayeeRefusals(work, payeeOf(line), regionCode, field)));
  return refusals;
}

/** One payment a household: what the bank turns back stands as payable alone, and is corrected and sent again alone. */
async function orderLines(work: Work, programme: Programme, order: PayableOrder, lines: readonly RefundLine[]): Promise<Refusal[]> {
  work.causedBy(order.eventId, ...(await receiptEventsOfCase(work.em, order)));
  for (const line of lines) {
    const ordered = await orderPayment(work, {
      programme, payee: payeeOf(line), subject: { type: 'RefundLine', id: line.lineId }, regionCode: order.regionCode, amountFen: line.amountFen, purpose: '追缴资金清退',
      holderId: holderOfCase(order.caseId),
    });
    if (!ordered.ok) return ordered.refusals;
  }
  return [];
}
