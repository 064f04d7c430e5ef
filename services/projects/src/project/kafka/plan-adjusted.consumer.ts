import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { planAdjusted } from '@sunledger/events';
import { addToFigures, onEvent, query, type Work } from '@sunledger/service-kit';
import { workApart } from '../../work-apart.ts';
import { Project } from '../persistence/project.entity.ts';
import { adopt, type AdoptedItem } from './plan-adopted.consumer.ts';

/** The plan was adjusted: what was added is adopted, what was changed has other money, what was dropped waits in the library again (P2, F3). */
export const planAdjustedConsumer = onEvent(planAdjusted, async (work, event) => {
  const { adjustmentId, year, items } = event.payload;
  const ordered = items.toSorted((a, b) => (a.projectId + a.programmeId < b.projectId + b.programmeId ? -1 : 1));
  for (const { projectId, programmeId, change, beforeFen, afterFen, fundKind, line } of ordered) {
    const project = await work.em.findOne(Project, projectId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!project || (project.state !== 'listed' && project.state !== 'adopted')) throw new Error(`the adjustment ${adjustmentId} names the project ${projectId}, which is not in the library`);
    const apart = workApart(work, [event.id, project.listedEventId]);
    const item = { planId: adjustmentId, year, programmeId, amountFen: BigInt(afterFen) - BigInt(beforeFen), fundKind, line };
    if (change === 'added') await adopt(apart, project, item);
    else await changeMoney(apart, project, item, event.id);
  }
});

async function changeMoney(work: Work, project: Project, { planId, year, programmeId, amountFen, fundKind, line }: AdoptedItem, eventId: string): Promise<void> {
  const { id, regionCode, adoptedOn } = project;
  project.plannedFen += amountFen;
  const isDropped = project.plannedFen === 0n;
  if (isDropped && project.contractedFen > 0n) throw new Error(`the project ${id} has contracts and can not be dropped from its plan`);
  if (isDropped) Object.assign(project, { state: 'listed', adoptedOn: null, adoptedYear: null, planYear: year + 1, rolledOver: project.rolledOver + 1 });
  await work.em.flush();
  await query(
    work.em,
    `insert into projects.adoption (id, project_id, plan_id, programme_id, year, amount_fen, region_code, adopted_on, event_id, fund_kind, line)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [randomUUID(), id, planId, programmeId, year, amountFen, regionCode, work.occurredOn, eventId, fundKind ?? null, line ?? null],
  );
  await addToFigures(work, [
    { regionCode, on: work.occurredOn, measure: 'adopted-amount', amount: amountFen },
    // In the month in which it was adopted: the list of adopted projects no longer shows it there.
    ...(isDropped && adoptedOn ? [{ regionCode, on: adoptedOn, measure: 'project-adopted', amount: -1n }] : []),
  ]);
}
