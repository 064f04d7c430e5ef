import { addDays, type IsoDate } from '@sunledger/kernel';
import type { Em } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';

/** Locks both books of a programme, quota before cash, and tells the first day that is open in both where any month is closed. */
export async function lockBooks(em: Em, programmeId: string): Promise<IsoDate | undefined> {
  const quota = await lockBook(em, programmeId, 'quota');
  const cash = await lockBook(em, programmeId, 'cash');
  const [closedThrough] = [quota.closedThrough, cash.closedThrough].filter((day) => day !== null).sort().reverse();
  return closedThrough === undefined ? undefined : addDays(closedThrough, 1);
}

/** The bank's day, or the first open one where its month is closed already. */
export const bookingDay = (bankDay: IsoDate, openFrom: IsoDate | undefined): IsoDate => (openFrom !== undefined && openFrom > bankDay ? openFrom : bankDay);
