import { readFigures, type Em } from '@sunledger/service-kit';
import type { Period } from '@sunledger/service-kit/figures/period';

/** Which kept figure each number of a region shows; every one opens into the list of the same region and period. */
export const regionMeasures = {
  quotaReceived: 'quota-received',
  cashReceived: 'cash-received',
  allocated: 'allocated',
  reimbursed: 'reimbursement-paid',
  disbursed: 'disbursed',
  retentionHeld: 'retention-held',
  retentionReleased: 'retention-released',
  householdPaid: 'household-paid',
  householdPayments: 'household-payments',
  receiptsConfirmed: 'receipts-confirmed',
  receiptsDisputed: 'receipts-disputed',
  recovered: 'recovered',
  toTreasury: 'to-treasury',
  refunded: 'refunded',
  riskAdvanced: 'risk-advanced',
  riskRecovered: 'risk-recovered',
  riskWrittenOff: 'risk-written-off',
  riskOpen: 'risk-open',
} as const;

const counts: readonly (keyof typeof regionMeasures)[] = ['householdPayments', 'receiptsConfirmed', 'receiptsDisputed'];

/** A region's money over whole months, from the kept figures: what it costs does not grow with the facts. */
export async function readRegionFunds(em: Em, regionCode: string, period: Period): Promise<Record<string, bigint | number>> {
  const figures = await readFigures(em, regionCode, period);
  return Object.fromEntries(Object.entries(regionMeasures).map(([name, measure]) => {
    const amount = figures.get(measure) ?? 0n;
    return [name, (counts as readonly string[]).includes(name) ? Number(amount) : amount];
  }));
}
