import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { receiptConfirmed, receiptDisputed } from '@sunledger/events';
import { isWithin } from '@sunledger/kernel';
import {
  accepted, addToFigures, attachEvidence, defineCommand, kitRefusal, meetDeadline, mustHold, NotFound, openTicket, query, queryOne, refused,
  type CommandBasics, type EvidenceInput, type ServiceSettings, type Work,
} from '@sunledger/service-kit';
import { findProofRejections, type ProofRejection, type ReceiptProof } from '../domain/receipt-proof-rules.ts';
import { disputeOf, findReceiptRejections, type Dispute, type PaymentState } from '../domain/receipt-rules.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';
import { paymentState } from '../persistence/payment-state.sql.ts';

export interface RecordReceipt extends CommandBasics {
  paymentId: string;
  received: bigint;
  method: 'SIGNATURE' | 'SMS_CODE' | 'VISIT';
  dispute?: 'SHORT' | 'LATE' | 'MISSING' | 'DIVERTED' | null;
  witnessPersonId?: string | null;
  evidence?: EvidenceInput[] | null;
}

interface PaymentRow {
  id: string;
  posting_id: string;
  programme_id: string;
  village_code: string;
  person_token: string;
  amount_fen: bigint;
  received_fen: bigint | null;
  state: PaymentState;
  prepared_by: string;
  approved_by: string | null;
  paid_by: string;
  corrected_by: string[];
  settled_on: string | null;
  posted_event_id: string | null;
}

const proofFields: Record<ProofRejection['code'], string> = {
  SIGNATURE_PHOTO_MISSING: 'evidence', WITNESS_MISSING: 'witnessPersonId', WITNESS_IS_RECORDER: 'witnessPersonId', WITNESS_PAID: 'witnessPersonId', WITNESS_UNKNOWN: 'witnessPersonId', CODE_NOT_ENTERED: 'code',
};
const disputes: Record<NonNullable<RecordReceipt['dispute']>, Dispute> = { SHORT: 'short', LATE: 'late', MISSING: 'missing', DIVERTED: 'diverted' };
const disputeSaid = ({ dispute }: RecordReceipt): Dispute | null => (dispute ? disputes[dispute] : null);
const methods = { SIGNATURE: 'signature', SMS_CODE: 'sms-code', VISIT: 'visit' } as const;

/** Records what a household says it has in its hands: the last hop of every yuan (F8). Never by who paid it out. */
export const recordReceipt = (settings: ServiceSettings) =>
  defineCommand<RecordReceipt>({
    name: 'recordReceipt',
    duty: 'funds.receipt.record',
    input: z.object({
      paymentId: z.uuid(), received: z.bigint().min(0n), witnessPersonId: z.string().min(1).max(120).nullish(),
      evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.string().max(60) })).max(10).nullish(),
    }),
    async handle(work, input) {
      const payment = await lockPayment(work, input.paymentId);
      mustHold(work, 'funds.receipt.record', payment.village_code);
      const code = await findEnteredCode(work, payment.id);
      const payerIds = payersOf(payment);
      const proof = await readProof(work, settings, payment.village_code, input, { codeEntered: code !== undefined, payerIds });
      const isPayer = payerIds.includes(work.actor.personId);
      const refusals = [
        ...(isPayer ? [kitRefusal({ code: 'SAME_PERSON', duty: '到户确认 record a receipt', otherDuty: '发放 pay' }, { field: 'paymentId' })] : []),
        ...findReceiptRejections({
          state: payment.state, paidFen: payment.amount_fen, beforeFen: payment.received_fen, receivedFen: input.received, settledOn: payment.settled_on,
          occurredOn: work.occurredOn, dispute: disputeSaid(input),
        }).map((rejection) => paymentRefusal(rejection, { field: rejection.code === 'RECEIVED_BEFORE_PAID' ? 'occurredOn' : 'received' })),
        ...findProofRejections(proof).map((rejection) => paymentRefusal(rejection, { field: proofFields[rejection.code] })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const attached = await attachEvidence(
        work, 'funds', settings.ticketSecret, { type: 'HouseholdPayment', id: payment.id, regionCode: payment.village_code }, input.evidence ?? []);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      await writeReceipt(work, payment, input, code);
      return accepted(payment.id);
    },
  });

/** X7: whoever had a hand in a payment neither records nor witnesses that it arrived. */
const payersOf = ({ prepared_by, approved_by, paid_by, corrected_by }: PaymentRow): string[] =>
  [prepared_by, approved_by, paid_by, ...corrected_by].filter((personId) => personId !== null);

