import { readFileSync } from 'node:fs';
import { defineService, displayHandlers, type ResolverMap } from '@sunledger/service-kit';
import { exportLists } from './exports.ts';
import { batchResolvers } from './acceptance/graphql/batch.resolvers.ts';
import { sampleResolvers } from './acceptance/graphql/sample.resolvers.ts';
import { Batch } from './acceptance/persistence/batch.entity.ts';
import { contractResolvers } from './contract/graphql/contract.resolvers.ts';
import { Contract } from './contract/persistence/contract.entity.ts';
import { identificationEffects } from './household/application/identification-effects.ts';
import { registerSweep } from './household/application/register-sweep.ts';
import { householdResolvers } from './household/graphql/household.resolvers.ts';
import { registerImportResolvers } from './household/graphql/register-import.resolvers.ts';
import { needResolvers } from './need/graphql/need.resolvers.ts';
import { regionResolvers } from './overview/graphql/region.resolvers.ts';
import type { EffectsByProcedure } from './procedure/application/run-effects.ts';
import { onDisplayEnded } from './procedure/application/take-effect.ts';
import { procedureResolvers } from './procedure/graphql/procedure.resolvers.ts';
import { ProcedureRun, ProcedureStep } from './procedure/persistence/procedure.entity.ts';
import { libraryEffects } from './project/application/library-effects.ts';
import { projectResolvers } from './project/graphql/project.resolvers.ts';
import { planAdjustedConsumer } from './project/kafka/plan-adjusted.consumer.ts';
import { planAdoptedConsumer } from './project/kafka/plan-adopted.consumer.ts';
import { Project } from './project/persistence/project.entity.ts';
import { qualityResolvers } from './quality/graphql/quality.resolvers.ts';
import { QualityIssue } from './quality/persistence/quality-issue.entity.ts';
import { schemaSteps } from './schema-steps.ts';

const effects: EffectsByProcedure = { 'library.steps': libraryEffects, 'household.identification-steps': identificationEffects };

/** Resolvers of all parts as one map: parts share the root types and no others. */
function merge(parts: readonly Record<string, object>[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const part of parts) for (const [type, fields] of Object.entries(part)) merged[type] = { ...merged[type], ...fields };
  return merged;
}

export const projects = defineService({
  name: 'projects',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  exports: exportLists,
  entities: [ProcedureRun, ProcedureStep, Project, Contract, Batch, QualityIssue],
  schemaSteps,
  resolvers: (settings) =>
    merge([
      householdResolvers(settings), registerImportResolvers(settings), needResolvers(settings), procedureResolvers(settings, effects),
      projectResolvers, contractResolvers(settings), batchResolvers(settings), sampleResolvers, qualityResolvers(settings), regionResolvers,
    ]),
  handlers: () => [
    planAdoptedConsumer, planAdjustedConsumer,
    ...displayHandlers({
      [libraryEffects.stepKind]: onDisplayEnded(libraryEffects),
      [identificationEffects.stepKind]: onDisplayEnded(identificationEffects),
    }),
  ],
  sweeps: (settings) => [registerSweep(settings)],
});
