import type { Fen, IsoDate } from '@sunledger/kernel';
import { addToFigures, cancelDeadline, query, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

interface HeldRow {
  id: string;
  holderId: string;
  regionCode: string;
  amountFen: Fen;
  heldOn: IsoDate;
}

/**
 * Where a payment that had come back is taken back for good, nothing is owed of it any more (F7): what was held is undone by entries of the
 * day, and its quota is committed with the rest. The claim or request is locked; what is on its way or paid out was refused before.
 */
export async function cancelRetention(work: Work, programme: Programme, paidId: string): Promise<void> {
  const [held] = await query<HeldRow>(
    work.em,
    `update funds.retention set state = 'cancelled', guarantee_id = null where (reimbursement_id = $1 or disbursement_id = $1) and state in ('held', 'due')
     returning id, holder_body_id as "holderId", region_code as "regionCode", amount_fen as "amountFen", held_on as "heldOn"`,
    [paidId],
  );
  if (!held) return;
  const { id, holderId, regionCode, amountFen, heldOn } = held;
  // It was used in its time: past the closing date it goes back all the same.
  const entry = { programmeId: programme.id, kind: 'retention-cancelled', subject: { type: 'Retention', id }, releasedOn: programme.closesOn };
  const quota = await postEntry(work, {
    ...entry, book: 'quota', lines: [{ holderId, kind: 'paid', amountFen: -amountFen }, { holderId, kind: 'committed', amountFen }] });
  const cash = await postEntry(work, {
    ...entry, book: 'cash', lines: [{ holderId, kind: 'expense', amountFen: -amountFen }, { holderId, kind: 'retention', amountFen }] });
  for (const posted of [quota, cash]) {
    if (!posted.ok) throw new Error(`the retention ${id} can't be undone: ${posted.rejections.map(({ code }) => code).join(', ')}`);
  }
  await cancelDeadline(work, 'funds.release-retention', id);
  // In the month in which it was held: the list of what is held and its figure stay equal for every period.
  await addToFigures(work, [{ regionCode, on: heldOn, measure: 'retention-held', amount: -amountFen }]);
}