/** A code counts for whoever entered it, as long as it could have been entered, and for one receipt. */
async function findEnteredCode(work: Work, paymentId: string): Promise<string | undefined> {
  const [entered] = await query<{ id: string }>(
    work.em,
    `select c.id from funds.receipt_code c where c.payment_id = $1 and c.entered_by = $2 and c.expires_at > $3
       and not exists (select from funds.household_receipt r where r.payment_id = c.payment_id and r.code_id = c.id) order by c.requested_at desc limit 1`,
    [paymentId, work.actor.personId, work.now],
  );
  return entered?.id;
}

async function readProof(
  work: Work, settings: ServiceSettings, villageCode: string, input: RecordReceipt, known: Pick<ReceiptProof, 'codeEntered' | 'payerIds'>,
): Promise<ReceiptProof> {
  const witnessId = input.witnessPersonId ?? null;
  const posts = witnessId === null ? [] : await query<{ regionCode: string }>(
    work.em,
    `select payload->>'regionCode' as "regionCode" from kit.directory_entry where kind = 'post' and payload->>'personId' = $1
       and (payload->>'heldFrom') <= $2 and coalesce(payload->>'heldUntil', '9999-12-31') >= $2`,
    [witnessId, work.occurredOn],
  );
  return {
    method: input.method, recorderId: work.actor.personId, witnessId, ...known,
    witnessServesHere: posts.some(({ regionCode }) => isWithin(villageCode, regionCode)),
    evidence: (input.evidence ?? []).map(({ ticket, kind }) => ({ kind, contentType: openTicket(settings.ticketSecret, ticket, 'attach', new Date())?.contentType ?? '' })),
  };
}

async function lockPayment(work: Work, paymentId: string): Promise<PaymentRow> {
  const [payment] = await query<PaymentRow>(
    work.em,
    `select e.id, e.posting_id, e.programme_id, e.village_code, e.person_token, e.amount_fen, e.received_fen, ${paymentState} as state,
       i.prepared_by, i.approved_by, p.paid_by, p.settled_on, p.event_id as posted_event_id,
       array(select unnest(array[c.entered_by, c.checked_by]) from funds.payee_correction c where c.payment_id = e.id) as corrected_by
       from funds.household_payment e join funds.household_posting p on p.id = e.posting_id
       join funds.household_import i on i.id = e.import_id where e.id = $1 for update of e`,
    [paymentId],
  );
  if (!payment) throw new NotFound('paymentId');
  return payment;
}

async function writeReceipt(work: Work, payment: PaymentRow, input: RecordReceipt, codeId: string | undefined): Promise<void> {
  const { received, method, witnessPersonId } = input;
  const dispute = disputeOf(payment.amount_fen, received, disputeSaid(input));
  const state = dispute === null ? 'confirmed' : 'disputed';
  work.causedBy(payment.posted_event_id);
  const about = { paymentId: payment.id, programmeId: payment.programme_id, personToken: payment.person_token, receivedFen: received.toString() };
  const place = { aggregateId: payment.id, regionCode: payment.village_code };
  const eventId = state === 'confirmed'
    ? await work.emit(receiptConfirmed, { ...place, payload: about })
    : await work.emit(receiptDisputed, { ...place, payload: { ...about, paidFen: payment.amount_fen.toString(), kind: dispute ?? undefined } });
  await query(
    work.em,
    `insert into funds.household_receipt (id, payment_id, village_code, received_fen, disputed, method, recorded_by, occurred_on, recorded_at, event_id, dispute, witness_id, code_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [randomUUID(), payment.id, payment.village_code, received, state === 'disputed', methods[method], work.actor.personId, work.occurredOn, work.now, eventId,
      dispute, method === 'VISIT' ? witnessPersonId : null, method === 'SMS_CODE' ? codeId : null],
  );
  await query(work.em, 'update funds.household_payment set received_fen = $2, state = $3 where id = $1', [payment.id, received, state]);
  await addToFigures(work, [
    { regionCode: payment.village_code, on: work.occurredOn, measure: state === 'confirmed' ? 'receipts-confirmed' : 'receipts-disputed', amount: 1n },
  ]);
  if (payment.state === 'paid') await countAnswer(work, payment);
}

/** When the last household of a posting has answered, the village's clock is met. */
async function countAnswer(work: Work, payment: PaymentRow): Promise<void> {
  const { open } = await queryOne<{ open: number }>(
    work.em, 'update funds.household_posting set answered = answered + 1 where id = $1 returning payments - returned - answered as open', [payment.posting_id]);
  if (open === 0) await meetDeadline(work, 'funds.confirm-household-payments', payment.posting_id);
}
