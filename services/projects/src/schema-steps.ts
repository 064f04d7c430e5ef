import type { SchemaStep } from '@sunledger/service-kit';
import { contractTables } from './contract/persistence/contract-tables.sql.ts';
import { householdTables } from './household/persistence/household-tables.sql.ts';
import { adoptionChanges } from './project/persistence/adoption-changes.sql.ts';
import { adoptionMoney } from './project/persistence/adoption-money.sql.ts';
import { projectTables } from './project/persistence/project-tables.sql.ts';

/** The schema of projects, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '1001-household', sql: householdTables },
  { name: '1002-project', sql: projectTables },
  { name: '1003-contract', sql: contractTables },
  { name: '1401-adoption-changes', sql: adoptionChanges },
  { name: '1402-adoption-money', sql: adoptionMoney },
];
