import DataLoader from 'dataloader';
import { deadlinesOf, toDeadline, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { toEnum } from '../../graphql/load.ts';
import { completeStep } from '../application/complete-step.ts';
import type { EffectsByProcedure } from '../application/run-effects.ts';
import { loadRun, loadSteps, type RunRow, type StepRow } from './procedure-rows.ts';

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
