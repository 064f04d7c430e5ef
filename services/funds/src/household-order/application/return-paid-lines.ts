import type { IsoDate } from '@sunledger/kernel';
import { addToFigures, cancelDeadline, meetDeadlines, query, type Em, type Work } from '@sunledger/service-kit';
import { giveBackReceived } from '../../allocation/application/count-against-received.ts';
import type { Settled } from '../../bank/application/bulk-payments.ts';
import { bookingDay } from '../../bank/application/lock-books.ts';
import type { ReportedPayment } from '../../bank/domain/bank-file.ts';
import { comesBack } from '../../bank/domain/result-rules.ts';
import { asPayer } from '../../household-payment/application/as-payer.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { lockForPosting } from '../../village-book/application/lock-books.ts';
import { keepReturned } from './keep-returned.ts';
import type { ListOrderRow, LockedListFile } from './lock-list-file.ts';
import { tellReturned, type ReturnedPosting } from './settle-postings.ts';

/** A village's posting of which lines came back after it was settled. */
type TakenBack = ReturnedPosting & { paidOn: IsoDate; bankDay: IsoDate; bookOpenFrom: IsoDate | null };

/**
 * What the bank turned back after it had paid it (后退汇, F5, F8): the lines become returns like those of a first answer, and the village's
 * payment is undone by entries of that day; what was written stays. Lines of a village that still waits for another file are told with it.
 */
export async function returnPaidLines(work: Work, locked: LockedListFile, reported: readonly ReportedPayment[], resultId: string): Promise<Settled> {
  const { file, order, sent, openFrom } = locked;
  const byNumber = new Map(sent.map((payment) => [payment.number, payment]));
  const back = reported.filter((payment) => comesBack(payment, byNumber.get(payment.number)!));
  if (back.length === 0) return { paid: 0, failed: 0, paidFen: 0n };
  await keepReturned(work, locked, back, resultId);

  const programme = await getProgramme(work.em, file.programmeId);
  const postings = await readTakenBack(work, resultId);
  const days = Map.groupBy(postings, ({ bankDay, bookOpenFrom }) => bookingDay(bookingDay(bankDay, openFrom), bookOpenFrom ?? undefined));
  for (const [day, ofDay] of days) await takeBack(work, programme, { order, resultId, day }, ofDay);
  await endReturned(work.em, order.id);
  return { paid: 0, failed: back.length, paidFen: 0n };
}

async function readTakenBack(work: Work, resultId: string): Promise<TakenBack[]> {
  const rows = `from funds.household_return r join funds.household_posting p on p.id = r.posting_id where r.result_id = $1 and p.settled_on is not null`;
  const villages = await query<{ code: string }>(work.em, `select distinct p.village_code as code ${rows}`, [resultId]);
  // No village's month is closed from here on.
  await lockForPosting(work, villages.map(({ code }) => code));
  return query<TakenBack>(
    work.em,
    `select p.id, p.village_code as "villageCode", p.body_id as "bodyId", p.paid_on as "paidOn", count(*)::int as returned, sum(r.amount_fen)::bigint as "returnedFen",
       max(r.returned_on) as "bankDay", array_agg(distinct r.reason_code order by r.reason_code) as reasons,
       (select (max(c.month) + interval '1 month')::date from funds.village_book_closing c where c.village_code = p.village_code) as "bookOpenFrom",
       (select count(*)::int from funds.household_return o where o.posting_id = p.id and o.state in ('open', 'entered', 'withdrawing')) as open
       ${rows} group by p.id order by p.village_code`,
    [resultId],
  );
}

interface Act {
  order: ListOrderRow;
  resultId: string;
  day: IsoDate;
}

async function takeBack(work: Work, programme: Programme, { order, resultId, day }: Act, postings: readonly TakenBack[]): Promise<void> {
  const act = asPayer(work, { ...order, on: day });
  await book(act, programme, order, postings);
  await giveBackReceived(act, programme.id, postings.map(({ bodyId, returnedFen }) => ({ holderId: bodyId, amountFen: returnedFen })));
  const ids = postings.map(({ id }) => id);
  await query(
    act.em,
    `update funds.household_posting p set returned = p.returned + t.n, returned_fen = p.returned_fen + t.fen from unnest($1::uuid[], $2::int[], $3::bigint[]) t(id, n, fen) where p.id = t.id`,
    [ids, postings.map(({ returned }) => returned), postings.map(({ returnedFen }) => returnedFen)],
  );
  await query(act.em, 'update funds.household_return set reversed_on = $3 where result_id = $1 and posting_id = any($2::uuid[])', [resultId, ids, day]);
  await tellReturned(act, programme, order, postings);
  await settleClocks(act, ids);
  // In the month in which it counted as paid: the list of what is paid and its figure stay equal for every period.
  await addToFigures(act, postings.flatMap(({ villageCode, returned, returnedFen, paidOn }) => [
    { regionCode: villageCode, on: paidOn, measure: 'household-paid', amount: -returnedFen },
    { regionCode: villageCode, on: paidOn, measure: 'household-payments', amount: BigInt(-returned) },
  ]));
  work.positions.push(...act.positions);
}

/** One quota entry a village: what was paid is committed again. One cash entry for all: what was spent stands as payable (退汇待付). */
async function book(act: Work, programme: Programme, order: ListOrderRow, postings: readonly TakenBack[]): Promise<void> {
  const of = { documentNumber: order.number, releasedOn: order.releasedOn };
  const quota = await postEntries(act, programme.id, 'quota', postings.map(({ id, bodyId, returnedFen }) => ({
    ...of, kind: 'household-returned', subject: { type: 'HouseholdPosting', id },
    lines: [{ holderId: bodyId, kind: 'paid', amountFen: -returnedFen }, { holderId: bodyId, kind: 'committed', amountFen: returnedFen }],
  })));
  const returnedFen = postings.reduce((sum, posting) => sum + posting.returnedFen, 0n);
  const { holderId } = order;
  const cash = await postEntries(act, programme.id, 'cash', [{
    ...of, kind: 'payment-returned', subject: { type: 'PaymentOrder', id: order.id },
    lines: [{ holderId, kind: 'expense', amountFen: -returnedFen }, { holderId, kind: 'payable', amountFen: returnedFen }],
  }]);
  for (const posted of [quota, cash]) {
    if (!posted.ok) throw new Error(`what came back of the order ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  }
}

/** Nobody is asked any more whether what came back arrived: the clock ends where nobody else is to be asked, met if the others have answered. */
async function settleClocks(act: Work, postingIds: readonly string[]): Promise<void> {
  const ended = await query<{ id: string; answered: number }>(
    act.em, 'select id, answered from funds.household_posting where id = any($1::uuid[]) and payments - returned - answered = 0', [postingIds]);
  await meetDeadlines(act, 'funds.confirm-household-payments', ended.filter(({ answered }) => answered > 0).map(({ id }) => id));
  for (const { id } of ended.filter(({ answered }) => answered === 0)) await cancelDeadline(act, 'funds.confirm-household-payments', id);
}

/** An order of which nothing is paid any more has failed; where part of it went out again already, it has been reissued. */
const endReturned = (em: Em, orderId: string): Promise<unknown> =>
  query(
    em,
    `update funds.payment_order o set state = case when exists (select from funds.payment_order n where n.parent_id = o.id) then 'reissued' else 'failed' end
      where o.id = $1 and o.state = 'paid' and o.returned = o.payments`,
    [orderId],
  );
