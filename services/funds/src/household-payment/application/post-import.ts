import { randomUUID } from 'node:crypto';
import { householdPaymentsPosted } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { addToFigures, query, setDeadlines, systemActor, Work } from '@sunledger/service-kit';
import { useReceived } from '../../allocation/application/count-against-received.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { lockBook, postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ImportFailure } from '../domain/import-rules.ts';
import { judgeChecked, mustBeCovered } from '../domain/import-rules.ts';
import { goodRows } from '../persistence/check-sql.ts';
import { emptyStaging, rejectImport, type HouseholdImport } from '../persistence/household-import.ts';
import { lockForPosting } from '../../village-book/application/lock-books.ts';
import { checkRows, type CheckedRows } from './check-import.ts';
import { specialAccountBalance } from './settle-household-import.ts';

interface VillagePosting {
  id: string;
  villageCode: string;
  bodyId: string;
  payments: number;
  amountFen: bigint;
  eventId?: string;
}

type ReleasedImport = HouseholdImport & { releasedBy: string; paidOn: string };

const isReleased = (held: HouseholdImport): held is ReleasedImport => held.releasedBy !== null && held.paidOn !== null;

/**
 * Posts a released import in one transaction: whole or nothing. The book's lock comes first, and under it everything
 * that may have changed since the check is judged again: quota spent meanwhile, another file paid, a death made known.
 */
export async function postImport(work: Work, programme: Programme, held: HouseholdImport): Promise<void> {
  if (!isReleased(held)) throw new Error(`import ${held.id} is to be posted but nobody released it`);
  await lockBook(work.em, programme.id, 'quota');
  await lockForPosting(work, held.villages);
  const checked = await checkRows(work, programme, held);
  const failure = judgeChecked(held.mode, checked) ?? (await findCashFailure(work, programme, checked.goodFen));
  if (failure) return rejectImport(work.em, held.id, failure, work.now);

  const postings = await readPostings(work, held);
  await spendQuota(work, programme, held, postings);
  await tellVillages(work, programme, held, postings);
  await insertPostings(work, held, postings);
  await insertPayments(work, held, postings);
  await payOut(work, programme, held, checked);
  await addToFigures(work, postings.flatMap(({ villageCode, payments, amountFen }) => [
    { regionCode: villageCode, on: held.paidOn, measure: 'household-paid', amount: amountFen },
    { regionCode: villageCode, on: held.paidOn, measure: 'household-payments', amount: BigInt(payments) },
  ]));
  await query(
    work.em,
    "update funds.household_import set state = 'posted', rows_posted = $2, rows_rejected = $3, good_fen = $4, settled_at = $5 where id = $1",
    [held.id, checked.good, checked.rejected, checked.goodFen, work.now],
  );
  await emptyStaging(work.em, held.id);
}

async function findCashFailure(work: Work, programme: Programme, goodFen: bigint): Promise<ImportFailure | undefined> {
  await lockBook(work.em, programme.id, 'cash');
  return mustBeCovered(goodFen, await specialAccountBalance(work.em, programme))[0];
}

/** What comes out of an import is the doing of who released it, and each village's part follows from what was allotted to that village. */
const asPayer = (work: Work, held: ReleasedImport): Work =>
  new Work({
    em: work.em, now: work.now, today: work.today, occurredOn: held.paidOn, actor: { ...systemActor, kind: 'person', personId: held.releasedBy },
    correlationId: held.correlationId, policy: work.policy,
  });

async function readPostings(work: Work, held: ReleasedImport): Promise<VillagePosting[]> {
  const rows = await query<Omit<VillagePosting, 'id'>>(
    work.em,
    `with g as (select village_code, count(*)::int as payments, sum(amount_fen)::bigint as amount_fen from (${goodRows}) r group by village_code)
     select g.village_code as "villageCode", g.payments, g.amount_fen as "amountFen", b.id as "bodyId" from g cross join lateral (
         select id from kit.directory_entry where kind = 'body' and payload->>'regionCode' = g.village_code
            and payload->>'bodyKind' = 'village-committee' order by id limit 1) b
      order by 1`,
    [held.id],
  );
  return rows.map((row) => ({ id: randomUUID(), ...row }));
}

