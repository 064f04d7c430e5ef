import type { Context } from '@sunledger/events';
import type { Entity, SchemaStep } from '../database/orm.ts';
import type { DeadlineHandlers } from '../deadlines/deadlines.ts';
import type { EventHandler } from '../events/handlers.ts';
import type { ExportList } from '../exports/export-list.ts';
import type { ResolverMap } from '../graphql/schema.ts';
import type { Work } from '../work.ts';
import type { ServiceSettings } from './settings.ts';
import type { ChainVerifier } from './verify.ts';

/** A periodic duty of a service (a sweep, a sending): each run is one transaction of the jobs role, one copy at a time. */
export interface Sweep {
  name: string;
  /** Pause after a run while something goes on in the service; the pauses grow while nothing does. */
  everyMs: number;
  /** `true` says that there was something to do and more may be waiting: the next run comes after the usual pause. */
  run: (work: Work) => Promise<boolean | void>;
}

/** Everything that tells one subgraph from another; the kit does the rest. */
export interface ServiceDefinition {
  name: Context;
  /** The service's own SDL, without the shared types. */
  typeDefs: string;
  resolvers: (settings: ServiceSettings) => ResolverMap;
  entities: readonly Entity[];
  schemaSteps: readonly SchemaStep[];
  handlers: (settings: ServiceSettings) => readonly EventHandler[];
  deadlineHandlers?: DeadlineHandlers;
  sweeps?: (settings: ServiceSettings) => readonly Sweep[];
  /** Once, after migration and before anything is served (accountability loads regions and packs). */
  prepare?: (inTransaction: <T>(run: (work: Work) => Promise<T>) => Promise<T>, settings: ServiceSettings) => Promise<void>;
  /** Lists that people and partner departments may take away in bulk. */
  exports?: readonly ExportList[];
  /** Hash chains besides the audit's, for `npm run verify`. */
  chains?: readonly ChainVerifier[];
}

export const defineService = (definition: ServiceDefinition): ServiceDefinition => definition;
