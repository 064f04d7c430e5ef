import { comprehensiveLines, type Body, type Work } from '@sunledger/service-kit';

/** Quota is of its programme's line (条); what a department of another line was given of it, as after integration (涉农整合), is that department's. */
export function lineOfQuota({ policy, today }: Work, programmeLine: string | null | undefined, holder: Body | undefined): string | null {
  if (!holder?.line || comprehensiveLines(policy, holder.regionCode, today).includes(holder.line)) return programmeLine ?? null;
  return holder.line;
}
