import type { Refusal } from '@sunledger/kernel';
import { evidenceOf, query, type EvidenceInput, type ResolvedPolicy, type Work } from '@sunledger/service-kit';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findClaimRejections, type GivenDocument, type Invoice } from '../domain/claim-rules.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { readManagementFee } from './management-fee.ts';

export interface InvoiceInput {
  number: string;
  code?: string | null;
  amount: bigint;
  issuedOn: string;
}
export type ClaimEvidenceInput = EvidenceInput & { original?: boolean | null };
export interface ClaimInput {
  amount: bigint;
  invoices: InvoiceInput[];
  evidence: ClaimEvidenceInput[];
  /** Why what is flagged is as it is. */
  explanation?: string | null;
}

export const toInvoices = (inputs: readonly InvoiceInput[]): Invoice[] =>
  inputs.map(({ code, number, amount, issuedOn }) => ({ code: code ?? '', number, amountFen: amount, issuedOn }));

async function findUsedElsewhere(work: Work, invoices: readonly Invoice[], ownId: string | null): Promise<string[]> {
  const rows = await query<{ number: string }>(
    work.em,
    `select i.number from funds.reimbursement_invoice i join unnest($1::text[], $2::text[]) t(n, c) on i.number = t.n and i.code = t.c
      where i.withdrawn_on is null and i.reimbursement_id is distinct from $3::uuid`,
    [invoices.map((invoice) => invoice.number), invoices.map((invoice) => invoice.code), ownId],
  );
  return rows.map((row) => row.number);
}

/** Why a claim can't be made, all at once: form of its amounts, the programme's closing date, and every rule of F6 by the pack in force. */
export async function findClaimRefusals(work: Work, facts: ClaimFacts, input: ClaimInput, ownId: string | null): Promise<Refusal[]> {
  const { programme, holder, project, batch, contract, plan } = facts;
  const invoices = toInvoices(input.invoices);
  const question = { regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn };
  const sets = work.policy.value('reimbursement.documents', question);
  const overrun = work.policy.value('reimbursement.plan-overrun-share', question);
  const fee = work.policy.value('programme.management-fee-share', question);
  // What is already attached to the claim was an original when it came (a correction needn't bring it again).
  const attached = ownId === null ? [] : await evidenceOf(work.em, 'Reimbursement', [ownId]);
  const documents: GivenDocument[] = [
    ...attached.map(({ kind }) => ({ kind, original: true })),
    ...input.evidence.map(({ kind, original }) => ({ kind, original: original ?? true })),
  ];
  const required = Object.entries(sets.value).find(([kind]) => kind === project.projectKind)?.[1] ?? sets.value.works;
  const rejections = findClaimRejections({
    amountFen: input.amount, appliedOn: work.occurredOn, projectId: project.projectId, projectRegionCode: project.regionCode,
    holderRegionCode: holder.regionCode, batch, plan: plan && { plannedFen: plan.plannedFen, claimedFen: plan.takenFen }, invoices, documents, required,
    contract: contract && { amountFen: contract.amountFen, claimedFen: contract.ownClaimedFen + contract.disbursedFen },
    overrunPercent: overrun.value, managementFee: await readManagementFee(work, facts, fee, ownId),
    advance: { disbursedFen: contract?.disbursedFen ?? 0n, acceptedFen: contract?.acceptedFen ?? 0n, claimedFen: contract?.ownClaimedFen ?? 0n },
    invoicesUsedElsewhere: await findUsedElsewhere(work, invoices, ownId),
  });
  const policies: Partial<Record<string, ResolvedPolicy<unknown>>> = { DOCUMENTS_MISSING: sets, ORIGINALS_REQUIRED: sets, OVER_PLAN: overrun, OVER_MANAGEMENT_FEE: fee };
  const policyOf = (code: string) => {
    const policy = policies[code];
    return policy ? { policy: policy.label, ...(policy.clause !== null && { clause: policy.clause }) } : {};
  };
  return [
    ...mustBePositive(input.amount).map((rejection) => toRefusal(rejection, { field: 'amount' })),
    ...invoices.flatMap(({ amountFen }, i) => mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: `invoices.${i}.amount` }))),
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
    ...rejections.map((rejection) => toClaimRefusal(rejection, policyOf(rejection.code))),
    ...findUseRefusals(work, programme, { use: plan?.useCode ?? undefined, projectKind: project.projectKind, regionCode: project.regionCode }, 'programmeId'),
  ];
}
