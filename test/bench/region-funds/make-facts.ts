import { randomUUID } from 'node:crypto';
import { householdPaymentsPosted } from '@sunledger/events';
import { addDays, addMonths, type Fen, type IsoDate } from '@sunledger/kernel';
import { addToFigures, query, systemActor, Work, type Service } from '@sunledger/service-kit';
import { countCrossings } from '../../../services/funds/src/hop-gap/application/count-hops.ts';
import { watchIdle } from '../../../services/funds/src/idle-money/application/watch-idle.ts';
import { postEntries, type EntryOfBook } from '../../../services/funds/src/ledger/application/post-entries.ts';
import { getProgramme } from '../../../services/funds/src/programme/application/get-programme.ts';
import type { Programme } from '../../../services/funds/src/programme/persistence/programme.entity.ts';
import { committeeOf, counties, province, provinceBody, villages } from './places.ts';

/** One list of payments: as many households of every village, on one day. */
interface List {
  programmeId: string;
  on: IsoDate;
  item: string;
  perVillage: number;
}

export const months = 10;

/** Lists on the given days of the last whole months, the programmes taking turns. */
export function planLists(programmeIds: readonly string[], today: IsoDate, days: readonly number[], perVillage: number): List[] {
  const first = addMonths(`${today.slice(0, 7)}-01`, -months);
  return Array.from({ length: months }, (_, month) => month).flatMap((month) =>
    days.map((day) => ({ programmeId: programmeIds[(month + day) % programmeIds.length]!, on: addDays(addMonths(first, month), day - 1), item: `补贴${day}`, perVillage })));
}

/**
 * Facts of one list as they stand in funds when money has gone out: base rows by set, and all that is kept beside them
 * (journal, kept days, hop figures by the journal's trigger, figures) by the functions that the commands call.
 */
export class FactMaker {
  readonly #service: Service;
  constructor(service: Service) {
    this.#service = service;
  }

