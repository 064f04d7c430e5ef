import { regionLevel, type RegionCode } from '@sunledger/kernel';

/** What the receiver of quota owes: to pass it on within the hop limit, or, at the end of the line, to use it. */
export type HopDuty = 'pass-on' | 'use';

/** Bodies that stand between: finance at every level, the governments that it serves, and departments of province and city, whose line does the work below them. */
const between: readonly string[] = [
  'province-finance', 'province-department', 'city-finance', 'city-department', 'county-finance', 'township-finance-office', 'township-government'];

/**
 * F3: money is passed on within the hop limit by whoever stands between. A village, a group or a body that does the work
 * itself has nobody below to pass it to: its clock is that of use, and a payment meets it.
 */
export function hopDuty({ regionCode, bodyKind }: { regionCode: RegionCode; bodyKind: string }): HopDuty {
  const level = regionLevel(regionCode);
  return level !== 'village' && level !== 'group' && between.includes(bodyKind) ? 'pass-on' : 'use';
}
