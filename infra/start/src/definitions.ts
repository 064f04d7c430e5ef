import type { ServiceDefinition } from '@sunledger/service-kit';
import { contexts } from './services.ts';

export { contexts };

const modules = {
  accountability: async () => (await import('../../../services/accountability/src/service.ts')).accountability,
  funds: async () => (await import('../../../services/funds/src/service.ts')).funds,
  projects: async () => (await import('../../../services/projects/src/service.ts')).projects,
  disclosure: async () => (await import('../../../services/disclosure/src/service.ts')).disclosure,
  supervision: async () => (await import('../../../services/supervision/src/service.ts')).supervision,
} satisfies Record<(typeof contexts)[number], () => Promise<ServiceDefinition>>;

/** A service's definition, for operators' commands that work on its database without starting it. */
export const loadDefinition = (context: (typeof contexts)[number]): Promise<ServiceDefinition> => modules[context]();
