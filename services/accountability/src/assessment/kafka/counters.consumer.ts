import {
  acceptanceFailed, allocationIssued, allocationReversed, batchAccepted, contexts, deadlineMet, deadlineMissed, dutyMissed, householdPaymentsPosted,
  householdPaymentsReturned, paymentReturned, petitionOverdue, quotaReceived, receiptConfirmed, reimbursementPaid, type EnvelopeOf,
} from '@sunledger/events';
import { findBody, onEvent, type EventHandler, type Work } from '@sunledger/service-kit';
import { addToCounters } from '../application/counters.ts';
import { quotaDeltas } from '../domain/measure-values.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const count = (work: Work, event: { regionCode: string; occurredOn: string }, counter: string, amount = 1n, regionCode = event.regionCode) =>
  addToCounters(work.em, yearOf(event.occurredOn), counter, [{ regionCode, amount }]);

/** Clocks of every context: met and missed by kind, in the year in which they were settled; what was withdrawn counts nowhere. */
const deadlineConsumers: EventHandler[] = contexts.flatMap((context) => [
  onEvent(deadlineMet[context], async (work, { regionCode, payload }) => {
    if (payload.state !== 'met') return;
    await addToCounters(work.em, yearOf(payload.settledOn), `met:${payload.kind}`, [{ regionCode, amount: 1n }]);
  }),
  onEvent(deadlineMissed[context], (work, { regionCode, payload }) =>
    addToCounters(work.em, yearOf(payload.settledOn), `missed:${payload.kind}`, [{ regionCode, amount: 1n }])),
]);

async function moveQuota(work: Work, event: EnvelopeOf<typeof allocationIssued> | EnvelopeOf<typeof allocationReversed>, sign: 1n | -1n): Promise<void> {
  const { fromBodyId, toRegionCode, amountFen } = event.payload;
  const giver = await findBody(work.em, fromBodyId);
  // The directory is this service's own: a body that is not there yet will be at the next try.
  if (!giver) throw new Error(`the directory does not know the giving body ${fromBodyId} yet`);
  await addToCounters(work.em, yearOf(event.occurredOn), 'quota-fen', quotaDeltas(giver.regionCode, toRegionCode, sign * BigInt(amountFen)));
}

/** Small counters by region and year from which assessments are filled (A8). */
export const counterConsumers: readonly EventHandler[] = [
  ...deadlineConsumers,
  onEvent(quotaReceived, (work, event) => count(work, event, 'quota-fen', BigInt(event.payload.amountFen))),
  onEvent(allocationIssued, (work, event) => moveQuota(work, event, 1n)),
  onEvent(allocationReversed, (work, event) => moveQuota(work, event, -1n)),
  onEvent(reimbursementPaid, (work, event) => count(work, event, 'paid-fen', BigInt(event.payload.paidFen))),
  // What is no longer paid counts no longer; requests and retention are not in this counter.
  onEvent(paymentReturned, async (work, event) => {
    if (event.payload.subjectType === 'Reimbursement') await count(work, event, 'paid-fen', -BigInt(event.payload.amountFen));
  }),
  onEvent(householdPaymentsReturned, async (work, event) => {
    const { villageCode, payments, amountFen, paidOn } = event.payload;
    if (paidOn === undefined) return;
    await count(work, event, 'paid-fen', -BigInt(amountFen), villageCode);
    await count(work, event, 'payments', -BigInt(payments), villageCode);
  }),
  onEvent(householdPaymentsPosted, async (work, event) => {
    const { villageCode, payments, amountFen } = event.payload;
    await count(work, event, 'paid-fen', BigInt(amountFen), villageCode);
    await count(work, event, 'payments', BigInt(payments), villageCode);
  }),
  onEvent(receiptConfirmed, (work, event) => count(work, event, 'receipts-confirmed')),
  onEvent(batchAccepted, (work, event) => count(work, event, 'batches-accepted')),
  onEvent(acceptanceFailed, (work, event) => count(work, event, 'batches-failed')),
  onEvent(dutyMissed, (work, event) => count(work, event, 'duties-missed')),
  onEvent(petitionOverdue, (work, event) => count(work, event, 'petitions-overdue')),
];
