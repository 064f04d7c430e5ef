import type { Refusal } from '@sunledger/kernel';
import type { ResolvedPolicy, Work } from '@sunledger/service-kit';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findClaimRejections } from '../domain/claim-rules.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { findUsedElsewhere, toInvoices, type InvoiceInput } from './invoice-register.ts';
import { readManagementFee } from './management-fee.ts';
import { readPapers, type PaperInput } from './papers.ts';

export interface ClaimInput {
  amount: bigint;
  invoices: InvoiceInput[];
  evidence: PaperInput[];
  /** Why what is flagged is as it is. */
  explanation?: string | null;
}

/** Why a claim can't be made, all at once: form of its amounts, the programme's closing date, and every rule of F6 by the pack in force. */
export async function findClaimRefusals(work: Work, facts: ClaimFacts, input: ClaimInput, ownId: string | null): Promise<Refusal[]> {
  const { programme, holder, project, batch, contract, plan } = facts;
  const invoices = toInvoices(input.invoices);
  const question = { regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn };
  const sets = work.policy.value('reimbursement.documents', question);
  const overrun = work.policy.value('reimbursement.plan-overrun-share', question);
  const fee = work.policy.value('programme.management-fee-share', question);
  // What is already attached stays: a correction needn't bring it again.
  const documents = [...(ownId === null ? [] : await readPapers(work.em, 'Reimbursement', ownId)), ...input.evidence];
  const required = Object.entries(sets.value).find(([kind]) => kind === project.projectKind)?.[1] ?? sets.value.works;
  const rejections = findClaimRejections({
    amountFen: input.amount, appliedOn: work.occurredOn, projectId: project.projectId, projectRegionCode: project.regionCode,
    holderRegionCode: holder.regionCode, batch, plan: plan && { plannedFen: plan.plannedFen, claimedFen: plan.takenFen }, invoices, documents, required,
    contract: contract && { amountFen: contract.amountFen, claimedFen: contract.ownClaimedFen + contract.disbursedFen },
    overrunPercent: overrun.value, managementFee: await readManagementFee(work, facts, fee, ownId),
    advance: { disbursedFen: contract?.disbursedFen ?? 0n, acceptedFen: contract?.acceptedFen ?? 0n, claimedFen: contract?.ownClaimedFen ?? 0n },
    invoicesUsedElsewhere: await findUsedElsewhere(work, invoices, { of: 'reimbursement', id: ownId }),
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
