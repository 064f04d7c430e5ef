import { randomUUID } from 'node:crypto';
import { query, type Work } from '@sunledger/service-kit';
import { postEntries } from '../../ledger/application/post-entries.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ImportFailure } from '../domain/import-rules.ts';
import { judgeChecked, mustBeCovered } from '../domain/import-rules.ts';
import { goodRows } from '../persistence/check-sql.ts';
import { emptyStaging, rejectImport, type HouseholdImport } from '../persistence/household-import.ts';
import { lockForPosting } from '../../village-book/application/lock-books.ts';
import { placeListOrder } from '../../household-order/application/place-list-order.ts';
import { asPayer } from './as-payer.ts';
import { checkRows } from './check-import.ts';
import { specialAccountBalance } from './settle-household-import.ts';

interface VillagePosting {
  id: string;
  villageCode: string;
  bodyId: string;
  payments: number;
  amountFen: bigint;
}

type ReleasedImport = HouseholdImport & { releasedBy: string; paidOn: string };

const isReleased = (held: HouseholdImport): held is ReleasedImport => held.releasedBy !== null && held.paidOn !== null;

/**
 * Posts a released import in one transaction: whole or nothing. The book's lock comes first, and under it everything
 * that may have changed since the check is judged again: quota spent meanwhile, another file paid, a death made known.
 * Its payments are ordered at the bank, not paid: nobody is told of them before the bank has said so (F5).
 */
export async function postImport(work: Work, programme: Programme, held: HouseholdImport): Promise<void> {
  if (!isReleased(held)) throw new Error(`import ${held.id} is to be posted but nobody released it`);
  await lockBook(work.em, programme.id, 'quota');
  await lockForPosting(work, held.villages);
  const checked = await checkRows(work, programme, held);
  const failure = judgeChecked(held.mode, checked) ?? (await findCashFailure(work, programme, checked.goodFen));
  if (failure) return rejectImport(work.em, held.id, failure, work.now);

  const act = asPayer(work, { ...held, on: held.paidOn });
  const postings = await readPostings(work, held);
  await commitQuota(act, programme, postings);
  const order = await placeListOrder(act, programme, { importId: held.id, regionCode: held.regionCode, payments: checked.good, amountFen: checked.goodFen });
  await insertPostings(work, held, postings, order.id);
  await insertPayments(work, held, postings);
  await query(
    work.em,
    "update funds.household_import set state = 'ordered', rows_posted = $2, rows_rejected = $3, good_fen = $4, rows_collected = $5 where id = $1",
    [held.id, checked.good, checked.rejected, checked.goodFen, checked.collected],
  );
  await emptyStaging(work.em, held.id);
}

async function findCashFailure(work: Work, programme: Programme, goodFen: bigint): Promise<ImportFailure | undefined> {
  await lockBook(work.em, programme.id, 'cash');
  return mustBeCovered(goodFen, await specialAccountBalance(work.em, programme))[0];
}

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

/** One entry for each village: what its committee had available is committed until the bank has answered. */
async function commitQuota(act: Work, programme: Programme, postings: readonly VillagePosting[]): Promise<void> {
  const posted = await postEntries(act, programme.id, 'quota', postings.map(({ id, bodyId, amountFen }) => ({
    kind: 'household-ordered', subject: { type: 'HouseholdPosting', id },
    lines: [{ holderId: bodyId, kind: 'available', amountFen: -amountFen }, { holderId: bodyId, kind: 'committed', amountFen }],
  })));
  if (!posted.ok) throw new Error(`quota of programme ${programme.id} fell short after it was checked under the book's lock`);
}

async function insertPostings(work: Work, held: ReleasedImport, postings: readonly VillagePosting[], orderId: string): Promise<void> {
  await query(
    work.em,
    `insert into funds.household_posting (id, import_id, programme_id, village_code, body_id, payments, amount_fen, paid_on, paid_by, recorded_at, order_id)
     select p.id, $1, $2, p.village, p.body, p.payments, p.fen, $3, $4, $5, $6
       from unnest($7::uuid[], $8::text[], $9::text[], $10::int[], $11::bigint[]) p(id, village, body, payments, fen)`,
    [held.id, held.programmeId, held.paidOn, held.releasedBy, work.now, orderId, postings.map((p) => p.id), postings.map((p) => p.villageCode),
      postings.map((p) => p.bodyId), postings.map((p) => p.payments), postings.map((p) => p.amountFen)],
  );
}

async function insertPayments(work: Work, held: ReleasedImport, postings: readonly VillagePosting[]): Promise<void> {
  await query(
    work.em,
    `insert into funds.household_payment (id, posting_id, import_id, programme_id, line_no, village_code, household_id, person_token, account_token,
       payee_sealed, account_last4, amount_fen, item, period, period_starts_on, period_ends_on, collected, phone_token, paid_on)
     select uuidv7(), p.id, $1, $2, g.line_no, g.village_code, g.household_id, g.person_token, g.account_token, r.payee_sealed, r.account_last4,
       g.amount_fen, g.item, g.period, g.period_starts_on, g.period_ends_on, g.collected, r.phone_token, $3
       from (${goodRows}) g
       join funds.household_import_row r on r.import_id = $1 and r.line_no = g.line_no
       join unnest($4::uuid[], $5::text[]) p(id, village) on p.village = g.village_code
      order by g.line_no`,
    [held.id, held.programmeId, held.paidOn, postings.map((p) => p.id), postings.map((p) => p.villageCode)],
  );
}
