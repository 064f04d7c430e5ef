import type { Refusal } from '@sunledger/kernel';
import { kitRefusal, type Work } from '@sunledger/service-kit';
import { toRefusal } from '../../refusals.ts';
import { registerInvoices, toInvoices } from './invoice-register.ts';
import type { ClaimInput } from './judge-claim.ts';
import { attachPapers } from './papers.ts';
import { reserveQuota } from './reserve-quota.ts';

interface Claim {
  id: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
}

/** Puts what a claim brings beside it (invoices, evidence) and reserves its quota; the claim's row stands already. */
export async function enterClaim(
  work: Work,
  secret: string,
  claim: Claim,
  round: number,
  input: ClaimInput,
): Promise<{ ok: true; entryId: string } | { ok: false; refusals: Refusal[] }> {
  const used = await registerInvoices(work, { of: 'reimbursement', id: claim.id }, round, toInvoices(input.invoices));
  if (used.length > 0) return { ok: false, refusals: used };
  const attached = await attachPapers(work, secret, { type: 'Reimbursement', id: claim.id, regionCode: claim.regionCode }, input.evidence);
  if (!attached) return { ok: false, refusals: [kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' })] };
  const reserved = await reserveQuota(work, { ...claim, amountFen: input.amount });
  return reserved.ok ? reserved : { ok: false, refusals: reserved.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })) };
}
