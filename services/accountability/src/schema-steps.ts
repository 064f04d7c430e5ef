import { readModelStep, type SchemaStep } from '@sunledger/service-kit';
import { deskModel } from './desk/persistence/desk-model.ts';
import { directoryTables } from './directory/persistence/directory-tables.sql.ts';
import { notificationTables } from './notification/persistence/notification-tables.sql.ts';
import { policyTables } from './policy/persistence/policy-tables.sql.ts';
import { regionTables } from './region/persistence/region-tables.sql.ts';
import { traceModel } from './trace/persistence/trace-model.ts';

/** The schema of accountability, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '1101-region', sql: regionTables },
  { name: '1102-directory', sql: directoryTables },
  { name: '1103-policy', sql: policyTables },
  { name: '1104-notification', sql: notificationTables },
  { name: '1105-desk', sql: readModelStep(deskModel) },
  { name: '1106-trace', sql: readModelStep(traceModel) },
];
