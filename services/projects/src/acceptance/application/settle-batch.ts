import { LockMode } from '@mikro-orm/core';
import { batchAccepted } from '@sunledger/events';
import { addToFigures, query, type Work } from '@sunledger/service-kit';
import { Contract } from '../../contract/persistence/contract.entity.ts';
import { evidenceEventsOf } from '../../evidence/keep-evidence.ts';
import { tierOf } from '../../procedure/domain/tier.ts';
import { moneyOf } from '../../project/application/money-of.ts';
import { Project } from '../../project/persistence/project.entity.ts';
import { Batch } from '../persistence/batch.entity.ts';

export interface LockedBatch {
  project: Project;
  contract: Contract;
  batch: Batch;
}

/** Locks a batch and what it adds to, always in one order, so that two of a project never wait for each other in a ring. */
export async function lockBatch(work: Work, batchId: string): Promise<LockedBatch | undefined> {
  const [row] = await query<{ projectId: string; contractId: string }>(
    work.em, 'select project_id as "projectId", contract_id as "contractId" from projects.batch where id = $1', [batchId]);
  if (!row) return undefined;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const project = await work.em.findOneOrFail(Project, row.projectId, { lockMode });
  const contract = await work.em.findOneOrFail(Contract, row.contractId, { lockMode });
  const batch = await work.em.findOneOrFail(Batch, batchId, { lockMode });
  return { project, contract, batch };
}

export const townshipOf = (regionCode: string): string => regionCode.slice(0, 9).padEnd(12, '0');

/** Whether the county checks a project; undefined while it has not drawn. What reaches over several townships it always checks. */
export async function isInSample(work: Work, project: Project): Promise<boolean | undefined> {
  const tier = tierOf(project.regionCode);
  if (tier === 'county' || tier === 'above') return true;
  const [row] = await query<{ sampled: boolean }>(
    work.em,
    `select $3::uuid = any(sampled) as sampled from projects.sample_draw where township_code = $1 and year = $2 and $3::uuid = any(population)`,
    [townshipOf(project.regionCode), project.adoptedYear, project.id],
  );
  return row?.sampled;
}

/** A batch has passed every level that is asked of it: now, and not before, it may be reimbursed (P7, F6). */
export async function acceptFinally(work: Work, { project, contract, batch }: LockedBatch): Promise<void> {
  const { amountFen, regionCode, final } = batch;
  const judgements = await query<{ id: string }>(work.em, 'select id from projects.acceptance where batch_id = $1', [batch.id]);
  work.causedBy(contract.eventId, ...(await evidenceEventsOf(work.em, [batch.id, ...judgements.map(({ id }) => id)])));
  const { fundKind, line } = await moneyOf(work.em, project.id);
  const eventId = await work.emit(batchAccepted, {
    aggregateId: batch.id,
    regionCode,
    payload: {
      batchId: batch.id, projectId: project.id, contractId: contract.id, acceptedFen: amountFen.toString(), acceptedOn: work.occurredOn, final,
      fundKind: fundKind ?? undefined, line: line ?? undefined,
    },
  });
  Object.assign(batch, { state: 'accepted', acceptedOn: work.occurredOn, eventId });
  contract.acceptedFen += amountFen;
  project.acceptedFen += amountFen;
  if (final) contract.finalAcceptedOn = work.occurredOn;
  await work.em.flush();
  await addToFigures(work, [
    { regionCode, on: work.occurredOn, measure: 'batch-accepted', amount: 1n },
    { regionCode, on: work.occurredOn, measure: 'batch-amount', amount: amountFen },
  ]);
}
