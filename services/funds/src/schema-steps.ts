import type { SchemaStep } from '@sunledger/service-kit';
import { allocationTables } from './allocation/persistence/allocation-tables.sql.ts';
import { allocationReversal } from './allocation/persistence/allocation-reversal.sql.ts';
import { bookkeeperTables } from './cash/persistence/bookkeeper-tables.sql.ts';
import { bankTables } from './bank/persistence/bank-tables.sql.ts';
import { cashTables } from './cash/persistence/cash-tables.sql.ts';
import { disbursementTables } from './disbursement/persistence/disbursement-tables.sql.ts';
import { factorTables } from './factor/persistence/factor-tables.sql.ts';
import { hopFigureTables } from './hop-gap/persistence/hop-figure-tables.sql.ts';
import { householdFiles } from './household-payment/persistence/household-files.sql.ts';
import { householdImportTables } from './household-payment/persistence/household-import-tables.sql.ts';
import { householdRelease } from './household-payment/persistence/household-release.sql.ts';
import { householdPaymentTables } from './household-payment/persistence/household-payment-tables.sql.ts';
import { idleTables } from './idle-money/persistence/idle-tables.sql.ts';
import { knownPersonTables } from './household-payment/persistence/known-person-tables.sql.ts';
import { periodTables } from './ledger/persistence/period-tables.sql.ts';
import { ledgerTables } from './ledger/persistence/ledger-tables.sql.ts';
import { yearTables } from './period/persistence/year-tables.sql.ts';
import { planTables } from './plan/persistence/plan-tables.sql.ts';
import { programmeTables } from './programme/persistence/programme-tables.sql.ts';
import { reimbursementTables } from './reimbursement/persistence/reimbursement-tables.sql.ts';
import { reimbursementPayment } from './reimbursement/persistence/reimbursement-payment.sql.ts';
import { retentionRelease } from './retention/persistence/retention-release.sql.ts';
import { retentionTables } from './retention/persistence/retention-tables.sql.ts';
import { recoveryTables } from './recovery/persistence/recovery-tables.sql.ts';
import { villageBookTables } from './village-book/persistence/village-book-tables.sql.ts';
import { whereaboutsTables } from './whereabouts/persistence/whereabouts-tables.sql.ts';

/** The schema of funds, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '1001-programme', sql: programmeTables },
  { name: '1002-ledger', sql: ledgerTables },
  { name: '1003-allocation', sql: allocationTables },
  { name: '1101-allocation-reversal', sql: allocationReversal },
  { name: '1102-cash', sql: cashTables },
  { name: '1103-plan', sql: planTables },
  { name: '1104-reimbursement', sql: reimbursementTables },
  { name: '1105-retention', sql: retentionTables },
  { name: '1201-known-person', sql: knownPersonTables },
  { name: '1202-household-import', sql: householdImportTables },
  { name: '1203-household-payment', sql: householdPaymentTables },
  { name: '1204-recovery', sql: recoveryTables },
  { name: '1205-factor', sql: factorTables },
  { name: '1301-bookkeeper', sql: bookkeeperTables },
  { name: '1302-household-release', sql: householdRelease },
  { name: '1401-whereabouts', sql: whereaboutsTables },
  { name: '1402-hop-figure', sql: hopFigureTables },
  { name: '1403-idle-money', sql: idleTables },
  { name: '1303-household-files', sql: householdFiles },
  { name: '1303-period', sql: periodTables },
  { name: '1304-village-book', sql: villageBookTables },
  { name: '1501-bank', sql: bankTables },
  { name: '1502-reimbursement-payment', sql: reimbursementPayment },
  { name: '1503-disbursement', sql: disbursementTables },
  { name: '1504-retention-release', sql: retentionRelease },
  { name: '1304-year', sql: yearTables },
];
