import { query } from '@sunledger/service-kit';
import type { BulkPayments } from '../../bank/application/bulk-payments.ts';
import { cancelListOrder } from './cancel-list-order.ts';
import { lockListFile } from './lock-list-file.ts';
import { lockWaitingLists, planListFiles } from './plan-list-files.ts';
import { settleListFile } from './settle-list-file.ts';

/** Lists of payments to households, as the bank's part sees them. */
export const listPayments: BulkPayments = {
  lockWaiting: lockWaitingLists,
  planFiles: planListFiles,
  lockList: (em, importId) => query(em, 'select 1 from funds.household_import where id = $1 for update', [importId]),
  cancel: cancelListOrder,
  async lockFile(em, file) {
    const locked = await lockListFile(em, file);
    return { sent: locked.sent, settle: (work, reported, resultId) => settleListFile(work, locked, reported, resultId) };
  },
};
