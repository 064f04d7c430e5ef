import { queryOne, query, type Work } from '@sunledger/service-kit';
import type { RaisedFlag } from './flags.ts';
import type { Payee } from './payee-accounts.ts';

/**
 * Whether an account stands for another payee, checked or only entered, wherever that is: the answer is yes or no, and tells
 * neither who nor where. Entries and checks of one account come one after another, or two at once would not see each other.
 */
export async function findSharedAccount(work: Work, mark: string, { type, id }: Payee): Promise<RaisedFlag[]> {
  await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`account ${mark}`]);
  const { shared } = await queryOne<{ shared: boolean }>(work.em, 'select funds.account_of_another($1, $2, $3) as shared', [mark, type, id]);
  return shared ? [{ code: 'ACCOUNT_OF_ANOTHER_PAYEE' }] : [];
}
