import { readModelStep, type SchemaStep } from '@sunledger/service-kit';
import { assessmentTables } from './assessment/persistence/assessment-tables.sql.ts';
import { bulletinTables } from './bulletin/persistence/bulletin-tables.sql.ts';
import { bulletinPersonTables } from './bulletin/persistence/bulletin-person-tables.sql.ts';
import { caseTables } from './case/persistence/case-tables.sql.ts';
import { deskLimitUnit, deskModel } from './desk/persistence/desk-model.ts';
import { directoryTables } from './directory/persistence/directory-tables.sql.ts';
import { meetingTables } from './meeting/persistence/meeting-tables.sql.ts';
import { measureTables } from './measure/persistence/measure-tables.sql.ts';
import { notificationTables } from './notification/persistence/notification-tables.sql.ts';
import { partnerTables } from './partner/persistence/partner-tables.sql.ts';
import { policyTables } from './policy/persistence/policy-tables.sql.ts';
import { recoveryTables } from './recovery/persistence/recovery-tables.sql.ts';
import { paymentReturned } from './recovery/persistence/payment-returned.sql.ts';
import { refundInParts } from './recovery/persistence/refund-in-parts.sql.ts';
import { voluntaryReturn } from './recovery/persistence/voluntary-return.sql.ts';
import { regionTables } from './region/persistence/region-tables.sql.ts';
import { talkTables } from './talk/persistence/talk-tables.sql.ts';
import { traceModel } from './trace/persistence/trace-model.ts';

/** The schema of accountability, in the order it grew; a released step is never edited. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '1101-region', sql: regionTables },
  { name: '1102-directory', sql: directoryTables },
  { name: '1103-policy', sql: policyTables },
  { name: '1104-notification', sql: notificationTables },
  { name: '1105-desk', sql: readModelStep(deskModel) },
  { name: '1106-trace', sql: readModelStep(traceModel) },
  { name: '1201-case', sql: caseTables },
  { name: '1202-measure', sql: measureTables },
  { name: '1203-recovery', sql: recoveryTables },
  { name: '1204-bulletin', sql: bulletinTables },
  { name: '1205-assessment', sql: assessmentTables },
  { name: '1206-talk', sql: talkTables },
  { name: '1207-meeting', sql: meetingTables },
  { name: '1208-voluntary-return', sql: voluntaryReturn },
  { name: '1209-bulletin-person', sql: bulletinPersonTables },
  { name: '1301-partner', sql: partnerTables },
  { name: '1333-refund-in-parts', sql: refundInParts },
  { name: '1336-payment-returned', sql: paymentReturned },
  { name: '1302-desk-limit-unit', sql: deskLimitUnit },
];
