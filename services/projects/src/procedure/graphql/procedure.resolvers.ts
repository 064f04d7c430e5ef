import type { RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { evidenceOfType } from '../../evidence/evidence-of.ts';
import { toEnum } from '../../graphql/enum-words.ts';
import { completeStep } from '../application/complete-step.ts';
import type { EffectsByProcedure } from '../application/run-effects.ts';
import { loadRun, loadSteps, type RunRow, type StepRow } from './procedure-rows.ts';

export const procedureResolvers = (settings: ServiceSettings, effects: EffectsByProcedure) => ({
  ProcedureRun: {
    state: ({ state }: RunRow) => toEnum(state),
    steps: ({ id }: RunRow, _: unknown, context: RequestContext) => loadSteps(context).load(id),
  },
  ProcedureStep: {
    state: ({ state }: StepRow) => toEnum(state),
    attachments: evidenceOfType('ProcedureStep'),
    deadlines: deadlinesField,
  },
  Mutation: {
    completeStep: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(completeStep(settings.ticketSecret, effects), input);
      return { run: id ? await loadRun(context).load(id) : null, refusals, position };
    },
  },
});
