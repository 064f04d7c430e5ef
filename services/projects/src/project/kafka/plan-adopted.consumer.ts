import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { planAdopted, projectAdopted } from '@sunledger/events';
import { regionPrefix } from '@sunledger/kernel';
import { addToFigures, onEvent, query, type Work } from '@sunledger/service-kit';
import { workApart } from '../../work-apart.ts';
import { Project } from '../persistence/project.entity.ts';

export interface AdoptedItem {
  planId: string;
  year: number;
  programmeId: string;
  amountFen: bigint;
  fundKind?: string | undefined;
  line?: string | undefined;
}

/** The yearly plan is adopted: its projects may be contracted, and what is not in it rolls over to the next year (P2, F3). */
export const planAdoptedConsumer = onEvent(planAdopted, async (work, event) => {
  const { planId, year, items } = event.payload;
  // One order of locks for every plan.
  const ordered = items.toSorted((a, b) => (a.projectId + a.programmeId < b.projectId + b.programmeId ? -1 : 1));
  for (const { projectId, programmeId, amountFen, fundKind, line } of ordered) {
    const project = await work.em.findOne(Project, projectId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // Not listed (yet): tried again, then set aside for an operator. A plan is never taken in halves.
    if (!project || (project.state !== 'listed' && project.state !== 'adopted')) throw new Error(`the plan ${planId} names the project ${projectId}, which is not in the library`);
    // Each project by itself: the listing of one is no cause of the adoption of another.
    await adopt(workApart(work, [event.id, project.listedEventId]), project, { planId, year, programmeId, amountFen: BigInt(amountFen), fundKind, line });
  }
  await query(
    work.em,
    `update projects.project set plan_year = $1 + 1, rolled_over = rolled_over + 1
      where state = 'listed' and plan_year <= $1 and starts_with(region_code, $2)`,
    [year, regionPrefix(event.regionCode)],
  );
});

export async function adopt(work: Work, project: Project, { planId, year, programmeId, amountFen, fundKind, line }: AdoptedItem): Promise<void> {
  const { id: projectId, regionCode, name, implementingBodyId } = project;
  const isFirst = project.state === 'listed';
  const eventId = await work.emit(projectAdopted, {
    aggregateId: projectId,
    regionCode,
    payload: { projectId, planId, programmeId, year, amountFen: amountFen.toString(), name, implementingBodyId, fundKind, line },
  });
  project.plannedFen += amountFen;
  if (isFirst) Object.assign(project, { state: 'adopted', adoptedOn: work.occurredOn, adoptedYear: year, planYear: year });
  await work.em.flush();
  await query(
    work.em,
    `insert into projects.adoption (id, project_id, plan_id, programme_id, year, amount_fen, region_code, adopted_on, event_id, fund_kind, line)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [randomUUID(), projectId, planId, programmeId, year, amountFen, regionCode, work.occurredOn, eventId, fundKind ?? null, line ?? null],
  );
  await addToFigures(work, [
    ...(isFirst ? [{ regionCode, on: work.occurredOn, measure: 'project-adopted', amount: 1n }] : []),
    { regionCode, on: work.occurredOn, measure: 'adopted-amount', amount: amountFen },
  ]);
}
