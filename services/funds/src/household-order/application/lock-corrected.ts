import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em, type Work } from '@sunledger/service-kit';
import { lockForPosting } from '../../village-book/application/lock-books.ts';
import { readPeriod } from '../../household-payment/domain/payment-period.ts';
import type { PayeeNow, Reissue } from '../domain/return-rules.ts';

/** A list of which payments came back and were corrected. */
export interface CorrectedList extends Reissue {
  importId: string;
  regionCode: string;
  preparedBy: string;
  approvedBy: string | null;
  correctedBy: string[];
  /** Its latest order. */
  parent: { id: string; number: string; releasedOn: IsoDate; eventId: string };
  payments: number;
  amountFen: Fen;
  villages: string[];
}

/** Locks the lists of a programme with corrected payments, their orders and what came back, in the order in which results lock them. */
export async function lockCorrected(work: Work, programmeId: string, importId: string | null): Promise<CorrectedList[]> {
  const { em } = work;
  const lists = await query<Pick<CorrectedList, 'importId' | 'regionCode' | 'preparedBy' | 'approvedBy'>>(
    em,
    `select i.id as "importId", i.region_code as "regionCode", i.prepared_by as "preparedBy", i.approved_by as "approvedBy" from funds.household_import i
      where i.programme_id = $1 and ($2::uuid is null or i.id = $2) and exists (select from funds.household_return r where r.import_id = i.id and r.state = 'corrected')
      order by i.id for update of i`,
    [programmeId, importId],
  );
  const locked: CorrectedList[] = [];
  for (const list of lists) {
    const parent = await queryOne<CorrectedList['parent'] & { state: string }>(
      em,
      `select o.id, o.number, o.released_on as "releasedOn", o.ordered_event_id as "eventId", o.state from funds.payment_order o
        where o.subject_type = 'HouseholdImport' and o.subject_id = $1 and not exists (select from funds.payment_order n where n.parent_id = o.id) for update`,
      [list.importId],
    );
    await query(em, "select 1 from funds.household_return where import_id = $1 and state = 'corrected' order by id for update", [list.importId]);
    const facts = await queryOne<Pick<CorrectedList, 'payments' | 'amountFen' | 'villages' | 'correctedBy'>>(
      em,
      `select count(*)::int as payments, coalesce(sum(r.amount_fen), 0)::bigint as "amountFen", coalesce(array_agg(distinct r.village_code), '{}') as villages,
         coalesce((select array_agg(distinct by) from funds.payee_correction c join funds.household_return x on x.id = c.return_id, unnest(array[c.entered_by, c.checked_by]) by
           where x.import_id = $1 and x.state = 'corrected' and c.state = 'passed'), '{}') as "correctedBy"
         from funds.household_return r where r.import_id = $1 and r.state = 'corrected'`,
      [list.importId],
    );
    // No book is closed from here on.
    await lockForPosting(work, facts.villages);
    const closedBooks = await query<Reissue['closedBooks'][number]>(
      em,
      `select village_code as "villageCode", closed_on as "closedOn" from funds.village_book_closing
        where village_code = any($1::text[]) and month = date_trunc('month', $2::date)::date order by 1`,
      [facts.villages, work.occurredOn],
    );
    const openOrder = ['ordered', 'sent'].includes(parent.state) ? parent.number : null;
    locked.push({ ...list, ...facts, parent, corrected: facts.payments, openOrder, closedBooks, payees: await readPayees(em, list.importId) });
  }
  return locked;
}

/** Who would be paid, as the register has them by now. */
async function readPayees(em: Em, importId: string): Promise<PayeeNow[]> {
  const rows = await query<Omit<PayeeNow, 'periodStartsOn'> & { period: string }>(
    em,
    `select e.line_no as "lineNo", e.household_id as "householdId", k.household_id as "registeredIn", k.died_on as "diedOn", k.exited_on as "exitedOn", e.period
       from funds.household_return r join funds.household_payment e on e.id = r.payment_id left join funds.known_person k on k.token = e.person_token
      where r.import_id = $1 and r.state = 'corrected' order by e.line_no`,
    [importId],
  );
  return rows.map(({ period, ...payee }) => {
    const read = readPeriod(period);
    if (!read) throw new Error(`a payment was entered for the period ${period}, which is none`);
    return { ...payee, periodStartsOn: read.startsOn };
  });
}
