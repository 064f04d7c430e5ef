import { meetDeadline, queryOne, type Work } from '@sunledger/service-kit';

/** With the last payment that came back of a village's part corrected or given up, its clock is met. */
export async function settleCorrectionClock(work: Work, postingId: string): Promise<void> {
  const { open } = await queryOne<{ open: number }>(
    work.em, "select count(*)::int as open from funds.household_return where posting_id = $1 and state in ('open', 'entered', 'withdrawing')", [postingId]);
  if (open === 0) await meetDeadline(work, 'funds.correct-household-payments', postingId);
}
