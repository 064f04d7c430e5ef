import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { evidenceOf, findBody, NotFound, query, type Body, type Em, type EvidenceInput, type Work } from '@sunledger/service-kit';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { readUse } from '../../plan/application/read-use.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { findDisbursementRejections, type Stage } from '../domain/disbursement-rules.ts';
import { toDisbursementRefusal } from '../disbursement-refusals.ts';

export interface RequestSubject {
  projectId: string;
  contractId: string;
  programmeId: string;
  holderBodyId: string;
}
export interface RequestInput {
  stage: string;
  amount: bigint;
  evidence: EvidenceInput[];
  explanation?: string | null;
}

export interface RequestFacts {
  programme: Programme;
  holder: Body;
  project: { projectId: string; regionCode: string; projectKind: string; name: string; implementingBodyId: string };
  contract: { projectId: string; contractorId: string; amountFen: Fen; signedOn: IsoDate; takenFen: Fen; acceptedFen: Fen; finallyAccepted: boolean; eventId: string; acceptedEvents: string[] };
  plan: { plannedFen: Fen; takenFen: Fen; eventId: string } | undefined;
}

const taken = (of: string, own: string): string =>
  `(coalesce((select sum(d.amount_fen) from funds.disbursement d where ${of.replaceAll('x.', 'd.')} and d.state <> 'rejected' and d.id is distinct from ${own}::uuid), 0)
    + coalesce((select sum(r.amount_fen) from funds.reimbursement r where ${of.replaceAll('x.', 'r.')} and r.state <> 'rejected'), 0))::bigint`;

/** What a request is judged by. Locks the project as claims do: what both take of one contract and plan stands in one line. */
export async function loadRequestFacts(em: Em, { projectId, contractId, programmeId, holderBodyId }: RequestSubject, ownId: string | null): Promise<RequestFacts> {
  const [project] = await query<RequestFacts['project']>(
    em,
    `select project_id as "projectId", region_code as "regionCode", project_kind as "projectKind", name, implementing_body_id as "implementingBodyId"
       from funds.listed_project where project_id = $1 for no key update`,
    [projectId],
  );
  if (!project) throw new NotFound('projectId');
  const programme = await getProgramme(em, programmeId);
  const holder = await findBody(em, holderBodyId);
  if (!holder) throw new NotFound('holderBodyId');
  const [contract] = await query<RequestFacts['contract']>(
    em,
    `select c.project_id as "projectId", c.contractor_id as "contractorId", c.amount_fen as "amountFen", c.signed_on as "signedOn", c.event_id as "eventId",
       ${taken('x.contract_id = c.contract_id', '$2')} as "takenFen",
       coalesce((select sum(b.accepted_fen) from funds.accepted_batch b where b.contract_id = c.contract_id), 0)::bigint as "acceptedFen",
       exists (select from funds.accepted_batch b where b.contract_id = c.contract_id and b.final) as "finallyAccepted",
       array(select b.event_id::text from funds.accepted_batch b where b.contract_id = c.contract_id) as "acceptedEvents"
     from funds.project_contract c where c.contract_id = $1`,
    [contractId, ownId],
  );
  if (!contract) throw new NotFound('contractId');
  const [plan] = await query<NonNullable<RequestFacts['plan']>>(
    em,
    `select i.amount_fen as "plannedFen", i.event_id as "eventId", ${taken('x.project_id = i.project_id and x.programme_id = i.programme_id', '$2')} as "takenFen"
       from funds.plan_money i where i.project_id = $1 and i.programme_id = $3`,
    [projectId, ownId, programmeId],
  );
  return { programme, holder, project, contract, plan };
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
  const attached = ownId === null ? [] : await evidenceOf(work.em, 'Disbursement', [ownId]);
  const rejections = findDisbursementRejections({
    amountFen: input.amount, stage: input.stage, projectRegionCode: project.regionCode, holderRegionCode: holder.regionCode,
    contractOfProject: contract.projectId === project.projectId, contract, plan, stages: stages.value,
    documents: [...attached, ...input.evidence].map(({ kind }) => kind), required: required.documents,
  });
  return [
    ...mustBePositive(input.amount).map((rejection) => toRefusal(rejection, { field: 'amount' })),
    ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
    ...findUseRefusals(work, programme, await readUse(work.em, { ...project, programmeId: programme.id }), 'programmeId'),
    ...rejections.map((rejection) => {
      const policy = rejection.code.includes('STAGE') ? stages : rejection.code === 'REQUEST_DOCUMENTS_MISSING' ? sets : undefined;
      return toDisbursementRefusal(rejection, policy ? { policy: policy.label, ...(policy.clause !== null && { clause: policy.clause }) } : {});
    }),
  ];
}
