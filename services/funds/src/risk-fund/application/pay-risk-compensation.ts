import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals } from '../../bank/application/payee-accounts.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeIn, mustNotPrecede } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { lockAdvance } from './load-advance.ts';

export interface PayRiskCompensation extends CommandBasics {
  advanceId: string;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.risk-fund.pay';

/**
 * Releases the fund's share to the lending bank (分险代偿支付, F1), from the own account by the named bookkeeper (三专), who neither asked
 * for it nor checked it. Its quota is reserved and its cash in transit until the bank says that it is paid.
 */
export const payRiskCompensation = (sealingKey: string) =>
  defineCommand<PayRiskCompensation>({
    name: 'payRiskCompensation',
    duty,
    input: z.object({ advanceId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { advanceId, fromAccount }) {
      const advance = await lockAdvance(work.em, advanceId);
      const programme = await getProgramme(work.em, advance.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const { id, regionCode, amountFen, loanNumber } = advance;
      const payee = { type: 'body' as const, id: advance.bankBodyId };
      const states = mustBeIn(advance.state, 'approved');
      const earlier = [{ by: advance.requestedBy, duty: '申请 request' }, { by: advance.checkedBy, duty: '复核 check' }].find(({ by }) => by === work.actor.personId);
      const refusals = [
        ...states.map((rejection) => riskRefusal(rejection, { field: 'advanceId' })),
        ...mustNotPrecede(work.occurredOn, advance.checkedOn ?? advance.requestedOn).map((rejection) => riskRefusal(rejection, { field: 'occurredOn' })),
        ...(earlier ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: earlier.duty }, { field: 'advanceId' })] : []),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...findUseRefusals(work, programme, { use: 'risk-compensation', projectKind: '', regionCode }, 'advanceId'),
        ...(states.length > 0 ? [] : await findPayeeRefusals(work, payee, regionCode, 'advanceId')),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const holderId = programme.bodyId;
      const reserved = await postEntry(work, {
        programmeId: programme.id, book: 'quota', kind: 'risk-compensation-reserved', subject: { type: 'RiskAdvance', id },
        lines: [{ holderId, kind: 'available', amountFen: -amountFen }, { holderId, kind: 'committed', amountFen }],
      });
      if (!reserved.ok) return refused(...reserved.rejections.map((rejection) => toRefusal(rejection, { field: 'advanceId' })));
      work.causedBy(advance.lastEventId);
      const ordered = await orderPayment(work, {
        programme, payee, subject: { type: 'RiskAdvance', id }, regionCode, amountFen, purpose: `小额信贷风险补偿 ${loanNumber}` });
      if (!ordered.ok) return refused(...ordered.refusals);
      await query(work.em, "update funds.risk_advance set state = 'ordered', ordered_by = $2, last_event_id = $3 where id = $1", [id, work.actor.personId, ordered.order.eventId]);
      return accepted(id);
    },
  });
