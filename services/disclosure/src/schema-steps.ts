import type { SchemaStep } from '@sunledger/service-kit';
import { dutyTables } from './duty/persistence/duty-tables.sql.ts';

/** The schema of disclosure, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [{ name: '1001-duty', sql: dutyTables }];
