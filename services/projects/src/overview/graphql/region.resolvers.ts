import { isRegionCode } from '@sunledger/kernel';
import { query, readFigures, type RequestContext } from '@sunledger/service-kit';

interface Period {
  from?: string | null;
  until?: string | null;
}

/** A region's figures (A10): kept as they happen, so the answer costs the same however many facts there are. */
async function readOverview(code: string, period: Period, context: RequestContext) {
  const db = await context.db();
  const [visible] = await query<{ ok: boolean }>(db, 'select kit.region_visible($1) as ok', [code]);
  if (!visible?.ok) return null;
  const figures = await readFigures(db, code, period);
  const amount = (measure: string): bigint => figures.get(measure) ?? 0n;
  const count = (measure: string): number => Number(amount(measure));
  return {
    households: count('household-registered'),
    listed: count('project-listed'),
    adopted: count('project-adopted'),
    adoptedAmount: amount('adopted-amount'),
    contracts: count('contract-signed'),
    contractAmount: amount('contract-amount'),
    acceptedBatches: count('batch-accepted'),
    acceptedAmount: amount('batch-amount'),
    openQualityIssues: count('quality-open'),
  };
}

export const regionResolvers = {
  Region: {
    __resolveReference: ({ code }: { code: string }) => (isRegionCode(code) ? { code } : null),
    projects: ({ code }: { code: string }, period: Period, context: RequestContext) => readOverview(code, period, context),
  },
};
