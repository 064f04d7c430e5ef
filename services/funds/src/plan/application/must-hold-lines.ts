import { mustHold, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';

/** A plan joins money of several lines (条): whoever acts on it acts on each of them (X2). Without items it has its place alone. */
export function mustHoldLines(work: Work, duty: FundsDuty, regionCode: string, lines: readonly (string | null | undefined)[]): void {
  for (const line of new Set([null, ...lines])) mustHold(work, duty, regionCode, line);
}
