import type { ReadModel } from '@sunledger/service-kit';
import { deskModel } from './desk/persistence/desk-model.ts';
import { traceModel } from './trace/persistence/trace-model.ts';

/** Projections over everybody's events: they hold nothing that the topics don't, and can be built anew at any time. */
export const readModels: readonly ReadModel[] = [deskModel, traceModel];
