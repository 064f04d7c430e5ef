import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { contractSigned, redFlagRaised } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, lineOf, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type EvidenceInput, type Work } from '@sunledger/service-kit';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { moneyOf } from '../../project/application/money-of.ts';
import { Project } from '../../project/persistence/project.entity.ts';
import { findContractFlags, findContractRejections, type ContractRejection } from '../domain/contract-rules.ts';
import { Contract } from '../persistence/contract.entity.ts';
import { contractRefusal } from '../refusals.ts';

export interface SignContract extends CommandBasics {
  projectId: string;
  contractorName: string;
  contractorCode: string;
  amount: bigint;
  signedOn: string;
  warrantyMonths?: number | null;
  evidence?: EvidenceInput[] | null;
}

const faultyFields: Record<ContractRejection['code'], string> = {
  PROJECT_NOT_ADOPTED: 'projectId', CONTRACT_NOT_POSITIVE: 'amount', CONTRACT_OVER_PLAN: 'amount', CREDIT_CODE_INVALID: 'contractorCode',
  SIGNED_BEFORE_ADOPTION: 'signedOn', SIGNED_IN_FUTURE: 'signedOn',
};

/** Enters the contract of an adopted project (P5): within its plan, with a company that exists; red flags are recorded, not judged. */
export const signContract = (ticketSecret: string) =>
  defineCommand<SignContract>({
    name: 'signContract',
    duty: 'projects.contract.sign',
    input: z.object({
      projectId: z.uuid(), contractorName: z.string().trim().min(2).max(200), contractorCode: z.string().max(40),
      warrantyMonths: z.number().int().min(1).max(120).nullish(), evidence: evidenceForm.nullish(),
    }),
    async handle(work, input) {
      // The plan is shared by all contracts of the project: two at once must not use the same part of it.
      const project = await work.em.findOne(Project, input.projectId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!project) throw new NotFound('projectId');
      const { regionCode } = project;
      mustHold(work, 'projects.contract.sign', regionCode, await lineOf(work.em, project.implementingBodyId));
      const rejections = findContractRejections({
        projectState: project.state, plannedFen: project.plannedFen, contractedFen: project.contractedFen, amountFen: input.amount,
        contractorCode: input.contractorCode, adoptedOn: project.adoptedOn ?? null, signedOn: input.signedOn, today: work.today,
      });
      const id = randomUUID();
      const kept = await keepEvidence(work, ticketSecret, { type: 'Contract', id, regionCode }, input.evidence ?? []);
      const refusals = [
        ...rejections.map((rejection) => contractRefusal(rejection, { field: faultyFields[rejection.code] })),
        ...work.findTooFarBack(input.signedOn, regionCode, 'signedOn'), ...kept.refusals,
      ];
      if (refusals.length > 0) return refused(...refusals);
      await enter(work, id, project, input);
      return accepted(id);
    },
  });

async function enter(work: Work, id: string, project: Project, input: SignContract): Promise<void> {
  const { id: projectId, regionCode } = project;
  const { contractorName, contractorCode, amount: amountFen, signedOn } = input;
  const contractor = await queryOne<{ id: string }>(
    work.em,
    `insert into projects.contractor (id, code, name) values ($1, $2, $3) on conflict (code) do update set name = excluded.name returning id`,
    [randomUUID(), contractorCode, contractorName],
  );
  const { fundKind, line, programmes } = await moneyOf(work.em, projectId);
  const warrantyMonths = input.warrantyMonths ?? work.policy.value('retention.warranty-months', { regionCode, fundKind, line, on: signedOn }).value;
  // Money of several programmes may be kept back for as many different warranties.
  const told = input.warrantyMonths ?? (programmes > 1 ? 0 : warrantyMonths);
  const adoptions = await query<{ event_id: string }>(work.em, 'select event_id from projects.adoption where project_id = $1', [projectId]);
  work.causedBy(project.listedEventId, ...adoptions.map(({ event_id }) => event_id));
  const eventId = await work.emit(contractSigned, {
    aggregateId: id,
    regionCode,
    payload: {
      contractId: id, projectId, contractorId: contractor.id, amountFen: amountFen.toString(), signedOn, warrantyMonths: told, contractorCode, contractorName,
    },
  });
  work.em.create(Contract, {
    id, projectId, contractorId: contractor.id, regionCode, amountFen, submittedFen: 0n, acceptedFen: 0n, signedOn, warrantyMonths,
    signedBy: work.actor.personId, recordedAt: work.now, finalSubmitted: false, finalAcceptedOn: null, eventId,
  });
  await raiseFlags(work, { contractId: id, eventId, project, amountFen, ceilingFen: project.plannedFen - project.contractedFen });
  project.contractedFen += amountFen;
  await work.em.flush();
  await addToFigures(work, [
    { regionCode, on: signedOn, measure: 'contract-signed', amount: 1n },
    { regionCode, on: signedOn, measure: 'contract-amount', amount: amountFen },
  ]);
}

async function raiseFlags(
  work: Work,
  { contractId, eventId, project, amountFen, ceilingFen }: { contractId: string; eventId: string; project: Project; amountFen: bigint; ceilingFen: bigint },
): Promise<void> {
  const { fundKind, line } = await moneyOf(work.em, project.id);
  const margin = work.policy.value('contract.ceiling-margin', { regionCode: project.regionCode, fundKind, line, on: work.occurredOn });
  await work.em.flush();
  for (const flag of findContractFlags(amountFen, ceilingFen, margin.value)) {
    const flagId = randomUUID();
    work.causedBy(eventId);
    const flagEventId = await work.emit(redFlagRaised, {
      aggregateId: contractId,
      regionCode: project.regionCode,
      payload: { flagId, projectId: project.id, contractId, flag, amountFen: amountFen.toString(), ceilingFen: ceilingFen.toString() },
    });
    await query(
      work.em,
      'insert into projects.red_flag (id, contract_id, project_id, flag, policy, raised_on, event_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [flagId, contractId, project.id, flag, margin.label, work.occurredOn, flagEventId],
    );
  }
}
