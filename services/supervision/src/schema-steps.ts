import type { SchemaStep } from '@sunledger/service-kit';
import { clueTables } from './clue/persistence/clue-tables.sql.ts';
import { evidenceFile } from './evidence-reuse/persistence/evidence-file.sql.ts';
import { evidenceTables } from './evidence-reuse/persistence/evidence-tables.sql.ts';
import { forwardingTables } from './petition/persistence/forwarding-tables.sql.ts';
import { petitionTables } from './petition/persistence/petition-tables.sql.ts';
import { routingSql } from './routing/routing.sql.ts';
import { warningTables } from './warning/persistence/warning-tables.sql.ts';

/** The schema of supervision, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '4001-routing', sql: routingSql },
  { name: '4002-petition', sql: petitionTables },
  { name: '4003-clue', sql: clueTables },
  { name: '4004-evidence', sql: evidenceTables },
  { name: '4005-warning', sql: warningTables },
  { name: '4006-forwarding', sql: forwardingTables },
  { name: '4007-evidence-file', sql: evidenceFile },
];
