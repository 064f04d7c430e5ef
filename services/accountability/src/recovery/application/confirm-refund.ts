import { z } from 'zod';
import { refundConfirmed } from '@sunledger/events';
import {
  accepted, addToFigures, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em, type EvidenceInput,
} from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { mustBeConfirmable, mustShowSignature, type ConfirmationMethod } from '../domain/recovery-rules.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';

export interface ConfirmRefund extends CommandBasics {
  lineId: string;
  method: ConfirmationMethod;
  evidence?: EvidenceInput[] | null;
}

interface LineFacts {
  id: string;
  refundListId: string;
  regionCode: string;
  amountFen: bigint;
  paidOn: string | null;
  confirmedOn: string | null;
  listedBy: string;
  paidEventId: string | null;
}

/** Records that a household confirmed its refund: after payment, once, and not by whoever made the list (A3, X7). */
export const confirmRefund = (ticketSecret: string) =>
  defineCommand<ConfirmRefund>({
    name: 'confirmRefund',
    duty: 'accountability.refund.confirm',
    input: z.object({ lineId: z.uuid(), method: z.enum(['signature', 'sms-code', 'visit']), evidence: evidenceInputs.nullish() }),
    async handle(work, input) {
      const line = await lockLine(work.em, input.lineId);
      const { id, refundListId, regionCode, amountFen } = line;
      mustHold(work, 'accountability.refund.confirm', regionCode);
      const meetings = await query<{ event_id: string }>(
        work.em, 'select event_id from accountability.refund_meeting where refund_list_id = $1 order by recorded_at, id', [refundListId]);
      const evidence = input.evidence ?? [];
      const refusals = [
        ...mustBeConfirmable(line, work.occurredOn).map((rejection) =>
          toRecoveryRefusal(rejection, { field: rejection.code === 'CONFIRMED_BEFORE_PAID' ? 'occurredOn' : 'lineId' })),
        ...mustShowSignature(input.method, evidence.length, meetings.length).map((rejection) => toRecoveryRefusal(rejection, { field: 'evidence' })),
        ...(line.listedBy === work.actor.personId
          ? [kitRefusal({ code: 'SAME_PERSON', duty: '登记清退确认 confirm', otherDuty: '编制清退名单 list' }, { field: 'lineId' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      work.causedBy(line.paidEventId, ...meetings.map((meeting) => meeting.event_id));
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'RefundLine', id, regionCode }, evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(refundConfirmed, {
        aggregateId: id, regionCode, payload: { lineId: id, refundListId, amountFen: amountFen.toString() } });
      await query(
        work.em,
        `update accountability.refund_line set confirmed_on = $2, confirmed_by = $3, confirmation_method = $4, confirmed_event_id = $5 where id = $1`,
        [id, work.occurredOn, work.actor.personId, input.method, eventId],
      );
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'refund-confirmed', amount: amountFen }]);
      return accepted(id);
    },
  });

async function lockLine(em: Em, lineId: string): Promise<LineFacts> {
  const [line] = await query<LineFacts>(
    em,
    `select r.id, r.refund_list_id as "refundListId", r.region_code as "regionCode", r.amount_fen as "amountFen", r.paid_on as "paidOn",
       r.confirmed_on as "confirmedOn", l.listed_by as "listedBy", r.paid_event_id as "paidEventId"
       from accountability.refund_line r join accountability.refund_list l on l.id = r.refund_list_id where r.id = $1 for update of r`,
    [lineId],
  );
  if (!line) throw new NotFound('lineId');
  return line;
}
