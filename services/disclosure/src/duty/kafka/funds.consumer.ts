import { allocationIssued, allocationReversed, householdPaymentsPosted, planAdopted } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { findBody, onEvent } from '@sunledger/service-kit';
import { fundKindName, getProjects } from '../../subject/application/read-subject.ts';
import { openDuties, packLevels } from '../application/open-duties.ts';
import { cancelDuties } from '../application/settle-duty.ts';
import { levelsReached, placeAt } from '../domain/levels-reached.ts';
import { planSheets } from '../domain/plan-sheets.ts';

const yuan = (fen: string): string => `${formatYuan(BigInt(fen))} 元`;

/** 谁分配谁公开: an allotment is disclosed where it was given and where it arrived. */
const onAllocationIssued = onEvent(allocationIssued, async (work, { id, payload }) => {
  const { fundKind, line, documentNumber, programmeName, toRegionCode } = payload;
  const [giver, receiver] = await Promise.all([findBody(work.em, payload.fromBodyId), findBody(work.em, payload.toBodyId)]);
  const amount = yuan(payload.amountFen);
  await openDuties(
    work,
    {
      item: 'allocation', sourceEventId: id, subjectType: 'Allocation', subjectId: payload.allocationId, money: { fundKind, line },
      title: `${programmeName} ${documentNumber}`,
      facts: {
        name: programmeName, 'document-number': documentNumber, source: fundKindName(fundKind), amount,
        allocation: `${receiver?.name ?? toRegionCode} ${amount}`,
      },
    },
    levelsReached(packLevels(work, toRegionCode, { fundKind, line }), toRegionCode, giver?.regionCode),
  );
});

/** The county discloses the whole plan, each township and village the part that is for it. */
const onPlanAdopted = onEvent(planAdopted, async (work, { id, regionCode, payload }) => {
  const projects = await getProjects(work.em, payload.items.map(({ projectId }) => projectId));
  const items = payload.items.flatMap(({ projectId, amountFen }) => {
    const project = projects.find((known) => known.id === projectId);
    return project ? [{ name: project.name, place: project.facts['place'] ?? '', regionCode: project.regionCode, amountFen: BigInt(amountFen) }] : [];
  });
  // Where its display has shown the plan already, it is not announced twice.
  const duty = { item: 'annual-plan', sourceEventId: id, subjectType: 'AnnualPlan', subjectId: payload.planId, unlessPublished: true } as const;
  for (const { place, facts } of planSheets(packLevels(work, regionCode), regionCode, payload.year, items)) {
    await openDuties(work, { ...duty, title: facts.name, facts }, [place]);
  }
});

/** 到哪里公开到哪里: household payments are shown on the village's board; the names are the village's to add. */
const onHouseholdPaymentsPosted = onEvent(householdPaymentsPosted, async (work, { id, payload }) => {
  const { villageCode, programmeName, fundKind, line } = payload;
  await openDuties(
    work,
    {
      item: 'household-payment', sourceEventId: id, subjectType: 'HouseholdPaymentPosting', subjectId: payload.postingId,
      money: { fundKind, line }, title: `${programmeName} ${payload.payments} 笔`,
      facts: { programme: programmeName, amount: `${yuan(payload.amountFen)}(${payload.payments} 笔)` },
    },
    placeAt(packLevels(work, villageCode, { fundKind, line }), villageCode, 'village'),
  );
});

/** What was taken back before it was used needs no notice any more. */
const onAllocationReversed = onEvent(allocationReversed, (work, { payload }) =>
  cancelDuties(work, { subjectType: 'Allocation', subjectId: payload.allocationId }),
);

export const fundsConsumers = [onAllocationIssued, onAllocationReversed, onPlanAdopted, onHouseholdPaymentsPosted];
