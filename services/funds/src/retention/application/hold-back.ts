import { cancelDeadline, query, type Work } from '@sunledger/service-kit';
import { cancelUnsentOrder } from '../../bank/application/order-payment.ts';

/** Takes a release back that was due or waits for the next file, with its clock; false where it has left for the bank, which nobody calls back. */
export async function holdBack(work: Work, { id, state }: { id: string; state: string }, reason: string): Promise<boolean> {
  if (state === 'ordered' && !(await cancelUnsentOrder(work, { type: 'Retention', id }, reason))) return false;
  await cancelDeadline(work, 'funds.release-retention', id);
  await query(work.em, "update funds.retention set state = 'held' where id = $1", [id]);
  return true;
}
