import { householdPaymentsPosted, householdPaymentsReturned } from '@sunledger/events';
import { formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { addToFigures, query, setDeadlines, type Work } from '@sunledger/service-kit';
import { useReceived } from '../../allocation/application/count-against-received.ts';
import { asPayer } from '../../household-payment/application/as-payer.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ListOrderRow } from './lock-list-file.ts';

/** A village's part of which something came back. */
export interface ReturnedPosting {
  id: string;
  villageCode: string;
  bodyId: string;
  returned: number;
  returnedFen: Fen;
  /** Of all that came back of it, what nobody has corrected yet. */
  open: number;
  reasons: string[];
  /** Day on which it was told as paid, where it came back afterwards. */
  paidOn?: IsoDate;
}

export interface AnsweredPosting extends ReturnedPosting {
  payments: number;
  amountFen: Fen;
  /** Day under which its payments stand until now. */
  orderedOn: IsoDate;
}

type Paid = AnsweredPosting & { paid: number; paidFen: Fen };

/**
 * What follows once the bank has answered for a village's part of a list, for many villages at once: what it paid is booked, told and put
 * on the clock of confirmation; what came back stands as payable (退汇待付), its quota still committed, on the clock of correction.
 */
export async function settlePostings(work: Work, programme: Programme, order: ListOrderRow, postings: readonly AnsweredPosting[], day: IsoDate): Promise<void> {
  const act = asPayer(work, { ...order, on: day });
  const paid = postings.filter((posting) => posting.payments > posting.returned)
    .map((posting): Paid => ({ ...posting, paid: posting.payments - posting.returned, paidFen: posting.amountFen - posting.returnedFen }));
  await book(act, programme, order, { paid, returnedFen: postings.reduce((sum, { returnedFen }) => sum + returnedFen, 0n) });
  const facts = await tellPaid(act, programme, order, paid);
  await tellReturned(act, programme, order, postings.filter(({ returned }) => returned > 0));
  await query(
    act.em,
    `update funds.household_posting p set settled_on = $1, settled_at = $2, paid_on = $1, returned = t.returned, returned_fen = t.fen, event_id = t.event
       from unnest($3::uuid[], $4::int[], $5::bigint[], $6::uuid[]) t(id, returned, fen, event) where p.id = t.id`,
    [day, act.now, postings.map(({ id }) => id), postings.map(({ returned }) => returned), postings.map(({ returnedFen }) => returnedFen), postings.map(({ id }) => facts.get(id) ?? null)],
  );
  await moveDay(act, postings.filter(({ orderedOn }) => orderedOn !== day), day);
  await addToFigures(act, paid.flatMap(({ villageCode, paid: payments, paidFen }) => [
    { regionCode: villageCode, on: day, measure: 'household-paid', amount: paidFen },
    { regionCode: villageCode, on: day, measure: 'household-payments', amount: BigInt(payments) },
  ]));
  work.positions.push(...act.positions);
}

/** One quota entry a village: what its committee had committed is paid. One cash entry for all: what was in transit has arrived, or come back. */
async function book(act: Work, programme: Programme, order: ListOrderRow, { paid, returnedFen }: { paid: readonly Paid[]; returnedFen: Fen }): Promise<void> {
  const of = { documentNumber: order.number, releasedOn: order.releasedOn };
  const subject = { type: 'PaymentOrder', id: order.id };
  const { holderId } = order;
  const quota = await postEntries(act, programme.id, 'quota', paid.map(({ id, bodyId, paidFen }) => ({
    ...of, kind: 'household-payment', subject: { type: 'HouseholdPosting', id },
    lines: [{ holderId: bodyId, kind: 'committed', amountFen: -paidFen }, { holderId: bodyId, kind: 'paid', amountFen: paidFen }],
  })));
  const spentFen = paid.reduce((sum, { paidFen }) => sum + paidFen, 0n);
  const cash = await postEntries(act, programme.id, 'cash', [
    ...(spentFen > 0n ? [{
      ...of, subject, kind: 'household-payment', lines: [{ holderId, kind: 'in-transit' as const, amountFen: -spentFen }, { holderId, kind: 'expense' as const, amountFen: spentFen }],
    }] : []),
    ...(returnedFen > 0n ? [{
      ...of, subject, kind: 'payment-failed', lines: [{ holderId, kind: 'in-transit' as const, amountFen: -returnedFen }, { holderId, kind: 'payable' as const, amountFen: returnedFen }],
    }] : []),
  ]);
  for (const posted of [quota, cash]) {
    if (!posted.ok) throw new Error(`the order ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  }
}

/** Every village's part is a fact of its own with its own clock, caused by what was allotted to it; together they take a handful of statements. */
async function tellPaid(act: Work, programme: Programme, { importId, eventId }: ListOrderRow, paid: readonly Paid[]): Promise<ReadonlyMap<string, string>> {
  if (paid.length === 0) return new Map();
  const sources = await useReceived(act, programme.id, paid.map(({ bodyId, paidFen }) => ({ holderId: bodyId, amountFen: paidFen })));
  const causes = sources.map((events) => [...events, eventId]);
  const eventIds = await act.emitAll(householdPaymentsPosted, paid.map(({ id, villageCode, paid: payments, paidFen }, i) => ({
    aggregateId: id, regionCode: villageCode, causes: causes[i],
    payload: { postingId: id, importId, programmeId: programme.id, programmeName: programme.name, villageCode, payments, amountFen: paidFen.toString(),
      fundKind: programme.fundKind, line: programme.line ?? undefined },
  })));
  await setDeadlines(act, paid.map(({ id, villageCode, bodyId, paid: payments, paidFen }, i) => ({
    kind: 'funds.confirm-household-payments', subjectType: 'HouseholdPosting', subjectId: id, regionCode: villageCode, bodyId,
    title: `到户确认 ${payments} 笔 ${formatYuan(paidFen)} 元 · have households confirm what they received`, startedOn: act.occurredOn, causes: causes[i],
    policy: limitOf(act, programme, 'household-payment.confirm-limit', villageCode),
  })));
  return new Map(paid.map(({ id }, i) => [id, eventIds[i]!]));
}

/** What came back is a fact a village, on the clock of correction: one clock a village's part, however often something of it comes back. */
export async function tellReturned(act: Work, programme: Programme, { importId, eventId }: ListOrderRow, returned: readonly ReturnedPosting[]): Promise<void> {
  if (returned.length === 0) return;
  const eventIds = await act.emitAll(householdPaymentsReturned, returned.map(({ id, villageCode, returned: payments, returnedFen, reasons, paidOn }) => ({
    aggregateId: id, regionCode: villageCode, causes: [eventId],
    payload: { postingId: id, importId, programmeId: programme.id, villageCode, payments, amountFen: returnedFen.toString(), reasons, paidOn },
  })));
  await query(
    act.em, 'update funds.household_return r set event_id = t.event from unnest($1::uuid[], $2::uuid[]) t(posting, event) where r.posting_id = t.posting and r.event_id is null',
    [returned.map(({ id }) => id), eventIds]);
  const running = new Set((await query<{ id: string }>(
    act.em, `select subject_id as id from kit.deadline where kind = 'funds.correct-household-payments' and state = 'running' and subject_id = any($1::text[])`, [returned.map(({ id }) => id)],
  )).map(({ id }) => id));
  await setDeadlines(act, returned.flatMap(({ id, villageCode, bodyId, open }, i) => (open === 0 || running.has(id) ? [] : [{
    kind: 'funds.correct-household-payments' as const, subjectType: 'HouseholdPosting', subjectId: id, regionCode: villageCode, bodyId,
    title: `退汇更正 ${open} 笔 · correct the payees of what the bank turned back`, startedOn: act.occurredOn, causes: [eventIds[i]!],
    policy: limitOf(act, programme, 'household-payment.correct-limit', villageCode),
  }])));
}

const limitOf = (act: Work, { fundKind, line }: Programme, key: 'household-payment.confirm-limit' | 'household-payment.correct-limit', regionCode: string) =>
  act.policy.value(key, { regionCode, fundKind, line, on: act.occurredOn });

/** Payments stand under the day on which they were paid: where the bank's is another than that of the release, in one statement. */
async function moveDay({ em }: Work, postings: readonly AnsweredPosting[], day: IsoDate): Promise<void> {
  if (postings.length === 0) return;
  await query(
    em,
    `update funds.household_payment e set paid_on = $1 from unnest($2::uuid[], $3::text[], $4::date[]) t(posting, village, day)
      where e.village_code = t.village and e.paid_on = t.day and e.posting_id = t.posting and e.state <> 'returned'`,
    [day, postings.map(({ id }) => id), postings.map(({ villageCode }) => villageCode), postings.map(({ orderedOn }) => orderedOn)],
  );
}
