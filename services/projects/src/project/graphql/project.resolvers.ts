import type { RequestContext } from '@sunledger/service-kit';
import { loadBatchesOfProject } from '../../acceptance/graphql/batch.resolvers.ts';
import { loadContractsOf } from '../../contract/graphql/contract.resolvers.ts';
import { fromEnum, rowsById, rowsByParent, toEnum } from '../../graphql/load.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadMeetingsOf, needColumns } from '../../need/graphql/need.resolvers.ts';
import { loadRun } from '../../procedure/graphql/procedure.resolvers.ts';
import { loadIssuesOf } from '../../quality/graphql/quality.resolvers.ts';
import { proposeProject } from '../application/propose-project.ts';

interface ProjectRow {
  id: string;
  runId: string;
  state: string;
}

const columns = `p.id, p.run_id as "runId", p.name, p.project_kind as "projectKind", p.region_code as "regionCode", p.content, p.place,
  p.estimate_fen as estimate, p.plan_year as "planYear", p.implementing_body_id as "implementingBodyId",
  p.beneficiary_households as "beneficiaryHouseholds", p.period, p.targets, p.benefit_mechanism as "benefitMechanism",
  p.intended_source as "intendedSource", p.state, p.proposed_on as "proposedOn", p.recorded_at as "recordedAt", p.listed_on as "listedOn",
  p.adopted_on as "adoptedOn", p.rolled_over as "rolledOver", p.planned_fen as planned, p.contracted_fen as contracted, p.accepted_fen as accepted`;

export const loadProject = rowsById<ProjectRow>(`select ${columns} from projects.project p where p.id = any($1::uuid[]) and kit.region_visible(p.region_code)`);

const loadNeedsOf = rowsByParent<{ parentId: string }>(
  `select ${needColumns}, pn.project_id::text as "parentId" from projects.project_need pn join projects.need n on n.id = pn.need_id
    where pn.project_id = any($1::uuid[]) order by n.recorded_at, n.id`);
const loadSimilarOf = rowsByParent<{ parentId: string; similarId: string }>(
  `select project_id::text as "parentId", similar_project_id as "similarId", score_percent as "scorePercent", explanation
     from projects.similar_project where project_id = any($1::uuid[]) order by score_percent desc, similar_project_id`);

const adoptionColumns = `a.id, a.project_id::text as "parentId", a.plan_id as "planId", a.programme_id as "programmeId", a.year, a.amount_fen as amount,
  a.adopted_on as "adoptedOn", a.adopted_on as "day"`;
const loadAdoptionsOf = rowsByParent<{ parentId: string }>(
  `select ${adoptionColumns} from projects.adoption a where a.project_id = any($1::uuid[]) order by a.adopted_on, a.id`);

/** The day on which a project reached a state; proposals and refusals are listed by the day of the proposal. */
const dayReached: Record<string, string> = { listed: 'p.listed_on', adopted: 'p.adopted_on' };

interface ProjectArguments extends PeriodArguments {
  state?: string | null;
  reached?: string | null;
}

function listProjects(context: RequestContext, args: ProjectArguments) {
  const reached = args.reached ? fromEnum(args.reached) : undefined;
  const day = dayReached[reached ?? ''] ?? 'p.proposed_on';
  return readPeriodPage<ProjectRow>(context, args, {
    select: `select ${columns}, ${day} as "day", ${reached === 'adopted' ? 'p.planned_fen' : 'p.estimate_fen'} as amount from projects.project p
      where ($4::text is null or p.state = $4) and ($5::text is null or ${day === 'p.proposed_on' ? 'p.state = $5' : `${day} is not null`})`,
    regionColumn: 'p.region_code', dayColumn: day, parameters: [args.state ? fromEnum(args.state) : null, reached ?? null],
  });
}

export const projectResolvers = {
  Query: {
    project: (_: unknown, { id }: { id: string }, context: RequestContext) => loadProject(context).load(id),
    projects: (_: unknown, args: ProjectArguments, context: RequestContext) => listProjects(context, args),
    projectAdoptions: (_: unknown, args: PeriodArguments, context: RequestContext) =>
      readPeriodPage(context, args, {
        select: `select ${adoptionColumns} from projects.adoption a where true`, regionColumn: 'a.region_code', dayColumn: 'a.adopted_on',
      }),
  },
  Project: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadProject(context).load(id),
    state: ({ state }: ProjectRow) => toEnum(state),
    run: ({ runId }: ProjectRow, _: unknown, context: RequestContext) => loadRun(context).load(runId),
    needs: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadNeedsOf(context).load(id),
    similar: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadSimilarOf(context).load(id),
    meetings: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadMeetingsOf(context).load(id),
    adoptions: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadAdoptionsOf(context).load(id),
    contracts: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadContractsOf(context).load(id),
    batches: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadBatchesOfProject(context).load(id),
    qualityIssues: ({ id }: ProjectRow, _: unknown, context: RequestContext) => loadIssuesOf(context).load(id),
  },
  SimilarProject: {
    project: ({ similarId }: { similarId: string }, _: unknown, context: RequestContext) => loadProject(context).load(similarId),
  },
  ProjectAdoption: {
    project: ({ parentId }: { parentId: string }, _: unknown, context: RequestContext) => loadProject(context).load(parentId),
  },
  Mutation: {
    proposeProject: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(proposeProject, input);
      return { project: id ? await loadProject(context).load(id) : null, refusals, position };
    },
  },
};
