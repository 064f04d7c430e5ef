import type { Fen } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import type { BulkPayments, CancelledList } from '../../bank/application/bulk-payments.ts';
import { postEntries } from '../../ledger/application/post-entries.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { withdrawReturns } from './withdraw-returns.ts';

/**
 * What an order of a list, taken back, leaves behind (F5). Its first order: nothing; the list is cancelled, and may be handed in anew. An order of
 * what came back before: those payments stand as corrected again. One that the bank turned back: its payments are given up.
 */
export const cancelListOrder: BulkPayments['cancel'] = async (work, programme, order) => {
  if (order.failed) return { amountFen: await giveUp(work, programme, order), to: 'special-account' };
  if (order.reissued) await putBack(work, order);
  else await unpost(work, programme, order);
  return { amountFen: order.amountFen, to: order.reissued ? 'payable' : 'special-account' };
};

// Nothing was paid or told of these rows, and no bank has seen them: the list, its file and its order say what had been intended.
async function unpost(work: Work, programme: Programme, { id, number, importId }: CancelledList): Promise<void> {
  const postings = await query<{ id: string; bodyId: string; amountFen: Fen }>(
    work.em, 'select id, body_id as "bodyId", amount_fen as "amountFen" from funds.household_posting where order_id = $1 order by village_code', [id]);
  const freed = await postEntries(work, programme.id, 'quota', postings.map(({ id: postingId, bodyId, amountFen }) => ({
    kind: 'household-cancelled', documentNumber: number, subject: { type: 'HouseholdPosting', id: postingId },
    lines: [{ holderId: bodyId, kind: 'committed', amountFen: -amountFen }, { holderId: bodyId, kind: 'available', amountFen }],
  })));
  if (!freed.ok) throw new Error(`the quota of the order ${number} can't be freed: ${freed.rejections.map(({ code }) => code).join(', ')}`);
  await query(
    work.em,
    `delete from funds.household_payment e using funds.household_posting p
      where p.order_id = $1 and e.village_code = p.village_code and e.paid_on = p.paid_on and e.posting_id = p.id`,
    [id],
  );
  await query(work.em, 'delete from funds.household_posting where order_id = $1', [id]);
  await query(work.em, "update funds.household_import set state = 'cancelled', rows_posted = 0, settled_at = $2 where id = $1", [importId, work.now]);
}

async function putBack(work: Work, { id }: CancelledList): Promise<void> {
  await query(
    work.em,
    `with back as (update funds.household_return set state = 'corrected', reissued_order_id = null where reissued_order_id = $1 returning payment_id, posting_id)
     update funds.household_payment e set posting_id = p.id, paid_on = p.paid_on, state = 'returned' from back b join funds.household_posting p on p.id = b.posting_id where e.id = b.payment_id`,
    [id],
  );
  await query(work.em, 'delete from funds.household_posting where order_id = $1', [id]);
}

async function giveUp(work: Work, programme: Programme, { id, number }: CancelledList): Promise<Fen> {
  const returns = await query<{ id: string }>(
    work.em,
    `select r.id from funds.household_return r join funds.household_posting p on p.id = r.posting_id
      where p.order_id = $1 and r.state not in ('reissued', 'withdrawn') order by r.id for update of r`,
    [id],
  );
  return withdrawReturns(work, programme, number, returns.map((row) => row.id));
}
