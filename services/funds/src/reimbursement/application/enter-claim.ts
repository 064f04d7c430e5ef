import type { Refusal } from '@sunledger/kernel';
import { attachEvidence, kitRefusal, query, type Work } from '@sunledger/service-kit';
import { toRefusal } from '../../refusals.ts';
import type { Invoice } from '../domain/claim-rules.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { toInvoices, type ClaimInput } from './judge-claim.ts';
import { reserveQuota } from './reserve-quota.ts';

interface Claim {
  id: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
}

/** Enters the invoices of one round; an invoice that another claim took in this very moment is told by the unique index. */
async function registerInvoices(work: Work, claimId: string, round: number, invoices: readonly Invoice[]): Promise<Refusal[]> {
  await query(work.em, 'update funds.reimbursement_invoice set withdrawn_on = $2 where reimbursement_id = $1 and withdrawn_on is null', [claimId, work.occurredOn]);
  // In one order everywhere, so that two claims with the same invoices never wait for each other.
  const ordered = [...invoices].sort((a, b) => (`${a.number}/${a.code}` < `${b.number}/${b.code}` ? -1 : 1));
  const entered = await query<{ number: string }>(
    work.em,
    `insert into funds.reimbursement_invoice (reimbursement_id, round, line_no, code, number, amount_fen, issued_on)
     select $1, $2, row_number() over (), c, n, f, d from unnest($3::text[], $4::text[], $5::bigint[], $6::date[]) t(c, n, f, d)
     on conflict (number, code) where withdrawn_on is null do nothing returning number`,
    [claimId, round, ordered.map((i) => i.code), ordered.map((i) => i.number), ordered.map((i) => i.amountFen), ordered.map((i) => i.issuedOn)],
  );
  return ordered
    .filter((invoice) => !entered.some((row) => row.number === invoice.number))
    .map(({ number }) => toClaimRefusal({ code: 'INVOICE_USED', number }));
}

/** Puts what a claim brings beside it (invoices, evidence) and reserves its quota; the claim's row stands already. */
export async function enterClaim(
  work: Work,
  secret: string,
  claim: Claim,
  round: number,
  input: ClaimInput,
): Promise<{ ok: true; entryId: string } | { ok: false; refusals: Refusal[] }> {
  const used = await registerInvoices(work, claim.id, round, toInvoices(input.invoices));
  if (used.length > 0) return { ok: false, refusals: used };
  const kinds = await attachEvidence(work, 'funds', secret, { type: 'Reimbursement', id: claim.id, regionCode: claim.regionCode }, input.evidence);
  if (!kinds) return { ok: false, refusals: [kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' })] };
  const reserved = await reserveQuota(work, { ...claim, amountFen: input.amount });
  return reserved.ok ? reserved : { ok: false, refusals: reserved.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })) };
}
