import { projectListed } from '@sunledger/events';
import { ancestorsOf, formatYuan } from '@sunledger/kernel';
import { projectKinds } from '@sunledger/policy';
import { addToFigures, findBody, findBodyOfKind, query, type Work } from '@sunledger/service-kit';
import type { RunEffects } from '../../procedure/application/run-effects.ts';
import { Project } from '../persistence/project.entity.ts';

const kindTerm = (kind: string): string => (projectKinds as Record<string, string>)[kind] ?? kind;

/** The county office that supervises: named on every notice of the library. */
async function supervisingUnit(work: Work, regionCode: string): Promise<string | undefined> {
  for (const code of ancestorsOf(regionCode)) {
    const office = await findBodyOfKind(work.em, 'county-poverty-office', code);
    if (office) return office.name;
  }
  return undefined;
}

async function displayFacts(work: Work, projectId: string): Promise<Record<string, string>> {
  const project = await work.em.findOneOrFail(Project, projectId);
  const facts: Record<string, string | null | undefined> = {
    name: project.name,
    category: kindTerm(project.projectKind),
    place: project.place,
    content: project.content.slice(0, 4000),
    amount: formatYuan(project.estimateFen),
    period: project.period,
    source: project.intendedSource,
    targets: project.targets,
    'benefit-mechanism': project.benefitMechanism,
    beneficiaries: `${project.beneficiaryHouseholds} 户`,
    'responsible-unit': (await findBody(work.em, project.implementingBodyId))?.name,
    'supervising-unit': await supervisingUnit(work, project.regionCode),
  };
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** What the library's procedure leads to: a listed project, or a refused one (P2). */
export const libraryEffects: RunEffects = {
  stepKind: 'library-step',
  item: 'project-library',
  displayFacts,
  async done(work, { subjectId }) {
    const project = await work.em.findOneOrFail(Project, subjectId);
    const needs = await query<{ id: string }>(
      work.em, 'select n.event_id as id from projects.project_need pn join projects.need n on n.id = pn.need_id where pn.project_id = $1', [project.id]);
    const explained = await query<{ id: string }>(work.em, 'select event_id as id from projects.similar_project where project_id = $1', [project.id]);
    work.causedBy(...needs.map(({ id }) => id), ...explained.map(({ id }) => id));
    const { id: projectId, name, projectKind, content, place, implementingBodyId, beneficiaryHouseholds, planYear, regionCode } = project;
    project.state = 'listed';
    project.listedOn = work.occurredOn;
    project.listedEventId = await work.emit(projectListed, {
      aggregateId: projectId,
      regionCode,
      payload: { projectId, name, projectKind, content, place, implementingBodyId, estimateFen: project.estimateFen.toString(), beneficiaryHouseholds, planYear },
    });
    await work.em.flush();
    await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'project-listed', amount: 1n }]);
  },
  async refused(work, { subjectId }) {
    const project = await work.em.findOneOrFail(Project, subjectId);
    project.state = 'refused';
    await work.em.flush();
  },
};
