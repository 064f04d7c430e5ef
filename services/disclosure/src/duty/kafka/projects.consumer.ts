import { batchAccepted, projectAdopted, projectListed } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { findBody, onEvent } from '@sunledger/service-kit';
import { getProject, sourceOf } from '../../subject/application/read-subject.ts';
import { openDuties, packLevels } from '../application/open-duties.ts';
import { levelsReached, placeAt } from '../domain/levels-reached.ts';

const yuan = (fen: string): string => `${formatYuan(BigInt(fen))} 元`;

/** The county announces what entered its library (项目库), unless its display there has shown it already. */
const onProjectListed = onEvent(projectListed, async (work, { id, regionCode, payload }) => {
  const { facts, name } = await getProject(work.em, payload.projectId);
  await openDuties(
    work,
    { item: 'project-library', sourceEventId: id, subjectType: 'Project', subjectId: payload.projectId, title: name, facts, unlessPublished: true },
    placeAt(packLevels(work, regionCode), regionCode, 'county'),
  );
});

/** Before it is built: where it stands, and at the level of whoever builds it (谁使用谁公开). */
const onProjectAdopted = onEvent(projectAdopted, async (work, { id, regionCode, payload }) => {
  const [project, body] = await Promise.all([getProject(work.em, payload.projectId), findBody(work.em, payload.implementingBodyId)]);
  const money = { fundKind: payload.fundKind, line: payload.line };
  const facts = { ...project.facts, name: payload.name, amount: yuan(payload.amountFen), ...(await sourceOf(work.em, payload.programmeId)) };
  await openDuties(
    work,
    { item: 'project-before', sourceEventId: id, subjectType: 'Project', subjectId: payload.projectId, title: payload.name, facts, money },
    levelsReached(packLevels(work, regionCode, money), project.regionCode, body?.regionCode ?? project.regionCode),
  );
});

/** When its last batch is accepted: what was done and what it cost (竣工公告). */
const onBatchAccepted = onEvent(batchAccepted, async (work, { id, payload }) => {
  if (!payload.final) return;
  const project = await getProject(work.em, payload.projectId);
  const body = await findBody(work.em, project.implementingBodyId);
  const money = { fundKind: payload.fundKind, line: payload.line };
  const facts = {
    ...project.facts, 'acceptance-result': `${payload.acceptedOn} 验收合格`, 'fund-use': `末批验收 ${yuan(payload.acceptedFen)}`,
  };
  await openDuties(
    work,
    { item: 'project-after', sourceEventId: id, subjectType: 'Project', subjectId: payload.projectId, title: project.name, facts, money },
    levelsReached(packLevels(work, project.regionCode, money), project.regionCode, body?.regionCode ?? project.regionCode),
  );
});

export const projectsConsumers = [onProjectListed, onProjectAdopted, onBatchAccepted];
