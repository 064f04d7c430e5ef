import type { SchemaStep } from '@sunledger/service-kit';
import { dutyLine } from './duty/persistence/duty-line.sql.ts';
import { dutyTables } from './duty/persistence/duty-tables.sql.ts';
import { noticeTables } from './notice/persistence/notice-tables.sql.ts';
import { objectionTables } from './objection/persistence/objection-tables.sql.ts';
import { subjectTables } from './subject/persistence/subject-tables.sql.ts';

/** The schema of disclosure, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '1001-duty', sql: dutyTables },
  { name: '1002-subject', sql: subjectTables },
  { name: '1003-notice', sql: noticeTables },
  { name: '1004-objection', sql: objectionTables },
  { name: '1005-duty-line', sql: dutyLine },
];
