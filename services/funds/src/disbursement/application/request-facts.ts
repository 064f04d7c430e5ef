import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { NotFound, query, type Em, type ResolvedPolicy, type Work } from '@sunledger/service-kit';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { lockAskedPlace, readPlannedShare, takenOf, type AskedPlace, type PlannedShare } from '../../plan/application/money-asked.ts';
import { readUse } from '../../plan/application/read-use.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findUsedElsewhere, toInvoices, type InvoiceInput } from '../../reimbursement/application/invoice-register.ts';
import { readManagementFee } from '../../reimbursement/application/management-fee.ts';
import { readPapers, type PaperInput } from '../../reimbursement/application/papers.ts';
import { toClaimRefusal } from '../../reimbursement/reimbursement-refusals.ts';
import { findDisbursementRejections, isShared, type Stage } from '../domain/disbursement-rules.ts';
import { toDisbursementRefusal } from '../disbursement-refusals.ts';

export interface RequestSubject extends AskedPlace {
  contractId: string;
}
export interface RequestInput {
  stage: string;
  amount: bigint;
  /** An advance has none yet; where a tax invoice is attached, its number is given. */
  invoices?: InvoiceInput[] | null;
  evidence: PaperInput[];
  explanation?: string | null;
}

export interface RequestFacts extends Awaited<ReturnType<typeof lockAskedPlace>> {
  contract: { projectId: string; contractorId: string; amountFen: Fen; signedOn: IsoDate; takenFen: Fen; acceptedFen: Fen; finallyAccepted: boolean; eventId: string; acceptedEvents: string[] };
  plan: PlannedShare | undefined;
}

/** What a request is judged by, with its project locked. */
export async function loadRequestFacts(em: Em, subject: RequestSubject, ownId: string | null): Promise<RequestFacts> {
  const place = await lockAskedPlace(em, subject);
  const [contract] = await query<RequestFacts['contract']>(
    em,
    `select c.project_id as "projectId", c.contractor_id as "contractorId", c.amount_fen as "amountFen", c.signed_on as "signedOn", c.event_id as "eventId",
       ${takenOf('x.contract_id = c.contract_id')} as "takenFen",
       coalesce((select sum(b.accepted_fen) from funds.accepted_batch b where b.contract_id = c.contract_id), 0)::bigint as "acceptedFen",
       exists (select from funds.accepted_batch b where b.contract_id = c.contract_id and b.final) as "finallyAccepted",
       array(select b.event_id::text from funds.accepted_batch b where b.contract_id = c.contract_id) as "acceptedEvents"
     from funds.project_contract c where c.contract_id = $1`,
    [subject.contractId, ownId],
  );
  if (!contract) throw new NotFound('contractId');
  return { ...place, contract, plan: await readPlannedShare(em, subject, ownId) };
}

export const questionOf = (work: Work, { project, programme }: RequestFacts) =>
  ({ regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn });

/** The stages of the pack in force, with the one that is asked for. */
export const stageOf = (work: Work, facts: RequestFacts, code: string): Stage | undefined =>
  work.policy.value('disbursement.stages', questionOf(work, facts)).value.find((stage) => stage.code === code);

/** Why money can't be asked for, all at once (F5). */
export async function findRequestRefusals(work: Work, facts: RequestFacts, input: RequestInput, ownId: string | null): Promise<Refusal[]> {
  const { programme, holder, project, contract, plan } = facts;
  const question = questionOf(work, facts);
  const stages = work.policy.value('disbursement.stages', question);
  const sets = work.policy.value('disbursement.documents', question);
  const required = Object.entries(sets.value).find(([kind]) => kind === project.projectKind)?.[1] ?? sets.value.works;
  const fee = work.policy.value('programme.management-fee-share', question);
  const invoices = toInvoices(input.invoices ?? []);
  const documents = [...(ownId === null ? [] : await readPapers(work.em, 'Disbursement', ownId)), ...input.evidence];
  const rejections = findDisbursementRejections({
    amountFen: input.amount, appliedOn: work.occurredOn, stage: input.stage, projectRegionCode: project.regionCode, holderRegionCode: holder.regionCode,
    contractOfProject: contract.projectId === project.projectId, contract, plan, stages: stages.value, documents, required, invoices,
    invoicesUsedElsewhere: await findUsedElsewhere(work, invoices, { of: 'disbursement', id: ownId }), managementFee: await readManagementFee(work, facts, fee, ownId),
  });
  const policies: Partial<Record<string, ResolvedPolicy<unknown>>> = {
    STAGE_UNKNOWN: stages, STAGE_NOT_REACHED: stages, OVER_STAGE_SHARE: stages, REQUEST_DOCUMENTS_MISSING: sets, ORIGINALS_REQUIRED: sets, OVER_MANAGEMENT_FEE: fee };
  const placeOf = (code: string) => {
    const policy = policies[code];
    return policy ? { policy: policy.label, ...(policy.clause !== null && { clause: policy.clause }) } : {};
  };
  return [
    ...mustBePositive(input.amount).map((rejection) => toRefusal(rejection, { field: 'amount' })),
    ...invoices.flatMap(({ amountFen }, i) => mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: `invoices.${i}.amount` }))),
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
    ...findUseRefusals(work, programme, await readUse(work.em, { ...project, programmeId: programme.id }), 'programmeId'),
    ...rejections.map((rejection) => (isShared(rejection) ? toClaimRefusal(rejection, placeOf(rejection.code)) : toDisbursementRefusal(rejection, placeOf(rejection.code)))),
  ];
}
