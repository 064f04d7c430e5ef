import type { RequestContext } from '@sunledger/service-kit';
import { loadBatchesOfProject } from '../../acceptance/graphql/batch-rows.ts';
import { loadContractsOf } from '../../contract/graphql/contract-rows.ts';
import { fromEnum, toEnum } from '../../graphql/enum-words.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadMeetingsOf } from '../../need/graphql/need-rows.ts';
import { loadRun } from '../../procedure/graphql/procedure-rows.ts';
import { loadIssuesOf } from '../../quality/graphql/quality-rows.ts';
import { proposeProject } from '../application/propose-project.ts';
import { adoptionColumns, columns, loadAdoptionsOf, loadNeedsOf, loadProject, loadSimilarOf, type ProjectRow } from './project-rows.ts';

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
