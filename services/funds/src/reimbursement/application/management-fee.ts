import { shareOf, type Fen } from '@sunledger/kernel';
import { queryOne, type ResolvedPolicy, type Work } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { stands, type PlannedShare } from '../../plan/application/money-asked.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ManagementFee } from '../domain/management-fee.ts';

const use = 'management-fee';

const takenIn = (table: 'reimbursement' | 'disbursement'): string =>
  `coalesce((select sum(x.amount_fen) from funds.${table} x
     join funds.plan_money i on i.project_id = x.project_id and i.programme_id = x.programme_id and i.use_code = '${use}'
     where x.programme_id = $1 and ${stands('x')} and x.id is distinct from $2::uuid), 0)`;

/**
 * What managing projects may still take of a programme, where the plan pays just that; claims and requests count together. The
 * quota book's lock puts what asks for it in a line: it stands on different projects.
 */
export async function readManagementFee(
  work: Work, { programme, plan }: { programme: Programme; plan: PlannedShare | undefined }, share: ResolvedPolicy<string>, ownId: string | null,
): Promise<ManagementFee | undefined> {
  if (plan?.useCode !== use) return undefined;
  await lockBook(work.em, programme.id, 'quota');
  const { receivedFen, takenFen } = await queryOne<{ receivedFen: Fen; takenFen: Fen }>(
    work.em,
    `select coalesce((select sum(q.amount_fen) from funds.quota_receipt q where q.programme_id = $1 and q.reversed_on is null), 0)::bigint as "receivedFen",
       (${takenIn('reimbursement')} + ${takenIn('disbursement')})::bigint as "takenFen"`,
    [programme.id, ownId],
  );
  return { capFen: shareOf(receivedFen, share.value), takenFen };
}
