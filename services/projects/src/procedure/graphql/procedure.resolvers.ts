import DataLoader from 'dataloader';
import { deadlinesOf, toDeadline, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { rowsById, rowsByParent, toEnum } from '../../graphql/load.ts';
import { completeStep } from '../application/complete-step.ts';
import type { EffectsByProcedure } from '../application/run-effects.ts';

interface RunRow {
  id: string;
  state: string;
}
interface StepRow {
  id: string;
  parentId: string;
  state: string;
}

export const loadRun = rowsById<RunRow>(
  `select id, procedure, pack_id || '@' || pack_version as policy, clause, state, opened_on as "openedOn" from projects.procedure_run
    where id = any($1::uuid[]) and kit.region_visible(region_code)`,
);
const loadSteps = rowsByParent<StepRow>(
  `select id, run_id::text as "parentId", code, title, body_kind as "bodyKind", evidence, displayed, quorum, state, opinion, done_body_id as "doneBodyId",
     done_on as "doneOn", recorded_at as "recordedAt", effective_on as "effectiveOn"
     from projects.procedure_step where run_id = any($1::uuid[]) order by run_id, position`,
);

const deadlinesOfStep = {};
const loadDeadlines = (context: RequestContext) =>
  context.loader(deadlinesOfStep, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = await deadlinesOf(await context.db(), ids);
    return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => toDeadline(row, context.today)));
  }));

export const procedureResolvers = (settings: ServiceSettings, effects: EffectsByProcedure) => ({
  ProcedureRun: {
    state: ({ state }: RunRow) => toEnum(state),
    steps: ({ id }: RunRow, _: unknown, context: RequestContext) => loadSteps(context).load(id),
  },
  ProcedureStep: {
    state: ({ state }: StepRow) => toEnum(state),
    deadlines: ({ id }: StepRow, _: unknown, context: RequestContext) => loadDeadlines(context).load(id),
  },
  Mutation: {
    completeStep: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(completeStep(settings.ticketSecret, effects), input);
      return { run: id ? await loadRun(context).load(id) : null, refusals, position };
    },
  },
});