/** One entry for each village: what its committee had available is paid. */
async function spendQuota(work: Work, programme: Programme, held: ReleasedImport, postings: readonly VillagePosting[]): Promise<void> {
  const posted = await postEntries(asPayer(work, held), programme.id, 'quota', postings.map(({ id, bodyId, amountFen }) => ({
    kind: 'household-payment', subject: { type: 'HouseholdPosting', id },
    lines: [{ holderId: bodyId, kind: 'available', amountFen: -amountFen }, { holderId: bodyId, kind: 'paid', amountFen }],
  })));
  if (!posted.ok) throw new Error(`quota of programme ${programme.id} fell short after it was checked under the book's lock`);
}

/** Every village's part is a fact of its own with its own clock; together they take a handful of statements. */
async function tellVillages(work: Work, programme: Programme, held: ReleasedImport, postings: readonly VillagePosting[]): Promise<void> {
  const act = asPayer(work, held);
  const causes = await useReceived(act, programme.id, postings.map(({ bodyId, amountFen }) => ({ holderId: bodyId, amountFen })));
  const eventIds = await act.emitAll(householdPaymentsPosted, postings.map(({ id, villageCode, payments, amountFen }, i) => ({
    aggregateId: id, regionCode: villageCode, causes: causes[i],
    payload: { postingId: id, importId: held.id, programmeId: programme.id, programmeName: programme.name, villageCode, payments, amountFen: amountFen.toString() },
  })));
  await setDeadlines(act, postings.map(({ id, villageCode, bodyId, payments, amountFen }, i) => ({
    kind: 'funds.confirm-household-payments', subjectType: 'HouseholdPosting', subjectId: id, regionCode: villageCode, bodyId,
    title: `到户确认 ${payments} 笔 ${formatYuan(amountFen)} 元 · have households confirm what they received`, startedOn: held.paidOn, causes: causes[i],
    policy: work.policy.value('household-payment.confirm-limit', { regionCode: villageCode, fundKind: programme.fundKind, line: programme.line, on: held.paidOn }),
  })));
  for (const [i, posting] of postings.entries()) posting.eventId = eventIds[i];
}

async function insertPostings(work: Work, held: ReleasedImport, postings: readonly VillagePosting[]): Promise<void> {
  await query(
    work.em,
    `insert into funds.household_posting (id, import_id, programme_id, village_code, body_id, payments, amount_fen, paid_on, paid_by, recorded_at, event_id)
     select p.id, $1, $2, p.village, p.body, p.payments, p.fen, $3, $4, $5, p.event
       from unnest($6::uuid[], $7::text[], $8::text[], $9::int[], $10::bigint[], $11::uuid[]) p(id, village, body, payments, fen, event)`,
    [held.id, held.programmeId, held.paidOn, held.releasedBy, work.now, postings.map((p) => p.id), postings.map((p) => p.villageCode),
      postings.map((p) => p.bodyId), postings.map((p) => p.payments), postings.map((p) => p.amountFen), postings.map((p) => p.eventId)],
  );
}

async function insertPayments(work: Work, held: ReleasedImport, postings: readonly VillagePosting[]): Promise<void> {
  await query(
    work.em,
    `insert into funds.household_payment (id, posting_id, import_id, programme_id, line_no, village_code, household_id, person_token, account_token,
       payee_sealed, account_last4, amount_fen, item, period, paid_on)
     select uuidv7(), p.id, $1, $2, g.line_no, g.village_code, g.household_id, g.person_token, g.account_token, r.payee_sealed, r.account_last4,
       g.amount_fen, g.item, g.period, $3
       from (${goodRows}) g
       join funds.household_import_row r on r.import_id = $1 and r.line_no = g.line_no
       join unnest($4::uuid[], $5::text[]) p(id, village) on p.village = g.village_code
      order by g.line_no`,
    [held.id, held.programmeId, held.paidOn, postings.map((p) => p.id), postings.map((p) => p.villageCode)],
  );
}

/** One sum leaves the programme's own account for the whole import. */
async function payOut(work: Work, programme: Programme, held: ReleasedImport, { goodFen }: CheckedRows): Promise<void> {
  const paid = await postEntry(asPayer(work, held), {
    programmeId: programme.id, book: 'cash', kind: 'household-payment', subject: { type: 'HouseholdImport', id: held.id },
    lines: [
      { holderId: programme.bodyId, kind: 'special-account', amountFen: -goodFen },
      { holderId: programme.bodyId, kind: 'expense', amountFen: goodFen },
    ],
  });
  if (!paid.ok) throw new Error(`cash of programme ${programme.id} fell short after it was checked under the book's lock`);
}
