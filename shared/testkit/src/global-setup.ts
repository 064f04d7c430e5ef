import type { TestProject } from 'vitest/node';
import { startBacking } from './backing.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    kafkaBrokers: string;
  }
}

/** Vitest's global set-up of every project that needs PostgreSQL and Kafka. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const backing = await startBacking();
  project.provide('postgresUrl', backing.postgresUrl);
  project.provide('kafkaBrokers', backing.kafkaBrokers);
  return backing.stop;
}