  /** Projects, contracts and accepted works, one a county, that claims can be made on. */
  async enterProjects(): Promise<void> {
    await this.#service.inTransaction(undefined, async ({ em, today }) => {
      const made = [counties, today];
      await query(em, `insert into funds.listed_project (project_id, name, project_kind, content, place, implementing_body_id, estimate_fen, beneficiary_households, region_code, listed_on, event_id)
        select 'p' || c, '村道', 'works', '', '', '${provinceBody}', 1, 1, c, $2::date, gen_random_uuid() from unnest($1::text[]) c`, made);
      await query(em, `insert into funds.project_contract (contract_id, project_id, contractor_id, amount_fen, signed_on, warranty_months, event_id)
        select 'c' || c, 'p' || c, 'builder', 1, $2::date, 12, gen_random_uuid() from unnest($1::text[]) c`, made);
      await query(em, `insert into funds.accepted_batch (batch_id, project_id, contract_id, accepted_fen, accepted_on, final, event_id)
        select 'b' || c, 'p' || c, 'c' || c, 1, $2::date, true, gen_random_uuid() from unnest($1::text[]) c`, made);
    });
  }

  /** A notice that gives every village the same. */
  async allot(programmeId: string, on: IsoDate, amountFen: Fen): Promise<void> {
    await this.#as('clerk', on, programmeId, async (work, programme) => {
      const documentNumber = `川财农〔2026〕${randomUUID().slice(0, 8)}号`;
      const made = villages.map((code) => ({ id: randomUUID(), code, eventId: randomUUID() }));
      await this.#post(work, programme, 'quota', made.map(({ id, code }) => ({
        kind: 'allocation', documentNumber, subject: { type: 'Allocation', id },
        lines: [{ holderId: provinceBody, kind: 'available', amountFen: -amountFen }, { holderId: committeeOf(code), kind: 'available', amountFen }] })));
      await query(
        work.em,
        `insert into funds.allocation (id, programme_id, document_number, from_body_id, from_region_code, to_body_id, to_region_code, amount_fen, issued_by, occurred_on, recorded_at, event_id)
         select i, $1, $2, $3, $4, b, c, $5, 'clerk', $6, $7, e from unnest($8::uuid[], $9::text[], $10::text[], $11::uuid[]) t(i, b, c, e)`,
        [programmeId, documentNumber, provinceBody, province, amountFen, on, work.now, made.map(({ id }) => id), made.map(({ code }) => committeeOf(code)), made.map(({ code }) => code), made.map(({ eventId }) => eventId)]);
      for (const { id, code, eventId } of made) {
        await watchIdle(work, programme, { id, kind: 'allocation', documentNumber, bodyId: committeeOf(code), regionCode: code, amountFen, eventId });
      }
      await countCrossings(work, made.map(({ code }) => ({ programmeId, from: province, to: code, measure: 'issued' as const, on, amountFen })));
      await addToFigures(work, made.map(({ code }) => ({ regionCode: code, on, measure: 'allocated', amount: amountFen })));
    });
  }

  /** A list is paid; some households answer, and beside it claims are paid and refunds handed out. */
  async pay(list: List): Promise<void> {
    await this.#as('keeper', list.on, list.programmeId, async (work, programme) => {
      const importId = randomUUID();
      await query(
        work.em,
        `insert into funds.household_import (id, programme_id, region_code, file_hash, mode, state, prepared_by, prepared_at, occurred_on, correlation_id, approved_by, approved_on, released_by, paid_on, settled_at)
         values ($1, $2, $3, $4, 'good-rows', 'posted', 'clerk', $5, $6, $7, 'approver', $6, 'keeper', $6, $5)`,
        [importId, list.programmeId, province, importId, work.now, list.on, work.correlationId]);
      const paidFen = await this.#payHouseholds(work, programme, importId, list);
      await this.#answer(work, list.on);
      const claimedFen = await this.#payClaims(work, programme, list);
      await this.#refund(work, list);
      await this.#post(work, programme, 'cash', [{ kind: 'household-payment', subject: { type: 'HouseholdImport', id: importId }, lines: [
        { holderId: provinceBody, kind: 'special-account', amountFen: -(paidFen + claimedFen) }, { holderId: provinceBody, kind: 'expense', amountFen: paidFen + claimedFen }] }]);
    });
  }

  async #payHouseholds(work: Work, programme: Programme, importId: string, { programmeId, on, item, perVillage }: List): Promise<Fen> {
    // Every household of a village, with an amount of its own.
    const rows = `select v.code, v.place, k, (5000 + (v.place * 7919 + k * 104729) % 40000)::bigint as amount_fen
      from unnest($1::text[]) with ordinality v(code, place) cross join generate_series(1, $2::int) k`;
    const sums = await query<{ code: string; payments: number; amountFen: Fen }>(
      work.em, `select code, count(*)::int as payments, sum(amount_fen)::bigint as "amountFen" from (${rows}) r group by code order by code`, [villages, perVillage]);
    const postings = sums.map((sum) => ({ id: randomUUID(), ...sum }));
    await this.#post(work, programme, 'quota', postings.map(({ id, code, amountFen }) => ({
      kind: 'household-payment', subject: { type: 'HouseholdPosting', id },
      lines: [{ holderId: committeeOf(code), kind: 'available', amountFen: -amountFen }, { holderId: committeeOf(code), kind: 'paid', amountFen }] })));
    const eventIds = await work.emitAll(householdPaymentsPosted, postings.map(({ id, code, payments, amountFen }) => ({
      aggregateId: id, regionCode: code,
      payload: { postingId: id, importId, programmeId, programmeName: programme.name, villageCode: code, payments, amountFen: amountFen.toString() } })));
    await query(
      work.em,
      `insert into funds.household_posting (id, import_id, programme_id, village_code, body_id, payments, amount_fen, paid_on, paid_by, recorded_at, event_id, settled_on, settled_at)
       select i, $1, $2, c, 'committee-' || c, n, f, $3, 'keeper', $4, e, $3, $4 from unnest($5::uuid[], $6::text[], $7::int[], $8::bigint[], $9::uuid[]) t(i, c, n, f, e)`,
      [importId, programmeId, on, work.now, postings.map(({ id }) => id), postings.map(({ code }) => code), postings.map(({ payments }) => payments), postings.map(({ amountFen }) => amountFen), eventIds]);
    await query(work.em, 'create temp table answering (payment_id uuid, village_code text, amount_fen bigint, posting_id uuid, line_no int) on commit drop');
    await query(
      work.em,
      `with paid as (
         insert into funds.household_payment (id, posting_id, import_id, programme_id, line_no, village_code, household_id, person_token, account_token, payee_sealed, account_last4, amount_fen, item, period, period_starts_on, period_ends_on, paid_on)
         select uuidv7(), p.id, $3, $4, (r.place - 1) * $2 + r.k, r.code, md5(r.code || r.k)::uuid::text, encode(sha256(('person' || r.code || r.k)::bytea), 'hex'),
           encode(sha256(('account' || r.code || r.k)::bytea), 'hex'), decode(repeat('5a', 96), 'hex'), right('0000' || r.k, 4), r.amount_fen, $5, $6, date_trunc('month', $7::date)::date, (date_trunc('month', $7::date) + interval '1 month - 1 day')::date, $7::date
           from (${rows}) r join unnest($8::uuid[], $9::text[]) p(id, code) on p.code = r.code order by r.place, r.k
         returning id, village_code, amount_fen, posting_id, line_no)
       insert into answering select id, village_code, amount_fen, posting_id, line_no from paid where line_no % 50 = 0`,
      [villages, perVillage, importId, programmeId, item, on.slice(0, 7), on, postings.map(({ id }) => id), postings.map(({ code }) => code)]);
    await addToFigures(work, postings.flatMap(({ code, payments, amountFen }) => [
      { regionCode: code, on, measure: 'household-paid', amount: amountFen }, { regionCode: code, on, measure: 'household-payments', amount: BigInt(payments) }]));
    return postings.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  }

  /** One household in fifty answers, one in five hundred says that a yuan is missing. */
  async #answer(work: Work, on: IsoDate): Promise<void> {
    const receipts = await query<{ village: string; disputed: boolean }>(
      work.em,
      `insert into funds.household_receipt (id, payment_id, village_code, received_fen, disputed, method, recorded_by, occurred_on, recorded_at, event_id)
       select gen_random_uuid(), payment_id, village_code, amount_fen - case when line_no % 500 = 0 then 100 else 0 end, line_no % 500 = 0, 'signature', 'clerk', $1, $2, gen_random_uuid()
         from answering returning village_code as village, disputed`,
      [on, work.now]);
    await query(work.em, `update funds.household_payment e set received_fen = a.amount_fen - case when a.line_no % 500 = 0 then 100 else 0 end,
      state = case when a.line_no % 500 = 0 then 'disputed' else 'confirmed' end from answering a where e.id = a.payment_id`);
    await query(work.em, 'update funds.household_posting p set answered = a.n from (select posting_id, count(*)::int as n from answering group by 1) a where p.id = a.posting_id');
    await addToFigures(work, receipts.map(({ village, disputed }) => ({ regionCode: village, on, measure: disputed ? 'receipts-disputed' : 'receipts-confirmed', amount: 1n })));
  }

  /** Claims of every county, held by one of its villages; one for every five households that a village pays. */
  async #payClaims(work: Work, programme: Programme, { programmeId, on, perVillage }: List): Promise<Fen> {
    const claims = counties.flatMap((code, i) => Array.from({ length: Math.ceil(perVillage / 5) }, (_, n) =>
      ({ id: randomUUID(), code, holder: villages[i * 50 + (n % 50)]!, amountFen: BigInt(100_000 + 1000 * n) })));
    await this.#post(work, programme, 'quota', claims.map(({ id, holder, amountFen }) => ({
      kind: 'reimbursement-paid', subject: { type: 'Reimbursement', id },
      lines: [{ holderId: committeeOf(holder), kind: 'available', amountFen: -amountFen }, { holderId: committeeOf(holder), kind: 'paid', amountFen }] })));
    await query(
      work.em,
      `insert into funds.reimbursement (id, project_id, batch_id, contract_id, programme_id, holder_body_id, region_code, amount_fen, state, steps, steps_policy, large, submitted_on, recorded_at, last_act_on, last_event_id, retained_fen, paid_on, paid_event_id)
       select i, 'p' || c, 'b' || c, 'c' || c, $1, 'committee-' || h, h, f, 'paid', '[]', '{}', false, $2, $3, $2, e, 0, $2, e from unnest($4::uuid[], $5::text[], $6::text[], $7::bigint[]) t(i, c, h, f), gen_random_uuid() e`,
      [programmeId, on, work.now, claims.map(({ id }) => id), claims.map(({ code }) => code), claims.map(({ holder }) => holder), claims.map(({ amountFen }) => amountFen)]);
    await addToFigures(work, claims.map(({ holder, amountFen }) => ({ regionCode: holder, on, measure: 'reimbursement-paid', amount: amountFen })));
    return claims.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  }

  /** Refund lists with two households each, where recovered money goes back. */
  async #refund(work: Work, { programmeId, on, perVillage }: List): Promise<void> {
    const orders = villages.filter((_, i) => i % 400 < Math.ceil(perVillage / 5)).map((code) => ({ id: randomUUID(), code, amountFen: 3000n }));
    await query(
      work.em,
      `with entered as (
         insert into funds.refund_order (id, case_id, recovery_id, programme_id, region_code, total_fen, listed_by, listed_on, event_id, paid_on, paid_by, paid_at)
         select i, 'case', 'recovery', $1, c, f, 'clerk', $2, gen_random_uuid(), $2, 'keeper', $3 from unnest($4::text[], $5::text[], $6::bigint[]) t(i, c, f) returning id, total_fen)
       insert into funds.refund_line (refund_list_id, line_id, person_token, amount_fen, paid_on)
         select id, id || '-' || n, md5(id || n), case n when 1 then total_fen - 1000 else 1000 end, $2 from entered cross join generate_series(1, 2) n`,
      [programmeId, on, work.now, orders.map(({ id }) => id), orders.map(({ code }) => code), orders.map(({ amountFen }) => amountFen)]);
    await addToFigures(work, orders.map(({ code, amountFen }) => ({ regionCode: code, on, measure: 'refunded', amount: amountFen })));
  }

  async #post(work: Work, programme: Programme, book: 'quota' | 'cash', entries: readonly EntryOfBook[]): Promise<void> {
    const posted = await postEntries(work, programme.id, book, entries);
    if (!posted.ok) throw new Error(`the ${book} book of the bench refuses: ${JSON.stringify(posted.rejections, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))}`);
  }

  #as<T>(personId: string, on: IsoDate, programmeId: string, run: (work: Work, programme: Programme) => Promise<T>): Promise<T> {
    return this.#service.inTransaction(undefined, async ({ em, now, today, policy }) => {
      const work = new Work({ em, now, today, policy, occurredOn: on, actor: { ...systemActor, kind: 'person', personId }, correlationId: randomUUID() });
      return run(work, await getProgramme(em, programmeId));
    });
  }
}
