import { shareOf, type Fen } from '@sunledger/kernel';
import { queryOne, type ResolvedPolicy, type Work } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/post-entry.ts';
import type { ClaimFacts } from './claim-facts.ts';

const use = 'management-fee';

/**
 * What managing projects may still take of a programme, where the plan pays just that. The quota book's lock puts such claims of
 * one programme in a line: they stand on different projects.
 */
export async function readManagementFee(
  work: Work, { programme, plan }: ClaimFacts, share: ResolvedPolicy<string>, ownId: string | null,
): Promise<{ capFen: Fen; claimedFen: Fen } | undefined> {
  if (plan?.useCode !== use) return undefined;
  await lockBook(work.em, programme.id, 'quota');
  const { receivedFen, claimedFen } = await queryOne<{ receivedFen: Fen; claimedFen: Fen }>(
    work.em,
    `select coalesce((select sum(q.amount_fen) from funds.quota_receipt q where q.programme_id = $1 and q.reversed_on is null), 0)::bigint as "receivedFen",
       coalesce((select sum(r.amount_fen) from funds.reimbursement r
         join funds.plan_money i on i.project_id = r.project_id and i.programme_id = r.programme_id and i.use_code = '${use}'
         where r.programme_id = $1 and r.state <> 'rejected' and r.id is distinct from $2::uuid), 0)::bigint as "claimedFen"`,
    [programme.id, ownId],
  );
  return { capFen: shareOf(receivedFen, share.value), claimedFen };
}
