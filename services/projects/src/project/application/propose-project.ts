import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { similarProjectExplained } from '@sunledger/events';
import { regionLevel, regionPrefix } from '@sunledger/kernel';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { openRun } from '../../procedure/application/open-run.ts';
import { commonRegion, findProposalRejections, type ProposalRejection, type SimilarProject } from '../domain/proposal-rules.ts';
import { findSimilar, type ComparableProject } from '../domain/similarity.ts';
import { Project } from '../persistence/project.entity.ts';
import { proposalRefusal } from '../refusals.ts';

export interface ProposeProject extends CommandBasics {
  needIds: string[];
  name: string;
  projectKind: string;
  content: string;
  place: string;
  estimate: bigint;
  implementingBodyId: string;
  beneficiaryHouseholds: number;
  period?: string | null;
  targets?: string | null;
  benefitMechanism?: string | null;
  intendedSource?: string | null;
  similarExplanation?: string | null;
}

interface NeedRow {
  id: string;
  villageCode: string;
  surveyYear: number;
  occurredOn: string;
  eventId: string;
  taken: boolean;
}

const faultyFields: Record<ProposalRejection['code'], string> = {
  UNKNOWN_PROJECT_KIND: 'projectKind', PROJECT_NOT_POSITIVE: 'estimate', NEEDS_OF_TWO_COUNTIES: 'needIds', NEEDS_OF_TWO_YEARS: 'needIds',
  NEED_ALREADY_TAKEN: 'needIds', PROPOSED_BEFORE_SURVEY: 'occurredOn', SIMILAR_UNEXPLAINED: 'similarExplanation',
};

const text = (most: number) => z.string().trim().min(2).max(most);
const optionalText = z.string().trim().max(1000).nullish();

/** Proposes a project that answers surveyed needs; its run towards the library begins (项目申报, P2–P4). */
export const proposeProject = defineCommand<ProposeProject>({
  name: 'proposeProject',
  duty: 'projects.project.propose',
  input: z.object({
    needIds: z.array(z.uuid()).min(1).max(50), name: text(200), content: text(4000), place: text(300), implementingBodyId: z.string().max(120),
    beneficiaryHouseholds: z.number().int().max(1_000_000), period: optionalText, targets: optionalText, benefitMechanism: optionalText,
    intendedSource: optionalText, similarExplanation: optionalText,
  }),
  async handle(work, input) {
    const needs = await loadNeeds(work, [...new Set(input.needIds)]);
    const regionCode = commonRegion(needs.map(({ villageCode }) => villageCode)) ?? '';
    const body = await findBody(work.em, input.implementingBodyId);
    if (!body) throw new NotFound('implementingBodyId');
    mustHold(work, 'projects.project.propose', regionCode, body.line);
    const planYear = Math.max(...needs.map(({ surveyYear }) => surveyYear)) + 1;
    const likeness = work.policy.value('library.similarity-share', { regionCode, line: body.line, fundKind: null, on: work.occurredOn });
    const similar = await findSimilarProjects(work, { ...input, regionCode, planYear }, Number(likeness.value));
    const rejections = findProposalRejections({
      projectKind: input.projectKind, estimateFen: input.estimate, beneficiaryHouseholds: input.beneficiaryHouseholds, needs,
      proposedOn: work.occurredOn, similar, explanation: input.similarExplanation?.trim() || null,
    });
    if (rejections.length > 0) {
      return refused(...rejections.map((rejection) => proposalRefusal(rejection, {
        field: faultyFields[rejection.code], ...(rejection.code === 'SIMILAR_UNEXPLAINED' && { policy: likeness.label }),
      })));
    }
    const id = await createProject(work, input, { regionCode, line: body.line, planYear, needs });
    if (similar.length > 0) await explainLikeness(work, id, regionCode, similar, input.similarExplanation ?? '');
    return accepted(id);
  },
});

async function loadNeeds(work: Work, ids: string[]): Promise<NeedRow[]> {
  // The lock makes two projects that take one need at once queue: the second sees it taken.
  await query(work.em, "select pg_advisory_xact_lock(hashtextextended(id, 11)) from unnest($1::text[]) id order by id", [ids]);
  const needs = await query<NeedRow>(
    work.em,
    `select n.id, n.village_code as "villageCode", n.survey_year as "surveyYear", n.occurred_on as "occurredOn", n.event_id as "eventId",
       exists (select from projects.project_need pn join projects.project p on p.id = pn.project_id
                where pn.need_id = n.id and p.state <> 'refused') as taken
       from projects.need n where n.id = any($1::uuid[]) order by n.id`,
    [ids],
  );
  if (needs.length < ids.length) throw new NotFound('needIds');
  return needs;
}

/** Projects of the same kind in the same township, of this plan year or the one before, that are not refused. */
async function findSimilarProjects(
  work: Work,
  project: ComparableProject & { projectKind: string; regionCode: string; planYear: number },
  leastPercent: number,
): Promise<SimilarProject[]> {
  const level = regionLevel(project.regionCode);
  const scope = level === 'village' ? project.regionCode.slice(0, 9) : regionPrefix(project.regionCode);
  const others = await query<ComparableProject & { id: string }>(
    work.em,
    `select id, name, place, content from projects.project where project_kind = $1 and plan_year between $2 - 1 and $2 and state <> 'refused'
       and (starts_with(region_code, $3) or starts_with($3, rtrim(region_code, '0'))) order by id`,
    [project.projectKind, project.planYear, scope],
  );
  return findSimilar(project, others, leastPercent).map(({ project: { id, name }, scorePercent }) => ({ id, name, scorePercent }));
}

async function createProject(work: Work, input: ProposeProject, facts: { regionCode: string; line: string | null; planYear: number; needs: NeedRow[] }): Promise<string> {
  const { regionCode, line, planYear, needs } = facts;
  const id = randomUUID();
  work.causedBy(...needs.map(({ eventId }) => eventId));
  const proposerRegionCode = work.actor.post?.regionCode ?? regionCode;
  const runId = await openRun(work, 'library.steps', { type: 'Project', id, title: input.name, regionCode, line, proposerRegionCode });
  const { name, projectKind, content, place, implementingBodyId, beneficiaryHouseholds, period, targets, benefitMechanism, intendedSource } = input;
  work.em.create(Project, {
    id, runId, name, projectKind, regionCode, content, place, estimateFen: input.estimate, planYear, implementingBodyId, beneficiaryHouseholds,
    period: period ?? null, targets: targets ?? null, benefitMechanism: benefitMechanism ?? null, intendedSource: intendedSource ?? null,
    state: 'proposed', proposedBy: work.actor.personId, proposedOn: work.occurredOn, recordedAt: work.now,
    plannedFen: 0n, contractedFen: 0n, acceptedFen: 0n, rolledOver: 0,
  });
  await work.em.flush();
  await query(work.em, 'insert into projects.project_need (project_id, need_id) select $1, unnest($2::uuid[])', [id, needs.map((need) => need.id)]);
  return id;
}

async function explainLikeness(work: Work, projectId: string, regionCode: string, similar: SimilarProject[], explanation: string): Promise<void> {
  for (const { id: similarProjectId, scorePercent } of similar) {
    const eventId = await work.emit(similarProjectExplained, { aggregateId: projectId, regionCode, payload: { projectId, similarProjectId, scorePercent } });
    await query(
      work.em,
      `insert into projects.similar_project (project_id, similar_project_id, score_percent, explanation, explained_by, event_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [projectId, similarProjectId, scorePercent, explanation, work.actor.personId, eventId],
    );
  }
}
